extension WordList {
    /// Words that lose their vowel and stand before an apostrophe.
    var elisions: String {
        switch code {
        case .french: "l' d' j' c' n' s' m' t' qu' jusqu' lorsqu' puisqu'"
        case .italian: "l' un' dell' all' nell' dall' sull' quest' c' d' com'"
        case .catalan: "l' d' m' s' n' t'"
        default: ""
        }
    }
}
