import Columns

/// The first rejected lines of each reason and archive.
///
/// They are kept by archive, because only the `inputs` table tells which archives are wanted, and
/// it may come later.
struct RejectSamples: Sendable {
    static let perReason = 3

    private var lines: [Address: [RejectedLine]] = [:]

    mutating func add(_ batch: Batch) {
        let inputs = batch[Key<LabelColumn>("input")]
        let files = batch[Key<LabelColumn>("source_file")]
        let offsets = batch[Key<NumberColumn<Int64>>("byte_offset")].values
        let numbers = batch[Key<NumberColumn<Int64>>("line")].values
        let reasons = batch[Key<LabelColumn>("reason")]
        let excerpts = batch[Key<TextColumn>("excerpt")]
        for row in 0..<batch.rowCount {
            guard let input = inputs.text(row), let reason = reasons.text(row) else { continue }
            let line = RejectedLine(
                input: input, sourceFile: files.text(row) ?? "", line: numbers[row], byteOffset: offsets[row],
                excerpt: excerpts.text(row) ?? "")
            add(line, at: Address(input: input, reason: reason))
        }
    }

    /// The first lines of a reason in the given archives, by file name and place.
    func lines(for reason: String, of inputs: Set<String>) -> [RejectedLine] {
        let found = lines.filter { $0.key.reason == reason && inputs.contains($0.key.input) }.flatMap(\.value)
        return Array(found.sorted(by: Self.precedes).prefix(Self.perReason))
    }

    private mutating func add(_ line: RejectedLine, at address: Address) {
        var held = lines[address, default: []]
        if held.count == Self.perReason, let last = held.last, !Self.precedes(line, last) { return }
        held.append(line)
        lines[address] = Array(held.sorted(by: Self.precedes).prefix(Self.perReason))
    }

    private static func precedes(_ left: RejectedLine, _ right: RejectedLine) -> Bool {
        (left.sourceFile, left.byteOffset, left.input) < (right.sourceFile, right.byteOffset, right.input)
    }

    private struct Address: Hashable {
        let input: String
        let reason: String
    }
}
