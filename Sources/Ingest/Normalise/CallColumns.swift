import Columns

/// Fills the columns that come from the source rather than from the line: route, region, dimensions.
struct CallColumns {
    private let source: CallSource
    private let templates: RouteTemplates
    private let shape = RouteShape()
    private let scratch = ByteArena(capacity: 4_096)
    /// The templates' label ids; missing where not given yet.
    private var templateIds: [UInt32]
    private var constants: [String: UInt32] = [:]
    private let captures: [(dimension: Int, name: [UInt8])]

    init(_ source: CallSource) {
        self.source = source
        templates = RouteTemplates(source.routeTemplates)
        templateIds = Array(repeating: LabelColumn.missing, count: source.routeTemplates.count)
        captures = source.dimensions.enumerated().compactMap { place, dimension in
            if case .capture(let name) = dimension { (place, Array(name.utf8)) } else { nil }
        }
    }

    mutating func forgetLabels() {
        templateIds = Array(repeating: LabelColumn.missing, count: templateIds.count)
        constants = [:]
    }

    private static let dimensionLabels: [CallLabel] = [
        .dimension1, .dimension2, .dimension3, .dimension4,
    ]

    /// The route of each row: a template that matches the path, else what the gateway logged, else
    /// the path with its ids folded.
    mutating func writeRoutes(_ writer: CallWriter, from first: Int, _ batch: inout CallBatch) {
        var routes = batch.take(.route)
        let paths = batch.texts[CallText.path.rawValue]
        for row in first..<batch.count {
            guard !paths[row].isMissing else { continue }
            if !templates.isEmpty, let template = templates.match(writer.view(paths[row])) {
                routes[row] = templateId(template, writer, &batch)
                writeCaptures(template, paths[row], row, writer, &batch)
            } else if routes[row] == LabelColumn.missing {
                scratch.removeAll()
                let path = writer.view(paths[row])
                let isFolded = shape.fold(path, into: scratch)
                routes[row] = writer.id(
                    .route, isFolded ? scratch.view(0, scratch.count) : path, &batch)
            }
        }
        batch.put(routes, .route)
    }

    private mutating func templateId(
        _ template: Int, _ writer: CallWriter, _ batch: inout CallBatch
    ) -> UInt32 {
        if templateIds[template] == LabelColumn.missing {
            templateIds[template] = ByteView.with(templates.texts[template]) {
                writer.id(.route, $0, &batch)
            }
        }
        return templateIds[template]
    }

    private func writeCaptures(
        _ template: Int, _ path: TextSlice, _ row: Int, _ writer: CallWriter,
        _ batch: inout CallBatch
    ) {
        for capture in captures {
            let label = Self.dimensionLabels[capture.dimension]
            guard
                let part = templates.capture(
                    capture.name, template: template, path: writer.view(path))
            else { continue }
            let id = writer.id(label, part, &batch)
            batch.labels[label.rawValue][row] = id
        }
    }

    /// The region and the dimensions of a block's rows.
    mutating func writeLabels(
        _ writer: CallWriter, _ lane: Lane, _ choice: FormatChoice, _ batch: inout CallBatch
    ) {
        let rows = lane.rowCount
        if let region = source.region {
            writer.fill(.region, constant(region, .region, writer, &batch), rows: rows, &batch)
        }
        for (place, dimension) in source.dimensions.enumerated() {
            let label = Self.dimensionLabels[place]
            switch dimension {
            case .capture: break
            case .query(let name): writeQuery(Array(name.utf8), label, rows, writer, &batch)
            case .constant(let text):
                let own = place < choice.constants.count ? choice.constants[place] : nil
                guard let value = own ?? text else { continue }
                writer.fill(label, constant(value, label, writer, &batch), rows: rows, &batch)
            case .field, .header:
                let slot = lane.format.dimensions[place]
                if slot >= 0 { writer.writeLabels(lane.cells(slot), label, rows: rows, &batch) }
            }
        }
    }

    private mutating func constant(
        _ text: String, _ label: CallLabel, _ writer: CallWriter, _ batch: inout CallBatch
    ) -> UInt32 {
        let key = "\(label.rawValue) \(text)"
        if let id = constants[key] { return id }
        let id = ByteView.with(Array(text.utf8)) { writer.id(label, $0, &batch) }
        constants[key] = id
        return id
    }

    private func writeQuery(
        _ name: [UInt8], _ label: CallLabel, _ rows: Int, _ writer: CallWriter,
        _ batch: inout CallBatch
    ) {
        var column = batch.take(label)
        let queries = batch.texts[CallText.query.rawValue]
        for row in writer.firstRow..<writer.firstRow + rows where !queries[row].isMissing {
            let query = writer.view(queries[row])
            var start = 0
            while start < query.count {
                let end = query.index(of: 0x26, from: start) ?? query.count
                let pair = query.part(start, end)
                start = end + 1
                guard let equals = pair.index(of: 0x3d), pair.part(0, equals).equals(name),
                    equals + 1 < pair.count
                else { continue }
                column[row] = writer.id(label, pair.part(equals + 1, pair.count), &batch)
                break
            }
        }
        batch.put(column, label)
    }
}
