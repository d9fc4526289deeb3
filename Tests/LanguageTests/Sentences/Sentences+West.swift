/// Feedback in Germanic and Romance languages; one text a line.
extension Sentences {
    static let west: [(code: String, texts: String)] = [
        (
            "en",
            """
            The checkout page keeps freezing after I enter my card number.
            Love the new dashboard, it saves me an hour every morning.
            app crashes constantly
            How do I change the email address on my account?
            Worst customer service ever, nobody answers
            I was charged twice for the same order and still have no refund.
            Dark mode please!
            Since yesterday's update every search returns zero results.
            """
        ),
        (
            "de",
            """
            Seit dem letzten Update stürzt die App beim Start sofort ab.
            Der Kundendienst war sehr freundlich und hat mir schnell geholfen.
            Wie kann ich meine Rechnung als PDF herunterladen?
            Leider wurde mir der Betrag zweimal abgebucht, ich moechte mein Geld zurueck.
            Funktioniert einwandfrei, klare Empfehlung
            Ladezeiten viel zu lang
            Nach der Anmeldung sehe ich nur einen weissen Bildschirm.
            """
        ),
        (
            "nl",
            """
            Sinds de laatste update kan ik niet meer inloggen op mijn account.
            Heel fijne app, werkt snel en is makkelijk te gebruiken.
            Waar kan ik mijn factuur vinden?
            De bestelling is nooit aangekomen en niemand neemt de telefoon op.
            Betaling mislukt steeds opnieuw
            Ik ben erg tevreden over de klantenservice, binnen een uur geholpen.
            Er staat een fout in het overzicht van gisteren.
            """
        ),
        (
            "sv",
            """
            Appen kraschar varje gång jag försöker betala med kort.
            Mycket bra service, jag fick svar redan samma dag.
            Hur byter jag lösenord?
            Jag har väntat i tre veckor på min beställning och ingen svarar.
            Fungerar inte längre efter uppdateringen
            Det gar inte att logga in sedan i mandags.
            Väldigt nöjd med den nya sökfunktionen.
            """
        ),
        (
            "da",
            """
            Jeg kan ikke logge ind, siden appen blev opdateret i går.
            Rigtig god kundeservice, jeg fik hjælp med det samme.
            Hvordan sletter jeg min konto?
            Min pakke er aldrig kommet, og der er ingen, der svarer på mine mails.
            Siden er meget langsom om morgenen
            Jeg blev trukket to gange for den samme ordre, hvornår får jeg pengene tilbage?
            Det virker bare, tak for en god løsning.
            """
        ),
        (
            "no",
            """
            Jeg får ikke logget inn etter den siste oppdateringen.
            Veldig bra kundeservice, jeg fikk hjelp med en gang.
            Hvordan endrer jeg passordet mitt?
            Pakken har ikke kommet ennå, og ingen svarer når jeg ringer.
            Appen krasjer hver gang jeg prøver å betale
            Hvorfor blir jeg belastet to ganger for samme bestilling?
            Siden laster altfor sakte, noe må gjøres.
            """
        ),
        (
            "es",
            """
            La aplicación se cierra sola cada vez que intento pagar.
            Excelente servicio, me respondieron en menos de una hora.
            ¿Cómo puedo cambiar mi contraseña?
            Llevo tres semanas esperando mi pedido y nadie contesta el telefono.
            Muy lenta desde la última actualización
            Me cobraron dos veces y todavia no me devuelven el dinero.
            Estoy muy contento con el nuevo diseño.
            """
        ),
        (
            "pt",
            """
            O aplicativo fecha sozinho toda vez que tento pagar.
            Atendimento excelente, responderam em menos de uma hora.
            Como faço para trocar a minha senha?
            Estou esperando o meu pedido há três semanas e ninguém responde.
            Muito lento depois da última atualização
            Fui cobrado duas vezes e ainda nao recebi o dinheiro de volta.
            Gostei bastante da nova versão, parabéns.
            """
        ),
        (
            "fr",
            """
            L'application plante à chaque fois que j'essaie de payer.
            Service client très réactif, merci beaucoup !
            Comment puis-je modifier mon mot de passe ?
            J'attends ma commande depuis trois semaines et personne ne repond.
            Beaucoup trop lent depuis la mise a jour
            On m'a débité deux fois et je n'ai toujours pas été remboursé.
            Je suis ravie de la nouvelle interface, bravo.
            """
        ),
        (
            "it",
            """
            L'applicazione si chiude da sola ogni volta che provo a pagare.
            Servizio eccellente, mi hanno risposto in meno di un'ora.
            Come posso cambiare la password?
            Aspetto il mio ordine da tre settimane e nessuno risponde.
            Lentissima dopo l'ultimo aggiornamento
            Mi hanno addebitato due volte e non ho ancora ricevuto il rimborso.
            Sono molto soddisfatta della nuova versione.
            """
        ),
        (
            "ro",
            """
            Aplicația se închide singură de fiecare dată când încerc să plătesc.
            Servicii excelente, mi-au răspuns în mai puțin de o oră.
            Cum pot să îmi schimb parola?
            Astept comanda de trei saptamani si nimeni nu raspunde la telefon.
            Foarte lent după ultima actualizare
            Mi s-au luat banii de doua ori si inca nu i-am primit inapoi.
            Sunt foarte mulțumită de noua versiune.
            """
        ),
        (
            "ca",
            """
            L'aplicació es tanca sola cada vegada que intento pagar.
            Un servei excel·lent, em van respondre en menys d'una hora.
            Com puc canviar la meva contrasenya?
            Fa tres setmanes que espero la comanda i ningú no respon.
            Va molt lenta des de l'última actualització
            M'han cobrat dues vegades i encara no m'han tornat els diners.
            Estic molt contenta amb el nou disseny.
            """
        ),
    ]
}
