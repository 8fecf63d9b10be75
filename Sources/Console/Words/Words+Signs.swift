import Cells

/// What the signs in a list of cases mean.
extension Words {
  /// The signs with their meanings, for the help.
  func signs(_ symbols: Symbols) -> [(sign: String, meaning: String)] {
    [
      (String(Character(symbols.alarm)), pick("特急", "emergency")),
      (String(Character(symbols.attention)), pick("紧急", "urgent")),
      (
        String(Character(symbols.cross)),
        pick("已移出此列表或已换位，光标移开后消失", "left this list or its place; goes as the cursor moves")
      ),
      (
        glyphs(symbols.slipBlue, symbols.slipYellow, symbols.slipRed),
        pick("督办单：蓝、黄、红", "a slip: blue, yellow, red")
      ),
      (glyphs(symbols.frozen), pick("冻结，待裁定", "frozen until somebody decides")),
      (glyphs(symbols.asked), pick("待审批", "waits for an approval")),
      (glyphs(symbols.joint), pick("联合办理，有单位未报到", "a joint job, units missing")),
      (glyphs(symbols.suspended), pick("挂账", "suspended")),
      (glyphs(symbols.call), pick("待回访", "the caller is to be rung")),
      ("18m !18m -3m", pick("剩余时间；! 临期；- 已超时", "time left; ! near the limit; - overdue")),
      ("11-20 14:32", pick("已结案件：结案时间", "of a closed case: when it was closed")),
    ]
  }

  private func glyphs(_ scalars: Unicode.Scalar...) -> String {
    scalars.map { String(Character($0)) }.joined(separator: " ")
  }

  /// What the status line says of a row that is no longer in its list.
  var hasLeft: String {
    pick(
      "此案已移出列表或已换位，光标移开后消失",
      "has left this list or its place in it; it goes when the cursor moves on")
  }
}
