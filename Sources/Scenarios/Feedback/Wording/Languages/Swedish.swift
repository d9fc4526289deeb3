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
        = demand wish
        Tack på förhand!|Är det planerat?
        = demand how_to privacy_question
        Tack på förhand!
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
        = reply solved_asking solved_happy solved_chatter
        Jag har svarat på din fråga via e-post.|Noterat, tack.
        = customer solved_asking solved_happy solved_chatter
        Tack, då förstår jag.|Hittade det, tack!
        = customer solved
        Funkar igen, tack!|Perfekt, tack så mycket.
        = customer unsolved
        Fortfarande samma sak.|Ingen skillnad.|-Några nyheter?
        """
}
