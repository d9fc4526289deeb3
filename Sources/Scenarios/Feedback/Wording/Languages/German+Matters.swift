extension German {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
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
        ^429, obwohl wir weit unter dem Limit sind.
        = core sign_in_failing
        Ich kann mich {since} nicht mehr anmelden.|!Wir kommen alle nicht mehr rein.
        Mein Passwort wird nicht angenommen, es stimmt aber.
        Ich werde {since} ständig abgemeldet.|Der SMS-Code kommt nicht an.|^Unser Token wird {since} abgelehnt.
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
}
