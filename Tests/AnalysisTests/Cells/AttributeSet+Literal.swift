import Analysis

/// Tests name many sets; the product makes them of rows.
extension AttributeSet: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements.map { Pair($0.0, $0.1) })
    }
}
