/// Fields about persons that the console keeps no record of (domain, section 9): they are dropped
/// on the way in, with a note that names the field and never its content.
enum PersonalFields {
  private static let words: Set<String> = [
    "idcard", "idnumber", "idno", "identitycard", "identitynumber", "nationalid", "citizenid",
    "passport", "passportnumber", "ssn", "socialsecuritynumber", "religion", "faith",
    "ethnicity", "ethnic", "ethnicgroup", "race", "nationality", "politicalstatus",
    "partymembership", "biometrics", "fingerprint", "faceid", "healthstatus",
    "criminalrecord", "watchlist", "身份证", "身份证号", "身份证号码", "证件号", "证件号码", "宗教",
    "宗教信仰", "信仰", "民族", "族别", "政治面貌", "指纹", "人脸", "重点人员",
    "watchlisted", "householdregister", "residentregister", "hukou", "householdhead", "disability",
    "video", "facephoto", "户口", "户籍", "户主", "户口本", "家庭成员", "常住人口", "流动人口",
    "重点人群", "重点人口", "上访人员", "信访人员", "社区矫正", "刑满释放", "吸毒人员", "精神障碍",
    "残疾", "健康状况", "病史", "身份证件", "证件类型", "视频",
  ]

  /// Whether a field's name, in any case and with any separators, is one of them.
  static func contains(_ name: String) -> Bool {
    // A cheap look first: nearly every field of a feed is one of a dozen short known names.
    guard name.utf8.count >= 3 else { return false }
    var plain = ""
    for scalar in name.unicodeScalars where scalar != "_" && scalar != "-" && scalar != " " {
      plain.unicodeScalars.append(scalar)
    }
    return words.contains(plain.lowercased())
  }
}
