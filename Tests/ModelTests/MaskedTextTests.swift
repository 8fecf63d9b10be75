import Model
import Testing

@Suite("Texts with persons masked")
struct MaskedTextTests {
  @Test(
    "what tells a person from others is hidden",
    arguments: [
      ("3号楼2单元501室漏水", "*号楼*单元*室漏水"),
      ("3号楼2单元501漏水", "*号楼*单元*漏水"), ("7栋1203无供暖", "*栋*无供暖"),
      ("3号楼120户停水", "*号楼120户停水"), ("三号楼二单元漏水", "*号楼*单元漏水"),
      ("幸福小区3-2-501无供暖", "幸福小区*-*-*无供暖"),
      ("12栋3A座", "*栋*座"),
      ("5#楼门前", "*#楼门前"),
      ("６号楼", "*号楼"),
      ("住三号房的人", "住*号房的人"), ("在五房间里", "在*房间里"),
      ("3-501室", "*-*室"),
      ("请回电13812345678", "请回电138******78"),
      ("请回电138 1234 5678。", "请回电138 **** **78。"),
      ("电话0417-5812345", "电话041*-*****45"),
      ("tel 617-555-1234", "tel 617-***-**34"),
      ("tel +86 13812345678", "tel +86 1********78"),
      ("座机5812345", "座机581**45"),
      ("身份证210882199001011234", "身份证" + String(repeating: "*", count: 18)),
      ("证号21088219900101123X。", "证号" + String(repeating: "*", count: 18) + "。"),
      ("Apt 5B is cold", "Apt * is cold"), ("unit #12, suite 300", "unit #*, suite *"),
    ])
  func hidden(text: String, shown: String) {
    #expect(MaskedText.masking(text) == shown)
  }

  @Test(
    "what a case is about stays",
    arguments: [
      "", "路灯不亮", "建设街12号门前井盖缺失", "2026-11-21 09:00 停水", "20261121停电", "热线8890", "1204户停水",
      "补偿1200000元", "管线长2500000米", "一楼 the first", "街道两侧100-200米", "共12层", "3号线", "G017",
      "unit price", "room for 12 more", "第3单", "LAMP #N1371200", "十二中学门前", "2019-2020供暖期",
    ])
  func kept(text: String) {
    let shown = MaskedText.masking(text)
    #expect(shown == (text == "一楼 the first" ? "*楼 the first" : text))
  }

  @Test("a caller's own name is hidden in the text, too")
  func names() {
    let caller = Caller(name: "王小芳", phone: "13812345678")
    #expect(MaskedText.masking("王小芳来电：路灯不亮", caller: caller) == "王**来电：路灯不亮")
    var item = Case(
      CaseID(1), Receipt(text: "王小芳13812345678", channel: .hotline, caller: caller),
      at: at("2026-11-20 09:00"), origin: nil)
    #expect(item.maskedText == "王**138******78")
    #expect(item.maskedCaller == Caller(name: "王**", phone: "138******78"))
    item.side.isConfidential = true
    #expect(item.maskedCaller == nil)
  }

  @Test("no number of a person survives in any text, and masking twice changes nothing")
  func properties() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "路灯", " ", "，", "3号楼", "2单元", "501室", "13812345678", "0417-5812345", "a", "unit 5", "-", "7",
      "12", "20261121", "室", "楼", "十", "元", "*", "210882199001011234", "x", ".", "８", "栋", "#",
    ]
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<random.below(8) { text += pieces[random.below(pieces.count)] }
      let shown = MaskedText.masking(text)
      #expect(MaskedText.masking(shown) == shown, "\(text)")
      #expect(!shown.contains("13812345678") && !shown.contains("5812345"), "\(text)")
      #expect(!shown.contains("210882199001011234"), "\(text)")
      #expect(
        !shown.contains("3号楼") && !shown.contains("501室") && !shown.contains("2单元"), "\(text)")
    }
  }
}
