import Console
import Glibc

/// The file that remembers how this user wants the console's tables.
struct TableSettings {
  /// Where it is.
  let path = FilePath.stateDirectory + "/tables"
  /// How the tables are wanted.
  private(set) var tables = TableLayouts()
  /// What is wrong with the file.
  private(set) var problems: [TableFile.Problem] = []

  /// Reads the file; without one, tables are as they come.
  init() {
    let text: String?
    do throws(TextFile.Trouble) {
      text = try TextFile.contents(of: path)
    } catch {
      problems = [TableFile.Problem(line: 0, fault: .noLine)]
      return
    }
    guard let text else { return }
    let file = TableFile(text)
    tables = file.tables
    problems = file.problems
  }

  /// Writes the file anew under another name and puts it in place, so that it is never half there.
  func write(_ tables: TableLayouts) throws(ProgramError) {
    try FilePath.makeDirectory(FilePath.stateDirectory)
    let draft = path + ".new-\(getpid())"
    unlink(draft)
    try NewFile.write(TableFile.text(tables), to: draft)
    guard rename(draft, path) == 0 else {
      let reason = FilePath.lastError
      unlink(draft)
      throw .failed("cannot write \(path): \(reason)")
    }
  }
}
