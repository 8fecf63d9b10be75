import Exchange
import Model
import Testing

/// Outlines are rings of positions, wherever GeoJSON puts them.
@Suite struct OutlineTests {
  private let ring = "[[122,40],[123,40],[123,41.5],[122,40]]"

  @Test func aCollectionAFeatureAndAGeometryAreTheSame() throws {
    let geometry = #"{"type":"MultiPolygon","coordinates":[[\#(ring)],[\#(ring),\#(ring)]]}"#
    let feature =
      #"{"type":"Feature","properties":{"center":[1,2]},"bbox":[0,0,9,9],"geometry":\#(geometry)}"#
    let collection = #"{"type":"FeatureCollection","features":[\#(feature)]}"#
    let rings = try Outline(Sample.source(geometry)).rings
    #expect(rings.count == 3 && rings.allSatisfy { $0.count == 4 })
    #expect(try Outline(Sample.source(feature)).rings == rings)
    #expect(try Outline(Sample.source(collection)).rings == rings)
  }

  @Test func theBoxHoldsEveryPosition() throws {
    let outline = try Outline(
      Sample.source(
        #"{"type":"Polygon","coordinates":[[[122,40,5],[123,40],[123,41.5],[122,40]]]}"#))
    let box = try #require(outline.box)
    #expect(box.southWest == Coordinate(longitude: 122, latitude: 40))
    #expect(box.northEast == Coordinate(longitude: 123, latitude: 41.5))
    #expect(box.contains(Coordinate(longitude: 123, latitude: 41)))
    #expect(!box.contains(Coordinate(longitude: 121.9, latitude: 41)))
  }

  @Test(arguments: [
    "", "{", "[]", "{}", "nonsense", #"{"type":"Point","coordinates":[1,2]}"#,
    #"{"type":"Polygon","coordinates":[]}"#, #"{"type":"Polygon","coordinates":[[[1,2]]]}"#,
    #"{"type":"Polygon","coordinates":[[[999,2],[1,2],[1,3],[1,2]]]}"#,
    String(repeating: "[", count: 100_000),
  ])
  func whatIsNoOutlineIsRefused(text: String) {
    do throws(ExchangeError) {
      _ = try Outline(Sample.source(text, name: "outline.json"))
      Issue.record("taken: \(text.prefix(40))")
    } catch {
      #expect(error.message.hasPrefix("outline.json"))
    }
  }
}
