import Testing

/// The rules every file of the project keeps, read from the files themselves.
@Suite struct HouseRulesTests {
  /// Which modules the files of each target may import.
  private static let mayImport: [String: Set<String>] = [
    "Model": [],
    "Cells": [],
    "Store": ["Model", "CSQLite", "Glibc"],
    "Exchange": ["Model", "CSQLite", "Glibc"],
    "Console": ["Model", "Cells"],
    "Terminal": ["Cells", "CNcurses", "Glibc"],
    "griddesk": ["Model", "Cells", "Store", "Exchange", "Console", "Terminal", "Glibc"],
  ]

  @Test func aTargetImportsOnlyWhatItsRoomAllows() throws {
    for source in try Project.sources() where !source.isTest {
      let allowed = try #require(
        Self.mayImport[source.target], "\(source.path) lies in no known target")
      for module in source.imports where !allowed.contains(module) {
        Issue.record("\(source.path) imports \(module)")
      }
    }
  }

  @Test func nothingImportsFoundation() throws {
    let banned = ["Foundation", "FoundationEssentials", "Dispatch", "XCTest"]
    for source in try Project.sources() {
      for module in source.imports where banned.contains(module) {
        Issue.record("\(source.path) imports \(module)")
      }
    }
  }

  @Test func theBuiltProgramLoadsNoFoundation() throws {
    let loaded = try Program.tool("ldd").run([Program.griddesk.path])
    #expect(loaded.code == 0, "ldd found no program: \(loaded.complaint)")
    #expect(loaded.output.contains("libswiftCore"))
    for line in loaded.lines where line.contains("Foundation") || line.contains("not found") {
      Issue.record("the program loads \(line)")
    }
  }

  @Test func noFileOutgrowsItsReader() throws {
    let sources = try Project.sources()
    for source in sources {
      let limit = source.isTest ? 600 : 400
      let length = source.lines.count - 1
      if length > limit { Issue.record("\(source.path) has \(length) lines, over \(limit)") }
    }
    let lengths = sources.filter { !$0.isTest }.map(\.lines.count).sorted()
    #expect(lengths[lengths.count / 2] <= 150, "half of the files are longer than 150 lines")
  }

  @Test func nothingIsForced() throws {
    for source in try Project.sources() where !source.isTest {
      for (number, line) in source.code.enumerated() {
        if let forced = Self.forced(in: line) {
          Issue.record("\(source.path):\(number + 1) has \(forced): \(source.lines[number])")
        }
      }
    }
  }

  @Test(arguments: [
    ("let a = b!", true), ("let a = try! b()", true), ("a as! B", true), ("f()!.c", true),
    ("list[0]!", true), ("final class A: @unchecked Sendable {}", true),
    ("nonisolated(unsafe) var a = 1", true), ("if a != b {}", false), ("!a", false),
    ("let a: Int! = 1", true), ("guard !a.isEmpty else {}", false), ("a !== b", false),
  ])
  func whatIsForcedIsSeen(line: String, isForced: Bool) {
    #expect((Self.forced(in: line) != nil) == isForced)
  }

  @Test func theTopLevelHoldsOnlyWhatBelongsThere() throws {
    let allowed: Set = ["Package.swift", "Sources", "Tests", "Themes", "README.md", "LICENSE"]
    let entries = Set(
      try Project.trackedFiles().compactMap { $0.split(separator: "/").first.map(String.init) })
    for entry in entries where !allowed.contains(entry) && !entry.hasPrefix(".") {
      Issue.record("\(entry) does not belong at the top level")
    }
    #expect(allowed.subtracting(entries).isEmpty, "missing at the top level")
  }

  @Test func trackedTextNamesNoMachineAndNoUnknownHost() throws {
    for path in try Project.trackedFiles() where !path.hasSuffix(".gz") {
      let text = try Project.text(at: "\(Project.root)/\(path)")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() where line.utf8.contains(0x2F) {
        if let found = Self.machineName(in: line) {
          Issue.record("\(path):\(number + 1) names \(found)")
        }
      }
    }
  }

  @Test(arguments: [
    ("cd /" + "work/main", true), ("see /" + "root/.cache", true), ("/" + "home/me/griddesk", true),
    ("https://" + "mirror.example.net/debian", true), ("https://www.apache.org/licenses/", false),
    ("cd ../shared/data", false), ("a framework/main file", false),
  ])
  func aMachineNameIsSeen(line: String, isNamed: Bool) {
    #expect((Self.machineName(in: Substring(line)) != nil) == isNamed)
  }

  /// What a line of code forces, if anything: an unwrap, a try, a cast or a claim of safety that
  /// the compiler cannot check.
  private static func forced(in line: String) -> String? {
    guard line.utf8.contains(where: { $0 == 0x21 || $0 == 0x40 || $0 == 0x28 }) else { return nil }
    for phrase in ["try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)"]
    where line.contains(phrase) {
      return phrase
    }
    let scalars = Array(line.unicodeScalars)
    for at in scalars.indices.dropFirst() where scalars[at] == "!" {
      let before = scalars[at - 1]
      let after = at + 1 < scalars.count ? scalars[at + 1] : " "
      let endsOperand =
        before.properties.isAlphabetic || before.properties.numericType != nil
        || before == ")" || before == "]" || before == "_" || before == ">"
      if endsOperand && after != "=" { return "a forced unwrap" }
    }
    return nil
  }

  /// Hosts that tracked text may point at: licences, standards, manuals and the word "example".
  private static let knownHosts: Set = [
    "www.apache.org", "www.w3.org", "www.sqlite.org", "sqlite.org", "www.unicode.org",
    "unicode.org", "swift.org", "www.swift.org", "no-color.org", "csrc.nist.gov",
    "nvlpubs.nist.gov", "www.rfc-editor.org", "example.org", "wiki.open311.org", "github.com",
    "invisible-island.net",
  ]

  /// A path of one machine, or a host that is none of `knownHosts`, in a line.
  private static func machineName(in line: Substring) -> String? {
    for folder in ["work", "root", "home"] {
      let path = "/\(folder)/"
      for range in line.ranges(of: path) {
        let before =
          range.lowerBound > line.startIndex ? line[line.index(before: range.lowerBound)] : " "
        if !before.isLetter && !before.isNumber && before != "." && before != "}" { return path }
      }
    }
    for scheme in ["http://", "https://"] {
      for range in line.ranges(of: scheme) {
        let host = line[range.upperBound...].prefix {
          $0.isLetter || $0.isNumber || "-.".contains($0)
        }
        if !host.isEmpty && !knownHosts.contains(String(host)) { return String(host) }
      }
    }
    return nil
  }
}
