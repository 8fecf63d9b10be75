import Cells
import Console
import Exchange
import Glibc
import Model
import Store

/// A list of cases on its way into a file, a slice at a time, so that no key waits for it.
///
/// The file has another name until it is whole; one that is there already is never overwritten.
final class CaseExport {
  /// Cases looked at in one slice: some milliseconds.
  private static let budget = 5_000

  private let query: CaseQuery
  private let path: String
  private let draft: String
  private let descriptor: Int32
  private var writer: CaseWriter
  private var after: PageKey?
  private var scan: SortScan?
  private var count = 0

  /// Begins a file.
  init(
    _ query: CaseQuery, _ form: CaseListForm, path: String, city: City, zone: TimeZoneRules
  ) throws(ProgramError) {
    let whole = FilePath.expanded(path)
    guard !FilePath.exists(whole) else { throw .unwritten(.exists(path)) }
    let draft = whole + ".part-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritten(WriteTrouble(making: path)) }
    self.query = query
    self.path = whole
    self.draft = draft
    self.descriptor = descriptor
    let format: CaseWriter.Format =
      switch form {
      case .csv: .csv
      case .ndjson: .ndjson
      }
    writer = CaseWriter(format: format, city: city, zone: zone) { Width.of($0) }
  }

  deinit {
    close(descriptor)
    unlink(draft)
  }

  /// Writes the next slice; gives the whole number of cases once the file is in its place.
  func step(_ desk: StoreDesk, now: Instant) throws(ProgramError) -> Int? {
    let (key, begun) = (after, scan)
    let page = try StoreAccess.attempt { () throws(StoreError) in
      try desk.cases(
        query, after: key, limit: Self.budget, budget: Self.budget, now: now, scan: begun)
    }
    scan = page.scan
    guard scan == nil else { return nil }
    for row in page.rows { writer.add(row) }
    count += page.rows.count
    after = page.next
    var output = ByteOutput(descriptor: descriptor)
    try output.write(writer.take(atEnd: after == nil))
    try output.flush()
    guard after == nil else { return nil }
    // A link, unlike a renaming, never takes the place of a file that has come meanwhile.
    guard fsync(descriptor) == 0, link(draft, path) == 0 else {
      throw .failed("cannot write \(path): \(FilePath.lastError)")
    }
    return count
  }
}
