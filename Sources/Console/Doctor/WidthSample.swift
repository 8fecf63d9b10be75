import Cells

/// A few characters whose width is asked of the terminal and compared with what is counted here.
public enum WidthSample: String, CaseIterable, Sendable {
  /// Chinese.
  case chinese = "大石桥市"
  /// Chinese punctuation.
  case punctuation = "，。（）"
  /// Chinese characters beyond the first plane, as names of villages have them.
  case rare = "𠀀𠮷"
  /// A letter with an accent that follows it.
  case combining = "e\u{301}"
  /// The glyphs of the map and the lists whose width is neutral.
  case neutral = "∙∘▫▪‼✓✗▸"
  /// An emoji, as citizens write them.
  case emoji = "😀"
}

extension WidthSample {
  /// The columns that are counted here; none of the samples is ambiguous.
  public var columns: Int { Width.of(rawValue) }

  /// Ambiguous characters of each kind that the console draws or texts hold, each measured by
  /// itself: a terminal may have box lines narrow and letters wide.
  public static let ambiguous: [Unicode.Scalar] = ["─", "│", "█", "→", "…", "°", "±", "①", "“"]
}
