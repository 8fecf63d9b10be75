import Model
import Testing

@testable import Store

@Suite struct FieldsJSONTests {
  /// Whatever a body holds is what SQLite's JSON functions give back.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func bodiesComeBackAsTheyWent(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let parts = try Connection(path: "", mode: .readWrite).prepare(
      "SELECT key, type, atom FROM json_each(?)")
    for _ in 0..<60 {
      var fields = Fields()
      for index in 0..<random.below(6) {
        fields.append("f\(index)", Self.value(&random))
      }
      var body: [UInt8] = []
      FieldsJSON.write(fields, to: &body)
      parts.reset()
      parts.bindText(body)
      for field in fields.list {
        #expect(try parts.step())
        #expect(parts.text(0) == field.name)
        switch field.value {
        case .text(let text): #expect(parts.text(2).utf8.elementsEqual(text.utf8))
        case .integer(let number): #expect(parts.integer(2) == number)
        case .real(let number): #expect(abs(parts.real(2) - number) <= abs(number) * 1e-14)
        }
      }
      #expect(try !parts.step())
    }
  }

  /// The quick way of taking a body apart reads what the database's own functions read, or nothing.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func theQuickWayReadsTheSame(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var plain = 0
    for _ in 0..<200 {
      var fields = Fields()
      for index in 0..<random.below(4) { fields.append("f\(index)", Self.value(&random)) }
      var body: [UInt8] = []
      FieldsJSON.write(fields, to: &body)
      guard let read = body.withUnsafeBytes({ FlatObject.fields($0) }) else { continue }
      plain += 1
      #expect(read == fields)
    }
    #expect(plain > 40)
  }

  /// What the quick way reads, and what it leaves to the database.
  static let forms: [(body: String, fields: [(String, Scalar)]?)] = [
    ("{}", []), (#"{"a":1}"#, [("a", .integer(1))]), (#"{"a":-20}"#, [("a", .integer(-20))]),
    (#"{"a":"x","b":0}"#, [("a", .text("x")), ("b", .integer(0))]),
    (#"{"语":"路灯"}"#, [("语", .text("路灯"))]), (#"{"a":""}"#, [("a", .text(""))]),
    (#"{"a":999999999999999999}"#, [("a", .integer(999_999_999_999_999_999))]),
    ("", nil), ("{", nil), (#"{"a"}"#, nil), (#"{"a":}"#, nil), (#"{"a":1"#, nil),
    (#"{"a":1,}"#, nil), (#"{"a":1}x"#, nil), (#"{"a": 1}"#, nil), (#"{"a":1.5}"#, nil),
    (#"{"a":1e3}"#, nil), (#"{"a":01}"#, nil), (#"{"a":-}"#, nil), (#"{"a":null}"#, nil),
    (#"{"a":true}"#, nil), (#"{"a":[1]}"#, nil), (#"{"a":{}}"#, nil), (#"{"a":"x\n"}"#, nil),
    (#"{"a":"x"#, nil), ("{\"a\":\"x\u{1}\"}", nil), (#"{"a":9223372036854775807}"#, nil),
    ("[1]", nil), ("1", nil), (#""a""#, nil),
  ]

  @Test(arguments: forms) func onlyPlainFormsAreReadTheQuickWay(
    row: (body: String, fields: [(String, Scalar)]?)
  ) {
    let read = Array(row.body.utf8).withUnsafeBytes { FlatObject.fields($0) }
    #expect(read == row.fields.map { Fields($0.map { .init(name: $0.0, value: $0.1) }) })
  }

  private static func value(_ random: inout SplitMix64) -> Scalar {
    switch random.below(4) {
    case 0: return .integer(Int64(bitPattern: random.next()) >> Int64(random.below(64)))
    case 1: return .real(Double(random.number(-1_800_000_000...1_800_000_000)) / 1e7)
    default:
      var text = String.UnicodeScalarView()
      for _ in 0..<random.below(40) {
        let most: UInt64 = [0x20, 0x80, 0x3000, 0x11_0000][random.below(4)]
        if let scalar = Unicode.Scalar(UInt32(1 + random.next() % (most - 1))) {
          text.append(scalar)
        }
      }
      return .text(String(text))
    }
  }

  @Test func nullsAreReplacedAndNothingElse() throws {
    let clean = Fields([.init(name: "a", value: .text("x")), .init(name: "b", value: .integer(0))])
    #expect(clean.withoutNulls == nil)
    let dirty = Fields([
      .init(name: "a", value: .text("x\0y\0")), .init(name: "b", value: .real(1)),
    ])
    #expect(
      dirty.withoutNulls
        == Fields([
          .init(name: "a", value: .text("x\u{FFFD}y\u{FFFD}")), .init(name: "b", value: .real(1)),
        ]))
  }

  @Test func whatIsNoNumberIsWrittenAsNothing() {
    var body: [UInt8] = []
    FieldsJSON.write(Fields([.init(name: "a", value: .real(.infinity))]), to: &body)
    #expect(body == Array(#"{"a":null}"#.utf8))
  }
}
