/// Makes records of what formats have found: one place for times, ratings, states, texts and ids.
struct RecordBuilder: Sendable {
    /// The zone of stamps without one; nil for UTC, which is marked then.
    let zone: LocalZone?
    /// Gives e-mail addresses their pseudonyms; without it they are left out.
    let redactor: Redactor?
    let undated: FeedbackOptions.Undated

    /// The record and those of its replies.
    func records(_ raw: RawFeedback, line: Int64) throws(FeedbackFault) -> [FeedbackRecord] {
        var record = FeedbackRecord()
        record.sourceLine = line
        guard let id = raw[.id] else { throw FeedbackFault(reason: .missingId) }
        record.id = id
        try setTimes(&record, raw)
        setPeople(&record, raw)
        setTexts(&record, raw)
        setRating(&record, raw)
        setState(&record, raw)
        setLinks(&record, raw)
        let replies = raw.replies.enumerated().map { reply($1, number: $0 + 1, of: record) }
        if record.comments == nil, !replies.isEmpty { record.comments = replies.count }
        return [record] + replies
    }

    private func reply(_ raw: RawFeedback, number: Int, of parent: FeedbackRecord) -> FeedbackRecord {
        var record = FeedbackRecord()
        record.sourceLine = parent.sourceLine
        record.id = raw[.id] ?? "\(parent.id)#\(number)"
        setTimesAsFarAsRead(&record, raw)
        if undated != .kept { record.createdUs = record.createdUs ?? record.updatedUs ?? parent.createdUs }
        setPeople(&record, raw)
        record.parentId = parent.id
        setTexts(&record, raw)
        setLinks(&record, raw)
        record.channel = raw[.channel].map(ChannelFold.name) ?? parent.channel
        record.account = raw[.account] ?? parent.account
        record.language = record.language ?? (record.authorRole == .customer ? parent.language : nil)
        record.activeVersion = parent.activeVersion
        record.kind = .comment
        return record
    }

    private func setTimes(_ record: inout FeedbackRecord, _ raw: RawFeedback) throws(FeedbackFault) {
        setTimesAsFarAsRead(&record, raw)
        guard record.createdUs == nil else { return }
        guard raw[.createdAt] == nil else { throw FeedbackFault(reason: .invalidTime) }
        if raw.needsTime, undated == .kept { throw FeedbackFault(reason: .missingTime) }
        try place(&record)
    }

    /// Gives a record without a time of creation the nearest thing to it.
    private func place(_ record: inout FeedbackRecord) throws(FeedbackFault) {
        if undated == .kept { return }
        record.createdUs = record.updatedUs ?? record.solvedUs ?? record.closedUs
        guard record.createdUs == nil else { return }
        guard case .at(let timeUs) = undated else { throw FeedbackFault(reason: .missingTime) }
        record.createdUs = timeUs
    }

    private func setTimesAsFarAsRead(_ record: inout FeedbackRecord, _ raw: RawFeedback) {
        record.createdUs = time(.createdAt, raw, &record)
        record.updatedUs = time(.updatedAt, raw, &record)
        record.solvedUs = time(.solvedAt, raw, &record)
        record.closedUs = time(.closedAt, raw, &record)
    }

    private func time(_ field: FeedbackField, _ raw: RawFeedback, _ record: inout FeedbackRecord) -> Int64? {
        let clock = raw.clock == .utc ? .utc : StampClock(zone: zone ?? .utc, isAssumed: zone == nil)
        guard let text = raw[field], let stamp = FeedbackStamp(text, order: raw.orders[field] ?? .unknown, clock: clock)
        else { return nil }
        if stamp.isAssumedZone { record.timeAssumedUtc = true }
        return stamp.us
    }

    private func setPeople(_ record: inout FeedbackRecord, _ raw: RawFeedback) {
        record.kind = raw.kind
        record.authorRole = raw.role
        record.isPublic = raw.isPublic
        record.author = [raw[.author], raw[.authorEmail]].lazy.compactMap { $0.flatMap(shownAuthor) }.first
        record.account = raw[.account]
        record.consumer = raw[.consumer]
        record.channel = raw[.channel].map(ChannelFold.name)
        record.language = raw[.language]
        record.parentId = raw[.parentId]
    }

    private func shownAuthor(_ text: String) -> String? {
        guard text.contains("@") else { return text }
        return redactor.map { "email:" + String(decoding: $0.pseudonym("email", Array(text.utf8)), as: UTF8.self) }
    }

    private func setTexts(_ record: inout FeedbackRecord, _ raw: RawFeedback) {
        let plain = raw.document.map(PlainFeedback.init(document:)) ?? PlainFeedback(raw[.text] ?? "", raw.markup)
        let isDigest = raw.isHashed && plain.text.map(HashedText.isDigest) == true
        record.text = isDigest ? nil : plain.text
        record.spoken = isDigest ? nil : plain.spoken
        let subject = raw[.subject].flatMap { PlainFeedback($0, raw.subjectMarkup).text }
        record.subject = raw.isHashed && subject.map(HashedText.isDigest) == true ? nil : subject
        record.isAutomatic =
            raw.isAutomatic
            || AutomaticReply.isAutomatic(
                subject: record.subject, text: record.text, author: raw[.authorEmail] ?? raw[.author])
    }

    private func setRating(_ record: inout FeedbackRecord, _ raw: RawFeedback) {
        record.csatComment = raw[.ratingComment]
        record.nps = raw[.nps].flatMap(ScoreFold.recommendation)
        guard let rating = raw[.rating] ?? (record.nps == nil ? raw[.nps] : nil), ScoreFold.isAnswer(rating) else {
            return
        }
        record.csatRaw = rating
        guard raw[.rating] != nil else { return }
        record.csatScore = ScoreFold.score(rating, scale: raw[.ratingScale], usual: raw.usualScale)
    }

    private func setState(_ record: inout FeedbackRecord, _ raw: RawFeedback) {
        record.status = raw[.status]
        record.statusGroup = record.status.map(StatusFold.group) ?? .unknown
        record.priority = raw[.priority]
        record.priorityRank = record.priority.flatMap(PriorityFold.rank)
        record.type = raw[.type]
        record.tags = raw.tags
        record.comments = raw[.comments].flatMap { Int($0) }
        let isActive = raw[.isActive].flatMap(FlagText.value) ?? true
        record.isDeleted = raw[.isDeleted].flatMap(FlagText.value) == true
        record.activeVersion = isActive && !record.isDeleted
    }

    private func setLinks(_ record: inout FeedbackRecord, _ raw: RawFeedback) {
        var ids = LinkedIds()
        if let id = raw[.requestId] { ids.add(id, .request) }
        if let id = raw[.traceId] { ids.add(id, .trace) }
        if let id = raw[.conversationId] { ids.add(id, .conversation) }
        for field in raw.idFields { ids.find(in: field.text, field: field.name) }
        for text in [record.subject, record.text, record.csatComment] { text.map { ids.find(in: $0) } }
        record.linkedRequestIds = ids.requests
        record.linkedTraceIds = ids.traces
        record.linkedConversationIds = ids.conversations
    }
}

/// Texts that an export has replaced by their digests.
enum HashedText {
    /// Sixteen bytes in base 64: an MD5 digest.
    static func isDigest(_ text: String) -> Bool {
        guard text.utf8.count == 24, text.hasSuffix("==") else { return false }
        return text.utf8.dropLast(2).allSatisfy { byte in
            JSONGrammar.isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == 0x2B || byte == 0x2F
        }
    }
}
