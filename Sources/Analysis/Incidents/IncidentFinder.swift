import Glibc

/// Puts the anomalies of a night into incidents: the strongest first, each with its cause, and with
/// it all others that the same cause explains.
///
/// What a cause explains is not guessed from names: without the cause's calls the deviation of the
/// other series must go away.
public struct IncidentFinder: Sendable {
    /// An anomaly belongs to a cause that explains this much of its excess.
    public var leastShare = 0.5
    /// Anomalies belong together if they share this much of the shorter one's time.
    public var leastOverlap = 0.3

    /// The share of incidents that may be false.
    public var falseShare = 0.05

    public init() {}

    /// The two call tables, whose rows are cut by different labels.
    public enum Universe: Sendable, CaseIterable { case calls, consumers }

    /// Sums by leaf of a window and of the times that it is compared with; nil where there are none.
    public typealias Sums<Failure: Error> = (Universe, TimeWindow) throws(Failure) -> LeafSums?

    /// - Parameters:
    ///   - tests: how many series were asked, each in each way: what one lead among them is worth.
    ///   - announced: maintenance and the like: what it explains is told as expected.
    ///   - sums: reads the tables.
    /// - Returns: parts of incidents in the order in which they were found, and all anomalies, those of a part
    ///   with its name.
    public func parts<Failure>(
        of anomalies: [Anomaly], tests: [SeriesKey.Family: Int], announced: [Announcement] = [], sums: Sums<Failure>
    ) throws(Failure) -> (parts: [IncidentPart], anomalies: [Anomaly]) {
        var grouping = AnomalyGrouping(anomalies)
        for announcement in announced { try takeAnnounced(announcement, &grouping, sums) }
        while let lead = nextLead(grouping, tests) {
            let view = try view(lead, sums)
            if let hidden = hiddenDemand(behind: lead, grouping, tests, view) {
                take(hidden.anomaly, hidden.choice, view, &grouping)
            } else {
                take(lead, CauseChoice(lead, view, leastShare: leastShare), view, &grouping)
            }
        }
        return (grouping.parts, grouping.done + grouping.left)
    }

    private func takeAnnounced<Failure>(
        _ announcement: Announcement, _ grouping: inout AnomalyGrouping, _ sums: Sums<Failure>
    ) throws(Failure) {
        let fitting = grouping.left.filter { announcement.covers($0) }
        guard let lead = fitting.first else { return }
        let view = try view(lead, sums)
        let choice = CauseChoice(announcement.attributes, view)
        if announcement.isOfNewcomer, view.hadCalls(choice) { return }
        let members = fitting.filter { view.explainedForSure($0, by: choice) >= leastShare }
        grouping.take(members, lead: members.first ?? lead, choice, view, isExpected: true)
    }

    /// Makes an incident of a lead with its cause and of all that belongs to it.
    private func take(_ lead: Anomaly, _ choice: CauseChoice, _ view: View, _ grouping: inout AnomalyGrouping) {
        let isDemand = lead.isDemand && choice.cause.isEmpty
        let members = grouping.left.filter { anomaly in
            anomaly.id == lead.id || (isDemand ? follows(anomaly, lead) : belongs(anomaly, to: lead, choice, view))
        }
        grouping.take(
            members, lead: lead, choice, view,
            isExpected: isDemand && lead.isMildDemand || members.allSatisfy { $0.metric == .costPerCallUsd })
    }

    /// More or fewer calls in all that only parts of them show, if the lead follows from them.
    private func hiddenDemand(
        behind lead: Anomaly, _ grouping: AnomalyGrouping, _ tests: [SeriesKey.Family: Int], _ view: View
    ) -> HiddenDemand? {
        let companions = grouping.left.count {
            isSure($0, grouping.trouble, tests) && HiddenDemand.isAlike($0, lead) && overlaps($0, lead)
        }
        let hidden = HiddenDemand(behind: lead, companions: companions, view, leastShare: leastShare)
        return hidden.flatMap { follows(lead, $0.anomaly) ? $0 : nil }
    }

    /// How many calls there are in all comes first, as what follows from it is no trouble; it need not be sure by
    /// itself where the calls of a part are, which changed with it. Else the strongest leads.
    private func nextLead(_ grouping: AnomalyGrouping, _ tests: [SeriesKey.Family: Int]) -> Anomaly? {
        let sure = grouping.left.filter { isSure($0, grouping.trouble, tests) }
        let demand = grouping.left.first { demand in
            demand.isDemand
                && sure.contains { $0.metric == .calls && $0.isUp == demand.isUp && overlaps($0, demand) }
        }
        return demand ?? sure.first
    }

