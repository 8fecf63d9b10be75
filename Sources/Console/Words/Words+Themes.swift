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
