/// What lies over the view and takes the keys.
public enum Overlay: Equatable, Sendable {
  /// The help of the view.
  case help(HelpPage)
  /// Why a case's deadlines are what they are.
  case why(WhyPage)
  /// The filter of the list being typed.
  case filter(FilterPrompt)
  /// A command being typed.
  case command(CommandPrompt)
  /// A reason or remark being typed.
  case ask(Question)
  /// A move of all marked cases.
  case bulk(BulkMove)
  /// A choice from a list.
  case choose(Chooser)
  /// A new case being taken down.
  case intake(IntakeForm)
  /// A rule being changed.
  case rule(RuleEditor)
  /// A row in full.
  case full(FullText)
  /// A table's columns being chosen.
  case columns(ColumnsDialogue)
}
