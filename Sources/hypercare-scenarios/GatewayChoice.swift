import ArgumentParser
import Codecs
import Scenarios

/// A gateway as the command line names it: `FORMAT[:CODEC[:WEIGHT]]`.
struct GatewayChoice {
    let format: LogFormat
    let codec: Codec
    let weight: Double

    init(_ text: String) throws {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard let format = LogFormat(rawValue: parts[0]) else {
            throw ValidationError(
                "--gateway \(text): \(parts[0]) is no format; use one of "
                    + LogFormat.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        guard let codec = parts.count > 1 ? Codec(rawValue: parts[1]) : .zstd else {
            throw ValidationError(
                "--gateway \(text): \(parts[1]) is no codec; use one of "
                    + Codec.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        guard parts.count <= 3,
            let weight = parts.count > 2 ? Double(parts[2]) : format.usualWeight, weight > 0
        else {
            throw ValidationError("--gateway \(text): the weight must be a number above 0")
        }
        self.format = format
        self.codec = codec
        self.weight = weight
    }

    /// The gateway's instances: `kong_ai_proxy`, or `kong_ai_proxy-1`, `kong_ai_proxy-2`, …
    func gateways(instances: Int, regionCount: Int) -> [Gateway] {
        (0..<instances).map { index in
            Gateway(
                name: instances == 1 ? format.rawValue : "\(format.rawValue)-\(index + 1)",
                format: format, codec: codec,
                weight: weight / Double(instances), region: index % regionCount)
        }
    }
}
