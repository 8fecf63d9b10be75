import Cells
import Console
import Exchange
import Model
import Store

/// `griddesk role`: who may do what; lists it, gives and takes roles.
enum RoleSubcommand: Subcommand {
  static let name = "role"
  static let usage = "[give LOGIN ROLE | take LOGIN ROLE] [--unit UNIT]"
  static let summary = "Lists who holds which role for which unit; gives and takes roles."
  static let options: [Option] = [
    .value("--unit", "UNIT", "for this unit and all below it, by code or name (the city)"),
    .flag("--as-json", "list as a JSON object a line"), .store, .language,
  ]
  static let notes = """
    ROLE is operator, supervisor, on-call, observer or administrator; LOGIN a login name of this
    system. Whoever makes a store holds all roles. Only an administrator gives and takes them, and
    the city's last administrator stays one.
    """

  static func run(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let words = arguments.positional
    guard let verb = words.first else { return try list(arguments) }
    guard verb == "give" || verb == "take", words.count == 3 else {
      throw .usage("role takes: give LOGIN ROLE, take LOGIN ROLE, or nothing to list")
    }
    guard let role = StaffRole(rawValue: words[2]) else {
      let known = StaffRole.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("\(words[2]) is no role; there are: \(known)")
    }
    guard !words[1].isEmpty, !words[1].contains(where: \.isWhitespace) else {
      throw .usage("\(words[1]) is no login name")
    }
    let language = try Settings.language(arguments)
    let store = try StoreAccess.open(arguments, .readWrite)
    let unit = try unit(arguments["--unit"], in: store.city)
    let grant = RoleGrant(login: words[1], role: role, unit: unit)
    let order = CommandOrder(
      at: WallClock.now, actor: Environment.login,
      command: verb == "give" ? .giveRole(grant) : .takeRole(grant))
    switch try StoreAccess.perform([order], on: store).first {
    case .success?: return 0
    case .failure(let refusal)?: throw .failed(Words(language).refusal(refusal))
    case nil: throw .failed("the store gave no answer")
    }
  }

  private static func unit(
    _ name: String?, in city: City
  ) throws(ProgramError) -> Holder {
    guard let name else { return .city }
    if let unit = Holder(text: name) { return unit }
    let found = city.units(named: name)
    guard let unit = found.first else { throw .failed("--unit: the city has no unit \(name)") }
    guard found.count == 1 else {
      let names = found.map(\.text).joined(separator: ", ")
      throw .usage("--unit: \(name) is the name of several: \(names)")
    }
    return unit
  }

  private static func list(_ arguments: Arguments) throws(ProgramError) -> Int32 {
    let store = try StoreAccess.open(arguments, .readOnly)
    var output = ByteOutput(descriptor: 1)
    var table = TableWriter(columns: ["login", "role", "unit"]) { Width.of($0) }
    var json = JSONWriter()
    for grant in store.rulebook.grants {
      table.row([grant.login, grant.role.rawValue, grant.unit.text])
      json.beginObject()
      json.text(grant.login, "login")
      json.text(grant.role.rawValue, "role")
      json.text(grant.unit.text, "unit")
      json.endObject()
      json.endLine()
    }
    table.finish()
    try output.write(arguments.has("--as-json") ? json.take() : table.take())
    try output.flush()
    return 0
  }
}
