import Model

extension Words {
  /// The rule that a command broke, and what is allowed; units by their names where the city is
  /// given.
  public func refusal(_ refusal: Refusal, in city: City? = nil) -> String {
    switch refusal {
    case .notAtThisNode(let move, let node, let allowed):
      let moves = list(ofMoves: allowed)
      return pick(
        "“\(self.node(node))”环节不能“\(self.move(move))”，通常可以：\(moves)",
        "\(self.move(move)) is not possible while \(self.node(node)); usual here: \(moves)")
    case .alreadyClaimed(let by):
      return pick(
        "已由 \(by) 认领：有权者可接管（take-over）",
        "\(by) has claimed it already; whoever may can take it over")
    case .overtaken(let by, let node):
      return pick(
        "\(by) 刚刚处理过，现为“\(self.node(node))”：请看后再操作",
        "\(by) was faster: it is \(self.node(node)) now; look and decide again")
    case .reasonNeeded:
      return pick("须写明原因：请用文字说明", "this needs a reason: say it in words")
    case .nothingAbove:
      return pick(
        "市中心已是最高一级：请分派给部门", "the city centre is the top: dispatch it to a department")
    case .onlyCityDispatchesToDepartments:
      return pick(
        "只有市中心可以分派给部门：请先上报", "only the city centre dispatches to departments: escalate it")
    case .outsideOwnPlace(let unit):
      return pick(
        "\(named(unit, city)) 不在本级辖区：请上报或改派",
        "\(named(unit, city)) lies outside this desk's place: escalate it instead")
    case .unknownUnit(let unit):
      return pick(
        "没有 \(unit) 这个单位：单位写作 town:、village:、dept: 加编码",
        "there is no unit \(unit): units are written town:, village: or dept: and a code")
    case .verifierIsHandler(let who):
      return pick(
        "\(named(who, city)) 是办理人，核查须由他人进行",
        "\(named(who, city)) handled it; somebody else has to verify it")
    case .notVerified:
      return pick("结案前须先核查：请先核查", "it has to be verified before it is closed: verify it first")
    default: return sideRefusal(refusal, city)
    }
  }

  /// Moves by their words, in a row.
  func list(ofMoves words: [String]) -> String {
    words.map { move($0) }.joined(separator: pick("、", ", "))
  }

  /// A unit by its name where the city is known, else by its code.
  func unit(_ unit: Holder, _ city: City?) -> String {
    if let city { return holder(unit, in: city) }
    return unit == .city ? pick("市中心", "city centre") : unit.text
  }

  /// A person, or a unit written as its code, by name where the city is known.
  func named(_ text: String, _ city: City?) -> String {
    city.map { person(text, in: $0) } ?? text
  }

  /// Why a file was not written, and what to do.
  public func notWritten(_ trouble: WriteTrouble) -> String {
    switch trouble {
    case .exists(let path):
      pick("\(path) 已存在，不会覆盖：请换文件名", "\(path) is there already; name another file")
    case .noDirectory(let path):
      pick("无法建立 \(path)：目录不存在", "cannot make \(path): there is no such directory")
    case .moved:
      pick(
        "未写完：写入期间改看了其他时刻",
        "another moment was asked for; the list that was begun is not whole")
    case .failed(let reason): pick("未能写入：\(reason)", "not written: \(reason)")
    }
  }

  /// Why the store cannot be used, and what to do.
  func trouble(_ trouble: StoreTrouble) -> String {
    switch trouble {
    case .busy:
      pick("数据库被其他进程占用，正在重试", "another process holds the store; trying again")
    case .missing:
      pick("数据库文件不见了：请恢复文件", "the store's file is gone: put it back")
    case .readOnly:
      pick("数据库只读：请检查文件权限", "the store is read-only: check the file's permissions")
    case .full:
      pick("磁盘已满，未保存：请腾出空间", "the disk is full, nothing was saved: make room")
    case .corrupt:
      pick("数据库已损坏：请从备份恢复", "the store is damaged: restore a backup")
    case .newer:
      pick("数据库版本较新：请升级程序", "the store is from a newer version: update this program")
    case .other(let reason):
      pick("数据库出错：\(reason)", "the store failed: \(reason)")
    }
  }
}
