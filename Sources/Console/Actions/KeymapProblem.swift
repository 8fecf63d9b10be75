import Cells

/// What is wrong with a line of a file of keys.
public struct KeymapProblem: Error, Equatable, Sendable {
  /// What can be wrong.
  enum Fault: Equatable, Sendable {
    /// The line is no assignment; what it is.
    case noAssignment(String)
    /// There is no action of that name; those that are near.
    case noAction(String, nearest: [String])
    /// The action was given its keys in an earlier line.
    case again(Action, line: Int)
    /// The word is no key.
    case noKey(String)
    /// The keys mean something else already where both can be pressed.
    case taken(KeySequence, by: Action)
    /// The keys begin others, or others begin them.
    case tangled(KeySequence, with: KeySequence, of: Action)
    /// This terminal never sends the key.
    case unsent(Key)
    /// Nothing would be left to leave with.
    case noWayOut
  }

  /// The line, from 1; 0 for the file as a whole.
  public let line: Int
  let fault: Fault
}
