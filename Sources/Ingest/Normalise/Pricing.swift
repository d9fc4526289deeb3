import Columns

/// Fills in the cost of LLM calls whose gateway logged none.
struct Pricing {
    private let table: PriceTable
    /// The entries for a provider's and a model's label ids.
    private var known: [UInt64: [PriceTable.Entry]] = [:]

    init(_ table: PriceTable) { self.table = table }

    mutating func forgetLabels() { known = [:] }

    /// A logged cost wins. The model that answered is priced, else the one asked for.
    mutating func apply(from first: Int, _ batch: inout CallBatch) {
        var costs = batch.take(.costNanoUsd)
        var sources = batch.take(.costSource)
        for row in first..<batch.count {
            if !costs[row].isMissing {
                sources[row] = CostSource.logged.rawValue
            } else if !table.isEmpty, let cost = cost(row, batch) {
                costs[row] = cost
                sources[row] = CostSource.priced.rawValue
            }
        }
        batch.put(costs, .costNanoUsd)
        batch.put(sources, .costSource)
    }

    private mutating func cost(_ row: Int, _ batch: borrowing CallBatch) -> Int64? {
        let input = batch.numbers[CallNumber.inputTokens.rawValue][row]
        let output = batch.numbers[CallNumber.outputTokens.rawValue][row]
        guard !input.isMissing || !output.isMissing else { return nil }
        let timeUs = batch.numbers[CallNumber.timeUs.rawValue][row]
        for label in [CallLabel.responseModel, .requestModel] {
            let model = batch.labels[label.rawValue][row]
            guard model != LabelColumn.missing else { continue }
            let entries = entries(
                label, model, batch.labels[CallLabel.provider.rawValue][row], batch)
            guard let entry = entries.first(where: { $0.holds(at: timeUs) }) else { continue }
            let cached = batch.numbers[CallNumber.cacheReadTokens.rawValue][row]
            return entry.costNanoUsd(
                input: max(input, 0), output: max(output, 0), cached: max(cached, 0))
        }
        return nil
    }

    private mutating func entries(
        _ label: CallLabel, _ model: UInt32, _ provider: UInt32, _ batch: borrowing CallBatch
    ) -> [PriceTable.Entry] {
        let key = UInt64(model) << 33 | UInt64(provider) << 1 | (label == .requestModel ? 1 : 0)
        if let entries = known[key] { return entries }
        let providerText =
            provider == LabelColumn.missing
            ? nil : batch.dictionaries[CallLabel.provider.rawValue].text(Int(provider))
        let entries = table.entries(
            provider: providerText, model: batch.dictionaries[label.rawValue].text(Int(model)))
        known[key] = entries
        return entries
    }
}
