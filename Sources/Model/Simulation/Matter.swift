/// A kind of matter that people report, with what usually becomes of it.
struct Matter: Sendable {
  /// The category's path.
  let category: String
  /// The department that handles it.
  let department: String
  /// How often it comes up beside the others, in urban-rural, school and enterprise grids.
  let weights: (urban: Int, school: Int, enterprise: Int)
  /// How many of a thousand are emergencies.
  let emergencies: Int
  /// How many of a thousand are urgent.
  let urgent: Int
  /// How many of a thousand a town or village settles itself.
  let local: Int
  /// Working minutes that handling takes, from and to.
  let effort: ClosedRange<Int>
  /// What people write; `%` stands for the spot.
  let texts: [String]

  init(
    _ category: String, _ department: String, _ urban: Int, _ school: Int, _ enterprise: Int,
    emergencies: Int = 0, urgent: Int = 0, local: Int = 0, effort: ClosedRange<Int>,
    _ texts: [String]
  ) {
    self.category = category
    self.department = department
    weights = (urban, school, enterprise)
    self.emergencies = emergencies
    self.urgent = urgent
    self.local = local
    self.effort = effort
    self.texts = texts
  }

  /// How often it comes up in a kind of grid in a month; heating only from November to April.
  func weight(in kind: GridKind, month: Int) -> Int {
    if category == "utilities/heating", (5...10).contains(month) { return 0 }
    switch kind {
    case .urban: return weights.urban
    case .school: return weights.school
    case .enterprise: return weights.enterprise
    }
  }
}

extension Matter {
  /// Every matter of the simulation.
  static let all = [
    Matter(
      "utilities/power", "power", 60, 20, 50, emergencies: 60, urgent: 600, effort: 60...420,
      ["%停电两小时了，楼道和电梯都没电。", "%电线垂到路面上，行人从下面走，很危险。", "%电压不稳，家里电器一开就跳闸。"]),
    Matter(
      "utilities/water", "water", 70, 20, 20, emergencies: 10, urgent: 450, effort: 90...600,
      ["%早上起一直停水，没有接到通知。", "%自来水发黄，放了半小时还是浑的。", "%路边水管爆裂，水流了一地。"]),
    Matter(
      "utilities/heating", "heating", 130, 20, 10, urgent: 250, effort: 120...1_200,
      ["%供暖不热，室内只有十四度，家里有老人。", "%暖气管道漏水，楼下邻居家墙面已经湿了。", "%交了采暖费，暖气一直没有热起来。"]),
    Matter(
      "utilities/gas", "gas", 12, 5, 10, emergencies: 550, urgent: 400, effort: 20...90,
      ["%楼道里闻到很浓的燃气味。", "%燃气表箱被撞坏，担心漏气。"]),
    Matter(
      "roads/surface", "works", 90, 20, 30, urgent: 80, local: 250, effort: 300...2_000,
      ["%路面塌陷一块，晚上骑车看不清。", "%人行道地砖松动破损，下雨溅水。", "%路面积水有半尺深，车辆绕行。"]),
    Matter(
      "roads/lighting", "works", 70, 15, 10, local: 100, effort: 240...1_600,
      ["%路灯连着五盏不亮。", "%路灯白天亮着，晚上反而灭了。"]),
    Matter(
      "roads/manhole", "works", 25, 5, 15, emergencies: 120, urgent: 700, effort: 40...360,
      ["%井盖缺失，旁边没有任何警示。", "%井盖破损下沉，车一过就响。"]),
    Matter(
      "environment/waste", "order", 150, 15, 20, local: 800, effort: 60...700,
      ["%垃圾箱满了没人清，味道很大。", "%有人把建筑垃圾倒在路边。", "%沟渠里堆了很多生活垃圾。"]),
    Matter(
      "environment/noise", "order", 70, 15, 60, urgent: 20, local: 350, effort: 120...1_200,
      ["%夜里十一点还在施工，没法休息。", "%楼下店铺音响声音太大，影响孩子写作业。", "%厂房风机昼夜轰鸣。"]),
    Matter(
      "environment/drains", "works", 60, 15, 20, urgent: 200, local: 300, effort: 120...1_000,
      ["%下水道堵塞，污水冒到院子里。", "%化粪池外溢，走路都要绕开。"]),
    Matter(
      "order/vendors", "order", 70, 50, 5, local: 650, effort: 60...600,
      ["%占道经营，行人只能走机动车道。", "%商贩收摊后油污垃圾没有清理。"]),
    Matter(
      "order/parking", "police", 80, 40, 15, urgent: 60, effort: 60...700,
      ["%消防通道被私家车堵住。", "%放学时段乱停车，车过不去。", "%有车长期占着公共车位，像是废弃的。"]),
    Matter(
      "housing/leak", "housing", 60, 10, 5, urgent: 60, local: 150, effort: 600...2_100,
      ["%顶楼漏雨，报修两次没有人来。", "%外墙皮脱落，掉在楼下过道里。"]),
    Matter(
      "safety/fire", "fire", 40, 40, 70, emergencies: 90, urgent: 500, local: 250,
      effort: 60...500,
      ["%楼道里给电动车充电，拉了好几根线。", "%仓库门口堆满纸箱，消防栓被挡住。", "%应急出口被锁住，检查时打不开。"]),
    Matter(
      "safety/structure", "emergency", 25, 15, 50, emergencies: 100, urgent: 400,
      effort: 200...1_400,
      ["%围墙倾斜，随时可能倒。", "%广告牌松动，风一吹就晃。"]),
    Matter(
      "disputes/neighbours", "justice", 50, 5, 5, local: 850, effort: 400...3_000,
      ["%邻居在公共楼道堆放杂物，多次沟通无果。", "%两家因院墙地界争执，希望有人来调解。"]),
    Matter(
      "disputes/wages", "labour", 12, 2, 60, urgent: 60, effort: 1_500...4_200,
      ["%工程完工三个月，工钱还没有结清。", "%单位拖欠加班费，要求核实。"]),
    Matter(
      "welfare/assistance", "civil", 40, 10, 5, urgent: 60, local: 700, effort: 200...1_500,
      ["%独居老人行动不便，希望有人定期上门。", "%咨询临时救助怎样申请，需要什么材料。"]),
    Matter(
      "agriculture/straw", "agriculture", 45, 0, 10, urgent: 150, local: 750, effort: 60...500,
      ["%有人在田里烧秸秆，烟很大。", "%灌溉渠被土堵住，水下不来。"]),
    Matter(
      "animals/dogs", "order", 45, 20, 10, urgent: 80, local: 600, effort: 90...700,
      ["%几条流浪狗在小区里追人。", "%有人遛大型犬不拴绳，孩子不敢下楼。"]),
  ]
}
