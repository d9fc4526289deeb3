extension WordList {
    static let uralic = [
        WordList(
            .finnish,
            common: """
                ei ja on että en ole se kun mutta niin myös jos tai olen kuin nyt vain sen ovat oli mitä jo joka
                voi mikä kaikki sitä tämä miksi saa siitä todella ollut vaikka vielä kanssa aina koska minun minä
                hyvin ihan enää mitään eikä sain saanut pitää jälkeen tätä tulee olisi pois siis tämän mukaan
                kuitenkin kertaa kerran sitten edes koskaan uudelleen te he me ilman eivät paljon ennen miten voin
                kuka kukaan yli vaan mulla
                """,
            topic: """
                sovellus sovelluksen toimii toimi toiminut asiakas asiakaspalvelu palvelu tilaus tilauksen tilausta
                raha rahat rahoja maksu maksaa tili tilin salasana salasanan puhelin virhe ongelma ongelmia sivu
                sivusto apua hyvä hyvää loistava erinomainen mahtava huono huonosti surkea kamala hidas hitaasti
                nopea nopeasti helppo suosittelen kiitos päivitys päivityksen toimitus paketti viikko viikkoa päivä
                päivää tänään eilen kuukausi vuosi tuntia minuuttia uusi uuden versio version parempi paras hinta
                kallis laatu käyttää avata näyttö ladata peruuttaa palautus viesti tyytyväinen pettynyt vastaus
                vastaa odottaa odottanut kirjautua kirjautuminen kortti tiedosto tiedot asetukset haku haluan
                valitettavasti vaihtaa yrittää
                """),
        WordList(
            .estonian,
            common: """
                ei ja on et ma see mis kui ole aga oli ka mul siis kuid või saa nii mu mind pole seda olen välja
                väga ainult juba selle nüüd kõik kas miks mitte üles kuidas peale alati enam midagi veel oma minu
                pärast tuleb ilma sest ega saab te nad me teha isegi kunagi palju iga kord korda olnud sellest üks
                kes keegi tagasi palun aitäh kus tänan peab vaid eest üle millal
                """,
            topic: """
                rakendus rakenduse äpp töötab tööta klient klienditeenindus teenus tellimus tellimust tellimuse raha
                makse maksta konto parool parooli telefon viga vead probleem probleeme leht lehekülg abi hea head
                hästi suurepärane super halb halvasti kohutav aeglane aeglaselt kiire kiiresti lihtne soovitan
                uuendus uuendust uuenduse tarne pakk nädal nädalat päev päeva täna eile kuu aasta tundi minutit uus
                uue versioon parem parim hind kallis kvaliteet kasutada avada ekraan laadida tühistada tellimuse
                tagastus sõnum rahul pettunud vastus vasta vastata ootan oodanud sisse logida kaart fail andmed
                seaded otsing tahan kahjuks muuta proovin
                """),
        WordList(
            .hungarian,
            common: """
                a az nem és hogy is egy van de csak ez meg volt már mint ha még vagy nagyon el lehet ki kell jó mert
                nincs azt fel be után minden sem én én le mit ami most miért mindig amikor vissza így ezt hogyan ott
                lett sok ne itt kérem előtt lenne soha semmi újra több vagyok olyan tudom tudok mi akkor óta azóta
                se valamint illetve nekem köszönöm által aki hiába napja legyen pedig
                """,
            topic: """
                alkalmazás alkalmazást működik ügyfél ügyfélszolgálat rendelés rendelést rendelésem pénz pénzt
                pénzem fizetés fizetni fiók jelszó jelszót telefon hiba hibás hibát probléma problémák oldal
                segítség jól kiváló remek szuper szar rossz borzalmas lassú lassan gyors gyorsan könnyű ajánlom
                frissítés frissítést szállítás csomag hét hete nap napok ma tegnap hónap év óra órája perc új
                verzió jobb legjobb ár drága minőség használni használat megnyitni képernyő letölteni lemondani
                előfizetés visszatérítés üzenet elégedett csalódott válasz válaszol senki várok belépni
                bejelentkezni kártya fájl adatok beállítások keresés szeretném sajnos megváltoztatni próbálok
                alkalommal
                """),
    ]
}
