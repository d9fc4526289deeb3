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
        = demand asking
        Z góry dziękuję!|Czy to jest planowane?
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

    private static let matters = """
        = core slow
        {It} działa bardzo wolno {since}.|{Since} wszystko trwa wieki, najgorzej {it}.
        Dlaczego {it} ładuje się tak długo?|Czekam [{seconds}|całą wieczność] za każdym razem.
        Ładuje się i ładuje… {it}.
        = core slow_export
        Eksport trwa godzinami {since}.|Plik Excel pobiera się [{seconds}|wieki].|Eksport od dawna stoi w miejscu.
        Na jedną listę czekam pół godziny.
        = core failing
        {It} nie działa {since}.|Ciągle wyskakuje {error}.|{It} zawiesza się {since}.|{When} wyskoczył błąd i koniec.
        Co {few}. próba kończy się błędem.
        = core outage
        Nic nie działa {since}.|{It} nie odpowiada {since}.|!Wszystko leży, nie możemy pracować.
        Usługa niedostępna {since}.|Macie awarię? {It} nie działa.
        = core timed_out
        {It} ładuje się bez końca i nic.|Przekroczono czas oczekiwania, za każdym razem {since}.
        Czekam [{seconds}|minutę], a potem {error}.|Odpowiedź nigdy nie przychodzi {since}.
        = core rate_limited
        "Za dużo żądań" {since}, a kliknąłem dwa razy.|Ograniczacie nas {since}.
        Limit wyczerpany po {some} zapytaniach, to niemożliwe.|Dostajemy 429 {since}, a nic nie zmieniliśmy.
        = core sign_in_failing
        Nie mogę się zalogować {since}.|!Nikt u nas nie może się zalogować.|Piszą, że hasło jest złe, a jest dobre.
        Ciągle mnie wylogowuje {since}.|Kod SMS nie przychodzi.
        = core order_rejected
        Moje zamówienie zostało odrzucone {when}.|!Wszystkie nasze zamówienia są odrzucane {since}.
        W ostatnim kroku: zamówienie nieprawidłowe.|Dlaczego nie przyjmujecie mojego zamówienia?
        = core forgetful
        {It} zapomina wszystko, co piszę.|Muszę wszystko powtarzać po {few} razy.|Pamięć złotej rybki.
        Ciągle pyta o numer zamówienia.
        = core unhelpful_answer
        Odpowiedź mi nie pomogła.|Dużo tekstu, zero odpowiedzi.|Nie odpowiada na moje pytanie.
        Odpowiedzi są dużo gorsze {since}.
        = core refused_by_bot
        {It} odmawia odpowiedzi {since}.|"Nie mogę w tym pomóc." Dlaczego?|Zwykłe pytanie, a on odmawia.
        Odmawia wszystkiego {since}.
        = core wrong_answer
        Odpowiedź jest błędna.|Bot to sobie wymyślił.|To, co mówi, nie jest prawdą.
        W waszym regulaminie jest odwrotnie.
        = core surprising_bill
        Rachunek na {amount} nie może się zgadzać.|Płacimy {percent}% więcej, dlaczego?|Za co te {amount}?
        Koszty wystrzeliły {since}.|!Pobraliście opłatę dwa razy.
        = core price_rise
        Nowe ceny są za wysokie.|Kolejna podwyżka.|{percent}% więcej, za co?|Zrobiło się za drogo.
        = core changed_errors
        Komunikaty błędów są inne {since} i nasz system ich nie rozumie.|Zmieniliście kody bez uprzedzenia.
        Nasz import się zatrzymał, format jest inny.|Kiedyś był jasny kod, teraz tylko tekst.
        = core unclear_docs
        Dokumentacja jest nieaktualna.|W instrukcji brakuje ważnego kroku.|Strona pomocy mi nie pomogła.
        Instrukcja mówi jedno, a dzieje się drugie.
        = core strange_sign_ins
        Ktoś próbował się zalogować na moje konto {when}, to nie ja.|Widzę obce logowania {since}.
        !Chyba ktoś włamał się na moje konto.|Dostaję kody, o które nie prosiłem, {since}.
        = core wrong_data
        Liczby się nie zgadzają.|{It} pokazuje złe dane.|Część pozycji zniknęła.
        Jest napisane "dostarczono", a nic nie mam.
        = core clumsy_screen
        {It}: bardzo nieczytelne.|Litery są za małe.|Gdzie jest przycisk?|Za dużo klikania.
        = core wish
        Przydałby się ciemny motyw.|Proszę o eksport do Excela.|Brakuje mi listy życzeń.|-Nadal nie ma wyszukiwarki?
        = core how_to
        Jak zmienić adres?|Gdzie znajdę fakturę?|Jak anulować zamówienie?|Jak to działa?
        = core privacy_question
        Gdzie są przechowywane nasze dane?|Proszę usunąć wszystkie moje dane.|Czy to jest zgodne z RODO?
        Czy czat jest zapisywany?
        = core slow_support
        Czekam na odpowiedź {since}.|Nikt nie odpowiada na moje zgłoszenie.|Same automatyczne odpowiedzi.
        Godzina na infolinii i nic.
        = core satisfied
        Wszystko w porządku, dziękuję.|{It} działa świetnie.|Szybko i prosto.|Jestem bardzo zadowolony, polecam.
        Bot naprawdę mi pomógł.
        = core chatter
        Dzień dobry, to tylko test.|Czy macie sklep w moim mieście?|Zły formularz, przepraszam.|Nie mam zdania.
        = subject technical
        Problem|Błąd|Nie działa|{It}: problem
        = subject bot
        Bot nie pomaga|Zła odpowiedź
        = subject money
        Rachunek|Za drogo
        = subject security
        Obce logowanie|!Włamanie na konto?
        = subject product asking happy chatter
        Pytanie|Uwaga|Wiadomość
        = short failing
        nie działa|same błędy
        = short slow slow_export
        za wolno|trwa wieki
        = short outage
        nic nie działa|wszystko leży
        = short sign_in_failing
        nie mogę się zalogować
        = short order_rejected
        zamówienie odrzucone
        = short unhelpful_answer
        nie pomaga|zła odpowiedź|nic nie rozumie
        = short forgetful
        wszystko zapomina|ciągle to samo pytanie
        = short refused_by_bot
        odmawia|nie chce pomóc
        = short wrong_answer
        to nieprawda|błędne
        = short money
        za drogo
        = short security
        to nie ja
        = short happy
        super|świetnie|bardzo pomocne, dziękuję|wszystko ok
        = short chatter
        nic|próba|bez zdania
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
        = customer solved
        Działa, dziękuję!|Wszystko dobrze, dzięki.
        = customer unsolved
        Nadal to samo.|Bez zmian.|-Są jakieś wieści?
        """
}
