extension English {
    static let impacts = """
        = impact developer
        !Our integration is down because of this.|!We cannot process anything right now.|Our queue is piling up.
        Our on-call got paged twice.|!Production is affected.|Our retries make it worse, I guess.
        Only staging so far, luckily.
        Our own SLA is at risk.|Our job had to be restarted {few} times.|{many} jobs are stuck on our side.
        !This blocks our release.
        Roughly {percent}% of our calls are affected.|About {percent} percent of requests.
        {some} of {many} requests in our logs.
        Our customers already ask us what is wrong.|We had to switch the sync off for now.
        Worker threads pile up until we restart.
        !We are losing orders while you read this.|Happens in about one of {few} calls.|It breaks our nightly batch.
        ~We can live with it for now.|Our dashboards are all red.|!Our checkout is blocked by it.
        Circuit breaker opens all the time.
        = impact business
        !Our shop is standing still.|!We are losing sales here.|My colleagues are calling me every five minutes.
        {some} people in our office cannot work properly.|!We cannot ship anything today.
        Customers are queueing at the counter.
        Our customers complain to us, not to you.|I had to explain this to my boss.|We are back to pen and paper.
        !We have {some} orders that we cannot process.|Everyone at {company} has the same problem.
        It costs us about {few} hours a day.
        !It is costing us real money.|My whole team is waiting.|Our warehouse is waiting for the data.
        Month-end is tomorrow, great timing.
        !We had to turn customers away.|All of us here see it, not just me.
        I have a meeting with the numbers in an hour.
        ~It is annoying rather than serious.|We sell flowers, they do not wait.
        Our evening shift could not do anything.
        = impact shopper
        I gave up and bought it somewhere else.|I wanted to order a present, it's for Saturday.
        My kid's birthday is tomorrow.
        I just wanted to buy shoes.|I tried {few} times.|-I have been sitting here for an hour.
        Tried it on my laptop too, same thing.
        My husband has the same on his phone.|!I need this medicine.|The sale ends tonight!
        I was on the train and it was no fun.
        I deleted and reinstalled it, same.|I even restarted my router.|-You just lost a customer.
        I'd like to finish before my break ends.
        !My money is gone and I have nothing.|Now the item is sold out.|My mum could not do it either.
        Tried another browser, no luck.
        ~Got there in the end, but still.|-My lunch break is over, thanks.|I have wifi, everything else loads fine.
        Third evening in a row.
        = impact bot
        Now I still have to phone.|I ended up calling the hotline.|-Twenty minutes of my life.
        I asked it {few} times in different words.
        I just wanted a simple answer.|My question is still open.|I had to find it out by myself.
        I typed everything twice for nothing.
        !I missed the deadline for my return because of it.|I nearly did the wrong thing because of it.
        I closed the chat in the end.
        Our staff does not trust it any more.|A colleague had the same.|My wife tried too, same story.
        -Older people are lost with this.
        = impact money
        !It is money we do not have.|Our budget for the quarter is gone.|I have to justify this to my boss.
        !The debit bounced because of it.
        For a small shop like ours this is a lot.|We did not do anything differently.
        Finance is asking me what happened.|My card is at its limit.
        We planned with {amount} for the month.|It eats our whole margin.
        = impact security
        !There is customer data in there.|!I am afraid somebody is in my account.|I hardly sleep because of it.
        !Our whole team uses that account.
        !My card is stored there.|I have changed my password already.|!We have addresses of {many} customers in there.
        = impact product
        It costs me time every day.|My colleagues find it confusing as well.|We had to correct it by hand.
        I asked three people, nobody knew.
        New colleagues always stumble over it.|~You get used to it, but still.|I spent half a day on it.
        ~Not a show stopper.
        We ordered the wrong quantity because of it.|-I could have done something useful in that time.
        I am not the only one.
        = impact wish
        It would save us about {few} hours a week.|{some} people here would use it.|We do it by hand at the moment.
        I would use it every day.|My colleagues want it too.
        = impact privacy_question
        Our auditor asks for it.|We cannot roll it out before that is clear.|Our works council wants to know.
        A customer of ours has asked.
        = impact how_to
        I have to do it by tomorrow.|My boss thinks it is easy.|I do not want to call the hotline for that.
        = steps technical
        _I tried another browser and another network.|_Cleared the cache, logged out and in, nothing changed.
        Restarted everything twice.
        Steps: open {it}, wait, get {error}.|To see it: 1) log in 2) go to {it} 3) wait.
        _Happens on wifi and on mobile data.
        Tried with {some} records, then with one, no difference.|_Firefox and Chrome, same.
        _On the phone and on the laptop.
        _Incognito window, same result.|_I can send a screen recording.|_See the attached screenshot.
        Tried again after lunch, same.
        = steps bot
        You can read the chat, it is all there.|I attached a screenshot.|Try it yourself: ask about {matter}.
        Tried with simpler words too.
        I rephrased it {few} times.|Same in a new chat.
        = steps product
        _See the attached screenshot.|You see it at once when you open {it}.|I compared it with the printout.
        Looked at it on two screens.
        = steps slow_support
        I wrote by mail, by chat and by phone.|The ticket number of last week is still the same.
        I asked by chat as well.
        = attribute
        It seems to be only with {detail}.|In my case it is about {detail}.|This is {detail}, in case it matters.
        We are on {detail}.
        Others are fine, {detail} is not.|As far as I can see it only affects {detail}.|({detail}, if that helps)
        It's for {detail}.
        My case: {detail}.|Only happens for {detail} as it seems.|With {detail} every time, otherwise not.
        Details: {detail}.
        = ids
        Request id: {request}|Request ID {request}.|One example: {request}|^x-request-id was {request}.
        The page said reference {request}.
        Conversation: {conversation}|The chat has the id {conversation}.|See conversation {conversation}.
        Chat id {conversation}
        ^For your logs: {request}|Reference {request}, if you need it.|^An id from our logs: {request}
        ^ref {conversation}
        It showed me this number: {request}|^conversation_id={conversation}|^request_id={request}
        = quoteintro
        We get this:|From our log:|Log line:|This is what comes back:|Here is what I see:|Output:|The body says
        Excerpt:|Our log says
        = quote user
        It says "Something went wrong. Please try again later."|The screen says "Oops!".|It says "Please try again".
        All I see is a spinner.|The message was: "Request could not be completed".
        "An unexpected error occurred", it says.
        Just a white page, no message.|It only says "Error".|There was a number in small print I did not write down.
        """
    static let guesses = """
        = guess technical
        Must be your CDN.|_Probably the new logo you put there.|I bet it is the update from last week.
        Maybe too many people are online?
        Since the new design everything is like that.|^Looks like DNS to me.|Is your database full?
        ^Maybe our firewall, but I doubt it.
        _I think it's because of the sale.|_Did somebody trip over a cable?|_My son says it is the cookies.
        ^Looks like a caching problem.
        Perhaps it has to do with the time change.|^I suspect the load balancer.|Did you change hosting?
        Could it be our VPN?
        _Could be my browser, but the neighbours have it too.|^Feels like a memory leak.
        _I guess it's the new AI stuff.
        _Is it the weather?
        My guess is your certificate.|_I blame the last app update.|Sounds like your servers are in the basement.
        Did you move to the cloud?
        _Somebody on the forum said it's an attack.|_It began with the new cookie banner.|_Maybe it is my iPhone?
        _Too many ads, if you ask me.
        ^It smells like a connection pool.|^Maybe a bad deploy?|^Probably a missing index.|^Is it garbage collection?
        ^IPv6 maybe?
        = guess bot
        I think you replaced it with a cheaper one.|Did you change the model?|Probably it does not like my English.
        Must be the last update.
        It seems to be made for other people than me.|Maybe I write too long messages.
        Perhaps it was trained on another shop.|Too new I guess.
        Maybe it cannot read umlauts.|I suppose it's just a keyword search.|^Somebody turned the temperature up.
        = guess money
        I think you count something twice.|Did you change the plan without telling us?|Is that the VAT?
        Maybe somebody used our key?
        Maybe the exchange rate?|Probably a test that ran over the weekend.|Did the trial end?
        Is it the new users we added?
        = guess security
        Maybe it was our agency.|Could be my old phone.|Perhaps a former colleague.|Is it a bot?
        Maybe my VPN shows a wrong country?
        It started after I clicked on a mail that looked like yours.|Could be a leaked password from another site.
        = guess slow_support
        Are you short of people?|Is everybody on holiday?|Maybe my mail went to your spam folder.
        I guess my ticket got lost.
        Too many customers, too few people, I suppose.
        = guess product
        I guess it's from the last update.|Rounding, perhaps?|Maybe the import ran twice.|Time zones?
        Made by people who do not use it, I guess.
        Probably the cache.|Looks like somebody copied it from the old version.|Perhaps it's only in my language.
        """
    static let handovers = """
        = secret email
        You can reach me at {secret}.|My mail is {secret}.|Please answer to {secret} instead.|The account is {secret}.
        mail: {secret}
        It's registered under {secret}.|Write to {secret} please.
        = secret phone
        Call me: {secret}.|My number is {secret}.|Please call {secret}.|tel. {secret}
        You can ring me on {secret} after five.
        = secret card_luhn16
        I paid with card {secret}.|The card is {secret}.|Card number {secret} in case you need it.
        You charged {secret}.
        = secret iban
        Please refund to {secret}.|My IBAN: {secret}|Account for the money back: {secret}
        IBAN is {secret}, not the old one.
        = secret ipv4
        Our address is {secret}.|We come from {secret}.|I am on {secret}, if that helps.|Our outgoing IP is {secret}.
        = secret bearer_header
        This is the header we send: {secret}|curl -H "{secret}" gives the same.|We send {secret}
        = secret openai_style
        Key used: {secret}|We use the key {secret} for this.|api_key={secret}|Does {secret} still work for you?
        = secret aws_access
        The upload uses {secret}.|access key {secret}|Our bucket key is {secret}, should be allowed.
        = secret jwt
        The token was {secret}|token: {secret}|Here is the token for you to check: {secret}
        = secret url_password
        We load it from {secret}|Login for you to test: {secret}|The feed is at {secret}
        """
}
