/// The words that the table of a new store begins with; the departments are those it begins with.
enum HandlerWords {
  /// The more telling first: of several that occur in a text, the first decides.
  static let standard: [(word: String, department: String)] = [
    ("燃气", "gas"), ("煤气", "gas"), ("漏气", "gas"), ("火灾", "fire"), ("消防", "fire"),
    ("应急出口", "fire"), ("电线", "power"), ("停电", "power"), ("电压", "power"), ("跳闸", "power"),
    ("供暖", "heating"), ("暖气", "heating"), ("自来水", "water"), ("水管", "water"),
    ("停水", "water"), ("路灯", "works"), ("井盖", "works"), ("下水道", "works"), ("污水", "works"),
    ("地砖", "works"), ("路面", "works"), ("坑", "works"), ("垃圾", "order"), ("噪音", "order"),
    ("噪声", "order"), ("占道", "order"), ("摆摊", "order"), ("违建", "order"), ("停车", "police"),
    ("盗", "police"), ("屋顶", "housing"), ("漏雨", "housing"), ("房屋", "housing"),
    ("拖欠工资", "labour"), ("欠薪", "labour"), ("低保", "civil"), ("救助", "civil"),
    ("秸秆", "agriculture"), ("食品", "market"), ("价格", "market"), ("学校", "education"),
    ("医院", "health"), ("公交", "roads"), ("宽带", "telecom"), ("树木", "forestry"),
    ("烟尘", "ecology"), ("排污", "ecology"), ("纠纷", "justice"),
  ]
}
