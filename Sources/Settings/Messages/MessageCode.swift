/// The stable code of a message, as printed in `error[HC0207]`.
///
/// A code is never given a second meaning and never reused. Here stand the codes of what may be
/// wrong with any settings file; whoever reads one adds the codes of its own in an extension.
public struct MessageCode: RawRepresentable, Hashable, Sendable {
    /// `HC` and four digits.
    public let rawValue: String

    /// A code of these letters and digits.
    public init(rawValue: String) { self.rawValue = rawValue }
}

extension MessageCode {
    /// The file breaks the rules of YAML.
    public static let notYaml = Self(rawValue: "HC0201")
    /// The file does not exist or may not be read.
    public static let fileUnreadable = Self(rawValue: "HC0202")
    /// The file holds no settings.
    public static let emptyFile = Self(rawValue: "HC0203")
    /// A second document begins in the file.
    public static let severalDocuments = Self(rawValue: "HC0204")
    /// The file, or what its aliases stand for, is beyond the limit.
    public static let fileTooLarge = Self(rawValue: "HC0205")
    /// A map has a key twice.
    public static let duplicateKey = Self(rawValue: "HC0206")
    /// No setting has this name at this place.
    public static let unknownKey = Self(rawValue: "HC0207")
    /// A setting that has no default is not there.
    public static let missingKey = Self(rawValue: "HC0208")
    /// A list stands where a text is needed, or the like.
    public static let wrongType = Self(rawValue: "HC0209")
    /// The value is of the right kind but out of range.
    public static let badValue = Self(rawValue: "HC0210")
    /// The value is none of a short list of names.
    public static let unknownName = Self(rawValue: "HC0211")
    /// A duration, size or share without a usable unit.
    public static let badQuantity = Self(rawValue: "HC0212")
    /// A tag that asks for more than texts, lists and maps.
    public static let foreignTag = Self(rawValue: "HC0213")
    /// Aliases stand for too much, or for a key.
    public static let tooManyAliases = Self(rawValue: "HC0214")
    /// Values are nested too deeply.
    public static let tooDeep = Self(rawValue: "HC0215")
}

extension MessageCode {
    /// The codes of this module, in the order of their numbers.
    public static let ofSettingsFiles: [MessageCode] = [
        .notYaml, .fileUnreadable, .emptyFile, .severalDocuments, .fileTooLarge, .duplicateKey, .unknownKey,
        .missingKey, .wrongType, .badValue, .unknownName, .badQuantity, .foreignTag, .tooManyAliases, .tooDeep,
    ]
}
