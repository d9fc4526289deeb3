/// A value of a configuration file together with its place.
struct Setting: Sendable, Equatable {
    enum Content: Sendable, Equatable {
        /// A scalar; `isPlain` if it stands there without quotes.
        case text(String, isPlain: Bool)
        case list([Setting])
        case map([Entry])
    }

    struct Entry: Sendable, Equatable {
        let name: String
        let key: Setting
        let value: Setting
    }

    let content: Content
    /// 1-based.
    let line: Int
    /// 1-based, in scalars.
    let column: Int
    /// Scalars of the value's text in the file, at least one.
    let length: Int

    /// Whether nothing stands there: `key:`, `key: ~` or `key: null`.
    var isEmpty: Bool {
        guard case .text(let text, isPlain: true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// What stands there, in words.
    var kindInWords: String {
        switch content {
        case .text: isEmpty ? "nothing" : "a text"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
