import Model

extension RoundCounts {
  /// Rounds walked in whole per cent of those that have to be; 100 when none has to be.
  var percent: Int { percentFinished ?? 100 }
}
