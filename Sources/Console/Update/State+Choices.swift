import Model

extension State {
  /// The moves of a case that are offered, in groups; of taking back, what the log says of it.
  func offers(for item: Case, timeline: [LoggedEvent] = []) -> [Chooser.Item] {
    let kinds = item.moves(on: occasion)
    // The usual ones come first in their group.
    let usual = item.usualMoves(on: occasion).compactMap { MoveKind(rawValue: $0) }
    let ordered = usual + MoveKind.allCases.filter { !usual.contains($0) }
    return MoveGroup.allCases.flatMap { group in
      ordered.filter { MoveGroup($0) == group && kinds.contains($0) }
    }.filter { $0 != .undo || mayUndo(item, timeline) }
      .map { kind in
        line(.move(kind), Language.allCases.map { Words($0).move(kind) } + [kind.rawValue])
      }
  }

  /// What a step of a move is chosen from; nil for one that is typed.
  func choices(
    for step: MoveStep, _ chain: MoveChain, _ item: Case, similar: [Case] = []
  ) -> [Chooser.Item]? {
    switch step {
    case .unit where chain.draft.kind == .signOn:
      return item.unitsToSignOn(on: occasion).map { unit($0) }
    case .unit, .units:
      return chain.draft.kind == .whistle ? callable(item) : handlers(for: item, similar: similar)
    case .verdict:
      // Before filing it is as reported as a rule; at the end it is as it should be.
      let isCheck = chain.draft.kind == .check
      let verdicts: [Verdict] =
        isCheck ? [.notFixed, .fixed, .cannotTell] : Verdict.allCases
      return verdicts.map { verdict in
        line(
          .verdict(verdict),
          named { isCheck ? $0.finding(verdict) : $0.verdict(verdict) } + [verdict.rawValue])
      }
    case .answer:
      return CallBackAnswer.allCases.map { answer in
        line(.answer(answer), named { $0.answer(answer) } + [answer.rawValue])
      }
    case .request:
      return item.requests(toBe: chain.draft.kind, on: occasion).map { request in
        var item = line(.request(request.kind), named { $0.move(request.kind.rawValue) })
        let time = Figures.time(request.at, now: now, situation.rulebook.zone)
        item.detail = Words(language).asked(by: request.requester, at: time)
        return item
      }
    case .other:
      return cases(like: item, among: similar)
    case .field:
      return CaseField.allCases.map { field in
        line(.field(field), named { $0.field(field) } + [field.rawValue])
      }
    case .value where chain.draft.field == .urgency:
      return Urgency.allCases.filter { $0 != item.urgency }.map { urgency in
        line(.urgency(urgency), named { $0.urgency(urgency) } + [urgency.word])
      }
    case .value where chain.draft.field == .grid:
      return gridItems(but: item.grid)
    case .value where chain.draft.field == .category:
      return CaseCategory.all.filter { $0.path != item.category }.map { category in
        let spelled = Pinyin.spellings(of: category.chinese)
        return line(
          .category(category.path),
          [category.path, category.chinese, category.english] + spelled)
      }
    case .colour:
      return colours(for: item)
    case .value, .days, .until, .reason, .basis, .note:
      return nil
    }
  }

  /// Whom a case can be sent to, the likely ones first, each with its reason.
  private func handlers(for item: Case, similar: [Case]) -> [Chooser.Item] {
    let city = situation.city
    let likely = HandlerProposal.all(for: item, similar: similar, lately: dispatched, on: occasion)
    var rest = allUnits.filter { unit in
      item.mayGo(to: unit, in: city) && !likely.contains { $0.unit == unit }
    }
    if item.desk == .city { rest.append(.city) }
    return likely.map { unit($0.unit, .handler($0.reason)) } + rest.map { unit($0) }
  }

  /// Whom a whistle can call: anybody but who has it, and who is called already.
  private func callable(_ item: Case) -> [Chooser.Item] {
    let called = item.side.joint?.called ?? []
    let likely = HandlerProposal.all(for: item, similar: [], lately: [], on: occasion)
      .filter { $0.unit != item.holder && !called.contains($0.unit) }
    let rest = allUnits.filter { unit in
      unit != item.holder && !called.contains(unit) && !likely.contains { $0.unit == unit }
    }
    return likely.map { unit($0.unit, .handler($0.reason)) } + rest.map { unit($0) }
  }

  /// Departments, towns and villages.
  private var allUnits: [Holder] {
    let city = situation.city
    return city.departments.map { .department($0.code) } + city.towns.map { .town($0.code) }
      + city.villages.map { .village($0.code) }
  }

  /// Cases that may be the same matter, the nearest in time first.
  private func cases(like item: Case, among similar: [Case]) -> [Chooser.Item] {
    let hours = Int64(situation.rulebook.amount(of: .nearHours, at: now))
    let near = similar.filter { other in
      other.id != item.id && other.stage != .setAside && !item.side.merged.contains(other.id)
        && (other.opened - item.opened).magnitude <= (hours * 3_600).magnitude
    }
    let sorted = near.sorted {
      ($0.opened - item.opened).magnitude < ($1.opened - item.opened).magnitude
    }
    return sorted.map { other in
      Chooser.Item(
        choice: .other(other.id), searched: other.id.text + " " + other.maskedText,
        likely: .similar(other.opened - item.opened), detail: other.maskedText)
    }
  }

  /// The colours that a slip may have now, that of the light first.
  private func colours(for item: Case) -> [Chooser.Item] {
    let fitting = SlipColour(for: situation.rulebook.deadlines(for: item).light(at: now))
    let allowed = SlipColour.allCases.filter { colour in
      item.side.slip.map { $0.colour < colour } ?? true
    }
    let first = allowed.filter { $0 == fitting }
    return (first + allowed.filter { $0 != fitting }).map { colour in
      var item = line(.colour(colour), named { $0.colour(colour) } + [colour.word])
      if colour == fitting { item.likely = .fitting }
      return item
    }
  }

  private func mayUndo(_ item: Case, _ timeline: [LoggedEvent]) -> Bool {
    do throws(Refusal) {
      _ = try item.decideUndo(of: timeline, on: occasion)
      return true
    } catch {
      return false
    }
  }

  private func unit(_ holder: Holder, _ likely: Chooser.Likely? = nil) -> Chooser.Item {
    let city = situation.city
    let names = named { $0.holder(holder, in: city) }
    let more: String =
      switch holder {
      case .village(let code):
        city.villageIndex(code).map { index in
          let village = city.villages[index]
          return city.towns[village.town].name + " " + village.spellings
        } ?? ""
      case .town(let code): city.townIndex(code).map { city.towns[$0].spellings } ?? ""
      case .department(let code):
        Pinyin.spellings(of: city.department(code)?.chinese ?? "").first ?? ""
      case .city: ""
      }
    var item = line(.unit(holder), names + [holder.text, more])
    item.likely = likely
    return item
  }

  private func line(_ choice: Choice, _ searched: [String]) -> Chooser.Item {
    Chooser.Item(choice: choice, searched: searched.joined(separator: " "))
  }

  /// A name in every language, so that it is found in any.
  private func named(_ name: (Words) -> String) -> [String] {
    Language.allCases.map { name(Words($0)) }
  }
}
