/// A series as a chart of limited width shows it: cells of equally many points, each at its mean.
struct SeriesView {
    /// The mean place and the mean value of each cell.
    let x: [Double]
    let y: [Double]
    /// Points a cell; the last cell may hold up to twice as many, less one.
    let size: Int

    /// - Shape: as many x as y, at most `width` cells.
    init(x: [Double], y: [Double], width: Int) {
        size = max((y.count + width - 1) / width, 1)
        let borders = Array(stride(from: 0, to: y.count - size + 1, by: size)) + [y.count]
        var cells: (x: [Double], y: [Double]) = ([], [])
        for (start, end) in zip(borders, borders.dropFirst()) {
            cells.x.append(x[start..<end].reduce(0, +) / Double(end - start))
            cells.y.append(y[start..<end].reduce(0, +) / Double(end - start))
        }
        self.x = cells.x
        self.y = cells.y
    }

    /// The point at which the cell begins.
    func point(of cell: Int) -> Int { cell * size }
}
