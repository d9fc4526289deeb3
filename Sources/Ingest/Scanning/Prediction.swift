/// What the predicted scanner has learned: which text follows which member.
///
/// A *state* is a place in a record: behind a certain member of a certain object. For each state a
/// short list of *literals* is kept: the texts that were met there, from the end of the one value to
/// the beginning of the next (`,"status":`), each with what is to be done with that value. In most
/// records every step is then a comparison of a few words.
///
/// Learning works object by object, so records whose members come in any order do not multiply
/// what is learned. Everything is bounded: literals for a state, members of a level, levels, and
/// literals in all; what finds no room is scanned the slow way, with the same result.
final class Prediction {
    /// What stands at the beginning of the value behind a literal.
    enum Form: UInt8 {
        case string, bare, object, array, skippedContainer
        /// A string or bare value in place of an object or array that the field map knows.
        case oddString, oddBare
        case closeObject, closeArray
        /// Of an array of which the last element counts, or only the first.
        case elementObject, firstElementObject, elementValue
    }

    /// 96 bytes, so that a literal is found by a shift and additions.
    struct Literal {
        var words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (
            0, 0, 0, 0, 0, 0, 0, 0
        )
        /// Which bytes of the last word count.
        var mask: UInt64 = 0
        var hits: UInt32 = 0
        /// Where the value goes, times the capacity of a slot; -1 for nowhere.
        var slotOffset: Int32 = -1
        /// The slot of the number of elements, -1 for none.
        var countSlot: Int16 = -1
        /// The slots to empty when the member (or a further element) occurs again.
        var lowSlot: UInt16 = 0
        var highSlot: UInt16 = 0
        /// The state behind the value, and the one inside it where it is a container.
        var next: UInt16 = 0
        var inside: UInt16 = 0
        var fullWords: UInt8 = 0
        var length: UInt8 = 0
        var form = Form.bare
        /// The next literal of the same state, 0 for none.
        var sibling: UInt16 = 0
    }

    /// An object or array being learned.
    struct Level {
        var members: [Member] = []
        /// The level of the field map, -1 where nothing below is mapped.
        let treeLevel: Int
        let isArray: Bool
        /// The level of the elements, for an array.
        var element = -1
        /// The level of every object whose member is not named in the field map.
        var any = -1
        var elementIsFirst = false
        let firstState: Int
        /// The state behind a member that was not learned, and behind an array's element.
        let anyState: Int
    }

    struct Member {
        let hash: Int
        let key: [UInt8]
        let rule: JSONTree.Member?
        let state: Int
        /// The learned level of the value, -1 while none was met.
        var child = -1
        var array = -1
    }

    struct State {
        let level: Int
        let isFirst: Bool
    }

    private static let literalsPerState = 12
    private static let maxLiterals = 8_192
    private static let maxLevels = 512
    private static let maxMembers = 96
    private static let maxStates = 8_192

    let tree: JSONTree
    private(set) var levels: [Level] = []
    private(set) var states: [State] = []
    /// Number 0 is the one that was not learned.
    let literals: UnsafeMutablePointer<Literal>
    private var literalCount = 1
    /// The first literal of each state, 0 for none; the most frequent one comes first.
    let firsts: UnsafeMutablePointer<UInt16>
    private let counts: UnsafeMutablePointer<UInt8>
    /// How many literals may still be replaced by others; grows with the records scanned.
    var replacements = 256

    init(tree: JSONTree) {
        self.tree = tree
        literals = .allocate(capacity: Self.maxLiterals)
        literals.initialize(repeating: Literal(), count: Self.maxLiterals)
        firsts = .allocate(capacity: Self.maxStates)
        firsts.initialize(repeating: 0, count: Self.maxStates)
        counts = .allocate(capacity: Self.maxStates)
        counts.initialize(repeating: 0, count: Self.maxStates)
        _ = addLevel(treeLevel: 0, isArray: false)
    }

    deinit {
        literals.deallocate()
        firsts.deallocate()
        counts.deallocate()
    }

    var rootState: Int { levels[0].firstState }

    private func addState(_ level: Int, isFirst: Bool) -> Int {
        states.append(State(level: level, isFirst: isFirst))
        return states.count - 1
    }

