/// Cuts a text into tokens.
///
/// Bytes in, hashes out: no text is copied, and nothing is allocated once the list of tokens has its size. Any bytes
/// will do; what is no UTF-8 becomes words that no model knows.
public struct Tokenizer: Sendable {
    /// Of the text that was read last.
    public private(set) var tokens: [Token] = []
    /// Those of its words that may be in the memory.
    private var words: [WordBytes] = []
    /// What is known of words.
    var memory: WordMemory

    public init() { self.init(memoryBits: 1) }

    /// - Parameter memoryBits: so many words are remembered, as a power of two; at least one.
    init(memoryBits: Int) { memory = WordMemory(bits: memoryBits) }

    public mutating func read(_ text: Span<UInt8>) {
        tokens.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        Self.scan(text, memory.lastPlace, &tokens, &words)
        Self.recall(text, words, &tokens, &memory)
    }

    private static func scan(
        _ text: Span<UInt8>, _ lastPlace: Int32, _ tokens: inout [Token], _ words: inout [WordBytes]
    ) {
        words.append(addingCapacity: text.count) { words in
            tokens.append(addingCapacity: text.count) { tokens in
                TokenScan(lastPlace: lastPlace).read(text, &tokens, &words)
            }
        }
    }

    /// Completes the words by the memory. It is asked for all of them in a row, so that the processor waits for many
    /// at once.
    private static func recall(
        _ text: Span<UInt8>, _ words: [WordBytes], _ tokens: inout [Token], _ memory: inout WordMemory
    ) {
        var tokens = tokens.mutableSpan
        for word in words {
            let token = Int(word.token)
            if let place = memory.find(word.letters, near: tokens[token].place) {
                tokens[token].complete(memory[place], place)
            } else {
                learn(word, text, token, &tokens, &memory)
            }
        }
    }

    private static func learn(
        _ word: WordBytes, _ text: Span<UInt8>, _ index: Int, _ tokens: inout MutableSpan<Token>,
        _ memory: inout WordMemory
    ) {
        let start = Int(tokens[index].start)
        let walk = WordWalk(text, at: start)
        let room = memory.room(near: tokens[index].place)
        tokens[index] = walk.token(from: start)
        // The place may belong to another word of the text.
        guard let room, (0..<index).allSatisfy({ tokens[$0].place != room }) else { return }
        let known = KnownWord(letters: word.letters, hash: walk.hash, meetings: 1, isDrawnOut: walk.isDrawnOut)
        memory[room] = known
        tokens[index].complete(known, room)
    }
}
