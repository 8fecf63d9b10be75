import Glibc

/// A line that says how far long work has come, on a terminal only and at most four times a second.
final class ProgressLine {
  private let label: String
  private let isShown = isatty(2) == 1
  private var next: Int64 = 0
  private var width = 0

  /// A line for work of this name.
  init(_ label: String) {
    self.label = label
  }

  /// Says what is done, with the share of the whole where that is known.
  func show(_ what: @autoclosure () -> String, done: Int64 = 0, total: Int64 = 0) {
    guard isShown else { return }
    let now = WallClock.steady
    guard now >= next else { return }
    next = now + 250
    put("\(label): \(what())" + (total > 0 ? " (\(done * 100 / total) %)" : ""))
  }

  /// A line for bringing a store of an earlier layout to this program's: it happens once, and a large
  /// city's takes many seconds.
  static func upgrade(_ path: String) -> ProgressLine {
    ProgressLine("bringing \(path) to this version's layout")
  }

  /// Says how many events are done.
  func showEvents(_ done: Int, of total: Int) {
    show("\(done) of \(total) events", done: Int64(done), total: Int64(total))
  }

  /// Takes the line away again.
  func clear() {
    guard width > 0 else { return }
    put("")
    width = 0
  }

  private func put(_ text: String) {
    let padding = String(repeating: " ", count: max(0, width - text.count))
    let bytes = Array("\r\(text)\(padding)\(text.isEmpty ? "\r" : "")".utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    width = text.count
  }
}
