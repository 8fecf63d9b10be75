// What is said of the mouse.
extension Words {
  /// What the message line says when the mouse is taken or left.
  func mouse(_ notice: Notice) -> String {
    switch notice {
    case .mouseOn:
      pick(
        "鼠标已启用：点击选中，再次点击打开，滚轮移动；按住 Shift 拖动选取文字",
        "the mouse is on: a click selects, a second one opens, the wheel moves; "
          + "Shift and drag selects text")
    case .mouseOff: pick("鼠标已交还终端", "the mouse is the terminal's again")
    default:
      pick(
        "此终端的描述（TERM）中没有鼠标；按键可做一切",
        "the description of this terminal (TERM) knows no mouse; keys do everything")
    }
  }
}
