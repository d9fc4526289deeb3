/// The wording in Turkish; names of services begin with capitals, which spares the dotted i.
enum Turkish {
    static let lexicon = Lexicon(language: "tr", [places, words, matters, desk])

    private static let places = """
        = service catalog
        Ürün sayfası|Katalog
        = service search
        Arama|Arama kutusu
        = service carts
        Sepet|Sepetim
        = service orders
        Sipariş sayfası
        = service payments
        Ödeme sayfası|Ödeme
        = service fraud-check
        Güvenlik kontrolü
        = service customers
        Hesabım|Hesap sayfası
        = service shipping
        Kargo takibi
        = service returns
        Geri gönderim sayfası
        = service partners
        Bayi portalı|Tedarikçi ekranı
        = service sessions
        Giriş sayfası|Oturum açma ekranı
        = service reports
        Satış raporu
        = service assistant
        Asistan|Sohbet botu|Bot
        = service returns-bot
        Bot
        = service documents-ai
        Belge özeti
        = service copilot
        Copilot
        = service developer
        {label} API'si|{label}|{label} servisi|{path}
        = service other
        {plain}
        = service nothing
        Siteniz|Uygulama|Sistem
        = error developer
        {status}|HTTP {status}|{status} hatası
        = error plain
        hata mesajı|bir hata|"bir şeyler ters gitti"
        = seconds
        saniye
        = when recent
        az önce|birkaç dakika önce
        = when clock
        saat {clock} civarında|saat {clock} gibi
        = when night
        gece
        = when morning
        bu sabah
        = when noon
        öğlen
        = when afternoon
        öğleden sonra
        = when evening
        bu akşam
        = when yesterday
        dün|dün saat {clock} gibi
        = when y_morning
        dün sabah
        = when y_noon y_afternoon
        dün öğleden sonra
        = when y_evening
        dün akşam
        = when weekday
        birkaç gün önce|geçen gün
        = when older
        geçen hafta
        = when unknown
        geçen gün|geçenlerde
        = since recent
        birkaç dakikadır
        = since clock
        saat {clock} civarından beri
        = since night
        geceden beri
        = since morning
        sabahtan beri|bu sabahtan beri
        = since noon
        öğleden beri
        = since afternoon
        öğleden sonradan beri
        = since evening
        akşamdan beri
        = since yesterday
        dünden beri
        = since y_evening
        dün akşamdan beri
        = since weekday
        birkaç gündür|günlerdir
        = since older
        geçen haftadan beri
        = since unknown
        bir süredir|son zamanlarda
        = date
        {day}.{month}
        """

    private static let words = """
        = greeting
        Merhaba,|Selam,|İyi günler,|Günaydın,|Sayın yetkili,
        = signoff
        Teşekkürler|Saygılar, {name}|Selamlar, {name}|Şimdiden teşekkürler|{name}, {company}
        = opening technical product money
        Mağazanızı seviyorum.|Normalde her şey iyi.|Yeni sepet çok güzel AMA…
        = opening bot
        Bot fikri güzel.|Kibar, orası doğru.
        = vague technical
        Çalışmıyor.|Yine mi!|-Şaka mı bu?|Bir sorun var.
        = vague bot
        Yardımcı olmadı.|-Zaman kaybı.
        = guess technical
        Güncellemeden olmalı.|Bence CDN sorunu.|Çok mu kalabalık?|Yeni logodan beri böyle.
        = guess bot
        Modeli mi değiştirdiniz?
        = guess money
        Bir şeyi iki kez mi sayıyorsunuz?
        = impact technical
        !Çalışamıyoruz.|!Satış kaybediyoruz.|Arkadaşlarımda da aynı.|{few} kez denedim.|~Önemli değil.
        = impact bot
        Şimdi aramak zorundayım.|Sorum hâlâ cevapsız.
        = impact money
        Bütçemizi aştı.
        = demand technical product
        Lütfen düzeltin.|Ne zaman düzelecek?|!Çok acil.|-Açıklama bekliyorum.|Haber bekliyorum.
        = demand bot
        Bir insanla konuşmak istiyorum.|-Gerçek insan koyun.
        = demand money
        Lütfen açıklayın.|Farkı geri istiyorum.|-Bunu ödemem.
        = demand security
        !Lütfen hesabı hemen kilitleyin.
        = demand wish
        Şimdiden teşekkürler!|Böyle bir plan var mı?
        = demand how_to privacy_question
        Şimdiden teşekkürler!
        = sarcasm
        -Tebrikler.|-Sağ olun, gerçekten.
        = aside
        Bu arada bülten hâlâ eski adresime geliyor.|Not: karanlık mod güzel olmuş.
        = calm
        ~Acelesi yok.|~Sadece bilginize.
        = ids
        Request id: {request}|Konuşma: {conversation}|Örneğin {request}
        = attribute
        Bende durum: {detail}.
        = quoteintro
        Dönen cevap:|Bizim logdan:
        = quote user
        "Lütfen daha sonra tekrar deneyin" yazıyor.
        = secret contact
        Bana buradan ulaşın: {secret}
        = secret money
        Ödeme bilgim: {secret}
        = secret key
        Kullandığımız: {secret}
        = secret address
        IP adresimiz: {secret}
        = more technical
        Geçen hafta çalışıyordu.|Telefonda da aynı.|Bazen yenileyince düzeliyor.|Diğer siteler çalışıyor.
        = more bot
        Çok basit bir soruydu.|Geçen hafta biliyordu.
        = more happy
        Böyle devam!
        """

    private static let desk = """
        = replygreeting
        Merhaba,|Sayın {name},
        = replysignoff
        Saygılarımızla, destek ekibi|Müşteri hizmetleri
        = reply first
        Mesajınız için teşekkürler, inceliyoruz.|Yaşanan sorun için üzgünüz, ekibe ilettim.
        = reply ask
        Tam saatini söyleyebilir misiniz?|Ekran görüntüsü gönderebilir misiniz?
        = reply around
        Bu arada birkaç dakika sonra tekrar dener misiniz?
        = reply wait
        Hâlâ üzerinde çalışıyoruz, sabrınız için teşekkürler.
        = reply solved
        Sorun çözüldü.|Artık çalışıyor olmalı, olmazsa bize yazın.
        = reply solved_asking solved_happy solved_chatter
        Sorunuzu e-posta ile yanıtladım.|Not aldık, teşekkürler.
        = customer solved_asking solved_happy solved_chatter
        Teşekkürler, anladım.|Buldum, sağ olun!
        = customer solved
        Çalışıyor, teşekkürler!|Tamamdır, çok sağ olun.
        = customer unsolved
        Hâlâ aynı.|Değişen bir şey yok.|-Bir gelişme var mı?
        """
}
