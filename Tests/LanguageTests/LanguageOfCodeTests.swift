import Testing

@Suite struct LanguageOfCodeTests {
    @Test(arguments: [
        "", " ", "12345 678", "👍👍👍 🎉", "!!! ???", "ok", "https://example.com/orders/42?ref=mail",
        "550e8400-e29b-41d4-a716-446655440000", "user@example.com", "{\"status\":\"error\",\"code\":500}",
        "{\n  \"status\": \"error\",\n  \"retry\": false\n}", "ERR_CONNECTION_RESET", "/usr/lib/app/main.conf",
        "at com.example.Shop.pay(Shop.java:12)\nat com.example.Main.run(Main.java:7)",
        "NullPointerException: getUserName() == null", "SELECT_1; x=3; y=foo(bar)", "v2.3.1-rc4", "a1b2c3d4e5f6",
    ])
    func `what is no language is none`(_ text: String) {
        let guess = guess(text)
        #expect(guess.code == .undetermined)
        #expect(guess.confidence == 0)
    }

    @Test func `an address within a sentence changes nothing`() {
        #expect(guess("Die Seite https://example.com/de/konto?id=7 ist nicht mehr erreichbar.").code == .german)
        #expect(guess("I get ERR_TIMEOUT when I open the page from my phone.").code == .english)
        #expect(guess("Bei order_id=4711 fehlt die Rechnung, bitte schicken.").code == .german)
    }
}
