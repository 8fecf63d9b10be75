import Glibc
import Testing

@testable import griddesk

/// Who works at the console, as the system's list of accounts says.
@Suite struct AccountTests {
  @Test func `the own account is the one the C library finds`() {
    let entry = getpwuid(geteuid())
    #expect(Account.own?.name == entry.map { String(cString: $0.pointee.pw_name) })
    #expect(Account.own?.home == entry.map { String(cString: $0.pointee.pw_dir) })
  }

  @Test func `a number nobody has is no account`() {
    #expect(Account.find(3_999_999_999) == nil)
  }

  @Test(arguments: [
    ("li.na:x:1000:1000:Li Na,,,:/srv/li.na:/bin/bash\n", "li.na", "/srv/li.na"),
    ("值班:*:1001:1001::/srv/值班:", "值班", "/srv/值班"),
    ("root:x:0:0:root:/", "root", "/"),
    ("nobody:x:9:9:::", "nobody", ""),
  ])
  func `a line of the directory names the account and its home`(
    _ line: String, _ name: String, _ home: String
  ) {
    #expect(Account(line: line)?.name == name)
    #expect(Account(line: line)?.home == home)
  }

  @Test(arguments: ["", "\n", ":x:0:0::/srv:", "li.na", "li.na:x:1000:1000:Li Na"])
  func `a line that is none gives no account`(_ line: String) {
    #expect(Account(line: line) == nil)
  }
}
