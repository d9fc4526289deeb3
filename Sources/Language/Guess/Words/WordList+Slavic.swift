extension WordList {
    static let slavic = [
        WordList(
            .polish,
            common: """
                nie się w i na to jest z że do jak za ale od mi o już co mam tylko po jestem bardzo tak przez czy
                dla jeszcze przy był było może ma są by bez kiedy ten ta tego nic też mnie można więc która który
                które gdy teraz dlaczego albo oraz była aby pod mój moje moja tym jej ich się żeby tej cały zawsze
                nigdy ponad każdy gdzie dopiero proszę nikt przed potem
                """,
            topic: """
                aplikacja aplikacji aplikację działa obsługa klienta zamówienie zamówienia pieniądze pieniędzy
                płatność płatności konto konta hasło hasła telefon błąd błędy problem problemy strona strony pomoc
                dobra dobry dobrze świetna świetnie super słaba słabo okropna wolno wolna szybko szybka łatwa
                polecam dziękuję dzięki aktualizacja aktualizacji dostawa paczka przesyłka tydzień tygodnie dni
                dzisiaj dziś wczoraj miesiąc rok godzin godziny minut nowa nowy nowej wersja wersji lepiej
                najlepsza cena drogo jakość używać korzystać otworzyć ekran pobrać anulować subskrypcja zwrot
                zwrotu wiadomość zadowolony zadowolona odpowiedź odpowiedzi czekam zalogować logowanie karta
                plik dane ustawienia szukać chcę niestety zmienić razem raz
                """),
        WordList(
            .czech,
            common: """
                se to a je na v že nejde jsem si s z do jen ale jak by tak po mi i pro při už od není co když za
                jako mě ve k jsou bych nebo být ještě velmi bez má byl bylo mám moc která který které až vše
                také mohu můžu nic tím této pokud proč musím nikdy vždy více jste děkuji prosím bude byla aby
                jde pořád kde tam jsme tady toto nefunguje ke teď protože asi než nejsem
                """,
            topic: """
                aplikace aplikaci funguje zákazník zákaznický podpora objednávka objednávku objednávky peníze platba
                platby zaplatit účet heslo telefon chyba chyby problém problémy stránka stránky pomoc dobrá dobrý
                dobře skvělá skvělé super špatná špatně hrozné pomalá pomalé rychlá rychlé rychle snadné doporučuji
                díky aktualizace aktualizaci dodání balík zboží týden týdny týdnů dnes včera měsíc rok hodin hodiny
                minut nová nový nové verze verzi lepší nejlepší cena drahé kvalita používat otevřít obrazovka
                stáhnout zrušit předplatné vrácení zpráva spokojený spokojená odpověď odpovídá nikdo čekám
                přihlásit přihlášení karta soubor data nastavení hledat chci bohužel změnit pokaždé spadne
                """),
        WordList(
            .slovak,
            common: """
                sa to a je na v že nejde som si s z do len ale ako by tak po mi aj pre pri už od nie čo keď za
                ma vo k sú alebo byť ešte veľmi bez má bol bolo mám ktorá ktorý ktoré až všetko tiež môžem nič
                tým tejto ak prečo musím nikdy vždy viac ste ďakujem prosím bude bola aby ide stále kde tam sme
                tu toto nefunguje ku teraz pretože asi než nie som mne iba sme nemôžem kedy dobre
                """,
            topic: """
                aplikácia aplikácie aplikáciu funguje zákazník zákaznícky podpora objednávka objednávku peniaze
                platba platby zaplatiť účet heslo telefón chyba chyby problém problémy stránka stránky pomoc dobrá
                dobrý skvelá skvelé super zlá zle hrozné pomalá pomalé rýchla rýchle rýchlo jednoduché odporúčam
                vďaka aktualizácia aktualizácii dodanie balík tovar týždeň týždne týždňov dnes včera mesiac rok
                hodín hodiny minút nová nový nové verzia verzie lepšia najlepšia cena drahé kvalita používať
                otvoriť obrazovka stiahnuť zrušiť predplatné vrátenie správa spokojný spokojná odpoveď odpovedá
                nikto čakám prihlásiť prihlásenie karta súbor dáta nastavenia hľadať chcem bohužiaľ zmeniť zakaždým
                """),
        WordList(
            .slovene,
            common: """
                je in se ne v na da za sem pa so ki z mi si bi tudi po ali kot le ni še že zelo ko od do o iz
                pri ker kaj bil bila to ta tako samo lahko kako vse me zakaj sta smo ste bo nič brez več kjer če
                ga jo jih moj moja moje imam nisem nikoli vedno ampak ter med saj nimam biti kdaj zdaj vendar
                potem pred prosim hvala nam vam s te tem dobro kar
                """,
            topic: """
                aplikacija aplikacije aplikacijo deluje delujejo stranka podpora naročilo naročila denar plačilo
                plačati račun geslo telefon napaka napake težava težave problem stran strani pomoč dobra dober
                odlična odlično super slaba slabo grozno počasi počasna hitro hitra enostavna priporočam
                posodobitev posodobitvi dostava paket teden tedne tednov dan dni danes včeraj mesec leto ur ure
                minut nova nov novo različica različico boljša najboljša cena drago kakovost uporabljati odpreti
                zaslon prenesti preklicati naročnina vračilo sporočilo zadovoljen zadovoljna odgovor odgovora nihče
                čakam prijaviti prijava kartica datoteka podatki nastavitve iskanje želim žal spremeniti vsakič
                """),
        WordList(
            .croatian,
            common: """
                je i se da ne na u za sam su mi od što kao a ili ali ako samo vrlo to s već nije bi me sve kako
                iz ni još kad kada nakon koji koja koje po do može mogu biti bio bila bez te više ja ima imam
                nema ništa zašto nikad uvijek jer li smo ste će dobro ovo ova taj prije gdje jako moj moja
                nisam svi treba tako pa opet puta put hvala molim vas vam o mene sad bilo
                """,
            topic: """
                aplikacija aplikacije aplikaciju radi rade korisnik korisnička podrška narudžba narudžbu novac
                plaćanje platiti račun lozinka lozinku telefon greška greške problem problemi stranica pomoć dobra
                dobar odlična odlično super loša loše užasno sporo spora brzo brza jednostavna preporučujem
                ažuriranje ažuriranja dostava paket tjedan tjedna tjedana dan dana danas jučer mjesec godina sati
                minuta nova novi novu verzija verziju bolja najbolja cijena skupo kvaliteta koristiti otvoriti
                zaslon preuzeti otkazati pretplata povrat poruka zadovoljan zadovoljna odgovor odgovara nitko čekam
                prijaviti prijava kartica datoteka podaci postavke traženje želim nažalost promijeniti svaki
                """),
    ]
}
