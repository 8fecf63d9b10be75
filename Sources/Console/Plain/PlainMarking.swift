import Cells
import Model

/// Marks given and taken away by the numbers that a list was said with: `+1-3,5` and `-2`, all and
/// none by the sign alone. They are the screen's own marks, set by its keys.
struct PlainMarking {
  /// Whether marks are given; else they are taken away.
  let isGiving: Bool
  /// The numbers, from 1; nil for all that the list holds.
  let numbers: Set<Int>?

  /// What was typed as numbers to mark; nil for anything else.
  init?(_ word: String) {
    guard let sign = word.first, sign == "+" || sign == "-" else { return nil }
    isGiving = sign == "+"
    var numbers: Set<Int> = []
    let parts = word.dropFirst().split { $0 == "," || $0 == " " || $0 == "，" || $0 == "、" }
    for part in parts {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        (1...999).contains(first), (first...999).contains(last)
      else { return nil }
      numbers.formUnion(first...last)
    }
    self.numbers = parts.isEmpty ? nil : numbers
  }

  /// The keys that do it in the list of cases on the screen, whose rows stay where they are; nil
  /// where a number is none of those said.
  func keys(in state: State) -> [Key]? {
    let list = state.cases
    guard let numbers else {
      if isGiving { return state.marks.whole == list.query ? [] : Action.markAll.keys }
      return state.marks.isEmpty ? [] : [.escape]
    }
    guard let most = numbers.max(), most <= list.visible.count else { return nil }
    let start = list.selectedIndex ?? list.top
    var here = start
    var keys: [Key] = []
    for number in numbers.sorted() {
      let index = list.visible.lowerBound + number - 1
      guard state.marks.contains(list.rows[index].item.id) != isGiving else { continue }
      keys += PlainView.steps(from: here, to: index) + Action.mark.keys
      // A mark leads to the next line, where there is one.
      here = min(index + 1, list.reachesEnd ? list.rows.count - 1 : index + 1)
    }
    // Back to the first line and then to where it was, so that the lines keep their numbers.
    return keys + PlainView.steps(from: here, to: list.top)
      + PlainView.steps(from: list.top, to: start)
  }
}
