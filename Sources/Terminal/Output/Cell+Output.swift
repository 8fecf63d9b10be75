import Cells

extension Cell {
  /// Stands for a place of which nobody knows what the terminal shows there.
  static let unknown: Cell = {
    var cell = Cell.blank
    cell.scalar = .max
    return cell
  }()

  /// Whether nothing is drawn in the cell but its paper.
  @inline(__always)
  var isEmpty: Bool {
    scalar == 0x20 && mark == 0
  }

  /// Whether terminals disagree about its columns: emoji, pictographs and accents. After such a
  /// cell the cursor is placed anew.
  @inline(__always)
  var hasDoubtfulWidth: Bool {
    scalar >= 0x1F000 && scalar < 0x20000 || mark != 0
      || flags.contains(.wideLead) && scalar < 0x2E80 && scalar >= 0x1200
  }
}
