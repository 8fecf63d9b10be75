import Console
import Store

extension StoreTrouble {
  /// The trouble that a store's error means to somebody at the screen.
  init(_ error: StoreError) {
    switch error {
    case .busy: self = .busy
    case .missing: self = .missing
    case .readOnly: self = .readOnly
    case .full: self = .full
    case .corrupt, .notAStore, .unreadable: self = .corrupt
    case .newer: self = .newer
    case .exists, .older, .unknownZone, .system, .failed: self = .other(error.sentence)
    }
  }
}
