/// The stable code of a message, as printed in `error[HC0207]`.
///
/// A code is never given a second meaning and never reused. The hundreds say where the trouble is:
/// 01 command line, 02 pipeline file, 03 inputs, 04 workspace and ledger, 05 tables, 06 run,
/// 07 output. What each means to a person stands in `MessageCode+Manual.swift`.
public enum MessageCode: String, CaseIterable, Sendable {
    case unknownCommand = "HC0101"
    case wrongUsage = "HC0102"
    case badFlagValue = "HC0103"
    case workspaceNotNamed = "HC0104"
    case badTimes = "HC0105"
    case commandNotInThisVersion = "HC0106"
    case pipelineAmongLogs = "HC0107"
    case unknownCode = "HC0108"

    case notYaml = "HC0201"
    case fileUnreadable = "HC0202"
    case emptyFile = "HC0203"
    case severalDocuments = "HC0204"
    case fileTooLarge = "HC0205"
    case duplicateKey = "HC0206"
    case unknownKey = "HC0207"
    case missingKey = "HC0208"
    case wrongType = "HC0209"
    case badValue = "HC0210"
    case unknownName = "HC0211"
    case badQuantity = "HC0212"
    case foreignTag = "HC0213"
    case tooManyAliases = "HC0214"
    case tooDeep = "HC0215"
    case settingNotInThisVersion = "HC0216"
    case badPathPattern = "HC0217"
    case nameTwice = "HC0218"
    case badLogFormat = "HC0219"
    case badPriceFile = "HC0220"
    case badOpenApiFile = "HC0221"
    case unknownZone = "HC0222"
    case badKeyFile = "HC0223"
    case badDimension = "HC0224"
    case unsupportedVersion = "HC0225"
    case badTemplate = "HC0226"

    case inputNotFound = "HC0301"
    case folderUnreadable = "HC0302"
    case inputUnreadable = "HC0303"
    case nothingFound = "HC0304"
    case inputInTwoSources = "HC0305"
    case inputDamaged = "HC0306"
    case inputChanged = "HC0307"
    case rejectsAboveAllowed = "HC0308"
    case dayMissing = "HC0309"
    case formatNotRecognised = "HC0310"

    case workspaceInUse = "HC0401"
    case workspaceNotWritable = "HC0402"
    case ledgerDamaged = "HC0403"
    case ledgerNewer = "HC0404"
    case ledgerForeign = "HC0405"
    case ledgerFailed = "HC0406"
    case diskFull = "HC0407"
    case linksUnsupported = "HC0408"
    case workspaceNotFound = "HC0409"

    case tableUnreadable = "HC0501"
    case tableNotWritten = "HC0502"
    case commitConflict = "HC0503"
    case tableNewer = "HC0504"

    case interrupted = "HC0601"
    case memoryTooSmall = "HC0602"
    case accountingBroken = "HC0603"
    case ruleFired = "HC0604"
    case labelsCut = "HC0605"
    case ruleCannotFire = "HC0606"
    case stageFailed = "HC0607"

    case outputNotWritten = "HC0701"
    case nothingToReport = "HC0702"
    case verificationFailed = "HC0703"

    /// The code of a text such as `HC0207` or `hc0207`.
    public init?(text: String) {
        self.init(rawValue: text.uppercased())
    }
}
