import Columns

/// The values of one row, by name; nil where they are missing.
struct RowValues {
    let batch: Batch
    let row: Int

    func label(_ name: String) -> String? { batch[Key<LabelColumn>(name)].text(row) }

    func text(_ name: String) -> String? { batch[Key<TextColumn>(name)].text(row) }

    func number(_ name: String) -> Double? {
        let value = batch[Key<NumberColumn<Double>>(name)].values[row]
        return value.isMissing ? nil : value
    }

    func integer(_ name: String) -> Int64? {
        let value = batch[Key<NumberColumn<Int64>>(name)].values[row]
        return value.isMissing ? nil : value
    }

    func small(_ name: String) -> Int? {
        let value = batch[Key<NumberColumn<Int32>>(name)].values[row]
        return value.isMissing ? nil : Int(value)
    }

    func flag(_ name: String) -> Bool { small(name) == 1 }

    func optionalFlag(_ name: String) -> Bool? { small(name).map { $0 == 1 } }
}
