import Cells
import Model

/// The moves of a case as a picture: where it can stand, side by side, and every move that brings it
/// from one stage to another. Drawn as a frame, so that it can be text as well as SVG.
///
/// A line leaves a box at its right and comes in at its left, where it has its arrow; a point says
/// that a move's line begins or ends there, where lines only cross there is none.
public struct WorkflowView {
  private static let boxWidth = 12
  private static let order: [Stage] = [
    .received, .claimed, .dispatched, .handling, .verifying, .verified, .closed, .setAside,
    .suspended, .frozen,
  ]

  private let words: Words
  private let symbols: Symbols
  private let straight: [Workflow.Way]
  private let above: [Workflow.Way]
  private let below: [Workflow.Way]

  /// The picture in a language.
  public init(_ language: Language, symbols: Symbols = .unicode) {
    words = Words(language)
    self.symbols = symbols
    let ways = Workflow.ways.filter(\.kind.isForDesks)
    straight = ways.filter(Self.isStraight)
    // The longest lines lie farthest from the boxes, so that fewer of them cross.
    above = ways.filter { !Self.isStraight($0) && Self.isForward($0) }
      .sorted { Self.length($0) > Self.length($1) }
    below = ways.filter { !Self.isStraight($0) && !Self.isForward($0) }
      .sorted { Self.length($0) < Self.length($1) }
  }

  /// The picture.
  public func frame() -> Frame {
    let width = (Self.order.last.map(left) ?? 0) + Self.boxWidth + 2
    let top = above.count + 2
    var painter = Painter(
      size: Size(width: width, height: top + 5 + below.count), symbols: symbols)
    painter.setTitle(words.pick("案件流转", "The moves of a case"))
    var lines = WorkflowLines()
    for (index, way) in above.enumerated() {
      lines.add(out: way.from.map(exit), into: way.to.map(entry), at: 1 + index, box: top)
    }
    for (index, way) in below.enumerated() {
      lines.add(out: way.from.map(exit), into: way.to.map(entry), at: top + 4 + index, box: top + 2)
    }
    lines.paint(into: &painter, symbols)
    for stage in Self.order { draw(stage, at: top, into: &painter) }
    for way in straight { draw(straight: way, at: top + 1, into: &painter) }
    for (index, way) in above.enumerated() {
      name(way, at: 1 + index, arrowsAt: top, symbols.down, into: &painter)
    }
    for (index, way) in below.enumerated() {
      name(way, at: top + 4 + index, arrowsAt: top + 2, symbols.up, into: &painter)
    }
    return painter.frame
  }

  /// The columns of the boxes: the plain path has room for the names of its steps.
  private func left(of stage: Stage) -> Int {
    let column = Self.column(stage)
    return 2 + column * (Self.boxWidth + 3) + min(column, 6) * 10
  }

  private func exit(_ stage: Stage) -> Int { left(of: stage) + Self.boxWidth - 4 }

  private func entry(_ stage: Stage) -> Int { left(of: stage) + 3 }

  private func draw(_ stage: Stage, at y: Int, into painter: inout Painter) {
    let x = left(of: stage)
    let right = x + Self.boxWidth - 1
    for column in x...right {
      for row in [y, y + 2] {
        painter.glyph(symbols.horizontal, x: column, y: row, role: .frameFocus)
      }
    }
    painter.glyph(symbols.topLeft, x: x, y: y, role: .frameFocus)
    painter.glyph(symbols.topRight, x: right, y: y, role: .frameFocus)
    painter.glyph(symbols.bottomLeft, x: x, y: y + 2, role: .frameFocus)
    painter.glyph(symbols.bottomRight, x: right, y: y + 2, role: .frameFocus)
    painter.glyph(symbols.vertical, x: x, y: y + 1, role: .frameFocus)
    painter.glyph(symbols.vertical, x: right, y: y + 1, role: .frameFocus)
    painter.text(
      words.stage(stage), x: x + 1, y: y + 1, role: .textStrong, width: Self.boxWidth - 2,
      align: .centre)
  }

  /// The next step on the plain path, from one box to its neighbour.
  private func draw(straight way: Workflow.Way, at y: Int, into painter: inout Painter) {
    guard let from = way.from.first, let to = way.to.first else { return }
    let start = left(of: from) + Self.boxWidth
    let end = left(of: to) - 1
    for x in start..<end { painter.glyph(symbols.horizontal, x: x, y: y, role: .ok) }
    painter.glyph(symbols.pointer, x: end, y: y, role: .ok)
    let word = words.move(way.kind)
    let columns = min(painter.columns(of: word), end - start)
    painter.text(
      word, x: start + (end - start - columns) / 2, y: y, role: .ok, width: columns)
  }

  /// The name of a line, in another role where it has to be approved, and its arrows.
  private func name(
    _ way: Workflow.Way, at y: Int, arrowsAt box: Int, _ arrow: Unicode.Scalar,
    into painter: inout Painter
  ) {
    let role: Role = Workflow.rule(way.kind).approval == nil ? .accent : .warn
    for stage in way.to { painter.glyph(arrow, x: entry(stage), y: box, role: .frameFocus) }
    let word = " " + words.move(way.kind) + " "
    let first = (way.from.map(exit) + way.to.map(entry)).min() ?? 0
    painter.text(word, x: first + 2, y: y, role: role, width: painter.columns(of: word))
  }

  private static func column(_ stage: Stage) -> Int { order.firstIndex(of: stage) ?? 0 }

  private static func isStraight(_ way: Workflow.Way) -> Bool {
    guard let from = way.from.first, let to = way.to.first else { return false }
    return way.from.count == 1 && way.to.count == 1 && column(to) == column(from) + 1
  }

  private static func isForward(_ way: Workflow.Way) -> Bool {
    (way.to.map(column).max() ?? 0) > (way.from.map(column).max() ?? 0)
  }

  private static func length(_ way: Workflow.Way) -> Int {
    let columns = (way.from + way.to).map(column)
    return (columns.max() ?? 0) - (columns.min() ?? 0)
  }
}
