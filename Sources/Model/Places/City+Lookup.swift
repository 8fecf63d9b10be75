extension City {
  /// The index of the grid with this code in `grids`, by binary search.
  public func gridIndex(_ code: PlaceCode) -> Int? {
    City.index(of: code, in: grids, by: \.code)
  }

  /// The index of the village with this code in `villages`.
  public func villageIndex(_ code: PlaceCode) -> Int? {
    City.index(of: code, in: villages, by: \.code)
  }

  /// The index of the town with this code in `towns`.
  public func townIndex(_ code: PlaceCode) -> Int? {
    City.index(of: code, in: towns, by: \.code)
  }

  /// The department with this code.
  public func department(_ code: String) -> Department? {
    departments.first { $0.code == code }
  }

  /// The town a grid lies in.
  public func town(ofGrid index: Int) -> Town {
    towns[villages[grids[index].village].town]
  }

  /// The village a grid lies in.
  public func village(ofGrid index: Int) -> Village {
    villages[grids[index].village]
  }

  private static func index<Element>(
    of code: PlaceCode, in places: [Element], by key: (Element) -> PlaceCode
  ) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if key(places[middle]) < code { low = middle + 1 } else { high = middle }
    }
    return low < places.count && key(places[low]) == code ? low : nil
  }
}
