extension Words {
  /// What was found about the store and the clock.
  func storeFinding(_ finding: StoreFinding) -> String {
    switch finding {
    case .noStore(let path):
      return pick(
        "\(path) 尚不存在；griddesk init --store FILE 建库，直接运行 griddesk 则建演示城市",
        "\(path) is not there yet; griddesk init --store FILE makes one, griddesk alone the demo city"
      )
    case .storeTrouble(let reason):
      return reason
    case .store(let path, let layout, let current, let journal, let events):
      var line = pick(
        "\(path)，布局 \(layout)，日志方式 \(journal)，事件 \(Figures.count(events))",
        "\(path), layout \(layout), journal \(journal), \(Figures.count(events)) events")
      if layout < current {
        line += pick(
          "；下次打开时升级到布局 \(current)", "; brought to layout \(current) when it is opened next")
      }
      if journal != "wal" {
        line += pick(
          "；不是 wal，读写会互相等待，下次写入时改回", "; not wal, readers and writers wait for each other")
      }
      return line
    case .damaged(let what):
      return pick(
        "文件损坏：\(what)；请运行 griddesk verify，并恢复副本",
        "damaged: \(what); run griddesk verify, restore a copy")
    case .room(let bytes):
      let free = pick("磁盘剩余 \(size(bytes))", "\(size(bytes)) free on its disk")
      let more = pick("；快满了，请清理", "; nearly full, make room")
      return free + (finding.verdict == .good ? "" : more)
    case .openedBy(let others):
      guard !others.isEmpty else { return pick("没有其他程序打开", "nobody else has it open") }
      let list = others.joined(separator: pick("、", ", "))
      return pick("另有程序打开：\(list)", "also open in: \(list)")
    case .lookingOnly(let path):
      return pick(
        "\(path) 不可写，只能查看；需要写请检查文件和目录权限",
        "\(path) may not be written, one looks on; to write, check the rights of file and directory"
      )
    case .clock(let time, let zone):
      return pick("\(time)，城市时区 \(zone)", "\(time), the city's zone is \(zone)")
    case .clockBehind(let seconds):
      let lag = Figures.duration(seconds)
      return pick(
        "本机时钟比最新事件慢 \(lag)；请校时（timedatectl set-ntp true）",
        "this machine's clock is \(lag) behind the newest event; set it (timedatectl set-ntp true)")
    case .unknownZone(let name):
      return pick(
        "系统不认识时区 \(name)；请安装 tzdata", "the system knows no time zone \(name); install tzdata")
    case .sound:
      return pick(
        "页面完好（快速检查；全面检查用 griddesk verify）",
        "pages are sound by the quick check; griddesk verify checks all of it")
    }
  }

  /// Bytes in the unit that leaves few digits.
  private func size(_ bytes: Int64) -> String {
    let (gigabyte, megabyte) = (Double(1 << 30), Double(1 << 20))
    return Double(bytes) >= gigabyte
      ? Figures.tenths(Double(bytes) / gigabyte) + " GB"
      : Figures.tenths(Double(bytes) / megabyte) + " MB"
  }
}
