/// The wording in Italian.
enum Italian {
    static let lexicon = Lexicon(language: "it", [places, words, matters, desk])

    private static let places = """
        = service catalog
        la pagina del prodotto|il catalogo
        = service search
        la ricerca|la barra di ricerca
        = service carts
        il carrello|il mio carrello
        = service orders
        la pagina degli ordini|il modulo d'ordine
        = service payments
        la pagina di pagamento|il pagamento|la cassa
        = service fraud-check
        la verifica|il controllo
        = service customers
        il mio account|la pagina del profilo
        = service shipping
        la tracciatura del pacco|la pagina delle spedizioni
        = service returns
        la pagina dei resi|il reso
        = service partners
        il portale partner|l'area fornitori
        = service sessions
        l'accesso|la pagina di login
        = service reports
        il report vendite|la dashboard
        = service assistant
        l'assistente|il chatbot|la chat
        = service returns-bot
        il bot dei resi
        = service documents-ai
        il riassunto automatico
        = service copilot
        il copilota|Copilot
        = service developer
        l'API {label}|{label}|il servizio {label}|{path}
        = service other
        {plain}|la parte {plain}
        = service nothing
        il sito|l'app|il sistema
        = matter returns
        resi|un reso
        = matter warranty
        garanzia
        = matter shipping delivery
        spedizione|consegna
        = matter refund refunds
        rimborso
        = error developer
        {status}|un {status}|HTTP {status}
        = error plain
        un messaggio di errore|un errore|"qualcosa è andato storto"
        = seconds
        secondi
        = when recent
        proprio adesso|pochi minuti fa
        = when clock
        alle {clock}|verso le {clock}
        = when night
        stanotte
        = when morning
        stamattina|questa mattina
        = when noon
        a mezzogiorno
        = when afternoon
        oggi pomeriggio
        = when evening
        stasera
        = when yesterday
        ieri|ieri verso le {clock}
        = when y_morning
        ieri mattina
        = when y_noon y_afternoon
        ieri pomeriggio
        = when y_evening
        ieri sera
        = when weekday
        qualche giorno fa|l'altro giorno
        = when older
        la settimana scorsa|il {date}
        = when unknown
        l'altro giorno|di recente
        = since recent
        da qualche minuto
        = since clock
        dalle {clock}|più o meno dalle {clock}
        = since night
        da stanotte
        = since morning
        da stamattina|da tutta la mattina
        = since noon
        da mezzogiorno
        = since afternoon
        da oggi pomeriggio
        = since evening
        da stasera
        = since yesterday
        da ieri
        = since y_evening
        da ieri sera
        = since weekday
        da giorni|da qualche giorno
        = since older
        dalla settimana scorsa
        = since unknown
        ultimamente|da un po'
        = date
        {day}/{month}
        """

    private static let words = """
        = greeting
        Ciao,|Buongiorno,|Salve,|Gentile assistenza,|Buonasera,
        = signoff
        Grazie|Cordiali saluti, {name}|Saluti, {name}|Grazie in anticipo|Distinti saluti, {name}|{name}, {company}
        = opening technical product money
        Il negozio mi piace molto.|Di solito funziona tutto.|Il nuovo carrello è bello, MA…
        = opening bot
        L'idea del bot è buona.|È gentile, questo sì.
        = vague technical
        Non funziona.|Di nuovo!|-È uno scherzo?|C'è qualcosa che non va.
        = vague bot
        Inutile.|-Tempo perso.
        = guess technical
        Sarà l'aggiornamento.|Secondo me è la vostra CDN.|Troppa gente online?|Da quando c'è il nuovo logo è così.
        = guess bot
        Avete cambiato modello?|Sarà un modello più economico.
        = guess money
        Contate qualcosa due volte?
        = impact technical
        !Non riusciamo a lavorare.|!Stiamo perdendo vendite.|Ai colleghi succede lo stesso.|Ho provato {few} volte.
        ~Niente di grave.
        = impact bot
        Adesso mi tocca telefonare.|La mia domanda è ancora senza risposta.
        = impact money
        Il nostro budget è finito.
        = demand technical product
        Sistemate per favore.|Quando torna a posto?|!È urgente.|-Pretendo una spiegazione.|Attendo notizie.
        = demand bot
        Vorrei parlare con una persona.|-Mettete persone vere.
        = demand money
        Vorrei una spiegazione.|Chiedo il rimborso.|-Non pago.
        = demand security
        !Bloccate l'account per favore.
        = demand wish
        Grazie in anticipo!|È previsto?
        = demand how_to privacy_question
        Grazie in anticipo!
        = sarcasm
        -Complimenti.|-Grazie di niente.
        = aside
        A proposito, la newsletter arriva al vecchio indirizzo.|PS: bella la modalità scura.
        = calm
        ~Non è urgente.|~Solo per informazione.
        = ids
        ID richiesta: {request}|Conversazione {conversation}|Per esempio {request}
        = attribute
        Sembra che succeda solo con {detail}.|Nel mio caso: {detail}.
        = quoteintro
        Questa è la risposta:|Dal nostro log:
        = quote user
        C'è scritto "Riprova più tardi".
        = secret contact
        I miei contatti: {secret}
        = secret money
        Ho pagato con {secret}.|Rimborsate su {secret}, grazie.
        = secret key
        Usiamo {secret}
        = secret address
        Il nostro IP è {secret}.
        = more technical
        Ieri andava ancora.|Sul telefono è uguale.|A volte ricaricare aiuta.|Gli altri siti vanno.
        = more bot
        Era una domanda semplice.|La settimana scorsa lo sapeva.
        = more happy
        Continuate così!
        """

    private static let desk = """
        = replygreeting
        Ciao {name},|Buongiorno,|Salve,
        = replysignoff
        Cordiali saluti, il supporto|Il servizio clienti
        = reply first
        Grazie per il messaggio, stiamo controllando.|Ci dispiace, ho passato la cosa al team responsabile.
        = reply ask
        Può dirci l'ora esatta?|Potrebbe mandarci una schermata?
        = reply around
        Nel frattempo riprovi tra qualche minuto.
        = reply wait
        Ci stiamo ancora lavorando, grazie per la pazienza.
        = reply solved
        Il problema è risolto.|Ora dovrebbe funzionare, ci dica se non è così.
        = reply solved_asking solved_happy solved_chatter
        Ho risposto alla sua domanda via e-mail.|Annotato, grazie.
        = customer solved_asking solved_happy solved_chatter
        Grazie, è chiaro.|Trovato, grazie!
        = customer solved
        Funziona di nuovo, grazie!|Perfetto, grazie mille.
        = customer unsolved
        Ancora uguale.|Non è cambiato niente.|-Ci sono novità?
        """
}
