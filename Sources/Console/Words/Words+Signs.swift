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
      ("18m !18m -3m", pick("剩余时间；! 临期；- 已超时", "time left; ! near the limit; - overdue")),
      ("11-20 14:32", pick("已结案件：结案时间", "of a closed case: when it was closed")),
    ]
  }

  /// What the status line says of a row that is no longer in its list.
  var hasLeft: String {
    pick(
      "此案已移出列表或已换位，光标移开后消失",
      "has left this list or its place in it; it goes when the cursor moves on")
  }
}
