extension Swedish {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
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
        Gränsen nådd efter {some} anrop, det kan inte stämma.|^Vi får 429 {since} utan att ha ändrat något.
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
}
