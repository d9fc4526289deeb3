/// The names whose values are secret.
///
/// Names are read without regard to case, in the spellings of headers, parameters, members and settings.
enum SecretNames {
    struct Rank: Sendable {
        let kind: RedactionKind
        /// Whether the name may stand at the end of a longer one.
        let isEnding: Bool
        /// Whether plain words occur as values that tell no secret.
        let isWeak: Bool
    }

    static let longest = 40

    /// What a name says of its value; nil where it says nothing.
    static func rank(_ name: ByteView) -> Rank? {
        guard name.count >= 3, name.count <= longest else { return nil }
        for place in table.candidates(name[name.count - 2], name[name.count - 1]) {
            let entry = table.entries[place]
            let length = entry.text.utf8CodeUnitCount
            guard name.count == length || (entry.value.isEnding && name.count > length),
                name.part(name.count - length, name.count).equalsFolded(entry.text)
            else { continue }
            return entry.value
        }
        return name.count >= authorization.utf8CodeUnitCount && name.containsFolded(authorization)
            ? Rank(kind: .authorization, isEnding: true, isWeak: true) : nil
    }

    /// Authorisation may stand anywhere in a name.
    private static let authorization: StaticString = "authorization"

    /// All names of the table.
    static let all = cookies + endings + wholes + weakEndings + weakWholes

    private static let table = WordTable(
        ending: named(cookies, .cookie, isEnding: false)
            + named(endings, .secret, isEnding: true)
            + named(wholes, .secret, isEnding: false)
            + named(weakEndings, .secret, isEnding: true, isWeak: true)
            + named(weakWholes, .secret, isEnding: false, isWeak: true))

    private static func named(
        _ names: [StaticString], _ kind: RedactionKind, isEnding: Bool, isWeak: Bool = false
    ) -> [(StaticString, Rank)] {
        names.map { ($0, Rank(kind: kind, isEnding: isEnding, isWeak: isWeak)) }
    }

    private static let cookies: [StaticString] = ["cookie", "set-cookie", "set_cookie", "cookie2", "set-cookie2"]

    private static let endings: [StaticString] = [
        "password", "passwd", "passphrase", "passcode", "secret", "_pwd", "-pwd", ".pwd", "_pass", "-pass", "dbpass",
        "userpass", "apikey", "api_key", "api-key", "api.key", "accesskey", "access_key", "access-key", "secretkey",
        "secret_key", "secret-key", "privatekey", "private_key", "private-key", "signingkey", "signing_key",
        "signing-key", "encryptionkey", "encryption_key", "encryption-key", "masterkey", "master_key", "master-key",
        "accountkey", "account_key", "account-key", "subscriptionkey", "subscription_key", "subscription-key",
        "functions-key", "auth_key", "auth-key", "authkey", "sessionkey", "session_key", "credential", "credentials",
        "accesstoken", "refreshtoken", "idtoken", "authtoken", "sessiontoken", "bearertoken", "apitoken", "usertoken",
        "securitytoken", "csrftoken", "xsrftoken", "devicetoken", "bottoken", "sessionid",
    ]

    private static let wholes: [StaticString] = [
        "pwd", "asp.net_sessionid", "connect.sid", "laravel_session", "x-amz-signature", "x-amz-credential",
        "x-goog-signature", "x-goog-credential", "code_verifier", "client_assertion", "samlresponse", "samlrequest",
        "ssn", "social_security_number", "card_number", "card-number", "cardnumber", "credit_card", "creditcard", "cvv",
        "cvv2", "cvc", "totp", "otp_code", "mfa_code", "verification_code",
    ]

    private static let weakEndings: [StaticString] = ["_token", "-token", ".token", "_auth", "-auth"]

    private static let weakWholes: [StaticString] = [
        "token", "auth", "signature", "sig", "sid", "phpsessid", "pin", "otp", "jwt", "assertion",
    ]
}