    /// Whether a lead is unlikely enough by chance to begin an incident. Among hundreds of series that one
    /// incident touches, a share of false ones is bearable; among incidents it is counted anew
    /// (Benjamini and Hochberg's steps over leads).
    private func isSure(_ lead: Anomaly, _ found: Int, _ tests: [SeriesKey.Family: Int]) -> Bool {
        let key = SeriesKey(attributes: lead.attributes, slotUs: lead.slotUs, metric: lead.metric)
        let share = falseShare / Double(SeriesKey.Family.allCases.count)
        return lead.logP <= log(share * Double(found + 1) / Double(max(tests[key.family] ?? 1, 1)))
    }

    private func view<Failure>(_ lead: Anomaly, _ sums: Sums<Failure>) throws(Failure) -> View {
        View(calls: try sums(.calls, lead.span), consumers: try sums(.consumers, lead.hourWindow))
    }

    /// Whether a series did what more or fewer calls in all make it do. Its calls rose or fell too, up to three times
    /// as much; more calls make all of them slower, and who waits longer gives up more often; and they are others'
    /// calls, with other sizes. What fails or is refused has a cause of its own.
    private func follows(_ anomaly: Anomaly, _ lead: Anomaly) -> Bool {
        guard let own = anomaly.relativeChange, let all = lead.relativeChange, overlaps(anomaly, lead) else {
            return false
        }
        switch anomaly.metric {
        case .calls: return anomaly.isUp == lead.isUp && abs(own) <= max(3 * abs(all), 2)
        case .durationGeomeanMs, .ttftGeomeanMs: return anomaly.isUp == lead.isUp && own <= max(0.25, 1.5 * all)
        case .clientGoneRatio: return anomaly.isUp && lead.isUp
        case .responseBytesPerCall, .inputTokensPerCall, .outputTokensPerCall, .costPerCallUsd, .cacheHitRatio:
            return abs(own) <= max(0.25, abs(all))
        default: return false
        }
    }

    private func overlaps(_ anomaly: Anomaly, _ lead: Anomaly) -> Bool {
        // A series by the hour does not know its minutes.
        let slack = max(anomaly.slotUs, lead.slotUs) - min(anomaly.slotUs, lead.slotUs)
        let shared = min(anomaly.span.toUs, lead.span.toUs + slack) - max(anomaly.span.fromUs, lead.span.fromUs - slack)
        return Double(shared) >= leastOverlap * Double(min(anomaly.span.lengthUs, lead.span.lengthUs))
    }

    private func belongs(_ anomaly: Anomaly, to lead: Anomaly, _ choice: CauseChoice, _ view: View) -> Bool {
        guard overlaps(anomaly, lead) else { return false }
        // All calls are within a cause that is everywhere: there only what can follow from the same trouble belongs.
        if choice.cause.isEmpty { return anomaly.metric.isRelated(to: lead.metric) }
        if anomaly.attributes.isWithin(choice.cause) { return true }
        if lead.metric == .calls, view.isOtherMixture(anomaly, by: choice) { return true }
        return view.explained(anomaly, by: choice) >= leastShare
    }

    /// Leads are what is least likely by chance; of equals the larger, then the one with more calls behind it.
    static func isStronger(_ left: Anomaly, _ right: Anomaly) -> Bool {
        if left.logP != right.logP { return left.logP < right.logP }
        if abs(left.size) != abs(right.size) { return abs(left.size) > abs(right.size) }
        if left.support != right.support { return left.support > right.support }
        return left.id < right.id
    }
}

extension Anomaly {
    /// Whether it is about how many calls there are in all.
    var isDemand: Bool { metric == .calls && attributes.isEmpty }

    /// Whether the calls in all changed by what demand does: not nearly all of them gone, nor many times more.
    var isMildDemand: Bool { relativeChange.map { $0 > -0.8 && $0 < 4 } ?? false }

    /// Its span on whole hours, for tables by the hour.
    var hourWindow: TimeWindow {
        let fromUs = span.fromUs.dividedDown(by: TimeWindow.hourUs) * TimeWindow.hourUs
        let toUs = (span.toUs + TimeWindow.hourUs - 1).dividedDown(by: TimeWindow.hourUs) * TimeWindow.hourUs
        return TimeWindow(fromUs: fromUs, toUs: toUs)
    }
}
