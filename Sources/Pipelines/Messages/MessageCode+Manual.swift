import Settings

extension MessageCode {
    /// What `hypercare explain CODE` says: what happened, why, and what to do.
    public struct Page: Sendable {
        public let title: String
        public let cause: String
        public let remedy: String

        init(_ title: String, _ cause: String, _ remedy: String) {
            self.title = title
            self.cause = cause
            self.remedy = remedy
        }
    }

    /// The manual's page for this code.
    public var page: Page {
        switch rawValue.dropFirst(2).prefix(2) {
        case "01": commandLinePage
        case "02": isAboutShape ? shapePage : settingPage
        case "03": inputPage
        case "04": workspacePage
        default: runPage
        }
    }

    private var commandLinePage: Page {
        switch self {
        case .unknownCommand:
            Page(
                "unknown command", "The first word is none of the commands.",
                "Run 'hypercare help' for the list.")
        case .wrongUsage:
            Page(
                "wrong usage", "An argument is missing, misplaced or unknown.",
                "Run 'hypercare help COMMAND'.")
        case .badFlagValue:
            Page(
                "value of a flag not understood",
                "Sizes need a unit (512MiB), counts are whole numbers from 1, "
                    + "choices are words from a short list.",
                "Use a value of the form the message names.")
        case .workspaceNotNamed:
            Page(
                "no workspace",
                "Neither the pipeline file nor a flag says where tables and reports go.",
                "Pass --workspace DIR, set HYPERCARE_WORKSPACE, or write 'workspace:' in the pipeline file."
            )
        case .badTimes:
            Page(
                "times not understood",
                "Times are ISO 8601 and ranges half-open: --from is in, --to is out. "
                    + "A run works on whole UTC days.",
                "Write --date 2026-11-19, or --from 2026-11-19 --to 2026-11-21.")
        case .commandNotInThisVersion:
            Page(
                "not in this version",
                "The command belongs to Hypercare, but this version does not have it yet.",
                "Run 'hypercare help' for what this version can do.")
        case .pipelineAmongLogs:
            Page(
                "a pipeline file among log files",
                "'run' takes one pipeline file, or any number of log files and "
                    + "folders, not both.",
                "Name the logs under 'sources' in the pipeline file, or leave the file out.")
        case .unknownColumn, .columnNotTold: tableColumnPage
        case .unknownFinding:
            Page(
                "unknown finding", "No anomaly or incident of the workspace has this name.",
                "Take the name from a report or from the tables anomalies and incidents, and name their workspace.")
        default:
            Page(
                "unknown message code", "No message has this code.",
                "Codes are HC and four digits, as in HC0207.")
        }
    }

    private var isAboutShape: Bool { rawValue <= MessageCode.unknownName.rawValue || isYamlLimit }

    private var isYamlLimit: Bool { [.foreignTag, .tooManyAliases, .tooDeep].contains(self) }

    private var shapePage: Page {
        switch self {
        case .notYaml:
            Page(
                "not YAML",
                "The file breaks the rules of YAML at the place named. Frequent causes: a tab as "
                    + "indentation, a text that begins with * & { [ % @ or a backquote, a colon and a space inside a text.",
                "Put quotes around the text: '*.log', '{date}.log'.")
        case .fileUnreadable:
            Page(
                "configuration file unreadable", "The file does not exist or may not be read.",
                "Check the path (relative paths count from the pipeline file's folder) and its permissions."
            )
        case .emptyFile:
            Page(
                "empty file", "The file holds nothing but comments or blanks.",
                "Copy pipelines/nightly.yaml and edit it.")
        case .severalDocuments:
            Page(
                "several documents", "A line '---' begins a second document.",
                "Keep one pipeline per file.")
        case .fileTooLarge:
            Page(
                "file too large",
                "Pipeline files are limited to 1 MiB, so that a wrong path cannot fill the memory.",
                "Check that the path names a pipeline file and not a log.")
        case .duplicateKey:
            Page(
                "key given twice", "One of the two values would be lost without a word.",
                "Remove one of the lines.")
        case .unknownKey:
            Page(
                "unknown key", "No setting has this name here. Nothing is ignored silently.",
                "Correct the name; the message lists the keys that are valid at this place.")
        case .missingKey:
            Page(
                "missing key", "A setting that has no default is not there.",
                "Add the key that the message names.")
        case .wrongType:
            Page(
                "value of another kind",
                "A list stands where a text is needed, or the like. 'true' and 'false' are "
                    + "the only flags; yes, no, on and off are texts.",
                "Write the value in the form the message names.")
        case .badValue:
            Page(
                "value out of range",
                "The value is of the right kind but not one that can be used.",
                "Choose a value from the range the message names.")
        case .unknownName:
            Page(
                "unknown name", "The value must be one of a short list of names.",
                "Choose one of the names listed; 'hypercare formats' lists the log formats.")
        case .foreignTag:
            Page(
                "tag not allowed",
                "Tags such as !!python/object ask a YAML reader to build objects. Only plain "
                    + "texts, lists and maps are read.", "Remove the tag.")
        case .tooManyAliases:
            Page(
                "too many aliases",
                "Aliases (*name) may stand for 100 values in all, counted after expansion, and "
                    + "must not be keys.", "Write the values out.")
        default:
            Page(
                "nested too deeply", "Values may be nested 32 levels deep.",
                "Write the file flatter.")
        }
    }

