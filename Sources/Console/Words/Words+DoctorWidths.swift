import Cells

extension Words {
  /// What was found about the widths of characters.
  func widthFinding(_ finding: WidthFinding) -> String {
    switch finding {
    case .ambiguous(let isWide, let setting) where isWide == setting:
      return isWide
        ? pick("歧义字符两列宽，与设置一致", "ambiguous characters take two columns, as is set")
        : pick("歧义字符一列宽，与设置一致", "ambiguous characters take one column, as is set")
    case .ambiguous(let isWide, _):
      let word = isWide ? "wide" : "narrow"
      let found = isWide ? pick("两列", "two columns") : pick("一列", "one column")
      return pick(
        "歧义字符实为\(found)宽，与设置不符；请用 --ambiguous \(word)，"
          + "或运行 griddesk doctor --remember 记住",
        "ambiguous characters take \(found), not as is set; use --ambiguous \(word), "
          + "or griddesk doctor --remember once")
    case .ambiguousMixed(let others, let setting):
      let list = others.map { String($0) }.joined(separator: " ")
      let counted = setting ? 2 : 1
      return pick(
        "歧义字符宽度不一：\(list) 不是 \(counted) 列；请换终端字体设置，或用 --ambiguous wide",
        "ambiguous characters differ: \(list) do not take \(counted); change the terminal's "
          + "setting, or use --ambiguous wide")
    case .widths(let count):
      return pick("\(count) 组字符宽度一致", "\(count) samples are as wide as counted here")
    case .width(let sample, let found, let counted):
      return pick(
        "\(name(sample)) \(sample.rawValue) 实占 \(found) 列，应为 \(counted) 列；请更新终端或其字体",
        "\(name(sample)) \(sample.rawValue) take \(found) columns, not \(counted); "
          + "use a newer terminal or font")
    case .silent:
      return pick(
        "终端不回答光标位置，字宽和线路无法测量；列若错位，请用 --ambiguous wide",
        "the terminal does not say where its cursor is, so nothing was measured; "
          + "if columns are broken, use --ambiguous wide")
    }
  }

  /// Why the width cannot be remembered.
  public var widthUnknown: String {
    pick(
      "终端没有给出一致的歧义字符宽度，未记住",
      "the terminal gave no one width of ambiguous characters; nothing is remembered")
  }

  private func name(_ sample: WidthSample) -> String {
    switch sample {
    case .chinese: pick("汉字", "Chinese characters")
    case .punctuation: pick("中文标点", "Chinese punctuation marks")
    case .rare: pick("扩展区汉字", "rare Chinese characters")
    case .combining: pick("带音标的字母", "letters with an accent")
    case .neutral: pick("地图符号", "glyphs of the map")
    case .emoji: pick("表情", "emoji")
    }
  }
}
