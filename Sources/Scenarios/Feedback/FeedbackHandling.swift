/// What a help desk does with a ticket until the scenario's end.
struct FeedbackHandling {
    let scenario: Scenario
    let wording: FeedbackWording
    let normal: NormalTable

    func handle(_ item: inout FeedbackItem, _ occasion: FeedbackOccasion, _ random: inout RandomStream) {
        item.priority = priority(item.truth.severity, &random)
        let endUs = scenario.endUs
        let agent = agent(&random)
        // Urgent tickets are answered within the hour; a desk is slower at night and on weekends.
        let firstUs = item.createdUs + spread([25, 90, 240, 600][item.priority - 1], 0.7, at: item.createdUs, &random)
        let solvedUs = firstUs + spread([240, 700, 1_500, 3_600][item.priority - 1], 0.8, at: firstUs, &random)
        let isSolved = solvedUs < endUs
        guard firstUs < endUs else { return }
        comment(&item, firstUs, agent, wording.agentReply(for: occasion, step: 0, solved: false, &random))
        item.status = .pending
        var lastUs = firstUs
        if random.chance(0.35) {
            lastUs += spread(12, 0.8, at: lastUs, &random)
            comment(&item, lastUs, agent, wording.internalNote(for: occasion, &random), isPublic: false)
        }
        if random.chance(0.45) {
            lastUs += spread(90, 0.9, at: lastUs, &random)
            comment(&item, lastUs, item.author, wording.customerReply(for: occasion, solved: false, &random))
        }
        item.comments.removeAll { $0.timeUs >= endUs }
        guard isSolved, random.chance(0.92) else { return }
        let doneUs = max(solvedUs, lastUs + 600_000_000)
        guard doneUs < endUs else { return }
        comment(&item, doneUs, agent, wording.agentReply(for: occasion, step: 1, solved: true, &random))
        item.solvedUs = doneUs
        item.status = endUs - doneUs > 4 * CivilDay.lengthUs ? .closed : .solved
        rate(&item, &random)
    }

    private func priority(_ severity: FeedbackSeverity, _ random: inout RandomStream) -> Int {
        let chance = random.unit()
        switch severity {
        case .high: return chance < 0.45 ? 1 : chance < 0.85 ? 2 : 3
        case .normal: return chance < 0.08 ? 1 : chance < 0.35 ? 2 : chance < 0.9 ? 3 : 4
        case .low: return chance < 0.1 ? 2 : chance < 0.5 ? 3 : 4
        }
    }

    /// Minutes with a long tail, longer when the desk is thinly manned.
    private func spread(_ minutes: Double, _ sigma: Double, at timeUs: Int64, _ random: inout RandomStream) -> Int64 {
        let hour = timeUs / 3_600_000_000 % 24
        let weekday = CivilDay(daysSince1970: Int(timeUs / CivilDay.lengthUs)).weekday
        let factor = (hour < 7 || hour >= 19 ? 2.5 : 1) * (weekday >= 5 ? 1.8 : 1)
        return Int64(minutes * factor * 60e6 * Maths.exp(sigma * normal.value(random.next())))
    }

    private func agent(_ random: inout RandomStream) -> FeedbackAuthor {
        var agent = FeedbackAuthor()
        agent.id = 20_001 + UInt64(random.below(14))
        agent.name = "Agent \(agent.id)"
        agent.email = "agent.\(agent.id)@support.example.test"
        agent.isAgent = true
        return agent
    }

    private func comment(
        _ item: inout FeedbackItem, _ timeUs: Int64, _ author: FeedbackAuthor, _ text: String, isPublic: Bool = true
    ) {
        var comment = FeedbackComment()
        comment.timeUs = timeUs
        comment.author = author
        comment.isPublic = isPublic
        comment.text = text
        item.comments.append(comment)
    }

    /// A third of the helped say how it was.
    private func rate(_ item: inout FeedbackItem, _ random: inout RandomStream) {
        guard random.chance(0.33) else { return }
        item.rating = random.chance(0.72) ? 4 + random.below(2) : 1 + random.below(3)
    }
}
