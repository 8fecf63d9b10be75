#ifndef GRIDDESK_CSQLITE_GATHERING_H
#define GRIDDESK_CSQLITE_GATHERING_H

#include <errno.h>
#include <sqlite3.h>
#include <string.h>

/* A file system for SQLite that hands a write-ahead log to the system in one piece a transaction.
 *
 * SQLite writes each page of a transaction to its log by itself, in two calls: its header, then the page; a
 * command that touches a dozen pages makes two dozen calls before the one that waits for the disk. Here
 * writes that follow each other in the log are held back until the page of a commit has come, or until the
 * log is read, synced, cut, measured or closed. Nobody can see a page earlier: it belongs to the log only
 * once the commit after it is in the shared index, which SQLite writes after that page.
 * All other files are the system's own.
 *
 * A log that grows is lengthened by more than it needs, with zeros. Waiting for the disk takes two thirds
 * longer when the file has a new length, too, so each of the first thousand commands after a start would
 * pay for it. Zeros are no frame to anyone who reads the log: what was there before a reset is none either.
 */

/* SQLite's own file system takes less than 2^17 bytes a call. */
enum { griddesk_gathering_room = 1 << 16 };
/* What a log is lengthened by, in calls of this many bytes, and for which writes: one that is longer has
 * little to gain. */
enum { griddesk_log_ahead = 1 << 19, griddesk_log_zeros = 1 << 16, griddesk_log_short = 1 << 15 };

typedef struct griddesk_log {
  sqlite3_file base;
  sqlite3_file *real;
  unsigned char *held;      /* allocated at the first write: readers need none */
  int count;                /* how many bytes are held ... */
  sqlite3_int64 at;         /* ... for this place in the log */
  int commits;              /* whether the page that comes next ends a transaction */
  sqlite3_int64 end;        /* how long the log is at least, as far as is known ... */
  sqlite3_int64 last;       /* ... since the place of the last write: an earlier one begins anew */
} griddesk_log;

/* Writes to the system. SQLite takes ENOSPC alone for a full disk; a quota and a limit on the size of files
 * (ulimit -f) leave no more room than that. */
static inline int griddesk_log_pass(
    griddesk_log *log, const void *from, int count, sqlite3_int64 at) {
  int reason = 0;
  int code = log->real->pMethods->xWrite(log->real, from, count, at);
  if (code != SQLITE_IOERR_WRITE) return code;
  log->real->pMethods->xFileControl(log->real, SQLITE_FCNTL_LAST_ERRNO, &reason);
  return reason == EFBIG || reason == EDQUOT ? SQLITE_FULL : code;
}

/* Lengthens the log before a short write behind its end. Where there is no room the write itself says so. */
static inline void griddesk_log_lengthen(griddesk_log *log, int count, sqlite3_int64 at) {
  static const unsigned char zeros[griddesk_log_zeros];
  sqlite3_int64 length, until;
  if (at < log->last) log->end = 0;
  log->last = at;
  if (at + count <= log->end || count > griddesk_log_short) return;
  if (log->real->pMethods->xFileSize(log->real, &length) != SQLITE_OK) return;
  /* A log that others cut while this one had it open has a hole where it goes on, as without all this. */
  log->end = length;
  if (at + count <= length || at > length) return;
  for (until = length + griddesk_log_ahead; log->end < until; log->end += griddesk_log_zeros) {
    if (log->real->pMethods->xWrite(log->real, zeros, griddesk_log_zeros, log->end) != SQLITE_OK) return;
  }
}

static inline int griddesk_log_flush(sqlite3_file *file) {
  griddesk_log *log = (griddesk_log *)file;
  int count = log->count;
  if (count == 0) return SQLITE_OK;
  /* After an error the transaction is undone; what was held must not come up again. */
  log->count = 0;
  griddesk_log_lengthen(log, count, log->at);
  return griddesk_log_pass(log, log->held, count, log->at);
}

static inline int griddesk_log_close(sqlite3_file *file) {
  griddesk_log *log = (griddesk_log *)file;
  int flushed = griddesk_log_flush(file);
  int closed = log->real->pMethods->xClose(log->real);
  sqlite3_free(log->held);
  log->held = 0;
  return flushed != SQLITE_OK ? flushed : closed;
}

static inline int griddesk_log_read(sqlite3_file *file, void *into, int count, sqlite3_int64 at) {
  griddesk_log *log = (griddesk_log *)file;
  int flushed = griddesk_log_flush(file);
  return flushed != SQLITE_OK ? flushed : log->real->pMethods->xRead(log->real, into, count, at);
}

