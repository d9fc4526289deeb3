extension English {
    static let forgetful = """
        = core forgetful
        {It} forgets what I said two messages ago.|I have to repeat everything {few} times.
        It asked for my order number {few} times.
        {It} has the memory of a goldfish.|I told it my name and my problem, next message it asks again.
        It lost the thread in the middle of the chat.
        After [{few}|a few] messages {it} knows nothing any more.|Why does it ask again what I already answered?
        It starts from zero with every message {since}.
        It did not remember anything of what I wrote.|I explained it all, then: "How can I help you today?"
        {It} keeps forgetting that it is about {matter}.
        I wrote a long message and it acted as if I'd written nothing.
        {Since} {it} forgets the beginning of the conversation.
        It mixed up my question with another one from before.|Halfway through it asked me what this was about.
        It no longer knows what we talked about {since}.
        I feel like talking to somebody who leaves the room after every sentence.
        {It} keeps losing the context {since}.
        Every answer is a new beginning.|It asked me three times whether I have an order number. I do. I gave it.
        Same question again and again from the bot.
        It ignored everything I had written before.|I mentioned {matter} at the start, it had forgotten that at once.
        {It} used to remember what we talked about, {since} it does not.
        It repeats its questions as if I had not answered.
        I corrected it, it said sorry, and made the same mistake again.
        I told it the size twice, it asked a third time.
        Short memory: two questions and it is lost.|It answers only my last sentence and forgets the rest.
        In the same chat it greeted me {few} times.|It forgot which item I meant.
        The bot doesn't know what it told me itself a minute ago.
        I came back after a minute and had to start all over.
        It promised to note my address and then asked for it again.
        =It forgot one detail from earlier in the chat, otherwise fine.
        Long chats end in chaos, it forgets everything.
        It called me by another name halfway through.
        I uploaded the file and two messages later: "please upload the file".
        You have to tell it everything in one message or it's lost.
        No memory at all {since}. I said {matter} and it talked about something else next.
        = developer forgetful
        Context is lost after {few} turns on {it}.|{It} seems to drop earlier messages {since}, looks like truncation.
        The thread history is not passed on by {label} {since}.
        Multi-turn conversations on {path} behave as single-turn {since}.
        System prompt seems to survive, user turns do not, {it}, {since}.
        Is the context window of {it} smaller {since}? It forgets quickly.
        = subject forgetful
        Bot forgets everything|{Noun} has no memory|Had to repeat everything|Asks the same again and again
        Loses the thread|Memory of the chat|context lost
        Bot keeps asking the same
        = short forgetful
        forgot my question|asked me the same thing {few} times|no memory|forgets everything|I already told you that!
        goldfish|had to repeat everything
        lost the context|starts over every time|It forgot what I said.|already said that|didn't remember my order
        I said that two messages ago
        asks again and again|what did I just write??|-reads nothing I write|forgot {matter} right away|lost the thread
        amnesia
        same question again|doesn't remember the last message|repeat, repeat, repeat
        = more forgetful
        I gave my order number at the start.|You can see it in the chat.
        In the end I copied my own text again and again.|It was polite about it, at least.
        It was better a week ago.|I answered the same question {few} times.|Nobody talks like that.
        A sticky note would have a better memory.
        The first two messages are okay, then it goes wrong.|If I put it all into one message it works.
        It apologised and forgot it again.
        """
    static let refusals = """
        = core unhelpful_answer
        The answer did not help me.|It only gave me general blah blah.
        I asked about {matter} and got something I could have guessed.
        It sent me a link to the page I came from.|Long answer, nothing in it.
        It told me to contact support. That's what I was doing.
        It does not answer my question.|{It} talks a lot and says nothing.
        The reply had nothing to do with my question.
        I asked a yes-or-no question and got an essay.|It just repeats the terms and conditions.
        Very polite, completely useless.
        {Since} the answers of {it} are much worse.|I know that already, I wanted to know about {matter}.
        It keeps telling me to check the FAQ.
        It suggests to switch it off and on again. A parcel!|The answers became very vague {since}.
        It gave me five steps, none of which exist.
        Answer too short, no use.|I asked three things, it answered none.
        What I got was a list of things I'd already tried.
        {It} explained to me what a return is. I know what a return is.|Not one concrete word about {matter}.
        It copies my question and calls that an answer.
        It always says "that depends".|Half of the answer was missing, it stopped in mid-sentence.
        The same text every time, whatever I ask.
        I wanted a date, I got a poem.|Nice words, no information.|It gave advice for another product.
        It sounds like a brochure.
        The bot sent me in circles {when}.|Its answer about {matter} was too general to be of use.
        Only standard texts {since}.
        I asked where my parcel is, it told me how parcels work.|Empty answer. Literally empty.
        Answers got noticeably worse {since}.
        It used to give real answers, {since} it only gives links.|Everything but an answer.
        It misses the point every time {since}.
        =The answer was okay but a bit general.|It answered in another language than mine.
        I understood not a word of it.
        It went on and on about itself.|Copy and paste from the help page, thank you very much.
        It asks back and asks back and never answers.
        = developer unhelpful_answer
        Quality of {it} dropped {since}, did the model change?
        Completions from {label} are generic {since}, same prompts as before.
        {It} ignores half of the instructions {since}.|Answers from {it} get cut off at the token limit.
        Output of {it} is repetitive {since}.
        = subject unhelpful_answer
        Answer did not help|Useless answers|{Noun} is no help|Did not answer my question|Quality of answers
        Bot useless|no real answer|Wrong topic
        Question about {matter} still open
        = short unhelpful_answer
        no help|did not answer my question|useless|too general|just a link to the FAQ|blah blah
        that was not my question|says nothing
        copy paste|not helpful|I still don't know|talks a lot, says nothing|too vague|I knew that already
        sent me in circles|empty answer
        nothing about {matter}|stopped in mid-sentence|wrong topic|didn't get it
        asked about {matter}, got something else|=meh|generic
        not what I asked|answers got worse {since}|too long, no content|-waste of time|that's no answer
        = more unhelpful_answer
        My question was really simple.|It was about {matter}, nothing else.|Then it asked whether it had helped. No.
        I tried to be precise.
        A person would have known in a second.|Last week it could still do it.|At least it was quick.
        The link does not even work.
        I rephrased it {few} times.|It was better before the update, I think.|In the end I searched the web.
        = core refused_by_bot
        {It} refuses to answer.|It says it cannot help with that. With {matter}!
        "I'm sorry, I can't help with that." Why not?
        It refuses {since}, whatever I ask.|I asked about {matter} and it said it is not allowed to talk about it.
        The bot does not want to help me.
        A perfectly normal question and it declines.|"I cannot assist with this request" {few} times in a row.
        It treats me like a criminal. I only asked about {matter}.
        I just wanted to know about {matter}, it refused.|{It} declines nearly everything {since}.
        It worked last week, {since} it only says it can't.
        It thinks my question is dangerous.|Apparently {matter} is against the rules.
        It blocked my question because of "policy".
        Sorry, sorry, sorry, that is all it says {since}.|It says I should ask a professional. About a pair of shoes.
        It lectures me instead of answering.
        It told me it can't discuss {matter}, that's what it is made for!
        "I am not able to help with returns." You are the returns bot!
        Refused again. I rephrased it {few} times.|{It} won't do anything {since}.
        I am not allowed to ask about {matter}?|The assistant refuses to assist.
        It apologises {few} times and does nothing.|Every question about {matter} is refused {since}.
        "For safety reasons I can't…" it's about a parcel.
        The bot shut the door on me {when}.|It says it does not have permission to tell me about my own order.
        No answer, only excuses.
        It doesn't answer questions any more, only refuses.|I get told off for asking about {matter}.
        It won't even tell me the opening hours.
        =It refused once, when I asked again it answered.|Refuses to summarise a harmless document {since}.
        It said my words were inappropriate. I said "broken zip".
        It stops with "I can't continue this conversation" {since}.|Why did it answer my colleague and refuse me?
        It refused to give me the form for {matter}.
        Your bot says no to everything {since}.|Ask about {matter}: refused. Ask about the weather: long answer.
        = developer refused_by_bot
        Refusal rate of {it} went up to {percent}% {since}.|{It} answers with a refusal to harmless prompts {since}.
        Content filter on {path} seems too strict {since}.
        finish_reason is content_filter on ordinary questions {since}.
        {label} refuses our prompts {since}, unchanged for months.
        Same prompt, refused today, answered last week. {It}.
        = subject refused_by_bot
        Bot refuses to answer|"I can't help with that"|{Noun} refuses|Refused|Why does the bot refuse?
        Not allowed to ask?|Bot declines everything
        refused: question about {matter}|it says it can't
        = short refused_by_bot
        refused|it says it can't help|"I can't help with that"|won't answer|Why not??|refuses everything {since}
        not allowed to ask about {matter}?
        declined a normal question|only excuses|sorry sorry sorry|no answer, just a refusal|-helpful as a brick
        it refused {few} times
        blocked my question|The bot said no.|against policy, really?|refused to help with {matter}|can't, won't, sorry
        treated me like a hacker
        lectured me|all I asked was about {matter}|says no to everything|refused again
        = more refused_by_bot
        It's the one thing it is there for.|I was polite.|There was nothing bad in my question.
        In another window it answered.|It was fine a few days ago.
        The form on the website is gone, so what now?|I then tried it in English, same.|It did not say why.
        Other topics work.
        What am I supposed to ask then?|It is my own order, for heaven's sake.
        """
    static let answers = """
        = core wrong_answer
        {It} told me something wrong about {matter}.|The answer is simply wrong.|It made something up.
        It told me I have 60 days, it's not true.
        It invented an order number.|What it says about {matter} is not what your terms say.
        {It} gave me a wrong price.|It says the shop is open on Sunday. It's not.
        It told me that my parcel was delivered. It was not.
        The bot promised me a refund that your colleague knows nothing of.
        It quotes a rule that does not exist.|The summary says the opposite of the document.
        It states wrong facts with full confidence.
        Numbers in the answer are wrong.|I checked: {it} was wrong about {matter}.
        It recommended a product that you do not sell.
        It sent me to an address that does not exist.|According to {it} I am a customer in another country.
        !It told me I can return it, now you refuse.
        It mixed up two products.|It claims that {matter} is free. It is not.|First it said yes, then no, then yes.
        The answer contradicts your own website.|It gave me a phone number that is somebody else's.
        It cites a page that does not exist.
        It calculated wrong: {few} times {some} is not {many}.|It mentioned a feature that is not there.
        The summary contains names that are not in the file.
        It told me about a discount that nobody knows of.|It says the item fits, it does not.
        Dates in the summary are wrong.
        =One detail in the answer about {matter} was not right.|It mentions steps in a menu that does not exist.
        It is lying to me, politely.
        The opposite was true.|It answered for another model than mine.
        It talks about a warranty of five years, show me where.
        = developer wrong_answer
        {It} hallucinates ids that are not in our data.
        Summary from {label} contains figures that are not in the source.
        {It} makes up field names {since}.|The generated code from {it} calls functions that do not exist.
        Citations from {it} point to pages that don't exist.
        = subject wrong_answer
        Wrong information|Bot gave a wrong answer|Wrong answer about {matter}|{Noun} makes things up|That is not true
        False information|wrong summary
        Invented facts
        = short wrong_answer
        wrong|that is wrong|not true|made it up|wrong price|invented an order number|wrong about {matter}
        the opposite is true|false information
        wrong dates|it lies|nonsense|confident and wrong|not in the document|contradicts your website|totally wrong
        half of it is wrong|check your facts
        hallucinating again|that product does not exist|wrong answer
        = more wrong_answer
        I nearly relied on it.|Who is liable for that?|Your terms say something different.
        When I asked again it said something else.
        I have a screenshot.|A colleague of yours told me the right thing.|It sounded very sure.
        How can I trust it now?|It even gave a source, which is made up.
        I checked it twice.|A human had to put it right.
        """
}
