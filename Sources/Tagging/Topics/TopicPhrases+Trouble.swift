extension TopicPhrases {
    /// Of what does not work, or not well.
    static let trouble = """
        [bug]
        3: bug | buggy | null pointer | nullpointerexception | stack trace | stacktrace | segfault
        3: segmentation fault | traceback | regression | unhandled exception | infinite loop | race condition
        3: memory leak | not reproducible | step to reproduce | steps to reproduce | white screen | blank screen
        3: black screen
        2: crash | crashes | glitch | glitchy | broken | break | not work | stop work | no longer work | fail
        2: failure | exception | error message | error code | error 500 | 500 error | internal server error | freeze
        2: frozen | hang | unexpected behavior | unexpected behaviour | malfunction | defect | wrong behavior
        2: not load | not open | not save | not respond | not display | not render | not show | button nothing
        2: nothing happen | corrupt | duplicate entry | force close | keep close | close itself | does nothing | throw
        2: throws | typo in code
        1: error | issue | problem | wrong | fix | bad request | incorrect | weird | strange | suddenly | since update
        1: after update | after upgrade | not able | cannot | unable | invalid | missing | lost
        -2: feature request | no bug | no issue | no problem | not problem | error handling documentation
        -1: wrong charge | wrong amount | wrong invoice | how
        [performance]
        3: slow | slowly | slower | slowness | sluggish | latency | laggy | lag | performance issue
        3: performance problem | performance | too long to load | forever to load | take forever | takes age
        3: time out under load | throughput | response time | p95 | p99 | high cpu | cpu usage | memory usage
        3: battery drain | drain battery
        2: take long | takes long | take too long | long time | load time | loading time | wait minute | wait second
        2: second to load | minute to load | minute per | second per | speed | snail | unresponsive | not responsive
        2: crawl | timeout | time out | timed out | long wait | wait so long | keep load | keep spin | spinner
        2: hang minute | bottleneck | still load | delay | optimize | fast enough | heavy
        1: wait | waiting | load | hang | freeze | seconds | memory | fast | quick
        -2: fast support | quick response support | wait refund | wait reply
        [availability]
        3: outage | currently down | completely down | totally down | down since | down for | down again | site down | service down | server down | system down
        3: went down | goes down | downtime | unavailable | service unavailable | 503 | 502 | 504
        3: bad gateway | gateway timeout | not available | cannot reach | can't reach | unreachable | offline
        3: not accessible | inaccessible | connection refused | status page | uptime | sla breach | nothing loads
        3: nothing work | completely dead | entire site | not connect to server | server error again
        3: maintenance again | unplanned maintenance | rate limit | rate limited | 429 | too many requests | throttle
        3: throttled
        2: down | availability | server | maintenance | reconnect | disconnect | cannot connect | cannot access
        2: no access | not reachable | outages | interruption | interrupted | whole morning | since this morning
        2: for hours | all day | every request fail | all request fail | production down | degraded
        1: connect | access | hour | again | production
        -2: price down | scroll down | slow down | break down | drop down | calm down | write down | dumb down
        -2: let down | shut down account | down arrow | upside down | down to
        [security]
        3: security | vulnerability | vulnerable | exploit | hacked | hack | data breach | breach | phish
        3: leak credential | credential leak | leaked | xss | sql injection | csrf | unauthorized access
        3: unauthorised | someone else account | other customer data | see data of other | other people data
        3: exposed key | api key exposed | key in log | password in plain | plain text password | two factor | 2fa
        3: mfa | encryption | unencrypted | brute force | malware | stolen | fraud | identity theft | token leak
        3: permission bypass | prompt injection | insecure
        2: password reset | reset password | forgot password | forgotten password | locked out | login | log in | sign in | authentication | authenticate | authorization
        2: permission | access control | privacy | private data | personal data | session hijack | certificate | ssl
        2: tls | suspicious | compromise | secret | role | access to account | not recognise login | spam account
        2: verify identity | otp | passcode | account take over
        1: password | account | token | key | access | verify | expose
        -3: no security | security not problem | social security
        [data_accuracy]
        3: wrong data | incorrect data | inaccurate | wrong number | wrong total | wrong balance | wrong value
        3: wrong price | outdated data | stale data | stale | data not match | not match | mismatch | data missing
        3: missing data | missing row | duplicate record | duplicated row | duplicate row | numbers wrong
        3: numbers not add up | not add up | discrepancy | inconsistent data | out of date | not up to date
        3: balance not update | not update | wrong result | incorrect result | incorrect number | figure wrong
        3: wrong amount | wrong exchange rate | wrong currency | wrong address | wrong date | wrong time zone
        3: off by one | rounding | wrong stock | wrong inventory | not accurate | accuracy
        2: incorrect | outdated | inconsistent | mixed up | report show | dashboard show | show wrong | display wrong
        2: count wrong | total | double count | sum | data quality | old data | yesterday data | wrong customer
        2: wrong order | wrong status | does not reflect | not reflect | not sync | duplicate | missing order
        2: missing transaction
        1: data | wrong | number | figure | report | balance | amount | record | value
        -2: data breach | wrong charge | bot say wrong
        """
}
