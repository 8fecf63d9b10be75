extension Simulation {
  /// How long a step takes: minutes, from and to, on a clock.
  typealias Pace = (minutes: ClosedRange<Int>, clock: ClockKind)

  /// How well a step keeps its limit.
  private enum Haste {
    case usual
    case tight
    case late
  }

  /// How long the next step takes: emergencies at once, the rest as desks and handlers come to it,
  /// a few of each only near their limit and a few beyond it.
  mutating func pace(of item: Case) -> Pace {
    let draw = random.below(1_000)
    let haste: Haste = draw < 60 ? .late : draw < 110 ? .tight : .usual
    if item.verified != nil { return (2...40, .always) }
    switch item.urgency {
    case .emergency: return emergencyPace(item.node, haste)
    case .urgent: return urgentPace(item.node, haste)
    case .normal: return normalPace(item, haste)
    }
  }

  private func emergencyPace(_ node: Node, _ haste: Haste) -> Pace {
    switch (node, haste) {
    case (.received, .late), (.claimed, .late), (.dispatched, .late): (16...30, .always)
    case (.received, .tight), (.claimed, .tight), (.dispatched, .tight): (12...14, .always)
    case (.received, .usual), (.claimed, .usual), (.dispatched, .usual): (1...8, .always)
    case (_, .late): (125...240, .always)
    case (_, .tight): (98...118, .always)
    case (_, .usual): (15...70, .always)
    }
  }

  private func urgentPace(_ node: Node, _ haste: Haste) -> Pace {
    switch (node, haste) {
    case (.received, .late): (31...90, .always)
    case (.received, .tight): (25...29, .always)
    case (.received, .usual): (2...20, .always)
    case (.claimed, .late), (.dispatched, .late): (62...180, .always)
    case (.claimed, .tight), (.dispatched, .tight): (49...58, .always)
    case (.claimed, .usual), (.dispatched, .usual): (4...42, .always)
    case (.verifying, .late): (125...300, .always)
    case (.verifying, .tight): (98...118, .always)
    case (.verifying, .usual): (15...85, .always)
    case (.handling, .late), (.closed, .late): (1_450...2_400, .always)
    case (.handling, .tight), (.closed, .tight): (1_100...1_400, .always)
    case (.handling, .usual), (.closed, .usual): (60...700, .always)
    }
  }

  private mutating func normalPace(_ item: Case, _ haste: Haste) -> Pace {
    switch (item.node, haste) {
    case (.received, .late): (490...900, .workHours)
    case (.received, .tight): (390...470, .workHours)
    case (.received, .usual): (4...100, .always)
    case (.claimed, .late): (250...600, .workHours)
    case (.claimed, .tight): (195...238, .workHours)
    case (.claimed, .usual): (8...170, .always)
    case (.dispatched, .late): (970...1_500, .workHours)
    case (.dispatched, .tight): (780...940, .workHours)
    case (.dispatched, .usual): (10...240, offices())
    case (.handling, _) where item.opened < denseFrom: (1_900...3_600, .workHours)
    case (.handling, .late): (2_420...3_400, .workHours)
    case (.handling, .tight): (1_950...2_380, .workHours)
    case (.handling, .usual): (Simulation.matter(of: item)?.effort ?? 120...900, offices())
    case (.verifying, .late), (.closed, .late): (125...400, .workHours)
    case (.verifying, .tight), (.closed, .tight): (97...119, .workHours)
    case (.verifying, .usual), (.closed, .usual): (10...90, .workHours)
    }
  }

  /// Most handlers keep office hours; some are on duty round the clock.
  private mutating func offices() -> ClockKind {
    random.happens(450) ? .always : .workHours
  }
}
