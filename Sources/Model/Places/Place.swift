/// One place as it is imported and logged: a town, a village or a grid, told apart by its code.
public struct Place: Equatable, Sendable {
  /// The division code; its length says what kind of place this is.
  public var code: PlaceCode
  /// The place's name; may be empty for a grid.
  public var name: String
  /// What a grid covers; nil for towns and villages.
  public var kind: GridKind?
  /// Longitude and latitude in degrees, where known.
  public var centre: Coordinate?
  /// A grid's responsible worker, else empty.
  public var worker: String
  /// A grid's named stand-in, else empty.
  public var standIn: String
  /// How its name is read, as the import gives it (`zhang jia cun` or `zjc`); empty where the
  /// program's own tables will do.
  public var pinyin: String

  /// A place; the kind and the two names of staff belong to grids only.
  public init(
    code: PlaceCode, name: String, kind: GridKind? = nil, centre: Coordinate? = nil,
    worker: String = "", standIn: String = "", pinyin: String = ""
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.centre = centre
    self.worker = worker
    self.standIn = standIn
    self.pinyin = pinyin
  }
}
