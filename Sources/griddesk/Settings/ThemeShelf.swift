import Cells
import Console
import Glibc

/// The themes that can be had: files in the theme directories, and the two the program carries.
struct ThemeShelf {
  private let directories: [String]

  /// A shelf of these directories; a name in an earlier one goes before the same in a later one.
  init(directories: [String]) {
    self.directories = directories
  }

  /// The names of all themes, sorted.
  var names: [String] {
    var names = Set(Theme.embeddedNames)
    for directory in directories {
      guard let stream = opendir(directory) else { continue }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if Self.isName(name) { names.insert(name) }
      }
    }
    return names.sorted()
  }

  /// The theme of that name, for a subcommand: what is wrong with it is an error of the program.
  func wanted(_ name: String) throws(ProgramError) -> Theme {
    do throws(ThemeTrouble) {
      return try theme(name)
    } catch {
      throw .failed(Words(.english).themeTrouble(error))
    }
  }

  /// The theme of that name.
  func theme(_ name: String) throws(ThemeTrouble) -> Theme {
    try theme(name, inheritedBy: [])
  }

  /// Every file that a theme of that name is or could be made from: its own in each directory, and
  /// those of the themes it inherits. A line that cannot be read does not end the search.
  func files(of name: String) -> [String] {
    var files: [String] = []
    var next: [String] = [name]
    var seen: Set<String> = []
    while let name = next.popLast() {
      guard Self.isName(name), seen.insert(name).inserted else { continue }
      for directory in directories {
        let path = directory + "/" + name
        files.append(path)
        guard let text = (try? Self.contents(of: path)) ?? nil else { continue }
        next += Theme.parents(in: text)
        break
      }
    }
    return files
  }

  /// The theme in a file, wherever that is; those that it inherits come from the shelf.
  func theme(inFile path: String) throws(ThemeTrouble) -> Theme {
    let name = String(path.split(separator: "/").last ?? "")
    guard let text = try Self.contents(of: path) else { throw .missing(path, known: names) }
    return try parse(text, name: name, path: path, heirs: [])
  }

  private func theme(_ name: String, inheritedBy heirs: [String]) throws(ThemeTrouble) -> Theme {
    guard Self.isName(name) else {
      throw .badName(name)
    }
    guard !heirs.contains(name) else {
      throw .inheritsItself(heirs + [name])
    }
    for directory in directories {
      let path = directory + "/" + name
      if let text = try Self.contents(of: path) {
        return try parse(text, name: name, path: path, heirs: heirs)
      }
    }
    if let carried = Theme.embedded(name) { return carried }
    throw .missing(name, known: names)
  }

  private func parse(
    _ text: String, name: String, path: String, heirs: [String]
  ) throws(ThemeTrouble) -> Theme {
    // An error in an inherited file is told as that file's, not as this one's missing parent.
    var cause: ThemeTrouble?
    do throws(ThemeError) {
      return try Theme(name: name, text: text, file: path) { wanted throws(ThemeError) in
        do throws(ThemeTrouble) {
          return try theme(wanted, inheritedBy: heirs + [name])
        } catch {
          cause = error
          return nil
        }
      }
    } catch {
      throw cause ?? .faulty(error)
    }
  }

  /// The text of a file; nil when there is none at the path.
  private static func contents(of path: String) throws(ThemeTrouble) -> String? {
    do throws(TextFile.Trouble) {
      return try TextFile.contents(of: path)
    } catch {
      switch error {
      case .unreadable(let reason): throw .unreadable(path, reason: reason)
      case .tooLong: throw .tooLong(path, bytes: TextFile.sizeLimit)
      }
    }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/")
  }
}
