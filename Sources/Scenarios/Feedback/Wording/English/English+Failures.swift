extension English {
    static let failing = """
        = core failing
        {It} does not work [properly |]{since}.|I get {error} when {doing}.|{It} gives me {error} {since}.
        {When} I got {error} on {it}.
        Every time I try {doing} there is {error}.|{Doing} fails {since}.|{It} is broken{again}.
        Something is broken with {it} {since}.
        {It} keeps crashing {since}.|About every {few}th attempt of {doing} ends with {error}.
        Can't get {it} to work {since}.
        I click and get {error}. {It}, {since}.|{It} worked [yesterday|last week|this morning], now only {error}.
        {It} fails for no reason.
        {Error}, whatever I do in {it}.|No luck with {it} {since}, always {error}.
        I keep getting {error} [from|in] {it}.
        {It} acts up {since}: sometimes fine, sometimes {error}.|The button in {it} does nothing but show {error}.
        I tried {doing} {when} and it failed {few} times in a row.|There is a bug in {it}, I get {error} {since}.
        Somehow {it} is not working [for me |]{since}.|{It} shows {error} now and then, more and more {since}.
        Does {it} work for anybody {since}? I only see {error}.|{Doing} used to be no problem, now: {error}.
        I'm unable to use {it}, there's {error} each time.|{It} throws errors [at me |]{since}.
        An error comes up whenever I open {it}.
        My [third|fourth|fifth] attempt at {doing} and still {error}.|{It} breaks as soon as I press continue.
        I only get to the second step of {it}, then {error}.
        Half of what I do in {it} fails {since}.|{When} {it} failed, I tried again, it failed again.|You broke {it}.
        {It}: {error}. Again: {error}.
        {Doing} does not work on my phone nor on my laptop {since}.|Whatever you did to {it}, please undo it.
        =Got {error} once on {it} {when}, after a reload it was fine.
        Got a weird message from {it} {when} and nothing was saved.
        It fails more often than it works, {it}, {since}.|{It} is a lottery {since}.
        I lost everything I typed because {it} ended with {error}.
        Your {noun} has a bug.|Half an hour of work gone: {error} in {it}.
        = developer failing
        {It} returns {error} {since}.|We see {error} on {path} for about {percent}% of the calls {since}.
        {path} fails intermittently {since}.
        Error rate on {it} jumped to {percent}% {since}.|{label} answers {error} {since}, same payload worked before.
        Getting {error} from {it}, nothing changed on our side.|POST or GET, does not matter, {path} gives {error}.
        Our client logs {many} failures against {label} {since}.|{some} times {error} from {path} {when}.
        5xx from {it} {since}, no pattern that I can see.
        Internal error on {it} for valid requests {since}.|Sporadic {error} from {label}, retry helps in most cases.
        {It} is flaky {since}, our integration tests fail against it.
        =A handful of failures on {it} {when}, gone by now.
        Something in {label} throws, we get {error} with an empty body.
        = subject failing
        {Noun} does not work|Error in {noun}|{Noun} broken|Error when {doing}|{Noun} fails|Bug in {noun}|Does not work
        Error message|{Noun}: error
        something went wrong|Not working|{Noun} error{again}|^Errors from {noun}|^5xx on {noun}|^Failing requests
        = short failing
        doesn't work|broken[ again|]|error error error|only errors {since}|Something went wrong, it says.
        keeps failing|buggy|crashes all the time
        Tried {few} times, failed {few} times.|{It} is broken|got {error}|fails every time|It used to work.
        nothing but errors|full of bugs
        does not work at all|not working {since}|Works one time out of {few}.|error when {doing}
        -did nobody test this?|-bugs, bugs, bugs
        = more failing
        ^Same payload, different result each time.|^We changed nothing on our side.
        ^Retries get through in most cases.|^It is not tied to one key.
        ^The body is empty.|^It happens from all our instances.|^Reproducible with curl.|^Other endpoints are fine.
        _After a reload it works for a moment.|It is not every time.|My data is gone afterwards.
        No code, no explanation.|Other parts work.
        It happens to my colleague as well.|I did nothing unusual.|It happens with all items.
        _With another account it is the same.
        _Then I am back at the beginning.|It's always at the same place.|I cannot see any pattern.
        Sometimes the second try goes through.
        Nothing in the help about it.|_Updating the app did not help.|It began from one moment to the next.
        _It does it on every device I have.
        """
    static let outage = """
        = core outage
        {It} is down.|{It} is [completely |totally |]down {since}.|Is {it} down?|Nothing works {since}.
        Your site is down {since}.
        !We cannot work at all {since}, {it} is dead.|{It} is not reachable {since}.|I can't reach {it} {since}.
        {It} has been offline {since}.
        {It} went down {when} and nobody says anything.|All I get is {error}, {it} is gone {since}.
        Total outage of {it} {since}.
        Everything is down, {it} first of all.|Hello?? {It} is down {since}!|{It} does not open at all {since}.
        Blank page on {it} {since}.
        !Nobody here can use {it} {since}.|Nothing but {error} from {it} {since}.
        !{It} is out of order {since} and we are stuck.
        Are you aware that {it} is down?|{It} was down {when}, for at least an hour.|Down again? {It} {since}.
        It is dead, Jim. {It}, {since}.
        I wanted to use {it} {when} and it was not there.|"Service unavailable" {since}. {It}.
        {It} is unavailable[ again|] {since}.
        No access to {it} {since}, your status page says all green.|{It} is dead in the water {since}.
        Whole team offline, {it} does not answer {since}.
        {Doing} is impossible {since}, everything is down.|{It} says maintenance {since}, was that announced?
        The lights are out at {it} {since}.
        Can you confirm an outage of {it}?|{It} vanished {when}.|I cannot do anything, {it} is not available {since}.
        Your status page is green, but {it} is down {since}.|There is an outage of {it} {since}, isn't there?
        {It} {when}: not available. {It} now: not available.|Since nothing at all comes from {it}, I assume you know?
        !Complete standstill {since}, {it} does not load for anybody.|Third outage this month, {it} again.
        Is anybody home? {It} is down.
        {It} was gone {when}, is it safe to use again?|{It} does not even show the start screen {since}.
        = developer outage
        {label} is down {since}, every call gives {error}.|100% errors on {path} {since}.|{It} is hard down {since}.
        Connection refused from {label} {since}.|!All calls to {it} fail {since}, our production is down with it.
        Health check of {label} is red {since}.|Nothing gets through to {path} {since}.
        {error} on every single request to {it} {since}.
        Your status page is green while {path} answers {error}.|Full outage on {label} as seen from our side {since}.
        We failed over {when} because {label} was gone.|!{It} unavailable {since}, we cannot fall back to anything.
        = subject outage
        {Noun} down|!URGENT: {noun} down|Outage|System down|{Noun} not available|Is {it} down?|Nothing works
        {Noun} offline|^503|!Everything is down
        Down{again}|site down|{Noun} unreachable|^Service unavailable|Outage {noun}
        = short outage
        down[ again|]|it's down|nothing works|not available|dead|offline {since}|{It} is down.|Down when I needed it.
        always down at the worst time
        site down, app down, mood down|does not even open|Is it down?|no connection at all|blank page
        Works, when it is not down.|down down down
        Unreliable: down {few} times this month.|totally dead {since}|-another outage, great|unavailable {since}
        = more outage
        ^Other endpoints answer.|^Same from outside of our network.|^DNS resolves fine.
        ^We have stopped our workers for now.|^No event on your status feed.
        Nothing on the status page.|_The hotline is busy, of course.|_On the phone it is the same.
        _I reloaded {some} times.|_Not even the login opens.
        No word from you so far.|_Twitter is full of it.|It was the same last month.
        Colleagues in other offices have it too.
        We noticed it before you did, it seems.|It came back for a minute and went away again.
        Nobody answers the phone.
        How long will it take?|When it is back, please tell us.|At {clock} it was still fine.|All other sites work.
        """
}
