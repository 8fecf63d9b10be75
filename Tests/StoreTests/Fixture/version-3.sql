PRAGMA application_id = 1734636395;
BEGIN TRANSACTION;
CREATE TABLE absence(
  -- Who of a grid's two people is or was away.
  grid INTEGER NOT NULL,
  role TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,          -- the first second they are back
  reason TEXT NOT NULL,
  PRIMARY KEY(grid, role, starts)
) STRICT, WITHOUT ROWID;
INSERT INTO "absence" VALUES(990101001001001,'A',1795143600,1795276800,'leave');
CREATE TABLE calendar_day(
  -- Days that differ from what their weekday says.
  calendar TEXT NOT NULL,         -- city, school or enterprise
  date INTEGER NOT NULL,          -- yyyymmdd
  is_working INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY(calendar, date)
) STRICT, WITHOUT ROWID;
INSERT INTO "calendar_day" VALUES('city',20250101,0,'元旦');
INSERT INTO "calendar_day" VALUES('city',20250126,1,'春节调休');
INSERT INTO "calendar_day" VALUES('city',20250128,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20250129,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20250130,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20250131,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20250203,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20250204,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20250208,1,'春节调休');
INSERT INTO "calendar_day" VALUES('city',20250404,0,'清明节');
INSERT INTO "calendar_day" VALUES('city',20250427,1,'劳动节调休');
INSERT INTO "calendar_day" VALUES('city',20250501,0,'劳动节');
INSERT INTO "calendar_day" VALUES('city',20250502,0,'劳动节');
INSERT INTO "calendar_day" VALUES('city',20250505,0,'劳动节');
INSERT INTO "calendar_day" VALUES('city',20250602,0,'端午节');
INSERT INTO "calendar_day" VALUES('city',20250928,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('city',20251001,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('city',20251002,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('city',20251003,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('city',20251006,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('city',20251007,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('city',20251008,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('city',20251011,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('city',20260101,0,'元旦');
INSERT INTO "calendar_day" VALUES('city',20260102,0,'元旦');
INSERT INTO "calendar_day" VALUES('city',20260104,1,'元旦调休');
INSERT INTO "calendar_day" VALUES('city',20260214,1,'春节调休');
INSERT INTO "calendar_day" VALUES('city',20260216,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20260217,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20260218,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20260219,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20260220,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20260223,0,'春节');
INSERT INTO "calendar_day" VALUES('city',20260228,1,'春节调休');
INSERT INTO "calendar_day" VALUES('city',20260406,0,'清明节');
INSERT INTO "calendar_day" VALUES('city',20260501,0,'劳动节');
INSERT INTO "calendar_day" VALUES('city',20260504,0,'劳动节');
INSERT INTO "calendar_day" VALUES('city',20260505,0,'劳动节');
INSERT INTO "calendar_day" VALUES('city',20260509,1,'劳动节调休');
INSERT INTO "calendar_day" VALUES('city',20260619,0,'端午节');
INSERT INTO "calendar_day" VALUES('city',20260920,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('city',20260925,0,'中秋节');
INSERT INTO "calendar_day" VALUES('city',20261001,0,'国庆节');
INSERT INTO "calendar_day" VALUES('city',20261002,0,'国庆节');
INSERT INTO "calendar_day" VALUES('city',20261005,0,'国庆节');
INSERT INTO "calendar_day" VALUES('city',20261006,0,'国庆节');
INSERT INTO "calendar_day" VALUES('city',20261007,0,'国庆节');
INSERT INTO "calendar_day" VALUES('city',20261010,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('enterprise',20250101,0,'元旦');
INSERT INTO "calendar_day" VALUES('enterprise',20250126,1,'春节调休');
INSERT INTO "calendar_day" VALUES('enterprise',20250128,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20250129,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20250130,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20250131,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20250203,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20250204,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20250208,1,'春节调休');
INSERT INTO "calendar_day" VALUES('enterprise',20250404,0,'清明节');
INSERT INTO "calendar_day" VALUES('enterprise',20250427,1,'劳动节调休');
INSERT INTO "calendar_day" VALUES('enterprise',20250501,0,'劳动节');
INSERT INTO "calendar_day" VALUES('enterprise',20250502,0,'劳动节');
INSERT INTO "calendar_day" VALUES('enterprise',20250505,0,'劳动节');
INSERT INTO "calendar_day" VALUES('enterprise',20250602,0,'端午节');
INSERT INTO "calendar_day" VALUES('enterprise',20250928,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('enterprise',20251001,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('enterprise',20251002,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('enterprise',20251003,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('enterprise',20251006,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('enterprise',20251007,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('enterprise',20251008,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('enterprise',20251011,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('enterprise',20260101,0,'元旦');
INSERT INTO "calendar_day" VALUES('enterprise',20260102,0,'元旦');
INSERT INTO "calendar_day" VALUES('enterprise',20260104,1,'元旦调休');
INSERT INTO "calendar_day" VALUES('enterprise',20260214,1,'春节调休');
INSERT INTO "calendar_day" VALUES('enterprise',20260216,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20260217,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20260218,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20260219,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20260220,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20260223,0,'春节');
INSERT INTO "calendar_day" VALUES('enterprise',20260228,1,'春节调休');
INSERT INTO "calendar_day" VALUES('enterprise',20260406,0,'清明节');
INSERT INTO "calendar_day" VALUES('enterprise',20260501,0,'劳动节');
INSERT INTO "calendar_day" VALUES('enterprise',20260504,0,'劳动节');
INSERT INTO "calendar_day" VALUES('enterprise',20260505,0,'劳动节');
INSERT INTO "calendar_day" VALUES('enterprise',20260509,1,'劳动节调休');
INSERT INTO "calendar_day" VALUES('enterprise',20260619,0,'端午节');
INSERT INTO "calendar_day" VALUES('enterprise',20260920,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('enterprise',20260925,0,'中秋节');
INSERT INTO "calendar_day" VALUES('enterprise',20261001,0,'国庆节');
INSERT INTO "calendar_day" VALUES('enterprise',20261002,0,'国庆节');
INSERT INTO "calendar_day" VALUES('enterprise',20261005,0,'国庆节');
INSERT INTO "calendar_day" VALUES('enterprise',20261006,0,'国庆节');
INSERT INTO "calendar_day" VALUES('enterprise',20261007,0,'国庆节');
INSERT INTO "calendar_day" VALUES('enterprise',20261010,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('school',20250101,0,'元旦');
INSERT INTO "calendar_day" VALUES('school',20250113,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250114,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250115,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250116,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250117,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250120,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250121,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250122,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250123,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250124,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250127,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250128,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250129,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250130,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250131,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250203,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250204,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250205,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250206,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250207,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250210,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250211,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250212,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250213,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250214,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250217,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250218,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250219,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250220,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250221,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250224,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250225,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250226,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250227,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250228,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20250404,0,'清明节');
INSERT INTO "calendar_day" VALUES('school',20250427,1,'劳动节调休');
INSERT INTO "calendar_day" VALUES('school',20250501,0,'劳动节');
INSERT INTO "calendar_day" VALUES('school',20250502,0,'劳动节');
INSERT INTO "calendar_day" VALUES('school',20250505,0,'劳动节');
INSERT INTO "calendar_day" VALUES('school',20250602,0,'端午节');
INSERT INTO "calendar_day" VALUES('school',20250716,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250717,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250718,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250721,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250722,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250723,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250724,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250725,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250728,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250729,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250730,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250731,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250801,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250804,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250805,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250806,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250807,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250808,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250811,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250812,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250813,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250814,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250815,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250818,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250819,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250820,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250821,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250822,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250825,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250826,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250827,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250828,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250829,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20250928,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('school',20251001,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('school',20251002,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('school',20251003,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('school',20251006,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('school',20251007,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('school',20251008,0,'国庆节、中秋节');
INSERT INTO "calendar_day" VALUES('school',20251011,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('school',20260101,0,'元旦');
INSERT INTO "calendar_day" VALUES('school',20260102,0,'元旦');
INSERT INTO "calendar_day" VALUES('school',20260104,1,'元旦调休');
INSERT INTO "calendar_day" VALUES('school',20260112,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260113,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260114,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260115,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260116,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260119,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260120,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260121,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260122,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260123,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260126,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260127,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260128,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260129,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260130,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260202,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260203,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260204,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260205,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260206,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260209,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260210,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260211,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260212,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260213,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260216,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260217,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260218,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260219,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260220,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260223,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260224,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260225,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260226,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260227,0,'寒假');
INSERT INTO "calendar_day" VALUES('school',20260406,0,'清明节');
INSERT INTO "calendar_day" VALUES('school',20260501,0,'劳动节');
INSERT INTO "calendar_day" VALUES('school',20260504,0,'劳动节');
INSERT INTO "calendar_day" VALUES('school',20260505,0,'劳动节');
INSERT INTO "calendar_day" VALUES('school',20260509,1,'劳动节调休');
INSERT INTO "calendar_day" VALUES('school',20260619,0,'端午节');
INSERT INTO "calendar_day" VALUES('school',20260716,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260717,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260720,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260721,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260722,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260723,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260724,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260727,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260728,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260729,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260730,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260731,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260803,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260804,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260805,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260806,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260807,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260810,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260811,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260812,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260813,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260814,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260817,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260818,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260819,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260820,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260821,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260824,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260825,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260826,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260827,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260828,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260831,0,'暑假');
INSERT INTO "calendar_day" VALUES('school',20260920,1,'国庆节调休');
INSERT INTO "calendar_day" VALUES('school',20260925,0,'中秋节');
INSERT INTO "calendar_day" VALUES('school',20261001,0,'国庆节');
INSERT INTO "calendar_day" VALUES('school',20261002,0,'国庆节');
INSERT INTO "calendar_day" VALUES('school',20261005,0,'国庆节');
INSERT INTO "calendar_day" VALUES('school',20261006,0,'国庆节');
INSERT INTO "calendar_day" VALUES('school',20261007,0,'国庆节');
INSERT INTO "calendar_day" VALUES('school',20261010,1,'国庆节调休');
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
  text TEXT NOT NULL
) STRICT;
INSERT INTO "case_now" VALUES(1,4,'326,327,328,329',3,1,1795222800,2,NULL,990101001001001,'dept:power',1795136400,1795136820,1795205940,1795223220,1795205520,1795222800,NULL,NULL,NULL,'hotline','utilities/power','city','li.na','','',0,0,0,'8890','a-1','王演示','00012345678','',0,'{"handler":"dept:power","dispatched":1795136760,"transfers":1}','路灯不亮');
INSERT INTO "case_now" VALUES(2,2,'330,331',1,2,1795161660,2,NULL,990101002200001,'village:990101002200',1795140000,1795140060,1795158780,1795161660,1795769280,1796090400,NULL,NULL,NULL,'patrol','','village:990101002200','village','','',0,0,0,'8890','a-5',NULL,NULL,'',0,'','井盖缺失');
INSERT INTO "case_now" VALUES(3,1,'335',0,2,1795403400,0,1795397640,NULL,'city',1795144200,1795144200,1795397640,1795403400,1795773480,1796094600,NULL,NULL,NULL,'snap','','city','','','',0,0,0,'8890','a-10',NULL,NULL,'',0,'','噪音扰民');
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
INSERT INTO "city" VALUES(990101,'样板市','Asia/Shanghai',0,80,100,'28800-43200,50400-64800','25200-41400,46800-63000',7200);
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
INSERT INTO "city_now" VALUES(1,340,1795266478,3,0,1,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,340,333,1795265646);
CREATE TABLE department(
  code TEXT PRIMARY KEY,
  zh TEXT NOT NULL,
  en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "department" VALUES('agriculture','农业农村局','Agriculture');
INSERT INTO "department" VALUES('archives','档案馆','Archives');
INSERT INTO "department" VALUES('civil','民政局','Civil Affairs');
INSERT INTO "department" VALUES('commerce','商务局','Commerce');
INSERT INTO "department" VALUES('culture','文化旅游局','Culture and Tourism');
INSERT INTO "department" VALUES('development','发展和改革局','Development');
INSERT INTO "department" VALUES('ecology','生态环境分局','Environment');
INSERT INTO "department" VALUES('education','教育局','Education');
INSERT INTO "department" VALUES('emergency','应急管理局','Emergency');
INSERT INTO "department" VALUES('finance','财政局','Finance');
INSERT INTO "department" VALUES('fire','消防救援大队','Fire and Rescue');
INSERT INTO "department" VALUES('forestry','林业和草原局','Forestry');
INSERT INTO "department" VALUES('gas','燃气公司','Gas Supply');
INSERT INTO "department" VALUES('health','卫生健康局','Health');
INSERT INTO "department" VALUES('heating','供热公司','Heating');
INSERT INTO "department" VALUES('housing','住房和城乡建设局','Housing');
INSERT INTO "department" VALUES('industry','工业和信息化局','Industry');
INSERT INTO "department" VALUES('justice','司法局','Justice');
INSERT INTO "department" VALUES('labour','人力资源和社会保障局','Labour');
INSERT INTO "department" VALUES('land','自然资源局','Land and Planning');
INSERT INTO "department" VALUES('market','市场监督管理局','Market Oversight');
INSERT INTO "department" VALUES('order','城市管理综合执法局','Urban Order');
INSERT INTO "department" VALUES('police','公安局','Police');
INSERT INTO "department" VALUES('power','供电公司','Power Supply');
INSERT INTO "department" VALUES('roads','交通运输局','Roads and Transport');
INSERT INTO "department" VALUES('services','政务服务中心','Public Services');
INSERT INTO "department" VALUES('telecom','通信管理办公室','Telecom');
INSERT INTO "department" VALUES('veterans','退役军人事务局','Veterans');
INSERT INTO "department" VALUES('water','自来水公司','Water Supply');
INSERT INTO "department" VALUES('works','市政公用服务中心','Public Works');
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
INSERT INTO "event" VALUES(1,1795265646,1795265646,'city.founded','root',NULL,NULL,NULL,'{"code":990101,"name":"样板市","zone":"Asia/Shanghai","warn_percent":80,"late_percent":100,"work_hours":"28800-43200,50400-64800","round_windows":"25200-41400,46800-63000","round_grace":7200}',X'A96E8D697406D0D5B0676CB6D349B2402EE2EBD0373B6F3D63C652DB2597FE57');
INSERT INTO "event" VALUES(2,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101001,"name":"东街道"}',X'638A39F8D217BBBA4D8B2730EAE4D58D4CA3729A31A6A0D4915D320A9E175F2E');
INSERT INTO "event" VALUES(3,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101002,"name":"高坎镇"}',X'68FB6C270A5E14D297298A59325F64AD9A676200102952BC434D55CCA9F2366C');
INSERT INTO "event" VALUES(4,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101001001,"name":"富丽社区"}',X'D8D6E4D8DC0AE5B1B9DFF7F672C34B14E72E6DC97D4853345D9C56190C25EC5B');
INSERT INTO "event" VALUES(5,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101002200,"name":"高坎村委会"}',X'77DB3F850A89C35150BF8DE18C63B364CEA6EFABAEBC8A8C6E9BD95BCED7612E');
INSERT INTO "event" VALUES(6,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101001001001,"kind":"urban","worker":"傅波艳","stand_in":"郑平"}',X'73667D3D545ED2337111D44A425006B19E2B1127A5A17E6FE1EB59312C84EF1A');
INSERT INTO "event" VALUES(7,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101001001002,"kind":"urban","worker":"吴涛","stand_in":"冯建"}',X'E99E87D66B71E1C8CD45C843B0C02C14952048EE9CA5F6E89D0996BCC03FA8F9');
INSERT INTO "event" VALUES(8,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101001001003,"kind":"school","worker":"林霞","stand_in":"彭兰秋"}',X'A86A0EB64BEC7AC2823970518662B00DEEDD03837227F94D616C0EE2E7C564AE');
INSERT INTO "event" VALUES(9,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101002200001,"kind":"urban","worker":"赵杰国","stand_in":"萧宁松"}',X'CE96459C2BDA0EC12B9D9AA7DD8EE87E085358515F2CE2358C412D9E5589FBEF');
INSERT INTO "event" VALUES(10,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101002200002,"kind":"urban","worker":"林杰立","stand_in":"罗华红"}',X'362A964AD5EDBA469D8D48388AADBFE15350245FFBE5B425CD17796C49B86713');
INSERT INTO "event" VALUES(11,1795265646,1795265646,'place.added','root',NULL,NULL,NULL,'{"code":990101002200003,"kind":"enterprise","worker":"唐兰","stand_in":"沈成瑞"}',X'CC962CE406726324983F918AC19EDD1F6A85A050B262B9736E69051951E34D58');
INSERT INTO "event" VALUES(12,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"agriculture","zh":"农业农村局","en":"Agriculture"}',X'7B2920B35E4B1800F75B738E9F3C85B32D7CB003AC82237B1569360DF0FDF20A');
INSERT INTO "event" VALUES(13,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"archives","zh":"档案馆","en":"Archives"}',X'EF6860BB7440F322840540F68635506077724454E7EFB39B12249348E2B4DABA');
INSERT INTO "event" VALUES(14,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"civil","zh":"民政局","en":"Civil Affairs"}',X'81A55C8EB07CAD59DE482E6D4BC251FB98821521AB91DBD70E979ADEF2086D20');
INSERT INTO "event" VALUES(15,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"commerce","zh":"商务局","en":"Commerce"}',X'096E43B95A55B2DFCA4ED41B7E16B9849ACD117F45F4099F8593245400E0CE08');
INSERT INTO "event" VALUES(16,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"culture","zh":"文化旅游局","en":"Culture and Tourism"}',X'FDB529C90AD06E11D55D6C0FCA6D46B750523A77D9936B9A4C18DD1DFECF0056');
INSERT INTO "event" VALUES(17,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"development","zh":"发展和改革局","en":"Development"}',X'0B0C94ED6FE72A32AF9D37203C6BE84EE4B8A1A098F7097CDE67BD9A578F53D2');
INSERT INTO "event" VALUES(18,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"ecology","zh":"生态环境分局","en":"Environment"}',X'B8A94A2E93A9922A9EE717E3BFB7298DCDE9EAAF83FE5754BEDE1250A4BF3855');
INSERT INTO "event" VALUES(19,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"education","zh":"教育局","en":"Education"}',X'802E2D7105D35ACF33D6F0BC099AA825C20B72D0761D00D57374B228056505E1');
INSERT INTO "event" VALUES(20,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"emergency","zh":"应急管理局","en":"Emergency"}',X'A560A98B263DA7683AA3D39EA407CA9CBA53A81E1088CF7856366D206BCA01CB');
INSERT INTO "event" VALUES(21,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"finance","zh":"财政局","en":"Finance"}',X'02557407571FB56B196B864C899DFD077E8D3FA1B65F55B9BCD678C9F7DF8E4A');
INSERT INTO "event" VALUES(22,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"fire","zh":"消防救援大队","en":"Fire and Rescue"}',X'B6420805C977F27FC909ACF9DDC18B3E18141DBA3D5579990CF5C7800FD51710');
INSERT INTO "event" VALUES(23,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"forestry","zh":"林业和草原局","en":"Forestry"}',X'C63EA2E5B630CA1A196ABEC0760D0DE2115B6573B549325124420C3B5CCF6A13');
INSERT INTO "event" VALUES(24,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"gas","zh":"燃气公司","en":"Gas Supply"}',X'5247313A27E6EEA068D963A01F25B495F8142754E5767B460AC4FC7ED1979944');
INSERT INTO "event" VALUES(25,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"health","zh":"卫生健康局","en":"Health"}',X'3215F85B13777686CBC40E50C3F2CD0B262858917A67D4C38598C5D900F3BA70');
INSERT INTO "event" VALUES(26,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"heating","zh":"供热公司","en":"Heating"}',X'04FDA4D3F8E37FD77C9896D97EABBFE15DB03E1922DE1C5F6DD0AF462AFD2F45');
INSERT INTO "event" VALUES(27,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"housing","zh":"住房和城乡建设局","en":"Housing"}',X'577F99F9BD9A33A40D244FD7488A7CB60E0849E5D8827165EC0138C270160618');
INSERT INTO "event" VALUES(28,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"industry","zh":"工业和信息化局","en":"Industry"}',X'22B9A56D8282D4FC94C4EF955B4D80AA8FD60AA65407FEB69EF5D568FEDE8A69');
INSERT INTO "event" VALUES(29,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"justice","zh":"司法局","en":"Justice"}',X'671211BA7700635F9A524F14EE4F2C130B4AD9C68BC606DBCF71E1B3F14932C9');
INSERT INTO "event" VALUES(30,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"labour","zh":"人力资源和社会保障局","en":"Labour"}',X'520B59D3D04D406E3EBC34B864F816D712C793EC6FFCA9856248AA765249720A');
INSERT INTO "event" VALUES(31,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"land","zh":"自然资源局","en":"Land and Planning"}',X'357E27079003168E9CA7772573AE248B4F628FE707058CA6E889FE1C8C8593C5');
INSERT INTO "event" VALUES(32,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"market","zh":"市场监督管理局","en":"Market Oversight"}',X'9A489E76240668EF74A64E5F28EEC75BB5C0EE7B64B5B5E212734323EED0B00A');
INSERT INTO "event" VALUES(33,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"order","zh":"城市管理综合执法局","en":"Urban Order"}',X'2A86885BBEEB193B80F8482A200DDB865FB69D0617A9F56044A8C268FB7F5222');
INSERT INTO "event" VALUES(34,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"police","zh":"公安局","en":"Police"}',X'F60C2D056A499A27FBED5D94F8FFA9A445B7F40BDBF2B608643C3DE99334AD2D');
INSERT INTO "event" VALUES(35,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"power","zh":"供电公司","en":"Power Supply"}',X'B30164F79C923C5209B0CA567DC31A3422AE911044D3CF86ABBDD30A348E3CED');
INSERT INTO "event" VALUES(36,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"roads","zh":"交通运输局","en":"Roads and Transport"}',X'D04931481CB00E7AF9A4EF4C518903930DAD0B4C32E09DC83282ECF0D474087A');
INSERT INTO "event" VALUES(37,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"services","zh":"政务服务中心","en":"Public Services"}',X'6CA5059E8D533039E867D4EBC2FF47FB029926EF7E2442724700D9C72365B8AD');
INSERT INTO "event" VALUES(38,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"telecom","zh":"通信管理办公室","en":"Telecom"}',X'04C04BFB0C86600A1EA70E38EA44835E56F3D02A8732262C992A9161A266BAD8');
INSERT INTO "event" VALUES(39,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"veterans","zh":"退役军人事务局","en":"Veterans"}',X'838A995691D013341BB88C95895A4D4791EBCAEEDBB1B6AD45DB0672AF51EDD4');
INSERT INTO "event" VALUES(40,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"water","zh":"自来水公司","en":"Water Supply"}',X'3DA3B1F27B93F3CB433ED007B0BF047330611112F3FF09C38B00AEEAFD53F042');
INSERT INTO "event" VALUES(41,1795265646,1795265646,'department.added','root',NULL,NULL,NULL,'{"code":"works","zh":"市政公用服务中心","en":"Public Works"}',X'27F9A82023247339A6385371EBE455CA3593D5245B4A8BDE746CCCC69F4660AD');
INSERT INTO "event" VALUES(42,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"received","urgency":"emergency","clock":"always","amount":15,"valid_from":20000101}',X'EDE85F21D49EF617CFD1B3093B70D83A42C8D5389A065F094C8BA6A8A37A48A5');
INSERT INTO "event" VALUES(43,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"received","urgency":"urgent","clock":"always","amount":30,"valid_from":20000101}',X'83FEDE70A65EBCC643557F7917FFFD73E82380640FED8510D21DE96CA7F4C2FF');
INSERT INTO "event" VALUES(44,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"received","urgency":"normal","clock":"work-days","amount":1,"valid_from":20000101}',X'16F18E5A91C7CFC3979BBE5826F50A917D83DE3D1316E999EFDEA7212A92F1B7');
INSERT INTO "event" VALUES(45,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"claimed","urgency":"emergency","clock":"always","amount":15,"valid_from":20000101}',X'06DEC1A4F7972FE6365ED847DE5EF878A7F53E02B84400EC2651E048FCFC50CB');
INSERT INTO "event" VALUES(46,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"claimed","urgency":"urgent","clock":"always","amount":60,"valid_from":20000101}',X'00C16D2651774E9225F693AE23A403BF9995DB1C87FA7B5A8D0D6D89887612D2');
INSERT INTO "event" VALUES(47,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"claimed","urgency":"normal","clock":"work-hours","amount":240,"valid_from":20000101}',X'82220F9A94C8BE50D7B6113338F8DCC3C78213A7FD2CC536EC1D381185C45BAD');
INSERT INTO "event" VALUES(48,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"dispatched","urgency":"emergency","clock":"always","amount":15,"valid_from":20000101}',X'DEE070FB2E12D898A2FD39AFE1FA51B112B6A6D4A645A200A697FAA80172E8C3');
INSERT INTO "event" VALUES(49,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"dispatched","urgency":"urgent","clock":"always","amount":60,"valid_from":20000101}',X'BAC1BB6E4E6A5B5D5991F25FA118A563AA51B6B11CADB64DFE30EDAC945147D9');
INSERT INTO "event" VALUES(50,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"dispatched","urgency":"normal","clock":"work-days","amount":2,"valid_from":20000101}',X'1584DBA4F41253BDDA37836DCE97B7F679A46D7A02D7961D6F12EA3AFF7EBDE2');
INSERT INTO "event" VALUES(51,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"handling","urgency":"emergency","clock":"always","amount":120,"valid_from":20000101}',X'3B2CE54A1C574A36AB11E384F41337DF218C385C6061262D233198C575550031');
INSERT INTO "event" VALUES(52,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"handling","urgency":"urgent","clock":"always","amount":1440,"valid_from":20000101}',X'D522EDD3C3BDE616ACA78CB18EF51C1EEB5A076389F6EBEF1AEEB75A62F0FA60');
INSERT INTO "event" VALUES(53,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"handling","urgency":"normal","clock":"work-days","amount":5,"valid_from":20000101}',X'1D9A5AB99C4BC55B60DF22BC764CEEF20CFD4D9D8FF06B493E0CDC8F80109F09');
INSERT INTO "event" VALUES(54,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"verifying","urgency":"emergency","clock":"always","amount":120,"valid_from":20000101}',X'70906840716A7FDA3F6E0868FE92C9F6C776932018C56014DCE05B62D310A3DE');
INSERT INTO "event" VALUES(55,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"verifying","urgency":"urgent","clock":"always","amount":120,"valid_from":20000101}',X'E032DF9F55788CB490C29DE7D64F8E6766AE318CCDD56119843723A18C2EA90F');
INSERT INTO "event" VALUES(56,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"verifying","urgency":"normal","clock":"work-hours","amount":120,"valid_from":20000101}',X'6A5E97AD59A26487D1408E45EA24A9FDFB23919882C2E6AC849444C3BC82E31E');
INSERT INTO "event" VALUES(57,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"total","urgency":"emergency","clock":"always","amount":120,"valid_from":20000101}',X'81F76D00419E9E7DB60414D2F57753477AC3AD0EF03A906E8243CF33487E7392');
INSERT INTO "event" VALUES(58,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"total","urgency":"urgent","clock":"always","amount":1440,"valid_from":20000101}',X'3D1B85AB05B32D374DA60A43424A26CCE3DA48386D7959797199FA68153BB7D4');
INSERT INTO "event" VALUES(59,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"span":"total","urgency":"normal","clock":"work-days","amount":7,"valid_from":20000101}',X'0F7FCEA44ED1BE5AAC7643AF96E53279C1FC5908BAAD09828009F66272556464');
INSERT INTO "event" VALUES(60,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"category":"disputes","span":"handling","urgency":"normal","clock":"work-days","amount":10,"valid_from":20000101}',X'A9E0E33E5EB46596AD2C6BAD2ACCBD603A667090484F450B3EB4DA9EB09D7D80');
INSERT INTO "event" VALUES(61,1795265646,1795265646,'limit.set','root',NULL,NULL,NULL,'{"category":"disputes","span":"total","urgency":"normal","clock":"work-days","amount":15,"valid_from":20000101}',X'A8E4416046864AF86D1DDA049D6E6A986482EE4CAE5B3E46220842F9BAEDEA4C');
INSERT INTO "event" VALUES(62,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250101,"working":0,"name":"元旦"}',X'A57B423D336342027BF04A3EBC82B2E0215F5375B51759E8037B8F6DE82E9AC0');
INSERT INTO "event" VALUES(63,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250126,"working":1,"name":"春节调休"}',X'C627B3B2F96D309E2FF775914A48CE9DF224AE84181C462A8A2426AC3FD1DBB5');
INSERT INTO "event" VALUES(64,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250128,"working":0,"name":"春节"}',X'3458154CF1FC0C014B00B4B96F4F3EA0C9627E2BBAAD38933A7C03495FFC71E9');
INSERT INTO "event" VALUES(65,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250129,"working":0,"name":"春节"}',X'C8CC19627B39FE96F1CE8CC74E8661067A6FADEBC9DF97B784062A1FDB30D4B3');
INSERT INTO "event" VALUES(66,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250130,"working":0,"name":"春节"}',X'CE5B6567F46C7F9EBBC7EB6B7CC60270426706F3C97D9A997DF374CF31941639');
INSERT INTO "event" VALUES(67,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250131,"working":0,"name":"春节"}',X'920ACFA1CF512BCA88DB75DEF239D5A49102B7C2279A480A16D756AFFE06A590');
INSERT INTO "event" VALUES(68,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250203,"working":0,"name":"春节"}',X'564DC292AED3595CA16A51191EBAF2895E3551ABCC22BAC2B028A8A814C907F9');
INSERT INTO "event" VALUES(69,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250204,"working":0,"name":"春节"}',X'9A90D4FF5FC7878120260EE2B23FB3C0E4873C84D62DC1C3EF1090079C8267DE');
INSERT INTO "event" VALUES(70,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250208,"working":1,"name":"春节调休"}',X'EAB42D583E4D87BC2160C309D4D8F85AF6E567BAF3B13EF0A4F43F36DE6A24FA');
INSERT INTO "event" VALUES(71,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250404,"working":0,"name":"清明节"}',X'35C9EEA65929EDFF6B36D6A60118EBF5231EFEC52965E5981BD41F31F3A582BE');
INSERT INTO "event" VALUES(72,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250427,"working":1,"name":"劳动节调休"}',X'7303BBFBD39B1D739A13AC8BF9C6D468CCC4E98A6920C910046C1E73F64CE7B3');
INSERT INTO "event" VALUES(73,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250501,"working":0,"name":"劳动节"}',X'0C74CD600D7200C7A3718DF9302E57C5056C700F9DD4B21DD586CE8FD2EC89AA');
INSERT INTO "event" VALUES(74,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250502,"working":0,"name":"劳动节"}',X'A9DFFAB7C39703F3623AAE8E0F90699FC3C1DFE47E6082B8194D28E3C54B19B6');
INSERT INTO "event" VALUES(75,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250505,"working":0,"name":"劳动节"}',X'94C00166BCBE88776DD3EF8484DB272F2B70EC9453472E30138D7643C144BDF7');
INSERT INTO "event" VALUES(76,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250602,"working":0,"name":"端午节"}',X'1DA1E24A6BE0C40592DE716E1DD0A1C44A36F10084219B5058EC02AAE38373E4');
INSERT INTO "event" VALUES(77,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20250928,"working":1,"name":"国庆节调休"}',X'6D8A577AEFA58A58C9E55CAC9B6765A981325C28A8998C58543E3B2170C30DD0');
INSERT INTO "event" VALUES(78,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251001,"working":0,"name":"国庆节、中秋节"}',X'5C48DE85E79587C25269434845F6AB27C5551296AB1E5FDA9A2396DD1F35690B');
INSERT INTO "event" VALUES(79,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251002,"working":0,"name":"国庆节、中秋节"}',X'DFA61B47F59616D60ADFF771275D6614A0EFFB242A7D3EF760E805B3B4BF267A');
INSERT INTO "event" VALUES(80,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251003,"working":0,"name":"国庆节、中秋节"}',X'E2FFF5F97D04C40B7239FA069C2F4B469523D91FBA946BCF50AE5D7D10F6C1D6');
INSERT INTO "event" VALUES(81,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251006,"working":0,"name":"国庆节、中秋节"}',X'F0EEB887857ABD07211D3D3BB9F74859C2F509EDC15C403154BB49BA624FC795');
INSERT INTO "event" VALUES(82,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251007,"working":0,"name":"国庆节、中秋节"}',X'6C7CEC6E11F897B1604516BD6BE00259E2D1706020D74F00A198553E0A7F87BA');
INSERT INTO "event" VALUES(83,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251008,"working":0,"name":"国庆节、中秋节"}',X'FC440A76793A73F1AFFFCEA33C9F0D934A7F58A220EA0D8515D8020E548EC7EE');
INSERT INTO "event" VALUES(84,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20251011,"working":1,"name":"国庆节调休"}',X'6AF04E9F73938B7FC48BC9B104DFDE8F47C0F2F5B751C8DEB306BACB8D7A1AA2');
INSERT INTO "event" VALUES(85,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260101,"working":0,"name":"元旦"}',X'5A2134C6AA5DF47D8C227A1BC6E38F2823D04D35FA456910793FCC3928C09B85');
INSERT INTO "event" VALUES(86,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260102,"working":0,"name":"元旦"}',X'BB50E764AF72ACBAC6FF6E78797AC2856A008DF53DADD47AABF9668533C2740A');
INSERT INTO "event" VALUES(87,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260104,"working":1,"name":"元旦调休"}',X'604A3DDEA4CEC261FCC0F069736E87BA8334CBF01B44BE2B8546BBB3B1E984B3');
INSERT INTO "event" VALUES(88,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260214,"working":1,"name":"春节调休"}',X'67B8D1A7B1205D94AB4247CD91B3F9A2B58913AAD4AE0C8F1614C7C8D1352B27');
INSERT INTO "event" VALUES(89,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260216,"working":0,"name":"春节"}',X'B50D7EB9ACC3C1102CE1EDD55CAB14671FFCDC0C5FCAD5A8CA3D72070448CD76');
INSERT INTO "event" VALUES(90,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260217,"working":0,"name":"春节"}',X'CBCD9C6F343AC04ABBD23369A943B4B09FDE7FA1F1AC19CB7E67A33FBEB90529');
INSERT INTO "event" VALUES(91,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260218,"working":0,"name":"春节"}',X'B19E84819F109DF0DCB6A658211F66EF629F266CFFCAB73B50ECBBD524FB56D6');
INSERT INTO "event" VALUES(92,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260219,"working":0,"name":"春节"}',X'CEA40162E959221F78646B8B78AE3D896354A55274F727FDBA4638E154B58145');
INSERT INTO "event" VALUES(93,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260220,"working":0,"name":"春节"}',X'7208E3F5BA6F8A7285D5006F86980998C1734CDAA35FF31EB79B53D64DA1AB93');
INSERT INTO "event" VALUES(94,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260223,"working":0,"name":"春节"}',X'4E06F08676305423D487561FC854D870F76E337241E105744D62624071B1CB74');
INSERT INTO "event" VALUES(95,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260228,"working":1,"name":"春节调休"}',X'D5EC5EF9FC9D5C1C9C56EAF2D166E57B0BF9F6E6C26A4D8F4E44132B650BE950');
INSERT INTO "event" VALUES(96,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260406,"working":0,"name":"清明节"}',X'2F1F257EF9EA43864A099BC5CFD84B5DC8978F1B40B11E3B025B9D58B0071195');
INSERT INTO "event" VALUES(97,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260501,"working":0,"name":"劳动节"}',X'6AF41344754A15182F86A6DFA9FA8DE07DCA0D0E9E039B33F3DC0934276C1F91');
INSERT INTO "event" VALUES(98,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260504,"working":0,"name":"劳动节"}',X'6F3A9C3ED57B2EB1ACAB1D1F371455CADF2E2F5796AD5EB37FD3E0F7E2336C94');
INSERT INTO "event" VALUES(99,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260505,"working":0,"name":"劳动节"}',X'CB7AB806756D21E2D41ED8B6910D8BC020AC8A597002B7E77E54214A8CD1DBD6');
INSERT INTO "event" VALUES(100,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260509,"working":1,"name":"劳动节调休"}',X'F5096AFFBFF4554F6E8F3B6B3E56785833346B0EA59D8537B7A6E1B0F28A586C');
INSERT INTO "event" VALUES(101,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260619,"working":0,"name":"端午节"}',X'DEF390A833170A29A6E30A3CB11E8BA65BACE9D747AA834DBF5597779356F272');
INSERT INTO "event" VALUES(102,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260920,"working":1,"name":"国庆节调休"}',X'B47617525D7269711AE36824ADBCB093941408878CA6D9CE9ED078E11D42FF74');
INSERT INTO "event" VALUES(103,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20260925,"working":0,"name":"中秋节"}',X'4C87B42FB60647CC508AAF92807F1C73085ED062DD78C6D43A7E1F4E0D99AA03');
INSERT INTO "event" VALUES(104,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261001,"working":0,"name":"国庆节"}',X'9FD2B39C575C3AFC3BBCB5FB73A9C11FEEC2BA4E3338244AF1DFC1E98624D0EF');
INSERT INTO "event" VALUES(105,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261002,"working":0,"name":"国庆节"}',X'EF7362C8C9579AA8F5154159E2FE34A6EA136DBBD3BD146D9DAE8E624EA5D822');
INSERT INTO "event" VALUES(106,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261005,"working":0,"name":"国庆节"}',X'7322A26DC25CD490FFFEC5751A8F7ACD0FDF727CCB9A6D7E81522C268222FD75');
INSERT INTO "event" VALUES(107,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261006,"working":0,"name":"国庆节"}',X'A5CD2C75C613A48E9CDEDC74E2468A58CDED1BF745AE6CA162A37509D34DD564');
INSERT INTO "event" VALUES(108,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261007,"working":0,"name":"国庆节"}',X'5ADEC0522679EDB278BC54BC6AC4B37C75BADDB6BCA8A42D80B4BB0A8D7F345C');
INSERT INTO "event" VALUES(109,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"city","date":20261010,"working":1,"name":"国庆节调休"}',X'F44C74FC952F056CF859C9A95B2321DA09A67466E10729F4CF75CCD175C36290');
INSERT INTO "event" VALUES(110,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250101,"working":0,"name":"元旦"}',X'CA566E41C612002E5B2AF3DE75D62BEEE50C148A5AEB34A77DCAFD892ED894E4');
INSERT INTO "event" VALUES(111,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250113,"working":0,"name":"寒假"}',X'328CF2C062D54823319EB6824C71EA910780F79E8DFBBB7B432CFC2287ED8C42');
INSERT INTO "event" VALUES(112,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250114,"working":0,"name":"寒假"}',X'542C6BFFEA4A184F6E382B542578F565BD9CF41F692C0336B963748946E67C62');
INSERT INTO "event" VALUES(113,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250115,"working":0,"name":"寒假"}',X'2A96685A3D2BE5584C37D88B5825FB9D222AD7C16358647D44DB3D5ACA2C4B04');
INSERT INTO "event" VALUES(114,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250116,"working":0,"name":"寒假"}',X'04DF88D43BACD1B4B813DB195E6BBF735D00E39C503F258911D5412E36C25B64');
INSERT INTO "event" VALUES(115,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250117,"working":0,"name":"寒假"}',X'6F09AD1F60365EF780B7DA0883FA5CB3A46A404F7568DA678127FB42AB6C8815');
INSERT INTO "event" VALUES(116,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250120,"working":0,"name":"寒假"}',X'AF83185742899B898B19DAB35E5925E7919129E62685037B0565B1E07BAA0E1C');
INSERT INTO "event" VALUES(117,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250121,"working":0,"name":"寒假"}',X'6F66C5F55AFAA217C3142E80989DA27753E1F75E7F4FCDC5044B1B0CEC23516C');
INSERT INTO "event" VALUES(118,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250122,"working":0,"name":"寒假"}',X'39F05D26531B93A0C3CF9DE909A9991197F6B082DCC3F12D0786A1E296D2D7B3');
INSERT INTO "event" VALUES(119,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250123,"working":0,"name":"寒假"}',X'4C714FA3CC096BA1F51A23F2D9977A1CCACAA6723AD6AC393DA5C659FE0004EB');
INSERT INTO "event" VALUES(120,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250124,"working":0,"name":"寒假"}',X'CF9CCC14E1BA3A3028BCC61FCF39B0911D7EA1DD858F8E4E04D2E51689F2A730');
INSERT INTO "event" VALUES(121,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250127,"working":0,"name":"寒假"}',X'4D7F607AB0FCD504277EAC6F62EF143510C9C2FCB149D60BFDFF4812A1477BEF');
INSERT INTO "event" VALUES(122,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250128,"working":0,"name":"寒假"}',X'6490F6FD56D2195EFE2FE204381AA3C3FAAAC5635E699972FC97B3BB90D4E6E9');
INSERT INTO "event" VALUES(123,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250129,"working":0,"name":"寒假"}',X'542D1722A1578694D41BA525D6E13C9ABD042B1B5EE960F4E12AF18F39943E9B');
INSERT INTO "event" VALUES(124,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250130,"working":0,"name":"寒假"}',X'1DA698B9A85BB0F2C39A9441CB10AA9E1011E53FD470801A1E2C556643D70AA8');
INSERT INTO "event" VALUES(125,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250131,"working":0,"name":"寒假"}',X'E57182282492D34C6CBA37873D5C52A736FCB9F9FE06563125CB647EDD0920DF');
INSERT INTO "event" VALUES(126,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250203,"working":0,"name":"寒假"}',X'2F24D741E0D7E6A7043F0455190B757F72CFB2C763149E46EEDF8684D8F8A46D');
INSERT INTO "event" VALUES(127,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250204,"working":0,"name":"寒假"}',X'F7B3382AF15D5FE57A071BD189138C6D8526FF6341110C4A923622916EEE83E6');
INSERT INTO "event" VALUES(128,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250205,"working":0,"name":"寒假"}',X'82CDF6FEDC940821EFD4ABF9CB9BAE605017DFD6158FE582A638B09B08AE8883');
INSERT INTO "event" VALUES(129,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250206,"working":0,"name":"寒假"}',X'7B89A2BFF73E693C55EDC80360461FBE4C98E2B05F5FB74639C19B2E50E5F9D4');
INSERT INTO "event" VALUES(130,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250207,"working":0,"name":"寒假"}',X'8033F1253C5D4241A5D9683F8FF797A08D0F49D69AA3D72255801941E35910F4');
INSERT INTO "event" VALUES(131,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250210,"working":0,"name":"寒假"}',X'7848FB3DC2B0B02CB09C55D236C9B680A32B3581A5BFAE71F8BD3CB7548FF2C6');
INSERT INTO "event" VALUES(132,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250211,"working":0,"name":"寒假"}',X'B39B627BB5DE6856DB2AAD5ABA32ADFB1E1126BA082E0A9489004B70E64E9935');
INSERT INTO "event" VALUES(133,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250212,"working":0,"name":"寒假"}',X'AB764C9062578C0C602090225616E5A61760F31574C5DA782FA17320AC75B8FB');
INSERT INTO "event" VALUES(134,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250213,"working":0,"name":"寒假"}',X'41C671C64E24694EFEF06B1E435979646BE9A4071D40F572B53BC38EA26BC8F1');
INSERT INTO "event" VALUES(135,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250214,"working":0,"name":"寒假"}',X'0709E4963F483BA47DE022914857E83713278C6A0AB4AA7E1190D809A339E870');
INSERT INTO "event" VALUES(136,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250217,"working":0,"name":"寒假"}',X'1A388531C0FAEF16AB29A858D851C04023C552E1DC3804DC823B2627A01E98AA');
INSERT INTO "event" VALUES(137,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250218,"working":0,"name":"寒假"}',X'85BE744CE65AA947FC02FB929C3EAC00F8E88F5B2F89E535FE01F4410EBEFB22');
INSERT INTO "event" VALUES(138,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250219,"working":0,"name":"寒假"}',X'E51B7DA98C210A7CAC436A471CF404A55CAA1C8540DC2CE1CE7F6932981B0AC7');
INSERT INTO "event" VALUES(139,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250220,"working":0,"name":"寒假"}',X'92D15BBD92DC52389D51E374A1EB7BEF6434A7623369989F560C07F8D08739C5');
INSERT INTO "event" VALUES(140,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250221,"working":0,"name":"寒假"}',X'3087FA963065085158F2795AAB059F6D493DA92C548E6C8363E4D935335EC9B6');
INSERT INTO "event" VALUES(141,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250224,"working":0,"name":"寒假"}',X'380D5F892BD57C6DC5DC25442B613637454E8A55AC018481FC742004719D9D96');
INSERT INTO "event" VALUES(142,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250225,"working":0,"name":"寒假"}',X'85CBC26A60EE71D799FA20AF9FBB2594A785D44C4BFCFB6C2B3E6231C441709D');
INSERT INTO "event" VALUES(143,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250226,"working":0,"name":"寒假"}',X'0EFC667F4F76D7A5A6FF2285BEAE28161DC6CF7D3E1D2914891098DD16284CCF');
INSERT INTO "event" VALUES(144,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250227,"working":0,"name":"寒假"}',X'C37917B6119CC76738FC6F4303F3B0514ED04031C3772AA848F9DF3CE8C6FFA4');
INSERT INTO "event" VALUES(145,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250228,"working":0,"name":"寒假"}',X'F9815254D62EBF2C0AB2371A58B529700CE21CBC084DA6A0EB73B557D9033564');
INSERT INTO "event" VALUES(146,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250404,"working":0,"name":"清明节"}',X'25A92719B5AF0805605B047AB598B3472520AF4864918D327F0B651CBE322581');
INSERT INTO "event" VALUES(147,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250427,"working":1,"name":"劳动节调休"}',X'919084A19205BC2F40A9CC67EF71F66F00FE14EE40803BB00FC31DDE3B448476');
INSERT INTO "event" VALUES(148,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250501,"working":0,"name":"劳动节"}',X'7A1EE36E03FA60D0D40C8B526FACD5E63C4470A656C664D31D13C1BC6751ABD2');
INSERT INTO "event" VALUES(149,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250502,"working":0,"name":"劳动节"}',X'29CFDE5284D5187C16F73BB502A9FF472EBBA5005E939376154E407DE3798D01');
INSERT INTO "event" VALUES(150,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250505,"working":0,"name":"劳动节"}',X'7244DE7E7953512EEFC271FE5CE6B81E590FB86715F2210E0CE1A7670019571C');
INSERT INTO "event" VALUES(151,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250602,"working":0,"name":"端午节"}',X'69E787F4A66D3FF152CE97FB531285BB37DAE6A9DBABE8AFC4F906E0BB788C8C');
INSERT INTO "event" VALUES(152,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250716,"working":0,"name":"暑假"}',X'D70A00DF77FC23FF3ECEFAA58FA37AD2193ADCD1A33C1DB3F1670EE6322173D5');
INSERT INTO "event" VALUES(153,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250717,"working":0,"name":"暑假"}',X'0B546482A8CB5868463A981C5B6979C02AA6BC63C00B90B63D42BD291C0AD8D1');
INSERT INTO "event" VALUES(154,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250718,"working":0,"name":"暑假"}',X'1713CE747B5F994CF8F5DC2D7D5DE1FAF4B226D93B289711F80AA8FE27E89E5A');
INSERT INTO "event" VALUES(155,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250721,"working":0,"name":"暑假"}',X'744DEEA0F0B5CE58C6AF553FC3C02B6D84EC03788D53B5E798CFE88C78E9F5D1');
INSERT INTO "event" VALUES(156,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250722,"working":0,"name":"暑假"}',X'9E1BCF24CC1F234A575DEEFF18423D4EF5A1136EB524A603E22E05741DA2E712');
INSERT INTO "event" VALUES(157,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250723,"working":0,"name":"暑假"}',X'2AA2E47F4B2F46C0463AF7617F2D821261A5F7055DDAB9FD9DDB27A08D7223F0');
INSERT INTO "event" VALUES(158,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250724,"working":0,"name":"暑假"}',X'FB1C745A3464C25E51302F6595FB559294CBA914EBCD7DBD3523BE43500F7EA0');
INSERT INTO "event" VALUES(159,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250725,"working":0,"name":"暑假"}',X'5A3DF84FD24C2E8712458947F50F70746CB0173BE3D5D3E44395097662DAEAB5');
INSERT INTO "event" VALUES(160,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250728,"working":0,"name":"暑假"}',X'7DE23CBFB0C9A586C7F841267A561A399FF0156CB80941A50B37130037AAA600');
INSERT INTO "event" VALUES(161,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250729,"working":0,"name":"暑假"}',X'E27EE23301E402510E5E40CFEA7A5D7867EC7902A592C5109F447DB49A602A40');
INSERT INTO "event" VALUES(162,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250730,"working":0,"name":"暑假"}',X'EB699D7BA0D774AADC98FD0A49F2EC347D67F251A6F57594750A70CB63E610CB');
INSERT INTO "event" VALUES(163,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250731,"working":0,"name":"暑假"}',X'881E2D8FDC33DB942D4E886DE30154001F7C476E811E0B07FA965BF59A07E6B9');
INSERT INTO "event" VALUES(164,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250801,"working":0,"name":"暑假"}',X'B6D1188E7E9ADECAA06F06D4E6FC17A7D42083553E3C367BBA734046752048AC');
INSERT INTO "event" VALUES(165,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250804,"working":0,"name":"暑假"}',X'CF1E39E9011612F5B0DC2929E3B2B8A7C572F570737CF4D361CBD8DC3C039F42');
INSERT INTO "event" VALUES(166,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250805,"working":0,"name":"暑假"}',X'055F13B3BF381D3BE181BDF3E3961B9869DEE18831C001B212C36CF0626037FC');
INSERT INTO "event" VALUES(167,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250806,"working":0,"name":"暑假"}',X'F5F69DE77C3A13A52F918509B003CE74506AB7A0DE58950566B98C3451F4E511');
INSERT INTO "event" VALUES(168,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250807,"working":0,"name":"暑假"}',X'525D5580DC6359AFD0BD01C13FEE74AECE0169FCEDD58655AAAE7C88E1C0AAB3');
INSERT INTO "event" VALUES(169,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250808,"working":0,"name":"暑假"}',X'DEFEEC2B91DADFDEB7A4B6EBEAA9FA115A5DAF443C62A7BBE0F0230260835FC8');
INSERT INTO "event" VALUES(170,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250811,"working":0,"name":"暑假"}',X'63ED3949F531280363076CA4588C762314AAF12F65248B81ED3F3F11CF48E923');
INSERT INTO "event" VALUES(171,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250812,"working":0,"name":"暑假"}',X'7DCF3992F0645CEC5C62ED1349DAFB0E95C8724547A351EB0EC5CD0C5E7C1B32');
INSERT INTO "event" VALUES(172,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250813,"working":0,"name":"暑假"}',X'8C96FDCC89EB02D31263742CB4C04E9ACD729CEDBADBFD49FA6C5156A5574068');
INSERT INTO "event" VALUES(173,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250814,"working":0,"name":"暑假"}',X'89B512F2B556704E46E5B12B6F61D72D59CD4D2B735E58DBA1ABF8A8928E93BC');
INSERT INTO "event" VALUES(174,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250815,"working":0,"name":"暑假"}',X'1B2D913427B505D5CE626CE3B09CA89601BB102EEF41789A5CEF38F6F49397BB');
INSERT INTO "event" VALUES(175,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250818,"working":0,"name":"暑假"}',X'1472A7CCFF3E196096E5C147FCCD01A2AA0E783842E406440B8914AE3B9A1081');
INSERT INTO "event" VALUES(176,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250819,"working":0,"name":"暑假"}',X'EEB6C0678A3F9702E7169B37FD1083AD716E5E6DFD9D6D1C4F25BA8A0F9F530E');
INSERT INTO "event" VALUES(177,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250820,"working":0,"name":"暑假"}',X'819DFDFC9EB8B8BE59EB998C9A53028A6DAE1E9EA88B26D8B834A755C04E55EE');
INSERT INTO "event" VALUES(178,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250821,"working":0,"name":"暑假"}',X'EDD307CB70A1AFDA4D74997E0595A7A1A30515FF47753FFBE0D3E915A126D999');
INSERT INTO "event" VALUES(179,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250822,"working":0,"name":"暑假"}',X'B5109B8623DF65C87410C1B2AB4F92D5085D1FAF0B117F552A23538D449D5D16');
INSERT INTO "event" VALUES(180,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250825,"working":0,"name":"暑假"}',X'7C3DA669EC2EA992FEE79963C048F48C5B52087AD4983D9DF45CFAB14072D26B');
INSERT INTO "event" VALUES(181,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250826,"working":0,"name":"暑假"}',X'9D9763D59CF97BE41DC26167CFA36A37F39660DC62B6D8D2F9381EEF4CED383B');
INSERT INTO "event" VALUES(182,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250827,"working":0,"name":"暑假"}',X'F0EE3844F3AA5B4A0380373D8D1963E6B6344D4CE3EB93DC3993E594324F965F');
INSERT INTO "event" VALUES(183,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250828,"working":0,"name":"暑假"}',X'E6B924B90394FE238AE45B7342D66B3EAF060D27F672C897CC0C360BB924E9E4');
INSERT INTO "event" VALUES(184,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250829,"working":0,"name":"暑假"}',X'0503F8326BC293068A49EF1B58B6F787721C806DE21ABE6C9972F8CF2D2DA3E8');
INSERT INTO "event" VALUES(185,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20250928,"working":1,"name":"国庆节调休"}',X'0AA91249FAA5898AF48629607AD946F8305D23C335F4D3C26A87003E2DBCFF99');
INSERT INTO "event" VALUES(186,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251001,"working":0,"name":"国庆节、中秋节"}',X'F4CCF1E22BA34994C47AF1B6363B1E14B52B82CF0BCBB401E34BF2DDDE871FB4');
INSERT INTO "event" VALUES(187,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251002,"working":0,"name":"国庆节、中秋节"}',X'D50EFCBEA5E774BD8046993B64087F2DFD6CF362163222AF8A8AB9A8027D9F8E');
INSERT INTO "event" VALUES(188,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251003,"working":0,"name":"国庆节、中秋节"}',X'E7BEF2D942DA482E0511767E0FEEC6D04FEBA8F74EE1ECE5CA57D12FE47AE685');
INSERT INTO "event" VALUES(189,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251006,"working":0,"name":"国庆节、中秋节"}',X'2D00A23DAAB6BF8F49FEDABE735500AC071011CD76B48E407DC3BD98AF53A5D2');
INSERT INTO "event" VALUES(190,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251007,"working":0,"name":"国庆节、中秋节"}',X'0EA15FBF83948E53DD4719298A86E26F3BE1BC781CCFC794FB296BF4BF100F1E');
INSERT INTO "event" VALUES(191,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251008,"working":0,"name":"国庆节、中秋节"}',X'30E1F7D3CC72738BB30D304182450A67E7A9C76E2AEE24B3CE0DD6B1367406E3');
INSERT INTO "event" VALUES(192,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20251011,"working":1,"name":"国庆节调休"}',X'38140ACE68B86CD20890F15C7CB957912D92220DC340684BAEE76E6F593DFD3C');
INSERT INTO "event" VALUES(193,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260101,"working":0,"name":"元旦"}',X'351830FA477E3B13B74EFA727A9BAABDF61A9E6F3508E03BB646513A1F73DD7C');
INSERT INTO "event" VALUES(194,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260102,"working":0,"name":"元旦"}',X'CCF5F73579B5536039AF39E1262FEF311668DFC46F2AC05301E3DA7E6173C11C');
INSERT INTO "event" VALUES(195,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260104,"working":1,"name":"元旦调休"}',X'724EE55DBA107C8F187BC46387FCE59DECB5F77A05D4551A979C8596C734AD14');
INSERT INTO "event" VALUES(196,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260112,"working":0,"name":"寒假"}',X'22FAB6D3990D0E751CD1D5A7F10572F5C6568DA5FC9DFA38ABF362CB2FB5CFDC');
INSERT INTO "event" VALUES(197,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260113,"working":0,"name":"寒假"}',X'D1E5FE5B6198BFE7F724E55812A3D380B13AE8B36FBB92BE4BD517D030B2BA48');
INSERT INTO "event" VALUES(198,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260114,"working":0,"name":"寒假"}',X'B17E177B6CE2E4FEE90E168AAB33B3CF3E6CDD7CF9720CFEF9E5076015BDB411');
INSERT INTO "event" VALUES(199,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260115,"working":0,"name":"寒假"}',X'F0E084D6A34FCF82DF203E907369B7AA0B8580AF5C8ADECB91D2B67CBE0355B9');
INSERT INTO "event" VALUES(200,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260116,"working":0,"name":"寒假"}',X'DB5689D36844B1D686974DADDD5276C49DCC5623585E9E4306B29DDD84339787');
INSERT INTO "event" VALUES(201,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260119,"working":0,"name":"寒假"}',X'663A300B900F20578B15CCC477485650F920021F07EFA5A524C7ECA5BF9858FC');
INSERT INTO "event" VALUES(202,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260120,"working":0,"name":"寒假"}',X'9106DA73AC5967F4206CF36B30D61EAB0352E9ADF56ADA150A35660A2B1357D8');
INSERT INTO "event" VALUES(203,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260121,"working":0,"name":"寒假"}',X'84B447003342393BDC8331A37B8B888E55B3A398847EFE7BFB719E908FF9E5E6');
INSERT INTO "event" VALUES(204,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260122,"working":0,"name":"寒假"}',X'37ED24162254CE0FBAABBBC63B835B6484157BE7136DBB54AC44ED8B7D813F30');
INSERT INTO "event" VALUES(205,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260123,"working":0,"name":"寒假"}',X'135F499B97331CEB587213511CDC2C37585127F9F8D5F2C08BA2C14E1ABC63A9');
INSERT INTO "event" VALUES(206,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260126,"working":0,"name":"寒假"}',X'302D3AE52B5C5A74432A7FA73BE79628D2CE397D661758E55512FC1E39772AC2');
INSERT INTO "event" VALUES(207,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260127,"working":0,"name":"寒假"}',X'8DB83D2F5E98E9F57D317D0B8BE066A05152980901C6EC06B2D71AD4B9E3A844');
INSERT INTO "event" VALUES(208,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260128,"working":0,"name":"寒假"}',X'1B041747676402745ECF7868189BD0C219F8CF7D379D73EC176C73C130FAEB0C');
INSERT INTO "event" VALUES(209,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260129,"working":0,"name":"寒假"}',X'142C2550E5F918405D979D6111E65083FB955699A13E2D2262D98DD256B74152');
INSERT INTO "event" VALUES(210,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260130,"working":0,"name":"寒假"}',X'F6CC342CA7EEE468A6F7C7779AF03977E389A1D0112B4803DD2E40A89C902D5A');
INSERT INTO "event" VALUES(211,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260202,"working":0,"name":"寒假"}',X'833E01892EB7E879117959118B351FB5A78547530815CFDF3EF30E0BB083D9BB');
INSERT INTO "event" VALUES(212,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260203,"working":0,"name":"寒假"}',X'80BCAE65254310ED8D19F3A6A28DD0F8A50DEF87DAB6EDD3218D1B2C4659CD98');
INSERT INTO "event" VALUES(213,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260204,"working":0,"name":"寒假"}',X'9156F5C28B76DE5F1B82579DC229E167C8BA9CFB90726DCF31E1B370C83F3E76');
INSERT INTO "event" VALUES(214,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260205,"working":0,"name":"寒假"}',X'DF9A01B7E78FDC86506E479785C59D019BB9E28542DC9E9917371D7880EE67E9');
INSERT INTO "event" VALUES(215,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260206,"working":0,"name":"寒假"}',X'E1B4CFA7A5999ABDA9289829EAD8A4DCFAB3C4BEB9D9E3D222B44FEA958E294C');
INSERT INTO "event" VALUES(216,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260209,"working":0,"name":"寒假"}',X'6620C110F13234CFA7D30F176C295B040EFEE5A50BE9DF20C7E53320DA455949');
INSERT INTO "event" VALUES(217,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260210,"working":0,"name":"寒假"}',X'C8D256A7C6F741B2E57C5581D40473CB308F04667098D10E7EABA3BC28F69E1F');
INSERT INTO "event" VALUES(218,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260211,"working":0,"name":"寒假"}',X'983F0448424E4A4953D1A709EE8770239ED9090A162C6408609F4F8B9775B393');
INSERT INTO "event" VALUES(219,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260212,"working":0,"name":"寒假"}',X'EA0B6E435E28D97E2333D42B554D932958274E1B66CB7C7DBE6E4B159A54B835');
INSERT INTO "event" VALUES(220,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260213,"working":0,"name":"寒假"}',X'D541353C8A4BA7FDDD39FDB5AB249D261F18AA8F534424496A6246CDE91A2C0C');
INSERT INTO "event" VALUES(221,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260216,"working":0,"name":"寒假"}',X'C9480A5741379F97079FBF90C11F3117C808352519EE77676BC5A362E1FE4629');
INSERT INTO "event" VALUES(222,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260217,"working":0,"name":"寒假"}',X'B4611A0054C929C82D88C65F6281C0AAE4721E001F70DC8C9D6D5EB555A01DDF');
INSERT INTO "event" VALUES(223,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260218,"working":0,"name":"寒假"}',X'0D677D531EAEA9C72C2EA4139489F2296A3AB893F20A3DA91C0E6E8A1CD49A9C');
INSERT INTO "event" VALUES(224,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260219,"working":0,"name":"寒假"}',X'CD61CF74DCDC0280CB55403C3916B5DFE56326C1C48586169A206FA2A9229B22');
INSERT INTO "event" VALUES(225,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260220,"working":0,"name":"寒假"}',X'9087F6B8A9199026B443FF9F2265E1562BD07D3BAD5214ECD536ED7A80A9258A');
INSERT INTO "event" VALUES(226,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260223,"working":0,"name":"寒假"}',X'3EC2C86985495EA3809B1FA874B5769C24CF644A160FCC241B3E17DB1E697EC0');
INSERT INTO "event" VALUES(227,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260224,"working":0,"name":"寒假"}',X'8DCB55AB4C8982C466F586D3614739C87CDBC5BEC0C064C2D99C4E862FBC4F91');
INSERT INTO "event" VALUES(228,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260225,"working":0,"name":"寒假"}',X'139D862A362A10707555930CFE3815BA3F5E0F15C35329D8C7DE072A4A5FA884');
INSERT INTO "event" VALUES(229,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260226,"working":0,"name":"寒假"}',X'DB31B68A23AAE353281439A81853D4E9C04B182FAF32487BB6FD1385EBCE389F');
INSERT INTO "event" VALUES(230,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260227,"working":0,"name":"寒假"}',X'FE994FF35A342C34A54EE6250C07BBB57CF2BF69227FDBAE752CBE32530A6A46');
INSERT INTO "event" VALUES(231,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260406,"working":0,"name":"清明节"}',X'4518801BD038A5475EF74E1D4B609B8B21CFAD9560C5E42D7015E919316B224B');
INSERT INTO "event" VALUES(232,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260501,"working":0,"name":"劳动节"}',X'448D9876E91A79394182B0BBDAC3B92E0DE09C84574138BA71B548DC9983B856');
INSERT INTO "event" VALUES(233,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260504,"working":0,"name":"劳动节"}',X'CB7A11836C773DA775935A40A9E3B0D381AE3185B1853520E5BBA9A75E3BB5BD');
INSERT INTO "event" VALUES(234,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260505,"working":0,"name":"劳动节"}',X'FC281E4AE171C435E9973BA6F8C4F9DFB55395260D4D06DB4F6FB23E99B70BAC');
INSERT INTO "event" VALUES(235,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260509,"working":1,"name":"劳动节调休"}',X'4595E59B868F0A7153F9F4494A6F20A1AE4C8D4AD1734729F275E8FB99C093CD');
INSERT INTO "event" VALUES(236,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260619,"working":0,"name":"端午节"}',X'FD7F950040EA22BA04B20B7930F1A7B7CADEDE9ACAFAFCF8CE37A59D404685E7');
INSERT INTO "event" VALUES(237,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260716,"working":0,"name":"暑假"}',X'3C9B0C6E821B6963CEC507AE4624D68B2F424AD03A3E1C933AF55E412F85FACF');
INSERT INTO "event" VALUES(238,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260717,"working":0,"name":"暑假"}',X'A7C0176398FC533C7A66EF4A54AC2965597828B4F85E9DAB948AE7C246DEFADF');
INSERT INTO "event" VALUES(239,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260720,"working":0,"name":"暑假"}',X'96D1CBCEE93A9B07EA86D752BF61867465707CF34DCCD836F47F132A8AEADB9D');
INSERT INTO "event" VALUES(240,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260721,"working":0,"name":"暑假"}',X'D36196CD3861F743B730A8AF34232EC064D0FB69F8164AF0E329D76944F938F8');
INSERT INTO "event" VALUES(241,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260722,"working":0,"name":"暑假"}',X'4332DA0636EC6D728A0C4C5CAF96D176A764F68820AF91B1AB9BB2B9725B854D');
INSERT INTO "event" VALUES(242,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260723,"working":0,"name":"暑假"}',X'0BA910320CDA34E8FEE9C52486CC1ACB82233EE32385FF3FFF9850F5654FFB6E');
INSERT INTO "event" VALUES(243,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260724,"working":0,"name":"暑假"}',X'AD1F4EFD6AB9657083F49C11BC4D00FAF9D52B7633A649EA44B78C8C9821CEDF');
INSERT INTO "event" VALUES(244,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260727,"working":0,"name":"暑假"}',X'EA70A9AFBAB455D12B62317AED7558CA9CB296A41795E32B33CB791886378C07');
INSERT INTO "event" VALUES(245,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260728,"working":0,"name":"暑假"}',X'7B6A1B4C7DB8850B8A3B2F40BB71E2DE4C850441ED0D89D4CACF20DACC842E72');
INSERT INTO "event" VALUES(246,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260729,"working":0,"name":"暑假"}',X'A3E0C15795DD1C61E89F242A5C3297B28ADAE34304ED8EB84B41ACEC86D92D14');
INSERT INTO "event" VALUES(247,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260730,"working":0,"name":"暑假"}',X'3693EFC9737223191C030FA5F8355D89E3469F1FC2561FCA4D97FF01C745CA82');
INSERT INTO "event" VALUES(248,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260731,"working":0,"name":"暑假"}',X'28E0E1C19E9C06FEC75F8EB95D86F99A9CB744F88FDF0C794512C830608448C6');
INSERT INTO "event" VALUES(249,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260803,"working":0,"name":"暑假"}',X'57A4EA2393BFD47B016C510A684A246CDE2839B079DAA11F7D35F8A448F481DF');
INSERT INTO "event" VALUES(250,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260804,"working":0,"name":"暑假"}',X'BA81B168C348B1032DF02372089B90AB42E97872120770D70359DBAF649CA065');
INSERT INTO "event" VALUES(251,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260805,"working":0,"name":"暑假"}',X'DE3F679B5275047BA002DF3265226E7B2BB5452C13D76AC3C5768F6B06D92F1A');
INSERT INTO "event" VALUES(252,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260806,"working":0,"name":"暑假"}',X'A1F2EC1DE2389EF450C83ED884B550203BF27B424B5811925D2C162E90333A76');
INSERT INTO "event" VALUES(253,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260807,"working":0,"name":"暑假"}',X'C32D1E21BB0441C8C08C09BCD6A63339F6AC88FBB4A075062B7600C503FECB25');
INSERT INTO "event" VALUES(254,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260810,"working":0,"name":"暑假"}',X'ACCA6C8EF4717094335C7417519DBB2918EC6BCE204F7A21354D5820E740F3FB');
INSERT INTO "event" VALUES(255,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260811,"working":0,"name":"暑假"}',X'98047ECD92C05BADD22EBF4EBF23846CE62705765CE9C8EDA5B8A763AF8A09A8');
INSERT INTO "event" VALUES(256,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260812,"working":0,"name":"暑假"}',X'C758F6E04C50A15CBBFD961EF4C4ACD6457B3C81FB92DCA0664E49BDBF2B7B7B');
INSERT INTO "event" VALUES(257,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260813,"working":0,"name":"暑假"}',X'ECFBA4B50EF5DEC54A93D3AB155FB6E879E2F7C5E45A72D1C25F043613CB91D3');
INSERT INTO "event" VALUES(258,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260814,"working":0,"name":"暑假"}',X'F88516E06ADE9179954780506E77B5875A8E42D10DEFA45A0C7D50116CD0DC41');
INSERT INTO "event" VALUES(259,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260817,"working":0,"name":"暑假"}',X'A9E2F308895FAB14CAFA6E51F89E2B352998F58AD5BA3637FF97770DA457CC31');
INSERT INTO "event" VALUES(260,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260818,"working":0,"name":"暑假"}',X'C1A8D19EE23D8A638B95A407F12C77193D40E12C821996886197919136C531E3');
INSERT INTO "event" VALUES(261,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260819,"working":0,"name":"暑假"}',X'95F815C2E9B5982465BD8B5644C5FB917E3D3A9CC88BD7DDEC25FC995F753082');
INSERT INTO "event" VALUES(262,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260820,"working":0,"name":"暑假"}',X'04605D11EF9031620645A875AFBFBF1A36204161315A4C86750757DC3107E0B4');
INSERT INTO "event" VALUES(263,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260821,"working":0,"name":"暑假"}',X'1A942C530B82C37BC62ABDA3F042DE2421D3181F94E5BA1E1069B7C314CCD2FC');
INSERT INTO "event" VALUES(264,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260824,"working":0,"name":"暑假"}',X'40D31BF56CF32F57C0B60FAC1BD6EAA2B283946A377A9ED81ED989B3AB6EAA19');
INSERT INTO "event" VALUES(265,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260825,"working":0,"name":"暑假"}',X'31E4E6FB9B43500777988C4696AC1C3716B10DC16388ECD017CD6C2AB9E35F90');
INSERT INTO "event" VALUES(266,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260826,"working":0,"name":"暑假"}',X'C77041E73E5BA67132AA920764E4E49E947DE945C992F63FE541D092F5C66213');
INSERT INTO "event" VALUES(267,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260827,"working":0,"name":"暑假"}',X'A11FB4781058AEF3AC219CB9183577291AF029CC04B9D7AAE0B84C18A6DF8892');
INSERT INTO "event" VALUES(268,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260828,"working":0,"name":"暑假"}',X'F4B1AF26EB23261DFC3863FC748D5B096419ED0AC573A533380A2C050581543A');
INSERT INTO "event" VALUES(269,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260831,"working":0,"name":"暑假"}',X'9CBC1AC3F72FBC9D5DB394B213EA2E53177C8D73FBB288B4B720E008952623B4');
INSERT INTO "event" VALUES(270,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260920,"working":1,"name":"国庆节调休"}',X'79D4E30B76FEAFD3EB778FC2771A662AD5895CF0FE7C6EF349D90707A33C70A0');
INSERT INTO "event" VALUES(271,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20260925,"working":0,"name":"中秋节"}',X'EE26DAE2AC9416EB7B11C6C86547892FC5533C2287BF5E9AAADA97B96238C51D');
INSERT INTO "event" VALUES(272,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261001,"working":0,"name":"国庆节"}',X'C7B0E0C34AA4F235DE92A211E5E98B1638C81C99E2514962C82E5A3FE873DFD5');
INSERT INTO "event" VALUES(273,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261002,"working":0,"name":"国庆节"}',X'8A345797DE1BA084774AA4E671CC2FA739D6C9524B221C760B6A26AEBCBE94FF');
INSERT INTO "event" VALUES(274,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261005,"working":0,"name":"国庆节"}',X'7D12534CA191DD8F8F3108A4CD8EB90491C367011C1FBC5F0627A1C89CE7F7C9');
INSERT INTO "event" VALUES(275,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261006,"working":0,"name":"国庆节"}',X'A2F1E58E62AD9C81B4577A8EF6104628B88250BEF32D668B18D73C60E6232C9E');
INSERT INTO "event" VALUES(276,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261007,"working":0,"name":"国庆节"}',X'A7AB99BF466E8DCC979815F84E2F937DC389A735CC2452F899297F90AC04867A');
INSERT INTO "event" VALUES(277,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"school","date":20261010,"working":1,"name":"国庆节调休"}',X'0E06B96507ACC377E00DD1D02613691152255792816871A37F3461621264F566');
INSERT INTO "event" VALUES(278,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250101,"working":0,"name":"元旦"}',X'A47DC91C4D230F63DCB8FDAB26E3A0D1BF48273F8A89141EF285442ECB2D163D');
INSERT INTO "event" VALUES(279,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250126,"working":1,"name":"春节调休"}',X'0DCB129E48D718D96F116B816A869B2D33228064FC6659E634864D4278B7210D');
INSERT INTO "event" VALUES(280,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250128,"working":0,"name":"春节"}',X'A67EE766570D407F19AF696ED0C0426FC7CCD2BF2FC7100160BC503E115E9B24');
INSERT INTO "event" VALUES(281,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250129,"working":0,"name":"春节"}',X'4285525C788E5209A46536EB6B68F7654D09459F601CFB6F71B69C7EEF267036');
INSERT INTO "event" VALUES(282,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250130,"working":0,"name":"春节"}',X'6C75D179BE2A1380A119E6270AC4FF6D0CACCE15C3D9DE64348DD1F5BE608DDE');
INSERT INTO "event" VALUES(283,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250131,"working":0,"name":"春节"}',X'79DB55EF531A87E15FB582B3F5939EB074C518CDB9BAAB24992533C6E32BEAE9');
INSERT INTO "event" VALUES(284,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250203,"working":0,"name":"春节"}',X'2C182584A20CFC8E6A2EAF61490BBEF712BD17CAD5A21E2F173110ED8BAD1C72');
INSERT INTO "event" VALUES(285,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250204,"working":0,"name":"春节"}',X'1C6785E4E276D681D3575FEB41F39849EBADBA0492FDF2828D015271AEA4588F');
INSERT INTO "event" VALUES(286,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250208,"working":1,"name":"春节调休"}',X'C3481345A7FCB31A3A771B82652DF5FE743756F442D4979734FA4D7AF83A080A');
INSERT INTO "event" VALUES(287,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250404,"working":0,"name":"清明节"}',X'218B4EF6000D689D2927EAD22084CE2B631A1B58EA6E275F229946E69AD8B460');
INSERT INTO "event" VALUES(288,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250427,"working":1,"name":"劳动节调休"}',X'833901809D2195EC1826658414730AD1AFF4D54DD302810EF1111DD74F01A35B');
INSERT INTO "event" VALUES(289,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250501,"working":0,"name":"劳动节"}',X'CF72123132235FFC1BBFD33BDB16144B58FA5A69E9A22D2193E897AA0927B963');
INSERT INTO "event" VALUES(290,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250502,"working":0,"name":"劳动节"}',X'1B52AD173A0FAA016A7E67F1B325DD0CE4622517AC06248BC1F3EF2D730F8EC8');
INSERT INTO "event" VALUES(291,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250505,"working":0,"name":"劳动节"}',X'73A1CA01A1F062A0494B96EEB1E7FDA30785DF9BDA6F10A89459A0EE5E79976E');
INSERT INTO "event" VALUES(292,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250602,"working":0,"name":"端午节"}',X'485C728B0E1914B999FBE306513270663D733DA87DF2AC9096770A4BDAC2C169');
INSERT INTO "event" VALUES(293,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20250928,"working":1,"name":"国庆节调休"}',X'DDE2943174CBDBE8F69B8929D139CD521407C2B9A79935EC284E36F2FFE37A56');
INSERT INTO "event" VALUES(294,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251001,"working":0,"name":"国庆节、中秋节"}',X'EFE2D58AB75E336532087899C2553BAD3F2C97E9600493DBB8CBB9DB237DD8FF');
INSERT INTO "event" VALUES(295,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251002,"working":0,"name":"国庆节、中秋节"}',X'B1A98ED8EFC309DFDFC0C0C09D82E54E0A12FE8DB4372CD481502733D3B546C9');
INSERT INTO "event" VALUES(296,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251003,"working":0,"name":"国庆节、中秋节"}',X'D0A00A946E0C1DD32227510680D3F07D01E89430731C3BD042FC9B76010668A2');
INSERT INTO "event" VALUES(297,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251006,"working":0,"name":"国庆节、中秋节"}',X'6591070970C6C4141E8B70D15BA68639FD3223D004535CA55B426DE2B2B53F03');
INSERT INTO "event" VALUES(298,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251007,"working":0,"name":"国庆节、中秋节"}',X'95DF89A89D548B44DD922C3E640DD5F98A5E564335F150BDB6B3BF707051096A');
INSERT INTO "event" VALUES(299,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251008,"working":0,"name":"国庆节、中秋节"}',X'D060B91B826E2125BE2970351A7B8E6446F92801F40AF1AB8348FDB58D2A4F66');
INSERT INTO "event" VALUES(300,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20251011,"working":1,"name":"国庆节调休"}',X'968E83685466358EC462790E6A73ABBA0C47766B18229279307542BD7268BBCC');
INSERT INTO "event" VALUES(301,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260101,"working":0,"name":"元旦"}',X'C9364AB0B31BD13735A35CF972EA755F902D9AD93CCA2A0632214D89B670CF16');
INSERT INTO "event" VALUES(302,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260102,"working":0,"name":"元旦"}',X'974A47776C1D594DA8A107E9148728DC11915FABA9000CFF2B9E61ADA6382FA2');
INSERT INTO "event" VALUES(303,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260104,"working":1,"name":"元旦调休"}',X'8AA78A1591474445D2888AAB60567A5BE7B1CF6CA61FFD5D6F5B0503EA045335');
INSERT INTO "event" VALUES(304,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260214,"working":1,"name":"春节调休"}',X'986A56A0FE4904BD6CAC4CD6DFA7677AB4E5905A95DBC80292306915100ECBEB');
INSERT INTO "event" VALUES(305,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260216,"working":0,"name":"春节"}',X'F7A528EC0D622163D5859AF334A7B9FCE3D6A1CCD6CB567F08F13FE6D648AC4A');
INSERT INTO "event" VALUES(306,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260217,"working":0,"name":"春节"}',X'C3629A7B8FCAF69BF90008AE6D9116A1734A819779C364D6F7E3C82D0C5D909F');
INSERT INTO "event" VALUES(307,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260218,"working":0,"name":"春节"}',X'CFF56AE124F28308577D73B878EC65E9F3640DCFC509ECAF6417911146D675A7');
INSERT INTO "event" VALUES(308,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260219,"working":0,"name":"春节"}',X'A86AC6CBE2E2FBE70243ACFD841BBF4926E2CE2D60552DA2590D6CD242D65185');
INSERT INTO "event" VALUES(309,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260220,"working":0,"name":"春节"}',X'2A213A81E852B3CCE02F31D8DA9658F448C11FAD76AE2721F6C780790DD7D033');
INSERT INTO "event" VALUES(310,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260223,"working":0,"name":"春节"}',X'9EBE0E4543C2ABB00844869B163AE0D20D090B8A3B1BA18FDBC91B2C7CE1D2F1');
INSERT INTO "event" VALUES(311,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260228,"working":1,"name":"春节调休"}',X'66658DDDA437BA8FA7B21C0B894CB0CC51B0918107A56E157E718DD8653F6775');
INSERT INTO "event" VALUES(312,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260406,"working":0,"name":"清明节"}',X'2277FF59DABAC937F8271EF4E7FB946261F43A7193BB80A1F93A61ED1B996188');
INSERT INTO "event" VALUES(313,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260501,"working":0,"name":"劳动节"}',X'70C9C0EC0F4BE977D0FF098F90E2CCDEB2CEFAE45B2D4389901EB8E7CF8660B0');
INSERT INTO "event" VALUES(314,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260504,"working":0,"name":"劳动节"}',X'82F9666AACB8409E372162AFD04F13D431F0E1416E9D82A8F912821A1519D5A2');
INSERT INTO "event" VALUES(315,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260505,"working":0,"name":"劳动节"}',X'231E44D566409D70EB2F641F551167E10988F347C37FE6940954D7ADC28D6B97');
INSERT INTO "event" VALUES(316,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260509,"working":1,"name":"劳动节调休"}',X'F72C344DF9D3402CE1241C0D30D1B8533C6ADA16DD9BB4B8A60782B69C13C1FF');
INSERT INTO "event" VALUES(317,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260619,"working":0,"name":"端午节"}',X'123FE98A8A63FAF44552771043D68D6EC9F76D617DC757B355BEBA1DD703AFB0');
INSERT INTO "event" VALUES(318,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260920,"working":1,"name":"国庆节调休"}',X'732B745E5A808D1C60E22739A1E3BDDCB034E7543DE1556DB84D9BD8025BF56A');
INSERT INTO "event" VALUES(319,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20260925,"working":0,"name":"中秋节"}',X'1734BC15DBE3644C162AE492E8599738EC331800815C7DBB677694420CB83F21');
INSERT INTO "event" VALUES(320,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261001,"working":0,"name":"国庆节"}',X'4FDB97505F5174499308F0A5C79A00CA868FA3B05DFBA61CDD0F2B67B4E5EC18');
INSERT INTO "event" VALUES(321,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261002,"working":0,"name":"国庆节"}',X'EF9DD397798DCEFE1A5D21369B62907E19B1B35BD88D0A0D9BE236F0B2869000');
INSERT INTO "event" VALUES(322,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261005,"working":0,"name":"国庆节"}',X'C72FC5557DB10229974B9D76FB956ED507A1080C48C7937071A515EF1455EF4D');
INSERT INTO "event" VALUES(323,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261006,"working":0,"name":"国庆节"}',X'A1BB35C4E2631BDDB697229B257E6A6F1AB1E378EB2C320AD5388CE101B32666');
INSERT INTO "event" VALUES(324,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261007,"working":0,"name":"国庆节"}',X'D41FA27EFF2A77786C043FB1F5A4A403543B099BA4BA1E5B02A83CA194070023');
INSERT INTO "event" VALUES(325,1795265646,1795265646,'calendar.set','root',NULL,NULL,NULL,'{"calendar":"enterprise","date":20261010,"working":1,"name":"国庆节调休"}',X'850EAF0B9CD582CE82476078CC45D5AF33113C490A6EE1358C56C1FF2CCFFC54');
INSERT INTO "event" VALUES(326,1795136400,1795265646,'case.received','8890',1,'8890','a-1','{"text":"路灯不亮","grid":990101001001001,"category":"utilities/power","channel":"hotline","urgency":"urgent","caller":"王演示","phone":"00012345678"}',X'18013C18BF8E1C949A3FB0F148F5CF1BCDA95F8F5F2B84DC3D8673387B355910');
INSERT INTO "event" VALUES(327,1795136700,1795265646,'case.claimed','li.na',1,'8890','a-2','{}',X'B3A37B519C4D75A5E2F4C9804E1484F059EA7EB1EF5F256E39588179672BB5F0');
INSERT INTO "event" VALUES(328,1795136760,1795265646,'case.dispatched','li.na',1,'8890','a-3','{"to":"dept:power"}',X'F4B24A867432EDC6AD8A558BA192C4D5E7BFBA86880B76CD7DBA49CA007ED803');
INSERT INTO "event" VALUES(329,1795136820,1795265646,'case.accepted','power',1,'8890','a-4','{}',X'6B87FAD747239924D929D337605499EE7388EBF958118E506ECEBB88601E13B9');
INSERT INTO "event" VALUES(330,1795140000,1795265646,'case.received','王甲',2,'8890','a-5','{"text":"井盖缺失","grid":990101002200001,"channel":"patrol"}',X'00A39E86F79670F7A9A3B85B47B44CCACE398511733CF8EAC8BCE4ADC614C433');
INSERT INTO "event" VALUES(331,1795140060,1795265646,'case.claimed','village',2,'8890','a-6','{}',X'AD1BA12F888757DF54B734C4C37A6E292B3FA60E1C620E4BDD9EC7DB566CD514');
INSERT INTO "event" VALUES(332,1795141800,1795265646,'patrol.started','8890',NULL,'8890','a-7','{"grid":990101002200001,"day":20261120,"half":"morning"}',X'8EB737BC51070E15F8BC90BEEFB2725DB6B26C8F89C45A2029B8A108E45D3746');
INSERT INTO "event" VALUES(333,1795143000,1795265646,'patrol.done','8890',NULL,'8890','a-8','{"grid":990101002200001,"day":20261120,"half":"morning","found":1}',X'CFF6015CD2E36438F8ED79C2231EE49193ED58653174D1AC728D188646FB9C9A');
INSERT INTO "event" VALUES(334,1795143600,1795265646,'worker.absent','8890',NULL,'8890','a-9','{"grid":990101001001001,"role":"A","from":1795143600,"until":1795276800,"reason":"leave"}',X'BEE5CAC41EFC6703E58E3A60E4916D17603270A93F609DCF4ED22F516B4B7547');
INSERT INTO "event" VALUES(335,1795144200,1795265646,'case.received','8890',3,'8890','a-10','{"text":"噪音扰民","channel":"snap"}',X'19ACCCABD429CB626C03A66E31E7699832745AD2163B2A7CDB21A0276360A49C');
INSERT INTO "event" VALUES(336,1795266478,1795266478,'role.granted','root',NULL,NULL,NULL,'{"login":"root","role":"operator","unit":"city"}',X'51FC731F0BE4766F556FCEF81E97021577CDEA7D999FFBB0F5FF6FDCFA9941F0');
INSERT INTO "event" VALUES(337,1795266478,1795266478,'role.granted','root',NULL,NULL,NULL,'{"login":"root","role":"supervisor","unit":"city"}',X'4F9DC64B48A3E8B8A3532739E2CCC4CC071AAF548F76BE95F0864223F6C38A68');
INSERT INTO "event" VALUES(338,1795266478,1795266478,'role.granted','root',NULL,NULL,NULL,'{"login":"root","role":"on-call","unit":"city"}',X'148BC80F08265074D29AB68A4081936DAC847502F3A5065D334AFACE5CC20A45');
INSERT INTO "event" VALUES(339,1795266478,1795266478,'role.granted','root',NULL,NULL,NULL,'{"login":"root","role":"observer","unit":"city"}',X'41BDDDB2DE489EBFFCEBB39F47A3A23101F6DF12ED91553D3B721B4E83CE9FC8');
INSERT INTO "event" VALUES(340,1795266478,1795266478,'role.granted','root',NULL,NULL,NULL,'{"login":"root","role":"administrator","unit":"city"}',X'F1EB3F0B1965D2C3DFC5920A7E6CF383D8BCAC2A070F2DB9AB1C4461041E0E5E');
CREATE TABLE grid_tally(
  -- Open cases of each grid by light, as of city_now.lit_until.
  grid INTEGER PRIMARY KEY,       -- 0 for cases nobody has located
  green INTEGER NOT NULL,
  yellow INTEGER NOT NULL,
  red INTEGER NOT NULL
) STRICT;
INSERT INTO "grid_tally" VALUES(0,1,0,0);
INSERT INTO "grid_tally" VALUES(990101001001001,0,0,1);
INSERT INTO "grid_tally" VALUES(990101001001002,0,0,0);
INSERT INTO "grid_tally" VALUES(990101001001003,0,0,0);
INSERT INTO "grid_tally" VALUES(990101002200001,0,0,1);
INSERT INTO "grid_tally" VALUES(990101002200002,0,0,0);
INSERT INTO "grid_tally" VALUES(990101002200003,0,0,0);
CREATE TABLE lease(
  duty TEXT PRIMARY KEY,          -- what is done: duties
  holder TEXT NOT NULL,           -- login and process
  until INTEGER NOT NULL          -- when another may take it
) STRICT, WITHOUT ROWID;
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
INSERT INTO "limit_rule" VALUES(1,'','received','emergency','always',15,20000101,NULL);
INSERT INTO "limit_rule" VALUES(2,'','received','urgent','always',30,20000101,NULL);
INSERT INTO "limit_rule" VALUES(3,'','received','normal','work-days',1,20000101,NULL);
INSERT INTO "limit_rule" VALUES(4,'','claimed','emergency','always',15,20000101,NULL);
INSERT INTO "limit_rule" VALUES(5,'','claimed','urgent','always',60,20000101,NULL);
INSERT INTO "limit_rule" VALUES(6,'','claimed','normal','work-hours',240,20000101,NULL);
INSERT INTO "limit_rule" VALUES(7,'','dispatched','emergency','always',15,20000101,NULL);
INSERT INTO "limit_rule" VALUES(8,'','dispatched','urgent','always',60,20000101,NULL);
INSERT INTO "limit_rule" VALUES(9,'','dispatched','normal','work-days',2,20000101,NULL);
INSERT INTO "limit_rule" VALUES(10,'','handling','emergency','always',120,20000101,NULL);
INSERT INTO "limit_rule" VALUES(11,'','handling','urgent','always',1440,20000101,NULL);
INSERT INTO "limit_rule" VALUES(12,'','handling','normal','work-days',5,20000101,NULL);
INSERT INTO "limit_rule" VALUES(13,'','verifying','emergency','always',120,20000101,NULL);
INSERT INTO "limit_rule" VALUES(14,'','verifying','urgent','always',120,20000101,NULL);
INSERT INTO "limit_rule" VALUES(15,'','verifying','normal','work-hours',120,20000101,NULL);
INSERT INTO "limit_rule" VALUES(16,'','total','emergency','always',120,20000101,NULL);
INSERT INTO "limit_rule" VALUES(17,'','total','urgent','always',1440,20000101,NULL);
INSERT INTO "limit_rule" VALUES(18,'','total','normal','work-days',7,20000101,NULL);
INSERT INTO "limit_rule" VALUES(19,'disputes','handling','normal','work-days',10,20000101,NULL);
INSERT INTO "limit_rule" VALUES(20,'disputes','total','normal','work-days',15,20000101,NULL);
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
INSERT INTO "place" VALUES(990101001,'东街道',NULL,NULL,NULL,'','','');
INSERT INTO "place" VALUES(990101002,'高坎镇',NULL,NULL,NULL,'','','');
INSERT INTO "place" VALUES(990101001001,'富丽社区',NULL,NULL,NULL,'','','');
INSERT INTO "place" VALUES(990101002200,'高坎村委会',NULL,NULL,NULL,'','','');
INSERT INTO "place" VALUES(990101001001001,'','urban',NULL,NULL,'傅波艳','郑平','');
INSERT INTO "place" VALUES(990101001001002,'','urban',NULL,NULL,'吴涛','冯建','');
INSERT INTO "place" VALUES(990101001001003,'','school',NULL,NULL,'林霞','彭兰秋','');
INSERT INTO "place" VALUES(990101002200001,'','urban',NULL,NULL,'赵杰国','萧宁松','');
INSERT INTO "place" VALUES(990101002200002,'','urban',NULL,NULL,'林杰立','罗华红','');
INSERT INTO "place" VALUES(990101002200003,'','enterprise',NULL,NULL,'唐兰','沈成瑞','');
CREATE TABLE policy(
  -- Numbers that are no limits of time: how many, how far, how often.
  id INTEGER PRIMARY KEY,
  policy TEXT NOT NULL,           -- such as returns, extension-days or near-metres
  amount INTEGER NOT NULL,
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
INSERT INTO "role" VALUES('root','administrator','city');
INSERT INTO "role" VALUES('root','observer','city');
INSERT INTO "role" VALUES('root','on-call','city');
INSERT INTO "role" VALUES('root','operator','city');
INSERT INTO "role" VALUES('root','supervisor','city');
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
INSERT INTO "round" VALUES(20261120,0,990101002200001,1795141800,1795143000,'A',1,333);
CREATE TABLE saved_filter(
  -- Filters that the desks keep under a name.
  name TEXT PRIMARY KEY,
  filter TEXT NOT NULL            -- in the filter language
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
CREATE INDEX case_grid ON case_now(grid) WHERE node < 5 AND grid IS NOT NULL;
CREATE INDEX case_grid_closed ON case_now(grid) WHERE node = 5 AND grid IS NOT NULL;
CREATE INDEX case_phone ON case_now(phone) WHERE phone <> '';
CREATE VIEW case_event AS
  -- What happened to each case, for reading by hand: WHERE case_id = ...
  SELECT case_now.id AS case_id, event.seq, datetime(event.at, 'unixepoch') AS at, event.kind,
    event.actor, event.body
  FROM case_now, json_each('[' || case_now.events || ']') AS number
    JOIN event ON event.seq = number.value;
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
  FROM case_now;
CREATE INDEX absence_end ON absence(ends);
COMMIT;
PRAGMA user_version = 3;
