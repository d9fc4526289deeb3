/// The wording in Swedish.
enum Swedish {
    static let lexicon = Lexicon(language: "sv", [places, words, matters, desk])

    private static let places = """
        = service catalog
        produktsidan|katalogen
        = service search
        sökningen|sökfunktionen
        = service carts
        varukorgen|min varukorg
        = service orders
        beställningssidan|ordersidan
        = service payments
        betalsidan|kassan
        = service fraud-check
        kontrollen
        = service customers
        kontosidan
        = service shipping
        spårningen|fraktsidan
        = service returns
        retursidan|returen
        = service partners
        partnerportalen
        = service sessions
        inloggningen
        = service reports
        försäljningsrapporten|rapporten
        = service assistant
        assistenten|chattboten|chatten
        = service returns-bot
        returboten
        = service documents-ai
        sammanfattningen
        = service copilot
        copiloten
        = service developer
        API:et {label}|{label}|tjänsten {label}|{path}
        = service other
        {plain}
        = service nothing
        er sida|appen|systemet
        = error developer
        {status}|en {status}|HTTP {status}
        = error plain
        ett felmeddelande|ett fel|"något gick fel"
        = seconds
        sekunder
        = when recent
        alldeles nyss|för några minuter sedan
        = when clock
        klockan {clock}|runt {clock}
        = when night
        i natt
        = when morning
        i morse
        = when noon
        vid lunch
        = when afternoon
        i eftermiddag
        = when evening
        i kväll
        = when yesterday
        i går|i går runt {clock}
        = when y_morning
        i går morse
        = when y_noon y_afternoon
        i går eftermiddag
        = when y_evening
        i går kväll
        = when weekday
        för några dagar sedan|häromdagen
        = when older
        förra veckan
        = when unknown
        häromdagen|nyligen
        = since recent
        sedan några minuter
        = since clock
        sedan {clock}|sedan ungefär {clock}
        = since night
        sedan i natt
        = since morning
        sedan i morse|hela förmiddagen
        = since noon
        sedan lunch
        = since afternoon
        sedan i eftermiddags
        = since evening
        hela kvällen
        = since yesterday
        sedan i går
        = since y_evening
        sedan i går kväll
        = since weekday
        sedan några dagar
        = since older
        sedan förra veckan
        = since unknown
        på sista tiden|sedan en tid tillbaka
        = date
        {day}/{month}
        """

    private static let words = """
        = greeting
        Hej,|Hejsan,|God morgon,|Hej allihop,|Hej support,
        = signoff
        Tack|Hälsningar, {name}|Med vänlig hälsning, {name}|Tack på förhand|Mvh {name}|{name}, {company}
        = opening technical product money
        Jag gillar er butik.|Annars funkar allt bra.|Nya varukorgen är jättefin, MEN…
        = opening bot
        Idén med boten är bra.|Trevlig är den ju.
        = vague technical
        Funkar inte.|Igen!|-Är det här ett skämt?|Något är fel.
        = vague bot
        Hjälper inte.|-Slöseri med tid.
        = guess technical
        Det är säkert uppdateringen.|Jag tror det är ert CDN.|För många inne samtidigt?
        Så har det varit sedan nya loggan.
        = guess bot
        Har ni bytt modell?|Säkert en billigare modell.
        = guess money
        Räknar ni något dubbelt?
        = impact technical
        !Vi kan inte jobba.|!Vi förlorar försäljning.|Mina kollegor har samma sak.|Jag har försökt {few} gånger.
        ~Inget allvarligt.
        = impact bot
        Nu får jag ringa ändå.|Min fråga är fortfarande obesvarad.
        = impact money
        Vår budget är slut.
        = demand technical product
        Kan ni fixa det?|När funkar det igen?|!Det är bråttom.|-Jag kräver en förklaring.|Hör gärna av er.
        = demand bot
        Jag vill prata med en människa.|-Anställ folk i stället.
        = demand money
        Förklara gärna.|Jag vill ha pengarna tillbaka.|-Det här betalar jag inte.
        = demand security
        !Spärra kontot genast.
        = demand asking
        Tack på förhand!|Är det planerat?
        = sarcasm
        -Bra jobbat.|-Tack för ingenting.
        = aside
        Förresten går nyhetsbrevet till min gamla adress.|PS: mörka läget är snyggt.
        = calm
        ~Ingen brådska.|~Bara så ni vet.
        = ids
        Request-id: {request}|Konversation {conversation}|Till exempel {request}
        = attribute
        Det verkar bara gälla {detail}.|I mitt fall: {detail}.
        = quoteintro
        Det här får vi tillbaka:|Ur vår logg:
        = quote user
        Det står "Försök igen senare".
        = secret contact
        Ni når mig här: {secret}
        = secret money
        Jag betalade med {secret}.
        = secret key
        Vi använder {secret}
        = secret address
        Vår IP är {secret}.
        = more technical
        I förra veckan funkade det.|Det är samma sak på mobilen.|Ibland hjälper det att ladda om.
        Andra sidor fungerar.
        = more bot
        Det var en enkel fråga.|Förra veckan kunde den det.
        = more happy
        Fortsätt så!
        """

