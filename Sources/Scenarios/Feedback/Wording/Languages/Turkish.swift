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
        = demand asking
        Şimdiden teşekkürler!|Böyle bir plan var mı?
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

    private static let matters = """
        = core slow
        {Since} {it} çok yavaş.|{It} bir türlü açılmıyor, çok yavaş.|{It} neden bu kadar yavaş?
        Her seferinde [{seconds}|dakikalarca] bekliyorum.|Yükleniyor, yükleniyor… {it}.
        = core slow_export
        Dışa aktarma {since} saatler sürüyor.|Excel dosyasını indirmek çok uzun sürüyor.
        Raporu indirmek [{seconds}|bir saat] sürdü.|Bir liste için yarım saat bekliyorum.
        = core failing
        {Since} {it} çalışmıyor.|Sürekli {error} alıyorum.|{It} {since} takılıyor.|{When} {error} aldım.
        Her {few} denemeden biri hata veriyor.
        = core outage
        {Since} hiçbir şey çalışmıyor.|{It} çöktü mü?|!Her şey durdu, çalışamıyoruz.|{Since} {it} açılmıyor.
        Hizmet {since} kullanılamıyor.
        = core timed_out
        {It} dönüp duruyor, cevap yok.|{Since} hep zaman aşımı.|[{seconds}|Bir dakika] bekliyorum, sonra {error}.
        Cevap bir türlü gelmiyor.
        = core rate_limited
        {Since} "çok fazla istek" diyor, sadece iki kez tıkladım.|{Since} bizi kısıtlıyorsunuz.
        {some} istekten sonra limit doldu, olamaz.|Hiçbir şey değiştirmedik, {since} 429 alıyoruz.
        = core sign_in_failing
        {Since} giriş yapamıyorum.|!Şirkette kimse giremiyor.|Şifre yanlış diyor ama doğru.
        {Since} sürekli oturumum kapanıyor.|SMS kodu gelmiyor.
        = core order_rejected
        Siparişim {when} reddedildi.|!{Since} tüm siparişlerimiz reddediliyor.|Son adımda: geçersiz sipariş.
        Siparişim neden kabul edilmiyor?
        = core forgetful
        {It} yazdığım her şeyi unutuyor.|Her şeyi {few} kez tekrarlıyorum.|Balık hafızalı bir bot.
        Sipariş numarasını tekrar tekrar soruyor.
        = core unhelpful_answer
        Cevap işime yaramadı.|Çok laf var, cevap yok.|Soruma cevap vermiyor.|{Since} cevaplar çok kötü.
        = core refused_by_bot
        {Since} {it} cevap vermeyi reddediyor.|"Bu konuda yardımcı olamam." Neden?|Normal bir soru, ama reddediyor.
        {Since} her şeyi reddediyor.
        = core wrong_answer
        Cevap yanlış.|Bot bunu uydurmuş.|Söylediği doğru değil.|Sizin şartlarınızda tersi yazıyor.
        = core surprising_bill
        {amount} tutarındaki fatura doğru olamaz.|Birden %{percent} fazla ödüyoruz.|Bu {amount} ne için?
        {Since} maliyetlerimiz patladı.|!İki kez çekim yapmışsınız.
        = core price_rise
        Yeni fiyatlar çok yüksek.|Yine zam.|%{percent} fazla, ne için?|Artık çok pahalı.
        = core changed_errors
        {Since} hata mesajları farklı, sistemimiz anlamıyor.|Kodları haber vermeden değiştirmişsiniz.
        Aktarımımız durdu, biçim değişmiş.|Eskiden net bir kod vardı, şimdi sadece metin.
        = core unclear_docs
        Belgeler güncel değil.|Kılavuzda önemli adım eksik.|Yardım sayfası yardımcı olmadı.
        Kılavuzda başka yazıyor, başka oluyor.
        = core strange_sign_ins
        {When} biri hesabıma girmeye çalıştı, ben değildim.|{Since} tanımadığım girişler var.
        !Sanırım hesabım çalındı.|{Since} istemediğim kodlar geliyor.
        = core wrong_data
        Rakamlar yanlış.|{It} yanlış veri gösteriyor.|{some} kayıt eksik.|"Teslim edildi" yazıyor ama bir şey gelmedi.
        = core clumsy_screen
        {It} kullanışsız.|Yazılar çok küçük.|Düğme nerede?|Bu kadarcık şey için çok tıklama.
        = core wish
        Karanlık mod güzel olurdu.|Lütfen Excel'e aktarma ekleyin.|Bir favori listesi isterdim.|-Hâlâ arama yok mu?
        = core how_to
        Adresimi nasıl değiştiririm?|Faturam nerede?|Siparişi nasıl iptal ederim?|Bu nasıl çalışıyor?
        = core privacy_question
        Verilerimiz nerede saklanıyor?|Lütfen tüm verilerimi silin.|Bu KVKK'ya uygun mu?|Sohbetim kaydediliyor mu?
        = core slow_support
        {Since} cevap bekliyorum.|Kimse talebime cevap vermiyor.|Sadece otomatik cevaplar geliyor.
        Telefonda bir saat boşuna bekledim.
        = core satisfied
        Her şey yolunda, teşekkürler.|{It} çok iyi çalışıyor.|Hızlı ve kolay.|Çok memnunum, tavsiye ederim.
        Bot gerçekten yardımcı oldu.
        = core chatter
        Merhaba, sadece deneme.|Benim şehrimde mağazanız var mı?|Yanlış form, kusura bakmayın.|Fikrim yok.
        = subject technical
        Sorun|Hata|Çalışmıyor|{It}: sorun
        = subject bot
        Bot yardımcı olmuyor|Kötü cevap
        = subject money
        Fatura|Çok pahalı
        = subject security
        Şüpheli giriş|!Hesabım çalındı mı?
        = subject product asking happy chatter
        Soru|Görüş|Mesaj
        = short failing
        çalışmıyor|hep hata
        = short slow slow_export
        çok yavaş|çok uzun sürüyor
        = short outage
        hiçbir şey çalışmıyor|açılmıyor
        = short sign_in_failing
        giriş yapamıyorum
        = short order_rejected
        sipariş reddedildi
        = short unhelpful_answer
        yardımcı olmadı|kötü cevap|hiçbir şey anlamıyor
        = short forgetful
        her şeyi unutuyor|hep aynı soru
        = short refused_by_bot
        reddediyor|yardım etmiyor
        = short wrong_answer
        yanlış|doğru değil
        = short money
        çok pahalı
        = short security
        ben değildim
        = short happy
        harika|çok iyi|çok faydalı, teşekkürler|her şey güzel
        = short chatter
        yok|deneme|fikrim yok
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
        = customer solved
        Çalışıyor, teşekkürler!|Tamamdır, çok sağ olun.
        = customer unsolved
        Hâlâ aynı.|Değişen bir şey yok.|-Bir gelişme var mı?
        """
}
