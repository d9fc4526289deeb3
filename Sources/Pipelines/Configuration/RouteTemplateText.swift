/// Checks route templates such as `/v1/users/{id}`.
enum RouteTemplateText {
    /// What is wrong with a template, in words; nil if nothing is.
    static func fault(_ text: String) -> String? {
        guard text.hasPrefix("/") else { return "must begin with /" }
        guard text.utf8.count <= 512 else { return "is longer than 512 bytes" }
        var names: Set<Substring> = []
        for segment in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard segment.contains("{") || segment.contains("}") else { continue }
            guard segment.hasPrefix("{"), segment.hasSuffix("}"), segment.count > 2,
                !segment.dropFirst().dropLast().contains(where: { $0 == "{" || $0 == "}" })
            else { return "has braces that are not a whole segment: '\(segment)'" }
            guard names.insert(segment).inserted else { return "names \(segment) twice" }
        }
        return nil
    }
}
