/// Phrases that tell how pressing a text is.
enum SeverityPhrases {
    static let all = PhraseText.templates(text) { word in
        FeedbackSeverity.allCases.first { $0.word == word }.map(subject)
    }

    /// Behind the topics, so that one table has the phrases of both.
    static func subject(_ severity: FeedbackSeverity) -> UInt8 { UInt8(Topic.allCases.count) + severity.rawValue }

    private static let text = """
        {service} = service | site | website | system | api | gateway | portal | platform | production | shop | checkout | everything | cluster | payment
        {loss} = lose | losing | lost
        {other} = another | other | someone else | different | wrong
        {nobody} = nobody | no one | none of us | none of our
        {stop} = down | dead | stopped | blocked | halted | refused | offline | unreachable | unavailable | standstill
        [high]
        3: outage | data loss | {loss} .. data/money/customer/order/revenue/sale/everything/patient | security/data breach
        3: {service} .. {stop} | {service} completely/totally | {stop} for all/every | total/complete failure/outage
        3: all/every/hundreds/thousands/many/other of our customer/shop/user/order/client | all our/of customers/orders/requests
        3: all/every/hundreds/thousands customer/shop/user/client/order/request/transaction .. fail/refused/affected/not/lost/stuck
        3: blocker | blocking | critical | urgent | urgently | asap | emergency | immediately | right away/now | severity 1
        3: {nobody} .. can work/pay/order/login/log/sell | not .. work at all today | not .. sell/ship/pay salaries | sev1 | p1
        3: lawsuit | legal action | sue | sued | court | regulator | fine of | penalty | fraud | stolen | hacked | leaked | exposed | extortion
        3: deadline | by friday/monday/tomorrow/tonight/noon/today | before .. end of day | need .. today | audit tomorrow/next week
        3: cannot/not go live | unusable | corrupt .. all/whole/database/store | deleted all/our/my | wiped | overdrawn | selling at .. loss | at a loss
        3: see/saw/access/view .. {other} customer/company/tenant/user | {other} customer/company/tenant/user .. data/invoice/account/record
        3: someone/somebody/stranger .. logged/signed/got/took .. account/in | access token/key .. printed/leak/expose/public/log
        3: key/token/password/credential .. public/leak/expose/turned up/github/plain | personal data .. public/sent/leak/expose | sla | payroll | patient
        3: escalate .. management/ceo/board/immediately | life/safety | danger | dangerous | whole order/company/business/team .. down/blocked/stopped/not
        2: crash | breach | unauthorized | unauthorised | production | blocked | severe | serious | unacceptable | gdpr | all day | for hours | hours long
        2: everyone | constantly | completely | nothing work | stop work | lost | vulnerability | down | dead | locked out | threaten | nine days
        2: every request | all requests | {nobody} can | money | since this morning | cancel our contract | legal | dollar/euro by mistake | failover
        1: error | unable | still | wrong | never | today | timeout | fail | refuse | customers | half of our
        -3: not/nothing urgent/critical/blocking/serious | no outage/data loss/breach/rush/hurry/deadline | not a blocker/disaster | not down | deadlines feature
        -3: no/without/zero .. crash/outage/breach | slow down | scroll down | not need immediately | refund within/quickly | drop down | get lost | lost in
        [low]
        3: typo | cosmetic | minor | nice to have | would .. nice/great/lovely/handy/cool/helpful/useful/good | small thing/issue/annoyance/bug/detail/remark
        3: not urgent/critical/important/serious | no rush/hurry | low priority | whenever | nitpick | suggestion | feature request | wish | alignment
        3: no big deal/drama/problem/complaint | not a drama/disaster/big deal/biggie/blocker | spelling | font | colour | color | icon | tooltip | misaligned
        3: would love | love | great | excellent | perfect | awesome | amazing | wonderful | fantastic | well done | keep up | keep it up | works great/well/fine
        3: some time | some day | sometime | at some point | funny | purely | only a detail | thank | thanks | kudos | impressed | delighted | satisfied
        3: could .. be little faster/better/larger/nicer/clearer | happy with | fine with me | just saying | for what worth | footer | dead link | a bit thin
        2: could you add | please add | maybe | perhaps | slightly | a bit | little | question | wondering | curious | idea | dark mode | good | nice
        2: happy | how do i | how can i | where can i | how about | any plan | could you | please let | small | recommend | enjoy | nice if | rounded | easier
        1: would | could | option | consider | fine | works | missing | help | better
        -3: not great/good/nice/happy/love/satisfied | no thanks | thanks for nothing | not a small | would have expected | used to love
        -2: unacceptable | but | however | not a minor
        """
}
