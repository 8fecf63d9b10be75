/// What is to be laid out, without any sizes of the panel: blocks of parts of tiles.
struct TilingOutline {
  /// A town of villages, a village of grids, or a bare run of tiles.
  struct Block {
    /// The town or village named by the label; nil for a block without one.
    var place: Int?
    /// The units of the block, by index in the city.
    var members: Range<Int>
    /// How many tiles each part has: the grids of each village, in code order.
    var parts: [Int]
    /// Columns the label would like to have.
    var label: Int
    /// Where it lies: east is greater.
    var east: Double
    /// Which band it belongs to: the greater, the further north.
    var north: Double
  }

  var unit: Tiling.Unit
  var blocks: [Block]

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
  init?(_ city: City, _ focus: MapFocus, unit: Tiling.Unit, names: PlaceWidths) {
    self.unit = unit
    switch (focus, unit) {
    case (.city, .grid):
      blocks = TilingOutline.towns(of: city, names: names) { town in
        (town.grids, town.villages.map { city.villages[$0].grids.count }.filter { $0 > 0 })
      }
    case (.city, .village):
      blocks = TilingOutline.towns(of: city, names: names) { town in
        (town.villages, [town.villages.count])
      }
    case (.city, .town):
      blocks = [TilingOutline.bare(city.towns.indices)]
    case (.town(let town), .grid):
      guard city.towns.indices.contains(town) else { return nil }
      blocks = TilingOutline.villages(of: city, town: city.towns[town], names: names)
    case (.town(let town), .village):
      guard city.towns.indices.contains(town) else { return nil }
      blocks = [TilingOutline.bare(city.towns[town].villages)]
    case (.village(let village), .grid):
      guard city.villages.indices.contains(village) else { return nil }
      blocks = [TilingOutline.bare(city.villages[village].grids)]
    case (.town(let town), .town):
      guard city.towns.indices.contains(town) else { return nil }
      blocks = [TilingOutline.bare(town..<town + 1)]
    case (.village(let village), .village):
      guard city.villages.indices.contains(village) else { return nil }
      blocks = [TilingOutline.bare(village..<village + 1)]
    case (.village, .town):
      return nil
    }
  }

  private static func bare(_ members: Range<Int>) -> Block {
    Block(place: nil, members: members, parts: [members.count], label: 0, east: 0, north: 0)
  }

  private static func towns(
    of city: City, names: PlaceWidths, _ content: (City.Town) -> (Range<Int>, [Int])
  ) -> [Block] {
    let places = PlaceField(
      city.towns.map { town in
        (town.code, town.centre ?? PlaceField.mean(city.villages[town.villages], \.centre))
      })
    let order = places.bandOrder
    return city.towns.indices.map { index in
      let (members, parts) = content(city.towns[index])
      return Block(
        place: index, members: members, parts: parts,
        label: names.towns[index] + 1 + digits(members.count),
        east: places.east[index], north: order[index])
    }
  }

  private static func villages(
    of city: City, town: City.Town, names: PlaceWidths
  ) -> [Block] {
    let places = PlaceField(
      town.villages.map { index in
        let village = city.villages[index]
        return (
          village.code, village.centre ?? PlaceField.mean(city.grids[village.grids], \.centre)
        )
      })
    let order = places.bandOrder
    return town.villages.enumerated().map { offset, index in
      let members = city.villages[index].grids
      return Block(
        place: index, members: members, parts: [members.count],
        label: names.villages[index] + 1 + digits(members.count),
        east: places.east[offset], north: order[offset])
    }
  }

  private static func digits(_ number: Int) -> Int { String(number).utf8.count }
}
