import Testing

/// Everything here uses ncurses, which keeps one terminal for the whole process: one test after
/// the other.
@Suite(.serialized) struct AllTerminalTests {}
