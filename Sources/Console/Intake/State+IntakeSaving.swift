import Cells
import Model

extension State {
  /// Hands the report out as one command; the form stays open when something has to be put right.
  mutating func save(_ form: IntakeForm, mergedInto duplicate: CaseID?) -> [Effect] {
    prepareFinder()
    var draft = form.draft
    if draft.firstAsked == nil, draft.channel == .hall { draft.firstAsked = hall(for: draft) }
    do throws(IntakeProblem) {
      guard let finder else { return [] }
      let zone = situation.rulebook.zone
      let (receipt, at) = try draft.receipt(finder, in: zone, at: now)
      let command: Command =
        if let duplicate {
          .receiveAgain(receipt, of: duplicate, reason: Words(language).reportedAgain)
        } else {
          .receive(receipt)
        }
      let number = requests.next()
      overlay = nil
      self.draft = draft
      intake = IntakeOrder(number: number, draft: draft, duplicate: duplicate)
      say(.intake(.underway))
      return [
        .keepDraft(draft),
        .perform(number, CommandOrder(at: at, actor: actor, command: command)),
      ]
    } catch {
      var form = form
      form.go(to: error.field)
      overlay = .intake(form)
      say(.intake(.problem(error)))
      return refreshIntake()
    }
  }

  /// Takes in the answer to a report; nil when the number is another command's.
  mutating func takeIntake(
    _ number: Int, _ result: Result<CommandReceipt, Refusal>
  ) -> [Effect]? {
    guard let order = intake, order.number == number else { return nil }
    intake = nil
    switch result {
    case .success(let receipt):
      draft = nil
      guard let id = receipt.caseID else { return [.dropDraft, .refresh] }
      fresh.insert(id)
      say(.intake(.logged(id, into: order.duplicate)))
      return [.dropDraft, .refresh]
    case .failure(let refusal):
      // What was typed must not be lost: the form comes back with it, now or with the next `N`.
      if overlay == nil { overlay = .intake(IntakeForm(order.draft)) }
      say(.refused(nil, refusal))
      return refreshIntake()
    }
  }

  /// The store could not take the report; nil when the number is another command's.
  mutating func failIntake(_ number: Int, _ trouble: StoreTrouble) -> Bool {
    guard let order = intake, order.number == number else { return false }
    intake = nil
    if overlay == nil { overlay = .intake(IntakeForm(order.draft)) }
    say(.trouble(trouble))
    return true
  }

  /// Gives up a report that waits for a lock; nil when none does.
  mutating func abandonIntake() -> [Effect]? {
    guard let order = intake, order.waitingSince != nil else { return nil }
    intake = nil
    say(.intake(.draftKept))
    return [.abandon(order.number)]
  }

  /// The places are arranged for searching when they are first needed.
  mutating func prepareFinder() {
    if finder == nil { finder = PlaceFinder(situation.city) }
  }

  /// The hall that takes a report first: the giver's own unit, else that of the place's town.
  private func hall(for draft: IntakeDraft) -> Holder? {
    for grant in situation.rulebook.grants where grant.login == actor {
      switch grant.unit {
      case .town, .village: return grant.unit
      case .city, .department: continue
      }
    }
    return known(draft)?.ancestor(.town).map(Holder.town)
  }

  /// The grid that a draft means as far as it can be told.
  func known(_ draft: IntakeDraft) -> PlaceCode? {
    guard let finder else { return nil }
    do throws(IntakeProblem) { return try draft.grid(finder) } catch { return nil }
  }

  /// Proposes for the field with the cursor, and asks the store for what else may be the same
  /// matter when the caller, the place or the time is another one than before.
  mutating func refreshIntake() -> [Effect] {
    guard case .intake(var form) = overlay, let finder else { return [] }
    defer { overlay = .intake(form) }
    form.propose(proposals(form, finder))
    let draft = form.draft
    let rules = situation.rulebook
    let at: Instant
    do throws(IntakeProblem) {
      at = try draft.instant(in: rules.zone, now: now)
    } catch {
      at = now
    }
    let span = Int64(rules.amount(of: .nearHours, at: now)) * 3_600
    let metres = rules.amount(of: .nearMetres, at: now)
    // Where only the village is known, the same matter may lie in any of its grids.
    let said = draft.grid == nil && draft.place.isEmpty ? finder.mention(in: draft.text) : .none
    let grids =
      said.isSure
      ? said.grids : known(draft).map { situation.city.grids(near: $0, metres: metres) } ?? []
    let query = SimilarQuery(
      phone: SimilarQuery.phone(draft.phone), grids: grids, since: at - span, until: at + span)
    guard
      query.phone != form.asked?.phone ?? "" || query.grids != form.asked?.grids ?? []
        || form.asked.map({ ($0.since - query.since).magnitude > 600 }) ?? false
    else { return [] }
    form.asked = query
    let number = requests.next()
    form.awaited = number
    return [.loadSimilar(number, query)]
  }

  /// Takes in what else may be the same matter.
  mutating func take(_ number: Int, _ similar: SimilarCases) {
    guard case .intake(var form) = overlay, form.awaited == number else { return }
    form.take(similar)
    overlay = .intake(form)
    revision += 1
  }

  /// The draft when something was typed since it was kept last: once a second at most.
  mutating func keepIntake() -> [Effect] {
    guard case .intake(var form) = overlay, form.isDirty else { return [] }
    form.isDirty = false
    overlay = .intake(form)
    draft = form.draft
    return [.keepDraft(form.draft)]
  }

  private func proposals(_ form: IntakeForm, _ finder: PlaceFinder) -> [IntakeChoice] {
    let city = situation.city
    switch form.field {
    case .text, .name, .phone, .time: return []
    case .place:
      let typed = form.input(.place).trimmed
      if let grid = form.grid { return [.grid(grid)] }
      let grids =
        typed.isEmpty ? finder.mention(in: form.input(.text).text).grids : finder.grids(for: typed)
      return grids.map(IntakeChoice.grid)
    case .category:
      let typed = form.input(.category).trimmed
      if typed.isEmpty {
        let likely = CaseCategory.proposed(for: form.input(.text).text)
        return (likely + CaseCategory.all.filter { !likely.contains($0) }).map {
          .category($0.path)
        }
      }
      return CaseCategory.search(typed).map { .category($0.path) }
    case .urgency: return Urgency.allCases.map(IntakeChoice.urgency)
    case .channel: return Channel.allCases.map(IntakeChoice.channel)
    case .confidential: return [.flag(false), .flag(true)]
    case .firstAsked:
      let place = known(form.draft)
      let near = [
        place?.ancestor(.village).map(Holder.village), place?.ancestor(.town).map(Holder.town),
      ].compactMap { $0 }
      let units = near + [.city] + city.towns.map { .town($0.code) }.filter { !near.contains($0) }
      return [.unit(nil)] + units.map { .unit($0) }
    }
  }
}

extension IntakeProblem {
  /// The field that has to be put right.
  var field: IntakeField {
    switch self {
    case .textNeeded: .text
    case .unknownPlace: .place
    case .unknownTime, .timeAhead: .time
    }
  }
}