    private func addLevel(treeLevel: Int, isArray: Bool) -> Int {
        let index = levels.count
        let first = addState(index, isFirst: true)
        let any = addState(index, isFirst: false)
        levels.append(
            Level(treeLevel: treeLevel, isArray: isArray, firstState: first, anyState: any))
        if treeLevel >= 0 && !isArray {
            for rule in tree.levels[treeLevel].members {
                levels[index].members.append(
                    Member(
                        hash: Self.hash(rule.key), key: rule.key, rule: rule,
                        state: addState(index, isFirst: false)))
            }
        }
        return index
    }

    static func hash(_ key: [UInt8]) -> Int {
        var hash = key.count
        for byte in key { hash = hash &* 31 &+ Int(byte) }
        return hash
    }

    /// The member of a level, learned now if there is room; -1 if not.
    func member(_ key: [UInt8], level: Int) -> Int {
        let hash = Self.hash(key)
        for index in levels[level].members.indices {
            let member = levels[level].members[index]
            if member.hash == hash, member.key == key { return index }
        }
        guard levels[level].members.count < Self.maxMembers, states.count < Self.maxStates else {
            return -1
        }
        levels[level].members.append(
            Member(hash: hash, key: key, rule: nil, state: addState(level, isFirst: false)))
        return levels[level].members.count - 1
    }

    private var hasRoomForLevel: Bool {
        levels.count < Self.maxLevels && states.count + 128 < Self.maxStates
    }

    /// The learned level of the object behind a member (-1 for one that was not learned); -1 if
    /// there is no room.
    func child(level: Int, member: Int) -> Int {
        let rule = member < 0 ? nil : levels[level].members[member].rule
        let treeLevel = levels[level].treeLevel
        if rule == nil, treeLevel >= 0, tree.levels[treeLevel].anyChild >= 0 {
            if levels[level].any < 0 {
                let any = addLevel(treeLevel: tree.levels[treeLevel].anyChild, isArray: false)
                levels[level].any = any
            }
            return levels[level].any
        }
        guard member >= 0 else { return -1 }
        if levels[level].members[member].child < 0 {
            let mapped = rule?.child ?? -1
            guard mapped >= 0 || hasRoomForLevel else { return -1 }
            let child = addLevel(treeLevel: mapped, isArray: false)
            levels[level].members[member].child = child
        }
        return levels[level].members[member].child
    }

    /// The learned level of the array behind a member whose elements are mapped.
    func array(level: Int, member: Int, rule: JSONTree.Member) -> Int {
        let known = levels[level].members[member]
        if known.array >= 0 { return known.array }
        let array = addLevel(treeLevel: rule.element, isArray: true)
        levels[array].elementIsFirst = rule.elementIsFirst
        levels[array].element = addLevel(treeLevel: rule.element, isArray: false)
        levels[level].members[member].array = array
        return array
    }

    /// Keeps a literal of a state and gives its place, 0 where there is no room.
    func keep(_ literal: Literal, state: Int) -> Int {
        if Int(counts[state]) < Self.literalsPerState && literalCount < Self.maxLiterals {
            let place = literalCount
            literalCount += 1
            counts[state] += 1
            literals[place] = literal
            link(place, state)
            return place
        }
        guard counts[state] > 0, replacements > 0 else { return 0 }
        replacements -= 1
        var last = Int(firsts[state])
        while literals[last].sibling != 0 { last = Int(literals[last].sibling) }
        literals[last] = literal
        return last
    }

    /// Puts a literal behind the others of its state.
    private func link(_ place: Int, _ state: Int) {
        guard firsts[state] != 0 else {
            firsts[state] = UInt16(place)
            return
        }
        var last = Int(firsts[state])
        while literals[last].sibling != 0 { last = Int(literals[last].sibling) }
        literals[last].sibling = UInt16(place)
    }

    /// Moves a literal one place forward in its state where it was met more often than the one
    /// before it.
    func promote(_ place: Int, state: Int) {
        var before = 0
        var previous = Int(firsts[state])
        while previous != place, Int(literals[previous].sibling) != place {
            before = previous
            previous = Int(literals[previous].sibling)
        }
        guard previous != place, literals[place].hits > literals[previous].hits else { return }
        literals[previous].sibling = literals[place].sibling
        literals[place].sibling = UInt16(previous)
        if before == 0 {
            firsts[state] = UInt16(place)
        } else {
            literals[before].sibling = UInt16(place)
        }
    }

    /// The number of learned literals, for tests of the bounds.
    var learned: Int { literalCount - 1 }
}
