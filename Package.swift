// swift-tools-version: 6.1
import PackageDescription

/// Hot modules: optimised across module borders, so that a column access costs the same everywhere.
let hot: [SwiftSetting] = [
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "hypercare",
    products: [
        .executable(name: "hypercare", targets: ["hypercare"]),
        .executable(name: "hypercare-scenarios", targets: ["hypercare-scenarios"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // C libraries: a module map and a header each.
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CLZ4", pkgConfig: "liblz4", providers: [.apt(["liblz4-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
        .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),

        // The shipped weights of the tagging model, as bytes in the program.
        .target(name: "CTagModel", exclude: ["tags.model"]),

        // Level 0
        .target(name: "Columns", swiftSettings: hot),
        .target(name: "Statistics", swiftSettings: hot),
        .target(name: "Language", swiftSettings: hot),
        .target(name: "Tagging", dependencies: ["CTagModel"], swiftSettings: hot),
        .target(
            name: "Codecs", dependencies: ["CZstd", "CLZ4", "CZlib", "CISAL", "CXXHash", crypto], swiftSettings: hot),

        // Level 1
        .target(name: "Ingest", dependencies: ["Columns", "Codecs"], swiftSettings: hot),
        .target(name: "Rollups", dependencies: ["Columns", "Statistics"], swiftSettings: hot),
        .target(name: "Analysis", dependencies: ["Columns", "Statistics"]),
        .target(name: "Tables", dependencies: ["Columns", "Codecs"], swiftSettings: hot),
        .target(name: "Scenarios", dependencies: ["Columns", "Codecs"], swiftSettings: hot),
        .target(name: "Settings", dependencies: [yams]),

        // Level 2
        .target(name: "Reports", dependencies: ["Analysis", "Columns"]),

        .target(name: "ScenarioFiles", dependencies: ["Scenarios", "Settings", "Codecs"]),

        // Level 3
        .target(
            name: "Pipelines",
            dependencies: [
                "Columns", "Statistics", "Codecs", "Ingest", "Rollups", "Analysis", "Tables", "Settings", "Reports",
                "Language", "Tagging", grdb, crypto, logging,
            ]),

        // Level 4
        .executableTarget(name: "hypercare", dependencies: ["Pipelines", "Scenarios", "Settings", arguments, logging]),
        .executableTarget(
            name: "hypercare-scenarios", dependencies: ["Scenarios", "ScenarioFiles", "Settings", arguments]),

        .executableTarget(
            name: "train-tags", dependencies: ["Tagging", "Codecs", "Ingest", arguments], path: "tools/train-tags",
            exclude: ["requirements.txt", "lexicons.py"],
            swiftSettings: hot),

        // Benchmarks
        .executableTarget(
            name: "night-trials", dependencies: ["Analysis", "Statistics", arguments], path: "Benchmarks/nights",
            swiftSettings: hot),
        .executableTarget(
            name: "feedback-trials", dependencies: ["Analysis", arguments], path: "Benchmarks/feedback",
            swiftSettings: hot),

        // Tests
        .target(
            name: "TestSupport", dependencies: ["Columns", "Statistics", "Codecs", "Ingest", "Rollups", "Tables"],
            path: "Tests/TestSupport"),
        .testTarget(name: "ColumnsTests", dependencies: ["Columns", "TestSupport"]),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"]),
        .testTarget(name: "LanguageTests", dependencies: ["Language"]),
        .testTarget(name: "TaggingTests", dependencies: ["Tagging", "TestSupport"]),
        .testTarget(name: "CodecsTests", dependencies: ["Codecs", "TestSupport"]),
        .testTarget(name: "IngestTests", dependencies: ["Ingest", "Scenarios", "TestSupport"]),
        .testTarget(name: "RollupsTests", dependencies: ["Rollups", "TestSupport"]),
        .testTarget(name: "AnalysisTests", dependencies: ["Analysis", "TestSupport"]),
        .testTarget(name: "TablesTests", dependencies: ["Tables", "TestSupport"]),
        .testTarget(name: "ScenariosTests", dependencies: ["Scenarios", "TestSupport"]),
        .testTarget(name: "SettingsTests", dependencies: ["Settings"]),
        .testTarget(name: "ScenarioFilesTests", dependencies: ["ScenarioFiles", "Scenarios", "Settings"]),
        .testTarget(name: "ReportsTests", dependencies: ["Reports", "TestSupport"]),
        .testTarget(name: "PipelinesTests", dependencies: ["Pipelines", "Settings", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
