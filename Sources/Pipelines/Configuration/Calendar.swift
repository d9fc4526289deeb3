import Analysis
import Settings

/// What is known beforehand of days and hours: holidays and announced maintenance.
public struct Calendar: Sendable, Equatable {
    /// By date, each date once.
    public var holidays: [Holiday] = []
    /// In the order of the file.
    public var maintenance: [Maintenance] = []

    public init() {}

    /// The dates of the holidays.
    public var holidayDays: Set<Day> { Set(holidays.map(\.date)) }
}

/// A day whose calls come in the rhythm of a Sunday.
public struct Holiday: Sendable, Equatable {
    public var date: Day
    public var name: String?

    public init(date: Day, name: String? = nil) {
        self.date = date
        self.name = name
    }
}

/// A stretch of time in which something was worked on, as it was announced: what is found there was expected.
public struct Maintenance: Sendable, Equatable {
    /// Microseconds since 1970 UTC.
    public var fromUs: Int64
    /// The first microsecond after it.
    public var toUs: Int64
    /// The calls that it is about; the empty set means all.
    public var attributes: AttributeSet
    public var name: String?

    public init(fromUs: Int64, toUs: Int64, attributes: AttributeSet = AttributeSet(), name: String? = nil) {
        self.fromUs = fromUs
        self.toUs = toUs
        self.attributes = attributes
        self.name = name
    }
}
