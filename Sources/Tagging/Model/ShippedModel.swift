import CTagModel

/// The model that is part of the program.
public enum ShippedModel {
    /// Its file, byte for byte.
    public static var bytes: [UInt8] {
        Array(UnsafeBufferPointer(start: ctagmodel_bytes(), count: ctagmodel_size()))
    }

    /// Nil only in a program that was built with a damaged file.
    public static func load() -> ModelFile? { ModelFile(bytes) }
}
