import Settings

/// The codes of this program.
///
/// The hundreds say where the trouble is: 01 command line, 02 pipeline file, 03 inputs, 04 workspace
/// and ledger, 05 tables, 06 run, 07 output. HC0201 to HC0215 belong to any settings file and stand in
/// the module `Settings`. What each means to a person stands in `MessageCode+Manual.swift`.
extension MessageCode {
    public static let unknownCommand = Self(rawValue: "HC0101")
    public static let wrongUsage = Self(rawValue: "HC0102")
    public static let badFlagValue = Self(rawValue: "HC0103")
    public static let workspaceNotNamed = Self(rawValue: "HC0104")
    public static let badTimes = Self(rawValue: "HC0105")
    public static let commandNotInThisVersion = Self(rawValue: "HC0106")
    public static let pipelineAmongLogs = Self(rawValue: "HC0107")
    public static let unknownCode = Self(rawValue: "HC0108")
    public static let unknownColumn = Self(rawValue: "HC0109")
    public static let columnNotTold = Self(rawValue: "HC0110")
    public static let unknownFinding = Self(rawValue: "HC0111")

    public static let badPathPattern = Self(rawValue: "HC0217")
    public static let nameTwice = Self(rawValue: "HC0218")
    public static let badLogFormat = Self(rawValue: "HC0219")
    public static let badPriceFile = Self(rawValue: "HC0220")
    public static let badOpenApiFile = Self(rawValue: "HC0221")
    public static let unknownZone = Self(rawValue: "HC0222")
    public static let badKeyFile = Self(rawValue: "HC0223")
    public static let badDimension = Self(rawValue: "HC0224")
    public static let unsupportedVersion = Self(rawValue: "HC0225")
    public static let badTemplate = Self(rawValue: "HC0226")
    public static let badObjective = Self(rawValue: "HC0227")
    public static let calibrationOfOtherModel = Self(rawValue: "HC0228")
    public static let sourceWithoutStage = Self(rawValue: "HC0229")

    public static let inputNotFound = Self(rawValue: "HC0301")
    public static let folderUnreadable = Self(rawValue: "HC0302")
    public static let inputUnreadable = Self(rawValue: "HC0303")
    public static let nothingFound = Self(rawValue: "HC0304")
    public static let inputInTwoSources = Self(rawValue: "HC0305")
    public static let inputDamaged = Self(rawValue: "HC0306")
    public static let inputChanged = Self(rawValue: "HC0307")
    public static let rejectsAboveAllowed = Self(rawValue: "HC0308")
    public static let dayMissing = Self(rawValue: "HC0309")
    public static let formatNotRecognised = Self(rawValue: "HC0310")
    public static let noTableHeader = Self(rawValue: "HC0311")
    public static let badTableRow = Self(rawValue: "HC0312")
    public static let eventLeftOut = Self(rawValue: "HC0313")
    public static let unknownLabel = Self(rawValue: "HC0314")
    public static let tooFewLabels = Self(rawValue: "HC0315")

    public static let workspaceInUse = Self(rawValue: "HC0401")
    public static let workspaceNotWritable = Self(rawValue: "HC0402")
    public static let ledgerDamaged = Self(rawValue: "HC0403")
    public static let ledgerNewer = Self(rawValue: "HC0404")
    public static let ledgerForeign = Self(rawValue: "HC0405")
    public static let ledgerFailed = Self(rawValue: "HC0406")
    public static let diskFull = Self(rawValue: "HC0407")
    public static let linksUnsupported = Self(rawValue: "HC0408")
    public static let workspaceNotFound = Self(rawValue: "HC0409")

    public static let tableUnreadable = Self(rawValue: "HC0501")
    public static let tableNotWritten = Self(rawValue: "HC0502")
    public static let commitConflict = Self(rawValue: "HC0503")
    public static let tableNewer = Self(rawValue: "HC0504")

    public static let interrupted = Self(rawValue: "HC0601")
    public static let memoryTooSmall = Self(rawValue: "HC0602")
    public static let accountingBroken = Self(rawValue: "HC0603")
    public static let ruleFired = Self(rawValue: "HC0604")
    public static let labelsCut = Self(rawValue: "HC0605")
    public static let ruleCannotFire = Self(rawValue: "HC0606")
    public static let stageFailed = Self(rawValue: "HC0607")

    public static let outputNotWritten = Self(rawValue: "HC0701")
    public static let nothingToReport = Self(rawValue: "HC0702")
    public static let verificationFailed = Self(rawValue: "HC0703")
}

extension MessageCode {
    /// Every code, in the order of their numbers. A code that is not here cannot be explained.
    public static let catalogue = (ofThisProgram + ofSettingsFiles).sorted { $0.rawValue < $1.rawValue }

    private static let ofThisProgram: [MessageCode] = [
        .unknownCommand, .wrongUsage, .badFlagValue, .workspaceNotNamed, .badTimes, .commandNotInThisVersion,
        .pipelineAmongLogs, .unknownCode, .unknownColumn, .columnNotTold,
        .unknownFinding,
        .badPathPattern, .nameTwice, .badLogFormat, .badPriceFile, .badOpenApiFile,
        .unknownZone, .badKeyFile, .badDimension, .unsupportedVersion, .badTemplate, .badObjective,
        .calibrationOfOtherModel, .sourceWithoutStage,
        .inputNotFound, .folderUnreadable, .inputUnreadable, .nothingFound, .inputInTwoSources, .inputDamaged,
        .inputChanged, .rejectsAboveAllowed, .dayMissing, .formatNotRecognised, .noTableHeader, .badTableRow,
        .eventLeftOut, .unknownLabel, .tooFewLabels,
        .workspaceInUse, .workspaceNotWritable, .ledgerDamaged, .ledgerNewer, .ledgerForeign, .ledgerFailed,
        .diskFull, .linksUnsupported, .workspaceNotFound,
        .tableUnreadable, .tableNotWritten, .commitConflict, .tableNewer,
        .interrupted, .memoryTooSmall, .accountingBroken, .ruleFired, .labelsCut, .ruleCannotFire, .stageFailed,
        .outputNotWritten, .nothingToReport, .verificationFailed,
    ]

    /// The code of a text such as `HC0207` or `hc0207`, nil if no message has it.
    public init?(text: String) {
        self.init(rawValue: text.uppercased())
        guard Self.catalogue.contains(self) else { return nil }
    }
}
