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