    private var settingPage: Page {
        switch self {
        case .badQuantity:
            Page(
                "quantity without a usable unit",
                "Durations need ms, s, m, h or d (15m, 24h), sizes need B, KiB, MiB, "
                    + "GiB or TiB (512MiB), shares need % (0.1%).",
                "Add the unit; fractions such as 1.5GiB are allowed.")
        case .badPathPattern:
            Page(
                "path pattern not understood",
                "Patterns know * ? ** {date} {yyyy} {mm} {dd} and {name} for a part of "
                    + "the path that a dimension uses.",
                "See the comments in pipelines/nightly.yaml.")
        case .nameTwice:
            Page(
                "name given twice",
                "Names of sources and dimensions are used in tables and reports and must differ.",
                "Rename one of them.")
        case .badDimension:
            Page(
                "dimension not understood",
                "A pipeline may declare four dimensions, each from a field, header, query, "
                    + "path, file or label, with a key that names which one.",
                "See 'dimensions' in pipelines/nightly.yaml.")
        case .badObjective:
            Page(
                "objective not understood",
                "An objective needs a name, a metric, and at-most or at-least with a value in the metric's unit: "
                    + "a share such as 99.9% for ratios, 250ms for durations, 10/min for calls.",
                "See 'objectives' in pipelines/nightly.yaml.")
        case .calibrationOfOtherModel: calibrationPage
        case .sourceWithoutStage:
            Page(
                "source that no stage reads",
                "The pipeline file has a source of kind 'feedback', and its list of stages leaves 'feedback' out. The files "
                    + "of the source are not read; all else runs.",
                "Add feedback to 'stages', leave 'stages' out (all stages run then), or take the source out.")
        case .unsupportedVersion:
            Page(
                "version of the pipeline file",
                "This program reads version 1 of the pipeline file.", "Write 'version: 1'.")
        default:
            namedPage
        }
    }

    /// Pages about formats, zones and the files that a pipeline names.
    private var namedPage: Page {
        switch self {
        case .badLogFormat:
            Page(
                "log format not understood",
                "The format is neither a known name, an nginx log_format string, nor a "
                    + "field mapping.",
                "Run 'hypercare formats' for the names; see the comments in pipelines/nightly.yaml."
            )
        case .badPriceFile:
            Page(
                "price file not understood",
                "A price file is a list of entries, in YAML or CSV, each with model, from, "
                    + "input_per_million and output_per_million in US dollars, at most nine decimals.",
                "Correct the entry named; pipelines/prices.yaml shows the form.")
        case .badOpenApiFile:
            Page(
                "OpenAPI file not understood",
                "The file needs a 'paths' map whose keys are paths such as /users/{id}.",
                "Check that 'routes.openapi' names an OpenAPI document in YAML or JSON.")
        case .unknownZone:
            Page(
                "unknown time zone",
                "Zones are names of the tz database (Europe/Berlin), offsets (+02:00) or UTC. "
                    + "Names need the system's zone files.",
                "Install the package tzdata, or write the offset.")
        case .badKeyFile:
            Page(
                "key file not usable",
                "The file behind 'redaction.key-file' must hold at least 16 bytes and be "
                    + "readable by its owner only, since whoever has it can link pseudonyms to people.",
                "Make one: (umask 077; head -c 32 /dev/urandom > FILE)")
        default:
            Page(
                "route template not understood",
                "A template is a path such as /v1/users/{id}; each pair of braces "
                    + "stands for one segment.", "Correct the template named.")
        }
    }
}
