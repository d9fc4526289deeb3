/// The letters of each language that not every language of its script has; marks too, where one has its own.
enum Alphabets {
    static let letters: [LanguageCode: String] = [
        .spanish: "áéíñóúü¿¡", .portuguese: "áâãàçéêíóôõú", .french: "àâæçéèêëîïôœùû", .german: "äöüß",
        .italian: "àèéìòù", .dutch: "éëï", .swedish: "åäö", .danish: "æøå", .norwegian: "æøå", .finnish: "äö",
        .polish: "ąćęłńóśźż", .czech: "áčďéěíňóřšťúůýž", .slovak: "áäčďéíĺľňóôŕšťúýž",
        .hungarian: "áéíóöőúüű", .romanian: "ăâîșşț", .turkish: "çğıöşü",
        .vietnamese: "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
        .catalan: "àçèéíïòóúü·", .croatian: "čćđšž", .slovene: "čšž", .estonian: "äõöüšž",
        .latvian: "āčēģīķļņšūž", .lithuanian: "ąčęėįšųūž",
        .russian: "ыэёъщьйюя", .ukrainian: "іїєґьйщюя", .bulgarian: "ъщйюяь", .serbian: "јљњћђџ",
        .arabic: "ةكيىأإؤئذثضظصطحع", .persian: "پچژگآ", .urdu: "ٹڈڑںےہھپچگ",
        .marathi: "ळॅॲऱ",
    ]

    /// Bits a letter gives to each language that has it: more, the fewer these are.
    static func weight(sharedBy count: Int, of languages: Int) -> Int16 {
        Bits.score(0.5 + 0.8 * Bits.log2(Float(languages) / Float(count)))
    }
}
