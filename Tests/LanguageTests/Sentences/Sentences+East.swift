/// Feedback in the other languages of the Latin script; one text a line.
extension Sentences {
    static let east: [(code: String, texts: String)] = [
        (
            "pl",
            """
            Aplikacja zawiesza się za każdym razem, gdy próbuję zapłacić.
            Świetna obsługa, odpowiedzieli mi w niecałą godzinę.
            Jak mogę zmienić hasło do konta?
            Czekam na zamowienie juz trzy tygodnie i nikt nie odpowiada.
            Bardzo wolno działa po ostatniej aktualizacji
            Pobrano mi pieniadze dwa razy i nadal nie dostalem zwrotu.
            Jestem bardzo zadowolona z nowej wersji.
            """
        ),
        (
            "cs",
            """
            Aplikace spadne pokaždé, když se snažím zaplatit.
            Výborný zákaznický servis, odpověděli mi do hodiny.
            Jak si můžu změnit heslo?
            Na objednavku cekam uz tri tydny a nikdo mi neodpovida.
            Po poslední aktualizaci je to strašně pomalé
            Peníze mi strhli dvakrát a ještě jsem je nedostal zpátky.
            S novou verzí jsem moc spokojená.
            """
        ),
        (
            "sk",
            """
            Aplikácia spadne vždy, keď sa pokúsim zaplatiť.
            Výborný zákaznícky servis, odpovedali mi do hodiny.
            Ako si môžem zmeniť heslo?
            Na objednavku cakam uz tri tyzdne a nikto mi neodpoveda.
            Po poslednej aktualizácii je to strašne pomalé
            Peniaze mi strhli dvakrát a ešte som ich nedostal späť.
            S novou verziou som veľmi spokojná.
            """
        ),
        (
            "sl",
            """
            Aplikacija se sesuje vsakič, ko poskušam plačati.
            Odlična podpora, odgovorili so mi v manj kot eni uri.
            Kako lahko spremenim geslo?
            Na narocilo cakam ze tri tedne in nihce se ne oglasi.
            Po zadnji posodobitvi deluje zelo počasi
            Denar so mi vzeli dvakrat in ga še vedno nisem dobil nazaj.
            Z novo različico sem zelo zadovoljna.
            """
        ),
        (
            "hr",
            """
            Aplikacija se ruši svaki put kada pokušam platiti.
            Odlična podrška, odgovorili su mi za manje od sat vremena.
            Kako mogu promijeniti lozinku?
            Na narudzbu cekam vec tri tjedna i nitko mi se ne javlja.
            Jako sporo radi nakon zadnjeg ažuriranja
            Naplatili su mi dva puta i još uvijek nisam dobio novac natrag.
            Vrlo sam zadovoljna novom verzijom.
            """
        ),
        (
            "hu",
            """
            Az alkalmazás minden alkalommal leáll, amikor fizetni próbálok.
            Kiváló ügyfélszolgálat, egy órán belül válaszoltak.
            Hogyan tudom megváltoztatni a jelszavamat?
            Harom hete varok a rendelesemre es senki nem valaszol.
            Nagyon lassú a legutóbbi frissítés óta
            Kétszer vonták le a pénzt, és még mindig nem kaptam vissza.
            Nagyon elégedett vagyok az új verzióval.
            """
        ),
        (
            "tr",
            """
            Ödeme yapmaya çalıştığımda uygulama her seferinde kapanıyor.
            Müşteri hizmetleri çok iyi, bir saat içinde cevap verdiler.
            Şifremi nasıl değiştirebilirim?
            Uc haftadir siparisimi bekliyorum ve kimse cevap vermiyor.
            Son güncellemeden sonra çok yavaşladı
            Iki kere para cekildi ama hala iade edilmedi.
            Yeni sürümden çok memnunum, teşekkürler.
            """
        ),
        (
            "fi",
            """
            Sovellus kaatuu joka kerta, kun yritän maksaa.
            Loistava asiakaspalvelu, sain vastauksen alle tunnissa.
            Miten voin vaihtaa salasanani?
            Olen odottanut tilaustani jo kolme viikkoa eikä kukaan vastaa.
            Todella hidas viimeisen päivityksen jälkeen
            Minulta veloitettiin kaksi kertaa enka ole vielakaan saanut rahoja takaisin.
            Olen erittäin tyytyväinen uuteen versioon.
            """
        ),
        (
            "et",
            """
            Rakendus jookseb kokku iga kord, kui proovin maksta.
            Suurepärane klienditeenindus, vastati vähem kui tunniga.
            Kuidas ma saan oma parooli muuta?
            Olen oma tellimust oodanud juba kolm nädalat ja keegi ei vasta.
            Pärast viimast uuendust väga aeglane
            Raha võeti kaks korda maha ja ma pole seda ikka veel tagasi saanud.
            Olen uue versiooniga väga rahul.
            """
        ),
        (
            "lv",
            """
            Lietotne avarē katru reizi, kad mēģinu samaksāt.
            Lieliska klientu apkalpošana, atbildēja mazāk nekā stundas laikā.
            Kā es varu nomainīt paroli?
            Jau trīs nedēļas gaidu savu pasūtījumu, un neviens neatbild.
            Pēc pēdējā atjauninājuma viss ir ļoti lēni
            Naudu noņēma divas reizes, un es to vēl neesmu saņēmis atpakaļ.
            Esmu ļoti apmierināta ar jauno versiju.
            """
        ),
        (
            "lt",
            """
            Programėlė užstringa kiekvieną kartą, kai bandau sumokėti.
            Puikus klientų aptarnavimas, atsakė greičiau nei per valandą.
            Kaip galiu pakeisti slaptažodį?
            Jau tris savaites laukiu savo uzsakymo ir niekas neatsako.
            Po paskutinio atnaujinimo veikia labai lėtai
            Pinigus nuskaičiavo du kartus ir aš jų vis dar negavau atgal.
            Esu labai patenkinta nauja versija.
            """
        ),
        (
            "id",
            """
            Aplikasinya selalu keluar sendiri setiap kali saya mau bayar.
            Pelayanannya bagus sekali, langsung dibalas dalam satu jam.
            Bagaimana cara mengganti kata sandi saya?
            Sudah tiga minggu pesanan saya belum sampai dan tidak ada yang menjawab.
            Lambat banget setelah pembaruan terakhir
            Uang saya terpotong dua kali tapi belum dikembalikan.
            Saya sangat puas dengan versi yang baru, terima kasih.
            """
        ),
        (
            "ms",
            """
            Aplikasi ini selalu tertutup sendiri setiap kali saya cuba membayar.
            Perkhidmatan sangat bagus, mereka menjawab dalam masa sejam.
            Bagaimanakah saya boleh menukar kata laluan saya?
            Sudah tiga minggu saya tunggu pesanan tetapi tiada sesiapa yang menjawab.
            Sangat perlahan selepas kemas kini terakhir
            Duit saya ditolak dua kali dan masih belum dipulangkan.
            Saya amat berpuas hati dengan versi baharu ini.
            """
        ),
        (
            "vi",
            """
            Ứng dụng bị thoát mỗi khi tôi cố thanh toán.
            Dịch vụ rất tốt, họ trả lời tôi trong chưa đầy một giờ.
            Làm thế nào để đổi mật khẩu?
            Toi da cho don hang ba tuan roi ma khong ai tra loi.
            Rất chậm sau lần cập nhật cuối cùng
            Tôi bị trừ tiền hai lần mà vẫn chưa được hoàn lại.
            Tôi rất hài lòng với phiên bản mới.
            """
        ),
        (
            "tl",
            """
            Palaging nagsasara ang app tuwing sinusubukan kong magbayad.
            Napakaganda ng serbisyo, sinagot nila ako sa loob ng isang oras.
            Paano ko papalitan ang password ko?
            Tatlong linggo na akong naghihintay sa order ko at walang sumasagot.
            Sobrang bagal pagkatapos ng huling update
            Dalawang beses akong siningil pero hindi pa rin naibabalik ang pera.
            Masaya ako sa bagong bersyon, salamat po.
            """
        ),
    ]
}
