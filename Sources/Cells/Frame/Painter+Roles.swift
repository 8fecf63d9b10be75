extension Painter {
  /// Gives every cell drawn so far in one role another one, wherever it stands.
  public mutating func exchange(_ role: Role, for other: Role) {
    for index in frame.cells.indices where frame.cells[index].role == role {
      frame.cells[index].role = other
    }
  }
}
