/// Measures the stages of a run by the monotonic clock.
struct StageClock {
    private var last = ContinuousClock.now

    /// Notes the time since the last call under a name.
    mutating func lap(_ name: String, into stages: inout [StageTime]) {
        let now = ContinuousClock.now
        let (seconds, attoseconds) = (now - last).components
        stages.append(StageTime(name: name, seconds: Double(seconds) + Double(attoseconds) / 1e18))
        last = now
    }
}
