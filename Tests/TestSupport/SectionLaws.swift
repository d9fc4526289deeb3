/// What every section must keep, whatever stands in the logs.
///
/// The checkers here know nothing of sections: they compare the shape of rendered text made from
/// benign names with that made from hostile ones.
public enum SectionLaws {
    /// Texts that try to leave their place: markup, attributes, scripts, Markdown, bidirectional and
    /// invisible characters, line ends, entities, long words.
    public static let hostileTexts = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</style><script>x</script>",
        "javascript:alert(1)", "<!-- --><svg/onload=alert(1)>", "]]><a href=\"http://evil.example\">x</a>",
        "&lt;b&gt;&amp;&#60;",
        "a|b\\|c\\\\|d", "`code` ``two`` ```three", "[link](http://evil.example) ![i](http://evil.example/i.png)",
        "@everyone #12 **bold** _it_",
        "line\r\nbreak\n| --- |\n# heading", "\u{202E}txt.exe\u{202C}\u{2066}\u{2069}",
        "zero\u{200B}width\u{FEFF}\u{2028}x", "\u{1B}[31mred\u{7}\u{0}",
        "$(rm -rf /) ${HOME} `id`", "=cmd|' /C calc'!A0", "../../etc/passwd", "</title></svg></table></body></html>",
        "{\"a\":\"</script>\"}", "\u{0639}\u{0631}\u{0628}\u{064A}", String(repeating: "x", count: 900), " ", "\\", "",
    ]

    /// A hostile name for each benign one: other names of one kind stay others.
    public static let hostileName: @Sendable (String, Int) -> String = { kind, number in
        let text = hostileTexts[(number &+ kind.utf8.count) % hostileTexts.count]
        return number < hostileTexts.count ? text : text + "#\(number)"
    }
}
