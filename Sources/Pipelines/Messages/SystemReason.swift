import Foundation

/// The system's own words for why a call of Foundation failed.
enum SystemReason {
    /// One line.
    static func text(_ error: any Error) -> String {
        let inner = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        if let inner, inner.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(inner.code))) }
        return error.localizedDescription.replacing("\n", with: " ")
    }
}
