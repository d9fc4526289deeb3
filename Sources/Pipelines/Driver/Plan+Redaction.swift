import Codecs
import Columns
import Ingest

extension Plan {
    /// What every text passes before it is kept.
    ///
    /// Without a key of its own a pipeline has one made from its name: pseudonyms are then stable
    /// but no secret, which `doctor` says.
    var redactor: Redactor {
        Redactor(key: pseudonymKey?.bytes ?? HMAC256.code(key: Array("hypercare".utf8), Array(pipeline.name.utf8)))
    }
}
