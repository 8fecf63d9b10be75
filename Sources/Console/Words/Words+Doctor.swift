import Cells

extension Words {
  /// A finding as one line: what is so, and what to do where something is.
  public func finding(_ finding: Finding) -> String {
    switch finding {
    case .terminal(let finding): terminalFinding(finding)
    case .widths(let finding): widthFinding(finding)
    case .passing(let finding): passingFinding(finding)
    case .store(let finding): storeFinding(finding)
    }
  }

  /// What a finding is about.
  public func part(_ part: Finding.Part) -> String {
    switch part {
    case .terminal: pick("终端", "terminal")
    case .colours: pick("颜色", "colours")
    case .text: pick("文字", "text")
    case .widths: pick("字宽", "widths")
    case .keys: pick("按键", "keys")
    case .tmux: "tmux"
    case .line: pick("线路", "line")
    case .store: pick("数据库", "store")
    case .clock: pick("时钟", "clock")
    }
  }

  /// What is to be thought of a finding.
  public func verdict(_ verdict: Finding.Verdict) -> String {
    switch verdict {
    case .good: pick("正常", verdict.rawValue)
    case .advice: pick("提示", verdict.rawValue)
    case .fault: pick("问题", verdict.rawValue)
    }
  }

  /// How many findings there are of each kind.
  public func doctorSummary(_ findings: [Finding]) -> String {
    let faults = findings.filter { $0.verdict == .fault }.count
    let advice = findings.filter { $0.verdict == .advice }.count
    return pick(
      "检查 \(findings.count) 项：问题 \(faults)，提示 \(advice)",
      "\(findings.count) looked at: \(faults) faults, \(advice) notes")
  }

  private func terminalFinding(_ finding: TerminalFinding) -> String {
    switch finding {
    case .unusable(let reason):
      return reason
    case .size(let size):
      let (found, least) = ("\(size.width)x\(size.height)", Layout.smallest)
      guard Layout(size).isTooSmall else { return pick("\(found) 字符", "\(found) cells") }
      return pick(
        "\(found) 字符太小，请放大到至少 \(least.width)x\(least.height)",
        "\(found) cells are too few; enlarge the window to \(least.width)x\(least.height) at least")
    case .colours(.mono, isRefused: true):
      return pick("单色：NO_COLOR 已设置", "no colours, as NO_COLOR asks; themes in their mono form")
    case .colours(.mono, isRefused: false):
      return pick(
        "终端不支持颜色，配色用单色形式；若终端有颜色，请设 TERM=xterm-256color",
        "no colours, themes in their mono form; if it has colours, set TERM=xterm-256color")
    case .colours(.colours8, _), .colours(.colours16, _):
      return pick("16 色，配色用十六色形式", "16 colours or fewer: themes in their 16-colour form")
    case .colours(.indexed256, _):
      return pick(
        "256 色，配色用最接近的 256 色；若终端支持真彩，请设 COLORTERM=truecolor",
        "256 colours: themes in the nearest of these; if it has true colour, set COLORTERM=truecolor"
      )
    case .colours(.trueColour, _):
      return pick("真彩，配色用真彩形式", "true colour: themes in their full form")
    case .encoding(let locale, isUTF8: true):
      return pick("UTF-8（\(locale)）", "UTF-8 (\(locale))")
    case .encoding(let locale, isUTF8: false):
      return pick(
        "\(locale) 不是 UTF-8，线框改用 ASCII；请设 LANG=C.UTF-8",
        "\(locale) is not UTF-8, frames are drawn in ASCII; set LANG=C.UTF-8")
    case .latency(let median, let worst, let count):
      let (usual, most) = (milliseconds(median), milliseconds(worst))
      let slow = pick("；线路慢，可用 griddesk --plain", "; slow: griddesk --plain needs less")
      return pick(
        "往返中位 \(usual) 毫秒，最差 \(most) 毫秒（\(count) 次）",
        "round trip \(usual) ms in the middle, \(most) ms at worst, of \(count)")
        + (finding.verdict == .good ? "" : slow)
    case .noTerminal:
      return pick(
        "此处没有可询问的终端：字宽、按键和线路未检查；请在终端前台运行",
        "no terminal to ask here: widths, keys and line not looked at; run it in front of one")
    }
  }

  /// Microseconds as milliseconds with two places.
  private func milliseconds(_ microseconds: Int64) -> String {
    "\(microseconds / 1_000)." + Figures.padded(Int(microseconds / 10 % 100), 2)
  }
}
