/// How results are printed that have a line for each row.
public enum RowForm: String, Sendable, CaseIterable { case csv, ndjson }
