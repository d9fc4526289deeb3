extension English {
    static let data = """
        = core wrong_data
        The numbers in {it} are wrong.|{It} shows wrong data {since}.|My order shows {few} items, I ordered one.
        The total does not add up.
        Stock says {some}, the shelf is empty.|{It} shows an old address of mine.
        The report says {many}, our own count is different.
        Yesterday's sales are missing in {it}.|Some rows are in there twice.
        The price in {it} is not the price I paid.|Wrong currency in {it} {since}.
        {It} shows somebody else's data.|The date in {it} is a day off.|Percentages add up to more than a hundred.
        Delivery date in {it} is in the past.
        The figures in {it} do not match the export.|{Since} the totals are too low.
        It shows "delivered", I have nothing.
        Customer names are mixed up in {it}.|{some} records are missing {since}.|Tax is calculated wrongly.
        Product picture and text do not match.
        {It} says out of stock, the shop has plenty.|Our inventory is off by {some} {since}.
        The weight of the item is given in pounds instead of kilos.
        Returned items still count as sold in {it}.|Charts and table in {it} show different numbers.
        The average cannot be higher than the maximum, can it?
        The figures {since} look wrong.|I see orders that are not ours.|=One figure in {it} seems slightly off.
        Umlauts are garbled in {it}.
        Size chart is wrong, everything is one size smaller.|The balance in my account is not right.
        = developer wrong_data
        {path} returns stale data {since}.|Totals on {path} do not match the sum of the items.
        Timestamps from {label} are an hour off.
        Duplicate ids in the list from {path}.|{path} gives null for fields that are set.|Paging on {path} skips rows.
        {label} mixes up currencies {since}.
        = subject wrong_data
        Wrong numbers|Data wrong in {noun}|Figures do not match|Missing records|Wrong stock|Wrong price shown|Totals
        Data mismatch|wrong address shown
        = short wrong_data
        numbers are wrong|wrong data|totals don't add up|shows old prices|stock is never right|data missing {since}
        wrong size chart
        can't trust the numbers|outdated info|wrong delivery date|says delivered, it isn't|figures don't match
        = more wrong_data
        I counted by hand.|The old report was right.|We cannot use it like that.|The paper invoice is right.
        Refreshing does not change it.
        Which one is right?|It was correct last week.|I can send you our numbers.|Only some customers are affected.
        How many decisions were made on this?
        """
    static let screens = """
        = core clumsy_screen
        {It} is hard to use.|I need {few} clicks for one simple thing in {it}.|Where did you hide the button in {it}?
        The new layout of {it} is confusing.
        Letters in {it} are too small.|On my phone half of {it} is cut off.|The menu is a maze.
        I never find {noun} in the menu.
        The new design looks nice but I can't find anything.|Too many pop-ups in {it}.
        The back button throws everything away.
        Grey on grey, who can read that?|The keyboard covers the input field in {it}.
        It is not clear what the icons in {it} mean.
        {It} needs a tidy-up.|Too much scrolling in {it}.|I pressed the wrong button because they look the same.
        Dark mode makes {it} unreadable.
        The date picker is a nightmare.|Form loses my input when I switch tabs.
        Why is the important button the smallest?|The table in {it} cannot be sorted.
        Everything moves while {it} is loading and I click the wrong thing.|I have to zoom in to read {it}.
        The filter in {it} resets itself all the time.
        {It} on a tablet is no fun.|The colours changed and my mother is lost.|Not intuitive at all, {it}.
        There is no way to go one step back in {it}.
        Who designed {it}?|=Small thing: the spacing in {it} looks odd.|=The logo overlaps the menu on my screen.
        The confirm button is below the fold.
        My screen reader gets nothing out of {it}.|{Doing} was easier in the old version.
        = subject clumsy_screen
        Hard to use|Layout of {noun}|New design|Usability|Button hidden|Menu confusing|Text too small
        {Noun} on the phone|Where is the button?
        = short clumsy_screen
        confusing|too many clicks|can't find anything|ugly|text too small|clumsy|not intuitive|menu is a maze
        old version was better
        bad on mobile|too cluttered|where is the search??|pop-ups everywhere|=looks a bit dated|hard to read
        = more clumsy_screen
        The old version was clearer.|I use a small screen.|My colleagues get lost too.|~One gets used to it.
        A bigger font would do.
        I am not that old.|Why change what works?|A shortcut would help.|It takes three times as long as before.
        On the big screen it is okay.
        """
    static let support = """
        = core slow_support
        I have been waiting for an answer {since}.|Nobody answers my ticket.|Support takes forever.
        I wrote {few} mails and got no answer.
        I was on hold for [an hour|{some} minutes].|Still no reply {since}.|My ticket was closed without an answer.
        I get a different person every time.
        All I get is automatic replies.|Your hotline hung up on me.|It took you a week to answer one question.
        Is anybody reading this?
        I was promised a call back {when}, nothing came.|Third time that I have to explain my problem.
        Support sent me a text that has nothing to do with my question.
        My last ticket is still open, since weeks.|You answer quickly, but only to say that you will answer later.
        Nobody feels responsible.
        The chat said position {some} in the queue, for an hour.|Support speaks in riddles.
        Premium support, they said. {Few} days, they meant.
        I am being passed around from one team to the next.|Ticket solved? Nothing is solved.
        No reaction to my complaint {since}.
        The person on the phone was friendly but could not do anything.|You ask for details that I already gave.
        Do I have to go to the papers to get an answer?
        An answer after {some} days is no answer.|=Took a while to get an answer, but okay.
        Where is the answer you promised me?
        Silence. For days.|Your first answer was a question, your second as well, and since then nothing.
        = subject slow_support
        No answer|Still waiting|Nobody answers|My last ticket|Waiting for a reply|Ticket closed without answer
        Complaint about support|third reminder|hello??
        = short slow_support
        nobody answers|support takes forever|still waiting|no reply {since}|hotline is a joke
        ticket closed, nothing solved|slow support
        friendly but slow|on hold forever|automatic replies only|no one cares
        = more slow_support
        I have written it all down twice.|Last year you were much quicker.|I only need one sentence from you.
        The product is fine, the support is not.
        An automatic mail does not count.|I have a contract with you about that.|Meanwhile I found it out myself.
        The chat is always "busy".
        """
}
