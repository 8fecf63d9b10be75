/// The sentences of the simulation's desks, handlers and reporters.
enum SimulatedTexts {
  /// Why a handler gives a case back.
  static let returns = ["不属于本单位职责范围，建议转产权单位。", "地址不清，请补充具体位置后再派。", "现场核实为物业自管设施，建议属地协调。"]
  /// Why a desk hands a case up.
  static let escalations = ["需要上级协调专业部门处理。", "本级没有处置设备，请上级安排。", "涉及多个单位，请上级牵头。"]
  /// What a handler notes on the way.
  static let notes = ["已到现场查看，正在准备材料。", "已电话联系反映人，约好时间上门。", "配件已调拨，等待安装。"]
  /// What a handler says at the end.
  static let results = ["已处理完毕，现场恢复正常。", "已维修并试运行，使用正常。", "已清理到位，并安排专人巡看。", "已与反映人当面说明，对方表示认可。"]
  /// What is found on the spot before a case is filed.
  static let seen = ["现场查看，情况属实。", "现场核实属实，已拍照。", "已与反映人核实，情况属实。"]
  /// What is found on the spot.
  static let found = ["现场查看，问题已解决。", "现场查看，与办理结果一致。"]
  /// What is found when it is not settled.
  static let unsettled = ["现场仍有问题，需要继续处理。", "只处理了一部分，退回继续办理。"]
  /// What is said when nothing could be seen.
  static let unseen = ["现场无人，未能核实，再约时间。"]
  /// The closing remark.
  static let closings = ["核查通过，予以结案。", "已回告反映人，结案。"]
  /// Why a decider gives a case to a unit after too much to and fro.
  static let decisions = ["经协调，由该单位牵头办理，不得再退。", "权属不清，指定该单位兜底办理。"]
  /// Why somebody is away.
  static let absences = ["病假", "事假", "年休", "培训"]

  /// A spot in a village, such as 富丽社区3号楼.
  static func spot(in village: String, _ random: inout SplitMix64) -> String {
    let name = City.shortName(of: village)
    let number = random.number(1...28)
    switch random.below(5) {
    case 0: return name + "\(number)号楼\(random.number(1...4))单元"
    case 1: return name + "\(number)号楼"
    case 2: return name + "\(random.number(1...9))组"
    case 3: return name + "东侧路口"
    default: return name + "文化广场旁"
    }
  }

  /// Somebody who cannot exist: the given name says so, and no telephone number begins with 000.
  static func caller(_ random: inout SplitMix64) -> Caller {
    let surname = surnames[random.below(surnames.count)]
    let digits = String(random.below(100_000_000))
    let zeros = String(repeating: "0", count: 11 - digits.utf8.count)
    return Caller(name: "\(surname)演示", phone: zeros + digits)
  }

  private static let surnames = Array("赵钱孙李周吴郑王冯陈")
}
