import Pipelines
import Settings

/// From words on the command line to a plan; used by `run`, `explain`, `status` and `demo`.
struct PlanMaking {
    var inputs: [String]
    var workspace: Sourced<String>?
    var days: DayOptions?
    var jobs: String?
    var memory: String?

    /// - Throws: `.configuration` or `.failed` with everything that is wrong.
    func plan(nowUs: Int64) throws(PipelineError) -> Plan {
        var request = PlanRequest(machine: Machine.current())
        request.workspace = workspace
        request.days = try days?.settled(nowUs: nowUs)
        request.jobs = try Words.count(
            jobs, in: 1...Limits.jobsMax, flag: "--jobs", variable: "HYPERCARE_JOBS")
        request.memoryBytes = try Words.size(
            memory, min: Limits.memoryBytesMin, flag: "--memory", variable: "HYPERCARE_MEMORY")
        return try Plan(pipeline(), request)
    }

    /// One pipeline file, or any number of logs.
    private func pipeline() throws(PipelineError) -> Pipeline {
        guard !inputs.isEmpty else {
            throw .configuration(
                Problem(
                    .wrongUsage, "a pipeline file, or log files and folders, are needed",
                    help:
                        "hypercare run pipelines/nightly.yaml, or hypercare run LOGS… --workspace DIR"
                ))
        }
        guard let file = inputs.first(where: Pipeline.isPipelineFile) else {
            return try Pipeline.over(logs: inputs)
        }
        guard inputs.count == 1 else {
            throw .configuration(
                Problem(
                    .pipelineAmongLogs, path: file, "a pipeline file stands among other inputs",
                    help: "name the logs under 'sources' in the file, or leave the file out"))
        }
        return try Pipeline(file: file)
    }
}
