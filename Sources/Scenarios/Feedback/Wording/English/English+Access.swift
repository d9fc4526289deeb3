extension English {
    static let limits = """
        = core rate_limited
        It says I made too many requests.|"Too many requests", but I only clicked twice.
        We are being throttled {since}.
        I am blocked because of too many requests, which is nonsense.|"Please slow down" it tells me. Me!
        {It} says slow down, I am already slow.
        {It} tells me to try again later, {since}.|Our limit seems to have been lowered {since}.
        We hit some limit on {it} {since}.
        "Try again in a few minutes." I did. Same.|Our sync is refused because we supposedly call too often.
        We run into a limit that we never had before.
        Since when is there a limit on {it}?|{It} blocks us every few minutes {since}.
        I am told that my quota is used up, at {clock}!
        We have not changed anything and now {it} says limit reached.|{Doing} stops with "limit exceeded" {since}.
        Why are we limited {since}? Our plan says unlimited.
        {It} only lets [{few}|{some}] requests through and then shuts the door.
        After {some} items it stops: too many requests.|Do you count every click as a request?
        I get locked out for a minute every few minutes {since}.
        How many requests are we allowed? {It} refuses them {since}.
        {When} half of our updates were refused, limit exceeded.
        Our tool cannot talk to yours {since}, "rate limit".|Rate limit, rate limit, rate limit. {Since}.
        Your limit is too low for us.
        The integration stopped {when} with a message about limits.|"Quota exceeded" although we pay for the big plan.
        We only sync every hour and still get "too many requests".
        Do we share a limit with somebody else? We are cut off {since}.
        {It} stopped accepting our updates {when}, it says we are too fast.
        =We touched the rate limit of {it} {when}, could it be a bit higher?
        The limit kicks in much too early {since}.|I pasted {few} things and was told to wait.
        One price update and we are over the limit? Come on.
        I have to wait a minute between two questions {since}.
        "You have reached your limit" on the {few}th question of the day.
        = developer rate_limited
        We get 429s from {path} {since}.|429 on {it} {since} although we are far below our limit.
        {percent}% of our calls to {label} get a 429 {since}.
        Rate limiting on {it} got much stricter {since}.
        Did somebody change the rate limit of {path}? We get {error} at {some} rpm.
        The 429 from {label} has no Retry-After header, how long should we wait?
        Backoff does not help, {it} keeps answering 429.
        We send {some} requests per second at most and get limited {since}.
        X-RateLimit-Remaining jumps from {many} to 0 on {path}.
        Our batch against {path} is throttled after {many} calls {since}.
        Burst limit on {it}? We see 429 in waves {since}.
        Every night our job gets 429 from {label}, {since}.|429 for all our keys at once, looks like a shared bucket.
        Is the limit per key or per IP? {It} gives 429 {since}.
        =A few 429s on {it} {when}, is our limit still the old one?
        = subject rate_limited
        Too many requests|^429|Rate limit|Rate limit on {noun}|Limit reached|Limit exceeded, why?|^429s on {noun}
        We are being throttled|Quota
        ^Throttling|^429 although below limit|Please raise our limit|blocked: too many requests
        = short rate_limited
        "too many requests"|limit reached after {few} questions|rate limited again|blocked for a minute, again
        always this limit|limits too low
        told me to slow down|^429 all day|Why is there a limit?|Limit after {few} messages, really?
        wait a minute… every minute|^quota gone by noon
        It's good until the limit comes.|-pay more, get limited|"try again later"|^throttled {since}
        = more rate_limited
        ^We already back off exponentially.|^Concurrency is {few} on our side.|^No retry storm on our side, I checked.
        ^It hits all our workers at once.
        We pay for more than that.|After a minute it works again, for a minute.|Nothing was announced.
        Our volume is the same as ever.
        Where can I see our limit?|The docs give another number.|It hits us at full hours mostly.|Could you raise it?
        ^Only one of our keys is affected.
        ^Retrying makes it worse.|Who decided on that number?|_One user at a time, that's all we have.
        It was never a problem before.
        """
    static let access = """
        = core sign_in_failing
        I can't log in {since}.|Login does not work {since}.|!We are all locked out {since}.
        !I cannot get into my account {since}.
        It says my password is wrong, but it is not.|{When} I was logged out and can't get back in.
        I get logged out every few minutes {since}.
        I log in and land on the login page again.|The login goes round in circles {since}.
        {It} throws me out right after logging in.
        My credentials stopped working {when}.|The code by text message never comes.
        Password reset does not help, still can't sign in.
        !Nobody in our company can sign in {since}.|^Our key does not work any more {since}.
        I reset my password {few} times, no way in.
        "Session expired" - I have only just logged in.|I am asked to sign in again and again {since}.
        It does not know me any more.
        {It} says I am not authorised, I have been a customer for years.|!Locked out of my own account {since}.
        Access denied {since}, why?
        ^Single sign-on is broken {since}.|Logging in with the company account fails {since}.
        The app forgets that I am logged in, {since}.
        "Invalid token" whatever that is. I only want in.|Signing in gives {error} {since}.
        Can't sign in on the phone, can't sign in on the PC.
        Two-factor codes are refused {since}.|It says my account does not exist. It does!
        My login was fine until {when}, now it is refused.
        All of a sudden {it} asks for a login and refuses mine.|Did you delete my account? I cannot log in {since}.
        Right password, right name, no entry. {Since}.|!I can't log in and my order has to go out today.
        =Had to log in twice {when}, second time it worked.
        The login button does nothing {since}.|I enter everything, it thinks for a bit, and I'm back at the start.
        Staying logged in does not work, I sign in {some} times a day.|Fingerprint login stopped working {when}.
        = developer sign_in_failing
        401 on every call to {it} {since}.|Our token gets rejected {since}, nothing was rotated on our side.
        {path} returns {error} with valid credentials.
        Token refresh fails with {error} {since}.
        We get 401 from {label} about every {few} minutes, then it's fine again.
        Fresh tokens are refused by {label} {since}.|OAuth client credentials flow broken {since}.
        Is your JWKS stale? Signatures don't verify {since}.
        Auth on {path} answers {error} for all our clients.|Did a signing key rotate? {it} says invalid token {since}.
        API key works for everything but {path}, which gives {error}.|Our service account gets 403 on {it} {since}.
        SSO redirect loops between you and our IdP {since}.|!All our service accounts are refused {since}.
        Sessions expire after seconds {since}.
        = subject sign_in_failing
        Can't log in|Login broken|Cannot sign in|Locked out|^401|Login problem|Password not accepted|^Token rejected
        !Whole team locked out
        logged out all the time|Access denied|^401 with valid token|^SSO|sign in fails|Login loop
        = short sign_in_failing
        can't log in|login broken {since}|logged out again|keeps logging me out|login loop|password "wrong"
        not letting me in|sign-in fails
        I can't get in.|access denied|SMS code never arrives|Login takes {few} tries.|locked out
        session expired, again|-let me in!!
        forgets me every day|log in, log in, log in…
        = more sign_in_failing
        ^Clocks are in sync.|^Old tokens still work.|^The same secret works in staging.|^We did not rotate anything.
        ^The audience claim is right.
        I did not change my password.|_Caps lock is off, yes.|_With my wife's account it works.
        _The reset mail does not arrive either.
        _On another device the same.|_Support's robot only sends me to the reset page.
        _It works in a private window, sometimes.
        Nothing changed on our side.|My colleague gets in, I do not.|My subscription is paid.|_I cleared all cookies.
        _The code is correct, I typed it slowly.
        ^Only the new tokens are affected.|It used to remember me for weeks.
        = core strange_sign_ins
        Somebody tried to log into my account {when}, it was not me.|I got {some} mails about failed logins {since}.
        There are sign-ins that are not mine.
        !I think my account was hacked.|!Somebody is in our account, there are logins at night.
        I get codes by text message without asking {since}.
        Unknown device in my list of sessions {since}.|Login from a city I have never been to {when}.
        !Strange sign-ins on our account {since}.
        My account was locked after failed attempts, I was asleep at the time.|Who is logging into my account?
        {some} failed logins {when}, none by us.
        !Someone changed the address in my account.|I was told about a new device. It's not mine.
        Is somebody trying passwords on our accounts {since}?
        There are logins from abroad in our history {since}.
        !Possible break-in: {some} attempts on our admin account {when}.
        "New sign-in from another country" {when}. I was at home.
        Several of our users got reset mails nobody asked for {since}.
        I see activity in my account that I cannot explain.
        !Please check our account, there were {many} attempts {since}.
        I keep getting password reset mails {since}.|Somebody ordered something from my account.
        My account shows searches I never made.
        Is it normal that there are {some} open sessions for one person?
        Our log shows sign-ins at {clock}, nobody works then.
        My neighbour and I both got mails about logins we did not make.
        Attempts every few seconds {since}, looks like a robot.
        I'm worried, there was a sign-in {when} from an unknown browser.|!A former employee still seems to get in.
        Someone knows my password, there was a sign-in {when}.|Is this mail about a new sign-in from you, or a fraud?
        = developer strange_sign_ins
        Credential stuffing against {it}? We see {many} failed logins {since}.
        Our key is used from addresses that are not ours {since}.
        Spike of 401s with our customer ids {since}, not from our systems.
        Calls with our credentials at {clock}, our jobs do not run then.
        !One of our keys seems to have leaked, unknown user agents on {it} {since}.
        Sequential user names being tried on {path} {since}.
        = subject strange_sign_ins
        Suspicious logins|Was my account hacked?|!Account hacked|Unknown sign-ins|Strange login|Security question
        !Security: please check|not me!
        Unknown device|Sign-ins at night|!Possible break-in|Login attempts|Somebody is in my account
        = short strange_sign_ins
        someone tried to log in, not me|unknown login {when}|strange logins {since}|Was I hacked?
        I don't feel safe here.|!hacked
        mails about logins I did not make|login from another country?|not safe|is my data safe
        weird sign-ins on my account
        = more strange_sign_ins
        Nobody else has my password.|I was on holiday.|There are {few} of us and none was it.
        The device is called something I never heard of.
        I changed the password at once.|So far nothing was ordered.|I have screenshots.|It goes on while I write this.
        Two-factor is on, luckily.
        I reported it to our security officer.|The password is only used here.|It was in the middle of the night.
        """
}