static inline int griddesk_log_write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at) {
  griddesk_log *log = (griddesk_log *)file;
  const unsigned char *bytes = (const unsigned char *)from;
  /* sqlite.org/fileformat2.html, section 4.1: a frame is a header of 24 bytes, whose second word is not
   * zero in the last frame of a transaction, and a page. */
  int is_header = count == 24;
  int ends = log->commits && !is_header;
  log->commits = is_header && (bytes[4] | bytes[5] | bytes[6] | bytes[7]) != 0;
  if (log->count > 0 && (at != log->at + log->count || count > griddesk_gathering_room - log->count)) {
    int flushed = griddesk_log_flush(file);
    if (flushed != SQLITE_OK) return flushed;
  }
  if (!log->held) log->held = (unsigned char *)sqlite3_malloc(griddesk_gathering_room);
  if (!log->held || count > griddesk_gathering_room) {
    return griddesk_log_pass(log, from, count, at);
  }
  if (log->count == 0) log->at = at;
  memcpy(log->held + log->count, from, (size_t)count);
  log->count += count;
  return ends ? griddesk_log_flush(file) : SQLITE_OK;
}

static inline int griddesk_log_truncate(sqlite3_file *file, sqlite3_int64 size) {
  griddesk_log *log = (griddesk_log *)file;
  int flushed = griddesk_log_flush(file);
  log->end = 0;
  return flushed != SQLITE_OK ? flushed : log->real->pMethods->xTruncate(log->real, size);
}

static inline int griddesk_log_sync(sqlite3_file *file, int flags) {
  griddesk_log *log = (griddesk_log *)file;
  int flushed = griddesk_log_flush(file);
  return flushed != SQLITE_OK ? flushed : log->real->pMethods->xSync(log->real, flags);
}

static inline int griddesk_log_size(sqlite3_file *file, sqlite3_int64 *size) {
  griddesk_log *log = (griddesk_log *)file;
  int flushed = griddesk_log_flush(file);
  return flushed != SQLITE_OK ? flushed : log->real->pMethods->xFileSize(log->real, size);
}

static inline int griddesk_log_lock(sqlite3_file *file, int level) {
  griddesk_log *log = (griddesk_log *)file;
  return log->real->pMethods->xLock(log->real, level);
}

static inline int griddesk_log_unlock(sqlite3_file *file, int level) {
  griddesk_log *log = (griddesk_log *)file;
  return log->real->pMethods->xUnlock(log->real, level);
}

static inline int griddesk_log_reserved(sqlite3_file *file, int *is_locked) {
  griddesk_log *log = (griddesk_log *)file;
  return log->real->pMethods->xCheckReservedLock(log->real, is_locked);
}

static inline int griddesk_log_control(sqlite3_file *file, int code, void *argument) {
  griddesk_log *log = (griddesk_log *)file;
  return log->real->pMethods->xFileControl(log->real, code, argument);
}

static inline int griddesk_log_sector(sqlite3_file *file) {
  griddesk_log *log = (griddesk_log *)file;
  return log->real->pMethods->xSectorSize(log->real);
}

static inline int griddesk_log_traits(sqlite3_file *file) {
  griddesk_log *log = (griddesk_log *)file;
  return log->real->pMethods->xDeviceCharacteristics(log->real);
}

static inline int griddesk_gathering_open(
    sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *opened) {
  static const sqlite3_io_methods methods = {
    1, griddesk_log_close, griddesk_log_read, griddesk_log_write, griddesk_log_truncate,
    griddesk_log_sync, griddesk_log_size, griddesk_log_lock, griddesk_log_unlock,
    griddesk_log_reserved, griddesk_log_control, griddesk_log_sector, griddesk_log_traits,
    0, 0, 0, 0, 0, 0
  };
  sqlite3_vfs *system = sqlite3_vfs_find(0);
  griddesk_log *log = (griddesk_log *)file;
  int code;
  (void)vfs;
  if (!(flags & SQLITE_OPEN_WAL)) return system->xOpen(system, name, file, flags, opened);
  memset(log, 0, sizeof *log);
  log->real = (sqlite3_file *)(log + 1);
  code = system->xOpen(system, name, log->real, flags, opened);
  if (log->real->pMethods) log->base.pMethods = &methods;
  return code;
}

/* Makes the file system known under a name; the default one stays what it was. */
static inline int griddesk_sqlite_register_gathering(void) {
  static sqlite3_vfs gathering;
  sqlite3_vfs *system;
  if (sqlite3_vfs_find("griddesk")) return SQLITE_OK;
  system = sqlite3_vfs_find(0);
  if (!system) return SQLITE_ERROR;
  gathering = *system;
  gathering.pNext = 0;
  gathering.zName = "griddesk";
  gathering.szOsFile = (int)sizeof(griddesk_log) + system->szOsFile;
  gathering.xOpen = griddesk_gathering_open;
  return sqlite3_vfs_register(&gathering, 0);
}

#endif
