extension Words {
  /// What was found about what reaches the program: keys, and what passes through tmux.
  func passingFinding(_ finding: PassingFinding) -> String {
    switch finding {
    case .keys(let count):
      return pick(
        "键位表的 \(count) 个键此终端都能发送；用 griddesk doctor --keys 逐个试",
        "all \(count) keys of the map can arrive; griddesk doctor --keys to try them")
    case .unsent(let keys):
      let list = keys.joined(separator: pick("、", ", "))
      return pick(
        "此终端不会发送：\(list)；请在键位文件里换键（griddesk keys）",
        "this terminal never sends \(list); give these other keys (griddesk keys)")
    case .mouse(true):
      return pick(
        "鼠标可用，默认关闭；用 griddesk --mouse 或 :mouse on 启用",
        "the mouse can be used, off by default; griddesk --mouse or :mouse on takes it")
    case .mouse(false):
      return pick(
        "此终端的描述（TERM）中没有鼠标；按键可做一切",
        "the description of this terminal (TERM) knows no mouse; keys do everything")
    case .prefix(let key):
      return pick(
        "tmux 占用 \(key) 作前缀，须按两次；或在 tmux.conf 中写：set -g prefix C-a",
        "tmux takes \(key) as its prefix, press it twice; or in tmux.conf: set -g prefix C-a")
    case .tmux(let version):
      return pick("tmux \(version)", "tmux \(version)")
    case .tmuxEscape(let time) where time <= PassingFinding.quickEscape:
      return pick("Esc 只等 \(time) 毫秒", "Esc waits \(time) ms only")
    case .tmuxEscape(let time):
      return pick("Esc 要等 \(time) 毫秒", "Esc waits \(time) ms")
        + advice("set -s escape-time 10")
    case .tmuxClipboard(let setting):
      return pick(
        "set-clipboard 为 \(setting)，复制到不了本机剪贴板",
        "set-clipboard is \(setting): what is copied does not reach the clipboard outside")
        + advice("set -s set-clipboard on")
    case .tmuxColours:
      return pick("外层终端支持真彩，tmux 未传", "true colour of the terminal outside is not passed on")
        + advice("set -as terminal-features ',*:RGB'")
    case .tmuxFocus:
      return pick("不告知窗口焦点", "a program is not told when its window is left")
        + advice("set -g focus-events on")
    case .tmuxExtendedKeys:
      return pick(
        "不传带修饰的键（默认键位用不到）", "keys with modifiers are not passed on (none is needed by default)")
        + advice("set -s extended-keys on")
    case .tmuxSilent:
      return pick(
        "在 tmux 中，但 tmux 命令没有回答；其设置未检查",
        "inside tmux, but the tmux command does not answer; its settings were not looked at")
    }
  }

  private func advice(_ line: String) -> String {
    pick("；tmux.conf 中写：\(line)", "; in tmux.conf: \(line)")
  }
}

extension Words {
  /// What is said before keys are tried.
  public var keyTrialBegins: String {
    pick(
      "请按键，收到的键会逐行显示；Ctrl-C 结束。不显示的键没有到达。",
      "Press keys: each that arrives is shown. Ctrl-C ends. What is not shown did not arrive.")
  }

  /// What is said of a key that no action has by itself.
  public var keyMeansNothing: String { pick("键位表中没有单独的用途", "means nothing by itself") }

  /// How many keys of the map have been seen, and which have not.
  public func keyTrialEnds(seen: Int, unseen: [String]) -> String {
    let list = unseen.joined(separator: " ")
    return pick("已收到键位表中的 \(seen) 个键", "\(seen) keys of the map arrived")
      + (unseen.isEmpty ? "" : pick("；尚未按过：", "; not pressed or not arrived: ") + list)
  }
}
