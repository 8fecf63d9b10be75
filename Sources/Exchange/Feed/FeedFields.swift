import Model

/// What is wrong with a field, without the line it stands on.
struct FeedFault: Error, Equatable, Sendable {
  let reason: String
}

/// The fields of one line as they were found, to be read with the checks of `FeedFields+Reading`.
struct FeedFields {
  /// The fields that were given: a dozen at most in a line that makes sense.
  private var given: [(field: FeedField, value: JSONNode.Value)] = []
  /// The objects met so far that have fields of their own, by their number in the text.
  private var groups: [(id: Int64, group: FeedField.Group)] = []
  /// The arrays met so far that are read as a text with commas, by their number in the text.
  private var lists: [(id: Int64, field: FeedField)] = []
  /// What was left out or repaired.
  private(set) var notes: [String] = []
  /// What is wrong with the line as a whole.
  private(set) var fault: FeedFault?

  init() { given.reserveCapacity(12) }

  /// The value of a field; nil when it is absent.
  subscript(_ field: FeedField) -> JSONNode.Value? {
    place(of: field).map { given[$0].value }
  }

  private func place(of field: FeedField) -> Int? {
    for index in given.indices where given[index].field == field { return index }
    return nil
  }

  private mutating func set(_ field: FeedField, _ value: JSONNode.Value) {
    if let place = place(of: field) {
      given[place].value = value
    } else {
      given.append((field, value))
    }
  }

  /// Takes over one value of the line; the line's own object comes first.
  mutating func take(_ node: JSONNode) {
    guard let parent = node.parent else {
      if node.value == .object {
        groups.append((node.id, .line))
      } else {
        fault = FeedFault(reason: "expected one JSON object a line")
      }
      return
    }
    guard let group = groups.first(where: { $0.id == parent })?.group else {
      if let list = lists.first(where: { $0.id == parent }) {
        take(node, into: list.field)
      } else {
        notePersonal(node)
      }
      return
    }
    if let field = FeedField(node.key, in: group) {
      if place(of: field) != nil { fault = FeedFault(reason: "\(field.name): given twice") }
      set(field, node.value)
      if field.isList, node.value == .array {
        lists.append((node.id, field))
        set(field, .text(""))
      }
      if node.isRepaired { notes.append("\(field.name): repaired, was not UTF-8") }
    } else if group == .line, node.key == "caller" || node.key == "of" {
      take(group: node)
    } else {
      notePersonal(node)
    }
  }

  /// Takes over one element of an array.
  private mutating func take(_ node: JSONNode, into field: FeedField) {
    guard case .text(let known) = self[field], case .text(let more) = node.value else {
      fault = FeedFault(reason: "\(field.name): expected texts")
      return
    }
    set(field, .text(known.isEmpty ? more : known + "," + more))
  }

  private mutating func take(group node: JSONNode) {
    switch node.value {
    case .object: groups.append((node.id, node.key == "caller" ? .caller : .of))
    case .null: break
    default: fault = FeedFault(reason: "\(node.key): expected an object")
    }
  }

  /// Says that a field about persons was left out, never what it held; the count of such notes is
  /// bounded, because a line may be made of nothing else.
  private mutating func notePersonal(_ node: JSONNode) {
    guard PersonalFields.contains(node.key), notes.count < 8 else { return }
    notes.append("\(VisibleText.revealing(node.key)): left out, such fields are not kept")
  }
}
