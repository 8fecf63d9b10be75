import Cells
import Model

extension PaletteView {
  /// What stands in place of the lines where none fits: of an argument that is written freely, what
  /// the command will make of it.
  var note: (text: String, role: Role) {
    let (state, words) = (scene.state, scene.words)
    guard case .command(let prompt) = state.overlay,
      let (command, argument) = state.begunArgument(prompt.input.beforeCaret)
    else { return (words[.paletteEmpty], .textDim) }
    let typed = LineInput(argument).trimmed
    let usage = words.usage(command) + "  " + words.help(command)
    switch command {
    case .at where !typed.isEmpty: return moment(typed, usage)
    case .cases where !typed.isEmpty:
      do throws(FilterError) {
        _ = try Filter.parse(typed, in: scene.city, by: state.asker)
        return (usage, .textDim)
      } catch {
        return (words.notice(.filter(error), in: scene.city), .textDim)
      }
    case .at, .case, .cases, .export, .save, .share, .snapshot: return (usage, .textDim)
    case .forget where state.ownFilters.isEmpty:
      return (words.notice(.noFilterKept, in: scene.city), .textDim)
    case .ambiguous, .columns, .forget, .go, .group, .lang, .map, .mouse, .queue, .quit, .sort,
      .theme, .tour, .view:
      return (words[.paletteNoWord], .textDim)
    }
  }

  /// The moment that a text means, or that it means none.
  private func moment(_ typed: String, _ usage: String) -> (text: String, role: Role) {
    let (state, words) = (scene.state, scene.words)
    switch MomentText(
      typed, shown: state.past?.moment ?? state.now, today: state.clock, in: scene.zone)
    {
    case .now: return (usage, .textDim)
    case .at(let moment) where moment > state.clock:
      return (words.notice(.stillToCome, in: scene.city), .textDim)
    case .at(let moment):
      return (Figures.full(moment, scene.zone) + "  " + words.help(.at), .text)
    case nil:
      let wrong = Notice.badArgument(
        command: ConsoleCommand.at.rawValue, found: typed, expected: State.momentForms)
      return (words.notice(wrong, in: scene.city), .textDim)
    }
  }
}
