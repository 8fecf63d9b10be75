enum ConsoleSubcommand: Subcommand {
  static let name = ""
  static let usage = ""
  static let summary = ""
  static let options: [Option] = [.store]
  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 { 0 }
}
