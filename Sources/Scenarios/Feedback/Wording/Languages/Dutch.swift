/// The wording in Dutch.
enum Dutch {
    static let lexicon = Lexicon(language: "nl", [places, words, matters, desk])

    private static let places = """
        = service catalog
        de productpagina|de catalogus
        = service search
        de zoekfunctie|het zoeken
        = service carts
        het winkelmandje|mijn winkelwagen
        = service orders
        de bestelpagina|het bestelformulier
        = service payments
        de betaalpagina|het afrekenen
        = service fraud-check
        de controle
        = service customers
        mijn account|de accountpagina
        = service shipping
        de track-en-trace|de verzendpagina
        = service returns
        de retourpagina|het retourformulier
        = service partners
        het partnerportaal|het leveranciersportaal
        = service sessions
        het inloggen|de inlogpagina
        = service reports
        het verkooprapport|de rapportage
        = service assistant
        de assistent|de chatbot|de chat
        = service returns-bot
        de retourbot
        = service documents-ai
        de samenvatting|de document-AI
        = service copilot
        de copilot|Copilot
        = service developer
        de {label}-API|{label}|de service {label}|{path}
        = service other
        {plain}|het deel {plain}
        = service nothing
        jullie site|de app|het systeem
        = matter returns
        retouren|mijn retour
        = matter warranty
        garantie
        = matter shipping delivery
        verzending|mijn levering
        = matter refund refunds
        mijn geld terug
        = error developer
        {status}|een {status}|HTTP {status}
        = error plain
        een foutmelding|een fout|"er ging iets mis"
        = seconds
        seconden
        = when recent
        zojuist|een paar minuten geleden
        = when clock
        om {clock} uur|rond {clock} uur
        = when night
        vannacht
        = when morning
        vanochtend|vanmorgen
        = when noon
        rond de middag
        = when afternoon
        vanmiddag
        = when evening
        vanavond
        = when yesterday
        gisteren|gisteren rond {clock} uur
        = when y_morning
        gisterochtend
        = when y_noon y_afternoon
        gistermiddag
        = when y_evening
        gisteravond
        = when weekday
        een paar dagen geleden|laatst
        = when older
        vorige week|op {date}
        = when unknown
        laatst|onlangs
        = since recent
        sinds een paar minuten
        = since clock
        sinds {clock} uur|sinds ongeveer {clock} uur
        = since night
        sinds vannacht
        = since morning
        sinds vanochtend|de hele ochtend
        = since noon
        sinds vanmiddag
        = since afternoon
        sinds vanmiddag
        = since evening
        sinds vanavond
        = since yesterday
        sinds gisteren
        = since y_evening
        sinds gisteravond
        = since weekday
        al een paar dagen|al dagen
        = since older
        sinds vorige week
        = since unknown
        de laatste tijd|al een tijdje
        = date
        {day}/{month}
        """

    private static let words = """
        = greeting
        Hallo,|Hoi,|Goedemorgen,|Beste,|Geachte heer/mevrouw,|Hi allemaal,
        = signoff
        Bedankt|Groeten, {name}|Met vriendelijke groet, {name}|Alvast bedankt|Mvg {name}|{name}, {company}
        = opening technical product money
        Leuke winkel hoor.|Normaal werkt alles prima.|Het nieuwe winkelmandje is top, MAAR…
        = opening bot
        Het idee van de bot is leuk.|Vriendelijk is hij wel.
        = vague technical
        Werkt niet.|Alweer!|-Is dit een grap?|Er klopt iets niet.
        = vague bot
        Helpt niet.|-Tijdverspilling.
        = guess technical
        Zal de update wel zijn.|Ligt vast aan jullie CDN.|Te veel mensen online?|Sinds het nieuwe logo is het zo.
        = guess bot
        Hebben jullie een ander model?|Zeker een goedkoper model.
        = guess money
        Tellen jullie iets dubbel?
        = impact technical
        !We kunnen niet werken.|!We lopen omzet mis.|Collega's hebben het ook.|Ik heb het {few} keer geprobeerd.
        ~Niet ernstig.
        = impact bot
        Nu moet ik alsnog bellen.|Mijn vraag staat nog open.
        = impact money
        Ons budget is op.
        = demand technical product
        Graag oplossen.|Wanneer doet het weer?|!Dit heeft haast.|-Ik verwacht uitleg.|Ik hoor graag van jullie.
        = demand bot
        Ik wil een mens spreken.|-Neem gewoon mensen aan.
        = demand money
        Graag uitleg.|Ik wil het verschil terug.|-Dit betaal ik niet.
        = demand security
        !Graag meteen blokkeren.
        = demand asking
        Alvast bedankt!|Staat dat gepland?
        = sarcasm
        -Goed bezig.|-Bedankt voor niets.
        = aside
        Trouwens, de nieuwsbrief gaat nog naar mijn oude adres.|PS: mooie donkere modus.
        = calm
        ~Geen haast.|~Alleen ter info.
        = ids
        Request-id: {request}|Gesprek {conversation}|Bijvoorbeeld {request}
        = attribute
        Het lijkt alleen bij {detail}.|Bij mij gaat het om {detail}.
        = quoteintro
        Dit krijgen we terug:|Uit onze log:
        = quote user
        Er staat "Probeer het later opnieuw".
        = secret contact
        Ik ben bereikbaar via {secret}.
        = secret money
        Betaald met {secret}.|Graag terugstorten op {secret}.
        = secret key
        Wij gebruiken {secret}
        = secret address
        Ons IP is {secret}.
        = more technical
        Gisteren ging het nog.|Op mijn telefoon precies hetzelfde.|Soms helpt herladen.|Andere sites doen het wel.
        = more bot
        Het was een simpele vraag.|Vorige week wist hij het nog.
        = more happy
        Ga zo door!
        """

