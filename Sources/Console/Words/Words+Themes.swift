import Cells

extension Words {
  /// Why a theme cannot be used, and what would be right.
  public func themeTrouble(_ trouble: ThemeTrouble) -> String {
    switch trouble {
    case .missing(let name, let known):
      let list = known.joined(separator: pick("、", ", "))
      return pick("没有配色 \(name)，可用：\(list)", "there is no theme \(name); there are: \(list)")
    case .badName(let name):
      return pick(
        "配色名 \(name) 不能含 /，也不能以点开头", "theme \(name): a name has no / and no dot first")
    case .inheritsItself(let ring):
      let ring = ring.joined(separator: " > ")
      return pick("配色互相继承：\(ring)", "a theme inherits itself: \(ring)")
    case .unreadable(let path, let reason):
      return pick("\(path) 无法读取：\(reason)", "\(path) cannot be read: \(reason)")
    case .tooLong(let path, let bytes):
      return pick(
        "\(path) 不是配色文件：超过 \(bytes) 字节",
        "\(path) is no theme: it is longer than \(bytes) bytes")
    case .faulty(let error):
      return "\(error.file):\(error.line): " + themeFault(error.fault)
    }
  }

  /// What a theme does badly, and what it should reach.
  public func themeFinding(_ finding: ThemeAudit.Finding, least: Double) -> String {
    switch finding {
    case .faint(let role, let ground, let depth, let contrast):
      let (found, wanted) = (Figures.tenths(contrast), Figures.tenths(least))
      return pick(
        "\(name(depth))：\(ground.name) 上的 \(role.name) 对比度为 \(found)，应不低于 \(wanted)",
        "\(name(depth)): \(role.name) on \(ground.name) has contrast \(found), wants \(wanted)")
    case .alike(let one, let other, let vision, let depth, let difference):
      let (found, wanted) = (Figures.tenths(difference), Figures.tenths(ThemeAudit.leastDifference))
      return pick(
        "\(name(depth))，\(name(vision))：\(one.name) 与 \(other.name) 色差为 \(found)，"
          + "应不低于 \(wanted)，或以下划线、反显区分",
        "\(name(depth)), \(name(vision)): \(one.name) and \(other.name) differ by \(found), "
          + "want \(wanted), or a line or reverse on one of them")
    }
  }

  /// What was looked at in a theme, and the worst of it.
  public func themeSummary(_ theme: String, _ audit: ThemeAudit) -> String {
    guard let contrast = audit.leastContrast else {
      return pick("\(theme)：没有已知的颜色可查", "\(theme): no colours known, nothing to compute")
    }
    let least = Figures.tenths(contrast)
    let difference = audit.leastDifference.map(Figures.tenths) ?? "-"
    return pick(
      "\(theme)：\(audit.grounds) 组文字与底色，最低对比度 \(least)；"
        + "\(audit.pairs) 组含义不同的外观，最小色差 \(difference)；问题 \(audit.findings.count) 处",
      "\(theme): \(audit.grounds) texts on grounds, least contrast \(least); "
        + "\(audit.pairs) pairs of meanings, least difference \(difference); "
        + "\(audit.findings.count) found")
  }

  private func name(_ depth: ColourDepth) -> String {
    switch depth {
    case .trueColour: pick("真彩", "true colour")
    case .indexed256: pick("256 色", "256 colours")
    case .colours16: pick("16 色", "16 colours")
    case .colours8: pick("8 色", "8 colours")
    case .mono: pick("单色", "no colours")
    }
  }

  private func name(_ vision: Vision) -> String {
    switch vision {
    case .usual: pick("一般视觉", "usual eyes")
    case .protan: pick("红色盲", "protan eyes")
    case .deutan: pick("绿色盲", "deutan eyes")
    case .tritan: pick("蓝色盲", "tritan eyes")
    }
  }

  private func themeFault(_ fault: ThemeFault) -> String {
    switch language {
    case .english: fault.sentence
    case .chinese:
      switch fault {
      case .noAssignment(let found): "应为“名称 = 形式 | 形式 | 形式”，实为“\(found)”"
      case .inheritsNothing: "inherits 之后应为一个配色名"
      case .inheritsLate: "inherits 须在最前面"
      case .noParent(let name): "没有可继承的配色“\(name)”"
      case .notOneColour: "应为一个颜色：$name = #rrggbb"
      case .noContrast(let found): "contrast 之后应为 4.5 至 21 的对比度，实为“\(found)”"
      case .noRole(let name): "没有角色“\(name)”；角色如 text、late、map.open"
      case .tooManyForms: "最多三种形式：真彩 | 十六色 | 单色"
      case .noGround: "on 之后应为颜色"
      case .noAttribute(let found, let known):
        "应为属性（\(known.joined(separator: " "))），实为“\(found)”"
      case .unnamedColour(let name): "“\(name)” 尚无颜色，请在其前写：\(name) = #rrggbb"
      case .noColour(let found, let known):
        "应为颜色（#rrggbb、#rrggbb/序号、$名称、default，或 \(known.joined(separator: " "))），实为“\(found)”"
      }
    }
  }
}
