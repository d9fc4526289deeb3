extension TopicPhrases {
    /// Of what does not work, works slowly, or is not there.
    static let faults = [bug, performance, availability]

    private static let bug = """
        [bug]
        3: bug | buggy | null pointer | nullpointerexception | stack trace | stacktrace | segfault | segmentation fault
        3: traceback | regression | unhandled exception | infinite loop | race condition | deadlock | steps to reproduce
        3: white/blank/black/empty screen/page | empty white page | crash | crashes | not reproducible | reproduce
        3: close/closes/shut/quit/restart/empty/empties/reset itself | force close/quit/stop | have to kill | freezes up
        3: no longer {act}/{do} | stop/stopped {act}/{do} | no effect | does nothing | nothing happen/saved/stored
        3: not .. as expected/intended/documented | unexpected behaviour/behavior/result | misbehave | worked before/yesterday
        3: used to work/open/load | since .. update/upgrade/release .. not/error/broken/crash/fail | unusable since
        3: get/gets/getting/got/give/gives/show/shows/return/returns/throw/throws .. error | error when/while/whenever/after/if/every
        3: lose/loses/lost .. input/change/setting/draft/text/form/file | raw translation key | wrong language | in the wrong order
        2: glitch | glitchy | broken | malfunction | defect | defective | faulty | exception | freeze | frozen | hang | stuck
        2: not {act}/{do} | not .. be {act}/{do}
        2: never {act} | fail/fails/unable/refuse to {act}/{do} | button .. not/nothing | not function | not let me/us | not responding
        2: unexpected/unknown/internal/strange/cryptic error | error message | internal server error | throws | throw | error
        2: corrupt | corrupted | fail | failure | 500 | keep/keeps closing/crash | disappear | vanish | goes/went/stays/turns blank
        2: reset .. whenever/every time | logs/kicks/throws/signs me out | endless loop | reload loop | revert | reset itself
        2: broke | breaks | wrong page | garbled | flicker | overlap | misaligned | greyed out | sends/sent/post/posts/created .. twice
        2: since .. update/upgrade/release | after .. update/upgrade/release | out of order | wrongly | mistakenly | by itself
        1: issue | problem | fix | weird | strange | suddenly | invalid | reinstall | workaround | lost | reload | wrong
        1: every time | whenever | sometimes | randomly | twice | latest version | reinstalled
        3: not do anything | returns/returned null/empty/undefined/nothing | works in .. but/not | only works after/on/when/if
        3: parameter/setting/filter/flag/option .. ignored/no effect | ignores .. setting/parameter/filter/flag | special/umlaut character | encoding
        2: button/link/tab/page/screen/form/dialog/field .. not/nothing/dead/disappear/jump/broken/empty | undefined | nan | null | 404 | 400 | 422
        2: no reaction | comes/came back after | reappear | please fix | need fix/fixing | hotfix | double submit | unusable | misbehaving | jumps back
        3: duplicate/double/two email/notification/message/mail/confirmation | email/notification/message/mail .. sent/arrive/came twice | skips/skipped .. item/row/page/entry/step
        3: lose/loses/lost .. after refresh/reload/saving | not .. anything when | clicking .. nothing | field/form .. clear/clears/cleared | toggle .. back
        2: timezone .. wrong | sort/sorting/filter/search/export/upload/download/login/import .. broken/wrong/fail/error/not | renders .. wrong | loops
        3: abort | aborted | inoperable | non functional | nonfunctional | dysfunctional | unclickable | not clickable
        2: fault | erroneous | erratic | hiccup | quirk | halts
        -3: no/without/zero/any/not/nor bug/crash/error/glitch/problem/issue/exception | bug free | never crash/fail/break
        -2: feature request | no more bugs/crashes | error handling documentation | connection .. fail/error/refused
        -2: error code .. list/missing/mean/explained | not find | not accurate/up to date | not update .. balance/price/stock
        -2: wrong charge/amount/invoice/price/total | lost context/thread/track | overloaded error | error rate | not open to
        """

    private static let performance = """
        [performance]
        3: slow | slower | slowest | slowly | slowness | sluggish | latency | latencies | lag | laggy | lags | throughput
        3: performance | response time | p50 | p90 | p95 | p99 | high cpu | cpu/memory/ram usage/consumption
        3: drain .. battery | battery drain | eats/uses/hogs/needs .. memory/ram/battery/cpu | stutter | choppy
        3: take/takes/took/taking .. forever/ages/age/eternity | forever/ages to load
        3: time to first token | before .. first word/token/answer | token per second | under load/pressure
        3: second/minute/ms to load/open/answer/respond/start/appear | crawl | snail | at a crawl | load/loading time
        3: take/takes/took .. second/minute/ms | wait .. second/minute .. load/page/answer/click/screen
        3: click .. cost/take/need .. second | thinks/think for | not fast/quick | time out under load
        2: take/takes/took .. long/longer/afternoon | long time | timeout | time out | timed out | spinner | keep/keeps spin/load
        2: still/keep load | unresponsive | not responsive | bottleneck | delay | heavy | speed | speed up | optimize
        2: optimise | faster | quicker | millisecond | ms | hourglass | long pause/wait | pause between | hot | well over a second
        2: battery | fast enough | more than .. second | minute/second per/for each | hang/freeze for | buffering
        2: fast/quick/snappy/responsive/instant .. page/answer/app/response/now | in no time
        1: wait | load | hang | freeze | memory | cpu | ages | seconds | eternity
        3: cold start | page speed | jitter | scalability | load test
        2: concurrent/concurrency | scale under | wait/waiting time | slows
        -3: no lag/delay/slowness | not slow | neither slow | {helper} .. slow | slow .. {helper}
        -3: slow .. reply/response to ticket | slow down the rollout
        -2: fast/quick support | quick response support | wait .. refund/reply/callback | delivery delay | on hold
        """

    private static let availability = """
        [availability]
        3: outage | downtime | uptime | unavailable | unreachable | inaccessible | out of service | service disruption
        3: {service} down/offline/dead/unavailable/unreachable/gone | {service} completely/totally/currently/again/still down
        3: went/go/goes/going down | down again/since/for/all/twice/every/today/now | completely/totally/currently down
        3: 503 | 502 | 504 | bad gateway | gateway timeout | service unavailable | connection refused/reset/closed/lost
        3: not/cannot/unable .. reach/connect .. server/service/api/gateway/host | not reachable/accessible | status page
        3: 429 | rate limit | too many request | throttle | overload | overloaded error | capacity error
        3: all/every/any request/call .. fail/refused/rejected/error/timeout | nothing loads/works | refuses all
        3: connection .. drop/lost/cut/break/interrupt | drops every | interruption | failover | whole/entire site
        2: down | unplanned | maintenance | offline | disconnect | cannot/not access | no access | not available
        2: no longer available/accessible | sla | availability | degraded | blackout | intermittent | interrupted
        2: not connect | {service} .. not respond | keep .. drop/disconnect | no connection | server error again
        1: connect | server | all day | for hours | half the day | whole morning | since this morning | since the morning
        1: production | days in a row | third time
        3: not reached | unreliable | flaky | unstable | instability | stability | reliability | server busy | quota/limit exceeded/reached/hit | health check
        3: up again | back up again | back online | no service | dropped out | hours/minutes/days of .. downtime/interruption | not get through | cut us off
        2: not get in | timeouts all | gone since | stable | comes and goes | dropping | drops out
        3: not reach .. api/service/server/site/you/platform/host/endpoint | went dark | blip | nothing respond/responded/answers | dead since | no longer respond
        2: incident | degradation | resilience | redundancy | server restart | disruption | not up
        -3: scroll/slow/break/drop/calm/write/let/turn/track/narrow/upside/tone/copy/step/thumbs down
        -3: not down | no/without/zero/never outage/downtime/interruption/maintenance | offline version/mode/use/access/copy
        -2: price/cost down | shut down account | down arrow/to/payment/menu | breaks/falls down into | not available in my
        """
}
