/// How every role looks, at every depth of colour.
///
/// A theme is a text of lines:
///
///     # night: a dark room                     a comment
///     inherits mono                            start from another theme
///     contrast 7                               words stand out from every ground by so much
///     $ground = #101418                        a name for a colour
///     late = #ff7b72 on $ground +bold | bright-red on black +bold | +bold +underline
///
/// A role's three forms are for RGB and 256 colours, for sixteen, and for none. The second and
/// third may be left out. A form is an ink, `on` a paper, and attributes (`+bold +dim +underline
/// +reverse +italic`), each of which may be left out: what is not said is as for `text`. A
/// colour is `#rrggbb` (`#rrggbb/58` to fix the index used at 256 colours), a `$name`, one of
/// the sixteen names (`red`, `bright-red`), or `default` for the terminal's own.
/// A role without a line takes the one of the name before its last dot, at last that of `text`.
public struct Theme: Equatable, Sendable {
  /// What it is called.
  public let name: String
  /// What was said, by dotted name.
  var looks: [String: Look]
  /// The names for colours, without `$`.
  var paints: [String: Look.Paint]
  /// The least contrast of words and what they stand on, 4.5 to 21.
  public internal(set) var contrast = Palette.leastContrast

  /// The palette for a depth of colour. All nearest-colour searches happen here.
  public func resolve(depth: ColourDepth) -> Palette {
    let text = (looks["text"] ?? Look(full: Look.Form())).form(for: depth)
    let base = Style(
      ink: text.ink.colour(at: depth), paper: text.paper.colour(at: depth),
      attributes: text.attributes)
    let styles = Role.allCases.map { role in
      let form = look(for: role.name)?.form(for: depth) ?? text
      var style = Style(attributes: form.attributes)
      style.ink = form.ink == .inherited ? base.ink : form.ink.colour(at: depth)
      style.paper = form.paper == .inherited ? base.paper : form.paper.colour(at: depth)
      return depth == .colours8 ? Theme.dulled(style) : style
    }
    return Palette(name: name, depth: depth, styles: styles, contrast: contrast)
  }

  /// What was said of a dotted name or of the longest beginning of it.
  private func look(for name: String) -> Look? {
    var part = name[...]
    while true {
      if let look = looks[String(part)] { return look }
      guard let dot = part.utf8.lastIndex(of: 0x2E) else { return nil }
      part = part[..<dot]
    }
  }

  /// The style on a terminal without bright colours: a bright ink becomes bold, grey becomes
  /// dim white, since bold black vanishes on many black screens.
  private static func dulled(_ style: Style) -> Style {
    var style = style
    if case .indexed(let ink) = style.ink, ink >= 8 {
      if ink == 8 {
        style.ink = .indexed(7)
        style.attributes.insert(.dim)
      } else {
        style.ink = .indexed(ink & 7)
        style.attributes.insert(.bold)
      }
    }
    if case .indexed(let paper) = style.paper, paper >= 8 { style.paper = .indexed(paper & 7) }
    return style
  }
}
