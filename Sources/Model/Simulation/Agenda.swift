/// What is still to happen, the earliest first; of things at one instant the one planned first.
struct Agenda<Errand: Sendable>: Sendable {
  private struct Entry: Sendable {
    let at: Instant
    let number: Int
    let errand: Errand

    func isBefore(_ other: Entry) -> Bool {
      at == other.at ? number < other.number : at < other.at
    }
  }

  /// A binary heap: no entry is before the one at half its index.
  private var heap: [Entry] = []
  private var planned = 0

  /// When the next thing happens; nil when nothing is planned.
  var next: Instant? { heap.first?.at }

  /// Plans something.
  mutating func plan(_ errand: Errand, at: Instant) {
    heap.append(Entry(at: at, number: planned, errand: errand))
    planned += 1
    var index = heap.count - 1
    while index > 0, heap[index].isBefore(heap[(index - 1) / 2]) {
      heap.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  /// Takes out the earliest thing, unless it lies behind a limit.
  mutating func take(until limit: Instant) -> (at: Instant, errand: Errand)? {
    guard let first = heap.first, first.at <= limit else { return nil }
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return (first.at, first.errand)
  }

  private mutating func sink() {
    var index = 0
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2]
      where child < heap.count && heap[child].isBefore(heap[least]) { least = child }
      guard least != index else { return }
      heap.swapAt(index, least)
      index = least
    }
  }
}
