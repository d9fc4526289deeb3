/// Words that carry no theme of their own: phrases neither begin nor end with them.
struct StopWords: Sendable {
    private let words: Set<String>
    private let negations: Set<String>

    /// The words of a language by its tag of BCP 47; of a language without a list those of English.
    static func of(_ language: String) -> StopWords { lists[listed(language)] ?? english }

    /// The main language whose list serves for texts of a language.
    static func listed(_ language: String) -> String {
        let main = String(language.lowercased().prefix { $0 != "-" && $0 != "_" })
        return lists[main] == nil ? "en" : main
    }

    /// Whether a phrase may begin, and whether it may end, with a word: numbers only end one ("error 500"),
    /// negations only begin one ("not working"), stop words and lone letters do neither.
    func ends(_ word: String) -> (opens: Bool, closes: Bool) {
        if negations.contains(word) { return (true, false) }
        if words.contains(word) || word.unicodeScalars.count < 2 && word.utf8.count < 3 && !Self.isDigit(word) {
            return (false, false)
        }
        return word.unicodeScalars.allSatisfy { LetterKind($0) != .letter } ? (false, true) : (true, true)
    }

    /// Whether a character of a script without spaces is a particle or an ending: all hiragana are taken for such.
    static func isParticle(_ scalar: Unicode.Scalar) -> Bool {
        (0x3041...0x309F).contains(scalar.value) || particles.contains(scalar)
    }

    private init(_ words: String, negations: String = "") {
        self.words = Set(words.split(separator: " ").map(String.init))
        self.negations = Set(negations.split(separator: " ").map(String.init))
    }

    private static func isDigit(_ word: String) -> Bool { word.utf8.allSatisfy { (0x30...0x39).contains($0) } }

    /// Chinese particles, pronouns and forms of "be".
    private static let particles = Set("的了是我在有和就也都很这那你们他她它吗呢吧着过把被給给請请會会")
        .reduce(into: Set<Unicode.Scalar>()) { $0.formUnion($1.unicodeScalars) }

    private static let english = StopWords(
        """
        a about after again all also am an and any are as at be because been before being but by can could did do does \
        doing done down during each even ever every few for from get gets getting go goes going gone got had has have \
        having he her here hers him his how i i'd i'll i'm i've if in into is it it's its itself just let like made make \
        makes many may me might more most much must my myself now of off on once one only or other our ours out over own \
        please put really same say says see she should since so some still such than that that's the their them then \
        there there's these they thing things this those though through to too two under until up us use used using very \
        want was we we're we've were what when where which while who whose why will with would yet you you're your yours \
        yourself hi hello dear thanks thank regards
        """,
        negations: """
            no not never nothing cannot can't couldn't didn't doesn't don't hadn't hasn't haven't isn't aren't wasn't \
            weren't won't wouldn't shouldn't without cant dont doesnt didnt wont
            """)

