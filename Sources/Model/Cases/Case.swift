/// One matter on its way through the nodes: what the log says of it so far.
///
/// `evolved(by:)` is the only thing that changes it; deadlines and lights follow from it by the
/// rulebook and are not part of it.
public struct Case: Equatable, Sendable {
  /// The number of the case.
  public var id: CaseID
  /// How many events made it what it is; a writer names it to notice that it was overtaken.
  public var version: Int
  /// Where it stands.
  public var node: Node
  /// What was reported, as it was reported.
  public var text: String
  /// The grid it lies in; nil while nobody has located it.
  public var grid: PlaceCode?
  /// Its category, a path such as `utilities/power`; empty while unclassified.
  public var category: String
  /// Where it came from.
  public var channel: Channel
  /// How much it presses.
  public var urgency: Urgency
  /// Who reported it, where known.
  public var caller: Caller?
  /// The system that brought it, and the number it has there.
  public var origin: Origin?
  /// When it was reported.
  public var opened: Instant
  /// Since when it stands at its node.
  public var nodeSince: Instant
  /// In whose hands it is.
  public var holder: Holder
  /// The desk that owns it while a handler works on it, and that a return goes back to.
  public var desk: Holder
  /// The login that claimed it; empty before.
  public var claimedBy: String
  /// Who reported it done; empty before. Never the one who verifies.
  public var doneBy: String
  /// The handler's inner queue, where the source names one.
  public var queue: String
  /// A deadline that came with the case and goes before the city's own limits.
  public var givenDue: Instant?
  /// When it was last verified as fixed; nil before, and again after a rework.
  public var verified: Instant?
  /// When it was closed.
  public var closed: Instant?
  /// What was said at the last move: the closing remark once it is closed.
  public var remark: String
  /// How often it was returned.
  public var returns: Int
  /// How often it went back to handling.
  public var reworks: Int
  /// What is odd about it.
  public var marks: Marks
  /// What it carries beside the plain path.
  public var side: SideState {
    get {
      switch aside {
      case .nothing: SideState()
      case .something(let state): state
      }
    }
    set { aside = newValue.isEmpty ? .nothing : .something(newValue) }
  }

  /// Whether nothing ever happened to it beside the plain path.
  public var isPlain: Bool {
    switch aside {
    case .nothing: true
    case .something: false
    }
  }

  /// Most cases carry nothing, and it takes as much room as all the rest together: it is kept
  /// elsewhere, so that a case is light to hold and to hand on.
  var aside = Aside.nothing

  indirect enum Aside: Equatable, Sendable {
    case nothing
    case something(SideState)
  }

  /// Whether it still waits for anybody.
  public var isOpen: Bool { node != .closed }
}
