import Columns

/// Values of a column chunk as they are stored, without the missing ones.
enum StoredValues {
    case int64([Int64])
    /// INT32 and BOOLEAN.
    case int32([Int32])
    /// DOUBLE and FLOAT.
    case double([Double])
    /// BYTE_ARRAY and FIXED_LEN_BYTE_ARRAY: for each value its place in the table of texts. Texts
    /// that came without a dictionary stand in the table once for each value.
    case text(codes: [UInt32], texts: Labels)

    init(emptyOf type: PhysicalType) {
        switch type {
        case .int64: self = .int64([])
        case .int32, .boolean: self = .int32([])
        case .double, .float: self = .double([])
        case .byteArray, .fixedLengthByteArray, .int96: self = .text(codes: [], texts: Labels())
        }
    }

    var count: Int {
        switch self {
        case .int64(let values): values.count
        case .int32(let values): values.count
        case .double(let values): values.count
        case .text(let codes, _): codes.count
        }
    }
}

/// A decoded column chunk: the levels of every slot, and the values of the slots that have one.
struct StoredColumn {
    let leaf: Leaf
    /// Empty where the column cannot be null, or where no value of it is.
    var definitionLevels: [UInt32] = []
    /// Empty where the column is in no list.
    var repetitionLevels: [UInt32] = []
    var slotCount = 0
    var values: StoredValues
    /// Entries of the text table that came from the dictionary page.
    var dictionaryTexts = 0

    init(leaf: Leaf) {
        self.leaf = leaf
        values = StoredValues(emptyOf: leaf.type)
    }

    var hasNulls: Bool { values.count < slotCount }
}
