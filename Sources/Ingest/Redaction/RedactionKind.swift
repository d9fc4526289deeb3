/// What sort of thing was taken out of a text.
public enum RedactionKind: String, Sendable, CaseIterable {
    /// The value of an `Authorization` header, or of `Basic …`.
    case authorization
    case cookie
    /// The value behind a name such as `password` or `x-api-key`.
    case secret
    /// What follows `Bearer`.
    case token
    case jwt
    /// A key in the shape of a vendor's.
    case key
    /// A string of high entropy beside a word such as `key`.
    case entropy
    /// Base 64 that holds any of the others.
    case encoded
    case pem
    /// User and password of a URL or of the name of a data source.
    case userinfo
    case card
    case iban
    case nationalId = "national_id"
    case phone
    case email
    /// An IP address, where addresses are shortened.
    case address
}

/// A place in a text that must not be kept.
struct Find: Equatable {
    let kind: RedactionKind
    let range: Range<Int>
}
