/// Place names made of syllables, never the same twice within the places they are drawn for.
struct DemoNames {
  private var random: SplitMix64
  private var used: Set<String> = []

  /// A source of names that follows from a seed.
  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A town's or street's name, without its suffix.
  mutating func town() -> String {
    fresh { one(&$0, DemoNames.colours) + one(&$0, DemoNames.landmarks) }
  }

  /// A community's name.
  mutating func community() -> String {
    fresh { one(&$0, DemoNames.wishes) + one(&$0, DemoNames.quarters) } + "社区"
  }

  /// A village's name: after a family, or after where it lies.
  mutating func village() -> String {
    let stem = fresh { random in
      random.happens(500)
        ? one(&random, DemoNames.families) + "家" + one(&random, DemoNames.settlements)
        : one(&random, DemoNames.sides) + one(&random, DemoNames.colours)
          + one(&random, DemoNames.landmarks)
    }
    return stem + "村委会"
  }

  private mutating func fresh(_ draw: (inout SplitMix64) -> String) -> String {
    var name = draw(&random)
    while !used.insert(name).inserted { name = draw(&random) }
    return name
  }

  private static let colours = syllables("青白云松柳秋月星竹枫桃杏荷霞霜春雁鹤鹿苇")
  private static let landmarks = syllables("河岭溪山塘泉坪湾滩峪桥原")
  private static let wishes = syllables("和康福安宁瑞祥乐顺兴荣嘉")
  private static let quarters = syllables("苑园里庭居坊港景台馨畔")
  private static let families = syllables("孟薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃")
  private static let settlements = syllables("屯堡沟庄店窑洼岗甸铺")
  private static let sides = syllables("前后东西南北上下")

  private static func syllables(_ text: String) -> [String] { text.map(String.init) }
}

private func one(_ random: inout SplitMix64, _ syllables: [String]) -> String {
  syllables[random.below(syllables.count)]
}
