import Foundation
import Glibc
import Settings

/// Looks whether everything is in place, and says what to do where it is not.
public enum DoctorJob {
    /// What to look at.
    public struct Request: Sendable {
        /// A pipeline file, checked by reading it and making its plan.
        public var pipelinePath: String?
        public var workspace: Sourced<String>?
        public var machine: Machine
        /// Microseconds since 1970, by the clock that is to be checked.
        public var nowUs: Int64
        /// Environment variables that matter: `TZ`, `LANG`.
        public var zoneVariable: String?

        public init(machine: Machine, nowUs: Int64) {
            self.machine = machine
            self.nowUs = nowUs
        }
    }

    /// All checks, in the order in which they are printed. Nothing is changed but for two small
    /// files in the workspace that are removed again.
    public static func execute(_ request: Request) -> [Check] {
        var checks =
            LoadedLibraries.checks() + [
                clock(request.nowUs), zone(request), memory(request.machine),
                cores(request.machine),
            ]
        var workspace = request.workspace
        if let path = request.pipelinePath {
            let (found, check) = pipeline(path, request)
            checks += check
            workspace = workspace ?? found
        }
        if let workspace { checks += WorkspaceChecks.checks(Workspace(workspace.value)) }
        return checks
    }

    private static func pipeline(
        _ path: String, _ request: Request
    ) -> (workspace: Sourced<String>?, checks: [Check]) {
        do throws(PipelineError) {
            let pipeline = try Pipeline(file: path)
            var planRequest = PlanRequest(machine: request.machine)
            planRequest.workspace = request.workspace
            let plan = try Plan(pipeline, planRequest)
            let sources = plan.inputSources.map { planned in
                planned.files.isEmpty
                    ? Check(
                        "source", .warning, "\(planned.name): no file matches",
                        remedy: "look at its paths: hypercare explain \(path)")
                    : Check("source", .good, "\(planned.name): \(planned.files.count) files")
            }
            let notices = plan.notices.map { Check("pipeline", .warning, $0.description, remedy: $0.help) }
            return (
                plan.workspace, [Check("pipeline", .good, "\(path) is valid")] + sources + notices
            )
        } catch {
            return (
                nil, error.problems.map { Check("pipeline", .bad, $0.description, remedy: $0.help) }
            )
        }
    }

    /// No log of this program is older than the program.
    private static let earliestUs = (Day("2026-01-01")?.startUs ?? 0)
    private static let latestUs = (Day("2100-01-01")?.startUs ?? .max)

    private static func clock(_ nowUs: Int64) -> Check {
        (earliestUs..<latestUs).contains(nowUs)
            ? Check("clock", .good, Instant.text(nowUs))
            : Check(
                "clock", .bad, "the clock says \(Instant.text(nowUs))",
                remedy: "set the clock; records would fall outside the window")
    }

    private static func zone(_ request: Request) -> Check {
        guard Zone("Europe/Berlin") != nil else {
            return Check(
                "time zones", .warning, "no zone files; only UTC and offsets can be used",
                remedy: "apt-get install tzdata")
        }
        return Check(
            "time zones", .good,
            "zone files found; TZ=\(request.zoneVariable ?? "(not set)") does not matter, times are UTC"
        )
    }

    private static func memory(_ machine: Machine) -> Check {
        let limit =
            machine.memoryLimitBytes.map { "control group's limit \(ByteSize.rounded($0))" }
            ?? "no control group limit"
        let finding = "\(ByteSize.rounded(machine.memoryBytes)) in all, \(limit)"
        let most = min(machine.memoryLimitBytes ?? .max, machine.memoryBytes)
        return most >= 2 * Limits.memoryBytesMin
            ? Check("memory", .good, finding)
            : Check(
                "memory", .bad, finding,
                remedy: "give the process at least \(ByteSize.text(2 * Limits.memoryBytesMin))")
    }

    private static func cores(_ machine: Machine) -> Check {
        Check("cores", .good, "\(machine.cores)")
    }
}
