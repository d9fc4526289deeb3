extension Dutch {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
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
        Limiet bereikt na {some} aanroepen, dat kan niet.|^We krijgen {since} 429 zonder dat we iets veranderd hebben.
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
}
