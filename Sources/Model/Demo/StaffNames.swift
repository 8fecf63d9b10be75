/// Made-up names for the two people of a grid, which follow from the grid's code alone.
struct StaffNames {
  /// The responsible worker.
  let worker: String
  /// The stand-in, never of the same name.
  let standIn: String

  /// The names for a grid.
  init(of code: PlaceCode) {
    var random = SplitMix64(seed: UInt64(code.value))
    worker = StaffNames.name(&random)
    var other = StaffNames.name(&random)
    while other == worker { other = StaffNames.name(&random) }
    standIn = other
  }

  /// A surname with a given name of one or two syllables.
  static func name(_ random: inout SplitMix64) -> String {
    var name = String(surnames[random.below(surnames.count)])
    for _ in 0...random.below(2) { name.append(given[random.below(given.count)]) }
    return name
  }

  private static let surnames = Array("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕")
  private static let given = Array("明华平英春秋海波林文建国志强玉兰芳红丽敏静杰磊涛军勇艳梅霞丹宁晨雪松岩立新成荣庆瑞")
}
