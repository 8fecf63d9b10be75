import Cells
import Console
import Exchange
import Model
import Store

/// What came of a move, said of each case: as a sentence, or as a JSON object a line.
struct MoveAnswers: ~Copyable {
  private let kind: MoveKind
  private let words: Words
  private let isJSON: Bool
  private let store: Store
  private var output = ByteOutput(descriptor: 1)
  private var json = JSONWriter()
  /// How many cases were answered for.
  private(set) var count = 0
  /// Whether any was refused.
  private(set) var hasRefusals = false

  init(kind: MoveKind, words: Words, isJSON: Bool, store: Store) {
    self.kind = kind
    self.words = words
    self.isJSON = isJSON
    self.store = store
  }

  /// Says what came of one case.
  mutating func give(
    _ result: Result<CommandReceipt, Refusal>, for reference: CaseReference
  ) throws(ProgramError) {
    count += 1
    switch result {
    case .success(let receipt): try done(receipt)
    case .failure(let refusal):
      hasRefusals = true
      try refused(refusal, reference)
    }
  }

  /// Hands everything over.
  mutating func finish() throws(ProgramError) {
    try output.write(json.take())
    try output.flush()
  }

  private mutating func done(_ receipt: CommandReceipt) throws(ProgramError) {
    guard let id = receipt.caseID else { return }
    let store = store
    let card = try StoreAccess.attempt { () throws(StoreError) in try store.card(id) }
    guard let item = card?.row.item else { return }
    let caller = kind == .reveal ? item.caller : nil
    guard isJSON else {
      var line = words.moved(item, by: kind, in: store.city)
      if let caller {
        line += "\n" + TextGate.clean("\(caller.name)  \(caller.phone)")
        line += "\n" + TextGate.clean(item.text)
      }
      return try output.write(line + "\n")
    }
    json.beginObject()
    json.truth(true, "ok")
    json.text(id.text, "case")
    json.integer(receipt.sequence, "seq")
    json.text(item.stage.rawValue, "state")
    json.text(item.holder.text, "holder")
    json.integer(item.version, "version")
    if let caller {
      json.beginObject("caller")
      json.text(caller.name, "name")
      json.text(caller.phone, "phone")
      json.endObject()
      json.text(item.text, "text")
    }
    json.endObject()
    json.endLine()
  }

  private mutating func refused(
    _ refusal: Refusal, _ reference: CaseReference
  ) throws(ProgramError) {
    let sentence = words.refusal(refusal)
    guard isJSON else { return reportLine("\(reference.text): \(sentence)") }
    json.beginObject()
    json.truth(false, "ok")
    json.text(reference.text, "case")
    json.text(refusal.word, "error")
    if let person = refusal.person { json.text(person, "by") }
    json.text(sentence, "reason")
    json.endObject()
    json.endLine()
  }
}
