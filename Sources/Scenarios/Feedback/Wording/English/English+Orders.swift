extension English {
    static let orders = """
        = core order_rejected
        My order [was|is] rejected {since}.|I can't place my order, it gets refused.|!I cannot order anything {since}.
        {When} my order was refused without a reason.
        Your shop does not want my money: order rejected.|"Your order could not be accepted." Why not?
        I tried to order {few} times, refused {few} times.
        The order goes through every step and is then refused.|!All our orders are being rejected {since}.
        Order declined, my card is fine.
        It says my order is invalid, everything is filled in.|Orders bounce {since}.
        Last step: order not possible. Why?
        I press "buy" and get {error}.|My basket is full, my order is refused.
        It won't take my order, it complains about the address.
        Half of our orders come back {since}.|!Customers tell us that their orders are refused {since}.
        "Please check your input" - which one?
        I wanted to reorder the same things as last month, refused.
        The order was cancelled right after I placed it, by whom?
        {It} refuses my order with {error}.|Order not accepted {when}, money is gone from my account though.
        !You took my money and rejected the order.
        Placing an order fails at the very end {since}.|Every order with more than {few} items is refused.
        Our purchase orders are not accepted {since}.
        It tells me the delivery option is not allowed, it was last week.|My order got stuck and then "rejected".
        Cannot check out, "order could not be created".
        Order refused, reason: unknown. Great.|I've been ordering here for years and {since} it is refused.
        {Doing} ends with "rejected" {since}.
        Why was my order turned down?|It does not accept my order type {since}.
        What is wrong with my order? It says invalid.
        =One order was refused {when}, the second try went through.|The voucher is accepted, the order is not.
        !{some} orders of ours were rejected {when}, all perfectly normal ones.
        I get as far as "confirm" and then it says no.
        The same order on the phone with your colleague worked, online it's refused.
        No order possible {since}, neither app nor web.
        I'm told that my order does not meet the requirements, which ones?|Order number never comes, only a refusal.
        = developer order_rejected
        {path} rejects valid orders with {error} {since}.|422 on order creation {since}, same body as always.
        Orders that passed until {when} now fail validation.
        Did the schema for orders change? We get {error} {since}.|{percent}% of our orders get {error} {since}.
        POST {path} gives {error}, the body is unchanged.
        Validation on {it} got stricter {since}, nothing in the changelog.
        !Our order feed is refused by {label} {since}, {many} orders wait.
        {label} refuses orders with an optional field left out.|Idempotent retry of an order gives {error} {since}.
        {It} says {error} for one order type only, the others pass.
        Rejected orders {since}: the payload validates against your own schema.
        = subject order_rejected
        Order rejected|Cannot order|Order refused|!Cannot place orders|Order not accepted|My order|Order error
        Order declined - why?|order not possible
        Orders rejected since today|^422 on orders|Checkout refuses my order|rejected order
        = short order_rejected
        order refused, no reason|could not order|order rejected|can't buy anything|order fails at the last step
        Wanted to buy, was not allowed to.
        my order was declined {few} times|no order possible {since}|It refuses my order.|-they don't want my money
        checkout says no|order "invalid"
        = more order_rejected
        ^The same body passes in the sandbox.|^No hint in the response as to which field.
        ^We validate against your schema before we send.|^Retrying does not help.
        _All fields are filled in.|_There is enough money on my card.|No reason given.
        The very same order worked last month.|_Address is correct, I checked twice.
        _I am charged but have no order.|With one item it works.|_The phone hotline could not see anything.
        _Nothing is marked red.
        Only some of them, I can't see why.|_Do you have something against me?|_Other shops take my card.
        The goods are in stock.
        I did not get any mail.|Old orders are fine.|It looks like a check is too strict.
        """
    static let contracts = """
        = core changed_errors
        The error messages are different {since} and our system does not understand them.
        You changed your answers {since} without telling anybody.
        Our import stopped because the format of the errors changed.|{It} answers differently {since}.
        Codes that we relied on are gone {since}.
        We used to get a clear message from {it}, now it is something else.
        {Since} the messages of {it} look different and our software trips over them.
        Our supplier's software says "unknown answer" from {it} {since}.|What happened to the error codes of {it}?
        Error texts changed {when}, our rules no longer match.
        Wrong input used to be told to us, now it is only "invalid".
        The reason for a refusal is no longer in the answer.
        {It} now says "bad request" for everything.
        Something about the responses of {it} changed {when}, our tool is confused.
        We cannot tell our errors apart any more {since}.|Field names in the answer changed {since}.
        The old error numbers were documented, the new ones are not.
        Was there a release {when}? {It} gives other errors than before.|Our partner says you changed the interface.
        All errors look the same {since}.
        Missing items used to be "not found", now it's something different.|Why do messages change without notice?
        Our software vendor asks what you changed {when}.
        We match on the message text and it's different {since}.
        {It} says one thing in the manual and another in the answer {since}.
        =We noticed that the errors of {it} look different {since}, on purpose?
        Error messages in English only {since}, our people need their language.
        = developer changed_errors
        {path} now returns {error} where it used to be another code.
        Error body on {it} changed shape {since}, our parser breaks.
        Breaking change on {path}? The error used to be an object, now it's a string.
        You swapped 404 for 400 on {path} {since}.
        The "code" field is gone from errors of {label} {since}.
        {It} wraps errors in an extra level {since}, undocumented.
        Status codes of {path} changed {since}, please version such things.
        Our retry logic relies on 503, {label} answers 500 {since}.
        Content type of errors from {it} is text/html {since}, we expect JSON.
        Changelog says nothing, but errors from {label} differ {since}.
        = subject changed_errors
        Error format changed|Changed error codes|^Breaking change?|Different answers {since}|^Interface changed?
        Error messages changed|^Undocumented change
        {Noun}: different errors
        = short changed_errors
        ^error codes changed without notice|^breaking change, no changelog|errors look different {since}
        ^please do not change error formats
        ^our parser broke on new errors|different errors than documented|changed answers, no notice
        = more changed_errors
        Nothing in the release notes.|Please announce such changes.|We had to patch our side in a hurry.
        Is there a list of the new codes?
        ^Is it versioned at all?|The documentation still shows the old ones.|It took us hours to find out.
        Successful answers are unchanged.
        Was that on purpose?|We have {few} systems that depend on it.
        = core unclear_docs
        The documentation of {it} is [hard to follow|unclear|out of date|wrong].
        I read the manual for {it} and know less than before.
        The help page for {it} shows screens that do not exist any more.|The guide leaves out the important step.
        Where is the documentation of {it}?
        The examples in your docs do not work.|I cannot find in the docs how {doing} is supposed to work.
        The help contradicts itself about {it}.
        The docs say one thing, {it} does another.|Half of the help articles are for the old version.
        What do the fields of {it} mean? Not explained anywhere.
        Your tutorial stops where it gets interesting.
        I followed the guide for {it} step by step and it does not match.|The FAQ answers everything but my question.
        The help for {it} is only in English.|Documentation of {it} is a maze.
        Search in the help gives {many} results, none fits.
        The manual was written by somebody who knows it all already.|A link in the guide to {it} is dead.
        It took me {few} hours to find one setting in the docs.
        Is there a description of {it} for normal people?
        The instructions for {it} are [confusing|incomplete|too short|not clear to me].
        The video shows an old version of {it}.|I don't understand the page about {it}.
        Limits of {it} are not documented anywhere.
        =The page about {it} could use an example.|Terms are used differently on every page of the help.
        =Small typo in the guide to {it}, step {few}.
        The section about {matter} is missing in the help.|Which of the two guides for {it} is the current one?
        = developer unclear_docs
        The reference for {path} does not list the error codes.|Docs for {path} miss the required fields.
        The sample request for {path} gives {error} when pasted.
        OpenAPI file and docs disagree on {path}.|No word in the docs about paging on {it}.
        Which scopes does {path} need? Not in the docs.
        The quickstart uses an SDK version that is two years old.
        Auth section of the docs is unclear: header or query?|Nothing on idempotency for {path} in your docs.
        Docs do not say what the rate limit on {it} is.
        = subject unclear_docs
        Documentation|Docs unclear|Help page outdated|Manual for {noun}|Docs for {noun}|Wrong example in the docs
        Missing documentation|Guide does not match
        = short unclear_docs
        docs are a mess|outdated docs|help page did not help|examples don't work|could not find it in the manual
        The guide is confusing.
        documentation please!|^docs say otherwise|more examples please|I don't get the docs
        = more unclear_docs
        A single example would help.|I found the answer in a forum in the end.
        The screenshots are from another version.|In the end I asked a colleague.
        Please add a date to the pages.|It's a pity, the product itself is fine.|The old manual was better.
        I am not a beginner, by the way.
        Trial and error it was, then.|The search there does not help either.
        """
}
