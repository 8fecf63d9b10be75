#ifndef GRIDDESK_CSQLITE_SHIM_H
#define GRIDDESK_CSQLITE_SHIM_H

#include <sqlite3.h>
#include "gathering.h"
#include "sha256.h"

/* sqlite3_config and sqlite3_db_config are variadic and SQLITE_TRANSIENT is a cast: Swift sees neither. */

static inline sqlite3_destructor_type griddesk_sqlite_transient(void) { return SQLITE_TRANSIENT; }

static inline int griddesk_sqlite_strict_strings(sqlite3 *db) {
  int rc = sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
  return rc != SQLITE_OK ? rc : sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
}

static inline int griddesk_sqlite_defensive(sqlite3 *db) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

static inline int griddesk_sqlite_no_checkpoint_on_close(sqlite3 *db) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

static inline int griddesk_sqlite_memory_status_off(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
