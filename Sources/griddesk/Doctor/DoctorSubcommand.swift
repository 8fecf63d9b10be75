import Cells
import Console
import Exchange
import Glibc
import Terminal

/// `griddesk doctor`: what this terminal, this machine and the store are fit for.
enum DoctorSubcommand: Subcommand {
  static let name = "doctor"
  static let usage = "[--keys] [--remember] [--format text|ndjson] [--store FILE]"
  static let summary = "Tells what this terminal can show, which keys reach it, how the store is."
  static let options: [Option] = [
    .store, .language, .keys, .ambiguous,
    .flag("--keys", "press keys and see their names; Ctrl-C ends"),
    .flag("--remember", "keep the width of ambiguous characters as it is measured"),
    .value("--format", "text|ndjson", "a line a finding (text)"),
  ]
  static let notes = """
    Widths and the time of the line are asked of the terminal itself; one that does not answer is
    given a second. Each line is ok, a note, or a FAULT with what to do; exit code 1 with a fault.
    How wide ambiguous characters are, the console takes from --ambiguous, else from
    GRIDDESK_AMBIGUOUS, else from what --remember kept, else it believes them narrow.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let language = try Settings.language(arguments)
    let format = arguments["--format"] ?? "text"
    guard ["text", "ndjson"].contains(format) else {
      throw .usage("--format: \(format) is neither text nor ndjson")
    }
    if let stray = arguments.positional.first {
      throw .usage("\(stray): doctor takes options only")
    }
    let keys = try KeyFile(arguments)
    if arguments.has("--keys") { return try KeyTrial(keys.keymap, language).run() }
    let setting = try AmbiguousWidth(arguments)
    let account = Result { () throws(TerminalError) in
      try TerminalAccount(terminal: Environment.value("TERM") ?? "")
    }
    let line = LineQuestions(
      setting: setting == .wide, takesUTF8: (try? account.get())?.isUTF8 ?? false)
    guard !line.isInterrupted else { return 1 }
    // `auto` follows whatever is measured, and so is always right.
    let isFollowed = setting == .auto && line.isWide == true
    var findings = terminal(account)
    findings += isFollowed ? LineQuestions.following(line.findings) : line.findings
    findings += passing(keys.keymap, try? account.get())
    findings += StoreQuestions(path: FilePath.store(arguments), now: WallClock.now).findings
    findings = Finding.Part.allCases.flatMap { part in findings.filter { $0.part == part } }
    try write(findings, Words(language), isText: format == "text")
    if arguments.has("--remember") { try remember(line, Words(language)) }
    return findings.contains { $0.verdict == .fault } ? 1 : 0
  }

  private static func terminal(_ account: Result<TerminalAccount, TerminalError>) -> [Finding] {
    switch account {
    case .success(let account):
      var found: [TerminalFinding] = []
      if let size = account.size { found.append(.size(size)) }
      let isRefused = Environment.value("NO_COLOR") != nil
      found.append(.colours(account.depth, isRefused: isRefused))
      found.append(
        .encoding(locale: TextGate.clean(account.locale), isUTF8: account.isUTF8))
      return found.map { .terminal($0) }
    case .failure(let error):
      return [.terminal(.unusable(error.description))]
    }
  }

  private static func passing(_ keymap: Keymap, _ account: TerminalAccount?) -> [Finding] {
    let reach = KeyReach(terminal: Environment.value("TERM") ?? "")
    let unsent = keymap.unsent { reach.sends($0) }
    let keys: PassingFinding =
      unsent.isEmpty ? .keys(keymap.everyKey.count) : .unsent(unsent)
    let mouse: [Finding] = account.map { [.passing(.mouse($0.hasMouse))] } ?? []
    return [.passing(keys)] + mouse + TmuxQuestions(keymap, account?.depth).findings
  }

  private static func write(
    _ findings: [Finding], _ words: Words, isText: Bool
  ) throws(ProgramError) {
    var output = ByteOutput(descriptor: 1)
    var writer = JSONWriter()
    let parts = Finding.Part.allCases.map { Width.of(words.part($0)) }.max() ?? 0
    let verdicts = Finding.Verdict.allCases.map { Width.of(words.verdict($0)) }.max() ?? 0
    for finding in findings {
      let sentence = TextGate.clean(words.finding(finding))
      if isText {
        let verdict = padded(words.verdict(finding.verdict), verdicts)
        try output.write("\(verdict)  \(padded(words.part(finding.part), parts))  \(sentence)\n")
      } else {
        writer.beginObject()
        writer.text(finding.part.rawValue, "part")
        writer.text(finding.verdict.rawValue.lowercased(), "verdict")
        writer.text(sentence, "text")
        writer.endObject()
        writer.endLine()
        try output.write(writer.take())
      }
    }
    if isText { try output.write(words.doctorSummary(findings) + "\n") }
    try output.flush()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Width.of(text)))
  }

  private static func remember(_ line: LineQuestions, _ words: Words) throws(ProgramError) {
    guard let isWide = line.isWide else { throw .failed(words.widthUnknown) }
    try (isWide ? AmbiguousWidth.wide : .narrow).remember()
  }
}
