extension Filter {
  /// The filter written in its language; `parse` makes the same filter of it again in the same
  /// city. Empty for one that lets everything through.
  public func text(in city: City) -> String {
    switch self {
    case .everything: ""
    case .all(let parts):
      parts.map { $0.isChoice ? "(\($0.text(in: city)))" : $0.text(in: city) }
        .joined(separator: " ")
    case .any(let parts): parts.map { $0.part(in: city) }.joined(separator: " | ")
    case .not(let part): part.isGroup ? "!(\(part.text(in: city)))" : "!" + part.part(in: city)
    case .test(.contains(let words)):
      // A bare word that names a place would mean the place too.
      city.places(meantBy: words).isEmpty
        ? FilterTest.word(words) : FilterTest.quoted(words) { _ in false }
    case .test(let test): test.text
    }
  }

  /// The same where something has to stand.
  private func part(in city: City) -> String {
    self == .everything ? "\"\"" : text(in: city)
  }

  private var isChoice: Bool {
    switch self {
    case .any: true
    case .test(let test): test.isChoice
    case .everything, .all, .not: false
    }
  }

  private var isGroup: Bool {
    if case .all = self { return true }
    return isChoice
  }
}

extension FilterTest {
  /// Whether the text is several conditions joined by `|`.
  fileprivate var isChoice: Bool {
    if case .lights(let lights) = self { return lights.count > 1 }
    return false
  }

  fileprivate var text: String {
    switch self {
    case .contains(let words): FilterTest.word(words)
    case .nodes(let nodes): FilterTest.list(.state, nodes.map(\.word))
    case .open: "open"
    case .lights(let lights): lights.map(FilterTest.word(for:)).joined(separator: " | ")
    case .places(let codes): FilterTest.list(.place, codes.map(\.description))
    case .unlocated: "unlocated"
    case .channels(let channels): FilterTest.list(.channel, channels.map(\.rawValue))
    case .urgencies(let urgencies): FilterTest.list(.urgency, urgencies.map(\.word))
    case .category(let prefix): FilterTest.list(.category, [prefix])
    case .holders(let holders): FilterTest.list(.holder, holders.map(\.text))
    case .desks(let desks): FilterTest.list(.desk, desks.map(\.text))
    case .coHandlers(let units): FilterTest.list(.co, units.map(\.text))
    case .claimedBy(let login): FilterTest.list(.by, [login])
    case .waits(let waits): FilterTest.list(.waits, waits.parts)
    case .slips(let colours): FilterTest.list(.slip, colours.map(\.word))
    case .outcomes(let outcomes): FilterTest.list(.outcome, outcomes.map(\.rawValue))
    case .filed(let isFiled): isFiled ? "filed" : "filed:no"
    case .verified(let isVerified): isVerified ? "verified" : "verified:no"
    case .marked(let marks):
      Marks.words.filter { marks.contains($0.mark) }.map(\.word).joined(separator: " ")
    case .age(let comparison, let seconds): FilterTest.span(.age, comparison, seconds)
    case .dueWithin(let comparison, let seconds): FilterTest.span(.due, comparison, seconds)
    case .times(let time, let from, let until): FilterTest.stretch(time.field, from, until)
    case .number(let id): "#\(id.text)"
    case .source(let source): FilterTest.list(.source, [source])
    case .onTime(let isOnTime): isOnTime ? "ontime" : "ontime:no"
    }
  }

  private static func word(for light: Light) -> String {
    switch light {
    case .green: "open !late !soon"
    case .yellow: "soon"
    case .red: "late"
    }
  }

  private static func span(
    _ field: FilterField, _ comparison: Comparison, _ seconds: Int64
  ) -> String {
    FilterTest.comparison(field, comparison) + TimeSpan.text(seconds)
  }

  private static func comparison(_ field: FilterField, _ comparison: Comparison) -> String {
    field.rawValue + FilterLexer.Sign(comparison).rawValue
  }

  /// A stretch of time in the shortest form that there is for it.
  private static func stretch(
    _ field: FilterField, _ from: TimeBound?, _ until: TimeBound?
  ) -> String {
    func above(_ bound: TimeBound) -> String {
      field.rawValue + (bound.isAfter ? ">" : ">=") + bound.moment.text
    }
    func below(_ bound: TimeBound) -> String {
      field.rawValue + (bound.isAfter ? "<=" : "<") + bound.moment.text
    }
    switch (from, until) {
    case (nil, nil): return field.rawValue + ":.."
    case (let from?, nil): return above(from)
    case (nil, let until?): return below(until)
    case (let from?, let until?):
      guard !from.isAfter, until.isAfter else { return above(from) + " " + below(until) }
      let first = field.rawValue + ":" + from.moment.text
      return from.moment == until.moment ? first : first + ".." + until.moment.text
    }
  }

  private static func list(_ field: FilterField, _ values: [String]) -> String {
    field.rawValue + ":" + values.map { quoted($0, unless: isBareValue) }.joined(separator: ",")
  }

  fileprivate static func word(_ text: String) -> String {
    quoted(text) { bare in
      bare.first.map { !"#!！".contains($0) } ?? false
        && !bare.contains { ":<>=：＜＞＝≤≥".contains($0) } && isUnbroken(bare)
        && FilterVocabulary.keyword(bare) == nil && !FilterVocabulary.isMine(bare)
        && FilterVocabulary.number(in: bare) == nil
    }
  }

  private static func isBareValue(_ text: String) -> Bool {
    !text.isEmpty && !text.contains { ",，".contains($0) } && isUnbroken(text)
  }

  private static func isUnbroken(_ text: String) -> Bool {
    !text.contains { FilterLexer.endsWord($0) }
  }

  static func quoted(_ text: String, unless isBare: (String) -> Bool) -> String {
    guard !isBare(text) else { return text }
    var quoted = "\""
    for character in text {
      if "\"“”\\".contains(character) { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
