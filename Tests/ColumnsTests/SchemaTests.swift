import Columns
import Testing

@Suite struct SchemaTests {
    private static let schemas = [
        CallsMinute.schema(dimensions: ["plan", "order_type"]), ConsumersHour.schema, Exemplars.schema, Rejects.schema,
        Inputs.schema, FeedbackItems.schema, FeedbackHour.schema,
    ]

    @Test(arguments: schemas.indices)
    func `names are unique and the sort order names columns`(_ index: Int) {
        let schema = Self.schemas[index]
        #expect(Set(schema.columns.map(\.name)).count == schema.columns.count)
        for name in schema.sortedBy { #expect(schema.index(of: name) != nil) }
        #expect(schema.columns.allSatisfy { !$0.meaning.isEmpty })
    }

    @Test(arguments: schemas.indices)
    func `derived columns name a state column of their kind`(_ index: Int) {
        let schema = Self.schemas[index]
        for column in schema.columns {
            switch column.role {
            case .quantileMs(let state, _):
                #expect(schema.columns.first { $0.name == state }?.role == .quantiles)
            case .distinctCount(let state):
                #expect(schema.columns.first { $0.name == state }?.role == .distinct)
            default: continue
            }
        }
    }

    @Test func `an empty batch has every column and no row`() {
        for schema in Self.schemas {
            let batch = Batch(emptyOf: schema)
            #expect(batch.columns.count == schema.columns.count)
            #expect(batch.rowCount == 0)
        }
    }
}
