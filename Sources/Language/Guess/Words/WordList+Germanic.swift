extension WordList {
    static let germanic = [
        WordList(
            .english,
            common: """
                the to and a i of is in it for you that this on not with my have be was are but can as we your at so
                or if from all just when they get has will me an no do what there would out up now been only very
                how which more don't by had about after could our why it's i'm can't their then any one because
                please doesn't every some didn't won't were also than still even too its he she his her them who
                where into over again being never always does did should i've isn't us nothing many much other these
                cant dont doesnt im ive
                """,
            topic: """
                app great good love bad new time use using work works working update account order service customer
                support help need want make login password email phone error problem issue page website back money
                refund payment pay paid card price delivery slow fast crash crashes crashed crashing constantly
                screen easy nice thank thanks best worst terrible awful amazing excellent useless broken fix fixed
                bug button load loading search results since yesterday today day days week weeks month year hours
                minutes first last two three add change open close click try tried trying feature features version
                wish like better really keeps keep getting can't cannot able unable wrong right long waiting wait
                received charged cancel subscription free download install file files data report user users
                team quick quickly simple perfect happy disappointed quality product experience waste horrible
                freezes freezing stopped stop everything nobody answer answered think know see find found way
                """),
        WordList(
            .german,
            common: """
                die der und ich ist nicht das es zu in mit den ein eine auf für sie von man dem im wird kann aber
                auch nur wie so bei habe mich mir sich noch wenn oder hat keine war nach einen wir immer dass mehr
                sind als sehr aus werden alles ihr bin leider schon da einer einem meine mein vom zum zur durch
                wurde um doch dann was bitte ohne seit jetzt wieder über kein am diese dieser hier haben können
                ihre nichts bis warum gibt vor möchte uns weil
                """,
            topic: """
                gut super schnell langsam schlecht fehler funktioniert geht app konto bestellung lieferung rechnung
                geld zahlung bezahlen kunden kundenservice hilfe passwort anmelden anmeldung einloggen seite danke
                vielen problem leicht einfach tolle toll ständig stürzt absturz zurück heute gestern tag tage
                woche wochen monat jahr stunden minuten neue neuen neu ganz viel viele gar besser erst gerne
                schade zufrieden unzufrieden empfehlen empfehlung bekommen erhalten warten gewartet antwort niemand
                ware preis teuer günstig qualität benutzen nutzen öffnen bildschirm aktualisierung herunterladen
                kündigen abo erstattung zurückerstattung nachricht mehrfach unmöglich furchtbar großartig
                hervorragend übersichtlich datei daten bericht einstellungen suche läuft laden lädt
                """),
        WordList(
            .dutch,
            common: """
                de het een en ik is niet van dat in te op je met voor die er maar zijn ook als wat nog mijn aan om
                naar heb kan wel bij of wordt meer geen heeft dan was uit goed al zo door over u ze we nu moet deze
                hij veel hoe dit kunnen worden alleen weer steeds altijd mij me na tot alles werd zou waarom zeer
                erg omdat echt niets jullie dus hebben gewoon gaat toch hier via had ben waar
                """,
            topic: """
                werkt werken snel langzaam traag slecht fout foutmelding app rekening bestelling bestellen levering
                geleverd pakket geld terug betaling betalen klant klantenservice hulp wachtwoord inloggen pagina
                bedankt dank probleem problemen makkelijk handig fijn prima prachtig geweldig vreselijk vandaag
                gisteren dag dagen week weken maand jaar uur minuten nieuwe nieuw beter graag jammer tevreden
                ontevreden aanrader krijg gekregen ontvangen wachten antwoord niemand prijs duur goedkoop kwaliteit
                gebruiken gebruik openen scherm updaten downloaden opzeggen abonnement terugbetaling bericht
                onmogelijk mooi duidelijk overzichtelijk bestand gegevens instellingen zoeken laden opnieuw sinds
                """),
        WordList(
            .swedish,
            common: """
                och att det i är jag på som inte en för av med har till om den kan man men ett så när var går vill
                från mig nu eller bara alla mycket upp ut få vad hur vi min kommer är också bra då efter de sig
                denna mer vid år blir finns inga ingen sedan måste skulle två detta mina där här aldrig alltid
                igen fick varför varit dom någon något utan helt väldigt blev mitt ni er
                """,
            topic: """
                fungerar fungera snabbt snabb långsam dålig dåligt fel felmeddelande appen konto beställning leverans
                levererat paket pengar tillbaka betalning betala kund kundtjänst hjälp lösenord logga inloggning
                sidan tack problem enkel enkelt smidig smidigt toppen underbar fantastisk hemsk idag igår dag dagar
                vecka veckor månad timmar minuter nya ny bättre gärna tyvärr nöjd missnöjd rekommenderar fått
                vänta väntat svar svarar pris dyrt billigt kvalitet använda öppna skärm uppdatering uppdateringen
                ladda laddar säga prenumeration återbetalning meddelande omöjligt fil inställningar söka kraschar
                försöker gång gånger längre
                """),
        WordList(
            .danish,
            common: """
                og i jeg det at er en til på ikke der med for den af har kan man de som men et så min mig om når
                vil nu fra ved eller bare være hvis blev alle meget op ud få hvad hvordan vi mit kommer også god
                efter sig denne mere år bliver ingen siden skal ville to dette mine hvor her aldrig altid igen fik
                hvorfor været noget nogen uden helt skulle selv hvornår lige mange kun havde jer dem
                """,
            topic: """
                virker fungerer hurtigt hurtig langsom dårlig dårligt fejl fejlmeddelelse appen konto ordre
                bestilling levering leveret pakke penge pengene tilbage betaling betale kunde kundeservice hjælp
                adgangskode kodeord logge ind siden tak problem nem nemt let dejlig fantastisk forfærdelig dag
                går uge uger måned timer minutter nye ny bedre gerne desværre tilfreds utilfreds anbefale fået vente
                ventet svar svarer pris dyrt billigt kvalitet bruge åbne skærm opdatering opdateringen opdateret
                hente opsige abonnement refusion besked umuligt fil indstillinger søge prøver gang gange længere
                beskeder oplevelse købt køb
                """),
        WordList(
            .norwegian,
            common: """
                og i jeg det å er en til på ikke som med for den av har kan man de men et så min meg om når
                vil nå fra ved eller bare være hvis ble alle veldig opp ut få hva hvordan vi mitt kommer også bra
                etter seg denne mer år blir ingen siden skal ville to dette mine hvor her aldri alltid igjen fikk
                hvorfor vært noe noen uten helt skulle selv mye må går inn dere dem bør kun flere enn ennå
                """,
            topic: """
                virker fungerer raskt rask treg tregt dårlig feil feilmelding appen konto ordre bestilling
                levering levert pakke penger pengene tilbake betaling betale kunde kundeservice hjelp passord logge
                logget innlogging siden takk problem enkel enkelt lett fantastisk forferdelig dag dager uke uker
                måned timer minutter nye ny bedre gjerne dessverre fornøyd misfornøyd anbefaler fått vente ventet
                svar svarer pris dyrt billig kvalitet bruke åpne skjerm oppdatering oppdateringen oppdatert laste
                avslutte abonnement refusjon melding umulig fil innstillinger søke prøver gang ganger lenger
                opplevelse kjøpt kjøp krasjer
                """),
    ]
}
