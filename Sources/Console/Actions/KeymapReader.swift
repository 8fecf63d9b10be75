import Cells
import Model

/// Reads a file of keys: lines `action = keys`, several keys apart by blanks, none to unbind.
///
///     # x is for me alone
///     close = X <F8>
///     escalate =
///     mark-all = ,a
///
/// A line that begins with `#` is a remark. A line with a fault changes nothing; the others hold.
public struct KeymapReader {
  /// The map with what the file changed.
  public private(set) var keymap = Keymap.standard
  /// What is wrong with it, in the order of the lines.
  public private(set) var problems: [KeymapProblem] = []
  private var lines: [Action: Int] = [:]

  /// Reads a text; `sends` says whether the terminal sends a key at all.
  public init(_ text: String, sends: (Key) -> Bool = { _ in true }) {
    var wanted: [(action: Action, keys: [KeySequence], line: Int)] = []
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      if let entry = entry(String(row), index + 1, sends) { wanted.append(entry) }
    }
    // All are taken from their keys first, so that two actions can change places.
    for entry in wanted { keymap.set(entry.action, to: []) }
    for entry in wanted { settle(entry.action, entry.keys, entry.line) }
    if keymap.keys(of: .quit).isEmpty {
      problems.append(KeymapProblem(line: lines[.quit] ?? 0, fault: .noWayOut))
      keepAWayOut()
    }
    problems.sort { $0.line < $1.line }
  }

  private mutating func entry(
    _ row: String, _ line: Int, _ sends: (Key) -> Bool
  ) -> (action: Action, keys: [KeySequence], line: Int)? {
    var words = row.split { $0 == " " || $0 == "\t" || $0 == "\r" }
    guard let name = words.first, !name.hasPrefix("#") else { return nil }
    guard words.count >= 2, words[1] == "=" else {
      return fail(line, .noAssignment(row))
    }
    words.removeFirst(2)
    guard let action = Action(rawValue: String(name)) else {
      let names = Action.allCases.map(\.rawValue)
      return fail(
        line, .noAction(String(name), nearest: Nearness.nearest(to: String(name), of: names)))
    }
    if let earlier = lines[action] { return fail(line, .again(action, line: earlier)) }
    lines[action] = line
    var keys: [KeySequence] = []
    for word in words {
      guard let sequence = KeySequence(notation: String(word)) else {
        return fail(line, .noKey(String(word)))
      }
      if let key = sequence.keys.first(where: { !sends($0) }) {
        return fail(line, .unsent(key))
      }
      if let other = keys.first(where: { $0.isPrefix(of: sequence) || sequence.isPrefix(of: $0) }) {
        return fail(line, .tangled(sequence, with: other, of: action))
      }
      if !keys.contains(sequence) { keys.append(sequence) }
    }
    return (action, keys, line)
  }

  /// Gives the way out its last key back, whoever has it now.
  private mutating func keepAWayOut() {
    guard let last = Action.quit.keys.last else { return }
    for action in Action.allCases {
      let left = keymap.keys(of: action).filter { $0.keys.first != last }
      if left.count < keymap.keys(of: action).count { keymap.set(action, to: left) }
    }
    keymap.set(.quit, to: [KeySequence(last)])
  }

  /// Gives an action its keys, unless they are taken where it is at hand.
  private mutating func settle(_ action: Action, _ keys: [KeySequence], _ line: Int) {
    for key in keys {
      for other in Action.allCases where other != action {
        guard !other.contexts.isDisjoint(with: action.contexts) else { continue }
        for taken in keymap.keys(of: other) {
          if taken == key { return refuse(action, line, .taken(key, by: other)) }
          if taken.isPrefix(of: key) || key.isPrefix(of: taken) {
            return refuse(action, line, .tangled(key, with: taken, of: other))
          }
        }
      }
    }
    keymap.set(action, to: keys)
  }

  /// Leaves an action its own keys, as far as nobody else has them now.
  private mutating func refuse(_ action: Action, _ line: Int, _ fault: KeymapProblem.Fault) {
    problems.append(KeymapProblem(line: line, fault: fault))
    let free = action.keys.map { KeySequence($0) }.filter { key in
      action.contexts.allSatisfy { keymap.meaning(of: key.keys, in: $0) == .nothing }
    }
    keymap.set(action, to: free)
  }

  private mutating func fail(
    _ line: Int, _ fault: KeymapProblem.Fault
  ) -> (action: Action, keys: [KeySequence], line: Int)? {
    problems.append(KeymapProblem(line: line, fault: fault))
    return nil
  }
}
