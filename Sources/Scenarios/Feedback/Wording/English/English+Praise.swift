extension English {
    static let praise = """
        = core satisfied
        {It} works great.|Very happy with {it}.|I love {it}.|Everything works as it should, thank you.
        {Doing} was quick and easy.
        Just wanted to say thanks, {it} is great.|{It} got much better [lately|since the update|].
        Super fast delivery and friendly people.
        Best {noun} I have used so far.|It answered my question about {matter} at once.|The new cart is lovely.
        Problem solved in two minutes, great.
        Finally {noun} that simply works.|I am impressed by {it}.|Thanks to the team, {it} saves us hours.
        No complaints, all good.
        {It} is so easy that even my father can use it.|Quick answer, friendly tone, problem solved.
        We switched to you last year and do not regret it.
        {It} helped me a lot {when}.|Smooth as ever.|Your support was great {when}.
        I was sceptical about {it}, now I'm a fan.
        Five stars for {it}.|Everything arrived on time and as described.|Great update, {it} feels much faster.
        It does what it should, and does it well.
        {Doing} is a pleasure.|Keep up the good work, {it} is excellent.
        Honestly the best support I have had in years.|Well done with {it}!
        I don't usually write such things, but {it} deserves it.|Simple, fast, reliable.
        Returning an item took one minute. Wow.
        My whole team likes {it}.|The bot actually helped me. I am surprised.|Happy with everything, price included.
        Clear, quick and it just works.|{It} saved my day {when}.|I recommended you to {few} friends already.
        A small glitch once, otherwise perfect.
        = developer satisfied
        The {label} API is a joy to work with.|Integration with {label} took an afternoon, great docs.
        Rock solid, {many} days without an incident on {label}.
        Latency of {path} is excellent since the last release.|Clean API, sensible errors, good examples. Thanks.
        Thanks for the quick fix on {path}.
        = subject satisfied
        Thank you|Great work|Praise|Very happy|Thanks!|Love it|Well done|{Noun} is great|Just a thank you
        Compliments to the team|Great app
        = short satisfied
        great|love it|perfect|works great|very helpful|thanks!|super|good answer|exactly what I needed
        fast and friendly|quick and easy
        solved my problem|really good|spot on|nice|wow, that was quick|answered my question|very good service
        helpful and clear|top
        best app|no problems at all|good stuff|simply works|awesome|saved me a call|five stars|all good|very satisfied
        friendly bot|brilliant
        helped me with {matter}|easy to use|keep it up|thank you, that helped|couldn't be better
        = more satisfied
        Thanks to everyone involved.|Much better than what we had before.|I'll be back.|My colleagues say the same.
        Please keep it simple.
        That's how it should be.|I tell everyone.|Delivery was a day early.|The little animations are fun.
        And the price is right.
        """
    static let chatter = """
        = core chatter
        Hello.|Test.|Just testing whether this works.|Are you open on public holidays?|I saw your advert on the train.
        Do you have a shop in my town?
        My dog likes your boxes.|Are you hiring?|Please ignore, sent by mistake.|Wrong form, sorry.
        I wanted to see what happens when I press this.
        We will be on holiday next week.|Please update our contact person: it's me now.
        Who is the new person in your video?|When does the next newsletter come?
        I am writing for a school project about online shops.|Our company moved, the new address follows by mail.
        Please find the form attached.
        Is this the right address for partnerships?|Greetings from the road.
        We met at the fair and talked about {matter}.|Nothing special to report.
        I have no opinion on {it}.|My colleague said I should fill this in.|Filling this in for the voucher.
        Could you send me a catalogue on paper?
        Out of office until Monday.|This is an automatic reply.|I only use {it} once a year.
        First time here, let's see.|Who do I ask about sponsoring?
        The survey is too long, so I write anything.|Not sure what to write.|Do you also sell gift cards?
        Which colour is coming in autumn?
        Did you change your music on the hotline?|Do you deliver to islands?
        = subject chatter
        Hello|test|Question|(no subject)|Change of contact|Hi|Out of office|Partnership|For your information|Holiday
        Re: your mail
        = short chatter
        ok|no comment|n/a|nothing|don't know|test|hello|hm|no opinion|first time here|no idea|not sure|asdf
        just testing|I have nothing to add
        nothing to say|my first order|here for the voucher|same as last time|see above|it's a chat
        neither good nor bad
        = more chatter
        Have a nice day.|That's all.|No need to answer.|Best wishes.|Thanks anyway.|We will see.|Just so you know.
        Sorry for the trouble.
        """
}
