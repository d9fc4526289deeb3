extension WordList {
    static let romance = [
        WordList(
            .spanish,
            common: """
                de que no la el y en a es me un lo los se por para con una muy las mi si del pero al como más te
                está ya cuando todo he hay o su le esta puedo sin porque son nada desde ni eso tengo hace bien
                ahora este sólo solo ser también qué gracias hasta donde cada vez yo sus tiene siempre nunca era
                hacer fue mucho nos todos otra otro cómo después antes sobre puede ha han
                """,
            topic: """
                aplicación servicio cliente pedido dinero pago pagar cuenta contraseña correo teléfono error
                problema problemas página ayuda bueno buena excelente malo mala pésimo horrible lento lenta rápido
                rápida fácil funciona funcionan cierra actualización actualizar envío llegó llegado semana semanas
                día días hoy ayer mes año horas minutos nuevo nueva versión mejor peor precio caro calidad usar
                abrir pantalla descargar cancelar suscripción reembolso devolver mensaje imposible recomiendo
                contento satisfecho respuesta nadie espera esperando entrar sesión tarjeta cobraron cobro archivo
                datos configuración buscar útil encanta perfecto intento quiero
                """),
        WordList(
            .portuguese,
            common: """
                de que não o a e é do eu um da para em com uma os no se na me por mais as dos como mas foi ao ele
                das tem à seu sua ou muito está meu minha já quando só pelo pela isso até era são também depois
                sem mesmo aos nos fazer você tudo bem consigo porque ser esse essa nada vocês ter há estou agora
                sempre nunca ainda pra fica pode quero nem vez este esta
                """,
            topic: """
                aplicativo aplicação serviço atendimento cliente pedido dinheiro pagamento pagar conta senha palavra
                email telefone erro problema problemas página ajuda bom boa ótimo ótima excelente ruim péssimo
                péssima horrível lento lenta rápido rápida fácil funciona funcionam fecha atualização atualizar
                entrega chegou semana semanas dia dias hoje ontem mês ano horas minutos novo nova versão melhor
                pior preço caro qualidade usar abrir tela ecrã baixar cancelar assinatura reembolso devolver
                mensagem impossível recomendo satisfeito resposta ninguém esperando espera entrar cartão cobrança
                cobrado arquivo dados configurações buscar útil gostei adorei perfeito obrigado obrigada parabéns
                gosto tento
                """),
        WordList(
            .french,
            common: """
                de la le et les à je pas est un une que des en pour il ne a vous ce du plus mon sur au qui dans
                avec j'ai c'est très ça mais on me nous ma n'est se par tout sont bien si votre mes été même suis
                fait cette être ou depuis sans aucun rien peut comme faire n'ai quand peux y aussi toujours plus
                trop leur d'un d'une jamais encore après où pourquoi comment avez mis deux dit avant elle ils aux
                car donc été ont ces
                """,
            topic: """
                application service client commande argent paiement payer compte mot passe adresse téléphone erreur
                problème problèmes page aide bon bonne excellent mauvais nul nulle horrible lent lente rapide
                facile fonctionne marche ferme plante bug mise jour livraison reçu colis semaine semaines jours
                aujourd'hui hier mois année heures minutes nouveau nouvelle version mieux pire prix cher qualité
                utiliser ouvrir écran télécharger annuler abonnement remboursement rembourser message impossible
                recommande satisfait satisfaite réponse répond personne attends attente connecter connexion carte
                débité fichier données paramètres recherche utile adore parfait merci beaucoup dommage déçu déçue
                bonjour super génial essaie essayé chaque fois
                """),
        WordList(
            .italian,
            common: """
                di che non è e la il a un per in sono mi ho i una le si del con da ma lo più come anche se al
                ha della o ci mio solo molto nel alla dei gli questo questa tutto perché quando bene ora dopo
                senza già delle cosa mia sempre ogni ancora poi essere dal fare può nulla niente così sul fa
                stato hanno nella prima mai posso ed cui dove quello vi abbiamo volta grazie siamo due
                """,
            topic: """
                applicazione app servizio cliente clienti assistenza ordine ordinato soldi pagamento pagare conto
                account password email telefono errore problema problemi pagina aiuto buono buona ottimo ottima
                eccellente pessimo pessima orribile lento lenta veloce facile funziona funzionano chiude
                aggiornamento aggiornare consegna arrivato pacco settimana settimane giorno giorni oggi ieri mese
                anno ore minuti nuovo nuova versione meglio peggio prezzo caro qualità usare aprire schermo
                scaricare annullare abbonamento rimborso restituire messaggio impossibile consiglio soddisfatto
                soddisfatta risposta risponde risposto nessuno aspetto aspettando entrare accedere carta addebitato
                file dati impostazioni cerca utile adoro perfetto purtroppo provo provato bellissima
                """),
        WordList(
            .romanian,
            common: """
                de și nu a la în o să pe cu este am că mai un care din sunt e se ce mi pentru dar le ca am fost
                foarte au doar iar sau când fără îmi dacă după până prin fi această acest tot mea meu o cum nici
                mă dumneavoastră vă ați toate bine aveți avem ai are nimic aici acum deci unde încă deja într
                nimeni ori ul lor lui ne mereu doar decât chiar trei două cât
                """,
            topic: """
                aplicația aplicație serviciu servicii client clienți comandă comanda bani banii plată plata plătesc
                cont contul parola telefon eroare problemă problema probleme pagina ajutor bun bună excelent
                excelentă prost proastă groaznic lent lentă rapid rapidă ușor funcționează merge închide
                actualizare livrare ajuns colet săptămână săptămâni zi zile azi ieri lună an ore minute nou nouă
                noua versiune mulțumesc mulțumit mulțumită preț scump calitate folosi deschide ecran descărca
                anula abonament rambursare mesaj imposibil recomand răspuns răspunde aștept așteptat intra card
                fișier date setări căutare util place perfect pacat dezamăgit încerc dată vreau pot
                """),
        WordList(
            .catalan,
            common: """
                de la que i no el a és un els per en les una amb es del em ho si però al més molt com ha hi he
                està quan o meu meva ja són des tot res fa aquesta aquest perquè sense ens només sempre mai bé
                puc pot tinc cada ara també després fins on han van ser era se'm això vaig seva seu cap ni
                gràcies fer vegada encara dels als us què tots
                """,
            topic: """
                aplicació servei client comanda diners pagament pagar compte contrasenya correu telèfon error
                problema pàgina ajuda bo bona bon excel·lent dolent dolenta horrible lent lenta ràpid ràpida fàcil
                funciona tanca actualització enviament arribat setmana setmanes dia dies avui ahir mes any hores
                minuts nou nova versió millor pitjor preu car qualitat utilitzar obrir pantalla descarregar
                cancel·lar subscripció reemborsament tornar missatge impossible recomano content contenta
                resposta ningú espera esperant entrar targeta cobrat fitxer dades configuració cercar útil
                m'agrada perfecte intento vull
                """),
    ]
}
