// swift-tools-version: 6.0
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-warnings-as-errors"]),
]

// What is shipped is held to the memory it takes. The toolchain's own linker writes the addresses to
// be set at start in a fortieth of the room, and nobody looks up the names of a program's functions.
let lean: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
      "-Xlinker", "--no-export-dynamic",
      "-Xlinker", "--remap-inputs=*/libstdc++.so=/dev/null", "-Xclang-linker", "-static-libgcc",
    ], .when(platforms: [.linux], configuration: .release))
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
