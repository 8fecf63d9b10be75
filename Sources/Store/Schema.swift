/// The tables of the store in the layout `Migration.current`. The comments inside the statements
/// stay in the file, where any SQLite tool shows them.
enum Schema {
  /// The log, the only truth.
  static let log = """
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
    CREATE UNIQUE INDEX event_origin ON event(source, source_id) WHERE source IS NOT NULL;
    """

  /// The city: places, departments and rules.
  static let city = """
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
    CREATE TABLE department(
      code TEXT PRIMARY KEY,
      zh TEXT NOT NULL,
      en TEXT NOT NULL
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
    """

  /// The cases as they stand.
  static let cases = "CREATE TABLE case_now(\n" + caseColumns + "\n" + caseIndexes + caseViews

  /// The cases as they stood, in a connection's own tables that go with it.
  static let pastCases = "CREATE TEMP TABLE case_now(\n" + caseColumns + "\n" + caseIndexes

  private static let caseColumns = """
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
    """

  private static let caseIndexes = """
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

    """

  private static let caseViews = """
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
    """

  /// Patrols, and the counters that the map and the first lines of every view live on.
  static let running = """
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
    CREATE TABLE absence(
      -- Who of a grid's two people is or was away.
      grid INTEGER NOT NULL,
      role TEXT NOT NULL,
      starts INTEGER NOT NULL,
      ends INTEGER NOT NULL,          -- the first second they are back
      reason TEXT NOT NULL,
      PRIMARY KEY(grid, role, starts)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX absence_end ON absence(ends);
    CREATE TABLE grid_tally(
      -- Open cases of each grid by light, as of city_now.lit_until, and what citizens have to say.
      grid INTEGER PRIMARY KEY,       -- 0 for cases nobody has located
      seq INTEGER NOT NULL,           -- the newest event when they changed last
      green INTEGER NOT NULL,
      yellow INTEGER NOT NULL,
      red INTEGER NOT NULL,
      satisfied INTEGER NOT NULL,     -- callers of closed cases by their last answer ...
      so_so INTEGER NOT NULL,
      dissatisfied INTEGER NOT NULL,
      unanswered INTEGER NOT NULL,    -- ... and those who were not reached
      missed INTEGER NOT NULL,        -- filed cases that a citizen reported in place of the round
      filed INTEGER NOT NULL,         -- filed cases, whoever reported them
      calls TEXT NOT NULL             -- calls to the hotline of the last days: {"yyyymmdd":count}
    ) STRICT;
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
    INSERT INTO city_now VALUES(1,0,NULL,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
    """

  /// Which process does what has to be done when nobody looks. No projection: nothing of the city
  /// follows from it.
  static let lease = """
    CREATE TABLE lease(
      duty TEXT PRIMARY KEY,          -- what is done: duties
      holder TEXT NOT NULL,           -- login and process
      until INTEGER NOT NULL          -- when another may take it
    ) STRICT, WITHOUT ROWID;
    """

  /// Everything but the log.
  static let projections = [city, cases, running, lease].joined(separator: "\n")

  /// Everything a new store begins with.
  static let whole = [log, projections].joined(separator: "\n")
}
