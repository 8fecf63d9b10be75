import Cells
import Model

/// The title line of the past: which moment is shown, how long ago that was, how the city stood, and
/// how much has happened since. Nobody may take it for the present, without colours neither.
struct PastLine {
  let scene: Scene
  let past: PastView

  func draw(_ painter: inout Painter) {
    let row = scene.layout.header
    painter.fill(row, role: .past)
    let right = " " + Figures.clock(past.clock, scene.zone)
    let room = row.width - right.utf8.count - 2
    painter.text(fitting(room, painter), x: 1, y: row.y, role: .past, width: max(0, room))
    painter.text(right, x: row.right - right.utf8.count - 1, y: row.y, role: .past)
  }

  /// The parts that a width has room for, in their order; the figures go first.
  private func fitting(_ room: Int, _ painter: Painter) -> String {
    let parts = parts.filter { !$0.text.isEmpty }
    var kept = Set(parts.indices)
    func line() -> String {
      parts.indices.filter(kept.contains).map { parts[$0].text }.joined(separator: "  ")
    }
    for index in parts.indices.sorted(by: { parts[$0].weight > parts[$1].weight }) {
      guard painter.columns(of: line()) > room else { break }
      kept.remove(index)
    }
    return line()
  }

  /// What there is to say, the lightest to be said in the smallest room.
  private var parts: [(text: String, weight: Int)] {
    let words = scene.words
    let situation = scene.state.situation
    let local = scene.zone.local(past.moment)
    let moment = "<< " + words[.past] + " " + Figures.full(past.moment, scene.zone)
    let unclaimed = situation.nodes[Int(Node.received.rawValue)].open
    func figure(_ label: Label, _ count: Int) -> String {
      words[label] + " " + Figures.count(count)
    }
    return [
      (moment, 0), (scene.city.isDemo ? words[.demo] : "", 0), (words.weekday(local.date), 5),
      (words.ago(past.clock - past.moment), 3),
      (waiting, 1),
      (figure(.open, situation.total.open), 6), (figure(.late, situation.total.late), 7),
      (figure(.unclaimed, unclaimed), 8), (scene.city.name, 9),
      (words.missed(past.news), 4), (words.leavesPast, 2),
    ]
  }

  /// What is said while another moment, or what came in to this one, takes long.
  private var waiting: String {
    if let journey = scene.state.journey {
      return scene.words.lookingBack(journey.percent, for: past.clock - journey.since)
    }
    return past.percent.map { scene.words.lookingBack($0, for: 0) } ?? ""
  }
}
