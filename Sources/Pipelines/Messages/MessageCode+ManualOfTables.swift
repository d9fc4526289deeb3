import Settings

/// Pages about the delimited tables that `detect`, `localise` and `tag` read.
extension MessageCode {
    var tableColumnPage: Page {
        switch self {
        case .unknownColumn:
            Page(
                "column not told apart",
                "A flag names a column that the first line of the table does not have, or two columns have the name.",
                "Use a name from the list in the message; letter case does not matter where it is not needed.")
        default:
            Page(
                "no column to take",
                "No flag says which column is meant, and the table does not tell: there is no column of numbers, or no "
                    + "column is left for attributes.",
                "Name the column: --value-column C, --timestamp-column C. Check that ';' separates the cells where "
                    + "numbers have a decimal comma.")
        }
    }

    var tablePage: Page {
        switch self {
        case .noTableHeader:
            Page(
                "no header",
                "The first line that is not blank must name the columns. The file is empty, begins with data, or is no "
                    + "delimited text in UTF-8.",
                "Put a line such as 'timestamp,value' on top; for other encodings: iconv -t UTF-8.")
        default:
            Page(
                "row of a table unreadable",
                "A row has more or fewer cells than the header, a quote makes no sense, or a cell is no number or no time. "
                    + "'detect' takes what cannot be read as missing and still prints the row; 'localise' leaves the row out.",
                "Look at the lines that the message names. A separator within a cell needs quotes around the cell.")
        }
    }

    var calibrationPage: Page {
        switch self {
        case .unknownLabel:
            Page(
                "label not understood",
                "A row of the table that --calibrate names has a label that is none of positive, neutral and negative.",
                "Correct the label, or empty the cell: rows without a label are passed over. Where labels stand in "
                    + "another column, name it with --label-column.")
        case .tooFewLabels:
            Page(
                "too few labels",
                "A calibration is fitted to at least 30 labelled rows of at least two classes.",
                "Label more rows, taken at random from what is to be tagged; 300 are a good number.")
        default:
            Page(
                "calibration of another model",
                "The file that --calibration, or 'calibration' of a source, names was fitted to the tagging model of "
                    + "another version of the program. Its numbers are used, but may not suit.",
                "Fit it again with 'hypercare tag --calibrate', with the same labelled rows.")
        }
    }
}
