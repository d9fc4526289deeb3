extension WordList {
    static let asian = [
        WordList(
            .turkish,
            common: """
                bir ve bu çok için de da ne ama var yok ben gibi daha olarak ile her mi ki en o kadar sonra hiç
                şey bana değil olan benim iyi neden diye nasıl olsun artık lütfen zaman bunu önce hala ya sadece
                oldu oluyor olmuyor yapıyor ediyor etmiyor şimdi bile beni tüm yeni kez biz siz fakat ancak veya
                böyle niye kimse edin olması yine sürekli göre tek lazım musunuz mı
                """,
            topic: """
                uygulama uygulamayı uygulamada çalışmıyor çalışıyor müşteri hizmetleri hizmet sipariş siparişim
                siparişimi para paramı ödeme hesap hesabım şifre şifremi telefon hata sorun sorunu sayfa yardım
                güzel harika mükemmel süper kötü berbat rezalet yavaş hızlı kolay tavsiye ederim teşekkürler
                teşekkür güncelleme güncellemeden kargo teslimat paket hafta haftadır gün gündür bugün dün ay yıl
                saat dakika sürüm iade fiyat pahalı kalite kullanmak kullanıyorum açılmıyor açıyor ekran indirmek
                iptal abonelik mesaj memnunum memnun cevap bekliyorum giriş yapamıyorum kart dosya veri ayarlar
                arama istiyorum maalesef değiştirmek atıyor kapanıyor
                """),
        WordList(
            .indonesian,
            common: """
                yang saya tidak bisa di dan ini ada untuk nya sudah dengan dari aplikasi ke itu mau sangat juga lagi
                kalau karena bagus pas tapi jadi terus masih belum banyak kok malah dalam akan lebih bikin tolong
                saja aja padahal terima kasih buat kenapa banget setelah harus semua pada banget sekali setiap kali
                udah gak ga kita kami oleh atau adalah bagaimana apa kapan selalu tanpa baru cara nggak dulu
                """,
            topic: """
                aplikasinya layanan pelayanan pelanggan pesanan pesan uang pembayaran bayar akun sandi kata telepon
                salah masalah halaman bantuan bantu baik buruk jelek lambat lemot cepat mudah rekomendasi update
                pembaruan perbarui pengiriman kirim paket minggu hari kemarin bulan tahun jam menit versi harga
                mahal murah kualitas pakai menggunakan buka dibuka layar unduh batal langganan pengembalian
                dikembalikan kecewa puas jawaban balas dibalas menunggu masuk login kartu berkas data pengaturan
                cari ingin sayang ganti mengganti keluar sendiri error butuh karena uangnya mohon perbaiki coba
                """),
        WordList(
            .malay,
            common: """
                yang saya tidak boleh di dan ini ada untuk tak sudah dengan dari aplikasi ke itu nak sangat juga
                lagi kalau kerana bagus tetapi jadi masih belum banyak dalam akan lebih sila sahaja terima kasih
                buat kenapa selepas perlu semua pada sekali setiap kali anda kami oleh atau adalah bagaimana apa
                bila sentiasa tanpa baru baharu cara dah je pun hanya tiada telah bagi mereka macam ialah
                """,
            topic: """
                perkhidmatan pelanggan pesanan tempahan wang duit pembayaran bayar membayar akaun laluan kata telefon
                ralat masalah halaman bantuan bantu baik teruk buruk lambat perlahan cepat laju mudah syorkan
                kemas kini kemaskini penghantaran hantar bungkusan minggu hari semalam bulan tahun jam minit versi
                harga mahal murah kualiti guna menggunakan buka skrin muat turun batal langganan pulangan bayaran
                mesej kecewa berpuas hati jawapan menjawab balas tunggu menunggu masuk log kad fail data tetapan
                cari mahu malangnya tukar menukar keluar sendiri cuba pengalaman susah
                """),
        WordList(
            .vietnamese,
            common: """
                không là và tôi của có được cho các này để thì đã với một rất cũng khi mà quá lại như trong vào
                những bị thể người ra nhưng nó từ đến làm sao nhiều phải đi mình ở còn vẫn chưa cần lần gì đang
                sẽ nên nào hơn rồi tại hay về sau nữa mãi lên chỉ bạn ai khác mọi luôn thế đó
                """,
            topic: """
                ứng dụng dịch vụ khách hàng đơn tiền thanh toán tài khoản mật khẩu điện thoại lỗi vấn đề trang
                giúp hỗ trợ tốt tuyệt vời tệ kém chậm nhanh dễ dùng sử cập nhật giao nhận tuần ngày hôm nay qua
                tháng năm giờ phút mới phiên bản giá đắt rẻ chất lượng mở màn hình tải hủy đăng ký hoàn trả tin
                nhắn hài lòng thất vọng lời chờ đợi nhập thẻ tệp dữ liệu cài đặt tìm kiếm muốn đổi cảm ơn xin
                thử thoát
                """),
        WordList(
            .tagalog,
            common: """
                ang ng sa na ko ako hindi po ay mga at lang naman yung nyo niyo pa kayo ito may para di kasi din
                rin kung wala pero dahil ba mag mo si ng ano nang akong bakit kahit sana walang lagi mas siya
                paano dapat sila nila namin natin kami tayo pag bago muna talaga sobrang palaging doon dito iyon
                isang lahat mula hanggang saan kaya pala ulit tuwing salamat nga kong gusto
                """,
            topic: """
                maganda napakaganda pangit mabagal bagal mabilis madali serbisyo tulong problema bayad magbayad
                pera order palitan nagsasara gumagana ayos ayusin nakakainis sayang masaya bagong bersyon linggo
                araw buwan taon oras ngayon kahapon naghihintay hintay sagot sumasagot siningil naibalik ibalik
                dalawang tatlong beses gamitin mahal mura buksan pumasok kailangan maayos
                """),
    ]
}
