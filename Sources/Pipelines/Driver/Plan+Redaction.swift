import Codecs
import Columns
import Ingest

extension Plan {
    /// What every text passes before it is kept.
    ///
    /// Without a key of its own a pipeline has one made from its name: pseudonyms are then stable
    /// but no secret, which the plan says.
    var redactor: Redactor { Redactor(key: redactionKey) }

    /// What feedback passes before it is kept: nobody needs the whole address of somebody who wrote.
    var feedbackRedactor: Redactor { Redactor(key: redactionKey, addresses: .shorten) }

    private var redactionKey: [UInt8] {
        pseudonymKey?.bytes ?? HMAC256.code(key: Array("hypercare".utf8), Array(pipeline.name.utf8))
    }
}
