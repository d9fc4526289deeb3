/// Finds the minimum of a smooth convex function.
///
/// One thread, sums in one order: the same function gives the same bits.
///
/// - Source: Nocedal and Wright (2006), Numerical Optimization, algorithm 7.4 (two-loop recursion of L-BFGS), with
///   halved steps until Armijo's condition holds.
struct Minimiser {
    var rounds: Int
    var memory = 6
    /// Ends where a round gains less than this share.
    var tolerance = 1e-6

    typealias Function = (_ point: [Float], _ gradient: inout [Float]) -> Double

    func minimum(count: Int, _ function: Function) -> [Float] {
        var point = [Float](repeating: 0, count: count)
        var gradient = point
        var value = function(point, &gradient)
        var past: [Step] = []
        for round in 0..<rounds {
            let direction = direction(gradient, past)
            let next = search(point, value, gradient, direction, function)
            let gain = value - next.value
            if let step = Step(Self.difference(next.point, point), Self.difference(next.gradient, gradient)) {
                past = (past + [step]).suffix(memory)
            }
            (point, gradient, value) = (next.point, next.gradient, next.value)
            if gain <= tolerance * abs(value), round > 10 { break }
        }
        return point
    }

    /// Where a round went, and how the gradient changed by it.
    private struct Step {
        let move: [Float]
        let turn: [Float]
        let curvature: Double

        init?(_ move: [Float], _ turn: [Float]) {
            let product = Minimiser.dot(move, turn)
            guard product > 1e-14 else { return nil }
            (self.move, self.turn, curvature) = (move, turn, 1 / product)
        }
    }

    /// Down the gradient, by what the past steps tell of the curvature.
    private func direction(_ gradient: [Float], _ past: [Step]) -> [Float] {
        var direction = gradient
        var factors: [Double] = []
        for step in past.reversed() {
            let factor = step.curvature * Self.dot(step.move, direction)
            factors.append(factor)
            Self.add(-Float(factor), step.turn, to: &direction)
        }
        let scale = past.last.map { 1 / ($0.curvature * Self.dot($0.turn, $0.turn)) }
        let length = Self.dot(gradient, gradient).squareRoot()
        let factor = Float(scale ?? 1 / max(length, 1e-9))
        for place in direction.indices { direction[place] *= factor }
        for (step, factor) in zip(past, factors.reversed()) {
            let part = step.curvature * Self.dot(step.turn, direction)
            Self.add(Float(factor - part), step.move, to: &direction)
        }
        return direction
    }

    private func search(
        _ point: [Float], _ value: Double, _ gradient: [Float], _ direction: [Float], _ function: Function
    ) -> (point: [Float], gradient: [Float], value: Double) {
        let slope = Self.dot(gradient, direction)
        var length: Float = 1
        var next = point
        var nextGradient = gradient
        while true {
            next = point
            Self.add(-length, direction, to: &next)
            let found = function(next, &nextGradient)
            if found <= value - 1e-4 * Double(length) * slope || length < 1e-6 { return (next, nextGradient, found) }
            length /= 2
        }
    }

    private static func dot(_ left: [Float], _ right: [Float]) -> Double {
        var sum = 0.0
        for place in left.indices { sum += Double(left[place]) * Double(right[place]) }
        return sum
    }

    private static func add(_ factor: Float, _ other: [Float], to sum: inout [Float]) {
        for place in sum.indices { sum[place] += factor * other[place] }
    }

    private static func difference(_ left: [Float], _ right: [Float]) -> [Float] {
        var result = left
        add(-1, right, to: &result)
        return result
    }
}
