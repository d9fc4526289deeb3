import Settings

extension MessageCode {
    var inputPage: Page {
        switch self {
        case .inputNotFound:
            Page(
                "input not found", "A log file or folder named on the command line does not exist.",
                "Check the path.")
        case .folderUnreadable:
            Page(
                "folder unreadable",
                "The folder may not be listed. Leaving it out would lose its logs silently, so the "
                    + "run does not start.",
                "Give the user of the run read and search permission: chmod u+rx FOLDER.")
        case .inputUnreadable:
            Page(
                "file unreadable", "The file may not be read. Nothing was committed.",
                "chmod u+r FILE, or exclude it.")
        case .nothingFound:
            Page(
                "no input found", "No file matches the paths of the pipeline.",
                "Run 'hypercare explain PIPELINE' to see where it looks; --allow-empty accepts an empty night."
            )
        case .inputInTwoSources:
            Page(
                "file in two sources",
                "Two sources match the same file. It is counted once, for the source that comes "
                    + "first in the pipeline file.", "Make the paths of the sources disjoint.")
        case .inputDamaged:
            Page(
                "input damaged",
                "The compressed stream is cut or broken. What precedes the damage is counted, the rest "
                    + "is listed as quarantined.",
                "Fetch the archive again; the next run replaces its contribution.")
        case .inputChanged:
            Page(
                "input changed while it was read", "The file grew or was replaced during the run.",
                "Archive first, run afterwards; the next run takes the file up again.")
        case .rejectsAboveAllowed:
            Page(
                "too many rejects",
                "The share of rejected lines, or a quarantined file, exceeds 'rejects.allow'. All "
                    + "else is committed.",
                "Look at the table 'rejects': it keeps reason, place and a redacted excerpt.")
        case .dayMissing:
            Page(
                "day without input",
                "A day that was asked for has no input. Everything else ran; the day is marked as "
                    + "missing.", "Bring the archives and run again, or pass --allow-empty.")
        case .eventLeftOut:
            Page(
                "event left out",
                "An entry of a file of events has no usable time, or is not what its file promises. It is left "
                    + "out; the other entries of the file count.",
                "Correct the entry named, or the export that wrote it. What an entry may hold is told in "
                    + "pipelines/nightly.yaml.")
        case .noTableHeader, .badTableRow: tablePage
        case .unknownLabel, .tooFewLabels: calibrationPage
        default:
            Page(
                "format not recognised", "Too few of the first lines fit any known format.",
                "Name the format: 'format:' in the pipeline file or --format; 'hypercare formats' lists the names."
            )
        }
    }

    var workspacePage: Page {
        switch self {
        case .workspaceInUse:
            Page(
                "workspace in use", "Another run holds the lock of this workspace.",
                "Wait for it to end. The lock goes with its process; there is no file to remove.")
        case .workspaceNotWritable:
            Page(
                "workspace not writable", "A file or folder cannot be made there.",
                "Check owner, permissions and that the file system is not read-only.")
        case .ledgerDamaged:
            Page(
                "ledger damaged",
                "ledger.sqlite is not a whole database. It is a cache and history, so it was moved "
                    + "aside and begun anew; no table is touched.",
                "Nothing needs doing; the file is kept for inspection.")
        case .ledgerNewer:
            Page(
                "ledger of a newer version", "A newer Hypercare has written ledger.sqlite.",
                "Use that version, or move the ledger away: it is rebuilt, only the history is lost."
            )
        case .ledgerForeign:
            Page(
                "ledger of another program",
                "ledger.sqlite in the workspace is a database of another program.",
                "Choose another workspace; this file is not ours to move.")
        case .ledgerFailed:
            Page(
                "ledger not usable", "SQLite reported an error on ledger.sqlite.",
                "Run 'hypercare doctor --workspace DIR'.")
        case .diskFull:
            Page(
                "disk full", "The file system has no room left. Nothing was committed.",
                "Make room and run again.")
        case .linksUnsupported:
            Page(
                "no hard links here",
                "A commit is made visible by link(2), which fails if another writer was first. This "
                    + "file system has no such operation.",
                "Put the workspace on a local or NFS file system.")
        default:
            Page(
                "no workspace there", "The folder does not exist or holds no tables.",
                "Check --workspace, or run first.")
        }
    }

    var runPage: Page {
        switch self {
        case .tableUnreadable:
            Page(
                "table unreadable", "A file of a table is missing, cut or breaks its format.",
                "Restore the workspace, or "
                    + "move it away and run over the archives again.")
        case .tableNotWritten:
            Page(
                "table not written",
                "A file of a table could not be written. Nothing of this run is visible in it.",
                "See the reason given; run again.")
        case .commitConflict:
            Page(
                "commit conflict", "Another writer has committed to the same days of a table.",
                "Run again.")
        case .tableNewer:
            Page(
                "table of a newer version",
                "A newer program has changed the table in a way this one cannot keep.",
                "Use that version.")
        case .interrupted:
            Page(
                "interrupted",
                "SIGINT or SIGTERM. What was not committed is gone, nothing is half-done.",
                "Run again.")
        case .memoryTooSmall:
            Page(
                "memory limit too small", "The run needs some room per worker.",
                "Raise --memory or lower --jobs.")
        case .accountingBroken:
            Page(
                "accounting does not add up",
                "Lines read and lines accounted for differ. This is a fault of the program, "
                    + "and nothing was committed.",
                "Please report it with the pipeline file and the version.")
        case .ruleFired:
            Page(
                "a --fail-on rule fired",
                "The run is done and committed; the rule you gave makes it exit with 4.",
                "See the finding in the report.")
        case .labelsCut:
            Page(
                "labels cut to (other)",
                "A day has more values of a label than its limit. The rarest are counted together "
                    + "in the row (other).",
                "Raise 'limits.labels', or add route templates if the routes are the cause.")
        case .ruleCannotFire:
            Page(
                "a rule that cannot fire",
                "--fail-on objective asks for a broken promise, and the pipeline promises nothing.",
                "Write what is promised under 'objectives' of the pipeline file, or take the rule out.")
        case .stageFailed:
            Page(
                "a stage failed", "A stage could not do its work. Nothing was committed.",
                "See the reason given.")
        case .outputNotWritten:
            Page(
                "output not written", "A result could not be written to the place named.",
                "Check path, permissions and room.")
        case .nothingToReport:
            Page(
                "nothing to report", "The tables hold no rows for the days asked for.",
                "Run first, or choose other days.")
        default:
            Page(
                "verification failed", "Files, tables and checksums do not agree.",
                "See the list; restore from a copy.")
        }
    }
}