    private static let matters = """
        = core slow
        {It} är [väldigt |jätte|]seg {since}.|{It} tar en evighet {since}.|Varför tar {it} så lång tid?
        Jag väntar [{seconds}|i evigheter] varje gång.|Laddar, laddar, laddar… {it}.
        = core slow_export
        Exporten tar timmar {since}.|Det tar [{seconds}|en halv dag] att få ut Excel-filen.
        Exporten blir aldrig klar {since}.|För en enda lista väntar jag en halvtimme.
        = core failing
        {It} fungerar inte {since}.|Jag får {error} hela tiden.|{It} kraschar {since}.|{When} fick jag {error}.
        Var {few}:e gång slutar det med {error}.
        = core outage
        Allt ligger nere {since}.|Ligger {it} nere?|!Inget funkar, vi kan inte jobba.|{It} går inte att nå {since}.
        Totalt stopp {since}.
        = core timed_out
        {It} laddar och laddar och sedan inget.|Det blir timeout varje gång {since}.
        Jag väntar [{seconds}|en minut] och sedan {error}.|Det kommer aldrig något svar {since}.
        = core rate_limited
        "För många förfrågningar" {since}, fast jag bara klickade två gånger.|Vi blir strypta {since}.
        Gränsen nådd efter {some} anrop, det kan inte stämma.|Vi får 429 {since} utan att ha ändrat något.
        = core sign_in_failing
        Jag kan inte logga in {since}.|!Ingen hos oss kommer in.|Lösenordet sägs vara fel men det är rätt.
        Jag blir utloggad hela tiden {since}.|Koden via sms kommer inte.
        = core order_rejected
        Min beställning nekades {when}.|!Alla våra beställningar nekas {since}.|I sista steget: ogiltig beställning.
        Varför går min beställning inte igenom?
        = core forgetful
        {It} glömmer allt jag skriver.|Jag måste upprepa allt {few} gånger.|Den har ett minne som en guldfisk.
        Den frågar om ordernumret om och om igen.
        = core unhelpful_answer
        Svaret hjälpte mig inte.|Mycket text men inget svar.|Den svarar inte på min fråga.
        Svaren är mycket sämre {since}.
        = core refused_by_bot
        {It} vägrar svara {since}.|"Det kan jag inte hjälpa till med." Varför inte?
        En helt vanlig fråga och den vägrar.|Den säger nej till allt {since}.
        = core wrong_answer
        Svaret är fel.|Boten har hittat på.|Det den säger är inte sant.|I era villkor står det motsatta.
        = core surprising_bill
        Fakturan på {amount} kan inte stämma.|Vi betalar plötsligt {percent} % mer.|Vad är {amount} för något?
        Kostnaderna har exploderat {since}.|!Ni har dragit pengar två gånger.
        = core price_rise
        De nya priserna är för höga.|Dyrare igen.|{percent} % mer, för vad?|Det har blivit för dyrt.
        = core changed_errors
        Felmeddelandena ser annorlunda ut {since} och vårt system förstår dem inte.
        Ni har ändrat koderna utan att säga något.|Vår import stannar, formatet är ändrat.
        Förr kom det en tydlig kod, nu bara text.
        = core unclear_docs
        Dokumentationen är gammal.|Det viktigaste steget saknas i guiden.|Hjälpsidan hjälpte mig inte.
        Guiden säger en sak och något annat händer.
        = core strange_sign_ins
        Någon försökte logga in på mitt konto {when}, det var inte jag.|Jag ser okända inloggningar {since}.
        !Jag tror att mitt konto är hackat.|Jag får koder som jag inte har bett om {since}.
        = core wrong_data
        Siffrorna stämmer inte.|{It} visar fel uppgifter.|Det saknas {some} rader.
        Det står "levererat" men jag har inte fått något.
        = core clumsy_screen
        {It} är svår att använda.|Texten är för liten.|Var är knappen?|För många klick för så lite.
        = core wish
        Ett mörkt läge vore fint.|Lägg gärna till export till Excel.|Jag saknar en önskelista.
        -Fortfarande ingen sökning?
        = core how_to
        Hur ändrar jag min adress?|Var hittar jag fakturan?|Hur avbokar jag en beställning?|Hur funkar det här?
        = core privacy_question
        Var lagras våra uppgifter?|Radera alla mina uppgifter, tack.|Följer det GDPR?|Sparas min chatt?
        = core slow_support
        Jag väntar på svar {since}.|Ingen svarar på mitt ärende.|Bara automatiska svar.
        En timme i telefonkö för inget.
        = core satisfied
        Allt är bra, tack.|{It} fungerar jättebra.|Snabbt och enkelt.|Mycket nöjd, rekommenderas.
        Boten hjälpte mig på riktigt.
        = core chatter
        Hej, bara ett test.|Har ni någon butik i min stad?|Fel formulär, förlåt.|Ingen åsikt.
        = subject technical
        Problem|Fel|Fungerar inte|{It}: problem
        = subject bot
        Boten hjälper inte|Dåligt svar
        = subject money
        Faktura|För dyrt
        = subject security
        Okänd inloggning|!Hackat konto?
        = subject product asking happy chatter
        Fråga|Synpunkt|Meddelande
        = short failing
        funkar inte|bara fel
        = short slow slow_export
        för segt|tar en evighet
        = short outage
        inget funkar|ligger nere
        = short sign_in_failing
        kan inte logga in
        = short order_rejected
        beställningen nekades
        = short unhelpful_answer
        hjälper inte|dåligt svar|förstår ingenting
        = short forgetful
        glömmer allt|samma fråga igen
        = short refused_by_bot
        vägrar svara|vill inte hjälpa till
        = short wrong_answer
        stämmer inte|fel svar
        = short money
        för dyrt
        = short security
        det var inte jag
        = short happy
        toppen|jättebra|till stor hjälp, tack|allt bra
        = short chatter
        inget|testar|ingen åsikt
        """

    private static let desk = """
        = replygreeting
        Hej {name},|Hej,
        = replysignoff
        Vänliga hälsningar, supporten|Kundtjänst
        = reply first
        Tack för ditt meddelande, vi tittar på det.|Ledsen för besväret, jag har skickat det vidare till teamet.
        = reply ask
        Kan du ange den exakta tiden?|Kan du skicka en skärmbild?
        = reply around
        Försök igen om några minuter så länge.
        = reply wait
        Vi arbetar fortfarande med det, tack för tålamodet.
        = reply solved
        Problemet är löst.|Det ska fungera nu, hör av dig om det inte gör det.
        = customer solved
        Funkar igen, tack!|Perfekt, tack så mycket.
        = customer unsolved
        Fortfarande samma sak.|Ingen skillnad.|-Några nyheter?
        """
}
