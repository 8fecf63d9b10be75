/// What is to be laid out, without any sizes of the panel: blocks of parts of tiles.
struct TilingOutline {
  /// Tiles that belong together: the grids of a village.
  struct Part {
    /// Its units, by index in the city.
    var members: Range<Int>
    /// Where it lies: east is greater.
    var east = 0.0
  }

  /// A town of villages, a village of grids, or a bare run of tiles.
  struct Block {
    /// The town or village named by the label; nil for a block without one.
    var place: Int?
    /// The units of the block, by index in the city.
    var members: Range<Int>
    /// The villages of a town from north to south, or all tiles as one part.
    var parts: [Part]
    /// Columns the label would like to have.
    var label: Int
  }

  var unit: Tiling.Unit
  var blocks: [Block]
  /// How the blocks stand in bands.
  let order: BandOrder

  /// All tiles.
  var count: Int { blocks.reduce(0) { $0 + $1.members.count } }
  /// Whether blocks have a row for their label.
  var isLabelled: Bool { blocks.contains { $0.place != nil } }
  /// Tiles a part has on average.
  var meanPart: Double {
    let parts = blocks.reduce(0) { $0 + $1.parts.count }
    return parts == 0 ? 1 : max(1, Double(count) / Double(parts))
  }

  /// The parts of a focus when a tile stands for `unit`; nil where that unit is no part of it.
  init?(_ city: City, _ focus: MapFocus, unit: Tiling.Unit, places: MapPlaces) {
    self.unit = unit
    switch (focus, unit) {
    case (.city, .grid):
      order = places.order
      blocks = TilingOutline.towns(of: city, places) { town in
        (town.grids, TilingOutline.parts(of: town, in: city))
      }
    case (.city, .village):
      order = places.order
      blocks = TilingOutline.towns(of: city, places) { town in
        (town.villages, [Part(members: town.villages)])
      }
    case (.city, .town):
      order = places.order
      blocks = city.towns.indices.map { town in
        let members = town..<town + 1
        return Block(place: nil, members: members, parts: [Part(members: members)], label: 0)
      }
    case (.town(let town), .grid):
      guard city.towns.indices.contains(town) else { return nil }
      blocks = TilingOutline.villages(of: city, town: city.towns[town], places)
      order = BandOrder(
        blocks.map(\.members.count), TilingOutline.field(of: city.towns[town], in: city),
        most: 12, isSettled: false)
    case (.town(let town), .village):
      guard city.towns.indices.contains(town) else { return nil }
      (blocks, order) = TilingOutline.bare(city.towns[town].villages)
    case (.village(let village), .grid):
      guard city.villages.indices.contains(village) else { return nil }
      (blocks, order) = TilingOutline.bare(city.villages[village].grids)
    case (.town(let town), .town):
      guard city.towns.indices.contains(town) else { return nil }
      (blocks, order) = TilingOutline.bare(town..<town + 1)
    case (.village(let village), .village):
      guard city.villages.indices.contains(village) else { return nil }
      (blocks, order) = TilingOutline.bare(village..<village + 1)
    case (.village, .town):
      return nil
    }
  }

  private static func bare(_ members: Range<Int>) -> ([Block], BandOrder) {
    let block = Block(
      place: nil, members: members, parts: [Part(members: members)], label: 0)
    return ([block], BandOrder(only: 0))
  }

  private static func towns(
    of city: City, _ places: MapPlaces, _ content: (City.Town) -> (Range<Int>, [Part])
  ) -> [Block] {
    city.towns.indices.map { index in
      let (members, parts) = content(city.towns[index])
      return Block(
        place: index, members: members, parts: parts,
        label: places.towns[index] + 1 + digits(members.count))
    }
  }

  /// The villages of a town that have grids, from north to south.
  private static func parts(of town: City.Town, in city: City) -> [Part] {
    let field = field(of: town, in: city)
    let order = field.bandOrder
    return order.indices.filter { !city.villages[town.villages.lowerBound + $0].grids.isEmpty }
      .sorted { (order[$0], -$0) > (order[$1], -$1) }
      .map { offset in
        Part(
          members: city.villages[town.villages.lowerBound + offset].grids,
          east: field.east[offset])
      }
  }

  /// Where the towns of a city lie.
  static func field(of city: City) -> PlaceField {
    PlaceField(
      city.towns.map { town in
        (town.code, town.centre ?? PlaceField.mean(city.villages[town.villages], \.centre))
      })
  }

  /// Where the villages of a town lie.
  private static func field(of town: City.Town, in city: City) -> PlaceField {
    PlaceField(
      town.villages.map { index in
        let village = city.villages[index]
        return (
          village.code, village.centre ?? PlaceField.mean(city.grids[village.grids], \.centre)
        )
      })
  }

  private static func villages(of city: City, town: City.Town, _ places: MapPlaces) -> [Block] {
    town.villages.map { index in
      let members = city.villages[index].grids
      return Block(
        place: index, members: members, parts: [Part(members: members)],
        label: places.villages[index] + 1 + digits(members.count))
    }
  }

  private static func digits(_ number: Int) -> Int { String(number).utf8.count }
}
