/// Counts of single minutes (or other steps), before and in an incident.
///
/// - Shape: all columns have one value for each row; rows in any order.
public struct IncidentRows: Sendable {
    /// When each row was counted, in any unit, the same as that of the incident.
    public let times: [Int64]
    public let cells: [RatioCell]
    public let attributes: [LeafAttribute]

    public init(times: [Int64], cells: [RatioCell], attributes: [LeafAttribute]) {
        precondition(times.count == cells.count, "\(times.count) times for \(cells.count) cells")
        for attribute in attributes {
            precondition(attribute.codes.count == times.count, "\(attribute.name): not as many codes as rows")
        }
        self.times = times
        self.cells = cells
        self.attributes = attributes
    }

    /// The incident compared with all that is known before it; what comes after it is passed over.
    ///
    /// - Shape: one leaf for each row until the incident's end.
    public func table(of incident: Range<Int64>) -> LeafTable {
        let rows = times.indices.filter { times[$0] < incident.upperBound }
        let isBefore = rows.map { times[$0] < incident.lowerBound }
        return LeafTable(
            attributes: attributes.map { attribute in
                LeafAttribute(name: attribute.name, values: attribute.values, codes: rows.map { attribute.codes[$0] })
            },
            measure: .ratio(
                before: zip(rows, isBefore).map { $1 ? cells[$0] : .zero },
                after: zip(rows, isBefore).map { $1 ? .zero : cells[$0] }))
    }

    /// The rows of one time compared with all that is known before it.
    public func table(at time: Int64) -> LeafTable { table(of: time..<(time == .max ? time : time + 1)) }
}
