/// What makes a terminal tell of clicks and of the wheel, and stop telling: presses and releases
/// only, with coordinates in decimals (xterm's modes 1000 and 1006).
struct MouseMode: Equatable {
  /// Begins it.
  let on: [UInt8]
  /// Ends it.
  let off: [UInt8]

  /// The mode of the terminal loaded last; nil where its description knows no mouse. A description
  /// that says how (`XM`) is followed, if that way has decimals; where there is only `kmous` the
  /// usual way is, which a terminal that cannot do it passes over.
  init?() {
    if let mode = Terminfo.string("XM"), String(decoding: mode, as: UTF8.self).contains("1006") {
      on = Terminfo.expand(mode, 1)
      off = Terminfo.expand(mode, 0)
    } else if Terminfo.string("kmous") != nil {
      on = Array("\u{1B}[?1006;1000h".utf8)
      off = Array("\u{1B}[?1006;1000l".utf8)
    } else {
      return nil
    }
  }
}
