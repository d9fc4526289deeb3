/// Ids of requests, traces and conversations that stand in a text or a field.
///
/// A UUID or 32 hexadecimal digits are a request's unless the words before say trace, conversation or session. A
/// `traceparent` and the root of an AWS trace are traces; `req_…`, `chatcmpl-…` and what follows `x-request-id` are
/// requests. Each id is listed once, as what it was met
/// first; fields come before texts.
struct LinkedIds: Equatable {
    enum Kind { case request, trace, conversation }

    private(set) var requests: [String] = []
    private(set) var traces: [String] = []
    private(set) var conversations: [String] = []

    /// How far before an id the words are looked at.
    private static let lookedBack = 40
    private static let longest = 128
    /// Ids of each kind; a text with more is a list, not a report of trouble.
    private static let most = 64

    mutating func add(_ id: String, _ kind: Kind) {
        guard !requests.contains(id), !traces.contains(id), !conversations.contains(id) else { return }
        switch kind {
        case .request: if requests.count < Self.most { requests.append(id) }
        case .trace: if traces.count < Self.most { traces.append(id) }
        case .conversation: if conversations.count < Self.most { conversations.append(id) }
        }
    }

    /// Adds the ids in a text; a field's name stands before its text.
    mutating func find(in text: String, field: String = "") {
        let bytes = Array((field.isEmpty ? text : field + ": " + text).utf8)
        var index = 0
        while index < bytes.count {
            guard Self.isWord(bytes[index]) else {
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
            if (8...Self.longest).contains(end - index), IdShape.mayBe(bytes[index..<end]) { take(bytes, index..<end) }
            index = end
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        JSONGrammar.isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x5F
    }

    private mutating func take(_ bytes: [UInt8], _ range: Range<Int>) {
        let word = bytes[range]
        let text = String(decoding: word, as: UTF8.self)
        if let trace = IdShape.traceParent(word) {
            add(trace, .trace)
        } else if IdShape.isRoot(word) {
            add(text, .trace)
        } else if IdShape.isUUID(word) || IdShape.isHex32(word) {
            add(
                text.lowercased(),
                Self.kind(before: bytes[max(0, range.lowerBound - Self.lookedBack)..<range.lowerBound]))
        } else if IdShape.isPrefixed(text) || Self.followsHeader(bytes[..<range.lowerBound], word) {
            add(text, .request)
        }
    }

    private static func followsHeader(_ before: ArraySlice<UInt8>, _ word: ArraySlice<UInt8>) -> Bool {
        guard word.contains(where: JSONGrammar.isDigit) else { return false }
        let words = String(decoding: before.suffix(18), as: UTF8.self).lowercased()
        return ["x-request-id: ", "x-request-id:", "x-request-id=", "x-request-id\": \"", "x-request-id\":\""].contains
        {
            words.hasSuffix($0)
        }
    }

    /// The word nearest to the id decides.
    private static func kind(before: ArraySlice<UInt8>) -> Kind {
        let text = String(decoding: before.map(ByteView.lowered), as: UTF8.self)
        let words = text.split { !$0.isLetter && !$0.isNumber }
        for word in words.reversed() {
            if word.contains("trace") { return .trace }
            if word.contains("conversation") || word.contains("session") || word == "conv" { return .conversation }
            if word.contains("request") || word == "req" { return .request }
        }
        return .request
    }
}

/// The shapes of ids.
private enum IdShape {
    /// Whether a word may be an id: nearly all words are turned away. Only a UUID and a `traceparent` may have no digit.
    static func mayBe(_ word: ArraySlice<UInt8>) -> Bool {
        word.contains(where: JSONGrammar.isDigit) || word.count == 36 || word.count == 55
    }

    static func isHex32(_ word: ArraySlice<UInt8>) -> Bool {
        word.count == 32 && word.allSatisfy(JSONGrammar.isHex) && Set(word).count > 1
            && word.contains(where: JSONGrammar.isDigit)
    }

    static func isUUID(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count == 36, Set(word).count > 2 else { return false }
        return word.enumerated().allSatisfy { place, byte in
            [8, 13, 18, 23].contains(place) ? byte == 0x2D : JSONGrammar.isHex(byte)
        }
    }

    /// The trace of `00-<32>-<16>-<2>`.
    ///
    /// - Source: W3C Trace Context, section 3.2.
    static func traceParent(_ word: ArraySlice<UInt8>) -> String? {
        let parts = word.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.map(\.count) == [2, 32, 16, 2], parts.joined().allSatisfy(JSONGrammar.isHex) else { return nil }
        return String(decoding: parts[1].map(ByteView.lowered), as: UTF8.self)
    }

    /// `1-67891233-abcdef012345678912345678`.
    static func isRoot(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: 0x2D, omittingEmptySubsequences: false)
        return parts.map(\.count) == [1, 8, 24] && parts[0].first == 0x31
            && parts.joined().allSatisfy(JSONGrammar.isHex)
    }

    static func isPrefixed(_ word: String) -> Bool {
        for prefix in ["req_", "req-", "chatcmpl-", "cmpl-", "resp_"] where word.hasPrefix(prefix) {
            let rest = word.dropFirst(prefix.count)
            return rest.utf8.count >= 8 && rest.utf8.contains(where: JSONGrammar.isDigit)
        }
        return false
    }
}
