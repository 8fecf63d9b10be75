import Cells
import Model

/// A case in full: what is known at the left, what happened at the right, or one below the other.
struct CardView {
  let scene: Scene
  let card: CardState?
  var isPreview = false

  func draw(_ painter: inout Painter, _ rect: Rect) {
    guard let card else {
      painter.box(rect, title: scene.words[.card])
      return
    }
    guard let row = card.known else {
      let inner = painter.box(
        rect, title: scene.words[.card] + " " + card.id.text, focused: !isPreview)
      let text =
        card.isMissing
        ? scene.words.notice(.noSuchCase(card.id), in: scene.city) : scene.words[.reading] + "..."
      painter.text(text, x: inner.x + 1, y: inner.y, role: .textDim, width: inner.width - 2)
      return
    }
    let title = scene.words[.card] + " " + row.item.id.text
    let state = scene.words.stage(row.item.stage)
    if CardView.isWide(rect) {
      let (left, right) = rect.split(left: rect.width * 11 / 20)
      let facts = painter.box(left, title: title, trailing: state, focused: !isPreview)
      let events = painter.box(right, title: scene.words[.timeline])
      let text = text(row, width: facts.width - 2)
      draw(&painter, text.facts, from: card.top, in: facts.inset(x: 1))
      let timeline = self.text(row, width: events.width - 2).timeline
      draw(&painter, timeline, from: card.top, in: events.inset(x: 1))
    } else {
      let inner = painter.box(rect, title: title, trailing: state, focused: !isPreview)
      draw(
        &painter, text(row, width: inner.width - 2).stacked, from: card.top,
        in: inner.inset(x: 1))
    }
  }

  /// How many lines of a card scroll in a block.
  func lines(in rect: Rect) -> Int {
    guard let row = card?.known else { return 0 }
    guard CardView.isWide(rect) else {
      return text(row, width: rect.width - 4).stacked.count
    }
    let (left, right) = rect.split(left: rect.width * 11 / 20)
    return max(
      text(row, width: left.width - 4).facts.count,
      text(row, width: right.width - 4).timeline.count)
  }

  private static func isWide(_ rect: Rect) -> Bool { rect.width >= 100 }

  private func text(_ row: CaseRow, width: Int) -> CardText {
    CardText(scene: scene, row: row, card: card?.card, width: width, isPreview: isPreview)
  }

  private func draw(
    _ painter: inout Painter, _ lines: [Line], from first: Int, in rect: Rect
  ) {
    let top = max(0, min(first, lines.count - rect.height))
    painter.clipped(to: rect) { painter in
      for (y, line) in lines[min(top, lines.count)...].prefix(rect.height).enumerated() {
        painter.line(line, x: 0, y: y, width: rect.width)
      }
      if top + rect.height < lines.count {
        painter.glyph(
          painter.symbols.down, x: rect.width - 1, y: rect.height - 1, role: .accent)
      }
      if top > 0 { painter.glyph(painter.symbols.up, x: rect.width - 1, y: 0, role: .accent) }
    }
  }
}

extension CardText {
  /// Facts and timeline one below the other.
  var stacked: [Line] {
    facts + [[], [(scene.words[.timeline], .heading)]] + timeline
  }
}

extension State {
  /// How many lines of the card on the screen scroll.
  var cardLines: Int {
    CardView(scene: Scene(self), card: card).lines(in: Layout(size).body)
  }
}
