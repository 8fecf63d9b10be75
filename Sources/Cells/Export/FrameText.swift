/// A frame as plain text: what it says, without what it means.
public enum FrameText {
  /// The rows, each ended by a line feed, without blanks at their ends.
  public static func render(_ frame: Frame) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(frame.cells.count + frame.cells.count / 2)
    append(frame, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// The same as UTF-8.
  static func append(_ frame: Frame, to out: inout [UInt8]) {
    for y in 0..<frame.height {
      let row = frame.row(y)
      var end = row.upperBound
      while end > row.lowerBound, frame.cells[end - 1].scalar == 0x20 { end -= 1 }
      for index in row.lowerBound..<end { out.append(glyph: frame.cells[index]) }
      out.append(0x0A)
    }
  }
}
