import Cells
import Console
import Glibc
import Terminal

/// `griddesk doctor --keys`: keys are pressed, and their names are told as they arrive.
struct KeyTrial {
  private let keymap: Keymap
  private let language: Language
  /// Milliseconds without a key after which it ends by itself.
  private static let patience = 60_000

  /// A trial of the keys of a map.
  init(_ keymap: Keymap, _ language: Language) {
    self.keymap = keymap
    self.language = language
  }

  /// Runs until Ctrl-C or Ctrl-D, a signal, or a minute without a key.
  func run() throws(ProgramError) -> Int32 {
    let words = Words(language, keymap: keymap)
    var output = ByteOutput(descriptor: 1)
    let signals: Signals
    let screen: Screen
    do throws(TerminalError) {
      signals = try Signals()
      screen = try Screen(theme: .mono)
    } catch {
      throw .failed(error.description)
    }
    defer { screen.close() }
    var unseen = keymap.everyKey
    try output.write(words.keyTrialBegins + "\r\n")
    try output.flush()
    while true {
      let ready = Poll.wait(
        for: [screen.inputDescriptor, signals.descriptor], milliseconds: Self.patience)
      guard ready.contains(true) else { break }
      if ready[1], ends(signals) { break }
      guard ready[0] else { continue }
      let keys = screen.readKeys()
      if screen.isGone { return 1 }
      for key in keys {
        unseen.removeAll { $0 == key }
        try output.write(line(for: key, words) + "\r\n")
      }
      try output.flush()
      if keys.contains(.control("c")) || keys.contains(.control("d")) { break }
    }
    let names = unseen.map(\.notation)
    try output.write(words.keyTrialEnds(seen: keymap.everyKey.count - names.count, unseen: names))
    try output.write("\r\n")
    try output.flush()
    return 0
  }

  private func ends(_ signals: Signals) -> Bool {
    while let signal = signals.next() {
      if signal != .resized && signal != .resumed { return true }
    }
    return false
  }

  private func line(for key: Key, _ words: Words) -> String {
    let name = TextGate.clean(key.notation)
    let padding = String(repeating: " ", count: max(0, 12 - Width.of(name)))
    return name + padding + "  " + (keymap.meaning(of: key, in: language) ?? words.keyMeansNothing)
  }
}
