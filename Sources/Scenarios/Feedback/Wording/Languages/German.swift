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
        Seit dem neuen Logo ist das so.|Ist es der DNS?|Ich tippe auf die Cookies.
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
        = demand asking
        Danke vorab!|Ist das geplant?|Ein kurzer Hinweis genügt.
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

    private static let matters = """
        = core slow
        {It} ist {since} [extrem |total |]langsam.|{It} braucht {since} ewig.|Warum lädt {it} so langsam?
        {It} lädt und lädt und lädt.|Ich warte [{seconds}|ewig], bis {it} da ist.|{Since} reagiert {it} nur noch zäh.
        = core slow_export
        Der Export dauert {since} ewig.|Excel-Export dauert [{seconds}|Stunden].
        Mein Export von {when} läuft immer noch.
        Der Export kommt Zeile für Zeile.|Für eine Monatsliste warte ich eine halbe Stunde.
        Warum ist der Download so langsam?
        = core failing
        {It} funktioniert {since} nicht [richtig|mehr].|{When} kam bei mir {error}.|Ständig {error}: {it}.
        {It} bricht {since} immer wieder ab.|Jeder {few}. Versuch endet mit {error}.
        {Since} geht es nicht mehr, nur {error}.
        = core outage
        {It} ist {since} nicht erreichbar.|Bei euch geht {since} gar nichts mehr.|Ist {it} ausgefallen?
        !Totalausfall {since}, wir stehen.|{It} ist down.|{When} war {it} komplett weg.
        = core timed_out
        {It} läuft {since} in einen Timeout.|Erst lädt es [{seconds}|ewig], dann kommt {error}.
        Keine Antwort, {it} hängt {since}.
        Zeitüberschreitung, und zwar jedes Mal {since}.|{It} antwortet {since} einfach nicht.
        Nach einer Minute bricht es ab: {it}.
        = core rate_limited
        {Since} heißt es dauernd "zu viele Anfragen".|Wir werden {since} gedrosselt.
        Angeblich ist unser Limit erreicht, das kann nicht sein.
        Nach {some} Anfragen ist Schluss.|Warum gibt es {since} so ein niedriges Limit?
        429, obwohl wir weit unter dem Limit sind.
        = core sign_in_failing
        Ich kann mich {since} nicht mehr anmelden.|!Wir kommen alle nicht mehr rein.
        Mein Passwort wird nicht angenommen, es stimmt aber.
        Ich werde {since} ständig abgemeldet.|Der SMS-Code kommt nicht an.|Unser Token wird {since} abgelehnt.
        = core order_rejected
        Meine Bestellung wurde {when} abgelehnt.|Bestellen geht {since} nicht, angeblich ungültig.
        !Unsere Bestellungen werden {since} alle abgewiesen.
        Kurz vor Schluss wird die Bestellung verweigert.|Warum wird meine Bestellung nicht angenommen?
        {few} Versuche, {few} Mal abgelehnt.
        = core forgetful
        {It} vergisst alles, was ich geschrieben habe.|Ich muss alles {few} Mal wiederholen.
        Der Bot hat ein Gedächtnis wie ein Sieb.
        Er fragt immer wieder nach der Bestellnummer.|Nach zwei Nachrichten weiß er nichts mehr.
        Jede Antwort fängt bei null an.
        = core unhelpful_answer
        Die Antwort hat mir nicht geholfen.|Nur allgemeines Gerede, keine Antwort.
        Ich habe nach etwas ganz anderem gefragt.
        Viel Text, nichts gesagt.|Er schickt mich im Kreis.|{Since} sind die Antworten viel schlechter.
        = core refused_by_bot
        {It} will mir {since} nicht helfen.|"Dabei kann ich nicht helfen." Warum denn nicht?
        Eine ganz normale Frage und er weigert sich.
        Er lehnt {since} alles ab.|Ich wollte etwas über {matter} wissen, abgelehnt.|Nur noch Ausreden: {it}.
        = core wrong_answer
        Die Antwort ist schlicht falsch.|Der Bot hat sich etwas ausgedacht.|Die Auskunft über {matter} stimmt nicht.
        In euren AGB steht das Gegenteil.|Er nennt einen falschen Preis.
        Die Zusammenfassung enthält Namen, die im Dokument nicht vorkommen.
        = core surprising_bill
        Die Rechnung über {amount} kann nicht stimmen.|Wir zahlen plötzlich {percent} % mehr.|Wofür sind die {amount}?
        Unsere Kosten sind {since} explodiert.|!Ihr habt doppelt abgebucht.
        Mit so einer Rechnung haben wir nicht gerechnet.
        = core price_rise
        Die neuen Preise sind zu hoch.|Schon wieder teurer.|{percent} % mehr, wofür?
        Für das Geld gehe ich zur Konkurrenz.|Der alte Tarif war fair.
        = core changed_errors
        Die Fehlermeldungen sehen {since} anders aus und unser System versteht sie nicht.
        Ihr habt die Fehlercodes ohne Ankündigung geändert.
        Unser Import bricht ab, das Format ist neu.|Früher kam ein klarer Code, jetzt nur noch Text.
        {Since} liefert {it} andere Fehler.
        = core unclear_docs
        Die Anleitung ist veraltet.|In der Doku fehlt der entscheidende Schritt.
        Die Hilfeseite hat mir nicht geholfen.
        Doku und Wirklichkeit passen nicht zusammen.|Ein Beispiel in der Doku würde helfen.
        = core strange_sign_ins
        {When} wollte sich jemand bei mir anmelden, das war nicht ich.|In meinem Konto sind fremde Anmeldungen.
        !Ich glaube, mein Konto wurde gehackt.
        {Since} bekomme ich Codes, die ich nicht angefordert habe.|{some} fehlgeschlagene Anmeldungen, keine von uns.
        = core wrong_data
        Die Zahlen stimmen nicht.|{It} zeigt falsche Daten.|Es fehlen {some} Einträge.
        Da steht "zugestellt", ich habe nichts.|Die Summe geht nicht auf.
        = core clumsy_screen
        {It} ist unübersichtlich.|Die Schrift ist zu klein.|Wo habt ihr den Knopf versteckt?
        Zu viele Klicks für eine Kleinigkeit.|Auf dem Handy ist die Hälfte abgeschnitten.
        = core wish
        Ein Dunkelmodus wäre schön.|Bitte baut einen Excel-Export ein.|Könnt ihr eine Suche ergänzen?
        Ich wünsche mir eine Merkliste.|-Warum gibt es immer noch keinen Export?
        = core how_to
        Wie ändere ich meine Adresse?|Wo finde ich meine Rechnung?|Wie kann ich eine Bestellung stornieren?
        Wie lege ich einen zweiten Benutzer an?|Wie funktioniert das genau?
        = core privacy_question
        Wo werden unsere Daten gespeichert?|Bitte löscht alle meine Daten.|Ist das DSGVO-konform?
        Wir brauchen einen Vertrag zur Auftragsverarbeitung.|Wird mein Chat gespeichert?
        = core slow_support
        Ich warte {since} auf eine Antwort.|Niemand antwortet auf mein Ticket.|Nur automatische Antworten.
        Eine Stunde in der Warteschleife!|Mein Ticket wurde ohne Antwort geschlossen.
        = core satisfied
        Alles bestens, danke.|{It} funktioniert super.|Schnell und unkompliziert.|Sehr zufrieden, gerne wieder.
        Der neue Warenkorb gefällt mir.|Der Bot hat mir wirklich geholfen.
        = core chatter
        Hallo, nur ein Test.|Habt ihr auch eine Filiale in meiner Stadt?|Falsches Formular, bitte ignorieren.
        Keine Meinung.|Liefert ihr auch auf Inseln?
        = subject technical
        {It}: Problem|Fehler|Geht nicht|{It} geht nicht|Störung?|Problem mit eurer Seite|Bitte prüfen
        = subject bot
        Bot hilft nicht|Chatbot|Schlechte Antwort|Frage noch offen
        = subject money
        Rechnung|Zu teuer|Frage zur Rechnung|Abbuchung
        = subject security
        Fremde Anmeldung|Sicherheit|!Konto gehackt?
        = subject product asking happy chatter
        Frage|Rückmeldung|Hinweis|Anliegen|Betreff siehe unten
        = short failing
        geht nicht|ständig Fehler|schon wieder kaputt|nur Fehlermeldungen
        = short slow slow_export
        zu langsam|viel zu lahm|dauert ewig|lahm
        = short outage
        nichts geht|nicht erreichbar|alles tot
        = short rate_limited
        zu viele Anfragen?|Limit erreicht, ständig
        = short sign_in_failing
        Login geht nicht|komme nicht rein
        = short order_rejected
        Bestellung abgelehnt|konnte nicht bestellen
        = short unhelpful_answer
        hilft nicht|falsche Antwort|nutzlos|versteht mich nicht|bla bla
        = short forgetful
        vergisst alles|immer dieselbe Frage
        = short refused_by_bot
        weigert sich|antwortet nicht auf meine Frage
        = short wrong_answer
        stimmt nicht|falsch
        = short money
        zu teuer|viel zu teuer geworden
        = short security
        fremde Anmeldung|das war ich nicht
        = short happy
        super|klasse|alles gut|sehr hilfreich, danke|top
        = short chatter
        keine Angabe|nichts|test|ok
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
        = customer solved
        Geht wieder, danke!|Passt, vielen Dank.|Super, danke.|Erledigt, danke.
        = customer unsolved
        Immer noch das Gleiche.|Leider keine Besserung.|-Gibt es etwas Neues?|-Das hatte ich schon geschrieben.
        Tritt weiter auf.
        """
}
