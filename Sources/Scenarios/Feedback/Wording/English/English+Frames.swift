extension English {
    /// What stands around the matter itself: greetings, praise before a complaint, demands.
    static let frames = """
        = greeting
        Hi,|Hello,|Hi team,|Hi there,|Good morning,|Hello support,|Dear support team,|Hey,|Hey folks,|Hi all,
        Dear Sir or Madam,|Good afternoon,|Hello there,|Hi again,|Dear team,|To whom it may concern,|Hi everybody,
        = signoff
        Thanks|Thanks, {name}|Best regards {name}|Kind regards, {name}|Cheers|Cheers, {name}|Best, {name}
        Thank you|Regards, {name}|Many thanks|Many thanks, {name}|{name}|{name}, {company}
        Kind regards, {name} ({company})
        Thanks in advance!|Thank you very much, {name}|Looking forward to your answer|_Sent from my phone
        Best regards, {name} / {company}|Greetings, {name}|Have a nice day|Not impressed, {name}|Yours, {name}
        = opening technical
        _Love the new cart, BUT|I really like the shop in general.|Normally everything works great here.
        Great product, I have been a fan for years.|_The redesign looks nice, really.
        _First of all: nice app. However…
        Usually I have nothing to complain about.|We are happy customers most of the time.|Hope you are all well.
        I hate to be that person, but…|Not sure whether this is the right place.|Sorry to bother you on this.
        _The new look is lovely, pity about the rest.|_Prices are good, selection is good.
        Hope you had a nice weekend.
        Your support was so good last time that I dare to write again.|I know you are busy.|Quick one.
        = opening bot
        The idea of a bot is fine, really.|I like that there is a chat at all.|It is friendly, I give it that.
        Usually it is quite good.|Answers come fast, credit for that.|Last month it was really helpful.
        It writes nicely, but…
        I was impressed at first.|Nice design of the chat window, by the way.
        I tell everybody about this bot, but not today.
        = opening money
        We are generally happy with the service.|The product is good, no question.
        I like the product, I do not like surprises.
        Happy customer for three years now.|The quality is fine.|Nothing against paying for good work.
        = opening product
        Overall a solid tool.|Love the shop, love the prices.|We use it daily and mostly like it.
        Good product overall.
        I like a lot about it.|Nice work on the last release.|Much better than what we had before.
        = opening security
        I hope I am wrong about this.|Maybe it is nothing.|Sorry if this is a false alarm.|I do not panic easily.
        = opening asking
        Great tool, thanks for it.|Love the product.|We use it every day.|Happy user here.|Nice work so far.
        Hope you are well.
        Sorry if this was asked before.|Maybe a stupid question.|I could not find it in the help.|Quick question.
        = vague technical
        It does not work.|Something is off.|It is broken again.|Nothing works the way it should.
        What is going on over there?
        Same problem as always.|-You know what this is about.|It is doing it again.
        Please have a look, it is not right.
        -Really? Again?|Not working for me.|Can somebody look into this please?|This is not how it should be.
        It's weird today.
        There is something wrong with your system {since}.|We have problems here.|Today nothing goes as it should.
        -I give up.|Hmm, it is acting up.|Is it me or is something broken?|My computer says no.|Help!|-Fix it.
        = vague bot
        Useless.|That was not it.|No.|It did not help me.|-What a waste of time.|Not what I needed.|Nope, next please.
        I still do not know more than before.|Strange answers today.|-Give me a human.|It was better before.|Hm, no.
        = vague money
        We need to talk about money.|Please check my account.|This cannot be right.
        Something is wrong with the numbers.
        = vague product
        Could be better.|Not great.|I do not get it.|It is a bit of a mess.|Meh.|Room for improvement.
        Hmm, not convinced.
        = vague security
        Something strange is going on with my account.|I have a bad feeling about my account.
        Please call me, it is about security.
        = vague happy
        All good.|Good.|No complaints.|Works.|Fine for me.|Keep going.|Nice.
        = demand technical
        Please fix this.|Please look into it[ today| soon| as soon as you can|].|!This is urgent.
        When will this be fixed?
        !Please treat this as urgent, we are stuck.
        Can you tell me [what is going on|what happened|when it will be back to normal]?
        -Fix it or refund me.|-I expect an explanation.|Any ETA?|What do you plan to do about it?|Please let me know.
        -If this goes on we will look for somebody else.|Can someone check on your side?|Is this known?
        Any news on this?
        Is there a way around it?|Please call me back.|-This is the third time I write about it!|Thanks for checking.
        !URGENT, please escalate.|Could you check your logs?|I would be glad about a short update.|-Do something.
        Is anybody working on this?|-How hard can it be?|Let me know if you need more information.|Please advise.
        = demand bot
        Can I talk to a real person?|Please let a human look at this.|-Just give me a phone number.
        Please fix the bot.
        -Turn it off and hire people.|Can someone from the team answer me instead?|Please train it better.
        So what now?
        Could a colleague of yours just answer my question?|-I want a human. Now.|Please look at the chat and tell me.
        = demand money
        Please explain.|Please send me a breakdown.|I want this corrected.|Please refund the difference.
        -I will not pay this.
        Please check before you debit us.|Who can I talk to about this?|-Otherwise we cancel.|Please credit it.
        Please call me.
        = demand security
        !Please lock it until this is clear.|Please check who that was.|!Please act quickly.
        Can you tell me the address it came from?
        !Please end all sessions.|What should I do now?|Do I have to inform anybody?
        !Call me as soon as you read this.
        = demand product
        Please improve this.|Please take a look.|Would be great if you could fix it.|Any plans?
        Please pass it on to the right people.
        Can this be corrected?|-Do you test this stuff?|Let me know what you think.|Please look into it.
        Thanks for looking.
        = demand wish
        Would help a lot.|Any plans for this?|What do you think?|Happy to explain more.
        -I asked this months ago, by the way.
        Is that planned?|Thanks for considering it!|Just an idea.
        = demand how_to privacy_question
        Thanks for any hint!|Thanks!|A short answer is enough.|Could you point me to the right place?
        Thanks in advance.
        Who can tell me?|A link would do.|-I asked this before and got no answer.|Please let me know.
        = demand happy
        Keep it up.|Please do not change it.|Keep going!|Thanks to everyone involved.|Will recommend.
        = sarcasm
        -Great job, guys.|-Slow clap.|-But hey, the logo is new.|-I had nothing better to do anyway.
        -Brilliant. Just brilliant.
        -At least the error page looks nice.|-Thanks for nothing.|-Is this a hidden camera thing?
        -Five stars for patience, mine.
        -I hope somebody got a bonus for this.|-Who needs sleep anyway.|-What a time to be alive.
        -Top quality as usual.
        = aside
        ^Separate question: is there a changelog feed?|^Also the docs link in your footer is dead.
        ^PS: the new SDK is nice.
        ^Unrelated: our second key expires soon, can you renew it?
        ^By the way, the sandbox still has the old certificate.
        By the way, the newsletter still goes to my old address.|_PS: the dark mode is lovely.
        _Also the font on the invoices is tiny.
        _Another thing: the app asks me to rate it every single day.|_Also, your phone line was busy twice.
        _Oh, and the German translation of the menu is odd.|Separate topic: can we get a second user?
        _PS: great podcast last week.
        _Besides, the cookie banner covers half of my screen.|Unrelated, but the link in your footer is dead.
        _Also my voucher expired.
        _And while I am at it, where did the wish list go?|Oh and happy holidays to the team.
        _Also the parcel was a bit dented.
        PS: I also never got the invoice for last month.|_By the way the new icons are nice.
        _Also, please stop the pop-ups.
        = calm
        ~Not urgent.|~No big deal.|~No rush.|~Just so you know.|~Only wanted to let you know.|~It's a small thing.
        ~No need to answer.
        ~Nothing dramatic.|~Can wait.|~Just an observation.|~Low priority for us.|~No hurry at all.
        ~For your information only.
        = emoji positive
        👍|😊|❤️|🎉|👏👏|😍|⭐️⭐️⭐️⭐️⭐️|🙌|🙂
        = emoji negative
        😡|🙄|👎|😤|😠😠|🤦|😒|💩|🤬|😑|🥱
        = subject
        Help|Problem|Question|URGENT|Please help|Help needed|Issue with {it}|Problem with {it}|{Noun}|About {it}
        Question about {it}
        Re: {noun}|{noun}|hello?|Support request|Trouble with {it}|!URGENT: {noun}|Fwd: {noun}|{Noun} - please check
        Again: {noun}
        """
}
