extension Turkish {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
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
        {some} istekten sonra limit doldu, olamaz.|^Hiçbir şey değiştirmedik, {since} 429 alıyoruz.
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
}
