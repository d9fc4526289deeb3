import Dispatch
import Synchronization

/// The only place where work is spread over cores.
enum Parallel {
    /// Calls `body` for 0..<count on up to `jobs` cores and gives the results in order.
    ///
    /// Work is claimed one index at a time, so uneven pieces balance out. The first error in index
    /// order is thrown after all pieces have ended.
    static func map<T: Sendable, Failure: Error>(
        _ count: Int, jobs: Int, _ body: @Sendable (Int) throws(Failure) -> T
    ) throws(Failure) -> [T] {
        let next = Atomic<Int>(0)
        let results = Mutex<[Result<T, Failure>?]>(Array(repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                let result: Result<T, Failure>
                do throws(Failure) {
                    result = .success(try body(index))
                } catch {
                    result = .failure(error)
                }
                results.withLock { $0[index] = result }
            }
        }
        var values: [T] = []
        values.reserveCapacity(count)
        for result in results.withLock({ $0 }) {
            switch result {
            case .success(let value): values.append(value)
            case .failure(let error): throw error
            case nil: preconditionFailure("a piece of parallel work gave no result")
            }
        }
        return values
    }
}
