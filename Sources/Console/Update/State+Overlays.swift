import Cells
import Model

extension State {
  /// A key while something lies over the view.
  mutating func pressInOverlay(_ key: Key) -> [Effect] {
    guard let overlay else { return [] }
    switch overlay {
    case .help(let page): return pressInHelp(key, page)
    case .why(let page): return pressInWhy(key, page)
    case .filter(let prompt): return pressInFilter(key, prompt)
    case .command(let prompt): return pressInCommand(key, prompt)
    case .ask(let question): return pressInQuestion(key, question)
    case .bulk(let bulk): return pressInBulk(key, bulk)
    case .choose(let chooser): return pressInChooser(key, chooser)
    case .intake(let form): return pressInIntake(key, form)
    case .rule(let editor): return pressInRule(key, editor)
    case .full(let full): return pressInFullText(key, full)
    case .columns(let dialogue): return pressInColumns(key, dialogue)
    }
  }

  private mutating func pressInWhy(_ key: Key, _ page: WhyPage) -> [Effect] {
    let action = keymap.action(for: key, in: context)
    if let top = scrolled(action, from: page.top, of: whyLines(page)) {
      overlay = .why(WhyPage(item: page.item, top: top))
    } else if action == .language {
      language = language.other
    } else {
      overlay = nil
    }
    return []
  }

  private mutating func pressInQuestion(_ key: Key, _ question: Question) -> [Effect] {
    var question = question
    switch key {
    case .escape:
      overlay = nil
      notice = nil
    case .enter:
      return answer(question)
    default:
      notice = nil
      question.input.press(key)
      overlay = .ask(question)
    }
    return []
  }

  private mutating func pressInChooser(_ key: Key, _ chooser: Chooser) -> [Effect] {
    var chooser = chooser
    notice = nil
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter:
      return take(chooser)
    case .delete where chooser.input.characters.isEmpty && chooser.purpose == .queue:
      guard case .saved(let filter, _) = chooser.selected else { return [] }
      let effects = forgetFilter(filter.name)
      return effects + openQueues()
    case .character(" ") where chooser.takesSeveral: chooser.mark()
    case .up, .control("p"), .backTab: chooser.move(-1)
    case .down, .control("n"), .tab: chooser.move(1)
    case .pageUp: chooser.move(-chooser.screen)
    case .pageDown: chooser.move(chooser.screen)
    default:
      guard chooser.isSearched else { break }
      let before = chooser.input.characters
      chooser.input.press(key)
      if chooser.input.characters != before { chooser.narrow() }
    }
    overlay = .choose(chooser)
    return []
  }
}

extension LineInput {
  /// Takes a key of the line; keys that mean nothing to it are left alone.
  mutating func press(_ key: Key) {
    switch key {
    case .character(let scalar): insert(String(Character(scalar)))
    case .paste(let text): insert(text)
    case .backspace: deleteBack()
    case .delete: deleteForward()
    case .left: move(-1)
    case .right: move(1)
    case .home: moveToStart()
    case .end: moveToEnd()
    case .control("a"): moveToStart()
    case .control("e"): moveToEnd()
    case .control("d"): deleteForward()
    case .control("u"): deleteToStart()
    case .control("w"): deleteWord()
    case .control, .up, .down, .pageUp, .pageDown, .insert, .enter, .escape, .tab, .backTab,
      .function:
      break
    }
  }
}
