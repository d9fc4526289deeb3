extension Polish {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
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
        Limit wyczerpany po {some} zapytaniach, to niemożliwe.|^Dostajemy 429 {since}, a nic nie zmieniliśmy.
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
}
