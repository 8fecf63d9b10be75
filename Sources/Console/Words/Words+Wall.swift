extension Words {
  var wallFigures: String { pick("全市", "city") }
  var wallTowns: String { pick("各镇街", "towns") }
  var wallSoon: String { pick("临期", "near limit") }
  var wallKeys: String { pick("空格 停住  方向键 换页  q 退出", "Space hold  arrows change  q leave") }
  var wallHeld: String { pick("已停住  空格 继续", "held  Space goes on") }
}
