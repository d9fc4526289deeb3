/// Which language each lane stands for, by script.
struct LaneLanguages: Sendable {
    private var codes = [LanguageCode](repeating: .undetermined, count: 32 * Script.count)

    init() {
        for script in Script.allCases {
            for (index, code) in script.languages.enumerated() {
                codes[Int(script.rawValue) * 32 + script.firstLane + index] = code
            }
        }
    }

    func code(_ script: Script, lane: Int) -> LanguageCode { codes[Int(script.rawValue) &* 32 &+ lane] }
}
