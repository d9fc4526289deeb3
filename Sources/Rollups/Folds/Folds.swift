/// The folds that make tables from calls.
public enum Folds {
    public static let all: [any Fold.Type] = [
        CallsByMinute.self, ConsumersByHour.self, ExemplarFold.self, EveryCall.self,
    ]
}
