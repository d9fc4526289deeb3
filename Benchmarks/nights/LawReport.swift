import Analysis
import Foundation
import Statistics

/// What the trials of the law gave, as text and as JSON.
struct LawReport: Encodable {
    struct Share: Encodable {
        var name: String
        var of: Int
        var count: Int
        var share: Double
        /// Middle and ninety-ninth part of a hundred of the strengths, in nats.
        var medianStrength: Double?
        var highStrength: Double?
    }

    struct Power: Encodable {
        var kind: String
        var fromSd: Double
        var toSd: Double
        var planted: Int
        var found: Int
    }

    let series: Int
    let seed: Int
    let nominal: Double
    let target: Double
    private(set) var nights: Share
    private(set) var seriesNights: [Share]
    private(set) var byWeekday: [Share]
    private(set) var afterClockChange: Share
    private(set) var plantedNights: Int
    private(set) var falseDiscoveryRate: Double
    private(set) var falseDiscoveryRateError: Double
    private(set) var trueDiscoveries: Int
    private(set) var falseDiscoveries: Int
    private(set) var aftermathDiscoveries: Int
    private(set) var power: [Power]

    init(series: Int, seed: Int, nominal: Double, _ alarms: FalseAlarms, _ found: Discoveries) {
        (self.series, self.seed, self.nominal, target) = (series, seed, nominal, 1.2 * nominal)
        nights = Self.share("nights", alarms.nights, alarms.nightsWithAny)
        seriesNights =
            TrialKind.allCases.compactMap { kind in alarms.byKind[kind].map { Self.share(kind.rawValue, $0) } }
            + SeriesKey.Family.allCases.compactMap { family in
                alarms.byFamily[family].map { Self.share("\(family)", $0) }
            }
            + NightChannel.allCases.compactMap { channel in
                alarms.byChannel[channel].map { Self.share("\(channel)", $0) }
            }
        byWeekday = zip(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], alarms.byWeekday).map {
            Self.share($0, $1.nights, $1.withAny)
        }
        let change = alarms.aroundChange
        afterClockChange = Self.share("four weeks from the change of clocks", change.nights, change.withAny)
        plantedNights = found.falseShares.count
        let count = Double(max(plantedNights, 1))
        let rate = found.falseShares.reduce(0, +) / count
        falseDiscoveryRate = rate
        let squares = found.falseShares.reduce(0) { $0 + ($1 - rate) * ($1 - rate) }
        falseDiscoveryRateError = (squares / count / count).squareRoot()
        (trueDiscoveries, falseDiscoveries) = (found.trueCount, found.falseCount)
        aftermathDiscoveries = found.aftermathCount
        power = Self.power(found, isRare: false) + Self.power(found, isRare: true)
    }

    private static func power(_ found: Discoveries, isRare: Bool) -> [Power] {
        Planted.Kind.allCases.flatMap { kind in
            Discoveries.sizes.enumerated().compactMap { place, size in
                found.power[Discoveries.Cell(isRare: isRare, kind: kind, size: place)].map {
                    Power(
                        kind: kind.rawValue + (isRare ? " of rare ratios" : ""), fromSd: size.lowerBound,
                        toSd: size.upperBound, planted: $0.planted, found: $0.found)
                }
            }
        }
    }

    private static func share(_ name: String, _ of: Int, _ count: Int) -> Share {
        Share(name: name, of: of, count: count, share: of > 0 ? Double(count) / Double(of) : 0)
    }

    private static func share(_ name: String, _ tally: FalseAlarms.Tally) -> Share {
        var share = share(name, tally.judged, tally.found)
        share.medianStrength = Quantiles.median(of: tally.strengths)
        share.highStrength = Quantiles.quantile(0.99, of: tally.strengths)
        return share
    }

    // MARK: - Text

    var text: String {
        var lines = ["\(series) series, seed \(seed), nominal \(nominal), target \(target)"]
        if nights.of > 0 { lines += alarmLines }
        if plantedNights > 0 { lines += discoveryLines }
        return lines.joined(separator: "\n")
    }

    private var alarmLines: [String] {
        ["", "nothing planted", line(nights), line(afterClockChange)] + byWeekday.map(line)
            + ["", "series-nights with a finding, and strengths at 50 % and 99 %"] + seriesNights.map(line)
    }

    private func line(_ share: Share) -> String {
        let strengths = [share.medianStrength, share.highStrength].compactMap { $0 }
            .map { String(format: "%8.2f", $0) }.joined()
        let name = share.name.padding(toLength: 38, withPad: " ", startingAt: 0)
        return name + String(format: "%8d of %8d  %9.6f", share.count, share.of, share.share) + strengths
    }

    private var discoveryLines: [String] {
        let rate = String(format: "%.4f +- %.4f", falseDiscoveryRate, falseDiscoveryRateError)
        return [
            "", "5 % of series-nights planted, \(plantedNights) nights",
            "false discovery rate \(rate); right \(trueDiscoveries), false \(falseDiscoveries), "
                + "after a drift \(aftermathDiscoveries)",
        ]
            + power.map {
                let kind = $0.kind.padding(toLength: 24, withPad: " ", startingAt: 0)
                let share = 100 * Double($0.found) / Double(max($0.planted, 1))
                let format = "%2.0f-%2.0f sd  %6d planted  %5.1f %% found"
                return kind + String(format: format, $0.fromSd, $0.toSd, $0.planted, share)
            }
    }
}
