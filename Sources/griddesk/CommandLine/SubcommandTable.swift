/// Every subcommand, in the order the help lists them.
enum SubcommandTable {
  /// The subcommands that are called by name.
  static var all: [any Subcommand.Type] {
    [
      InitSubcommand.self, FeedSubcommand.self, ReplaySubcommand.self, SimulateSubcommand.self,
      RoleSubcommand.self, CasesSubcommand.self, CaseSubcommand.self, StatsSubcommand.self,
      SnapshotSubcommand.self,
      VerifySubcommand.self, TendSubcommand.self, IndexSubcommand.self,
      LimitSubcommand.self, CalendarSubcommand.self, PolicySubcommand.self,
      HandlerSubcommand.self, ThemeSubcommand.self, KeysSubcommand.self, DoctorSubcommand.self,
      BenchSubcommand.self,
      CompletionsSubcommand.self, HelpSubcommand.self,
    ]
  }

  /// The subcommand with a name.
  static func named(_ name: String) throws(ProgramError) -> any Subcommand.Type {
    for subcommand in all where subcommand.name == name { return subcommand }
    let names = all.map { $0.name }.joined(separator: " ")
    throw .usage(
      "there is no subcommand \(name); there are: \(names), and the moves of griddesk help")
  }
}
