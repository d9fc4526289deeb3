/// Moves bytes between arrays as fast as memory allows, without unsafe pointers at the caller.
public enum ByteMove {
    /// Copies a range of one array over the bytes of another, from the given place on.
    public static func copy(_ range: Range<Int>, of source: [UInt8], into target: inout [UInt8], at offset: Int) {
        precondition(range.upperBound <= source.count && offset + range.count <= target.count, "copy out of bounds")
        target.withUnsafeMutableBytes { to in
            source.withUnsafeBytes { from in
                UnsafeMutableRawBufferPointer(rebasing: to[offset...])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: from[range]))
            }
        }
    }
}