    private static let matters = """
        = core slow
        {It} is {since} [heel |erg |]traag.|{Since} duurt alles eeuwig, vooral {it}.|Waarom is {it} zo traag?
        Ik wacht [{seconds}|eeuwen] elke keer.|Laden, laden, laden… {it}.
        = core slow_export
        De export duurt {since} uren.|Excel downloaden kost me [{seconds}|een halve dag].
        Mijn export van {when} loopt nog steeds.|Voor één lijstje wacht ik een half uur.
        = core failing
        {It} werkt {since} niet.|Ik krijg steeds {error}.|{It} loopt {since} vast.|{When} kreeg ik {error}.
        Eén op de {few} keer eindigt het met {error}.
        = core outage
        Alles ligt plat {since}.|Is {it} uit de lucht?|!Niets werkt, we kunnen niet verder.
        {It} is {since} niet bereikbaar.|Totale storing {when}.
        = core timed_out
        {It} blijft laden en dan niets.|Elke keer een time-out {since}.
        Ik wacht [{seconds}|een minuut] en dan {error}.|Er komt {since} geen antwoord.
        = core rate_limited
        "Te veel verzoeken" {since}, terwijl ik twee keer klikte.|We worden {since} afgeknepen.
        Limiet bereikt na {some} aanroepen, dat kan niet.|We krijgen {since} 429 zonder dat we iets veranderd hebben.
        = core sign_in_failing
        Ik kan {since} niet inloggen.|!Niemand bij ons komt er nog in.
        Mijn wachtwoord wordt geweigerd, maar het klopt.|Ik word {since} steeds uitgelogd.|De sms-code komt niet aan.
        = core order_rejected
        Mijn bestelling werd {when} geweigerd.|!Al onze bestellingen worden {since} geweigerd.
        Bij de laatste stap: bestelling ongeldig.|Waarom wordt mijn bestelling niet aangenomen?
        = core forgetful
        {It} vergeet alles wat ik typ.|Ik moet alles {few} keer herhalen.|Een geheugen als een zeef.
        Hij vraagt steeds opnieuw om mijn bestelnummer.
        = core unhelpful_answer
        Ik heb niets aan het antwoord.|Veel tekst, geen antwoord.|Hij geeft geen antwoord op mijn vraag.
        De antwoorden zijn {since} veel slechter.
        = core refused_by_bot
        {It} weigert {since} te antwoorden.|"Daar kan ik niet bij helpen." Waarom niet?
        Een normale vraag en hij weigert.|Hij weigert {since} alles.
        = core wrong_answer
        Het antwoord klopt niet.|De bot heeft het verzonnen.|Wat hij zegt is niet waar.
        In jullie voorwaarden staat het tegendeel.
        = core surprising_bill
        De rekening van {amount} kan niet kloppen.|We betalen ineens {percent}% meer.|Waar is die {amount} voor?
        Onze kosten zijn {since} ontploft.|!Jullie hebben dubbel afgeschreven.
        = core price_rise
        De nieuwe prijzen zijn te hoog.|Alweer duurder.|{percent}% meer, waarvoor?|Het is te duur geworden.
        = core changed_errors
        De foutmeldingen zijn {since} anders en ons systeem snapt ze niet.
        Jullie hebben de codes veranderd zonder iets te zeggen.|Onze import stopt, het formaat is anders.
        Eerst kwam er een code, nu alleen tekst.
        = core unclear_docs
        De handleiding is verouderd.|In de uitleg ontbreekt de belangrijkste stap.|De hulppagina hielp me niet.
        De handleiding zegt iets anders dan wat er gebeurt.
        = core strange_sign_ins
        Iemand probeerde {when} bij mij in te loggen, ik was het niet.|Ik zie {since} onbekende aanmeldingen.
        !Ik denk dat mijn account gehackt is.|Ik krijg {since} codes die ik niet heb aangevraagd.
        = core wrong_data
        De cijfers kloppen niet.|{It} toont verkeerde gegevens.|Er ontbreken {some} regels.
        Er staat "bezorgd", maar ik heb niets.
        = core clumsy_screen
        {It} is onhandig.|De letters zijn te klein.|Waar is de knop gebleven?|Te veel klikken voor zoiets kleins.
        = core wish
        Een donkere modus zou fijn zijn.|Graag een export naar Excel.|Ik zou graag een verlanglijstje willen.
        -Nog steeds geen zoekveld?
        = core how_to
        Hoe wijzig ik mijn adres?|Waar vind ik mijn factuur?|Hoe annuleer ik een bestelling?|Hoe werkt dit?
        = core privacy_question
        Waar staan onze gegevens?|Graag al mijn gegevens verwijderen.|Voldoet dit aan de AVG?|Wordt mijn chat bewaard?
        = core slow_support
        Ik wacht {since} op antwoord.|Niemand reageert op mijn ticket.|Alleen automatische antwoorden.
        Een uur in de wacht voor niets.
        = core satisfied
        Alles prima, bedankt.|{It} werkt geweldig.|Snel en makkelijk.|Heel tevreden, een aanrader.
        De bot heeft me echt geholpen.
        = core chatter
        Hallo, dit is een test.|Hebben jullie een winkel in mijn stad?|Verkeerd formulier, sorry.|Geen mening.
        = subject technical
        Probleem|Fout|Werkt niet|{It}: probleem
        = subject bot
        Bot helpt niet|Slecht antwoord
        = subject money
        Factuur|Te duur
        = subject security
        Vreemde aanmelding|!Account gehackt?
        = subject product asking happy chatter
        Vraag|Opmerking|Bericht
        = short failing
        werkt niet|alleen maar fouten
        = short slow slow_export
        te traag|duurt eeuwig
        = short outage
        niets werkt|ligt plat
        = short sign_in_failing
        kan niet inloggen
        = short order_rejected
        bestelling geweigerd
        = short unhelpful_answer
        helpt niet|slecht antwoord|snapt er niets van
        = short forgetful
        vergeet alles|steeds dezelfde vraag
        = short refused_by_bot
        weigert|wil niet helpen
        = short wrong_answer
        klopt niet|niet waar
        = short money
        te duur
        = short security
        dat was ik niet
        = short happy
        top|prima|heel handig, bedankt|alles goed
        = short chatter
        niets|testje|geen mening
        """

    private static let desk = """
        = replygreeting
        Beste {name},|Hallo,|Goedendag,
        = replysignoff
        Met vriendelijke groet, de klantenservice|De klantenservice
        = reply first
        Bedankt voor uw bericht, we kijken ernaar.|Sorry voor het ongemak, ik heb het doorgegeven aan het team.
        = reply ask
        Kunt u ons het precieze tijdstip geven?|Kunt u een schermafbeelding sturen?
        = reply around
        Probeer het intussen over een paar minuten opnieuw.
        = reply wait
        We zijn er nog mee bezig, bedankt voor uw geduld.
        = reply solved
        Het probleem is opgelost.|Het zou nu weer moeten werken, laat het weten als dat niet zo is.
        = customer solved
        Werkt weer, bedankt!|Helemaal goed, dank.
        = customer unsolved
        Nog steeds hetzelfde.|Geen verbetering.|-Is er al nieuws?
        """
}
