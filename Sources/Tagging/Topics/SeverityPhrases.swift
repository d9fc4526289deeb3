/// Phrases that tell how pressing a text is.
enum SeverityPhrases {
    static let all = PhraseText.phrases(text) { word in
        FeedbackSeverity.allCases.first { $0.word == word }?.rawValue
    }

    private static let text = """
        [high]
        3: outage | data loss | lost all | lose data | lost data | security breach | data breach | production down
        3: system down | completely down | site down | all customers | every customer | blocker | blocking | critical
        3: urgent | asap | emergency | immediately | cannot work | can't work | nobody can | no one can | losing money
        3: lose money | losing customers | revenue | lawsuit | legal action | leaked | exposed | hacked | fraud
        3: charged twice | overcharged | stolen | deadline | cannot log in | can't log in | locked out | unusable
        3: deleted all | corrupt | sla | escalate | patient | payroll
        2: down | crash | fail | failure | broken | breach | unauthorized | not work | production | blocked | severe
        2: serious | wrong amount | other customer | cancel | unacceptable | gdpr | all day | for hours | every time
        2: everyone | constantly | completely | nothing work | stop work | lost | vulnerability | refund
        1: error | cannot | unable | again | still | slow | wrong | never | today | timeout
        [low]
        3: typo | cosmetic | minor | nice to have | would be nice | small thing | not urgent | no rush | low priority
        3: whenever | nitpick | suggestion | feature request | wish | alignment | spelling | font | color | colour
        3: icon | would be great | would love | love | thank | great | excellent | perfect | awesome | well done
        3: keep up
        2: could you add | please add | maybe | slightly | a bit | little | question | wondering | curious | idea
        2: dark mode | good | nice | happy | how do i | how can i | where can i
        1: would | could | option | consider | fine | works
        """
}
