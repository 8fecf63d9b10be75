extension CaseCategory {
  /// The categories of the city's account of its cases, with what people write.
  public static let all = [
    CaseCategory(
      "utilities/power", "供电", "Power",
      "停电|断电|没电|电线|跳闸|电压|电表|变压器|power cut|outage|no power|wire|transformer"),
    CaseCategory(
      "utilities/water", "供水", "Water",
      "停水|断水|没水|自来水|水管|水压|水表|爆裂|no water|water main|tap water|pipe burst"),
    CaseCategory(
      "utilities/heating", "供暖", "Heating",
      "供暖|暖气|采暖|供热|不热|室温|heating|radiator|no heat"),
    CaseCategory(
      "utilities/gas", "燃气", "Gas", "燃气|煤气|天然气|漏气|smell of gas|gas leak|gas meter"),
    CaseCategory(
      "roads/surface", "道路", "Road surface",
      "路面|人行道|地砖|塌陷|坑洼|路面积水|pothole|pavement|sidewalk|road surface"),
    CaseCategory(
      "roads/lighting", "路灯", "Street lighting", "路灯|照明灯|street light|streetlight|lamp post"),
    CaseCategory("roads/manhole", "井盖", "Manholes", "井盖|窨井|manhole"),
    CaseCategory(
      "environment/waste", "垃圾", "Waste",
      "垃圾|倾倒|清运|脏乱|建筑垃圾|生活垃圾|garbage|trash|rubbish|waste|dumping"),
    CaseCategory(
      "environment/noise", "噪音", "Noise",
      "噪音|噪声|扰民|施工|音响|轰鸣|太吵|没法休息|noise|loud|noisy"),
    CaseCategory(
      "environment/drains", "排水", "Drains",
      "下水道|污水|堵塞|化粪池|外溢|sewer|drain|sewage|overflow"),
    CaseCategory(
      "order/vendors", "占道经营", "Street vendors",
      "占道经营|商贩|摊贩|摆摊|油污|vendor|hawker|street stall"),
    CaseCategory(
      "order/parking", "停车", "Parking",
      "停车|车位|乱停|消防通道|私家车|parking|parked|double-parked"),
    CaseCategory(
      "housing/leak", "房屋", "Housing",
      "漏雨|顶楼|外墙|墙皮|屋顶|leaking roof|roof leak|plaster"),
    CaseCategory(
      "safety/fire", "消防", "Fire safety",
      "充电|消防栓|应急出口|安全出口|纸箱|起火|着火|fire hydrant|emergency exit|on fire"),
    CaseCategory(
      "safety/structure", "安全隐患", "Unsafe structures",
      "围墙|广告牌|倾斜|松动|危房|unsafe wall|billboard|leaning wall"),
    CaseCategory(
      "disputes/neighbours", "邻里纠纷", "Neighbours",
      "邻居|纠纷|调解|地界|杂物|争执|neighbour|neighbor|mediation"),
    CaseCategory(
      "disputes/wages", "劳资", "Wages", "拖欠|工钱|工资|加班费|欠薪|wages|unpaid|overtime pay"),
    CaseCategory(
      "welfare/assistance", "救助", "Assistance",
      "独居老人|救助|低保|行动不便|残疾|咨询|assistance|elderly|welfare"),
    CaseCategory(
      "agriculture/straw", "农事", "Farming", "秸秆|灌溉渠|灌溉|田里|农田|straw|irrigation|field"),
    CaseCategory(
      "animals/dogs", "犬只", "Dogs", "流浪狗|遛狗|大型犬|犬|不拴绳|狗|stray dog|dogs|unleashed"),
  ]
}
