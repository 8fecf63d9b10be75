extension Theme {
  /// The text of `Themes/night`, so that the program needs no file beside it.
  static let nightText = """
    # night: a dark room, eight hours. Quiet when all is well; nothing is as loud as a red tile.
    $ground = #101418/233
    $raised = #181e24/234
    $text = #c9d1d9/252
    $muted = #9fb0bf/109
    $dim = #7f8b97/245
    $line = #323a43/238
    $white = #f0f6fc/255
    $blue = #79b8ff/111
    $green = #4ab39d/73
    $amber = #f0c453/221
    $red = #ff6e64/203

    text = $text on $ground | white on black |
    text.dim = $dim | white +dim | +dim
    text.strong = $white +bold | bright-white +bold | +bold
    title = $blue +bold | bright-cyan +bold | +bold
    heading = $muted +bold | white +bold | +bold
    frame = $line | bright-black | +dim
    frame.focus = #4f8fc7/67 | cyan | +bold
    header = $text on $ground | white on black |
    footer = $muted on $ground | white on black |
    key = $blue +bold | bright-cyan +bold | +bold
    ok = $green | green |
    warn = $amber | bright-yellow | +bold
    late = $red +bold | bright-red +bold | +bold +underline
    busy = #a9d0fb/153 | bright-blue |
    live = $green | bright-green |
    stale = #1a1200 on #f0c453/221 +bold | black on yellow | +reverse +bold
    past = #f3e8ff/255 on #5b2a8c/54 +bold | bright-white on magenta +bold | +reverse +bold
    past.frame = #b57edc/140 | bright-magenta | +reverse
    demo = #101418/233 on #9fb0bf/109 | black on cyan | +reverse
    error = #ffd7d5/224 on #7a1f1f/88 +bold | bright-white on red +bold | +reverse +bold
    accent = #d2a8ff/183 | bright-magenta | +underline
    selection = $white on #1b3c5a/18 | bright-white on blue | +reverse
    selection.dim = $text on #2a333c/237 | bright-white on black +underline | +underline
    field = $white on #1d2730/235 | bright-white on blue | +underline
    match = #101418/233 on #d9c27a/180 | black on yellow | +bold +underline
    fresh = #b9f0c9/157 +bold | bright-green +bold | +bold
    bar.track = #2b333b/236 | bright-black | +dim

    map.a = #4a5560/240 on #1b2127/234 | bright-black on black | +dim
    map.b = #505b66/241 on #20272e/235 | bright-black on black | +dim
    map.kind = #5d6975/242 | white on black +dim | +dim
    map.label = $muted | white | +bold
    map.count = $dim | white +dim | +dim
    map.open = #a9c293/144 on #26352a/236 | black on green | +bold
    map.soon = #ffd75f/221 on #54400c/58 +bold | black on yellow | +bold +underline
    map.late = #ffffff/231 on #8c1f1f/88 +bold | bright-white on red +bold | +reverse +bold
    map.done = #8fb996/108 on #1c2f22/234 | green on black |
    map.underway = #bcdaf9/153 on #14447c/24 | bright-white on blue | +underline
    map.due = #f2f5f8/255 on #60676f/241 | black on white |  +bold
    map.missed = #ffffff/231 on #8c1f1f/88 +bold | bright-white on red +bold | +reverse +bold
    map.covered = #e2cdf8/183 on #44305f/237 +underline | bright-white on magenta | +underline
    map.excused = #808b96/245 on #171c21/234 | white on black +dim | +dim
    map.uncovered = #f5cc5d/221 on #4a3a12/58 +bold | black on yellow | +bold +underline
    map.cursor = #ffffff/231 on #1f6fb5/25 +bold | bright-white on cyan +bold | +reverse +underline

    """

  /// The text of `Themes/mono`.
  static let monoText = """
    # mono: no colour at all, for NO_COLOR, vt100 and paper. Weight, line and reverse alone tell
    # roles apart; a glyph beside them says the same.
    text = | |
    text.dim = +dim
    text.strong = +bold
    title = +bold
    heading = +bold
    frame = +dim
    frame.focus = +bold
    key = +bold
    warn = +bold
    late = +bold +underline
    stale = +reverse +bold
    past = +reverse +bold
    past.frame = +reverse
    demo = +reverse
    error = +reverse +bold
    accent = +underline
    selection = +reverse
    selection.dim = +underline
    field = +underline
    match = +bold +underline
    fresh = +bold
    bar.track = +dim

    map.a = +dim
    map.b = +dim
    map.kind = +dim
    map.label = +bold
    map.count = +dim
    map.open = +bold
    map.soon = +bold +underline
    map.late = +reverse +bold
    map.done =
    map.underway = +underline
    map.due = +bold
    map.missed = +reverse +bold
    map.covered = +underline
    map.excused = +dim
    map.uncovered = +bold +underline
    map.cursor = +reverse +underline

    """

  /// A theme the program carries with it: `night` or `mono`.
  public static func embedded(_ name: String) -> Theme? {
    switch name {
    case "night": night
    case "mono": mono
    default: nil
    }
  }

  /// The names of the embedded themes.
  public static let embeddedNames = ["night", "mono"]

  /// The default theme, dark.
  public static let night = carried("night", nightText)

  /// The theme without colours.
  public static let mono = carried("mono", monoText)

  /// An embedded theme; a mistake in one is caught by a test and leaves the plain terminal.
  private static func carried(_ name: String, _ text: String) -> Theme {
    do {
      return try Theme(name: name, text: text, parent: { _ in nil })
    } catch {
      return Theme(name: name, looks: [:], paints: [:])
    }
  }
}
