import Cells

/// A frame with the bytes that make a screen show it, as long as the screen is what it was when they
/// were worked out.
public struct PreparedFrame {
  /// The frame.
  let frame: Frame
  /// What turns the screen into it.
  let bytes: [UInt8]
  /// The writer that knows it is shown.
  let writer: FrameWriter
  /// The version of the writer they were worked out from.
  let basis: Int
}
