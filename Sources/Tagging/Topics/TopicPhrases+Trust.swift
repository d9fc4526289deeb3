extension TopicPhrases {
    /// Of safety, law, and whether figures are right.
    static let trust = [security, compliance, dataAccuracy]

    private static let security = """
        [security]
        3: security | vulnerability | vulnerable | exploit | hacked | hack | hacker | breach | phish | xss | csrf | cve
        3: sql injection | prompt injection | jailbreak | pentest | penetration test | malware | ransomware | spoof
        3: leak | leaked | leaks | unauthorised | unauthorized | identity theft | impersonate | fraud | fraudulent
        3: see/saw/access/read/view/show/shows .. {other} company/customer/tenant/user/account
        3: someone/somebody/stranger/anybody/anyone .. log/logged/sign/signed/get/got/access/use/used .. account/in | someone else account
        3: {other} customer/tenant/user .. data/invoice/account/order/record/chat
        3: key/token/credential/secret/password .. leak/expose/visible/public/plain/clear/github/log | exposed key
        3: plain text password | password in plain | two factor | 2fa | mfa | one time code/password | otp | passkey
        3: recovery/login/verification/security/backup code | brute force | ddos | attack | insecure | unsafe | unencrypted
        3: encryption | forgot/forgotten/reset/change password | password reset | locked out | take over account
        3: without .. permission/authorisation/authorization/knowledge/password | session hijack/fixation/token
        3: keep/still/retain .. admin/access/right/permission | certificate expired | hardware/security key
        2: privacy | private data | password | authentication | authenticate | authorization | authorisation | permission
        2: access control/right | admin right/role/access/login | role | login | log in | sign in | cannot log in
        2: certificate | ssl | tls | suspicious | compromise | secret | passcode | captcha | stolen | spam account
        2: session .. open/expire/end | verify identity | anyone .. can get in | system prompt/instruction | token | personal data
        1: account | key | access | verify | expose | attacker | credential | protect | session
        3: publicly accessible/visible/available | public link | clear/plain text | http instead of https | mask | masked | unmasked | redact | sensitive | confidential
        3: data/message/chat/address/number .. visible/exposed/leak | other/others people/user/customer .. see/access/read | revoke/revoked/rotate .. key/token/access
        3: never/not expire | allow list | allowlist | whitelist | bypass | privilege | injection | stay/stays/stayed logged/signed in | escalation of privilege
        2: revoke | rotate | rotation | https | firewall | spam | abuse | expired session/token | 401 | 403 | forbidden 403 | session timeout | sign out
        3: intrusion | intruder | hijack | data theft
        2: vpn | credential
        -3: no security | security not problem/issue | no .. vulnerability/breach/leak | social security | memory leak
        -5: security deposit/guard
        -3: token cost/count/price/usage/limit/bill | token per | first token | cost of token | bill for token | session training
        -2: training session | new session | each/every/per/one/between session | single sign on | role play | key feature
        -2: access to support | token on invoice | memory leak | account manager | account number
        """

    private static let compliance = """
        [compliance]
        3: gdpr | dsgvo | hipaa | ccpa | pci | pci dss | soc 2 | soc2 | iso 27001 | dora | nis2 | wcag | ai act | kyc | aml
        3: compliance | compliant | non compliant | regulation | regulatory | regulator | audit | auditor | audit trail/log
        3: retention | right to erasure | right to be forgotten | data processing | processing agreement | dpa
        3: erase/delete/remove/wipe .. data/records/personal | data deletion | deletion request | data subject | subject access
        3: lawyer | attorney | legal team/department/requirement/reason/obligation | lawsuit | consent | works council
        3: data residency/sovereignty/protection/transfer | protection officer | terms of service | policy violation
        3: where .. data .. kept/stored/hosted/processed/held | data .. leave/leaves .. eu/country/europe | leave the eu
        3: how long .. keep/kept/store/retain/hold | stored/hosted/processed outside/abroad | stored in us
        3: accessibility law/act | personal information/data without | personal data to/goes/sent | sanction
        2: legal | legally | law | privacy | privacy policy/notice | personal data/information | disclosure | certification
        2: certified | cookie banner | opt out | tracking | archive for | policy allow/require/forbid/say | forbid | forbidden
        2: not allowed to | eu server/region | illegal | eu | proof of | licence/license terms | recorded without
        1: policy | delete | store | record | retain | europe | sensitive | official
        3: pii | anonymise | anonymize | anonymization | pseudonymise | pseudonymize | privacy | ferpa | sox | mifid | psd2 | fedramp | nist | copyright
        3: cookie consent/policy/banner | traceability | traceable | export .. personal data | internal rule | data protection authority | opt in | tos
        2: cookie | telemetry | tracker | evidence | discriminate | discrimination | bias | biased | disclaimer | imprint | minors | contractual | explainability
        2: sensitive data/information | anonymous | ai generated .. label/marked/disclose | four eyes | store .. address/location/history | records of
        3: longer than .. allowed/permitted/necessary/days/months | obliged | obligation | violate | violation | in breach of | required by law/regulation/policy | by law
        2: log/prompt/chat/recording .. stored/kept/retained/archived | without .. notice/asking/informing | required by | on record | proof that/of
        3: jurisdiction | residency | sovereignty | subprocessor | sub processor | legislation | supervisory authority
        2: authority | inspection | archive
        -2: return/refund/cancellation/shipping policy | policy not offered | policy never | delete route/row/message | privacy screen
        """

    private static let dataAccuracy = """
        [data_accuracy]
        3: {wrong} {datum} | {datum} .. wrong/incorrect/inaccurate/outdated/stale/inconsistent/false/off
        3: not match/agree/tally/reconcile/correspond/add up | mismatch | discrepancy | inaccurate | not accurate
        3: not/never update | not reflect | out of date/sync | not up to date | off by | counted/counts twice | double count
        3: missing/duplicate/old data/row/record/entry/order/transaction/number/value
        3: row/record/order/transaction/entry/data/value/customer .. missing/duplicate/twice/incomplete | data quality
        3: data .. old/lost/missing | still .. old address/price/name/balance/data/value | time zone | timezone
        3: sum/sums/add up to | {datum} .. differ/deviate | wrong exchange rate | not .. correct/right .. {datum}
        2: incorrect | inconsistent | outdated | mixed/mixing up | differ | deviate | accuracy | rounding | rounded | stale
        2: report/dashboard/chart/app/map/page show/shows .. wrong/old/different/yesterday | show/display wrong | from yesterday
        2: yesterday data | duplicate | duplicated | appear/listed/shown/stored/counted twice | wrong street/place/country/city
        2: wrong customer/order/branch/person/unit/category | miscount | sold already | not sync | below what | percent below
        2: factor of ten | not plausible | implausible
        1: data | number | figure | report | balance | amount | record | value | dashboard | wrong | total | statistic | chart
        3: {wrong}/old/different {detail} | {detail} .. wrong/incorrect/outdated/stale | differ/differs/different from .. number/figure/invoice/report/log/page/app
        3: miscalculate | calculate/calculated/computed .. wrong/wrongly/incorrectly | misclassify | miscategorise | miscategorize | mislabel | misspelled | misspelt
        3: missing from .. list/report/export/result/history | not .. appear/show up/listed in .. report/list/export/result/history/dashboard
        3: hours/days/weeks old/behind | data/number/figure from last/previous | last week/month number/data/figure | result .. irrelevant/unrelated
        3: not/cannot .. trust/rely on .. number/figure/data/report | in stock but | reconcile | calculation .. wrong/off | cache .. old
        2: irrelevant | unrelated | incomplete | cached | truncated | decimal | out of stock | already sold/shipped/delivered/closed | calculation
        2: empty/null/blank/negative/zero value/field/row/column | lag behind | refreshed/updated only | not refresh | spelled wrong | different number
        3: {wrong}/old/different/yesterday/duplicate/negative {datum} | last year/month/week/quarter {datum} | price/rate/number/figure/stock/amount .. differ/different/disagree
        3: still show/shows/list/lists/say/says/return/returns .. old/last/closed/cancelled/deleted/discontinued | between .. api and site/app/report | doubled
        2: ledger | spreadsheet | source of truth | master data | discontinued | no longer valid/current/correct | not current | yesterday
        3: freshness | totals .. off/wrong/not
        2: dataset | kpi | metric | inventory
        -3: data breach/leak/protection/processing/residency/retention | personal/private data | wrong charge | delete data
        -2: charged twice | training data | our data kept | phone/card/order number | test data | data plan
        -2: in charge | wrong about | wrong answer/advice | update to | update broke | number of click
        """
}
