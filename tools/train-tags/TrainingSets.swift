/// The sets that the shipped model is trained on.
///
/// All may be used for weights that are given away: their licences ask for attribution at most. `NOTICE` names them.
enum TrainingSets {
    struct Source: Sendable {
        let name: String
        /// SHA-256 of the stored file, so that other rows never make a model that claims to be this one.
        let digest: String
        let licence: String
        /// What every text counts as, where the set has no sentiment of its own.
        var allAre: Int?
    }

    static let all = [
        Source(
            name: "vader_tweets", digest: "6119f076ccc6c42b29f1456ddc9ed8505e779945d367ad0c4d6831ce6f91b3da",
            licence: "MIT"),
        Source(
            name: "vader_amazon", digest: "ed41f6b70f73441c69a062af3009b4d502b36397f95b08fba7ee15c4a3ce0a3c",
            licence: "MIT"),
        Source(
            name: "vader_movie", digest: "c3ae8124f4bb5c97235255a86fa93f3c40c9871eaf717f50a6a06e64b101016e",
            licence: "MIT"),
        Source(
            name: "vader_nyt", digest: "47c7f2b018b6aec285a989d226fdfe46353a02c9e162c63c2782c25710909b3e",
            licence: "MIT"),
        Source(
            name: "so_senti4sd", digest: "bfdf3f54e418a9bcf4b8f1261060256e94026bbe199f2a4af3e7d63008c9d290",
            licence: "MIT, texts CC BY-SA"),
        Source(
            name: "premo_pr", digest: "924e2e1142e194eea41e268413b53f8b4a54cc85cdf52d9b3956eb3b38fbc690", licence: "MIT"
        ),
        Source(
            name: "uci_sls", digest: "e59e0cbff5b6b5c5b9ccd7c102f1ce474db3e82b40eb5d394c211c0b1c3fa1e4",
            licence: "CC BY 4.0"),
        Source(
            name: "is22_apps", digest: "4ec2acae6e8ba7d30c6b8ddf929a12f272a607d9cf5ffd46e15d826f3143fa23",
            licence: "MIT"),
        Source(
            name: "goemotions", digest: "029c26449c8fb8fccd62de8ea970dd6a8024100d65787b3d0b0bfd39dab84ad0",
            licence: "Apache-2.0"),
        // Titles of issues state facts. Without them the model takes every fault that is told for a complaint.
        Source(
            name: "gitbugs_hadoop", digest: "f080670c5601096155afc22c976b9c877c38a2f6fc7b494111292cf08214213f",
            licence: "CC BY 4.0", allAre: 1),
        Source(
            name: "gh_privacy", digest: "bb84152abc66dd75ac6a48c050ba282f7cbde023c687227bd50fa7e5533103d6",
            licence: "Apache-2.0", allAre: 1),
    ]
}
