/// Words as they are typed on a keyboard without the letters of the language.
enum PlainSpelling {
    /// The other spellings of a folded word; none if it has plain letters only.
    static func variants(of word: [UInt32], _ code: LanguageCode) -> [[UInt32]] {
        guard word.contains(where: { $0 > 0x7F }), word.allSatisfy({ $0 < 0x250 || 0x1E00...0x1EFF ~= $0 }) else {
            return []
        }
        let bare = word.map { plain[$0] ?? $0 }
        let spelled = word.flatMap { pairs[code]?[$0] ?? [plain[$0] ?? $0] }
        // Romanian with the cedilla of old keyboards.
        let cedilla = word.map { $0 == 0x219 ? 0x15F : $0 }
        return [bare, spelled, cedilla].filter { $0 != word }
    }

    private static let plain: [UInt32: UInt32] = {
        var plain: [UInt32: UInt32] = [:]
        for line in letters.split(whereSeparator: \.isNewline) {
            let scalars = line.unicodeScalars.map(\.value)
            for scalar in scalars.dropFirst() { plain[scalar] = scalars[0] }
        }
        return plain
    }()

    /// A plain letter, then those that it is typed for.
    private static let letters = """
        aàáâãäåāăąạảấầẩẫậắằẳẵặ
        cçćč
        dďđ
        eèéêëēėęěẹẻẽếềểễệ
        gğģ
        iìíîïīįıịỉĩ
        kķ
        lłľĺļ
        nñńňņ
        oòóôõöøőơọỏốồổỗộớờởỡợ
        rřŕ
        sśšşș
        tťț
        uùúûüūůűųưụủũứừửữự
        yýÿỳỵỷỹ
        zźżž
        """

    private static let german: [UInt32: [UInt32]] = [
        0xE4: [0x61, 0x65], 0xF6: [0x6F, 0x65], 0xFC: [0x75, 0x65], 0xDF: [0x73, 0x73],
    ]
    private static let nordic: [UInt32: [UInt32]] = [
        0xE5: [0x61, 0x61], 0xE6: [0x61, 0x65], 0xF8: [0x6F, 0x65],
    ]
    private static let pairs: [LanguageCode: [UInt32: [UInt32]]] = [
        .german: german, .danish: nordic, .norwegian: nordic,
    ]
}
