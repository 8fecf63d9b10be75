import Cells

extension Painter {
  /// Draws a text on one line with the letters marked that were found in it; those of another text
  /// are left alone.
  ///
  /// - Returns: the columns it takes.
  @discardableResult
  mutating func text(
    _ text: String, marking found: PaletteLine.Found?, as field: PaletteLine.Field, in area: Rect,
    role: Role
  ) -> Int {
    let columns = columns(of: text)
    let width = min(columns, area.width)
    guard width > 0 else { return 0 }
    self.text(text, x: area.x, y: area.y, role: role, width: width)
    guard let found, found.field == field else { return width }
    let scalars = Array(text.unicodeScalars)
    for index in found.letters where scalars.indices.contains(index) {
      let x = self.columns(of: String(String.UnicodeScalarView(scalars[..<index])))
      let letter = String(Character(scalars[index]))
      // The last column may hold the sign that the text was cut.
      guard columns <= area.width || x + self.columns(of: letter) < area.width else { break }
      self.text(letter, x: area.x + x, y: area.y, role: .match)
    }
    return width
  }
}

extension PaletteLine.Field {
  /// The name itself, where it is not shown otherwise.
  var hidden: String? {
    if case .other(let name) = self { return name }
    return nil
  }
}
