import Cells

/// Short ways between the runs of a frame in which little is written in many places.
extension FrameWriter {
  /// One row's runs of a style, and the cheapest ways through all rows up to its end.
  struct RowWay {
    /// The leftmost and the rightmost run.
    let left: Int32
    let right: Int32
    /// Bytes for moving the cursor up to the end of the row when it is gone through rightwards, and
    /// whether the row before is gone through leftwards then.
    var rightwards: (cost: Int, isBeforeLeftwards: Bool)
    /// The same for leftwards.
    var leftwards: (cost: Int, isBeforeLeftwards: Bool)
    /// The direction on the cheapest way through all rows.
    var isLeftwards = false
  }

  /// Put a style's list of runs, which come row by row and from the left, in an order with shorter
  /// ways: each row is gone through rightwards or leftwards, whichever fits its neighbours.
  mutating func shorten(_ head: inout Int32) {
    guard head >= 0, runs[Int(head)].next >= 0 else { return }
    ways.removeAll(keepingCapacity: true)
    var index = head
    while index >= 0 { index = addRow(from: index) }
    var isLeftwards = ways.last.map { $0.leftwards.cost < $0.rightwards.cost } ?? false
    for row in ways.indices.reversed() {
      ways[row].isLeftwards = isLeftwards
      isLeftwards =
        isLeftwards ? ways[row].leftwards.isBeforeLeftwards : ways[row].rightwards.isBeforeLeftwards
    }
    link(&head)
  }

  /// Add the row that a run begins; the result is the run after the row, or -1.
  private mutating func addRow(from left: Int32) -> Int32 {
    var right = left
    var (rightwards, leftwards) = (0, 0)
    var next = runs[Int(left)].next
    while next >= 0, runs[Int(next)].y == runs[Int(left)].y {
      rightwards += cost(from: right, to: next)
      leftwards += cost(from: next, to: right)
      right = next
      next = runs[Int(right)].next
    }
    let toLeft = wayHere(to: left)
    let toRight = left == right ? toLeft : wayHere(to: right)
    ways.append(
      RowWay(
        left: left, right: right,
        rightwards: (toLeft.cost + rightwards, toLeft.isBeforeLeftwards),
        leftwards: (toRight.cost + leftwards, toRight.isBeforeLeftwards)))
    return next
  }

  /// The cheapest way through the rows so far and on to a run.
  private func wayHere(to run: Int32) -> (cost: Int, isBeforeLeftwards: Bool) {
    guard let before = ways.last else {
      return (pen.cost(from: pen.place, to: runs[Int(run)].start, capabilities), false)
    }
    let rightwards = before.rightwards.cost + cost(from: before.right, to: run)
    let leftwards = before.leftwards.cost + cost(from: before.left, to: run)
    return leftwards < rightwards ? (leftwards, true) : (rightwards, false)
  }

  /// Bytes for going from the end of one run to another's begin.
  private func cost(from old: Int32, to new: Int32) -> Int {
    let run = runs[Int(old)]
    return pen.cost(from: (run.end, run.y), to: runs[Int(new)].start, capabilities)
  }

  /// Chain the runs along the cheapest way through all rows.
  private mutating func link(_ head: inout Int32) {
    head = -1
    for way in ways.reversed() {
      if way.isLeftwards {
        // From the left, so that each run comes before those that were chained.
        var index = way.left
        var isInside = true
        while isInside {
          isInside = index != way.right
          let next = runs[Int(index)].next
          runs[Int(index)].next = head
          head = index
          index = next
        }
      } else {
        runs[Int(way.right)].next = head
        head = way.left
      }
    }
  }
}
