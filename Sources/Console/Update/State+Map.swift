import Model

extension State {
  /// Moves the map's cursor up and down.
  mutating func moveMap(_ stride: Stride) -> [Effect] { [] }

  /// Moves the map's cursor aside.
  mutating func moveMapAside(_ step: Int) -> [Effect] { [] }

  /// Opens the place under the map's cursor: one level in, and from a grid its cases.
  mutating func openOnMap() -> [Effect] { [] }

  /// Goes one level out.
  mutating func zoomOut() -> [Effect] { [] }

  /// Goes one level in.
  mutating func zoomIn() -> [Effect] { [] }

  /// Takes the next mode.
  mutating func changeMapMode() -> [Effect] { [] }

  /// Goes to the next grid that stands out.
  mutating func goToAbnormal(backwards: Bool) -> [Effect] { [] }

  /// Shows a place on the map.
  mutating func showOnMap(_ code: PlaceCode) -> [Effect] { [] }

  /// The map's cursor stands on the grid of the selected case.
  mutating func followOnMap() {}

  /// The names of the map's modes.
  var mapModes: [String] { [] }

  /// Takes a mode by its name; nil when there is none of it.
  mutating func useMapMode(_ name: String) -> [Effect]? { nil }
}
