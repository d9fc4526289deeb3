/// Finds the id of a low-variety text by its raw bytes; one for each label column.
///
/// Several raw texts may share an id: a secret's label is what is left of it. The table's seed is
/// drawn for each table, so that nobody can write texts that fall into one place; ids are given in
/// order of insertion and do not depend on it.
final class LabelTable {
    private struct Place {
        var hash: UInt64 = 0
        var start: UInt32 = 0
        /// `UInt32.max` marks an empty place.
        var length: UInt32 = .max
        var id: UInt32 = 0
    }

    private let seed = UInt64.random(in: .min ... .max) | 1
    private var places: UnsafeMutablePointer<Place>
    private var placeMask = 255
    private var count = 0
    private var keys: UnsafeMutablePointer<UInt8>
    private var keyCount = 0
    private var keyCapacity = 4_096

    init() {
        places = .allocate(capacity: 256)
        places.initialize(repeating: Place(), count: 256)
        keys = .allocate(capacity: 4_096)
        keys.initialize(repeating: 0, count: 4_096)
    }

    deinit {
        places.deallocate()
        keys.deallocate()
    }

    /// Memory in use, in bytes.
    var byteCount: Int { (placeMask + 1) * MemoryLayout<Place>.stride + keyCapacity }

    /// The id of a text, nil where it is new.
    @inline(__always) func find(_ text: ByteView) -> UInt32? {
        let hash = hash(text)
        var index = Int(truncatingIfNeeded: hash) & placeMask
        while true {
            let place = places[index]
            if place.length == .max { return nil }
            if place.hash == hash, Int(place.length) == text.count,
                Self.isEqual(keys + Int(place.start), text)
            {
                return place.id
            }
            index = (index &+ 1) & placeMask
        }
    }

    /// Adds a text that `find` did not know.
    func insert(_ text: ByteView, id: UInt32) {
        if (count + 1) * 4 > (placeMask + 1) * 3 { grow() }
        let start = appendKey(text)
        put(Place(hash: hash(text), start: start, length: UInt32(text.count), id: id))
        count += 1
    }

    private func put(_ place: Place) {
        var index = Int(truncatingIfNeeded: place.hash) & placeMask
        while places[index].length != .max { index = (index + 1) & placeMask }
        places[index] = place
    }

    private func grow() {
        let old = places
        let oldCount = placeMask + 1
        places = .allocate(capacity: oldCount * 2)
        places.initialize(repeating: Place(), count: oldCount * 2)
        placeMask = oldCount * 2 - 1
        for index in 0..<oldCount where old[index].length != .max { put(old[index]) }
        old.deallocate()
    }

    /// Keys are kept in whole words, filled up with zeros, so that they compare word by word.
    private func appendKey(_ text: ByteView) -> UInt32 {
        let room = (text.count + 7) / 8 * 8
        if keyCount + room + 8 > keyCapacity { growKeys(room) }
        let start = keyCount
        (keys + start).update(from: text.base, count: text.count)
        for index in text.count..<room + 8 { keys[start + index] = 0 }
        keyCount += room
        return UInt32(start)
    }

    private func growKeys(_ room: Int) {
        let capacity = max(keyCapacity * 2, keyCount + room + 8)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.initialize(from: keys, count: keyCount)
        (larger + keyCount).initialize(repeating: 0, count: capacity - keyCount)
        keys.deallocate()
        keys = larger
        keyCapacity = capacity
    }

    @inline(__always) private static func isEqual(
        _ key: UnsafeMutablePointer<UInt8>, _ text: ByteView
    ) -> Bool {
        var index = 0
        let key = UnsafePointer(key)
        while index &+ 8 <= text.count {
            if Word.load(key + index) != Word.load(text.base + index) { return false }
            index &+= 8
        }
        return (Word.load(key + index) ^ Word.load(text.base + index))
            & Word.mask(text.count &- index) == 0
    }

    /// Two words a step, each folded by a full multiplication.
    @inline(__always) private func hash(_ text: ByteView) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: text.count)
        var index = 0
        while index &+ 8 <= text.count {
            hash = Self.fold(hash ^ Word.load(text.base + index))
            index &+= 8
        }
        return Self.fold(hash ^ (Word.load(text.base + index) & Word.mask(text.count &- index)))
    }

    @inline(__always) private static func fold(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        return product.high ^ product.low
    }
}
