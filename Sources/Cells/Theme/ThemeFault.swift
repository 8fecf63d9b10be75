/// What is wrong with a line of a theme's text.
public enum ThemeFault: Equatable, Sendable {
  /// The line is no assignment; what it is.
  case noAssignment(String)
  /// `inherits` does not name one theme.
  case inheritsNothing
  /// `inherits` comes after something else.
  case inheritsLate
  /// There is no theme of that name to inherit from.
  case noParent(String)
  /// A named colour is not given exactly one.
  case notOneColour
  /// What follows `contrast` is no ratio that a theme may ask for.
  case noContrast(String)
  /// There is no role of that name.
  case noRole(String)
  /// There are more than three forms.
  case tooManyForms
  /// Nothing follows `on`.
  case noGround
  /// The word is no attribute; those that there are.
  case noAttribute(String, known: [String])
  /// The named colour has not been given one.
  case unnamedColour(String)
  /// The word is no colour; the names that are.
  case noColour(String, known: [String])

  /// What was found and what was expected, in English.
  public var sentence: String {
    switch self {
    case .noAssignment(let found): "expected `name = form | form | form`, found “\(found)”"
    case .inheritsNothing: "expected the name of one theme after `inherits`"
    case .inheritsLate: "`inherits` must come before everything else"
    case .noParent(let name): "there is no theme “\(name)” to inherit from"
    case .notOneColour: "expected one colour: `$name = #rrggbb`"
    case .noContrast(let found):
      "expected a contrast from 4.5 to 21 after `contrast`, found “\(found)”"
    case .noRole(let name):
      "there is no role “\(name)”; roles are text, late, map.open and the like"
    case .tooManyForms: "expected at most three forms: true colour | sixteen colours | mono"
    case .noGround: "expected a colour after `on`"
    case .noAttribute(let found, let known):
      "expected an attribute (\(known.joined(separator: " "))), found “\(found)”"
    case .unnamedColour(let name):
      "“\(name)” has no colour yet; give it one above: `\(name) = #rrggbb`"
    case .noColour(let found, let known):
      "expected a colour (#rrggbb, #rrggbb/index, a $name, default, or one of "
        + "\(known.joined(separator: " "))), found “\(found)”"
    }
  }
}
