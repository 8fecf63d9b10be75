import Model

/// The description of the feed that the program prints, field by field.
public enum FeedFormat {
  /// The whole description, in lines of at most 100 columns, ended by a line end.
  public static let text: String = {
    var lines = opening
    for section in sections {
      lines += ["", section.title]
      for entry in section.entries {
        let name = entry.name + String(repeating: " ", count: max(1, 14 - entry.name.utf8.count))
        lines.append("  \(name)\(entry.isNeeded ? "needed    " : "optional  ")\(entry.meaning)")
      }
    }
    return (lines + moves + closing).joined(separator: "\n") + "\n"
  }()

  /// One field: its name as it stands in the line, whether it must be there, and what it means.
  struct Entry {
    let name: String
    let isNeeded: Bool
    let meaning: String

    init(_ name: String, needed: Bool = false, _ meaning: String) {
      self.name = name
      isNeeded = needed
      self.meaning = meaning
    }
  }

  /// The fields of one kind of event.
  struct Section {
    let title: String
    let entries: [Entry]
  }

  private static let opening = [
    "A feed is newline-delimited JSON in UTF-8: one object, one event, one line of at most 1 MiB.",
    "Each line is answered by one line, in order, once it is on disk or refused:",
    #"  {"line":1,"source":"8890","id":"a-1","ok":true,"case":"0142","seq":123}"#,
    #"  {"line":2,"source":"8890","id":"a-1","ok":true,"case":"0142","seq":123,"duplicate":true}"#,
    #"  {"line":7,"ok":false,"error":"at: expected an RFC 3339 time with offset, …"}"#,
    "A line whose source and id came before is not carried out again; it gets the first answer.",
    "A bad line does not stop the others. \"notes\" in an answer say what was left out or repaired.",
    "Unknown fields are passed over. Fields about persons other than the caller's name and phone",
    "(identity numbers, religion, ethnicity and the like) are never kept.",
  ]

  static let sections = [
    Section(
      title: "Every line",
      entries: [
        Entry("source", needed: true, "the system it comes from, such as 8890"),
        Entry("id", needed: true, "the line's own number in that system; never used twice"),
        Entry(
          "at", needed: true, "when it happened: RFC 3339 with offset, 2026-11-21T09:00:00+08:00"),
        Entry("kind", needed: true, "what happened: one of the kinds below"),
        Entry("by", "who did it, a login or name; the source when absent"),
      ]),
    Section(
      title: "kind case.received: a case comes in",
      entries: [
        Entry("text", needed: true, "what was reported, at most \(FeedFields.maximumText) bytes"),
        Entry(
          "channel", needed: true, "patrol hotline hall chat snap department media above entry"),
        Entry("grid", "the grid's code, 15 digits; an unknown one is remarked, the case kept"),
        Entry("category", "a path such as utilities/power"),
        Entry("urgency", "emergency, urgent or normal (when absent)"),
        Entry("due", "a deadline that goes before the city's limits, a time like at"),
        Entry("caller", #"who reported it: {"name":"…","phone":"…"}, both optional"#),
      ]),
    Section(
      title: "kind case.moved: a case goes a step on",
      entries: [
        Entry("case", "the case by its number here, such as 0142; this or of is needed"),
        Entry("of", #"the case by its outside number: {"source":"8890","id":"a-1"}"#),
        Entry("move", needed: true, "one of the moves below, with the fields it needs"),
      ]),
    Section(
      title: "kind patrol.started, patrol.done: a check-in on a round",
      entries: [
        Entry("grid", needed: true, "the grid's code, 15 digits"),
        Entry("half", "morning or afternoon; by the time when absent"),
        Entry("day", "the round's day, 2026-11-21; the day of at when absent"),
        Entry("role", "A (the worker, when absent) or B (the stand-in)"),
        Entry("found", "patrol.done: how many findings, 0 when absent"),
      ]),
    Section(
      title: "kind worker.absent, worker.back: leave, sickness and the return",
      entries: [
        Entry("grid", needed: true, "the grid whose duty is concerned, 15 digits"),
        Entry("role", "A (the worker, when absent) or B (the stand-in)"),
        Entry("from", "worker.absent: the first moment away; at when absent"),
        Entry("until", "worker.absent needs it: when they are expected back"),
        Entry("reason", "worker.absent: why, such as leave or sick"),
      ]),
  ]

  /// The moves with their fields, as the one declaration of them says.
  private static let moves: [String] = {
    var lines = ["", "The moves of case.moved, with the fields each needs [and those it may have]"]
    for kind in MoveKind.allCases where kind.isForFeeds {
      let form = kind.form
      // Who did it is a field of every line.
      let optional = form.optional.filter { $0 != .by }.map(\.rawValue)
      let fields =
        form.needed.map(\.rawValue)
        + (optional.isEmpty ? [] : ["[\(optional.joined(separator: " "))]"])
      lines += rows(kind.rawValue, fields.isEmpty ? "-" : fields.joined(separator: " "))
    }
    lines += ["", "The fields of the moves"]
    for field in MoveField.allCases where field != .by {
      lines += rows(field.rawValue, "\(field.meaning):", " \(field.expectation)")
    }
    return lines
  }()

  /// A name and what is said of it, on two lines where one is too short.
  private static func rows(_ name: String, _ first: String, _ second: String = "") -> [String] {
    let lead = "  \(name)" + String(repeating: " ", count: max(1, 16 - name.utf8.count))
    let line = lead + first + second
    if line.utf8.count <= 100 { return [line] }
    return [lead + first, String(repeating: " ", count: 18) + second.drop { $0 == " " }]
  }

  private static let closing = [
    "", "Examples",
    #"  {"source":"8890","id":"a-1","at":"2026-11-21T09:00:00+08:00","kind":"case.received","#,
    #"   "text":"…","grid":"210882003001001","category":"utilities/power","channel":"hotline","#,
    #"   "urgency":"urgent","caller":{"name":"…","phone":"…"}}   (on one line)"#,
    #"  {"source":"8890","id":"a-2","at":"2026-11-21T09:05:00+08:00","kind":"case.moved","#,
    #"   "of":{"source":"8890","id":"a-1"},"move":"claim","by":"li.na"}   (on one line)"#,
    #"  {"source":"8890","id":"a-3","at":"2026-11-21T09:10:00+08:00","kind":"case.moved","#,
    #"   "case":"0142","move":"dispatch","to":"dept:power","with":["dept:roads"],"by":"li.na"}"#,
  ]
}
