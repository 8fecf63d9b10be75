/// A report while it is taken down: what has been typed so far. It holds personal data.
public struct IntakeDraft: Equatable, Sendable {
  /// What is reported.
  public var text = ""
  /// The place as typed; empty for what the text says.
  public var place = ""
  /// The grid that was chosen; nil while it is only typed or proposed.
  public var grid: PlaceCode?
  /// The category as typed or chosen; empty for what the text says.
  public var category = ""
  /// How much it presses; nil for what the text says.
  public var urgency: Urgency?
  /// Where it comes from.
  public var channel = Channel.hotline
  /// The caller's name.
  public var name = ""
  /// The caller's number.
  public var phone = ""
  /// When it really happened, as typed; empty for now.
  public var time = ""
  /// Whether the caller asked to be kept from view.
  public var isConfidential = false
  /// The unit that was asked first; nil when nobody was before.
  public var firstAsked: Holder?

  /// Nothing typed yet.
  public init() {}

  /// Whether nothing has been typed that would be missed.
  public var isEmpty: Bool {
    text.isEmpty && place.isEmpty && name.isEmpty && phone.isEmpty && time.isEmpty
  }
}

extension IntakeDraft {
  private static let heading = "griddesk draft 1"

  /// The draft as text, a line a field, for keeping it in a file.
  public var lines: String {
    var lines = [IntakeDraft.heading]
    func add(_ name: String, _ value: String) {
      if !value.isEmpty { lines.append(name + " " + value.filter { !$0.isNewline }) }
    }
    add("text", text)
    add("place", place)
    add("grid", grid?.description ?? "")
    add("category", category)
    add("urgency", urgency?.word ?? "")
    add("channel", channel.rawValue)
    add("name", name)
    add("phone", phone)
    add("time", time)
    add("confidential", isConfidential ? "yes" : "")
    add("first-asked", firstAsked?.text ?? "")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The draft that `lines` was made of; nil when it is nothing of the kind or was not written to
  /// its end.
  public init?(lines: String) {
    self.init()
    guard lines.last == "\n" else { return nil }
    let all = lines.split(separator: "\n")
    guard all.first ?? "" == IntakeDraft.heading else { return nil }
    for line in all.dropFirst() {
      guard let space = line.firstIndex(of: " ") else { return nil }
      let value = String(line[line.index(after: space)...])
      switch line[..<space] {
      case "text": text = value
      case "place": place = value
      case "grid": grid = PlaceCode(text: value)
      case "category": category = value
      case "urgency": urgency = Urgency(word: value)
      case "channel": channel = Channel(rawValue: value) ?? .hotline
      case "name": name = value
      case "phone": phone = value
      case "time": time = value
      case "confidential": isConfidential = value == "yes"
      case "first-asked": firstAsked = Holder(text: value)
      default: break
      }
    }
  }
}
