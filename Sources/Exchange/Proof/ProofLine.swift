/// One line of a proof, taken apart.
struct ProofLine {
  private let number: Int
  private var values: [String: JSONNode.Value] = [:]

  /// The line with this number, counted from 1.
  init(_ bytes: ArraySlice<UInt8>, _ number: Int, _ scanner: JSONScanner) throws(ProofFile.Problem)
  {
    self.number = number
    var root: Int64?
    var values: [String: JSONNode.Value] = [:]
    var isTwice = false
    do {
      try scanner.scan(bytes, limit: 64) { node in
        guard let parent = node.parent else {
          if node.value == .object { root = node.id }
          return
        }
        guard parent == root, !node.isRepaired else { return }
        if values.updateValue(node.value, forKey: node.key) != nil { isTwice = true }
      }
    } catch {
      throw ProofFile.Problem(line: number, reason: error.reason)
    }
    guard root != nil else { throw ProofFile.Problem(line: number, reason: "is no JSON object") }
    guard !isTwice else { throw ProofFile.Problem(line: number, reason: "says something twice") }
    self.values = values
  }

  func text(_ name: String) throws(ProofFile.Problem) -> String {
    guard let text = try optionalText(name) else { throw lacking(name) }
    return text
  }

  func optionalText(_ name: String) throws(ProofFile.Problem) -> String? {
    switch values[name] {
    case .text(let text): return text
    case .null: return nil
    default: throw lacking(name)
    }
  }

  func integer(_ name: String) throws(ProofFile.Problem) -> Int64 {
    guard let number = try optionalInteger(name) else { throw lacking(name) }
    return number
  }

  func optionalInteger(_ name: String) throws(ProofFile.Problem) -> Int64? {
    switch values[name] {
    case .integer(let number): return number
    case .null: return nil
    default: throw lacking(name)
    }
  }

  /// A hash: 64 hexadecimal digits.
  func hash(_ name: String) throws(ProofFile.Problem) -> [UInt8] {
    let text = Array(try text(name).utf8)
    guard text.count == 64 else { throw lacking(name) }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 64, by: 2) {
      guard let byte = UInt8(String(decoding: text[index..<index + 2], as: UTF8.self), radix: 16)
      else { throw lacking(name) }
      bytes.append(byte)
    }
    return bytes
  }

  private func lacking(_ name: String) -> ProofFile.Problem {
    ProofFile.Problem(line: number, reason: "has no sound \(name)")
  }
}
