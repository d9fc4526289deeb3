/// The last values of a stream, with their mean and spread.
struct SlidingWindow: Sendable {
    /// The most values that are kept.
    let length: Int
    private var ring: [Double] = []
    private var next = 0
    private var sum = 0.0

    init(length: Int) {
        self.length = length
        ring.reserveCapacity(length)
    }

    var count: Int { ring.count }
    var isFull: Bool { ring.count == length }

    /// The mean of the values held; 0 without values.
    var mean: Double { ring.isEmpty ? 0 : sum / Double(ring.count) }

    /// The oldest value held, the next to leave once the window is full.
    var oldest: Double? { ring.isEmpty ? nil : ring[isFull ? next : 0] }

    /// The largest value held.
    var highest: Double? { ring.max() }

    /// The standard deviation with n - 1 below the line; 0 for fewer than two values.
    var deviation: Double {
        guard ring.count > 1 else { return 0 }
        let mean = mean
        var squares = 0.0
        for value in ring { squares += (value - mean) * (value - mean) }
        return (squares / Double(ring.count - 1)).squareRoot()
    }

    mutating func add(_ value: Double) {
        if ring.count < length {
            ring.append(value)
            sum += value
            return
        }
        sum += value - ring[next]
        ring[next] = value
        next += 1
        guard next == length else { return }
        next = 0
        // A fresh sum once a round: rounding errors do not pile up, and a huge value leaves no trace.
        sum = ring.reduce(0, +)
    }
}
