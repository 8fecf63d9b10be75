// swift-tools-version: 6.0
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-warnings-as-errors"]),
]

// What is shipped is one file that needs nothing of the system it runs on but its kernel. Nothing is
// loaded and bound at start, which takes a tenth of the time to the first picture, and no page is
// written for it.
let lean: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-static-executable"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "griddesk",
  targets: [
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CNcurses"),
    .target(name: "Model", swiftSettings: house),
    .target(name: "Cells", swiftSettings: house),
    .target(name: "Store", dependencies: ["Model", "CSQLite"], swiftSettings: house),
    .target(name: "Exchange", dependencies: ["Model", "CSQLite"], swiftSettings: house),
    .target(name: "Console", dependencies: ["Model", "Cells"], swiftSettings: house),
    .target(name: "Terminal", dependencies: ["Cells", "CNcurses"], swiftSettings: house),
    .executableTarget(
      name: "griddesk",
      dependencies: ["Model", "Cells", "Store", "Exchange", "Console", "Terminal"],
      swiftSettings: house, linkerSettings: lean),
    .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: house),
    .testTarget(name: "CellsTests", dependencies: ["Cells", "Model"], swiftSettings: house),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Model"], exclude: ["Fixture"],
      swiftSettings: house),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Model"], swiftSettings: house),
    .testTarget(
      name: "ConsoleTests", dependencies: ["Console", "Model", "Cells"],
      exclude: ["Golden"], swiftSettings: house),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Cells", "Model"], swiftSettings: house),
    .testTarget(name: "AppTests", dependencies: ["griddesk"], swiftSettings: house),
  ]
)
