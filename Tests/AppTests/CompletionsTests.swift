import Testing

/// Completions and the manual page, made of the tables that the program itself goes by.
@Suite struct CompletionsTests {
  /// What bash offers for the last of these words.
  private func offered(_ words: [String]) throws -> [String] {
    let script = """
      source <("\(Program.griddesk.path)" completions bash)
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=\(words.count - 1)
      _griddesk
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try Program.tool("bash").run(["-c", script])
    #expect(outcome.complaint.isEmpty, "\(outcome.complaint)")
    return outcome.lines.map(String.init)
  }

  @Test func bashOffersSubcommandsMovesOptionsAndTheirValues() throws {
    #expect(try offered(["griddesk", "cl"]) == ["claim", "close"])
    #expect(try offered(["griddesk", "--the"]).contains("--themes"))
    #expect(try offered(["griddesk", "--lang", ""]) == ["zh", "en"])
    #expect(try offered(["griddesk", "cases", "--form"]) == ["--format"])
    #expect(try offered(["griddesk", "dispatch", "--"]).contains("--to"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func everySubcommandIsInTheScriptOfEveryShell(shell: String) throws {
    let script = try Program.griddesk.run(["completions", shell])
    #expect(script.code == 0)
    let help = try Program.griddesk.run(["help"])
    let part = help.output.split(separator: "subcommands:\n").last ?? ""
    let names = part.split(separator: "\n").prefix { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first }
    #expect(names.count > 10)
    for name in names { #expect(script.output.contains(name), "\(name)") }
  }

  @Test func anotherShellIsWrongUsage() throws {
    #expect(try Program.griddesk.run(["completions", "csh"]).code == 2)
    #expect(try Program.griddesk.run(["completions"]).code == 2)
  }

  @Test func theManualHasEverySectionAndNoStrayRequest() throws {
    let page = try Program.griddesk.run(["help", "man"])
    #expect(page.code == 0)
    for heading in ["NAME", "SYNOPSIS", "SUBCOMMANDS", "KEYS", "FILES", "EXIT STATUS"] {
      #expect(page.output.contains(".SH \(heading)"))
    }
    let known = [".TH", ".SH", ".SS", ".TP", ".B", ".I", ".br", ".PP", ".nf", ".fi"]
    for line in page.lines where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(known.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(line)")
    }
  }
}
