import Model

/// The fields of the form for a new case, in the order in which it is gone through.
public enum IntakeField: Int, CaseIterable, Sendable {
  /// What is reported.
  case text
  /// Where.
  case place
  /// What kind of matter.
  case category
  /// How much it presses.
  case urgency
  /// Where the report comes from.
  case channel
  /// The caller's name.
  case name
  /// The caller's number.
  case phone
  /// When it really happened.
  case time
  /// Whether the caller is kept from view.
  case confidential
  /// The unit that was asked first.
  case firstAsked

  /// The next one, or the one before; nil beyond the ends.
  func moved(_ step: Int) -> IntakeField? { IntakeField(rawValue: rawValue + step) }
}

/// What can be chosen in a field of the form.
public enum IntakeChoice: Hashable, Sendable {
  /// A grid.
  case grid(PlaceCode)
  /// A category's path.
  case category(String)
  /// An urgency.
  case urgency(Urgency)
  /// A channel.
  case channel(Channel)
  /// Yes or no.
  case flag(Bool)
  /// A unit; nil for nobody.
  case unit(Holder?)
}
