/// How a run divides the memory it was given. Only when something is spilled depends on it, never
/// what comes out.
struct MemoryBudget {
    /// Workers that fit; fewer than asked for where memory is short.
    let jobs: Int
    /// For the partials of all workers.
    let partialBytes: Int
    /// For finished runs before they go to disk.
    let spoolBytes: Int
    /// For counting the labels of a day.
    let labelBytes: Int

    /// What a worker takes besides its partials: chunk, batch, label tables, decoder.
    static let workerBytes = 12 << 20
    /// What the process takes before it has read anything, and what a finish needs at its peak.
    static let baseBytes = 24 << 20

    init(totalBytes: Int, jobs: Int) {
        let free = max(totalBytes - Self.baseBytes, 16 << 20)
        self.jobs = max(1, min(jobs, free / (2 * Self.workerBytes)))
        let shared = max(free - self.jobs * Self.workerBytes, 16 << 20)
        // A partial takes as much again while it is finished, a merge while it is written.
        partialBytes = min(shared / 6, self.jobs * (32 << 20))
        spoolBytes = min(shared / 8, 32 << 20)
        labelBytes = shared / 4
    }
}
