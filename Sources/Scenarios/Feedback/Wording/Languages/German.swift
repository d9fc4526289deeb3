/// The wording in German.
enum German {
    static let lexicon = Lexicon(language: "de", [places, words, matters, desk])

    private static let places = """
        = service catalog
        die Produktseite|der Katalog|die Artikelseite
        = service search
        die Suche|die Produktsuche|das Suchfeld
        = service carts
        der Warenkorb|mein Warenkorb
        = service orders
        die Bestellseite|die Bestellung|das Bestellformular
        = service payments
        die Bezahlseite|die Kasse|die Zahlung
        = service fraud-check
        die Sicherheitsprüfung|die Prüfung
        = service customers
        mein Konto|das Kundenkonto
        = service shipping
        die Sendungsverfolgung|die Versandseite
        = service returns
        die Retoure|das Rücksendeformular|die Rücksendung
        = service partners
        das Partnerportal|der Händlerbereich|der Bestandsabgleich
        = service sessions
        die Anmeldung|der Login|die Loginseite
        = service reports
        der Umsatzbericht|die Auswertung|das Reporting
        = service assistant
        der Assistent|der Chatbot|euer Bot|der Chat
        = service returns-bot
        der Retourenbot|der Bot für Rücksendungen
        = service documents-ai
        die Zusammenfassung|die Dokumenten-KI
        = service copilot
        der Copilot|dieser Copilot
        = service developer
        die {label}-API|{label}|der Dienst {label}|der Endpunkt {path}
        = service other
        {plain}|der Bereich {plain}
        = service nothing
        eure Seite|die App|das System
        = matter returns
        Rücksendungen|meine Rücksendung
        = matter warranty
        die Garantie|meine Garantie
        = matter shipping delivery
        den Versand|meine Lieferung
        = matter refund refunds
        die Erstattung|mein Geld zurück
        = error developer
        {status}|HTTP {status}|ein {status}
        = error plain
        eine Fehlermeldung|ein Fehler|"Etwas ist schiefgelaufen"
        = seconds
        Sekunden|Sek.
        = seconds minute
        eine Minute|fast eine Minute
        = when recent
        gerade eben|vor ein paar Minuten
        = when clock
        um {clock} Uhr|gegen {clock} Uhr|so um {clock}
        = when night
        heute Nacht|letzte Nacht
        = when morning
        heute Morgen|heute früh|heute Vormittag
        = when noon
        heute Mittag|über Mittag
        = when afternoon
        heute Nachmittag
        = when evening
        heute Abend
        = when yesterday
        gestern|gestern gegen {clock} Uhr
        = when y_morning
        gestern früh|gestern Vormittag
        = when y_noon y_afternoon
        gestern Mittag|gestern Nachmittag
        = when y_evening
        gestern Abend
        = when weekday
        vor ein paar Tagen|neulich
        = when older
        letzte Woche|am {date}
        = when unknown
        neulich|letztens|zuletzt
        = weekday
        am Montag|am Dienstag|am Mittwoch|am Donnerstag|am Freitag|am Samstag|am Sonntag
        = sinceweekday
        seit Montag|seit Dienstag|seit Mittwoch|seit Donnerstag|seit Freitag|seit Samstag|seit Sonntag
        = since recent
        seit ein paar Minuten|seit eben
        = since clock
        seit {clock} Uhr|seit etwa {clock} Uhr|seit ca. {clock}
        = since night
        seit heute Nacht
        = since morning
        seit heute Morgen|seit heute früh|den ganzen Vormittag
        = since noon
        seit heute Mittag
        = since afternoon
        seit heute Nachmittag
        = since evening
        seit heute Abend
        = since yesterday
        seit gestern
        = since y_evening
        seit gestern Abend
        = since y_noon y_afternoon
        seit gestern Nachmittag|seit gestern Mittag
        = since weekday
        seit Tagen|seit ein paar Tagen
        = since older
        seit letzter Woche|seit dem {date}
        = since unknown
        in letzter Zeit|seit einer Weile|neuerdings
        = date
        {day}.{month}.
        """

