/// How far the last three windows of a stream are from every triple seen before.
///
/// A triple is the means of the last w values, of the w before and of the w before those. The distance to
/// the nearest earlier triple is large when the stream does what it has never done, whatever that is.
/// When the memory is full half of the triples are dropped and from then on half as many are kept, so it
/// always spans the whole past. Which ones is decided by a sequence without period: keeping every eighth
/// would remember one hour of a day only.
///
/// - Source: nearest neighbours on lag windows as in Burnaev and Ishimtsev (2016), here with one neighbour.
struct ShapeMemory: Sendable {
    /// Values in a window.
    let width: Int
    /// Most triples kept.
    let capacity: Int

    private var window: SlidingWindow
    private var means: SlidingWindow
    private var middles: SlidingWindow
    private var latest: [Double] = []
    private var before: [Double] = []
    private var first: [Double] = []
    private var places: [Double] = []
    private var keptShare = 1.0
    private var seen = 0

    init(width: Int, capacity: Int) {
        self.width = width
        self.capacity = capacity
        window = SlidingWindow(length: width)
        means = SlidingWindow(length: width)
        middles = SlidingWindow(length: width)
    }

    /// Takes a value; gives the distance of the triple that ends with it, nil while there is nothing to compare.
    mutating func add(_ value: Double) -> Double? {
        window.add(value)
        guard window.isFull else { return nil }
        let a = window.mean
        let earlier = means.isFull ? means.oldest : nil
        means.add(a)
        guard let b = earlier else { return nil }
        let earliest = middles.isFull ? middles.oldest : nil
        middles.add(b)
        guard let c = earliest else { return nil }
        let distance = nearest(a, b, c)
        keep(a, b, c)
        return distance
    }

    private func nearest(_ a: Double, _ b: Double, _ c: Double) -> Double? {
        guard !latest.isEmpty else { return nil }
        var best = Double.infinity
        for index in latest.indices {
            let x = latest[index] - a
            let y = before[index] - b
            let z = first[index] - c
            best = min(best, x * x + y * y + z * z)
        }
        return best.squareRoot()
    }

    private mutating func keep(_ a: Double, _ b: Double, _ c: Double) {
        seen += 1
        let place = Self.place(of: seen)
        guard place < keptShare else { return }
        if latest.count == capacity { thin() }
        guard place < keptShare else { return }
        latest.append(a)
        before.append(b)
        first.append(c)
        places.append(place)
    }

    private mutating func thin() {
        keptShare /= 2
        var kept = 0
        for index in places.indices where places[index] < keptShare {
            latest[kept] = latest[index]
            before[kept] = before[index]
            first[kept] = first[index]
            places[kept] = places[index]
            kept += 1
        }
        latest.removeLast(capacity - kept)
        before.removeLast(capacity - kept)
        first.removeLast(capacity - kept)
        places.removeLast(capacity - kept)
    }

    /// Multiples of the golden ratio, less their whole part, fill 0..<1 evenly, and any share of them is
    /// spread evenly over the rows without a period of its own.
    private static func place(of row: Int) -> Double {
        let multiple = Double(row) * 0.618_033_988_749_894_8
        return multiple - multiple.rounded(.down)
    }
}
