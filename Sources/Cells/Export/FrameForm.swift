/// The forms in which a frame leaves the terminal.
public enum FrameForm: String, CaseIterable, Sendable {
  /// Its characters.
  case text
  /// Its characters with the colours of 256.
  case ansi
  /// A picture.
  case svg
  /// Its characters, and below them what each cell means.
  case roles

  /// The form that the end of a file's name stands for; nil when it says nothing.
  public init?(fileName: String) {
    switch fileName.split(separator: ".").last.map({ $0.lowercased() }) {
    case "svg": self = .svg
    case "txt", "text": self = .text
    case "ans", "ansi": self = .ansi
    default: return nil
    }
  }

  /// A theme made ready for this form.
  public func palette(of theme: Theme) -> Palette {
    switch self {
    case .text, .svg, .roles: theme.resolve(depth: .trueColour)
    case .ansi: theme.resolve(depth: .indexed256)
    }
  }

  /// A frame in this form.
  /// - Parameters:
  ///   - frame: what is shown.
  ///   - theme: how its roles look, where the form has colours.
  /// - Returns: the whole text of the file.
  public func render(_ frame: Frame, theme: Theme) -> String {
    switch self {
    case .text: FrameText.render(frame)
    case .ansi: FrameANSI.render(frame, palette: palette(of: theme))
    case .svg: FrameSVG.render(frame, palette: palette(of: theme), title: frame.title)
    case .roles: FrameRoles.render(frame)
    }
  }
}
