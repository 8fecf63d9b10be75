/// What a cell means. Views name roles; a `Theme` says how each looks.
///
/// `name` is the dotted form themes use, `letter` the one character golden screens show.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text on the ordinary ground; as a cell's `ground`: no ground of its own.
  case text
  /// Text that may be overlooked: units, times, second names.
  case textDim
  /// Text that carries the line: names, numbers.
  case textStrong
  /// The program's name in the header.
  case title
  /// The name of a panel or of a group of lines.
  case heading
  /// The frame of a panel.
  case frame
  /// The frame of the panel that takes the keys.
  case frameFocus
  /// The line at the top.
  case header
  /// The lines at the bottom.
  case footer
  /// A key that may be pressed, in a hint.
  case key
  /// All well, done.
  case ok
  /// Near its limit; wants a look.
  case warn
  /// Past its limit; the loudest role.
  case late
  /// Under way.
  case busy
  /// The picture is fresh.
  case live
  /// The banner that says how old the picture is.
  case stale
  /// The banner that says that the past is shown.
  case past
  /// The frame of a panel that shows the past.
  case pastFrame
  /// The mark that nothing here is real.
  case demo
  /// A refusal or a failure, in words.
  case error
  /// Something chosen or switched on, without urgency.
  case accent
  /// The ground of the selected line in the panel with the focus.
  case selection
  /// The ground of the selected line in any other panel.
  case selectionDim
  /// The line being typed into.
  case field
  /// What a filter or a search matched.
  case match
  /// What changed a moment ago.
  case fresh
  /// The part of a bar that is not filled.
  case barTrack
  /// A quiet grid; one of two shades, so that neighbouring villages differ.
  case mapA
  /// A quiet grid; the other shade.
  case mapB
  /// The glyph of a school's or an enterprise's grid on a quiet tile.
  case mapKind
  /// The name of a town or a village.
  case mapLabel
  /// The number beside such a name.
  case mapCount
  /// A grid with open cases.
  case mapOpen
  /// A grid with a case near its limit.
  case mapSoon
  /// A grid with a late case.
  case mapLate
  /// A grid whose round is done.
  case mapDone
  /// A grid whose round is under way.
  case mapUnderway
  /// A grid whose round is due and not begun.
  case mapDue
  /// A grid whose round was missed.
  case mapMissed
  /// A grid looked after by a stand-in.
  case mapCovered
  /// A grid that needs no round now.
  case mapExcused
  /// A grid nobody looks after.
  case mapUncovered
  /// The ground of the grid under the cursor.
  case mapCursor

  /// The name in themes, parts joined by dots (`map.late`). A theme that does not speak of
  /// `map.late` is asked for `map`, then for `text`.
  public var name: String {
    switch self {
    case .text: "text"
    case .textDim: "text.dim"
    case .textStrong: "text.strong"
    case .title: "title"
    case .heading: "heading"
    case .frame: "frame"
    case .frameFocus: "frame.focus"
    case .header: "header"
    case .footer: "footer"
    case .key: "key"
    case .ok: "ok"
    case .warn: "warn"
    case .late: "late"
    case .busy: "busy"
    case .live: "live"
    case .stale: "stale"
    case .past: "past"
    case .pastFrame: "past.frame"
    case .demo: "demo"
    case .error: "error"
    case .accent: "accent"
    case .selection: "selection"
    case .selectionDim: "selection.dim"
    case .field: "field"
    case .match: "match"
    case .fresh: "fresh"
    case .barTrack: "bar.track"
    case .mapA: "map.a"
    case .mapB: "map.b"
    case .mapKind: "map.kind"
    case .mapLabel: "map.label"
    case .mapCount: "map.count"
    case .mapOpen: "map.open"
    case .mapSoon: "map.soon"
    case .mapLate: "map.late"
    case .mapDone: "map.done"
    case .mapUnderway: "map.underway"
    case .mapDue: "map.due"
    case .mapMissed: "map.missed"
    case .mapCovered: "map.covered"
    case .mapExcused: "map.excused"
    case .mapUncovered: "map.uncovered"
    case .mapCursor: "map.cursor"
    }
  }

  /// One printable ASCII character, different for every role.
  public var letter: Character {
    switch self {
    case .text: "."
    case .textDim: "d"
    case .textStrong: "S"
    case .title: "T"
    case .heading: "h"
    case .frame: "f"
    case .frameFocus: "F"
    case .header: "H"
    case .footer: "z"
    case .key: "k"
    case .ok: "o"
    case .warn: "w"
    case .late: "L"
    case .busy: "b"
    case .live: "v"
    case .stale: "!"
    case .past: "P"
    case .pastFrame: "p"
    case .demo: "D"
    case .error: "E"
    case .accent: "a"
    case .selection: "s"
    case .selectionDim: "u"
    case .field: "i"
    case .match: "m"
    case .fresh: "*"
    case .barTrack: "-"
    case .mapA: "1"
    case .mapB: "2"
    case .mapKind: "K"
    case .mapLabel: "N"
    case .mapCount: "#"
    case .mapOpen: "O"
    case .mapSoon: "W"
    case .mapLate: "X"
    case .mapDone: "G"
    case .mapUnderway: "U"
    case .mapDue: "Y"
    case .mapMissed: "M"
    case .mapCovered: "C"
    case .mapExcused: "e"
    case .mapUncovered: "n"
    case .mapCursor: "@"
    }
  }

  /// The role of that dotted name, if there is one.
  public init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
