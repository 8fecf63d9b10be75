import Model

extension Words {
  /// Why nothing can be changed in the past, and what can be done.
  var past: String {
    pick(
      "正在回看，只可查看；\(key(.back)) 回到现在",
      "this is the past: look, go on with \(key(.earlier)) \(key(.later)), change nothing; "
        + "\(key(.back)) comes back to now")
  }

  /// That a moment takes long, how far it is, and after the first second for how long already.
  func lookingBack(_ percent: Int, for count: Int64) -> String {
    let time = count > 0 ? " " + seconds(count) : ""
    return pick("正在回看 \(percent)%", "looking back \(percent)%") + time
  }

  /// How long ago a moment was: `26h ago`.
  func ago(_ seconds: Int64) -> String {
    let time = Figures.duration(seconds)
    return pick(time + " 前", time + " ago")
  }

  /// How many events the present has had since one left it; nothing where there were none.
  func missed(_ count: Int) -> String {
    guard count > 0 else { return "" }
    let count = Figures.count(count)
    return pick("现有新事件 \(count)", "now: +\(count) \(count == "1" ? "event" : "events")")
  }

  /// The key that leads back to the present.
  var leavesPast: String {
    pick("\(key(.back)) 回到现在", "\(key(.back)): now")
  }
}
