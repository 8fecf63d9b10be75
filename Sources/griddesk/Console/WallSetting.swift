import Console
import Model

/// What `--wall` is told beside itself.
enum WallSetting {
  /// The options of a wall.
  static let options: [Option] = [
    .flag("--wall", "a screen on a wall: looks on, large figures, changes its view by itself"),
    .value("--every", "SECONDS", "with --wall: the next view after so long (20)"),
    .value("--show", "PARTS", "with --wall: which and in what order (figures,map,patrol,towns)"),
  ]

  /// The wall that is asked for; nil for none.
  static func wall(_ arguments: Arguments, now: Instant) throws(ProgramError) -> Wall? {
    guard arguments.has("--wall") else {
      for name in ["--every", "--show"] where arguments[name] != nil {
        throw .usage("\(name) says something about --wall")
      }
      return nil
    }
    let interval = try arguments.number(
      "--every", in: 2...86_400, default: Int(Wall.usualInterval))
    var parts: [Wall.Part] = []
    for word in arguments["--show"]?.split(separator: ",") ?? [] {
      guard let part = Wall.Part(rawValue: String(word)) else {
        let known = Wall.Part.allCases.map(\.rawValue).joined(separator: ", ")
        throw .usage("--show: \(word) is none of \(known)")
      }
      parts.append(part)
    }
    return Wall(parts, interval: Int64(interval), now: now)
  }
}