    private static let lists: [String: StopWords] = [
        "en": english,
        "de": StopWords(
            """
            aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bitte da damit dann das dass \
            dein dem den denn der des die dies diese diesem diesen dieser dieses doch du durch ein eine einem einen einer \
            eines er es etwas euch euer für gibt hab habe haben hallo hat hatte hier ich ihm ihn ihnen ihr ihre ihrem \
            ihren im immer in ins ist ja jede jeder jetzt kann kein könnte man mein meine meinem meinen meiner mich mir \
            mit muss nach noch nun nur ob oder ohne schon sehr sein seine seit sich sie sind so soll sondern über um und \
            uns unser unsere unter vom von vor war waren warum was wegen weil wenn wer werde werden wie wieder will wir \
            wird wurde wurden zu zum zur zwischen danke
            """, negations: "nicht keine keinen kein nie nichts"),
        "fr": StopWords(
            """
            a ai alors au aucun aussi autre aux avec avez avoir avons bien bonjour c'est car ce cela ces cet cette chez \
            comme d'un d'une dans de depuis des donc du elle elles en encore entre est et être eu fait faire il ils j'ai \
            je la le les leur leurs lui ma mais me même merci mes moi mon n'est nos notre nous on ont ou où par peut plus \
            pour qu'il quand que quel quelle qui s'il sa se ses si son sont sous suis sur ta te tes ton tous tout toute \
            toutes très tu un une va vers vos votre vous y été était
            """, negations: "ne pas sans jamais rien aucune"),
        "es": StopWords(
            """
            a al algo antes aquí así aunque cada como con cuando de del desde donde dos el ella ellas ellos en entre era es \
            esa ese eso esta está estaba están este esto estoy fue gracias ha había hace hacer han hasta hay he hola la las \
            le les lo los más me mi mis mucho muy nos nosotros o otra otro para pero por porque pues que qué quien se sea \
            ser si sí sido sin sobre solo son su sus también te tengo tiene todo todos tu un una uno unos y ya yo
            """, negations: "no nunca nada ni"),
        "it": StopWords(
            """
            a abbiamo ad ai al alla alle anche ancora avere aveva c'è che chi ci ciao come con cosa da dal dalla dei del \
            della delle di dopo dove e è ed era essere fa fare fino fra gli grazie ha hanno ho i il in io l la le lei li lo \
            loro lui ma mi mia mio molto ne nei nel nella noi o ogni per perché più poi quando quello questa questo qui se \
            sei si sono stato su sua sul sulla suo tra tu tutti tutto un una uno vi voi
            """, negations: "non mai niente senza"),
        "pt": StopWords(
            """
            a ainda ao aos as até cada com como da das de depois do dos e é ela elas ele eles em entre era essa esse esta \
            está estão estava este eu foi foram há isso isto já lhe mais mas me mesmo meu minha muito na nas no nos nós o \
            obrigado olá os ou para pela pelo por porque quando que quem se sem ser seu seus só são sua suas também te tem \
            tenho ter tinha tudo um uma vai você vocês
            """, negations: "não nunca nada nem"),
        "nl": StopWords(
            """
            aan al alles als altijd andere ben bij daar dan dat de den der deze die dit doen door dus een en er ging had \
            hallo heb hebben heeft hem het hier hij hoe hun ik in is ja je kan kon kunnen maar mag me meer men met mij mijn \
            moet na naar nog nu of om omdat onder ons onze ook op over te tegen toch toen tot u uit uw van veel voor want \
            was wat we wel werd wie wij wil wordt zal ze zelf zich zij zijn zo zou bedankt
            """, negations: "niet geen niets nooit zonder"),
        "sv": StopWords(
            """
            alla allt att av blir då de dem den denna det detta dig din du efter ej eller en er ett för från få får ha hade \
            han har hej hon hur i ingen jag kan kommer man med mig min mitt mot mycket när nu något några och om oss på så \
            sig sin som till tack under upp ut vad var vara vi vid är över
            """, negations: "inte aldrig inget utan"),
        "pl": StopWords(
            """
            a ale albo bardzo bez bo by być był była było były ci co czy dla do go i ich ile im ja jak jako je jego jej jest \
            już kiedy kto która które który ma mam mi mnie mogę może my na nad nam nas o od on ona oni oraz po pod przez \
            przy się są ta tak także tam te tego tej ten to tu tym w we wszystko z za ze że dziękuję proszę
            """, negations: "nie nigdy nic"),
        "ru": StopWords(
            """
            а без бы был была были было быть в вам вас весь во вот все всё вы где да даже для до его ее её если есть еще ещё \
            же за здесь и из или им их к как ко когда кто ли мне меня можно мой мы на над нам нас но о об он она они от очень \
            по под после при с сам со спасибо так также там то только тут ты у уже что чтобы это этого этот я
            """, negations: "не нет никогда ничего"),
        "tr": StopWords(
            """
            ama ancak artık ben beni bana bir biz bize bu bunu çok çünkü da daha de diye en gibi hem hep her için ile ise \
            kadar ki kim mi mı mu mü ne neden o olan olarak oldu olduğu onu sadece siz size sonra şey şu tüm ve veya ya \
            teşekkürler
            """, negations: "değil yok hiç"),
    ]
}
