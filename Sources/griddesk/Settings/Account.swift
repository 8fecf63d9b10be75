import Glibc

/// An account of the system: who works at this console, and where their files are.
struct Account: Equatable {
  let name: String
  let home: String

  /// The account under which the program runs; nil when the system knows none of its number.
  static let own = find(geteuid())

  /// The account of a number.
  ///
  /// The file of local accounts is read directly, and `getent` is asked for those of a directory:
  /// `getpwuid` would load modules of the system's own C library, and the program, which carries the
  /// one it was built with, may run beside another. `getent` is named by its path: whoever sets PATH
  /// must not set the name that stands in the log.
  static func find(_ number: uid_t) -> Account? {
    local(number) ?? Child.ask(["/usr/bin/getent", "passwd", "\(number)"]).flatMap(Account.init)
  }

  private static func local(_ number: uid_t) -> Account? {
    guard let file = fopen("/etc/passwd", "re") else { return nil }
    defer { fclose(file) }
    while let entry = fgetpwent(file) {
      guard entry.pointee.pw_uid == number, let name = entry.pointee.pw_name else { continue }
      return Account(
        name: String(cString: name), home: entry.pointee.pw_dir.map { String(cString: $0) } ?? "")
    }
    return nil
  }

  private init(name: String, home: String) {
    self.name = name
    self.home = home
  }

  /// The account of a line as passwd(5) describes it; nil when it has no name.
  init?(line: String) {
    let fields = line.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count >= 6, !fields[0].isEmpty else { return nil }
    self.init(name: String(fields[0]), home: String(fields[5]))
  }
}
