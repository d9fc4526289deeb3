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
        = demand wish
        Alvast bedankt!|Staat dat gepland?
        = demand how_to privacy_question
        Alvast bedankt!
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
        = reply solved_asking solved_happy solved_chatter
        Ik heb uw vraag per e-mail beantwoord.|Genoteerd, bedankt.
        = customer solved_asking solved_happy solved_chatter
        Bedankt, duidelijk.|Gevonden, dank!
        = customer solved
        Werkt weer, bedankt!|Helemaal goed, dank.
        = customer unsolved
        Nog steeds hetzelfde.|Geen verbetering.|-Is er al nieuws?
        """
}
