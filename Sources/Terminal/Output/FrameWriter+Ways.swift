import Cells

/// Short ways between the runs of a frame in which little is written in many places.
extension FrameWriter {
  /// How a row's runs are gone through.
  private enum Direction {
    case rightwards
    case leftwards
  }

  /// The cheapest way through all rows up to the end of one.
  private struct Way {
    /// Bytes for moving the cursor.
    var cost: Int
    /// How the row before is gone through on it.
    var before: Direction
  }

  /// One row's runs of a style, as a part of their list, and the ways to its end.
  private struct Row {
    let runs: ArraySlice<Int>
    var rightwards = Way(cost: 0, before: .rightwards)
    var leftwards = Way(cost: 0, before: .rightwards)

    func way(_ direction: Direction) -> Way {
      switch direction {
      case .rightwards: rightwards
      case .leftwards: leftwards
      }
    }

    /// The run that is gone through first. A row has at least one.
    func first(_ direction: Direction) -> Int {
      switch direction {
      case .rightwards: runs[runs.startIndex]
      case .leftwards: runs[runs.endIndex - 1]
      }
    }

    /// The run that is gone through last.
    func last(_ direction: Direction) -> Int {
      switch direction {
      case .rightwards: first(.leftwards)
      case .leftwards: first(.rightwards)
      }
    }
  }

  /// Put a style's list of runs, which come row by row and from the left, in an order with shorter
  /// ways: each row is gone through rightwards or leftwards, whichever fits its neighbours.
  mutating func shorten(_ head: inout Int32) {
    var list: [Int] = []
    var index = Int(head)
    while index >= 0 {
      list.append(index)
      index = Int(runs[index].next)
    }
    guard list.count > 1 else { return }
    var rows: [Row] = []
    for runs in list.split(whenever: { runs[$0].y != runs[$1].y }) {
      var row = Row(runs: runs)
      row.rightwards = way(through: row, .rightwards, after: rows.last)
      row.leftwards = way(through: row, .leftwards, after: rows.last)
      rows.append(row)
    }
    link(rows, &head)
  }

  /// The cheapest way to the end of a row that is gone through in a direction.
  private func way(through row: Row, _ direction: Direction, after before: Row?) -> Way {
    let inside = cost(inside: row.runs, direction)
    let first = row.first(direction)
    guard let before else {
      return Way(
        cost: inside + pen.cost(from: pen.place, to: runs[first].start, capabilities),
        before: .rightwards)
    }
    let rightwards = before.rightwards.cost + cost(from: before.last(.rightwards), to: first)
    let leftwards = before.leftwards.cost + cost(from: before.last(.leftwards), to: first)
    return leftwards < rightwards
      ? Way(cost: leftwards + inside, before: .leftwards)
      : Way(cost: rightwards + inside, before: .rightwards)
  }

  /// Bytes for going through a row's runs from its first to its last.
  private func cost(inside row: ArraySlice<Int>, _ direction: Direction) -> Int {
    var sum = 0
    for (left, right) in zip(row, row.dropFirst()) {
      switch direction {
      case .rightwards: sum += cost(from: left, to: right)
      case .leftwards: sum += cost(from: right, to: left)
      }
    }
    return sum
  }

  /// Bytes for going from the end of one run to another's begin.
  private func cost(from old: Int, to new: Int) -> Int {
    pen.cost(from: (runs[old].end, runs[old].y), to: runs[new].start, capabilities)
  }

  /// Chain the runs along the cheapest way through all rows.
  private mutating func link(_ rows: [Row], _ head: inout Int32) {
    guard let last = rows.last else { return }
    var direction: Direction =
      last.leftwards.cost < last.rightwards.cost ? .leftwards : .rightwards
    head = -1
    for row in rows.reversed() {
      switch direction {
      case .rightwards: for index in row.runs.reversed() { chain(index, &head) }
      case .leftwards: for index in row.runs { chain(index, &head) }
      }
      direction = row.way(direction).before
    }
  }

  /// Put a run before those that are chained already.
  private mutating func chain(_ index: Int, _ head: inout Int32) {
    runs[index].next = head
    head = Int32(index)
  }
}

extension Array {
  /// The array in slices, a new one beginning wherever two neighbours differ.
  fileprivate func split(whenever differ: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var slices: [ArraySlice<Element>] = []
    var begin = startIndex
    for index in indices.dropFirst() where differ(self[index - 1], self[index]) {
      slices.append(self[begin..<index])
      begin = index
    }
    slices.append(self[begin...])
    return slices
  }
}
