import Reports
import TestSupport

@testable import Analysis

/// Feedback of a window, made for the laws of sections and for a report to be read.
enum MadeFeedback {
    /// Every part of a finding, told once; all that is foreign bears the name.
    static func findings(_ window: TimeWindow, name: String) -> FeedbackFindings {
        let voices = (0..<12).map { voice($0, window, name) }
        let tally = FeedbackTally(window: voices, baseline: Array(voices.prefix(4)), windowDays: 1, baselineDays: 2)
        var theme = FeedbackTheme(phrase: name)
        theme.otherPhrases = [name, "other"]
        (theme.documents, theme.baselineDocuments, theme.ratio, theme.baselineRatio) = (4, 1, 0.4, 0.1)
        (theme.z, theme.negativeRatio, theme.topic) = (4, 0.5, "billing_cost")
        theme.quotes = [FeedbackQuote(voices[0])]
        theme.memberIds = voices.prefix(4).map(\.id)
        theme.firstSeenUs = window.fromUs
        var themes = FeedbackThemes()
        (themes.themes, themes.hasBaseline, themes.documents, themes.baselineDocuments) = ([theme], true, 11, 4)
        return FeedbackFindings(figures: tally.figures(), themes: themes)
    }

    private static func voice(_ number: Int, _ window: TimeWindow, _ name: String) -> FeedbackVoice {
        var voice = FeedbackVoice(id: name + "\(number)", timeUs: window.fromUs + Int64(number) * TimeWindow.hourUs)
        voice.channel = number.isMultiple(of: 2) ? name : "shop"
        voice.consumer = voice.id
        voice.language = number == 3 ? name : "en"
        voice.sentiment = number < 5 ? .negative : number < 9 ? .neutral : .positive
        voice.score = Double(number) / 6 - 1
        voice.topics = ["bug"]
        voice.severity = number == 1 ? "high" : "normal"
        voice.nps = number < 11 ? number : nil
        voice.csat = number < 4 ? Double(number) / 4 : nil
        voice.text = "x" + name
        voice.copyOf = number == 6 ? name + "5" : nil
        return voice
    }

    private static let openings = [
        "The dashboard is fine for us", "I like the new search", "Support answered quickly", "Export to CSV works",
        "Which plan includes webhooks", "The app is a bit slow today", "Please add dark mode", "Login works again",
        "Invoices look right", "Reports load fast", "The phone app froze", "Setup took ten minutes",
    ]
    private static let endings = [
        "on my team", "since last week", "in the morning", "with Firefox", "for our shop", "at the office",
        "after lunch", "on the train", "during the demo", "for two users",
    ]

    /// Ten days of ordinary voices before the window, and in it complaints about a gift card besides.
    static func told(_ window: TimeWindow, isFirstNight: Bool = false) -> FeedbackFindings {
        var random = SyntheticRandom(seed: 20)
        let before = voices(
            300, from: TimeWindow(fromUs: window.fromUs - 10 * TimeWindow.dayUs, toUs: window.fromUs), &random)
        var now = voices(60, from: window, &random)
        now += (0..<9).map { number in
            FeedbackVoice(
                id: "g\(number)", timeUs: window.fromUs + Int64(5 + number) * TimeWindow.hourUs, channel: "chat",
                language: "en", sentiment: .negative, score: -0.9 + Double(number) / 100,
                topics: ["billing_cost", "bug"], severity: number < 2 ? "high" : "normal", nps: number % 4, csat: 0.25,
                text: "Gift card refused\nMy gift card code is refused at checkout, order \(number). "
                    + openings[number] + ".")
        }
        let baseline = isFirstNight ? [] : before
        return FeedbackFindings(
            figures: FeedbackTally(
                window: now, baseline: baseline, windowDays: Int(window.lengthUs / TimeWindow.dayUs), baselineDays: 10
            ).figures(), themes: ThemeFinder(window: now, baseline: baseline).themes())
    }

    private static func voices(
        _ count: Int, from window: TimeWindow, _ random: inout SyntheticRandom
    ) -> [FeedbackVoice] {
        (0..<count).map { number in
            let kind = Int.random(in: 0..<openings.count, using: &random)
            let score = [0.1, 0.8, 0.7, 0.2, 0, -0.6, -0.1, 0.4, 0.1, 0.6, -0.7, 0.2][kind]
            let topics = [
                "usability", "praise", "support", "integration", "documentation", "performance", "feature_request",
                "praise", "billing_cost", "performance", "bug", "training_gap",
            ]
            return FeedbackVoice(
                id: "v\(number)", timeUs: Int64.random(in: window.fromUs..<window.toUs, using: &random),
                channel: ["chat", "email", "survey"].randomElement(using: &random),
                consumer: "team \(Int.random(in: 1...14, using: &random))",
                language: random.oneIn(6) ? "de" : "en",
                sentiment: score < -0.3 ? .negative : score > 0.3 ? .positive : .neutral, score: score,
                topics: [topics[kind]], nps: random.oneIn(3) ? Int.random(in: 4...10, using: &random) : nil,
                csat: random.oneIn(3) ? [0.5, 0.75, 1].randomElement(using: &random) : nil,
                text: openings[kind] + " " + (endings.randomElement(using: &random) ?? "") + ".")
        }
    }
}
