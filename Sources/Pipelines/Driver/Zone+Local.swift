import Foundation
import Ingest

extension Zone {
    /// The offsets of the years 2000 to 2100, by local time, as ingest looks them up.
    var localZone: LocalZone {
        guard !isFixed else {
            return LocalZone(transitions: [.init(fromLocalUs: .min, offsetUs: Int64(offsetSeconds(atUs: 0)) * 1_000_000)])
        }
        let startUs: Int64 = 946_684_800_000_000
        let endUs: Int64 = 4_102_444_800_000_000
        var offset = offsetSeconds(atUs: startUs)
        var transitions = [LocalZone.Transition(fromLocalUs: .min, offsetUs: Int64(offset) * 1_000_000)]
        // Offsets change at whole hours at the earliest once in a few days; a day's step finds each.
        var dayUs = startUs
        while dayUs < endUs {
            let nextUs = dayUs + Day.lengthUs
            if offsetSeconds(atUs: nextUs) != offset {
                let changeUs = change(between: dayUs, and: nextUs)
                let newOffset = offsetSeconds(atUs: nextUs)
                transitions.append(.init(
                    fromLocalUs: changeUs + Int64(max(offset, newOffset)) * 1_000_000, offsetUs: Int64(newOffset) * 1_000_000))
                offset = newOffset
            }
            dayUs = nextUs
        }
        return LocalZone(transitions: transitions)
    }

    /// The first second with the later offset; halves the span until it is found.
    private func change(between fromUs: Int64, and toUs: Int64) -> Int64 {
        var (low, high) = (fromUs / 1_000_000, toUs / 1_000_000)
        let later = offsetSeconds(atUs: toUs)
        while low < high {
            let middle = (low + high) / 2
            if offsetSeconds(atUs: middle * 1_000_000) == later { high = middle } else { low = middle + 1 }
        }
        return low * 1_000_000
    }
}
