/// The wording in Polish; the service stands in the nominative everywhere.
enum Polish {
    static let lexicon = Lexicon(language: "pl", [places, words, matters, desk])

    private static let places = """
        = service catalog
        strona produktu|katalog
        = service search
        wyszukiwarka
        = service carts
        koszyk|mój koszyk
        = service orders
        strona zamówień|formularz zamówienia
        = service payments
        strona płatności|płatność
        = service fraud-check
        weryfikacja
        = service customers
        moje konto
        = service shipping
        śledzenie przesyłki
        = service returns
        strona zwrotów|formularz zwrotu
        = service partners
        portal partnera|strefa dostawcy
        = service sessions
        logowanie|strona logowania
        = service reports
        raport sprzedaży
        = service assistant
        asystent|chatbot|czat
        = service returns-bot
        bot od zwrotów
        = service documents-ai
        podsumowanie dokumentu
        = service copilot
        copilot
        = service developer
        API {label}|{label}|usługa {label}|{path}
        = service other
        {plain}
        = service nothing
        wasza strona|aplikacja|system
        = error developer
        {status}|błąd {status}|HTTP {status}
        = error plain
        komunikat o błędzie|błąd|"coś poszło nie tak"
        = seconds
        s|sek.
        = when recent
        przed chwilą|kilka minut temu
        = when clock
        o {clock}|około {clock}
        = when night
        w nocy
        = when morning
        dziś rano
        = when noon
        w południe
        = when afternoon
        dziś po południu
        = when evening
        dziś wieczorem
        = when yesterday
        wczoraj|wczoraj około {clock}
        = when y_morning
        wczoraj rano
        = when y_noon y_afternoon
        wczoraj po południu
        = when y_evening
        wczoraj wieczorem
        = when weekday
        kilka dni temu|niedawno
        = when older
        w zeszłym tygodniu
        = when unknown
        niedawno|ostatnio
        = since recent
        od kilku minut
        = since clock
        od {clock}|mniej więcej od {clock}
        = since night
        od nocy
        = since morning
        od rana|od samego rana
        = since noon
        od południa
        = since afternoon
        od popołudnia
        = since evening
        od wieczora
        = since yesterday
        od wczoraj
        = since y_evening
        od wczoraj wieczorem
        = since weekday
        od kilku dni
        = since older
        od zeszłego tygodnia
        = since unknown
        od jakiegoś czasu|ostatnio
        = date
        {day}.{month}
        """

    private static let words = """
        = greeting
        Dzień dobry,|Witam,|Cześć,|Szanowni Państwo,|Hej,
        = signoff
        Dziękuję|Pozdrawiam, {name}|Z poważaniem, {name}|Z góry dziękuję|{name}, {company}
        = opening technical product money
        Lubię wasz sklep.|Zwykle wszystko działa.|Nowy koszyk jest super, ALE…
        = opening bot
        Pomysł z botem jest dobry.|Jest uprzejmy, to prawda.
        = vague technical
        Nie działa.|Znowu!|-To jakiś żart?|Coś jest nie tak.
        = vague bot
        Nie pomaga.|-Strata czasu.
        = guess technical
        To pewnie przez aktualizację.|Moim zdaniem to wasz CDN.|Za dużo ludzi naraz?
        Odkąd jest nowe logo, tak to działa.
        = guess bot
        Zmieniliście model?|Pewnie tańszy model.
        = guess money
        Liczycie coś podwójnie?
        = impact technical
        !Nie możemy pracować.|!Tracimy zamówienia.|Koledzy mają to samo.|Próbuję już {few}. raz.|~Nic poważnego.
        = impact bot
        Teraz i tak muszę dzwonić.|Moje pytanie wciąż bez odpowiedzi.
        = impact money
        Nie mamy na to budżetu.
        = demand technical product
        Proszę o naprawę.|Kiedy będzie działać?|!To pilne.|-Oczekuję wyjaśnień.|Proszę o informację.
        = demand bot
        Chcę rozmawiać z człowiekiem.|-Zatrudnijcie ludzi.
        = demand money
        Proszę o wyjaśnienie.|Proszę o zwrot różnicy.|-Nie zapłacę tego.
        = demand security
        !Proszę zablokować konto.
        = demand wish
        Z góry dziękuję!|Czy to jest planowane?
        = demand how_to privacy_question
        Z góry dziękuję!
        = sarcasm
        -Gratulacje.|-Dzięki za nic.
        = aside
        Przy okazji, newsletter przychodzi na stary adres.|PS: ciemny motyw jest świetny.
        = calm
        ~To nic pilnego.|~Tylko informacyjnie.
        = ids
        ID żądania: {request}|Rozmowa {conversation}|Na przykład {request}
        = attribute
        Chyba tylko: {detail}.|U mnie: {detail}.
        = quoteintro
        Taka odpowiedź:|Z naszego logu:
        = quote user
        Jest napisane "Spróbuj ponownie później".
        = secret contact
        Kontakt do mnie: {secret}
        = secret money
        Dane do zwrotu: {secret}
        = secret key
        Używamy {secret}
        = secret address
        Nasze IP: {secret}
        = more technical
        Wczoraj jeszcze działało.|Na telefonie to samo.|Czasem pomaga odświeżenie.|Inne strony działają.
        = more bot
        To było proste pytanie.|Tydzień temu jeszcze wiedział.
        = more happy
        Tak trzymać!
        """

    private static let desk = """
        = replygreeting
        Dzień dobry,|Witam,
        = replysignoff
        Pozdrawiamy, dział pomocy|Biuro obsługi klienta
        = reply first
        Dziękujemy za wiadomość, sprawdzamy to.|Przepraszamy za kłopot, sprawa trafiła do zespołu.
        = reply ask
        Czy może Pan lub Pani podać dokładną godzinę?|Prosimy o zrzut ekranu.
        = reply around
        Na razie prosimy spróbować za kilka minut.
        = reply wait
        Wciąż nad tym pracujemy, dziękujemy za cierpliwość.
        = reply solved
        Problem został rozwiązany.|Powinno już działać, prosimy o znak, jeśli nie.
        = reply solved_asking solved_happy solved_chatter
        Odpowiedź wysłaliśmy pocztą elektroniczną.|Zanotowane, dziękujemy.
        = customer solved_asking solved_happy solved_chatter
        Dziękuję, wszystko jasne.|Znalazłem, dzięki!
        = customer solved
        Działa, dziękuję!|Wszystko dobrze, dzięki.
        = customer unsolved
        Nadal to samo.|Bez zmian.|-Są jakieś wieści?
        """
}
