/// Why a command was not carried out: the rule, and what would be allowed.
public enum Refusal: Error, Equatable, Sendable {
  /// The move does not belong to the node the case stands at.
  case notAtThisNode(move: String, node: Node, allowed: [String])
  /// Somebody has it already.
  case alreadyClaimed(by: String)
  /// The case changed since the writer saw it.
  case overtaken(by: String, node: Node)
  /// The move must say why.
  case reasonNeeded
  /// The city is the top; from there a case is dispatched to a department.
  case nothingAbove
  /// Only the city centre may dispatch to departments.
  case onlyCityDispatchesToDepartments
  /// A desk may dispatch within its own place only.
  case outsideOwnPlace(String)
  /// The city has no such unit.
  case unknownUnit(String)
  /// The one who handled it may not verify it.
  case verifierIsHandler(String)
  /// Closing needs a verification first.
  case notVerified
  /// There is no such case.
  case unknownCase(String)
  /// The city has no such grid.
  case unknownGrid(String)
  /// The round was reported done already.
  case roundDone(grid: String)
}
