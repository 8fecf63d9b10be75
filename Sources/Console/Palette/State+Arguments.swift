import Cells
import Model

/// The words that may stand where the caret is.
struct PaletteOffer {
  /// Where the word begins in the argument that a choice replaces, in characters.
  var start = 0
  /// What may stand there, the likeliest first.
  var words: [PaletteWord]
  /// Whether they fit what was typed already; else they still have to be matched.
  var isRanked = false
}

extension State {
  /// What an argument may be. A new command says here what completes it.
  ///
  /// - Parameters:
  ///   - command: the command.
  ///   - argument: what has been typed of its argument.
  ///   - files: what was read of the directory that is being typed.
  /// - Returns: the words, and where the word begins that they stand for.
  func offer(for command: ConsoleCommand, _ argument: String, files: FileOffer?) -> PaletteOffer {
    let city = situation.city
    switch command {
    case .at:
      let words = ["now", "-1h", "-2h", "-1d", "-7d", "today 08:00", "yesterday 18:00"]
      return PaletteOffer(words: words.map { PaletteWord(text: $0) })
    case .case: return PaletteOffer(words: cases(beginning: argument), isRanked: true)
    case .cases, .save, .share:
      guard command == .cases else { return PaletteOffer(words: []) }
      let completion = FilterCompletion.candidates(
        for: argument, in: city, inChinese: language == .chinese)
      return PaletteOffer(
        start: completion.start, words: completion.candidates.map { PaletteWord(text: $0) },
        isRanked: true)
    case .go: return PaletteOffer(words: places(for: argument), isRanked: true)
    case .queue:
      let queues = Queue.allCases.map { PaletteWord(text: $0.rawValue, meaning: .queue($0)) }
      return PaletteOffer(words: queues + savedWords(ownFilters + situation.rulebook.filters))
    case .forget: return PaletteOffer(words: savedWords(ownFilters))
    case .ambiguous: return PaletteOffer(words: State.widths.map { PaletteWord(text: $0) })
    case .lang:
      return PaletteOffer(
        words: Language.allCases.map { PaletteWord(text: $0.rawValue, meaning: .language($0)) })
    case .map:
      return PaletteOffer(
        words: MapMode.allCases.map { PaletteWord(text: $0.rawValue, meaning: .mode($0)) })
    case .mouse:
      return PaletteOffer(words: MouseWord.allCases.map { PaletteWord(text: $0.rawValue) })
    case .view:
      return PaletteOffer(
        words: ViewName.allCases.map { PaletteWord(text: $0.word, meaning: .view($0)) })
    case .theme: return PaletteOffer(words: themes.map { PaletteWord(text: $0) })
    case .snapshot: return written(FrameForm.allCases.map(\.rawValue), argument, files)
    case .export: return written(CaseListForm.allCases.map(\.rawValue), argument, files)
    case .quit, .tour: return PaletteOffer(words: [])
    case .columns: return named(tableInHand?.columns ?? [], argument)
    case .group: return PaletteOffer(words: groupingWords)
    case .sort: return named(tableInHand?.sortable ?? [], argument)
    }
  }

  /// A form and then a file.
  private func written(_ forms: [String], _ argument: String, _ files: FileOffer?) -> PaletteOffer {
    guard let space = argument.firstIndex(of: " ") else {
      return PaletteOffer(words: forms.map { PaletteWord(text: $0 + " ") })
    }
    let path = argument[argument.index(after: space)...]
    let start = argument.distance(from: argument.startIndex, to: argument.index(after: space))
    guard let files, files.covers(path) else {
      return PaletteOffer(start: start, words: [])
    }
    let words = files.names.map { PaletteWord(text: files.directory + $0) }
    return PaletteOffer(
      start: start, words: words.filter { $0.text.hasPrefix(path) }, isRanked: true)
  }

  private var groupingWords: [PaletteWord] {
    let words = Words(language)
    return Grouping.allCases.map {
      PaletteWord(text: $0.rawValue, meaning: .text(words.groupedBy($0)))
    } + [PaletteWord(text: TableLayout.none, meaning: .text(words.groupedBy(nil)))]
  }

  /// Columns one after the other, or the word that goes back to how the table comes.
  private func named(_ columns: [ColumnName], _ argument: String) -> PaletteOffer {
    let words = Words(language)
    let typed = argument.lastIndex { $0 == " " || $0 == "," || $0 == "-" }
      .map { argument.index(after: $0) }
    let start = typed.map { argument.distance(from: argument.startIndex, to: $0) } ?? 0
    let names = columns.map { PaletteWord(text: $0.rawValue, meaning: .text(words[$0.title])) }
    let prefix = typed.map { argument[$0...] } ?? argument[...]
    let all = names + (start == 0 ? [PaletteWord(text: TableWord.reset)] : [])
    let near = all.filter { $0.text.hasPrefix(prefix) }
    return PaletteOffer(start: start, words: near, isRanked: true)
  }

  private func savedWords(_ filters: [SavedFilter]) -> [PaletteWord] {
    filters.map { PaletteWord(text: $0.name, meaning: .filter($0.text)) }
  }

  /// The cases of the list on the screen whose number begins so.
  private func cases(beginning typed: String) -> [PaletteWord] {
    let list = view == .cases ? cases : next
    return list.rows.prefix(100).map(\.item).filter { $0.id.text.hasPrefix(typed) }
      .map { PaletteWord(text: $0.id.text, meaning: .text($0.maskedText)) }
  }

  /// Places by what was typed of their names, initials or codes; the towns while nothing is. A grid
  /// is named after its village, so that the line finds it again.
  private func places(for typed: String) -> [PaletteWord] {
    let city = situation.city
    guard !typed.trimmed.isEmpty else {
      return city.towns.map { PaletteWord(text: $0.name, meaning: .place($0.code)) }
    }
    return PlaceSearch(city).hits(for: typed).map { hit in
      var name = hit.name
      if let grid = city.gridIndex(hit.code) { name = city.village(ofGrid: grid).name + " " + name }
      return PaletteWord(text: name, meaning: .place(hit.code))
    }
  }
}

extension String {
  fileprivate var trimmed: String { LineInput(self).trimmed }
}
