import Cells
import Console
import Model
import Store

/// What drawing costs without a terminal: a frame of each view at 200x60 and 80x24, and a key.
enum BenchFrames {
  private static let runs = 300

  static func run(_ arguments: Arguments) throws(ProgramError) {
    let desk = try StoreAccess.attempt { () throws(StoreError) in
      try StoreDesk(path: FilePath.store(arguments), access: .readOnly)
    }
    let now = WallClock.now
    let situation = try StoreAccess.attempt { () throws(StoreError) in
      try desk.situation(now: now)
    }
    let still = StillConsole(desk: desk)
    for size in [Size(width: 200, height: 60), Size(width: 80, height: 24)] {
      for view in ViewName.allCases {
        var state = State(
          situation: situation, now: now, size: size, actor: Environment.login,
          language: try Settings.language(arguments))
        still.start(&state)
        guard let digit = String(view.rawValue).unicodeScalars.first else { continue }
        still.send(.key(.character(digit)), to: &state)
        let frame = BenchSubcommand.median(of: runs) { _ in _ = Console.view(state) }
        let name = "\(view.word) \(size.width)x\(size.height)"
        try BenchSubcommand.print("frame of \(name)", nanoseconds: frame)
        let key = BenchSubcommand.median(of: runs) { run in
          still.send(.key(run % 2 == 0 ? .down : .up), to: &state)
        }
        try BenchSubcommand.print("key in \(name)", nanoseconds: key)
        let tick = BenchSubcommand.median(of: runs) { run in
          still.send(.tick(now + Int64(run)), to: &state)
        }
        try BenchSubcommand.print("tick in \(name)", nanoseconds: tick)
      }
    }
  }
}
