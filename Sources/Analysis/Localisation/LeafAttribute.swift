/// One attribute of the leaves of a table: a short list of values, and which of them each leaf has.
public struct LeafAttribute: Sendable, Equatable {
    /// The code of a leaf of which the attribute is not known. Such a leaf is in no combination that names the
    /// attribute.
    public static let missing: Int32 = -1

    public let name: String
    /// Distinct values, in any order.
    public let values: [String]
    /// By leaf: a place in `values`, or `missing`.
    public let codes: [Int32]

    public init(name: String, values: [String], codes: [Int32]) {
        let known = Int32(clamping: values.count)
        precondition(
            codes.allSatisfy { $0 >= Self.missing && $0 < known }, "\(name): a code outside the \(values.count) values")
        self.name = name
        self.values = values
        self.codes = codes
    }

    /// The attribute of leaves whose values are given as text; nil where a leaf has none.
    public init(name: String, texts: [String?]) {
        var places: [String: Int32] = [:]
        var values: [String] = []
        var codes: [Int32] = []
        codes.reserveCapacity(texts.count)
        for text in texts {
            guard let text else {
                codes.append(Self.missing)
                continue
            }
            if let place = places[text] {
                codes.append(place)
            } else {
                let place = Int32(clamping: values.count)
                places[text] = place
                values.append(text)
                codes.append(place)
            }
        }
        self.init(name: name, values: values, codes: codes)
    }
}
