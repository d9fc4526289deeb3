/// How the keys of vendors begin, and how many signs follow at least.
///
/// - Source: the vendors' public descriptions of their keys and of secret scanning.
enum KeyShapes {
    struct Shape: Sendable {
        var kind = RedactionKind.key
        let least: Int
        /// Whether names made of words begin in the same way: then a digit or a capital must follow.
        var isWordLike = false
    }

    static let table = WordTable(
        beginning: shapes(plain, Shape(least: 16)) + shapes(short, Shape(least: 10)) + shapes(long, Shape(least: 32))
            + shapes(wordLike, Shape(least: 16, isWordLike: true))
            + shapes(longWordLike, Shape(least: 28, isWordLike: true))
            + shapes(["eyJ"], Shape(kind: .jwt, least: 17)) + shapes(["MII"], Shape(least: 60)))

    private static func shapes(_ texts: [StaticString], _ shape: Shape) -> [(StaticString, Shape)] {
        texts.map { ($0, shape) }
    }

    private static let plain: [StaticString] = [
        // Clouds.
        "AKIA", "ASIA", "ABIA", "ACCA", "A3T", "GOCSPX-", "ya29.", "1//0", "amzn.mws.", "bce-v3/ALTAK-", "dop_v1_",
        "doo_v1_", "dor_v1_", "ocid1.credential.", "CFPAT-", "HRKU-", "fm2_", "fo1_", "akab-", "pscale_tkn_",
        "pscale_pw_", "pscale_oauth_", "sbp_", "sb_secret_", "dapi", "dt0c01.", "dt0s01.", "hvs.", "hvb.", "hvr.",
        "dp.pt.", "dp.st.", "dp.ct.", "AGE-SECRET-KEY-", "ops_eyJ", "rnd_", "t1.9eu",
        // Code and packages.
        "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "gldt-", "glrt-", "glcbt-", "glptt-", "glft-",
        "glsoat-", "glimt-", "glagent-", "gloas-", "pypi-", "rubygems_", "dckr_pat_", "dckr_oat_", "oy2", "CLOJARS_",
        "ATATT3", "ATCTT3", "ATBB", "sntrys_", "sntryu_", "AKCp", "PMAK-", "ATOAT3",
        // Language models.
        "gsk_", "xai-", "pplx-", "r8_", "nvapi-", "tgp_v1_", "csk-", "tvly-", "jina_", "pcsk_", "lsv2_pt_", "lsv2_sk_",
        "sess-", "api_org_", "fw_3Z",
        // Desks, mail and observability.
        "glsa_", "glc_", "NRAK-", "NRJS-", "NRII-", "phc_", "phx_", "lin_api_", "ntn_", "figd_", "xkeysib-",
        "xsmtpsib-",
        "mlsn.", "pat-na1-", "pat-eu1-", "aio_", "key-",
    ]

    private static let short: [StaticString] = [
        "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe-", "xoxe.", "xoxo-", "xoxc-", "xoxd-", "xapp-", "xwfp-",
        "sk_live_", "sk_test_", "rk_live_", "rk_test_", "pk_live_", "pk_test_", "rzp_live_", "rzp_test_", "whsec_",
        "shpat_", "shpss_", "shpca_", "shppa_", "sq0atp-", "sq0csp-", "sq0idp-", "shippo_live_", "shippo_test_",
        "duffel_live_", "duffel_test_", "FLWSECK-", "FLWSECK_TEST-", "EZAK", "EZTK", "LTAI",
    ]

    private static let long: [StaticString] = [
        "AIza", "AKID", "AKLT", "EAAA", "EAAB", "EAAC", "EAAD", "EAAG", "EAAJ", "AQVN",
    ]

    private static let wordLike: [StaticString] = [
        "sk-", "pk-lf-", "npm_", "hf_", "re_", "SG.", "sl.", "y0_", "secret_", "v2.local.", "v4.local.",
    ]

    private static let longWordLike: [StaticString] = ["ak-", "pk_", "sk_", "rk_", "api-", "perm:"]
}
