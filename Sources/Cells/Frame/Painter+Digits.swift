/// Figures large enough to be read across a room: three by five pixels, a pixel a block of cells.
enum BigDigits {
  /// Rows of three bits each, from the top, of what figures are written with.
  private static let shapes: [Character: [UInt8]] = [
    "0": [7, 5, 5, 5, 7], "1": [2, 6, 2, 2, 7], "2": [7, 1, 7, 4, 7], "3": [7, 1, 7, 1, 7],
    "4": [5, 5, 7, 1, 1], "5": [7, 4, 7, 1, 7], "6": [7, 4, 7, 5, 7], "7": [7, 1, 2, 2, 2],
    "8": [7, 5, 7, 5, 7], "9": [7, 5, 7, 1, 7], "-": [0, 0, 7, 0, 0], ":": [0, 2, 0, 2, 0],
    "%": [5, 1, 2, 4, 5], ".": [0, 0, 0, 0, 2], ",": [0, 0, 0, 2, 4],
  ]

  /// Sizes of a pixel in cells, the largest first. A cell is twice as high as it is wide.
  static let pixels = [
    Size(width: 6, height: 3), Size(width: 4, height: 2), Size(width: 2, height: 1),
    Size(width: 1, height: 1),
  ]

  /// The rows of a character; nil where it has no shape.
  static func shape(_ character: Character) -> [UInt8]? { shapes[character] }

  /// Cells that a text takes with pixels of a size.
  static func size(of text: String, pixel: Size) -> Size {
    Size(width: max(0, text.count * 4 - 1) * pixel.width, height: 5 * pixel.height)
  }
}

extension Painter {
  /// Draw a figure as large as a block has room for, in its middle; in ordinary type where it has
  /// room for no larger one.
  /// - Parameters:
  ///   - figure: digits, `:`, `%`, `-`, `.` and `,`.
  ///   - part: the block.
  ///   - role: what it means.
  ///   - ground: a role whose paper to use.
  ///   - others: figures beside it that are to be of one size with it.
  public mutating func bigFigure(
    _ figure: String, in part: Rect, role: Role, ground: Role = .text, like others: [String] = []
  ) {
    let shapes = figure.compactMap(BigDigits.shape)
    let pixel = BigDigits.pixels.first { pixel in
      ([figure] + others).allSatisfy {
        let size = BigDigits.size(of: $0, pixel: pixel)
        return size.width <= part.width && size.height <= part.height
      }
    }
    guard let pixel, shapes.count == figure.count else {
      text(
        figure, x: part.x, y: part.y + part.height / 2, role: role, ground: ground,
        width: part.width, align: .centre, bold: true)
      return
    }
    let size = BigDigits.size(of: figure, pixel: pixel)
    let left = part.x + (part.width - size.width) / 2
    let top = part.y + (part.height - size.height) / 2
    for (index, shape) in shapes.enumerated() {
      for (row, bits) in shape.enumerated() {
        for column in 0..<3 where bits & (4 >> UInt8(column)) != 0 {
          let x = left + (index * 4 + column) * pixel.width
          fill(
            Rect(x: x, y: top + row * pixel.height, width: pixel.width, height: pixel.height),
            role: role, ground: ground, glyph: symbols.spark.last ?? symbols.bar)
        }
      }
    }
  }
}