    private static let words = """
        = greeting
        Hallo,|Guten Tag,|Hallo zusammen,|Sehr geehrte Damen und Herren,|Moin,|Liebes Team,|Guten Morgen,|Servus,
        = signoff
        Danke|Viele Grüße, {name}|Mit freundlichen Grüßen {name}|MfG {name}|Danke und Gruß|LG|Grüße, {name}
        Beste Grüße, {name}, {company}
        = opening technical product money
        Eigentlich mag ich euren Shop.|Sonst läuft ja alles gut.|Der neue Warenkorb ist super, ABER:
        Bin seit Jahren Kunde.|Das neue Design ist schön, leider…
        = opening bot
        Die Idee mit dem Bot ist ja nett.|Freundlich ist er ja.|Meistens hilft er mir.
        = vague technical
        Geht nicht.|Irgendwas stimmt nicht.|Schon wieder!|-Das ist doch ein Witz.|Bitte mal nachsehen.|Da hakt etwas.
        = vague bot
        Hilft mir nicht.|Nein.|-Zeitverschwendung.|Das war nichts.
        = guess technical
        Liegt bestimmt am Update.|Vermutlich euer CDN.|Vielleicht sind zu viele Leute online?
        Seit dem neuen Logo ist das so.|^Ist es der DNS?|Ich tippe auf die Cookies.
        = guess bot
        Habt ihr das Modell gewechselt?|Wahrscheinlich ein billigeres Modell.
        Vielleicht versteht er mein Deutsch nicht.
        = guess money
        Zählt ihr etwas doppelt?|Ist das die Mehrwertsteuer?|Vielleicht die Testphase?
        = impact technical
        !Wir können nicht arbeiten.|!Uns gehen Aufträge verloren.|Meine Kollegen warten auch.
        Ich habe es {few} Mal versucht.|~Ist nicht dramatisch.|!Hier steht alles still.
        = impact bot
        Jetzt muss ich doch anrufen.|Meine Frage ist immer noch offen.|Ich habe alles doppelt getippt.
        = impact money
        Das sprengt unser Budget.|!Die Lastschrift ist geplatzt.|Das muss ich meinem Chef erklären.
        = demand technical product
        Bitte beheben.|Wann geht das wieder?|!Bitte dringend prüfen.|-So geht das nicht.|Ich bitte um Rückmeldung.
        Ist das bekannt?|-Ich erwarte eine Erklärung.
        = demand bot
        Kann ich mit einem Menschen sprechen?|Bitte den Bot verbessern.|-Stellt lieber Leute ein.
        = demand money
        Bitte um Aufklärung.|Bitte schickt mir eine Aufstellung.|-Das zahle ich nicht.
        = demand security
        !Bitte sofort sperren.|Bitte prüfen, wer das war.
        = demand wish
        Danke vorab!|Ist das geplant?|Ein kurzer Hinweis genügt.
        = demand how_to privacy_question
        Danke vorab!|Ein kurzer Hinweis genügt.
        = sarcasm
        -Ganz großes Kino.|-Danke für nichts.|-Respekt.|-Aber Hauptsache ein neues Logo.
        = aside
        Übrigens kommt der Newsletter noch an die alte Adresse.|Und noch etwas: die Schrift ist zu klein.
        PS: der Dunkelmodus ist schön.
        = calm
        ~Eilt nicht.|~Nur zur Info.|~Kein Drama.
        = ids
        Request-ID: {request}|Zum Beispiel {request}|Gesprächs-ID {conversation}|Referenz laut Seite: {request}
        = attribute
        Betrifft wohl nur {detail}.|Es geht um {detail}.|Bei mir: {detail}.
        = quoteintro
        Das kommt zurück:|Aus unserem Log:|Fehlerausgabe:
        = quote user
        Da steht nur "Bitte versuchen Sie es später erneut".|Es erscheint nur eine weiße Seite.
        = secret contact
        Erreichbar unter {secret}.|Meine Kontaktdaten: {secret}
        = secret money
        Bezahlt mit {secret}.|Bitte auf {secret} erstatten.
        = secret key
        Wir verwenden {secret}|Zum Testen: {secret}
        = secret address
        Unsere IP ist {secret}.
        = more technical
        Gestern ging es noch.|Auf dem Handy ist es genauso.|Neu laden hilft manchmal.|Andere Seiten laufen normal.
        Bei meinem Kollegen auch.
        = more bot
        Meine Frage war wirklich einfach.|Letzte Woche konnte er das noch.|Ich habe es {few} Mal umformuliert.
        = more happy
        Weiter so!|Danke an alle.|Komme gerne wieder.
        """

    private static let desk = """
        = replygreeting
        Hallo {name},|Guten Tag,|Hallo,
        = replysignoff
        Viele Grüße, Ihr Support|Ihr Kundenservice|Beste Grüße vom Service-Team
        = reply first
        Vielen Dank für Ihre Nachricht, wir prüfen das.|Das tut uns leid, ich gebe es an das zuständige Team weiter.
        Danke für den Hinweis, wir sehen es uns an.
        = reply ask
        Können Sie uns die genaue Uhrzeit nennen?|Könnten Sie uns ein Bildschirmfoto schicken?|Tritt es jedes Mal auf?
        = reply around
        Bitte versuchen Sie es in ein paar Minuten noch einmal.|Bis dahin hilft es, sich neu anzumelden.
        = reply wait
        Wir arbeiten noch daran, danke für Ihre Geduld.|Leider noch nichts Neues, ich frage nach.
        = reply solved
        Das Problem ist behoben.|Es sollte jetzt wieder gehen, bitte geben Sie uns Bescheid, falls nicht.
        = reply solved_asking solved_happy solved_chatter
        Ihre Frage habe ich per E-Mail beantwortet.|Wir haben es notiert, danke.
        = customer solved_asking solved_happy solved_chatter
        Danke, das beantwortet meine Frage.|Gefunden, danke!
        = customer solved
        Geht wieder, danke!|Passt, vielen Dank.|Super, danke.|Erledigt, danke.
        = customer unsolved
        Immer noch das Gleiche.|Leider keine Besserung.|-Gibt es etwas Neues?|-Das hatte ich schon geschrieben.
        Tritt weiter auf.
        """
}
