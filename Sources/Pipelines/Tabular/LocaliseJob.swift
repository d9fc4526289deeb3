import Analysis
import Settings

/// `hypercare localise`: which attribute combinations explain a deviation.
public enum LocaliseJob {
    /// Reads the table and prints the causes, those with the most evidence first.
    ///
    /// - Parameter notice: takes what is worth saying that is no problem, each a line without its end.
    /// - Returns: what was wrong with single rows; these rows are left out.
    /// - Throws: `.failed` if the table cannot be read or is damaged, or the output is gone; `.configuration` if
    ///   a flag names no column or no row.
    public static func execute(
        _ request: LocaliseRequest, data: some DataSink, notice: (String) -> Void, cancellation: CancellationFlag
    ) throws(PipelineError) -> [Problem] {
        var reader = try LeafReader(request, cancellation: cancellation)
        let leaves = try reader.leaves()
        try reader.table.checkDamage(rows: reader.rows)
        let names = leaves.attributes.map(\.name).joined(separator: ", ")
        notice(VisibleText.of("\(request.path): \(reader.rows) rows, attributes \(names)"))
        let result = Localiser().localise(leaves)
        try cancellation.check()
        try data.write(request.output == .json ? result.json.line + "\n" : result.table)
        return reader.badRows.problems(fate: "rows that cannot be read are left out")
    }
}
