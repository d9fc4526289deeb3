import Settings

/// Pages about the delimited tables that `detect` and `localise` read.
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
}
