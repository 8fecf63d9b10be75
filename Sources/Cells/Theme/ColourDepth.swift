/// How many colours a terminal shows; less is smaller.
public enum ColourDepth: Int, Comparable, CaseIterable, Sendable {
  /// None: attributes only.
  case mono
  /// The eight plain colours.
  case colours8
  /// Eight plain and eight bright ones.
  case colours16
  /// xterm's 256.
  case indexed256
  /// Any RGB value.
  case trueColour

  /// Whether `one` shows fewer colours than `other`.
  public static func < (one: ColourDepth, other: ColourDepth) -> Bool {
    one.rawValue < other.rawValue
  }
}
