extension Italian {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
        = core slow
        {It} ci mette una vita {since}.|{Since} è tutto lentissimo, soprattutto {it}.|Perché {it} ci mette così tanto?
        Aspetto [{seconds}|un'eternità] ogni volta.|Carica, carica, carica… {it}.
        = core slow_export
        L'esportazione dura ore {since}.|L'Excel ci mette [{seconds}|secoli].
        Ho avviato un export {when} e non è ancora finito.|Per una lista aspetto mezz'ora.
        = core failing
        {It} non funziona {since}.|Mi esce sempre {error}.|{It} si blocca {since}.|{When} è uscito {error}.
        Una volta su {few} finisce con {error}.
        = core outage
        È tutto giù {since}.|{It} non risponde {since}.|!Non va niente, non possiamo lavorare.
        Servizio non disponibile {since}.|Guasto totale {when}.
        = core timed_out
        {It} gira a vuoto e non risponde.|Tempo scaduto ogni volta {since}.
        Aspetto [{seconds}|un minuto] e poi {error}.|La risposta non arriva mai {since}.
        = core rate_limited
        "Troppe richieste" {since}, e ho cliccato due volte.|Ci state limitando {since}.
        Limite raggiunto dopo {some} chiamate, non è possibile.|^Riceviamo 429 {since} senza aver cambiato nulla.
        = core sign_in_failing
        Non riesco ad accedere {since}.|!Nessuno in azienda riesce a entrare.
        Dice che la password è sbagliata, ma è giusta.|Mi butta fuori di continuo {since}.
        Il codice via SMS non arriva.
        = core order_rejected
        Il mio ordine è stato rifiutato {when}.|!Tutti i nostri ordini vengono rifiutati {since}.
        All'ultimo passo: ordine non valido.|Perché non accettate il mio ordine?
        = core forgetful
        {It} dimentica tutto quello che scrivo.|Devo ripetere tutto {few} volte.|Ha la memoria di un pesce rosso.
        Mi chiede il numero d'ordine ancora e ancora.
        = core unhelpful_answer
        La risposta non mi ha aiutato.|Tante parole, nessuna risposta.|Non risponde alla mia domanda.
        Le risposte sono molto peggiorate {since}.
        = core refused_by_bot
        {It} si rifiuta di rispondere {since}.|"Non posso aiutarti." E perché?|Una domanda normale e si rifiuta.
        Rifiuta tutto {since}.
        = core wrong_answer
        La risposta è sbagliata.|Il bot si è inventato tutto.|Quello che dice non è vero.
        Le vostre condizioni dicono il contrario.
        = core surprising_bill
        La fattura di {amount} non può essere giusta.|Paghiamo il {percent}% in più, perché?
        Cosa sono questi {amount}?|I costi sono esplosi {since}.|!Avete addebitato due volte.
        = core price_rise
        I nuovi prezzi sono troppo alti.|Un altro aumento.|Il {percent}% in più per cosa?|È diventato troppo caro.
        = core changed_errors
        I messaggi di errore sono diversi {since} e il nostro sistema non li capisce.
        Avete cambiato i codici senza avvisare.|Il nostro import si ferma, il formato è cambiato.
        Prima c'era un codice chiaro, ora solo testo.
        = core unclear_docs
        La documentazione è vecchia.|Nella guida manca il passo importante.|La pagina di aiuto non mi ha aiutato.
        La guida dice una cosa e ne succede un'altra.
        = core strange_sign_ins
        Qualcuno ha provato a entrare nel mio account {when}, non ero io.|Vedo accessi sconosciuti {since}.
        !Credo che mi abbiano violato l'account.|Mi arrivano codici che non ho chiesto {since}.
        = core wrong_data
        I numeri sono sbagliati.|{It} mostra dati sbagliati.|Mancano {some} righe.|Dice "consegnato" ma non ho niente.
        = core clumsy_screen
        {It} è difficile da usare.|I caratteri sono troppo piccoli.|Dov'è finito il pulsante?
        Troppi clic per così poco.
        = core wish
        Una modalità scura sarebbe bella.|Aggiungete l'esportazione in Excel, per favore.
        Vorrei una lista dei desideri.|-Ancora nessuna ricerca?
        = core how_to
        Come cambio il mio indirizzo?|Dove trovo la fattura?|Come annullo un ordine?|Come funziona?
        = core privacy_question
        Dove sono salvati i nostri dati?|Cancellate tutti i miei dati, per favore.|È conforme al GDPR?
        La mia chat viene registrata?
        = core slow_support
        Aspetto una risposta {since}.|Nessuno risponde al mio ticket.|Solo risposte automatiche.
        Un'ora al telefono per niente.
        = core satisfied
        Tutto bene, grazie.|{It} funziona benissimo.|Veloce e semplice.|Molto contento, lo consiglio.
        Il bot mi ha aiutato davvero.
        = core chatter
        Ciao, è solo una prova.|Avete un negozio nella mia città?|Modulo sbagliato, scusate.|Nessuna opinione.
        = subject technical
        Problema|Errore|Non funziona|{It}: problema
        = subject bot
        Il bot non aiuta|Risposta sbagliata
        = subject money
        Fattura|Troppo caro
        = subject security
        Accesso sospetto|!Account violato?
        = subject product asking happy chatter
        Domanda|Commento|Messaggio
        = short failing
        non va|solo errori
        = short slow slow_export
        troppo lento|ci mette una vita
        = short outage
        non va niente|tutto giù
        = short sign_in_failing
        non riesco a entrare
        = short order_rejected
        ordine rifiutato
        = short unhelpful_answer
        non aiuta|risposta inutile|non capisce niente
        = short forgetful
        dimentica tutto|sempre la stessa domanda
        = short refused_by_bot
        si rifiuta|non vuole aiutarmi
        = short wrong_answer
        è falso|sbagliato
        = short money
        troppo caro
        = short security
        non ero io
        = short happy
        ottimo|perfetto|molto utile, grazie|tutto ok
        = short chatter
        niente|prova|nessuna opinione
        """
}
