/// A store of a city of two towns, made by the built program in a folder of its own.
struct SmallCity {
  /// The folder that holds the city's files.
  let folder: TemporaryFolder
  /// Where the store lies.
  let store: String

  /// Makes the city.
  init() throws {
    folder = try TemporaryFolder()
    store = folder / "city.db"
    try Project.write(SmallCity.towns, to: folder / "towns.csv")
    try Project.write(SmallCity.villages, to: folder / "villages.csv")
    let made = try run(
      "init",
      [
        "--towns", folder / "towns.csv", "--villages", folder / "villages.csv",
        "--grids", "urban=12,school=2,enterprise=3",
      ])
    guard made.code == 0 else { throw ProgramError.file(made.complaint, code: made.code) }
  }

  /// Runs a subcommand on the store.
  func run(_ subcommand: String, _ more: [String] = [], input: String = "") throws -> Outcome {
    try Program.griddesk.run([subcommand, "--store", store] + more, input: input)
  }

  /// Feeds one received case and returns what the feed answered.
  func feed(id: String, text: String, more: String = "") throws -> Outcome {
    try run("feed", ["-"], input: SmallCity.line(id: id, text: text, more: more))
  }

  /// A line of a feed: a case received in the city's first village.
  static func line(id: String, text: String, more: String = "") -> String {
    #"{"source":"test","id":"\#(id)","at":"2026-11-21T09:00:00+08:00","kind":"case.received","#
      + #""text":"\#(text)","channel":"hotline","grid":"999901001001001"\#(more)}"# + "\n"
  }

  private static let towns = """
    code,name
    999901001,东城街道
    999901002,河口镇

    """

  private static let villages = """
    code,name
    999901001001,文化社区
    999901001002,铁西社区
    999901002200,前河村委会
    999901002201,后河村委会

    """
}
