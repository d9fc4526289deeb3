import Analysis
import Columns
import Settings

/// The columns of the table `feedback` that tell what customers said, and the voices in them.
///
/// What is a customer's voice is as it was when the row was written.
struct FeedbackVoices {
    static let columns: Set<String> = [
        "source", "id", "created_us", "channel", "consumer", "is_customer_voice", "subject", "text", "spoken",
        "language", "copy_of", "sentiment", "score", "topics", "severity", "nps", "csat_score", "csat_comment",
    ]

    private let isVoice: NumberColumn<Int32>
    private let times: NumberColumn<Int64>
    private let scores: NumberColumn<Double>
    private let satisfaction: NumberColumn<Double>
    private let recommendations: NumberColumn<Int32>
    private let ids: TextColumn
    private let subjects: TextColumn
    private let texts: TextColumn
    private let spoken: TextColumn
    private let comments: TextColumn
    private let copies: TextColumn
    private let topics: TextColumn
    private let sources: LabelCells
    private let channels: LabelCells
    private let consumers: LabelCells
    private let languages: LabelCells
    private let sentiments: LabelCells
    private let severities: LabelCells

    init(_ batch: Batch) {
        isVoice = batch[Key("is_customer_voice")]
        times = batch[Key("created_us")]
        scores = batch[Key("score")]
        satisfaction = batch[Key("csat_score")]
        recommendations = batch[Key("nps")]
        ids = batch[Key("id")]
        subjects = batch[Key("subject")]
        texts = batch[Key("text")]
        spoken = batch[Key("spoken")]
        comments = batch[Key("csat_comment")]
        copies = batch[Key("copy_of")]
        topics = batch[Key("topics")]
        sources = LabelCells(batch[Key("source")])
        channels = LabelCells(batch[Key("channel")])
        consumers = LabelCells(batch[Key("consumer")])
        languages = LabelCells(batch[Key("language")])
        sentiments = LabelCells(batch[Key("sentiment")])
        severities = LabelCells(batch[Key("severity")])
    }

    /// What customers said, in the order of the rows.
    ///
    /// - Throws: `.failed` where a list of topics cannot be read.
    func all() throws(PipelineError) -> [FeedbackVoice] {
        var voices: [FeedbackVoice] = []
        voices.reserveCapacity(times.count)
        for row in 0..<times.count where isVoice.values[row] == 1 { voices.append(try voice(row)) }
        return voices
    }

    private func voice(_ row: Int) throws(PipelineError) -> FeedbackVoice {
        let source = sources[row] ?? ""
        var voice = FeedbackVoice(
            id: "\(source)/\(ids.text(row) ?? "")", timeUs: times.values[row], channel: channels[row],
            consumer: consumers[row], language: languages[row] ?? "und", sentiment: nil, score: nil)
        voice.nps = recommendations.values[row].isMissing ? nil : Int(recommendations.values[row])
        voice.csat = satisfaction.values[row].isMissing ? nil : satisfaction.values[row]
        voice.text = said(row)
        voice.copyOf = copies.text(row).map { "\(source)/\($0)" }
        if let sentiment = sentiments[row], !scores.values[row].isMissing {
            voice.sentiment = FeedbackSentiment(rawValue: sentiment)
            voice.score = scores.values[row]
            voice.topics = try topics(row)
            voice.severity = severities[row] ?? ""
        }
        return voice
    }

    /// Subject and what the author says, as `FeedbackRecord.said`; spoken is all of the text where nothing else stands.
    private func said(_ row: Int) -> String? {
        let spoken = spoken.isMissing(row) ? texts.text(row) : spoken[row].isEmpty ? nil : spoken.text(row)
        let words = spoken ?? comments.text(row)
        guard let subject = subjects.text(row) else { return words }
        return words.map { subject + "\n" + $0 } ?? subject
    }

    private func topics(_ row: Int) throws(PipelineError) -> [String] {
        guard let texts = TextList.texts(topics.text(row)) else {
            throw .failed(
                .tableUnreadable, path: "tables/\(FeedbackItems.name)",
                "topics of item \(ids.text(row) ?? "") cannot be read")
        }
        return texts
    }
}

/// A column of labels whose texts are made once.
struct LabelCells {
    private let ids: [UInt32]
    private let texts: [String]

    init(_ column: LabelColumn) {
        ids = column.ids
        texts = (0..<column.labels.count).map(column.labels.text)
    }

    /// Nil where there is none.
    subscript(_ row: Int) -> String? { ids[row] == LabelColumn.missing ? nil : texts[Int(ids[row])] }
}
