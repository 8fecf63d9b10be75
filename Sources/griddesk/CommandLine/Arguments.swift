/// The words of a command line, sorted into options and the rest.
struct Arguments {
  private var values: [String: String] = [:]
  private var switches: Set<String> = []
  /// The words that are neither options nor their values, in order.
  private(set) var positional: [String] = []

  /// Sorts the words by the options a subcommand declares; `--name value` and `--name=value` are
  /// the same, and after `--` everything is positional.
  init(_ words: ArraySlice<String>, options: [Option]) throws(ProgramError) {
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        positional.append(contentsOf: rest)
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        positional.append(word)
        continue
      }
      let equals = word.firstIndex(of: "=")
      let name = String(equals.map { word[..<$0] } ?? word[...])
      guard let option = options.first(where: { $0.name == name }) else {
        throw .usage(Arguments.unknown(name, options: options))
      }
      guard option.value != nil else {
        guard equals == nil else { throw .usage("\(name) takes no value") }
        switches.insert(name)
        continue
      }
      if let equals {
        values[name] = String(word[word.index(after: equals)...])
      } else if let next = rest.popFirst() {
        values[name] = next
      } else {
        throw .usage("\(name) needs a value: \(name) \(option.value ?? "")")
      }
    }
  }

  /// The value given for an option.
  subscript(_ name: String) -> String? { values[name] }

  /// The value of an option that must be there.
  func required(_ name: String, for subcommand: String) throws(ProgramError) -> String {
    guard let value = values[name] else {
      throw .usage("\(subcommand) needs \(name); see griddesk help \(subcommand)")
    }
    return value
  }

  /// Whether a switch was given.
  func has(_ name: String) -> Bool { switches.contains(name) }

  /// A whole number given for an option, within bounds; the default when it was not given.
  func number(
    _ name: String, in bounds: ClosedRange<Int>, default standard: Int
  ) throws(ProgramError) -> Int {
    guard let text = values[name] else { return standard }
    guard let number = Int(text), bounds.contains(number) else {
      throw .usage(
        "\(name): \(text) is not a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return number
  }

  /// The one file to read, `-` or nothing for the standard input.
  func singleFile() throws(ProgramError) -> String {
    guard positional.count <= 1 else {
      throw .usage("one file at a time, not \(positional.count)")
    }
    return positional.first ?? "-"
  }

  private static func unknown(_ name: String, options: [Option]) -> String {
    let known = options.map(\.name).joined(separator: " ")
    return known.isEmpty
      ? "\(name) is no option here" : "\(name) is no option here; known: \(known)"
  }
}
