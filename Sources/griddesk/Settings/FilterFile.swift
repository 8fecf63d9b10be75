import Glibc
import Model

/// The user's own saved filters: a text file of one `name = filter` a line.
enum FilterFile {
  /// Where it is.
  static var path: String {
    Environment.baseDirectory("XDG_CONFIG_HOME", default: ".config") + "/griddesk/filters"
  }

  /// The filters in the file, in its order; lines that say nothing of the kind are passed over.
  static func read() -> [SavedFilter] {
    do throws(TextFile.Trouble) {
      return parse(try TextFile.contents(of: path) ?? "")
    } catch {
      return []
    }
  }

  /// The filters that a text holds.
  static func parse(_ text: String) -> [SavedFilter] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: " = ", maxSplits: 1)
      guard parts.count == 2, line.first != "#" else { return nil }
      return SavedFilter(name: String(parts[0]), text: String(parts[1]))
    }
  }

  /// Writes the file anew under another name and puts it in place, so that it is never half there.
  static func write(_ filters: [SavedFilter]) throws(ProgramError) {
    let path = path
    if let directory = FilePath.parent(of: path) { try FilePath.makeDirectory(directory) }
    let draft = path + ".new-\(getpid())"
    unlink(draft)
    var text = "# Filters of the griddesk console, one NAME = FILTER a line.\n"
    for filter in filters { text += filter.name + " = " + filter.text + "\n" }
    try NewFile.write(text, to: draft)
    guard rename(draft, path) == 0 else {
      let reason = FilePath.lastError
      unlink(draft)
      throw .failed("cannot write \(path): \(reason)")
    }
  }
}
