import Cells
import Testing

@Suite struct CellTests {
  @Test func aCellIsEightBytesWithoutGaps() {
    #expect(MemoryLayout<Cell>.size == 8)
    #expect(MemoryLayout<Cell>.stride == 8)
  }

  @Test func everyRoleHasALetterAndANameOfItsOwn() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
    for role in Role.allCases {
      #expect(Role(name: role.name) == role)
      #expect(role.letter.isASCII && role.letter != " ")
    }
    #expect(Role(name: "map") == nil)
  }

  @Test func blocksAreCutWithoutLossAndNeverBelowZero() {
    let block = Rect(x: 2, y: 3, width: 10, height: 4)
    for cut in [-1, 0, 3, 10, 99] {
      let (left, rest) = block.split(left: cut)
      #expect(left.width + rest.width == 10 && rest.right == block.right && left.x == 2)
      let (start, right) = block.split(right: cut)
      #expect(start.width + right.width == 10 && right.right == block.right)
      let (top, below) = block.split(top: cut)
      #expect(top.height + below.height == 4 && below.bottom == block.bottom)
      let (above, bottom) = block.split(bottom: cut)
      #expect(above.height + bottom.height == 4 && bottom.bottom == block.bottom)
    }
    #expect(block.inset(by: 1) == Rect(x: 3, y: 4, width: 8, height: 2))
    #expect(block.inset(by: 9).isEmpty)
    #expect(block.intersection(Rect(x: 50, y: 0, width: 5, height: 9)).isEmpty)
    #expect(block.contains(Point(x: 11, y: 6)) && !block.contains(Point(x: 12, y: 6)))
  }
}
