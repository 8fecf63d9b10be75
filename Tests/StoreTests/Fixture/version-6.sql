PRAGMA application_id = 1734636395;
BEGIN TRANSACTION;
CREATE TABLE event(
  -- What happened, one row each: never changed, never deleted. All else follows from it.
  seq INTEGER PRIMARY KEY,    -- 1, 2, 3, ... without gaps
  at INTEGER NOT NULL,        -- when it happened, by the source's clock (unix seconds)
  recorded INTEGER NOT NULL,  -- when it was written down, by this machine's clock
  kind TEXT NOT NULL,         -- what happened, such as case.received
  actor TEXT NOT NULL,        -- the login or the system that did it
  case_id INTEGER,            -- the case it is about
  source TEXT,                -- the outside system it came from ...
  source_id TEXT,             -- ... and its number there: the key against repeats
  body TEXT NOT NULL,         -- the particulars as a flat JSON object
  hash BLOB NOT NULL          -- SHA-256 over the hash before it and the columns above
) STRICT;
INSERT INTO event VALUES(1,1795265646,1795265646,'city.founded','root',NULL,NULL,NULL,'{"code":990101,"name":"样板市","zone":"Asia/Shanghai","warn_percent":80,"late_percent":100,"work_hours":"28800-43200,50400-64800","round_windows":"25200-41400,46800-63000","round_grace":7200}',X'a96e8d697406d0d5b0676cb6d349b2402ee2ebd0373b6f3d63c652db2597fe57');
INSERT INTO event VALUES(2,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101001,"name":"东街道"}',X'638a39f8d217bbba4d8b2730eae4d58d4ca3729a31a6a0d4915d320a9e175f2e');
INSERT INTO event VALUES(3,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101002,"name":"高坎镇"}',X'68fb6c270a5e14d297298a59325f64ad9a676200102952bc434d55cca9f2366c');
INSERT INTO event VALUES(4,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101001001,"name":"富丽社区"}',X'd8d6e4d8dc0ae5b1b9dff7f672c34b14e72e6dc97d4853345d9c56190c25ec5b');
INSERT INTO event VALUES(5,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101002200,"name":"高坎村委会"}',X'77db3f850a89c35150bf8de18c63b364cea6efabaebc8a8c6e9bd95bced7612e');
INSERT INTO event VALUES(6,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101001001001,"kind":"urban","worker":"傅波艳","stand_in":"郑平"}',X'73667d3d545ed2337111d44a425006b19e2b1127a5a17e6fe1eb59312c84ef1a');
INSERT INTO event VALUES(7,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101001001002,"kind":"urban","worker":"吴涛","stand_in":"冯建"}',X'e99e87d66b71e1c8cd45c843b0c02c14952048ee9ca5f6e89d0996bcc03fa8f9');
INSERT INTO event VALUES(8,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101001001003,"kind":"school","worker":"林霞","stand_in":"彭兰秋"}',X'a86a0eb64bec7ac2823970518662b00deedd03837227f94d616c0ee2e7c564ae');
INSERT INTO event VALUES(9,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101002200001,"kind":"urban","worker":"赵杰国","stand_in":"萧宁松"}',X'ce96459c2bda0ec12b9d9aa7dd8ee87e085358515f2ce2358c412d9e5589fbef');
INSERT INTO event VALUES(10,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101002200002,"kind":"urban","worker":"林杰立","stand_in":"罗华红"}',X'362a964ad5edba469d8d48388aadbfe15350245ffbe5b425cd17796c49b86713');
INSERT INTO event VALUES(11,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101002200003,"kind":"enterprise","worker":"唐兰","stand_in":"沈成瑞"}',X'cc962ce406726324983f918ac19edd1f6a85a050b262b9736e69051951e34d58');
INSERT INTO event VALUES(12,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"agriculture","zh":"农业农村局","en":"Agriculture"}',X'7b2920b35e4b1800f75b738e9f3c85b32d7cb003ac82237b1569360df0fdf20a');
INSERT INTO event VALUES(13,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"archives","zh":"档案馆","en":"Archives"}',X'ef6860bb7440f322840540f68635506077724454e7efb39b12249348e2b4daba');
INSERT INTO event VALUES(14,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"civil","zh":"民政局","en":"Civil Affairs"}',X'81a55c8eb07cad59de482e6d4bc251fb98821521ab91dbd70e979adef2086d20');
INSERT INTO event VALUES(15,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"commerce","zh":"商务局","en":"Commerce"}',X'096e43b95a55b2dfca4ed41b7e16b9849acd117f45f4099f8593245400e0ce08');
INSERT INTO event VALUES(16,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"culture","zh":"文化旅游局","en":"Culture and Tourism"}',X'fdb529c90ad06e11d55d6c0fca6d46b750523a77d9936b9a4c18dd1dfecf0056');
INSERT INTO event VALUES(17,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"development","zh":"发展和改革局","en":"Development"}',X'0b0c94ed6fe72a32af9d37203c6be84ee4b8a1a098f7097cde67bd9a578f53d2');
INSERT INTO event VALUES(18,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"ecology","zh":"生态环境分局","en":"Environment"}',X'b8a94a2e93a9922a9ee717e3bfb7298dcde9eaaf83fe5754bede1250a4bf3855');
INSERT INTO event VALUES(19,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"education","zh":"教育局","en":"Education"}',X'802e2d7105d35acf33d6f0bc099aa825c20b72d0761d00d57374b228056505e1');
INSERT INTO event VALUES(20,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"emergency","zh":"应急管理局","en":"Emergency"}',X'a560a98b263da7683aa3d39ea407ca9cba53a81e1088cf7856366d206bca01cb');
INSERT INTO event VALUES(21,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"finance","zh":"财政局","en":"Finance"}',X'02557407571fb56b196b864c899dfd077e8d3fa1b65f55b9bcd678c9f7df8e4a');
INSERT INTO event VALUES(22,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"fire","zh":"消防救援大队","en":"Fire and Rescue"}',X'b6420805c977f27fc909acf9ddc18b3e18141dba3d5579990cf5c7800fd51710');
INSERT INTO event VALUES(23,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"forestry","zh":"林业和草原局","en":"Forestry"}',X'c63ea2e5b630ca1a196abec0760d0de2115b6573b549325124420c3b5ccf6a13');
INSERT INTO event VALUES(24,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"gas","zh":"燃气公司","en":"Gas Supply"}',X'5247313a27e6eea068d963a01f25b495f8142754e5767b460ac4fc7ed1979944');
INSERT INTO event VALUES(25,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"health","zh":"卫生健康局","en":"Health"}',X'3215f85b13777686cbc40e50c3f2cd0b262858917a67d4c38598c5d900f3ba70');
INSERT INTO event VALUES(26,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"heating","zh":"供热公司","en":"Heating"}',X'04fda4d3f8e37fd77c9896d97eabbfe15db03e1922de1c5f6dd0af462afd2f45');
INSERT INTO event VALUES(27,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"housing","zh":"住房和城乡建设局","en":"Housing"}',X'577f99f9bd9a33a40d244fd7488a7cb60e0849e5d8827165ec0138c270160618');
INSERT INTO event VALUES(28,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"industry","zh":"工业和信息化局","en":"Industry"}',X'22b9a56d8282d4fc94c4ef955b4d80aa8fd60aa65407feb69ef5d568fede8a69');
INSERT INTO event VALUES(29,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"justice","zh":"司法局","en":"Justice"}',X'671211ba7700635f9a524f14ee4f2c130b4ad9c68bc606dbcf71e1b3f14932c9');
INSERT INTO event VALUES(30,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"labour","zh":"人力资源和社会保障局","en":"Labour"}',X'520b59d3d04d406e3ebc34b864f816d712c793ec6ffca9856248aa765249720a');
INSERT INTO event VALUES(31,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"land","zh":"自然资源局","en":"Land and Planning"}',X'357e27079003168e9ca7772573ae248b4f628fe707058ca6e889fe1c8c8593c5');
INSERT INTO event VALUES(32,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"market","zh":"市场监督管理局","en":"Market Oversight"}',X'9a489e76240668ef74a64e5f28eec75bb5c0ee7b64b5b5e212734323eed0b00a');
INSERT INTO event VALUES(33,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"order","zh":"城市管理综合执法局","en":"Urban Order"}',X'2a86885bbeeb193b80f8482a200ddb865fb69d0617a9f56044a8c268fb7f5222');
INSERT INTO event VALUES(34,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"police","zh":"公安局","en":"Police"}',X'f60c2d056a499a27fbed5d94f8ffa9a445b7f40bdbf2b608643c3de99334ad2d');
INSERT INTO event VALUES(35,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"power","zh":"供电公司","en":"Power Supply"}',X'b30164f79c923c5209b0ca567dc31a3422ae911044d3cf86abbdd30a348e3ced');
INSERT INTO event VALUES(36,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"roads","zh":"交通运输局","en":"Roads and Transport"}',X'd04931481cb00e7af9a4ef4c518903930dad0b4c32e09dc83282ecf0d474087a');
INSERT INTO event VALUES(37,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"services","zh":"政务服务中心","en":"Public Services"}',X'6ca5059e8d533039e867d4ebc2ff47fb029926ef7e2442724700d9c72365b8ad');
INSERT INTO event VALUES(38,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"telecom","zh":"通信管理办公室","en":"Telecom"}',X'04c04bfb0c86600a1ea70e38ea44835e56f3d02a8732262c992a9161a266bad8');
INSERT INTO event VALUES(39,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"veterans","zh":"退役军人事务局","en":"Veterans"}',X'838a995691d013341bb88c95895a4d4791ebcaeedbb1b6ad45db0672af51edd4');
INSERT INTO event VALUES(40,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"water","zh":"自来水公司","en":"Water Supply"}',X'3da3b1f27b93f3cb433ed007b0bf047330611112f3ff09c38b00aeeafd53f042');
INSERT INTO event VALUES(41,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"works","zh":"市政公用服务中心","en":"Public Works"}',X'27f9a82023247339a6385371ebe455ca3593d5245b4a8bde746cccc69f4660ad');
INSERT INTO event VALUES(42,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"received","urgency":"emergency","clock":"always","amount":15,"valid_from":20000101}',X'ede85f21d49ef617cfd1b3093b70d83a42c8d5389a065f094c8ba6a8a37a48a5');
INSERT INTO event VALUES(43,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"received","urgency":"urgent","clock":"always","amount":30,"valid_from":20000101}',X'83fede70a65ebcc643557f7917fffd73e82380640fed8510d21de96ca7f4c2ff');
INSERT INTO event VALUES(44,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"received","urgency":"normal","clock":"work-days","amount":1,"valid_from":20000101}',X'16f18e5a91c7cfc3979bbe5826f50a917d83de3d1316e999efdea7212a92f1b7');
INSERT INTO event VALUES(45,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"claimed","urgency":"emergency","clock":"always","amount":15,"valid_from":20000101}',X'06dec1a4f7972fe6365ed847de5ef878a7f53e02b84400ec2651e048fcfc50cb');
INSERT INTO event VALUES(46,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"claimed","urgency":"urgent","clock":"always","amount":60,"valid_from":20000101}',X'00c16d2651774e9225f693ae23a403bf9995db1c87fa7b5a8d0d6d89887612d2');
INSERT INTO event VALUES(47,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"claimed","urgency":"normal","clock":"work-hours","amount":240,"valid_from":20000101}',X'82220f9a94c8be50d7b6113338f8dcc3c78213a7fd2cc536ec1d381185c45bad');
INSERT INTO event VALUES(48,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"dispatched","urgency":"emergency","clock":"always","amount":15,"valid_from":20000101}',X'dee070fb2e12d898a2fd39afe1fa51b112b6a6d4a645a200a697faa80172e8c3');
INSERT INTO event VALUES(49,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"dispatched","urgency":"urgent","clock":"always","amount":60,"valid_from":20000101}',X'bac1bb6e4e6a5b5d5991f25fa118a563aa51b6b11cadb64dfe30edac945147d9');
INSERT INTO event VALUES(50,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"dispatched","urgency":"normal","clock":"work-days","amount":2,"valid_from":20000101}',X'1584dba4f41253bdda37836dce97b7f679a46d7a02d7961d6f12ea3aff7ebde2');
INSERT INTO event VALUES(51,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"handling","urgency":"emergency","clock":"always","amount":120,"valid_from":20000101}',X'3b2ce54a1c574a36ab11e384f41337df218c385c6061262d233198c575550031');
INSERT INTO event VALUES(52,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"handling","urgency":"urgent","clock":"always","amount":1440,"valid_from":20000101}',X'd522edd3c3bde616aca78cb18ef51c1eeb5a076389f6ebef1aeeb75a62f0fa60');
INSERT INTO event VALUES(53,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"handling","urgency":"normal","clock":"work-days","amount":5,"valid_from":20000101}',X'1d9a5ab99c4bc55b60df22bc764ceef20cfd4d9d8ff06b493e0cdc8f80109f09');
INSERT INTO event VALUES(54,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"verifying","urgency":"emergency","clock":"always","amount":120,"valid_from":20000101}',X'70906840716a7fda3f6e0868fe92c9f6c776932018c56014dce05b62d310a3de');
INSERT INTO event VALUES(55,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"verifying","urgency":"urgent","clock":"always","amount":120,"valid_from":20000101}',X'e032df9f55788cb490c29de7d64f8e6766ae318ccdd56119843723a18c2ea90f');
INSERT INTO event VALUES(56,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"verifying","urgency":"normal","clock":"work-hours","amount":120,"valid_from":20000101}',X'6a5e97ad59a26487d1408e45ea24a9fdfb23919882c2e6ac849444c3bc82e31e');
INSERT INTO event VALUES(57,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"total","urgency":"emergency","clock":"always","amount":120,"valid_from":20000101}',X'81f76d00419e9e7db60414d2f57753477ac3ad0ef03a906e8243cf33487e7392');
INSERT INTO event VALUES(58,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"total","urgency":"urgent","clock":"always","amount":1440,"valid_from":20000101}',X'3d1b85ab05b32d374da60a43424a26cce3da48386d7959797199fa68153bb7d4');
INSERT INTO event VALUES(59,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"total","urgency":"normal","clock":"work-days","amount":7,"valid_from":20000101}',X'0f7fcea44ed1be5aac7643af96e53279c1fc5908baad09828009f66272556464');
INSERT INTO event VALUES(60,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"category":"disputes","span":"handling","urgency":"normal","clock":"work-days","amount":10,"valid_from":20000101}',X'a9e0e33e5eb46596ad2c6bad2accbd603a667090484f450b3eb4da9eb09d7d80');
INSERT INTO event VALUES(61,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"category":"disputes","span":"total","urgency":"normal","clock":"work-days","amount":15,"valid_from":20000101}',X'a8e4416046864af86d1dda049d6e6a986482ee4cae5b3e46220842f9baedea4c');
INSERT INTO event VALUES(62,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250101,"working":0,"name":"元旦"}',X'a57b423d336342027bf04a3ebc82b2e0215f5375b51759e8037b8f6de82e9ac0');
INSERT INTO event VALUES(63,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250126,"working":1,"name":"春节调休"}',X'c627b3b2f96d309e2ff775914a48ce9df224ae84181c462a8a2426ac3fd1dbb5');
INSERT INTO event VALUES(64,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250128,"working":0,"name":"春节"}',X'3458154cf1fc0c014b00b4b96f4f3ea0c9627e2bbaad38933a7c03495ffc71e9');
INSERT INTO event VALUES(65,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250129,"working":0,"name":"春节"}',X'c8cc19627b39fe96f1ce8cc74e8661067a6fadebc9df97b784062a1fdb30d4b3');
INSERT INTO event VALUES(66,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250130,"working":0,"name":"春节"}',X'ce5b6567f46c7f9ebbc7eb6b7cc60270426706f3c97d9a997df374cf31941639');
INSERT INTO event VALUES(67,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250131,"working":0,"name":"春节"}',X'920acfa1cf512bca88db75def239d5a49102b7c2279a480a16d756affe06a590');
INSERT INTO event VALUES(68,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250203,"working":0,"name":"春节"}',X'564dc292aed3595ca16a51191ebaf2895e3551abcc22bac2b028a8a814c907f9');
INSERT INTO event VALUES(69,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250204,"working":0,"name":"春节"}',X'9a90d4ff5fc7878120260ee2b23fb3c0e4873c84d62dc1c3ef1090079c8267de');
INSERT INTO event VALUES(70,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250208,"working":1,"name":"春节调休"}',X'eab42d583e4d87bc2160c309d4d8f85af6e567baf3b13ef0a4f43f36de6a24fa');
INSERT INTO event VALUES(71,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250404,"working":0,"name":"清明节"}',X'35c9eea65929edff6b36d6a60118ebf5231efec52965e5981bd41f31f3a582be');
INSERT INTO event VALUES(72,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250427,"working":1,"name":"劳动节调休"}',X'7303bbfbd39b1d739a13ac8bf9c6d468ccc4e98a6920c910046c1e73f64ce7b3');
INSERT INTO event VALUES(73,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250501,"working":0,"name":"劳动节"}',X'0c74cd600d7200c7a3718df9302e57c5056c700f9dd4b21dd586ce8fd2ec89aa');
INSERT INTO event VALUES(74,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250502,"working":0,"name":"劳动节"}',X'a9dffab7c39703f3623aae8e0f90699fc3c1dfe47e6082b8194d28e3c54b19b6');
INSERT INTO event VALUES(75,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250505,"working":0,"name":"劳动节"}',X'94c00166bcbe88776dd3ef8484db272f2b70ec9453472e30138d7643c144bdf7');
INSERT INTO event VALUES(76,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250602,"working":0,"name":"端午节"}',X'1da1e24a6be0c40592de716e1dd0a1c44a36f10084219b5058ec02aae38373e4');
INSERT INTO event VALUES(77,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250928,"working":1,"name":"国庆节调休"}',X'6d8a577aefa58a58c9e55cac9b6765a981325c28a8998c58543e3b2170c30dd0');
INSERT INTO event VALUES(78,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251001,"working":0,"name":"国庆节、中秋节"}',X'5c48de85e79587c25269434845f6ab27c5551296ab1e5fda9a2396dd1f35690b');
INSERT INTO event VALUES(79,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251002,"working":0,"name":"国庆节、中秋节"}',X'dfa61b47f59616d60adff771275d6614a0effb242a7d3ef760e805b3b4bf267a');
INSERT INTO event VALUES(80,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251003,"working":0,"name":"国庆节、中秋节"}',X'e2fff5f97d04c40b7239fa069c2f4b469523d91fba946bcf50ae5d7d10f6c1d6');
INSERT INTO event VALUES(81,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251006,"working":0,"name":"国庆节、中秋节"}',X'f0eeb887857abd07211d3d3bb9f74859c2f509edc15c403154bb49ba624fc795');
INSERT INTO event VALUES(82,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251007,"working":0,"name":"国庆节、中秋节"}',X'6c7cec6e11f897b1604516bd6be00259e2d1706020d74f00a198553e0a7f87ba');
INSERT INTO event VALUES(83,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251008,"working":0,"name":"国庆节、中秋节"}',X'fc440a76793a73f1afffcea33c9f0d934a7f58a220ea0d8515d8020e548ec7ee');
INSERT INTO event VALUES(84,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251011,"working":1,"name":"国庆节调休"}',X'6af04e9f73938b7fc48bc9b104dfde8f47c0f2f5b751c8deb306bacb8d7a1aa2');
INSERT INTO event VALUES(85,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260101,"working":0,"name":"元旦"}',X'5a2134c6aa5df47d8c227a1bc6e38f2823d04d35fa456910793fcc3928c09b85');
INSERT INTO event VALUES(86,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260102,"working":0,"name":"元旦"}',X'bb50e764af72acbac6ff6e78797ac2856a008df53dadd47aabf9668533c2740a');
INSERT INTO event VALUES(87,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260104,"working":1,"name":"元旦调休"}',X'604a3ddea4cec261fcc0f069736e87ba8334cbf01b44be2b8546bbb3b1e984b3');
INSERT INTO event VALUES(88,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260214,"working":1,"name":"春节调休"}',X'67b8d1a7b1205d94ab4247cd91b3f9a2b58913aad4ae0c8f1614c7c8d1352b27');
INSERT INTO event VALUES(89,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260216,"working":0,"name":"春节"}',X'b50d7eb9acc3c1102ce1edd55cab14671ffcdc0c5fcad5a8ca3d72070448cd76');
INSERT INTO event VALUES(90,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260217,"working":0,"name":"春节"}',X'cbcd9c6f343ac04abbd23369a943b4b09fde7fa1f1ac19cb7e67a33fbeb90529');
INSERT INTO event VALUES(91,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260218,"working":0,"name":"春节"}',X'b19e84819f109df0dcb6a658211f66ef629f266cffcab73b50ecbbd524fb56d6');
INSERT INTO event VALUES(92,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260219,"working":0,"name":"春节"}',X'cea40162e959221f78646b8b78ae3d896354a55274f727fdba4638e154b58145');
INSERT INTO event VALUES(93,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260220,"working":0,"name":"春节"}',X'7208e3f5ba6f8a7285d5006f86980998c1734cdaa35ff31eb79b53d64da1ab93');
INSERT INTO event VALUES(94,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260223,"working":0,"name":"春节"}',X'4e06f08676305423d487561fc854d870f76e337241e105744d62624071b1cb74');
INSERT INTO event VALUES(95,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260228,"working":1,"name":"春节调休"}',X'd5ec5ef9fc9d5c1c9c56eaf2d166e57b0bf9f6e6c26a4d8f4e44132b650be950');
INSERT INTO event VALUES(96,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260406,"working":0,"name":"清明节"}',X'2f1f257ef9ea43864a099bc5cfd84b5dc8978f1b40b11e3b025b9d58b0071195');
INSERT INTO event VALUES(97,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260501,"working":0,"name":"劳动节"}',X'6af41344754a15182f86a6dfa9fa8de07dca0d0e9e039b33f3dc0934276c1f91');
INSERT INTO event VALUES(98,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260504,"working":0,"name":"劳动节"}',X'6f3a9c3ed57b2eb1acab1d1f371455cadf2e2f5796ad5eb37fd3e0f7e2336c94');
INSERT INTO event VALUES(99,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260505,"working":0,"name":"劳动节"}',X'cb7ab806756d21e2d41ed8b6910d8bc020ac8a597002b7e77e54214a8cd1dbd6');
INSERT INTO event VALUES(100,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260509,"working":1,"name":"劳动节调休"}',X'f5096affbff4554f6e8f3b6b3e56785833346b0ea59d8537b7a6e1b0f28a586c');
INSERT INTO event VALUES(101,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260619,"working":0,"name":"端午节"}',X'def390a833170a29a6e30a3cb11e8ba65bace9d747aa834dbf5597779356f272');
INSERT INTO event VALUES(102,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260920,"working":1,"name":"国庆节调休"}',X'b47617525d7269711ae36824adbcb093941408878ca6d9ce9ed078e11d42ff74');
INSERT INTO event VALUES(103,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260925,"working":0,"name":"中秋节"}',X'4c87b42fb60647cc508aaf92807f1c73085ed062dd78c6d43a7e1f4e0d99aa03');
INSERT INTO event VALUES(104,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261001,"working":0,"name":"国庆节"}',X'9fd2b39c575c3afc3bbcb5fb73a9c11feec2ba4e3338244af1dfc1e98624d0ef');
INSERT INTO event VALUES(105,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261002,"working":0,"name":"国庆节"}',X'ef7362c8c9579aa8f5154159e2fe34a6ea136dbbd3bd146d9dae8e624ea5d822');
INSERT INTO event VALUES(106,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261005,"working":0,"name":"国庆节"}',X'7322a26dc25cd490fffec5751a8f7acd0fdf727ccb9a6d7e81522c268222fd75');
INSERT INTO event VALUES(107,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261006,"working":0,"name":"国庆节"}',X'a5cd2c75c613a48e9cdedc74e2468a58cded1bf745ae6ca162a37509d34dd564');
INSERT INTO event VALUES(108,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261007,"working":0,"name":"国庆节"}',X'5adec0522679edb278bc54bc6ac4b37c75baddb6bca8a42d80b4bb0a8d7f345c');
INSERT INTO event VALUES(109,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261010,"working":1,"name":"国庆节调休"}',X'f44c74fc952f056cf859c9a95b2321da09a67466e10729f4cf75ccd175c36290');
INSERT INTO event VALUES(110,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250101,"working":0,"name":"元旦"}',X'ca566e41c612002e5b2af3de75d62beee50c148a5aeb34a77dcafd892ed894e4');
INSERT INTO event VALUES(111,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250113,"working":0,"name":"寒假"}',X'328cf2c062d54823319eb6824c71ea910780f79e8dfbbb7b432cfc2287ed8c42');
INSERT INTO event VALUES(112,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250114,"working":0,"name":"寒假"}',X'542c6bffea4a184f6e382b542578f565bd9cf41f692c0336b963748946e67c62');
INSERT INTO event VALUES(113,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250115,"working":0,"name":"寒假"}',X'2a96685a3d2be5584c37d88b5825fb9d222ad7c16358647d44db3d5aca2c4b04');
INSERT INTO event VALUES(114,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250116,"working":0,"name":"寒假"}',X'04df88d43bacd1b4b813db195e6bbf735d00e39c503f258911d5412e36c25b64');
INSERT INTO event VALUES(115,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250117,"working":0,"name":"寒假"}',X'6f09ad1f60365ef780b7da0883fa5cb3a46a404f7568da678127fb42ab6c8815');
INSERT INTO event VALUES(116,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250120,"working":0,"name":"寒假"}',X'af83185742899b898b19dab35e5925e7919129e62685037b0565b1e07baa0e1c');
INSERT INTO event VALUES(117,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250121,"working":0,"name":"寒假"}',X'6f66c5f55afaa217c3142e80989da27753e1f75e7f4fcdc5044b1b0cec23516c');
INSERT INTO event VALUES(118,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250122,"working":0,"name":"寒假"}',X'39f05d26531b93a0c3cf9de909a9991197f6b082dcc3f12d0786a1e296d2d7b3');
INSERT INTO event VALUES(119,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250123,"working":0,"name":"寒假"}',X'4c714fa3cc096ba1f51a23f2d9977a1ccacaa6723ad6ac393da5c659fe0004eb');
INSERT INTO event VALUES(120,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250124,"working":0,"name":"寒假"}',X'cf9ccc14e1ba3a3028bcc61fcf39b0911d7ea1dd858f8e4e04d2e51689f2a730');
INSERT INTO event VALUES(121,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250127,"working":0,"name":"寒假"}',X'4d7f607ab0fcd504277eac6f62ef143510c9c2fcb149d60bfdff4812a1477bef');
INSERT INTO event VALUES(122,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250128,"working":0,"name":"寒假"}',X'6490f6fd56d2195efe2fe204381aa3c3faaac5635e699972fc97b3bb90d4e6e9');
INSERT INTO event VALUES(123,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250129,"working":0,"name":"寒假"}',X'542d1722a1578694d41ba525d6e13c9abd042b1b5ee960f4e12af18f39943e9b');
INSERT INTO event VALUES(124,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250130,"working":0,"name":"寒假"}',X'1da698b9a85bb0f2c39a9441cb10aa9e1011e53fd470801a1e2c556643d70aa8');
INSERT INTO event VALUES(125,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250131,"working":0,"name":"寒假"}',X'e57182282492d34c6cba37873d5c52a736fcb9f9fe06563125cb647edd0920df');
INSERT INTO event VALUES(126,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250203,"working":0,"name":"寒假"}',X'2f24d741e0d7e6a7043f0455190b757f72cfb2c763149e46eedf8684d8f8a46d');
INSERT INTO event VALUES(127,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250204,"working":0,"name":"寒假"}',X'f7b3382af15d5fe57a071bd189138c6d8526ff6341110c4a923622916eee83e6');
INSERT INTO event VALUES(128,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250205,"working":0,"name":"寒假"}',X'82cdf6fedc940821efd4abf9cb9bae605017dfd6158fe582a638b09b08ae8883');
INSERT INTO event VALUES(129,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250206,"working":0,"name":"寒假"}',X'7b89a2bff73e693c55edc80360461fbe4c98e2b05f5fb74639c19b2e50e5f9d4');
INSERT INTO event VALUES(130,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250207,"working":0,"name":"寒假"}',X'8033f1253c5d4241a5d9683f8ff797a08d0f49d69aa3d72255801941e35910f4');
INSERT INTO event VALUES(131,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250210,"working":0,"name":"寒假"}',X'7848fb3dc2b0b02cb09c55d236c9b680a32b3581a5bfae71f8bd3cb7548ff2c6');
INSERT INTO event VALUES(132,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250211,"working":0,"name":"寒假"}',X'b39b627bb5de6856db2aad5aba32adfb1e1126ba082e0a9489004b70e64e9935');
INSERT INTO event VALUES(133,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250212,"working":0,"name":"寒假"}',X'ab764c9062578c0c602090225616e5a61760f31574c5da782fa17320ac75b8fb');
INSERT INTO event VALUES(134,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250213,"working":0,"name":"寒假"}',X'41c671c64e24694efef06b1e435979646be9a4071d40f572b53bc38ea26bc8f1');
INSERT INTO event VALUES(135,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250214,"working":0,"name":"寒假"}',X'0709e4963f483ba47de022914857e83713278c6a0ab4aa7e1190d809a339e870');
INSERT INTO event VALUES(136,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250217,"working":0,"name":"寒假"}',X'1a388531c0faef16ab29a858d851c04023c552e1dc3804dc823b2627a01e98aa');
INSERT INTO event VALUES(137,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250218,"working":0,"name":"寒假"}',X'85be744ce65aa947fc02fb929c3eac00f8e88f5b2f89e535fe01f4410ebefb22');
INSERT INTO event VALUES(138,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250219,"working":0,"name":"寒假"}',X'e51b7da98c210a7cac436a471cf404a55caa1c8540dc2ce1ce7f6932981b0ac7');
INSERT INTO event VALUES(139,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250220,"working":0,"name":"寒假"}',X'92d15bbd92dc52389d51e374a1eb7bef6434a7623369989f560c07f8d08739c5');
INSERT INTO event VALUES(140,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250221,"working":0,"name":"寒假"}',X'3087fa963065085158f2795aab059f6d493da92c548e6c8363e4d935335ec9b6');
INSERT INTO event VALUES(141,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250224,"working":0,"name":"寒假"}',X'380d5f892bd57c6dc5dc25442b613637454e8a55ac018481fc742004719d9d96');
INSERT INTO event VALUES(142,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250225,"working":0,"name":"寒假"}',X'85cbc26a60ee71d799fa20af9fbb2594a785d44c4bfcfb6c2b3e6231c441709d');
INSERT INTO event VALUES(143,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250226,"working":0,"name":"寒假"}',X'0efc667f4f76d7a5a6ff2285beae28161dc6cf7d3e1d2914891098dd16284ccf');
INSERT INTO event VALUES(144,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250227,"working":0,"name":"寒假"}',X'c37917b6119cc76738fc6f4303f3b0514ed04031c3772aa848f9df3ce8c6ffa4');
INSERT INTO event VALUES(145,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250228,"working":0,"name":"寒假"}',X'f9815254d62ebf2c0ab2371a58b529700ce21cbc084da6a0eb73b557d9033564');
INSERT INTO event VALUES(146,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250404,"working":0,"name":"清明节"}',X'25a92719b5af0805605b047ab598b3472520af4864918d327f0b651cbe322581');
INSERT INTO event VALUES(147,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250427,"working":1,"name":"劳动节调休"}',X'919084a19205bc2f40a9cc67ef71f66f00fe14ee40803bb00fc31dde3b448476');
INSERT INTO event VALUES(148,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250501,"working":0,"name":"劳动节"}',X'7a1ee36e03fa60d0d40c8b526facd5e63c4470a656c664d31d13c1bc6751abd2');
INSERT INTO event VALUES(149,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250502,"working":0,"name":"劳动节"}',X'29cfde5284d5187c16f73bb502a9ff472ebba5005e939376154e407de3798d01');
INSERT INTO event VALUES(150,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250505,"working":0,"name":"劳动节"}',X'7244de7e7953512eefc271fe5ce6b81e590fb86715f2210e0ce1a7670019571c');
INSERT INTO event VALUES(151,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250602,"working":0,"name":"端午节"}',X'69e787f4a66d3ff152ce97fb531285bb37dae6a9dbabe8afc4f906e0bb788c8c');
INSERT INTO event VALUES(152,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250716,"working":0,"name":"暑假"}',X'd70a00df77fc23ff3ecefaa58fa37ad2193adcd1a33c1db3f1670ee6322173d5');
INSERT INTO event VALUES(153,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250717,"working":0,"name":"暑假"}',X'0b546482a8cb5868463a981c5b6979c02aa6bc63c00b90b63d42bd291c0ad8d1');
INSERT INTO event VALUES(154,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250718,"working":0,"name":"暑假"}',X'1713ce747b5f994cf8f5dc2d7d5de1faf4b226d93b289711f80aa8fe27e89e5a');
INSERT INTO event VALUES(155,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250721,"working":0,"name":"暑假"}',X'744deea0f0b5ce58c6af553fc3c02b6d84ec03788d53b5e798cfe88c78e9f5d1');
INSERT INTO event VALUES(156,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250722,"working":0,"name":"暑假"}',X'9e1bcf24cc1f234a575deeff18423d4ef5a1136eb524a603e22e05741da2e712');
INSERT INTO event VALUES(157,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250723,"working":0,"name":"暑假"}',X'2aa2e47f4b2f46c0463af7617f2d821261a5f7055ddab9fd9ddb27a08d7223f0');
INSERT INTO event VALUES(158,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250724,"working":0,"name":"暑假"}',X'fb1c745a3464c25e51302f6595fb559294cba914ebcd7dbd3523be43500f7ea0');
INSERT INTO event VALUES(159,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250725,"working":0,"name":"暑假"}',X'5a3df84fd24c2e8712458947f50f70746cb0173be3d5d3e44395097662daeab5');
INSERT INTO event VALUES(160,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250728,"working":0,"name":"暑假"}',X'7de23cbfb0c9a586c7f841267a561a399ff0156cb80941a50b37130037aaa600');
INSERT INTO event VALUES(161,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250729,"working":0,"name":"暑假"}',X'e27ee23301e402510e5e40cfea7a5d7867ec7902a592c5109f447db49a602a40');
INSERT INTO event VALUES(162,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250730,"working":0,"name":"暑假"}',X'eb699d7ba0d774aadc98fd0a49f2ec347d67f251a6f57594750a70cb63e610cb');
INSERT INTO event VALUES(163,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250731,"working":0,"name":"暑假"}',X'881e2d8fdc33db942d4e886de30154001f7c476e811e0b07fa965bf59a07e6b9');
INSERT INTO event VALUES(164,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250801,"working":0,"name":"暑假"}',X'b6d1188e7e9adecaa06f06d4e6fc17a7d42083553e3c367bba734046752048ac');
INSERT INTO event VALUES(165,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250804,"working":0,"name":"暑假"}',X'cf1e39e9011612f5b0dc2929e3b2b8a7c572f570737cf4d361cbd8dc3c039f42');
INSERT INTO event VALUES(166,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250805,"working":0,"name":"暑假"}',X'055f13b3bf381d3be181bdf3e3961b9869dee18831c001b212c36cf0626037fc');
INSERT INTO event VALUES(167,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250806,"working":0,"name":"暑假"}',X'f5f69de77c3a13a52f918509b003ce74506ab7a0de58950566b98c3451f4e511');
INSERT INTO event VALUES(168,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250807,"working":0,"name":"暑假"}',X'525d5580dc6359afd0bd01c13fee74aece0169fcedd58655aaae7c88e1c0aab3');
INSERT INTO event VALUES(169,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250808,"working":0,"name":"暑假"}',X'defeec2b91dadfdeb7a4b6ebeaa9fa115a5daf443c62a7bbe0f0230260835fc8');
INSERT INTO event VALUES(170,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250811,"working":0,"name":"暑假"}',X'63ed3949f531280363076ca4588c762314aaf12f65248b81ed3f3f11cf48e923');
INSERT INTO event VALUES(171,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250812,"working":0,"name":"暑假"}',X'7dcf3992f0645cec5c62ed1349dafb0e95c8724547a351eb0ec5cd0c5e7c1b32');
INSERT INTO event VALUES(172,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250813,"working":0,"name":"暑假"}',X'8c96fdcc89eb02d31263742cb4c04e9acd729cedbadbfd49fa6c5156a5574068');
INSERT INTO event VALUES(173,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250814,"working":0,"name":"暑假"}',X'89b512f2b556704e46e5b12b6f61d72d59cd4d2b735e58dba1abf8a8928e93bc');
INSERT INTO event VALUES(174,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250815,"working":0,"name":"暑假"}',X'1b2d913427b505d5ce626ce3b09ca89601bb102eef41789a5cef38f6f49397bb');
INSERT INTO event VALUES(175,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250818,"working":0,"name":"暑假"}',X'1472a7ccff3e196096e5c147fccd01a2aa0e783842e406440b8914ae3b9a1081');
INSERT INTO event VALUES(176,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250819,"working":0,"name":"暑假"}',X'eeb6c0678a3f9702e7169b37fd1083ad716e5e6dfd9d6d1c4f25ba8a0f9f530e');
INSERT INTO event VALUES(177,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250820,"working":0,"name":"暑假"}',X'819dfdfc9eb8b8be59eb998c9a53028a6dae1e9ea88b26d8b834a755c04e55ee');
INSERT INTO event VALUES(178,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250821,"working":0,"name":"暑假"}',X'edd307cb70a1afda4d74997e0595a7a1a30515ff47753ffbe0d3e915a126d999');
INSERT INTO event VALUES(179,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250822,"working":0,"name":"暑假"}',X'b5109b8623df65c87410c1b2ab4f92d5085d1faf0b117f552a23538d449d5d16');
INSERT INTO event VALUES(180,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250825,"working":0,"name":"暑假"}',X'7c3da669ec2ea992fee79963c048f48c5b52087ad4983d9df45cfab14072d26b');
INSERT INTO event VALUES(181,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250826,"working":0,"name":"暑假"}',X'9d9763d59cf97be41dc26167cfa36a37f39660dc62b6d8d2f9381eef4ced383b');
INSERT INTO event VALUES(182,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250827,"working":0,"name":"暑假"}',X'f0ee3844f3aa5b4a0380373d8d1963e6b6344d4ce3eb93dc3993e594324f965f');
INSERT INTO event VALUES(183,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250828,"working":0,"name":"暑假"}',X'e6b924b90394fe238ae45b7342d66b3eaf060d27f672c897cc0c360bb924e9e4');
INSERT INTO event VALUES(184,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250829,"working":0,"name":"暑假"}',X'0503f8326bc293068a49ef1b58b6f787721c806de21abe6c9972f8cf2d2da3e8');
INSERT INTO event VALUES(185,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250928,"working":1,"name":"国庆节调休"}',X'0aa91249faa5898af48629607ad946f8305d23c335f4d3c26a87003e2dbcff99');
INSERT INTO event VALUES(186,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251001,"working":0,"name":"国庆节、中秋节"}',X'f4ccf1e22ba34994c47af1b6363b1e14b52b82cf0bcbb401e34bf2ddde871fb4');
INSERT INTO event VALUES(187,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251002,"working":0,"name":"国庆节、中秋节"}',X'd50efcbea5e774bd8046993b64087f2dfd6cf362163222af8a8ab9a8027d9f8e');
INSERT INTO event VALUES(188,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251003,"working":0,"name":"国庆节、中秋节"}',X'e7bef2d942da482e0511767e0feec6d04feba8f74ee1ece5ca57d12fe47ae685');
INSERT INTO event VALUES(189,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251006,"working":0,"name":"国庆节、中秋节"}',X'2d00a23daab6bf8f49fedabe735500ac071011cd76b48e407dc3bd98af53a5d2');
INSERT INTO event VALUES(190,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251007,"working":0,"name":"国庆节、中秋节"}',X'0ea15fbf83948e53dd4719298a86e26f3be1bc781ccfc794fb296bf4bf100f1e');
INSERT INTO event VALUES(191,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251008,"working":0,"name":"国庆节、中秋节"}',X'30e1f7d3cc72738bb30d304182450a67e7a9c76e2aee24b3ce0dd6b1367406e3');
INSERT INTO event VALUES(192,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251011,"working":1,"name":"国庆节调休"}',X'38140ace68b86cd20890f15c7cb957912d92220dc340684baee76e6f593dfd3c');
INSERT INTO event VALUES(193,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260101,"working":0,"name":"元旦"}',X'351830fa477e3b13b74efa727a9baabdf61a9e6f3508e03bb646513a1f73dd7c');
INSERT INTO event VALUES(194,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260102,"working":0,"name":"元旦"}',X'ccf5f73579b5536039af39e1262fef311668dfc46f2ac05301e3da7e6173c11c');
INSERT INTO event VALUES(195,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260104,"working":1,"name":"元旦调休"}',X'724ee55dba107c8f187bc46387fce59decb5f77a05d4551a979c8596c734ad14');
INSERT INTO event VALUES(196,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260112,"working":0,"name":"寒假"}',X'22fab6d3990d0e751cd1d5a7f10572f5c6568da5fc9dfa38abf362cb2fb5cfdc');
INSERT INTO event VALUES(197,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260113,"working":0,"name":"寒假"}',X'd1e5fe5b6198bfe7f724e55812a3d380b13ae8b36fbb92be4bd517d030b2ba48');
INSERT INTO event VALUES(198,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260114,"working":0,"name":"寒假"}',X'b17e177b6ce2e4fee90e168aab33b3cf3e6cdd7cf9720cfef9e5076015bdb411');
INSERT INTO event VALUES(199,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260115,"working":0,"name":"寒假"}',X'f0e084d6a34fcf82df203e907369b7aa0b8580af5c8adecb91d2b67cbe0355b9');
INSERT INTO event VALUES(200,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260116,"working":0,"name":"寒假"}',X'db5689d36844b1d686974daddd5276c49dcc5623585e9e4306b29ddd84339787');
INSERT INTO event VALUES(201,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260119,"working":0,"name":"寒假"}',X'663a300b900f20578b15ccc477485650f920021f07efa5a524c7eca5bf9858fc');
INSERT INTO event VALUES(202,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260120,"working":0,"name":"寒假"}',X'9106da73ac5967f4206cf36b30d61eab0352e9adf56ada150a35660a2b1357d8');
INSERT INTO event VALUES(203,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260121,"working":0,"name":"寒假"}',X'84b447003342393bdc8331a37b8b888e55b3a398847efe7bfb719e908ff9e5e6');
INSERT INTO event VALUES(204,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260122,"working":0,"name":"寒假"}',X'37ed24162254ce0fbaabbbc63b835b6484157be7136dbb54ac44ed8b7d813f30');
INSERT INTO event VALUES(205,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260123,"working":0,"name":"寒假"}',X'135f499b97331ceb587213511cdc2c37585127f9f8d5f2c08ba2c14e1abc63a9');
INSERT INTO event VALUES(206,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260126,"working":0,"name":"寒假"}',X'302d3ae52b5c5a74432a7fa73be79628d2ce397d661758e55512fc1e39772ac2');
INSERT INTO event VALUES(207,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260127,"working":0,"name":"寒假"}',X'8db83d2f5e98e9f57d317d0b8be066a05152980901c6ec06b2d71ad4b9e3a844');
INSERT INTO event VALUES(208,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260128,"working":0,"name":"寒假"}',X'1b041747676402745ecf7868189bd0c219f8cf7d379d73ec176c73c130faeb0c');
INSERT INTO event VALUES(209,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260129,"working":0,"name":"寒假"}',X'142c2550e5f918405d979d6111e65083fb955699a13e2d2262d98dd256b74152');
INSERT INTO event VALUES(210,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260130,"working":0,"name":"寒假"}',X'f6cc342ca7eee468a6f7c7779af03977e389a1d0112b4803dd2e40a89c902d5a');
INSERT INTO event VALUES(211,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260202,"working":0,"name":"寒假"}',X'833e01892eb7e879117959118b351fb5a78547530815cfdf3ef30e0bb083d9bb');
INSERT INTO event VALUES(212,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260203,"working":0,"name":"寒假"}',X'80bcae65254310ed8d19f3a6a28dd0f8a50def87dab6edd3218d1b2c4659cd98');
INSERT INTO event VALUES(213,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260204,"working":0,"name":"寒假"}',X'9156f5c28b76de5f1b82579dc229e167c8ba9cfb90726dcf31e1b370c83f3e76');
INSERT INTO event VALUES(214,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260205,"working":0,"name":"寒假"}',X'df9a01b7e78fdc86506e479785c59d019bb9e28542dc9e9917371d7880ee67e9');
INSERT INTO event VALUES(215,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260206,"working":0,"name":"寒假"}',X'e1b4cfa7a5999abda9289829ead8a4dcfab3c4beb9d9e3d222b44fea958e294c');
INSERT INTO event VALUES(216,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260209,"working":0,"name":"寒假"}',X'6620c110f13234cfa7d30f176c295b040efee5a50be9df20c7e53320da455949');
INSERT INTO event VALUES(217,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260210,"working":0,"name":"寒假"}',X'c8d256a7c6f741b2e57c5581d40473cb308f04667098d10e7eaba3bc28f69e1f');
INSERT INTO event VALUES(218,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260211,"working":0,"name":"寒假"}',X'983f0448424e4a4953d1a709ee8770239ed9090a162c6408609f4f8b9775b393');
INSERT INTO event VALUES(219,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260212,"working":0,"name":"寒假"}',X'ea0b6e435e28d97e2333d42b554d932958274e1b66cb7c7dbe6e4b159a54b835');
INSERT INTO event VALUES(220,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260213,"working":0,"name":"寒假"}',X'd541353c8a4ba7fddd39fdb5ab249d261f18aa8f534424496a6246cde91a2c0c');
INSERT INTO event VALUES(221,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260216,"working":0,"name":"寒假"}',X'c9480a5741379f97079fbf90c11f3117c808352519ee77676bc5a362e1fe4629');
INSERT INTO event VALUES(222,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260217,"working":0,"name":"寒假"}',X'b4611a0054c929c82d88c65f6281c0aae4721e001f70dc8c9d6d5eb555a01ddf');
INSERT INTO event VALUES(223,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260218,"working":0,"name":"寒假"}',X'0d677d531eaea9c72c2ea4139489f2296a3ab893f20a3da91c0e6e8a1cd49a9c');
INSERT INTO event VALUES(224,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260219,"working":0,"name":"寒假"}',X'cd61cf74dcdc0280cb55403c3916b5dfe56326c1c48586169a206fa2a9229b22');
INSERT INTO event VALUES(225,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260220,"working":0,"name":"寒假"}',X'9087f6b8a9199026b443ff9f2265e1562bd07d3bad5214ecd536ed7a80a9258a');
INSERT INTO event VALUES(226,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260223,"working":0,"name":"寒假"}',X'3ec2c86985495ea3809b1fa874b5769c24cf644a160fcc241b3e17db1e697ec0');
INSERT INTO event VALUES(227,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260224,"working":0,"name":"寒假"}',X'8dcb55ab4c8982c466f586d3614739c87cdbc5bec0c064c2d99c4e862fbc4f91');
INSERT INTO event VALUES(228,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260225,"working":0,"name":"寒假"}',X'139d862a362a10707555930cfe3815ba3f5e0f15c35329d8c7de072a4a5fa884');
INSERT INTO event VALUES(229,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260226,"working":0,"name":"寒假"}',X'db31b68a23aae353281439a81853d4e9c04b182faf32487bb6fd1385ebce389f');
INSERT INTO event VALUES(230,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260227,"working":0,"name":"寒假"}',X'fe994ff35a342c34a54ee6250c07bbb57cf2bf69227fdbae752cbe32530a6a46');
INSERT INTO event VALUES(231,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260406,"working":0,"name":"清明节"}',X'4518801bd038a5475ef74e1d4b609b8b21cfad9560c5e42d7015e919316b224b');
INSERT INTO event VALUES(232,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260501,"working":0,"name":"劳动节"}',X'448d9876e91a79394182b0bbdac3b92e0de09c84574138ba71b548dc9983b856');
INSERT INTO event VALUES(233,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260504,"working":0,"name":"劳动节"}',X'cb7a11836c773da775935a40a9e3b0d381ae3185b1853520e5bba9a75e3bb5bd');
INSERT INTO event VALUES(234,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260505,"working":0,"name":"劳动节"}',X'fc281e4ae171c435e9973ba6f8c4f9dfb55395260d4d06db4f6fb23e99b70bac');
INSERT INTO event VALUES(235,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260509,"working":1,"name":"劳动节调休"}',X'4595e59b868f0a7153f9f4494a6f20a1ae4c8d4ad1734729f275e8fb99c093cd');
INSERT INTO event VALUES(236,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260619,"working":0,"name":"端午节"}',X'fd7f950040ea22ba04b20b7930f1a7b7cadede9acafafcf8ce37a59d404685e7');
INSERT INTO event VALUES(237,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260716,"working":0,"name":"暑假"}',X'3c9b0c6e821b6963cec507ae4624d68b2f424ad03a3e1c933af55e412f85facf');
INSERT INTO event VALUES(238,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260717,"working":0,"name":"暑假"}',X'a7c0176398fc533c7a66ef4a54ac2965597828b4f85e9dab948ae7c246defadf');
INSERT INTO event VALUES(239,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260720,"working":0,"name":"暑假"}',X'96d1cbcee93a9b07ea86d752bf61867465707cf34dccd836f47f132a8aeadb9d');
INSERT INTO event VALUES(240,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260721,"working":0,"name":"暑假"}',X'd36196cd3861f743b730a8af34232ec064d0fb69f8164af0e329d76944f938f8');
INSERT INTO event VALUES(241,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260722,"working":0,"name":"暑假"}',X'4332da0636ec6d728a0c4c5caf96d176a764f68820af91b1ab9bb2b9725b854d');
INSERT INTO event VALUES(242,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260723,"working":0,"name":"暑假"}',X'0ba910320cda34e8fee9c52486cc1acb82233ee32385ff3fff9850f5654ffb6e');
INSERT INTO event VALUES(243,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260724,"working":0,"name":"暑假"}',X'ad1f4efd6ab9657083f49c11bc4d00faf9d52b7633a649ea44b78c8c9821cedf');
INSERT INTO event VALUES(244,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260727,"working":0,"name":"暑假"}',X'ea70a9afbab455d12b62317aed7558ca9cb296a41795e32b33cb791886378c07');
INSERT INTO event VALUES(245,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260728,"working":0,"name":"暑假"}',X'7b6a1b4c7db8850b8a3b2f40bb71e2de4c850441ed0d89d4cacf20dacc842e72');
INSERT INTO event VALUES(246,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260729,"working":0,"name":"暑假"}',X'a3e0c15795dd1c61e89f242a5c3297b28adae34304ed8eb84b41acec86d92d14');
INSERT INTO event VALUES(247,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260730,"working":0,"name":"暑假"}',X'3693efc9737223191c030fa5f8355d89e3469f1fc2561fca4d97ff01c745ca82');
INSERT INTO event VALUES(248,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260731,"working":0,"name":"暑假"}',X'28e0e1c19e9c06fec75f8eb95d86f99a9cb744f88fdf0c794512c830608448c6');
INSERT INTO event VALUES(249,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260803,"working":0,"name":"暑假"}',X'57a4ea2393bfd47b016c510a684a246cde2839b079daa11f7d35f8a448f481df');
INSERT INTO event VALUES(250,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260804,"working":0,"name":"暑假"}',X'ba81b168c348b1032df02372089b90ab42e97872120770d70359dbaf649ca065');
INSERT INTO event VALUES(251,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260805,"working":0,"name":"暑假"}',X'de3f679b5275047ba002df3265226e7b2bb5452c13d76ac3c5768f6b06d92f1a');
INSERT INTO event VALUES(252,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260806,"working":0,"name":"暑假"}',X'a1f2ec1de2389ef450c83ed884b550203bf27b424b5811925d2c162e90333a76');
INSERT INTO event VALUES(253,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260807,"working":0,"name":"暑假"}',X'c32d1e21bb0441c8c08c09bcd6a63339f6ac88fbb4a075062b7600c503fecb25');
INSERT INTO event VALUES(254,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260810,"working":0,"name":"暑假"}',X'acca6c8ef4717094335c7417519dbb2918ec6bce204f7a21354d5820e740f3fb');
INSERT INTO event VALUES(255,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260811,"working":0,"name":"暑假"}',X'98047ecd92c05badd22ebf4ebf23846ce62705765ce9c8eda5b8a763af8a09a8');
INSERT INTO event VALUES(256,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260812,"working":0,"name":"暑假"}',X'c758f6e04c50a15cbbfd961ef4c4acd6457b3c81fb92dca0664e49bdbf2b7b7b');
INSERT INTO event VALUES(257,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260813,"working":0,"name":"暑假"}',X'ecfba4b50ef5dec54a93d3ab155fb6e879e2f7c5e45a72d1c25f043613cb91d3');
INSERT INTO event VALUES(258,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260814,"working":0,"name":"暑假"}',X'f88516e06ade9179954780506e77b5875a8e42d10defa45a0c7d50116cd0dc41');
INSERT INTO event VALUES(259,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260817,"working":0,"name":"暑假"}',X'a9e2f308895fab14cafa6e51f89e2b352998f58ad5ba3637ff97770da457cc31');
INSERT INTO event VALUES(260,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260818,"working":0,"name":"暑假"}',X'c1a8d19ee23d8a638b95a407f12c77193d40e12c821996886197919136c531e3');
INSERT INTO event VALUES(261,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260819,"working":0,"name":"暑假"}',X'95f815c2e9b5982465bd8b5644c5fb917e3d3a9cc88bd7ddec25fc995f753082');
INSERT INTO event VALUES(262,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260820,"working":0,"name":"暑假"}',X'04605d11ef9031620645a875afbfbf1a36204161315a4c86750757dc3107e0b4');
INSERT INTO event VALUES(263,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260821,"working":0,"name":"暑假"}',X'1a942c530b82c37bc62abda3f042de2421d3181f94e5ba1e1069b7c314ccd2fc');
INSERT INTO event VALUES(264,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260824,"working":0,"name":"暑假"}',X'40d31bf56cf32f57c0b60fac1bd6eaa2b283946a377a9ed81ed989b3ab6eaa19');
INSERT INTO event VALUES(265,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260825,"working":0,"name":"暑假"}',X'31e4e6fb9b43500777988c4696ac1c3716b10dc16388ecd017cd6c2ab9e35f90');
INSERT INTO event VALUES(266,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260826,"working":0,"name":"暑假"}',X'c77041e73e5ba67132aa920764e4e49e947de945c992f63fe541d092f5c66213');
INSERT INTO event VALUES(267,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260827,"working":0,"name":"暑假"}',X'a11fb4781058aef3ac219cb9183577291af029cc04b9d7aae0b84c18a6df8892');
INSERT INTO event VALUES(268,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260828,"working":0,"name":"暑假"}',X'f4b1af26eb23261dfc3863fc748d5b096419ed0ac573a533380a2c050581543a');
INSERT INTO event VALUES(269,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260831,"working":0,"name":"暑假"}',X'9cbc1ac3f72fbc9d5db394b213ea2e53177c8d73fbb288b4b720e008952623b4');
INSERT INTO event VALUES(270,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260920,"working":1,"name":"国庆节调休"}',X'79d4e30b76feafd3eb778fc2771a662ad5895cf0fe7c6ef349d90707a33c70a0');
INSERT INTO event VALUES(271,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260925,"working":0,"name":"中秋节"}',X'ee26dae2ac9416eb7b11c6c86547892fc5533c2287bf5e9aaada97b96238c51d');
INSERT INTO event VALUES(272,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261001,"working":0,"name":"国庆节"}',X'c7b0e0c34aa4f235de92a211e5e98b1638c81c99e2514962c82e5a3fe873dfd5');
INSERT INTO event VALUES(273,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261002,"working":0,"name":"国庆节"}',X'8a345797de1ba084774aa4e671cc2fa739d6c9524b221c760b6a26aebcbe94ff');
INSERT INTO event VALUES(274,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261005,"working":0,"name":"国庆节"}',X'7d12534ca191dd8f8f3108a4cd8eb90491c367011c1fbc5f0627a1c89ce7f7c9');
INSERT INTO event VALUES(275,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261006,"working":0,"name":"国庆节"}',X'a2f1e58e62ad9c81b4577a8ef6104628b88250bef32d668b18d73c60e6232c9e');
INSERT INTO event VALUES(276,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261007,"working":0,"name":"国庆节"}',X'a7ab99bf466e8dcc979815f84e2f937dc389a735cc2452f899297f90ac04867a');
INSERT INTO event VALUES(277,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261010,"working":1,"name":"国庆节调休"}',X'0e06b96507acc377e00dd1d02613691152255792816871a37f3461621264f566');
INSERT INTO event VALUES(278,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250101,"working":0,"name":"元旦"}',X'a47dc91c4d230f63dcb8fdab26e3a0d1bf48273f8a89141ef285442ecb2d163d');
INSERT INTO event VALUES(279,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250126,"working":1,"name":"春节调休"}',X'0dcb129e48d718d96f116b816a869b2d33228064fc6659e634864d4278b7210d');
INSERT INTO event VALUES(280,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250128,"working":0,"name":"春节"}',X'a67ee766570d407f19af696ed0c0426fc7ccd2bf2fc7100160bc503e115e9b24');
INSERT INTO event VALUES(281,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250129,"working":0,"name":"春节"}',X'4285525c788e5209a46536eb6b68f7654d09459f601cfb6f71b69c7eef267036');
INSERT INTO event VALUES(282,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250130,"working":0,"name":"春节"}',X'6c75d179be2a1380a119e6270ac4ff6d0cacce15c3d9de64348dd1f5be608dde');
INSERT INTO event VALUES(283,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250131,"working":0,"name":"春节"}',X'79db55ef531a87e15fb582b3f5939eb074c518cdb9baab24992533c6e32beae9');
INSERT INTO event VALUES(284,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250203,"working":0,"name":"春节"}',X'2c182584a20cfc8e6a2eaf61490bbef712bd17cad5a21e2f173110ed8bad1c72');
INSERT INTO event VALUES(285,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250204,"working":0,"name":"春节"}',X'1c6785e4e276d681d3575feb41f39849ebadba0492fdf2828d015271aea4588f');
INSERT INTO event VALUES(286,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250208,"working":1,"name":"春节调休"}',X'c3481345a7fcb31a3a771b82652df5fe743756f442d4979734fa4d7af83a080a');
INSERT INTO event VALUES(287,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250404,"working":0,"name":"清明节"}',X'218b4ef6000d689d2927ead22084ce2b631a1b58ea6e275f229946e69ad8b460');
INSERT INTO event VALUES(288,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250427,"working":1,"name":"劳动节调休"}',X'833901809d2195ec1826658414730ad1aff4d54dd302810ef1111dd74f01a35b');
INSERT INTO event VALUES(289,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250501,"working":0,"name":"劳动节"}',X'cf72123132235ffc1bbfd33bdb16144b58fa5a69e9a22d2193e897aa0927b963');
INSERT INTO event VALUES(290,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250502,"working":0,"name":"劳动节"}',X'1b52ad173a0faa016a7e67f1b325dd0ce4622517ac06248bc1f3ef2d730f8ec8');
INSERT INTO event VALUES(291,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250505,"working":0,"name":"劳动节"}',X'73a1ca01a1f062a0494b96eeb1e7fda30785df9bda6f10a89459a0ee5e79976e');
INSERT INTO event VALUES(292,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250602,"working":0,"name":"端午节"}',X'485c728b0e1914b999fbe306513270663d733da87df2ac9096770a4bdac2c169');
INSERT INTO event VALUES(293,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250928,"working":1,"name":"国庆节调休"}',X'dde2943174cbdbe8f69b8929d139cd521407c2b9a79935ec284e36f2ffe37a56');
INSERT INTO event VALUES(294,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251001,"working":0,"name":"国庆节、中秋节"}',X'efe2d58ab75e336532087899c2553bad3f2c97e9600493dbb8cbb9db237dd8ff');
INSERT INTO event VALUES(295,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251002,"working":0,"name":"国庆节、中秋节"}',X'b1a98ed8efc309dfdfc0c0c09d82e54e0a12fe8db4372cd481502733d3b546c9');
INSERT INTO event VALUES(296,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251003,"working":0,"name":"国庆节、中秋节"}',X'd0a00a946e0c1dd32227510680d3f07d01e89430731c3bd042fc9b76010668a2');
INSERT INTO event VALUES(297,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251006,"working":0,"name":"国庆节、中秋节"}',X'6591070970c6c4141e8b70d15ba68639fd3223d004535ca55b426de2b2b53f03');
INSERT INTO event VALUES(298,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251007,"working":0,"name":"国庆节、中秋节"}',X'95df89a89d548b44dd922c3e640dd5f98a5e564335f150bdb6b3bf707051096a');
INSERT INTO event VALUES(299,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251008,"working":0,"name":"国庆节、中秋节"}',X'd060b91b826e2125be2970351a7b8e6446f92801f40af1ab8348fdb58d2a4f66');
INSERT INTO event VALUES(300,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251011,"working":1,"name":"国庆节调休"}',X'968e83685466358ec462790e6a73abba0c47766b18229279307542bd7268bbcc');
INSERT INTO event VALUES(301,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260101,"working":0,"name":"元旦"}',X'c9364ab0b31bd13735a35cf972ea755f902d9ad93cca2a0632214d89b670cf16');
INSERT INTO event VALUES(302,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260102,"working":0,"name":"元旦"}',X'974a47776c1d594da8a107e9148728dc11915faba9000cff2b9e61ada6382fa2');
INSERT INTO event VALUES(303,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260104,"working":1,"name":"元旦调休"}',X'8aa78a1591474445d2888aab60567a5be7b1cf6ca61ffd5d6f5b0503ea045335');
INSERT INTO event VALUES(304,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260214,"working":1,"name":"春节调休"}',X'986a56a0fe4904bd6cac4cd6dfa7677ab4e5905a95dbc80292306915100ecbeb');
INSERT INTO event VALUES(305,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260216,"working":0,"name":"春节"}',X'f7a528ec0d622163d5859af334a7b9fce3d6a1ccd6cb567f08f13fe6d648ac4a');
INSERT INTO event VALUES(306,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260217,"working":0,"name":"春节"}',X'c3629a7b8fcaf69bf90008ae6d9116a1734a819779c364d6f7e3c82d0c5d909f');
INSERT INTO event VALUES(307,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260218,"working":0,"name":"春节"}',X'cff56ae124f28308577d73b878ec65e9f3640dcfc509ecaf6417911146d675a7');
INSERT INTO event VALUES(308,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260219,"working":0,"name":"春节"}',X'a86ac6cbe2e2fbe70243acfd841bbf4926e2ce2d60552da2590d6cd242d65185');
INSERT INTO event VALUES(309,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260220,"working":0,"name":"春节"}',X'2a213a81e852b3cce02f31d8da9658f448c11fad76ae2721f6c780790dd7d033');
INSERT INTO event VALUES(310,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260223,"working":0,"name":"春节"}',X'9ebe0e4543c2abb00844869b163ae0d20d090b8a3b1ba18fdbc91b2c7ce1d2f1');
INSERT INTO event VALUES(311,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260228,"working":1,"name":"春节调休"}',X'66658ddda437ba8fa7b21c0b894cb0cc51b0918107a56e157e718dd8653f6775');
INSERT INTO event VALUES(312,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260406,"working":0,"name":"清明节"}',X'2277ff59dabac937f8271ef4e7fb946261f43a7193bb80a1f93a61ed1b996188');
INSERT INTO event VALUES(313,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260501,"working":0,"name":"劳动节"}',X'70c9c0ec0f4be977d0ff098f90e2ccdeb2cefae45b2d4389901eb8e7cf8660b0');
INSERT INTO event VALUES(314,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260504,"working":0,"name":"劳动节"}',X'82f9666aacb8409e372162afd04f13d431f0e1416e9d82a8f912821a1519d5a2');
INSERT INTO event VALUES(315,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260505,"working":0,"name":"劳动节"}',X'231e44d566409d70eb2f641f551167e10988f347c37fe6940954d7adc28d6b97');
INSERT INTO event VALUES(316,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260509,"working":1,"name":"劳动节调休"}',X'f72c344df9d3402ce1241c0d30d1b8533c6ada16dd9bb4b8a60782b69c13c1ff');
INSERT INTO event VALUES(317,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260619,"working":0,"name":"端午节"}',X'123fe98a8a63faf44552771043d68d6ec9f76d617dc757b355beba1dd703afb0');
INSERT INTO event VALUES(318,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260920,"working":1,"name":"国庆节调休"}',X'732b745e5a808d1c60e22739a1e3bddcb034e7543de1556db84d9bd8025bf56a');
INSERT INTO event VALUES(319,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260925,"working":0,"name":"中秋节"}',X'1734bc15dbe3644c162ae492e8599738ec331800815c7dbb677694420cb83f21');
INSERT INTO event VALUES(320,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261001,"working":0,"name":"国庆节"}',X'4fdb97505f5174499308f0a5c79a00ca868fa3b05dfba61cdd0f2b67b4e5ec18');
INSERT INTO event VALUES(321,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261002,"working":0,"name":"国庆节"}',X'ef9dd397798dcefe1a5d21369b62907e19b1b35bd88d0a0d9be236f0b2869000');
INSERT INTO event VALUES(322,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261005,"working":0,"name":"国庆节"}',X'c72fc5557db10229974b9d76fb956ed507a1080c48c7937071a515ef1455ef4d');
INSERT INTO event VALUES(323,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261006,"working":0,"name":"国庆节"}',X'a1bb35c4e2631bddb697229b257e6a6f1ab1e378eb2c320ad5388ce101b32666');
INSERT INTO event VALUES(324,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261007,"working":0,"name":"国庆节"}',X'd41fa27eff2a77786c043fb1f5a4a403543b099ba4ba1e5b02a83ca194070023');
INSERT INTO event VALUES(325,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261010,"working":1,"name":"国庆节调休"}',X'850eaf0b9cd582ce82476078cc45d5af33113c490a6ee1358c56c1ff2ccffc54');
INSERT INTO event VALUES(326,1795136400,1795265646,'case.received','8890',1,'8890','a-1','{"text":"路灯不亮","grid":990101001001001,"category":"utilities/power","channel":"hotline","urgency":"urgent","caller":"王演示","phone":"00012345678"}',X'18013c18bf8e1c949a3fb0f148f5cf1bcda95f8f5f2b84dc3d8673387b355910');
INSERT INTO event VALUES(327,1795136700,1795265646,'case.claimed','li.na',1,'8890','a-2','{}',X'b3a37b519c4d75a5e2f4c9804e1484f059ea7eb1ef5f256e39588179672bb5f0');
INSERT INTO event VALUES(328,1795136760,1795265646,'case.dispatched','li.na',1,'8890','a-3','{"to":"dept:power"}',X'f4b24a867432edc6ad8a558ba192c4d5e7bfba86880b76cd7dba49ca007ed803');
INSERT INTO event VALUES(329,1795136820,1795265646,'case.accepted','power',1,'8890','a-4','{}',X'6b87fad747239924d929d337605499ee7388ebf958118e506ecebb88601e13b9');
INSERT INTO event VALUES(330,1795140000,1795265646,'case.received','王甲',2,'8890','a-5','{"text":"井盖缺失","grid":990101002200001,"channel":"patrol"}',X'00a39e86f79670f7a9a3b85b47b44ccace398511733cf8eac8bce4adc614c433');
INSERT INTO event VALUES(331,1795140060,1795265646,'case.claimed','village',2,'8890','a-6','{}',X'ad1ba12f888757df54b734c4c37a6e292b3fa60e1c620e4bdd9ec7db566cd514');
INSERT INTO event VALUES(332,1795141800,1795265646,'patrol.started','8890',NULL,'8890','a-7','{"grid":990101002200001,"day":20261120,"half":"morning"}',X'8eb737bc51070e15f8bc90beefb2725db6b26c8f89c45a2029b8a108e45d3746');
INSERT INTO event VALUES(333,1795143000,1795265646,'patrol.done','8890',NULL,'8890','a-8','{"grid":990101002200001,"day":20261120,"half":"morning","found":1}',X'cff6015cd2e36438f8ed79c2231ee49193ed58653174d1ac728d188646fb9c9a');
INSERT INTO event VALUES(334,1795143600,1795265646,'worker.absent','8890',NULL,'8890','a-9','{"grid":990101001001001,"role":"A","from":1795143600,"until":1795276800,"reason":"leave"}',X'bee5cac41efc6703e58e3a60e4916d17603270a93f609dcf4ed22f516b4b7547');
INSERT INTO event VALUES(335,1795144200,1795265646,'case.received','8890',3,'8890','a-10','{"text":"噪音扰民","channel":"snap"}',X'19acccabd429cb626c03a66e31e7699832745ad2163b2a7cdb21a0276360a49c');
INSERT INTO event VALUES(336,1795266478,1795266478,'role.granted','root',NULL,NULL,NULL,'{"login":"root","role":"operator","unit":"city"}',X'51fc731f0be4766f556fcef81e97021577cdea7d999ffbb0f5ff6fdcfa9941f0');
INSERT INTO event VALUES(337,1795266478,1795266478,'role.granted','root',NULL,NULL,NULL,'{"login":"root","role":"supervisor","unit":"city"}',X'4f9dc64b48a3e8b8a3532739e2ccc4cc071aaf548f76be95f0864223f6c38a68');
INSERT INTO event VALUES(338,1795266478,1795266478,'role.granted','root',NULL,NULL,NULL,'{"login":"root","role":"on-call","unit":"city"}',X'148bc80f08265074d29ab68a4081936dac847502f3a5065d334aface5cc20a45');
INSERT INTO event VALUES(339,1795266478,1795266478,'role.granted','root',NULL,NULL,NULL,'{"login":"root","role":"observer","unit":"city"}',X'41bdddb2de489ebffcebb39f47a3a23101f6df12ed91553d3b721b4e83ce9fc8');
INSERT INTO event VALUES(340,1795266478,1795266478,'role.granted','root',NULL,NULL,NULL,'{"login":"root","role":"administrator","unit":"city"}',X'f1eb3f0b1965d2c3dfc5920a7e6cf383d8bcac2a070f2db9ab1c4461041e0e5e');
CREATE TABLE city(
  -- The city and its settings: one row.
  code INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  zone TEXT NOT NULL,             -- the time zone of all local times
  is_demo INTEGER NOT NULL,       -- 1 when the city is made up
  warn_percent INTEGER NOT NULL,  -- of a limit, when its light turns yellow
  late_percent INTEGER NOT NULL,  -- of a limit, when its light turns red
  work_hours TEXT NOT NULL,       -- from-to in seconds of the local day, comma between
  round_windows TEXT NOT NULL,    -- of the morning and the afternoon round, the same form
  round_grace INTEGER NOT NULL    -- seconds in which a missed round can be made good
) STRICT;
INSERT INTO city VALUES(990101,'样板市','Asia/Shanghai',0,80,100,'28800-43200,50400-64800','25200-41400,46800-63000',7200);
CREATE TABLE place(
  -- Towns (9 digits), villages (12) and grids (15); a code begins with its ancestor's.
  code INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT,                      -- grids: urban, school or enterprise
  longitude REAL,
  latitude REAL,
  worker TEXT NOT NULL,           -- grids: the responsible worker (A)
  stand_in TEXT NOT NULL,         -- grids: the named stand-in (B)
  pinyin TEXT NOT NULL            -- how the name is read, where the import says so
) STRICT;
INSERT INTO place VALUES(990101001,'东街道',NULL,NULL,NULL,'','','');
INSERT INTO place VALUES(990101002,'高坎镇',NULL,NULL,NULL,'','','');
INSERT INTO place VALUES(990101001001,'富丽社区',NULL,NULL,NULL,'','','');
INSERT INTO place VALUES(990101002200,'高坎村委会',NULL,NULL,NULL,'','','');
INSERT INTO place VALUES(990101001001001,'','urban',NULL,NULL,'傅波艳','郑平','');
INSERT INTO place VALUES(990101001001002,'','urban',NULL,NULL,'吴涛','冯建','');
INSERT INTO place VALUES(990101001001003,'','school',NULL,NULL,'林霞','彭兰秋','');
INSERT INTO place VALUES(990101002200001,'','urban',NULL,NULL,'赵杰国','萧宁松','');
INSERT INTO place VALUES(990101002200002,'','urban',NULL,NULL,'林杰立','罗华红','');
INSERT INTO place VALUES(990101002200003,'','enterprise',NULL,NULL,'唐兰','沈成瑞','');
CREATE TABLE department(
  code TEXT PRIMARY KEY,
  zh TEXT NOT NULL,
  en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO department VALUES('agriculture','农业农村局','Agriculture');
INSERT INTO department VALUES('archives','档案馆','Archives');
INSERT INTO department VALUES('civil','民政局','Civil Affairs');
INSERT INTO department VALUES('commerce','商务局','Commerce');
INSERT INTO department VALUES('culture','文化旅游局','Culture and Tourism');
INSERT INTO department VALUES('development','发展和改革局','Development');
INSERT INTO department VALUES('ecology','生态环境分局','Environment');
INSERT INTO department VALUES('education','教育局','Education');
INSERT INTO department VALUES('emergency','应急管理局','Emergency');
INSERT INTO department VALUES('finance','财政局','Finance');
INSERT INTO department VALUES('fire','消防救援大队','Fire and Rescue');
INSERT INTO department VALUES('forestry','林业和草原局','Forestry');
INSERT INTO department VALUES('gas','燃气公司','Gas Supply');
INSERT INTO department VALUES('health','卫生健康局','Health');
INSERT INTO department VALUES('heating','供热公司','Heating');
INSERT INTO department VALUES('housing','住房和城乡建设局','Housing');
INSERT INTO department VALUES('industry','工业和信息化局','Industry');
INSERT INTO department VALUES('justice','司法局','Justice');
INSERT INTO department VALUES('labour','人力资源和社会保障局','Labour');
INSERT INTO department VALUES('land','自然资源局','Land and Planning');
INSERT INTO department VALUES('market','市场监督管理局','Market Oversight');
INSERT INTO department VALUES('order','城市管理综合执法局','Urban Order');
INSERT INTO department VALUES('police','公安局','Police');
INSERT INTO department VALUES('power','供电公司','Power Supply');
INSERT INTO department VALUES('roads','交通运输局','Roads and Transport');
INSERT INTO department VALUES('services','政务服务中心','Public Services');
INSERT INTO department VALUES('telecom','通信管理办公室','Telecom');
INSERT INTO department VALUES('veterans','退役军人事务局','Veterans');
INSERT INTO department VALUES('water','自来水公司','Water Supply');
INSERT INTO department VALUES('works','市政公用服务中心','Public Works');
CREATE TABLE limit_rule(
  -- How long a span may take, for which cases, from when to when.
  id INTEGER PRIMARY KEY,
  category TEXT NOT NULL,         -- a prefix; empty for every category
  span TEXT NOT NULL,             -- a node's word, or total
  urgency TEXT,                   -- NULL for every urgency
  clock TEXT NOT NULL,            -- always, work-hours, work-days or calendar-days
  amount INTEGER NOT NULL,        -- minutes (always, work-hours) or days
  valid_from INTEGER NOT NULL,    -- yyyymmdd
  valid_until INTEGER             -- yyyymmdd; NULL while there is no end
) STRICT;
INSERT INTO limit_rule VALUES(1,'','received','emergency','always',15,20000101,NULL);
INSERT INTO limit_rule VALUES(2,'','received','urgent','always',30,20000101,NULL);
INSERT INTO limit_rule VALUES(3,'','received','normal','work-days',1,20000101,NULL);
INSERT INTO limit_rule VALUES(4,'','claimed','emergency','always',15,20000101,NULL);
INSERT INTO limit_rule VALUES(5,'','claimed','urgent','always',60,20000101,NULL);
INSERT INTO limit_rule VALUES(6,'','claimed','normal','work-hours',240,20000101,NULL);
INSERT INTO limit_rule VALUES(7,'','dispatched','emergency','always',15,20000101,NULL);
INSERT INTO limit_rule VALUES(8,'','dispatched','urgent','always',60,20000101,NULL);
INSERT INTO limit_rule VALUES(9,'','dispatched','normal','work-days',2,20000101,NULL);
INSERT INTO limit_rule VALUES(10,'','handling','emergency','always',120,20000101,NULL);
INSERT INTO limit_rule VALUES(11,'','handling','urgent','always',1440,20000101,NULL);
INSERT INTO limit_rule VALUES(12,'','handling','normal','work-days',5,20000101,NULL);
INSERT INTO limit_rule VALUES(13,'','verifying','emergency','always',120,20000101,NULL);
INSERT INTO limit_rule VALUES(14,'','verifying','urgent','always',120,20000101,NULL);
INSERT INTO limit_rule VALUES(15,'','verifying','normal','work-hours',120,20000101,NULL);
INSERT INTO limit_rule VALUES(16,'','total','emergency','always',120,20000101,NULL);
INSERT INTO limit_rule VALUES(17,'','total','urgent','always',1440,20000101,NULL);
INSERT INTO limit_rule VALUES(18,'','total','normal','work-days',7,20000101,NULL);
INSERT INTO limit_rule VALUES(19,'disputes','handling','normal','work-days',10,20000101,NULL);
INSERT INTO limit_rule VALUES(20,'disputes','total','normal','work-days',15,20000101,NULL);
CREATE TABLE policy(
  -- Numbers that are no limits of time: how many, how far, how often.
  id INTEGER PRIMARY KEY,
  policy TEXT NOT NULL,           -- such as returns, extension-days or near-metres
  amount INTEGER NOT NULL,
  valid_from INTEGER NOT NULL,    -- yyyymmdd
  valid_until INTEGER             -- yyyymmdd; NULL while there is no end
) STRICT;
CREATE TABLE handler_word(
  -- Words of texts that say whose business a case is.
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL,
  department TEXT NOT NULL,       -- a code; empty where the word says nothing
  valid_from INTEGER NOT NULL,    -- yyyymmdd
  valid_until INTEGER             -- yyyymmdd; NULL while there is no end
) STRICT;
CREATE TABLE role(
  -- Which login of the system holds which role, for a unit and everything below it.
  login TEXT NOT NULL,
  role TEXT NOT NULL,             -- operator, supervisor, on-call, observer or administrator
  unit TEXT NOT NULL,             -- city, town:CODE, village:CODE or dept:CODE
  PRIMARY KEY(login, role, unit)
) STRICT, WITHOUT ROWID;
INSERT INTO role VALUES('root','administrator','city');
INSERT INTO role VALUES('root','observer','city');
INSERT INTO role VALUES('root','on-call','city');
INSERT INTO role VALUES('root','operator','city');
INSERT INTO role VALUES('root','supervisor','city');
CREATE TABLE saved_filter(
  -- Filters that the desks keep under a name.
  name TEXT PRIMARY KEY,
  filter TEXT NOT NULL            -- in the filter language
) STRICT, WITHOUT ROWID;
CREATE TABLE calendar_day(
  -- Days that differ from what their weekday says.
  calendar TEXT NOT NULL,         -- city, school or enterprise
  date INTEGER NOT NULL,          -- yyyymmdd
  is_working INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY(calendar, date)
) STRICT, WITHOUT ROWID;
INSERT INTO calendar_day VALUES('city',20250101,0,'元旦');
INSERT INTO calendar_day VALUES('city',20250126,1,'春节调休');
INSERT INTO calendar_day VALUES('city',20250128,0,'春节');
INSERT INTO calendar_day VALUES('city',20250129,0,'春节');
INSERT INTO calendar_day VALUES('city',20250130,0,'春节');
INSERT INTO calendar_day VALUES('city',20250131,0,'春节');
INSERT INTO calendar_day VALUES('city',20250203,0,'春节');
INSERT INTO calendar_day VALUES('city',20250204,0,'春节');
INSERT INTO calendar_day VALUES('city',20250208,1,'春节调休');
INSERT INTO calendar_day VALUES('city',20250404,0,'清明节');
INSERT INTO calendar_day VALUES('city',20250427,1,'劳动节调休');
INSERT INTO calendar_day VALUES('city',20250501,0,'劳动节');
INSERT INTO calendar_day VALUES('city',20250502,0,'劳动节');
INSERT INTO calendar_day VALUES('city',20250505,0,'劳动节');
INSERT INTO calendar_day VALUES('city',20250602,0,'端午节');
INSERT INTO calendar_day VALUES('city',20250928,1,'国庆节调休');
INSERT INTO calendar_day VALUES('city',20251001,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('city',20251002,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('city',20251003,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('city',20251006,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('city',20251007,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('city',20251008,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('city',20251011,1,'国庆节调休');
INSERT INTO calendar_day VALUES('city',20260101,0,'元旦');
INSERT INTO calendar_day VALUES('city',20260102,0,'元旦');
INSERT INTO calendar_day VALUES('city',20260104,1,'元旦调休');
INSERT INTO calendar_day VALUES('city',20260214,1,'春节调休');
INSERT INTO calendar_day VALUES('city',20260216,0,'春节');
INSERT INTO calendar_day VALUES('city',20260217,0,'春节');
INSERT INTO calendar_day VALUES('city',20260218,0,'春节');
INSERT INTO calendar_day VALUES('city',20260219,0,'春节');
INSERT INTO calendar_day VALUES('city',20260220,0,'春节');
INSERT INTO calendar_day VALUES('city',20260223,0,'春节');
INSERT INTO calendar_day VALUES('city',20260228,1,'春节调休');
INSERT INTO calendar_day VALUES('city',20260406,0,'清明节');
INSERT INTO calendar_day VALUES('city',20260501,0,'劳动节');
INSERT INTO calendar_day VALUES('city',20260504,0,'劳动节');
INSERT INTO calendar_day VALUES('city',20260505,0,'劳动节');
INSERT INTO calendar_day VALUES('city',20260509,1,'劳动节调休');
INSERT INTO calendar_day VALUES('city',20260619,0,'端午节');
INSERT INTO calendar_day VALUES('city',20260920,1,'国庆节调休');
INSERT INTO calendar_day VALUES('city',20260925,0,'中秋节');
INSERT INTO calendar_day VALUES('city',20261001,0,'国庆节');
INSERT INTO calendar_day VALUES('city',20261002,0,'国庆节');
INSERT INTO calendar_day VALUES('city',20261005,0,'国庆节');
INSERT INTO calendar_day VALUES('city',20261006,0,'国庆节');
INSERT INTO calendar_day VALUES('city',20261007,0,'国庆节');
INSERT INTO calendar_day VALUES('city',20261010,1,'国庆节调休');
INSERT INTO calendar_day VALUES('enterprise',20250101,0,'元旦');
INSERT INTO calendar_day VALUES('enterprise',20250126,1,'春节调休');
INSERT INTO calendar_day VALUES('enterprise',20250128,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20250129,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20250130,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20250131,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20250203,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20250204,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20250208,1,'春节调休');
INSERT INTO calendar_day VALUES('enterprise',20250404,0,'清明节');
INSERT INTO calendar_day VALUES('enterprise',20250427,1,'劳动节调休');
INSERT INTO calendar_day VALUES('enterprise',20250501,0,'劳动节');
INSERT INTO calendar_day VALUES('enterprise',20250502,0,'劳动节');
INSERT INTO calendar_day VALUES('enterprise',20250505,0,'劳动节');
INSERT INTO calendar_day VALUES('enterprise',20250602,0,'端午节');
INSERT INTO calendar_day VALUES('enterprise',20250928,1,'国庆节调休');
INSERT INTO calendar_day VALUES('enterprise',20251001,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('enterprise',20251002,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('enterprise',20251003,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('enterprise',20251006,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('enterprise',20251007,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('enterprise',20251008,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('enterprise',20251011,1,'国庆节调休');
INSERT INTO calendar_day VALUES('enterprise',20260101,0,'元旦');
INSERT INTO calendar_day VALUES('enterprise',20260102,0,'元旦');
INSERT INTO calendar_day VALUES('enterprise',20260104,1,'元旦调休');
INSERT INTO calendar_day VALUES('enterprise',20260214,1,'春节调休');
INSERT INTO calendar_day VALUES('enterprise',20260216,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20260217,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20260218,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20260219,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20260220,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20260223,0,'春节');
INSERT INTO calendar_day VALUES('enterprise',20260228,1,'春节调休');
INSERT INTO calendar_day VALUES('enterprise',20260406,0,'清明节');
INSERT INTO calendar_day VALUES('enterprise',20260501,0,'劳动节');
INSERT INTO calendar_day VALUES('enterprise',20260504,0,'劳动节');
INSERT INTO calendar_day VALUES('enterprise',20260505,0,'劳动节');
INSERT INTO calendar_day VALUES('enterprise',20260509,1,'劳动节调休');
INSERT INTO calendar_day VALUES('enterprise',20260619,0,'端午节');
INSERT INTO calendar_day VALUES('enterprise',20260920,1,'国庆节调休');
INSERT INTO calendar_day VALUES('enterprise',20260925,0,'中秋节');
INSERT INTO calendar_day VALUES('enterprise',20261001,0,'国庆节');
INSERT INTO calendar_day VALUES('enterprise',20261002,0,'国庆节');
INSERT INTO calendar_day VALUES('enterprise',20261005,0,'国庆节');
INSERT INTO calendar_day VALUES('enterprise',20261006,0,'国庆节');
INSERT INTO calendar_day VALUES('enterprise',20261007,0,'国庆节');
INSERT INTO calendar_day VALUES('enterprise',20261010,1,'国庆节调休');
INSERT INTO calendar_day VALUES('school',20250101,0,'元旦');
INSERT INTO calendar_day VALUES('school',20250113,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250114,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250115,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250116,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250117,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250120,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250121,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250122,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250123,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250124,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250127,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250128,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250129,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250130,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250131,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250203,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250204,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250205,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250206,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250207,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250210,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250211,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250212,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250213,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250214,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250217,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250218,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250219,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250220,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250221,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250224,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250225,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250226,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250227,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250228,0,'寒假');
INSERT INTO calendar_day VALUES('school',20250404,0,'清明节');
INSERT INTO calendar_day VALUES('school',20250427,1,'劳动节调休');
INSERT INTO calendar_day VALUES('school',20250501,0,'劳动节');
INSERT INTO calendar_day VALUES('school',20250502,0,'劳动节');
INSERT INTO calendar_day VALUES('school',20250505,0,'劳动节');
INSERT INTO calendar_day VALUES('school',20250602,0,'端午节');
INSERT INTO calendar_day VALUES('school',20250716,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250717,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250718,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250721,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250722,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250723,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250724,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250725,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250728,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250729,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250730,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250731,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250801,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250804,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250805,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250806,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250807,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250808,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250811,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250812,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250813,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250814,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250815,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250818,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250819,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250820,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250821,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250822,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250825,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250826,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250827,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250828,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250829,0,'暑假');
INSERT INTO calendar_day VALUES('school',20250928,1,'国庆节调休');
INSERT INTO calendar_day VALUES('school',20251001,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('school',20251002,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('school',20251003,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('school',20251006,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('school',20251007,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('school',20251008,0,'国庆节、中秋节');
INSERT INTO calendar_day VALUES('school',20251011,1,'国庆节调休');
INSERT INTO calendar_day VALUES('school',20260101,0,'元旦');
INSERT INTO calendar_day VALUES('school',20260102,0,'元旦');
INSERT INTO calendar_day VALUES('school',20260104,1,'元旦调休');
INSERT INTO calendar_day VALUES('school',20260112,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260113,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260114,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260115,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260116,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260119,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260120,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260121,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260122,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260123,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260126,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260127,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260128,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260129,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260130,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260202,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260203,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260204,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260205,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260206,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260209,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260210,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260211,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260212,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260213,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260216,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260217,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260218,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260219,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260220,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260223,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260224,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260225,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260226,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260227,0,'寒假');
INSERT INTO calendar_day VALUES('school',20260406,0,'清明节');
INSERT INTO calendar_day VALUES('school',20260501,0,'劳动节');
INSERT INTO calendar_day VALUES('school',20260504,0,'劳动节');
INSERT INTO calendar_day VALUES('school',20260505,0,'劳动节');
INSERT INTO calendar_day VALUES('school',20260509,1,'劳动节调休');
INSERT INTO calendar_day VALUES('school',20260619,0,'端午节');
INSERT INTO calendar_day VALUES('school',20260716,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260717,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260720,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260721,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260722,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260723,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260724,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260727,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260728,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260729,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260730,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260731,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260803,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260804,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260805,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260806,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260807,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260810,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260811,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260812,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260813,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260814,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260817,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260818,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260819,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260820,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260821,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260824,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260825,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260826,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260827,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260828,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260831,0,'暑假');
INSERT INTO calendar_day VALUES('school',20260920,1,'国庆节调休');
INSERT INTO calendar_day VALUES('school',20260925,0,'中秋节');
INSERT INTO calendar_day VALUES('school',20261001,0,'国庆节');
INSERT INTO calendar_day VALUES('school',20261002,0,'国庆节');
INSERT INTO calendar_day VALUES('school',20261005,0,'国庆节');
INSERT INTO calendar_day VALUES('school',20261006,0,'国庆节');
INSERT INTO calendar_day VALUES('school',20261007,0,'国庆节');
INSERT INTO calendar_day VALUES('school',20261010,1,'国庆节调休');
CREATE TABLE case_now(
  -- Every case as its events made it. Times are unix seconds. The long texts come last.
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,       -- how many events made it
  events TEXT NOT NULL,           -- their numbers in the log, oldest first, comma between
  node INTEGER NOT NULL,          -- 0 received 1 claimed 2 dispatched 3 handling 4 verifying
                                  -- 5 closed
  urgency INTEGER NOT NULL,       -- 0 emergency 1 urgent 2 normal
  due INTEGER NOT NULL,           -- the earlier of node_due and total_due, once closed
                                  -- node_due before total_due; 2^63-1 without
  light INTEGER NOT NULL,         -- as of city_now.lit_until: 0 green 1 yellow 2 red
  turn_at INTEGER,                -- the last second of that light; NULL when it stays
  grid INTEGER,                   -- NULL while nobody has located it
  holder TEXT NOT NULL,           -- city, town:CODE, village:CODE or dept:CODE
  opened INTEGER NOT NULL,
  node_since INTEGER NOT NULL,
  node_warn INTEGER,
  node_due INTEGER,
  total_warn INTEGER,
  total_due INTEGER,
  given_due INTEGER,              -- a deadline that came with the case
  verified INTEGER,
  closed INTEGER,
  channel TEXT NOT NULL,
  category TEXT NOT NULL,
  desk TEXT NOT NULL,             -- the holder that owns it while a handler works on it
  claimed_by TEXT NOT NULL,
  done_by TEXT NOT NULL,
  queue TEXT NOT NULL,            -- the handler's inner queue
  returns INTEGER NOT NULL,
  reworks INTEGER NOT NULL,
  marks INTEGER NOT NULL,         -- 1 spread 2 closed-before-opened 4 unverified 8 imported
                                  -- 16 due-before-opened 32 unreadable-field 64 unknown-grid
                                  -- 128 dup 256 late-entry
  source TEXT,
  source_id TEXT,
  caller TEXT,
  phone TEXT,
  remark TEXT NOT NULL,
  waits INTEGER NOT NULL,         -- 1 suspended 2 for an approval 4 for a call back 8 for the
                                  -- answer to a slip 16 for sign-ons 32 for a decision
  side TEXT NOT NULL,             -- what happened beside the plain path, a flat JSON object;
                                  -- empty for most
  slip INTEGER,                   -- the slip that waits: 0 red 1 yellow 2 blue; NULL without
  slip_due INTEGER,               -- when it has to be answered; 2^63-1 without a limit
  text TEXT NOT NULL
) STRICT;
INSERT INTO case_now VALUES(1,4,'326,327,328,329',3,1,1795222800,2,NULL,990101001001001,'dept:power',1795136400,1795136820,1795205940,1795223220,1795205520,1795222800,NULL,NULL,NULL,'hotline','utilities/power','city','li.na','','',0,0,0,'8890','a-1','王演示','00012345678','',0,'{"handler":"dept:power","dispatched":1795136760,"transfers":1}',NULL,NULL,'路灯不亮');
INSERT INTO case_now VALUES(2,2,'330,331',1,2,1795161660,2,NULL,990101002200001,'village:990101002200',1795140000,1795140060,1795158780,1795161660,1795769280,1796090400,NULL,NULL,NULL,'patrol','','village:990101002200','village','','',0,0,0,'8890','a-5',NULL,NULL,'',0,'',NULL,NULL,'井盖缺失');
INSERT INTO case_now VALUES(3,1,'335',0,2,1795403400,0,1795397640,NULL,'city',1795144200,1795144200,1795397640,1795403400,1795773480,1796094600,NULL,NULL,NULL,'snap','','city','','','',0,0,0,'8890','a-10',NULL,NULL,'',0,'',NULL,NULL,'噪音扰民');
CREATE TABLE round(
  -- The two daily rounds of each grid, as far as they were reported.
  day INTEGER NOT NULL,           -- yyyymmdd, local
  half INTEGER NOT NULL,          -- 0 morning 1 afternoon
  grid INTEGER NOT NULL,
  started INTEGER,
  done INTEGER,
  role TEXT NOT NULL,             -- A the responsible worker, B the stand-in
  found INTEGER NOT NULL,
  seq INTEGER NOT NULL,           -- its newest event
  PRIMARY KEY(day, half, grid)
) STRICT, WITHOUT ROWID;
INSERT INTO round VALUES(20261120,0,990101002200001,1795141800,1795143000,'A',1,333);
CREATE TABLE absence(
  -- Who of a grid's two people is or was away.
  grid INTEGER NOT NULL,
  role TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,          -- the first second they are back
  reason TEXT NOT NULL,
  PRIMARY KEY(grid, role, starts)
) STRICT, WITHOUT ROWID;
INSERT INTO absence VALUES(990101001001001,'A',1795143600,1795276800,'leave');
CREATE TABLE grid_tally(
  -- Open cases of each grid by light, as of city_now.lit_until.
  grid INTEGER PRIMARY KEY,       -- 0 for cases nobody has located
  seq INTEGER NOT NULL,           -- the newest event when they changed last
  green INTEGER NOT NULL,
  yellow INTEGER NOT NULL,
  red INTEGER NOT NULL
) STRICT;
INSERT INTO grid_tally VALUES(0,340,1,0,0);
INSERT INTO grid_tally VALUES(990101001001001,340,0,0,1);
INSERT INTO grid_tally VALUES(990101001001002,0,0,0,0);
INSERT INTO grid_tally VALUES(990101001001003,0,0,0,0);
INSERT INTO grid_tally VALUES(990101002200001,340,0,0,1);
INSERT INTO grid_tally VALUES(990101002200002,0,0,0,0);
INSERT INTO grid_tally VALUES(990101002200003,0,0,0,0);
CREATE TABLE city_now(
  -- The running figures of the whole city: one row.
  id INTEGER PRIMARY KEY CHECK(id = 1),
  seq INTEGER NOT NULL,           -- the newest event ...
  recorded INTEGER,               -- ... and when it was written down
  cases INTEGER NOT NULL,         -- the highest number of a case
  closed INTEGER NOT NULL,        -- how many are closed
  received_green INTEGER NOT NULL, received_yellow INTEGER NOT NULL,
  received_red INTEGER NOT NULL,
  claimed_green INTEGER NOT NULL, claimed_yellow INTEGER NOT NULL,
  claimed_red INTEGER NOT NULL,
  dispatched_green INTEGER NOT NULL, dispatched_yellow INTEGER NOT NULL,
  dispatched_red INTEGER NOT NULL,
  handling_green INTEGER NOT NULL, handling_yellow INTEGER NOT NULL,
  handling_red INTEGER NOT NULL,
  verifying_green INTEGER NOT NULL, verifying_yellow INTEGER NOT NULL,
  verifying_red INTEGER NOT NULL,
  -- How many cases wait for what beside their node, as in case_now.waits.
  waits_suspended INTEGER NOT NULL, waits_approval INTEGER NOT NULL,
  waits_call_back INTEGER NOT NULL, waits_slip INTEGER NOT NULL,
  waits_joint INTEGER NOT NULL, waits_decision INTEGER NOT NULL,
  rules_seq INTEGER NOT NULL,     -- the newest event that changed the city or a rule
  rounds_seq INTEGER NOT NULL,    -- the newest event of a round
  lit_until INTEGER NOT NULL      -- the moment all stored lights are right for
) STRICT;
INSERT INTO city_now VALUES(1,340,1795266478,3,0,1,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,340,333,1795265646);
CREATE TABLE lease(
  duty TEXT PRIMARY KEY,          -- what is done: duties
  holder TEXT NOT NULL,           -- login and process
  until INTEGER NOT NULL          -- when another may take it
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX event_origin ON event(source, source_id) WHERE source IS NOT NULL;
CREATE INDEX case_queue ON case_now(node, urgency, due, id, grid, holder) WHERE node < 5;
CREATE INDEX case_holder ON case_now(holder, urgency, due, id, node, grid) WHERE node < 5;
CREATE INDEX case_claimed ON case_now(claimed_by, urgency, due, id, node, grid, holder)
  WHERE node < 5 AND claimed_by <> '';
CREATE INDEX case_unlocated ON case_now(urgency, due, id, node, grid, holder)
  WHERE node < 5 AND grid IS NULL;
CREATE INDEX case_turn ON case_now(turn_at, light, due, node, grid) WHERE turn_at IS NOT NULL;
CREATE INDEX case_waits ON case_now(waits, urgency, due, id, node, grid, holder)
  WHERE waits > 0;
CREATE INDEX case_slip ON case_now(slip, slip_due, id) WHERE slip IS NOT NULL;
CREATE INDEX case_waits_number ON case_now(waits, id) WHERE waits > 0;
CREATE INDEX case_grid ON case_now(grid, id, opened) WHERE node < 5 AND grid IS NOT NULL;
CREATE INDEX case_grid_closed ON case_now(grid, id, opened)
  WHERE node = 5 AND grid IS NOT NULL;
CREATE INDEX case_phone ON case_now(phone) WHERE phone <> '';
CREATE VIEW case_event AS
  -- What happened to each case, for reading by hand: WHERE case_id = ...
  SELECT case_now.id AS case_id, event.seq, datetime(event.at, 'unixepoch') AS at, event.kind,
    event.actor, event.body
  FROM case_now, json_each('[' || case_now.events || ']') AS number
    JOIN event ON event.seq = number.value
;
CREATE VIEW case_plain AS
  -- The cases in words and UTC times, for reading by hand.
  SELECT id,
    CASE node WHEN 0 THEN 'received' WHEN 1 THEN 'claimed' WHEN 2 THEN 'dispatched'
      WHEN 3 THEN 'handling' WHEN 4 THEN 'verifying' ELSE 'closed' END AS state,
    CASE urgency WHEN 0 THEN 'emergency' WHEN 1 THEN 'urgent' ELSE 'normal' END AS urgency,
    grid, category, channel, holder, claimed_by,
    datetime(opened, 'unixepoch') AS opened, datetime(total_due, 'unixepoch') AS due,
    datetime(closed, 'unixepoch') AS closed, closed <= total_due AS on_time,
    source, source_id, text, remark
  FROM case_now
;
CREATE INDEX absence_end ON absence(ends);
COMMIT;
PRAGMA user_version = 6;
