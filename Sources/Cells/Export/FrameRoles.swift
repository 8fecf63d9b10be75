/// A frame as golden screens keep it: the text, an empty line, then one letter a cell for its
/// role.
public enum FrameRoles {
  /// Both blocks. A cell on another role's ground shows that ground's letter where it is empty,
  /// so that selections and tiles are to be seen; lines lose their trailing `.`.
  public static func render(_ frame: Frame) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(frame.cells.count * 3)
    FrameText.append(frame, to: &out)
    out.append(0x0A)
    let letters = Role.allCases.map { $0.letter.asciiValue ?? 0x3F }
    let plain = letters[Int(Role.text.rawValue)]
    for y in 0..<frame.height {
      let start = out.count
      for index in frame.row(y) {
        let cell = frame.cells[index]
        let ground = cell.ground != .text && (cell.scalar == 0x20 || cell.role == .text)
        out.append(letters[Int((ground ? cell.ground : cell.role).rawValue)])
      }
      while out.count > start, out.last == plain { out.removeLast() }
      out.append(0x0A)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
