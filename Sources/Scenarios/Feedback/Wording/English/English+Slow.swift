extension English {
    static let slow = """
        = core slow
        {It} [is|has been] {very} slow {since}.|{Since} {it} takes forever.|{It} was {very} slow {when}.
        Is it just me or is {it} slow today?|I wait [{seconds}|ages] every time I open {it}.
        {Doing} takes forever {since}.
        {It} needs {seconds} to load{again}.|I can make a coffee while {it} loads.
        What happened to {it}? It crawls {since}.
        {When} {it} took {seconds} to answer.|Every click on {it} takes [half an eternity|ages|forever] {since}.
        It takes ages until {it} shows anything.|I am staring at the spinner of {it} {since}.
        {It} feels like dial-up {since}.
        {It} is [{very} |]sluggish, it was not like that [last week|before|yesterday].
        The whole thing drags, mostly {it}.
        Why is {it} so slow{again}?|{It} hangs for [{seconds}|a long while] and then it works.
        {Doing} is a test of patience {since}.
        {It} loads and loads and loads.|Loading, loading, loading… {it} {since}.
        My colleagues and I wait for {it} all the time {since}.
        It's {very} slow. I mean {it}, the rest is okay.|Everything is quick apart from {it}.
        =Noticed that {it} was a bit slower than usual {when}.
        {It} reacts with a delay of [{seconds}|several seconds].
        I click, nothing happens, I click again, then it opens twice. That's {it} {since}.
        Pages come in slow motion {since}, {it} in particular.|I have fast internet, yet {it} takes ages {since}.
        I counted: [{seconds}|to twenty] until {it} was there.
        {It} used to be instant, now I wait [{seconds}|and wait].
        {When} I waited so long for {it} that I was logged out.
        =Just as a note, {it} seemed slower than normal {when}.
        The performance of {it} is [not acceptable|a joke|poor|very poor] {since}.
        {Doing} is no fun, it's so slow {since}.
        {It} got slower and slower {since}.|Slow, slow, slow: {it}.
        {It} eventually loads, but only after [{seconds}|a very long time].
        I had time to read the terms and conditions while {it} was loading {when}.|{It} is lagging [badly |]{since}.
        The little wheel spins and spins, {it}, {since}.|It is faster to drive to the shop than {doing} {since}.
        = developer slow
        p95 on {path} went from {many} ms to {milliseconds} ms {since}.
        {It} answers in {milliseconds} ms {since}, normally it's below {many}.
        Latency on {it} is up by a factor of {few} {since}.
        We see response times of {seconds} and more on {path} {since}.
        {It} is {very} slow {since}, no errors, just slow.|Our traces show {milliseconds} ms waiting for {it}.
        Time to first byte on {path} is {seconds} {since}.
        Seeing elevated latency from {label} {since}, {percent}% of calls above our threshold.
        {It} returns 200 but takes {seconds}.|Our alert for slow calls to {it} fires {since}.
        Median is fine, but the tail of {it} is terrible {since}.
        =Minor: p99 of {it} was a bit higher than usual {when}.
        Every {few}th call to {it} or so takes {seconds} {since}.
        Anything going on with {label}? Latency doubled {since}.|Slow responses on {it} {when}, see timings below.
        = subject slow
        {Noun} slow|{Noun} {very} slow|Slow {noun}|Takes forever|Performance of {noun}|Slow{again}|{Noun} takes ages
        Why so slow?
        {Noun} hangs|Slow since today|^Response times|^Latency on {noun}|so slow|Loading forever|performance
        {Noun} is crawling
        = short slow
        {very} slow|way too slow|takes forever|so slow {since}|slow[ again| today|]|Loading… loading…|too slow for me
        lags like hell
        answers took [ages|{seconds}]|Good, but slow.|slower every day|fell asleep waiting
        Had to wait [{seconds}|far too long].|snail
        Got my answer after [{seconds}|an eternity].|What takes so long?|speed it up please
        -Is this running on a toaster?|zzzzz
        Okay, but far too slow.|Right answer, but I waited [{seconds}|forever].|slow slow slow|=a bit slow today
        painfully slow {noun}
        waiting for {it} is no fun|The wait kills me.|spinner spinner spinner|-slower than my grandma
        Useful if it were faster.
        = more slow
        ^Connect time is fine, it is the waiting.|^Payload size makes no difference.
        ^Same from two of our data centres.
        ^No change on our side for weeks.|^Other endpoints are as fast as ever.|^Happens with and without keep-alive.
        It used to take a second.|_Other sites are quick, so it is not my line.|_Reloading helps sometimes.
        It comes and goes.
        Yesterday it was still fine.|_On the phone it's even worse.|Mornings are okay, later it gets bad.
        After that it works, to be fair.
        _Some pages are fast, some never finish.|No error, just waiting.|_I measured [{seconds}|it with a stopwatch].
        It's been getting worse by the hour.
        Sometimes it is quick and then again not at all.|Nobody changed anything here.
        Even small things take that long.
        _If I reload at the right moment it's fast.|It is worst with many items.
        _I always close the tab before it is done.
        = core slow_export
        The export [from|of] {it} takes [forever|ages|hours] {since}.
        I started an export {when} and it is still running.
        Exporting {some} rows takes longer than typing them.|The download of the CSV needs [{seconds}|ages] now.
        Our monthly export takes three times as long as before.|{It} exports so slowly that my session ends.
        Export {very} slow {since}.
        The Excel file from {it} takes [{seconds}|an eternity] to arrive.
        The progress bar of the export is stuck at {percent} percent for ages.
        Large exports hardly move {since}.|I need the numbers by noon and the export is still "being prepared".
        PDF export is a pain, {seconds} for one page.
        Nightly export used to be done by {clock}, now it's not ready when we start work.
        The bigger the period, the longer the export, a year is hopeless.
        What is wrong with the export? It takes [{seconds}|forever] {since}.
        I can watch the rows of the export come in one by one.
        The file download from {it} is slow as hell.|Any chance to make exports faster? They crawl {since}.
        Export started {when}, got the mail hours later.
        We export every morning, {since} it takes ages.|For one month of data I wait [{seconds}|a coffee and a half].
        "Your export is being prepared" - yes, {since}.
        =Exports are somewhat slower than they were, at least for {it}.
        I have to export week by week because a month never ends.
        It took [{seconds}|half my morning] to download one list {when}.
        Report downloads are unbearably slow {since}.|The export runs, but so slowly that I think it died.
        Getting data out of {it} is like pulling teeth.
        = developer slow_export
        Bulk export on {path} takes {seconds} per page {since}.|Paging through {path} got {few} times slower {since}.
        Our nightly pull from {it} no longer fits into the window.|The export endpoint streams at a few kB/s {since}.
        Export job on {it}: {milliseconds} ms per batch of {many} rows, it used to be a tenth of that.
        = subject slow_export
        Export slow|Export takes forever|CSV export|Download of the report|Slow export from {noun}
        Export never finishes|Excel export|report download
        = short slow_export
        export takes forever|exports are {very} slow|CSV takes ages|still waiting for my export|download crawls
        Good tool, slow exports.
        exporting is a pain|the Excel download takes [{seconds}|ages]|export = coffee break
        waiting for the file {since}
        = more slow_export
        _On screen it is fast.|Small lists are okay.|It was a matter of seconds before.|In the end the file is fine.
        I split it into weeks now.
        _Half of the time I start it twice.|_The mail with the link comes much later.|With {many} rows it is hopeless.
        """
    static let waiting = """
        = core timed_out
        {It} times out {since}.|{It} just times out.|I get a time-out every time I try {doing}.
        {Doing} ends in a time-out {since}.
        {When} {it} loaded [for {seconds}|for ages] and then gave up.
        After [{seconds}|a minute or so] it says the request took too long.
        It spins [for {seconds}|for a minute] and then nothing.|{It} never comes back, I only get {error} at the end.
        The page waits and waits and then shows {error}.
        I tried {doing} {few} times {when}, it always ran into a time-out.
        Nothing comes back from {it} {since}.|It hangs until it dies. {It}, {since}.|{It} does not respond {since}.
        I press the button, wait [{seconds}|forever], then {error}.
        Request timed out, request timed out, request timed out… {it} {since}.
        {Doing}: loading, loading, then "timed out".
        No answer from {it} {when}, it just stopped after [{seconds}|a while].
        Connection lost every time I use {it} {since}.|"The operation took too long" is all I see {since}.
        {It} is stuck and then gives up.
        I waited [{seconds}|a full minute] for nothing.|After an endless wait I got {error} [from {it}|] {when}.
        Is {it} asleep? It never answers {since}.|{It} doesn't finish [any more|anymore] {since}.
        Time-outs all over the place {since}, mainly {it}.
        Every second try of {doing} times out {since}.
        My order was "processing" [for {seconds}|forever] and then timed out.
        First I thought it was only slow, but {it} never finishes.
        {It} runs into the time limit whenever there is more than one item.
        It worked after the {few}th try, all others timed out.
        {When} nothing came back from {it}, I waited till the screen went dark.
        The connection to {it} breaks off after [{seconds}|some time].|{It} hangs and hangs and then throws me out.
        I get thrown back to the start page after waiting [{seconds}|ages].
        "No response from server". {Since}. On {it}.
        =We had one or two time-outs with {it} {when}, fine again now.
        I see the hourglass and then a blank page, {it}, {since}.
        {It} does not react at all when I press the button, half a minute later: {error}.
        I never get past the waiting screen of {it} {since}.|Same game {since}: click, wait, time-out. {It}.
        = developer timed_out
        {It} times out after {seconds} {since}.|We get 504s from {path} {since}.
        Calls to {path} hang until the gateway cuts them off.
        Requests to {it} run into our {some} s client time-out {since}.
        Upstream time-out on {path} {when}, {some} out of {many} calls.
        {It} accepts the connection and then nothing.|Read time-outs against {label} {since}.
        Gateway answers {error} after exactly {seconds}.
        Are there long-running queries behind {path}? It times out {since}.
        Time-outs on {it} {when}, retry {few} usually gets through.
        Socket time-outs towards {label} {since}, TCP connect is fine.
        {path} hangs {since}. Connect in 12 ms, then silence.
        Streaming from {it} stops mid-answer and then times out.
        Our worker gives up on {it} after {seconds} each time.
        = subject timed_out
        Time-out|^Timeouts on {noun}|{Noun} times out|Timeout|{Noun} does not respond|No response|^504
        ^request timed out
        {Noun} hangs, then fails
        No answer from {noun}|^gateway timeout|It never finishes
        = short timed_out
        timed out[ again|]|time-out every time|never got an answer|No answer, just a time-out.|hangs and then dies
        connection lost
        waited [{seconds}|forever] for nothing|{It} never answered.|Stopped in the middle of the answer.
        ^request timed out|nothing came back
        It gave up on me.|timeout timeout timeout|no response {since}|-wait a minute, get nothing
        Loading… then nothing.|it just hangs
        = more timed_out
        ^We use a time-out of {some} s.|^A retry is not safe for us, since we do not know whether it went through.
        ^Happens from two regions.
        ^Other endpoints answer in time.|^No change on our side.|^Smaller pages get through.
        Second try the same.|Sometimes the third try works.|Small requests get through.
        I do not know whether it was saved or not.
        _Did it go through or not? I dare not press again.|It always stops after the same time.
        At other times it's instant.
        _No message, nothing in my inbox.|I am afraid it was booked twice now.|_Other pages load normally.
        _Reload does not help.
        Funny thing: the confirmation mail came anyway.|With fewer items it works.
        It started from one minute to the next.
        I do not get any number or code.|_Then I have to enter everything again.
        """
}
