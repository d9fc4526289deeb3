/// A value of a settings file together with its place.
public struct Setting: Sendable, Equatable {
    /// What stands there. Numbers and flags are texts until someone asks for them as such.
    public enum Content: Sendable, Equatable {
        /// A scalar; `isPlain` if it stands there without quotes.
        case text(String, isPlain: Bool)
        /// A list, of anything.
        case list([Setting])
        /// A map, in the order of the file.
        case map([Entry])
    }

    /// A key of a map with its value.
    public struct Entry: Sendable, Equatable {
        /// The key as it reads.
        public let name: String
        /// The key's place.
        public let key: Setting
        /// What stands behind the key.
        public let value: Setting

        /// An entry of a map.
        public init(name: String, key: Setting, value: Setting) {
            self.name = name
            self.key = key
            self.value = value
        }
    }

    /// What a number is written in.
    public enum Unit: Sendable {
        /// A whole number without a unit.
        case count
        /// A size; see `ByteSize`.
        case bytes
        /// A duration; see `DurationText`.
        case durationUs
    }

    /// The value.
    public let content: Content
    /// 1-based.
    public let line: Int
    /// 1-based, in scalars.
    public let column: Int
    /// Scalars of the value's text in the file, at least one.
    public let length: Int

    /// A value at a place.
    public init(content: Content, line: Int, column: Int, length: Int) {
        self.content = content
        self.line = line
        self.column = column
        self.length = length
    }

    /// Whether nothing stands there: `key:`, `key: ~` or `key: null`.
    public var isEmpty: Bool {
        guard case .text(let text, isPlain: true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// What stands there, in words.
    public var kindInWords: String {
        switch content {
        case .text: isEmpty ? "nothing" : "a text"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
