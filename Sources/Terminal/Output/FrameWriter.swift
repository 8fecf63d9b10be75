import CNcurses
import Cells
import Glibc

/// Turns frames into the fewest bytes that make the terminal show them.
///
/// It remembers what the terminal shows. A new frame is compared row by row; what differs is
/// gathered into runs of one style, the runs are written style by style, so that each style is
/// set once a frame, and within a style from top to bottom. Cells that merely mean something
/// else but look the same cost nothing.
struct FrameWriter {
  let capabilities: Capabilities
  var sheet: StyleSheet
  /// Whether the terminal takes UTF-8; otherwise `?` stands for all but ASCII.
  let writesUTF8: Bool
  /// What the terminal shows, row by row; meaningless until `shownSize` is set.
  var shown: ContiguousArray<Cell> = []
  /// The rows that differ from what is shown, while a frame is written.
  private var changed: [Int] = []
  private(set) var shownSize: Size?
  /// Goes up with everything that is written or forgotten.
  private(set) var version = 0
  var pen = Pen()
  private var cursorIsShown: Bool?
  private var title = ""
  var runs: [Run] = []
  /// The rows of one style's runs, while the ways between them are shortened.
  var ways: [RowWay] = []
  /// What the terminal has saved.
  var anchor: Anchor?
  /// In how many frames each style was written.
  var frames: [Int] = []

  /// Cells of one row and one style that are to be written.
  struct Run {
    let y: Int
    var x: Int
    /// The column after the last.
    var end: Int
    var style: Int
    /// Next run of the same style, or -1.
    var next: Int32 = -1

    /// Its first place.
    var start: (x: Int, y: Int) { (x, y) }
  }

  init(capabilities: Capabilities, palette: Palette, writesUTF8: Bool) {
    self.capabilities = capabilities
    self.writesUTF8 = writesUTF8
    sheet = StyleSheet(palette: palette, capabilities: capabilities)
  }

  /// Draw with another palette from now on, everything anew.
  mutating func use(_ palette: Palette) {
    sheet = StyleSheet(palette: palette, capabilities: capabilities)
    forget()
  }

  /// Take nothing for granted any more: the next frame is written whole.
  mutating func forget() {
    version += 1
    shownSize = nil
    pen = Pen()
    anchor = nil
    frames = []
    cursorIsShown = nil
  }

  /// Append the bytes that turn what is shown into `frame`.
  /// - Parameters:
  ///   - frame: what the terminal is to show.
  ///   - shift: the rows in which something moved up or down since the frame before, if known; the
  ///     terminal is asked to move them where that leaves less to write.
  ///   - out: takes the bytes.
  mutating func update(to frame: Frame, after shift: RowShift? = nil, into out: inout [UInt8]) {
    version += 1
    let start = out.count
    if shownSize != frame.size {
      clear(frame.size, into: &out)
    } else if let shift {
      move(shift, towards: frame, into: &out)
    }
    runs.removeAll(keepingCapacity: true)
    collect(frame)
    if !runs.isEmpty {
      frame.cells.withUnsafeBufferPointer { cells in
        if let start = cells.baseAddress { emit(start, width: frame.width, into: &out) }
      }
    }
    remember(frame)
    if let cursor = frame.cursor, Rect(frame.size).contains(cursor) {
      pen.move(toX: cursor.x, y: cursor.y, capabilities, into: &out)
      setCursor(shown: true, into: &out)
    } else {
      setCursor(shown: false, into: &out)
    }
    if frame.title != title && capabilities.keepsTitle {
      title = frame.title
      out += Array("\u{1B}]2;\(TextGate.clean(title))\u{07}".utf8)
    }
    // Small frames arrive whole anyway.
    if out.count - start > 512 && !capabilities.syncBegin.isEmpty {
      out.insert(contentsOf: capabilities.syncBegin, at: start)
      out += capabilities.syncEnd
    }
  }

  /// Clear the screen. Where that leaves another paper than the frame's, nothing is known of it.
  private mutating func clear(_ size: Size, into out: inout [UInt8]) {
    out += sheet.change(from: nil, to: StyleSheet.base)
    pen.style = StyleSheet.base
    out += capabilities.clear
    pen.place = (0, 0)
    pen.width = size.width
    shown = ContiguousArray(repeating: erased, count: size.width * size.height)
    shownSize = size
  }

  /// What a cell shows that was erased in the style of an empty frame, as far as that is known.
  var erased: Cell { sheet.erases[StyleSheet.base] ? .blank : .unknown }

  private mutating func setCursor(shown: Bool, into out: inout [UInt8]) {
    if cursorIsShown == shown { return }
    cursorIsShown = shown
    out += shown ? capabilities.showCursor : capabilities.hideCursor
  }

  /// Gather the runs of cells that look different, row by row.
  private mutating func collect(_ frame: Frame) {
    let width = frame.width
    let old = shown
    frame.cells.withUnsafeBufferPointer { new in
      old.withUnsafeBufferPointer { old in
        guard let newStart = new.baseAddress, let oldStart = old.baseAddress else { return }
        for y in 0..<frame.height {
          let (newRow, oldRow) = (newStart + y * width, oldStart + y * width)
          if memcmp(newRow, oldRow, width * MemoryLayout<Cell>.stride) != 0 {
            changed.append(y)
            collectRow(y, newRow, oldRow, width)
          }
        }
      }
    }
    if capabilities.sparesLastCell { spareLastCell(frame.size) }
  }

  /// Remember the rows that changed. The cells are copied, not shared: whoever draws may then go on
  /// in the same frame.
  private mutating func remember(_ frame: Frame) {
    let width = frame.width
    let rows = changed
    frame.cells.withUnsafeBufferPointer { new in
      shown.withUnsafeMutableBufferPointer { old in
        guard let newStart = new.baseAddress, let oldStart = old.baseAddress else { return }
        for y in rows { (oldStart + y * width).update(from: newStart + y * width, count: width) }
      }
    }
    changed.removeAll(keepingCapacity: true)
  }

  /// Take the bottom right cell out of the last run.
  private mutating func spareLastCell(_ size: Size) {
    guard var last = runs.last, last.y == size.height - 1, last.end == size.width else { return }
    runs.removeLast()
    last.end -= 1
    if last.end > last.x { runs.append(last) }
  }
}
