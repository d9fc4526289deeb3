import Statistics
import Testing

@Suite struct InsertionSortTests {
    @Test(arguments: [0, 1, 2, 7, 40])
    func `companions move with their keys, equal keys stay in order`(count: Int) {
        let before = (0..<count).map { $0 * 7 % 11 }
        var (keys, companions) = (before, Array(0..<count))
        InsertionSort.sort(&keys, with: &companions)
        #expect(keys == before.sorted())
        #expect(companions == (0..<count).sorted { (before[$0], $0) < (before[$1], $1) })
    }
}
