/// What a search for causes came to.
struct Verdict: Sendable {
    /// Those with the most evidence first.
    let claims: [Claim]
    /// Nil where there are claims.
    let silence: Localisation.Silence?
    /// Other groups, as if there were none of the claims, the best first.
    let alternatives: [Claim]
}
