#ifndef GRIDDESK_CNCURSES_SHIM_H
#define GRIDDESK_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1

#include <errno.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Macros, variadic functions and sentinels that Swift cannot import, each behind a function.

// wcwidth is hidden by feature macros that the package manager drops.
extern int wcwidth(wchar_t character);

static inline int griddesk_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// The terminfo string of that name, or NULL if there is none.
static inline const char *griddesk_terminfo_string(const char *name) {
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

// A parametrised terminfo string with up to two numbers filled in, or NULL.
static inline const char *griddesk_terminfo_expand(const char *value, int one, int two) {
  return tiparm(value, one, two);
}

// Read that terminal's description; 1 if it is there.
static inline int griddesk_terminfo_load(const char *terminal) {
  int status = 0;
  return setupterm((char *)terminal, -1, &status) == OK ? 1 : 0;
}

// A curses screen that reads keys from `input` and writes nowhere: `sink` is on /dev/null.
// Both become owned by the screen's streams. NULL for an unknown terminal.
static inline SCREEN *griddesk_newterm(const char *terminal, int input, int sink) {
  FILE *in = fdopen(input, "r");
  FILE *out = fdopen(sink, "w");
  if (in == NULL || out == NULL) return NULL;
  return newterm((char *)terminal, out, in);
}

// A descriptor that becomes readable when one of the signals arrives. They must be blocked.
static inline int griddesk_signalfd(const sigset_t *signals) {
  return signalfd(-1, signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

// The next signal waiting in such a descriptor, or 0.
static inline int griddesk_signalfd_read(int descriptor) {
  struct signalfd_siginfo info;
  ssize_t count = read(descriptor, &info, sizeof info);
  return count == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

// What gives the terminal back when the program can do nothing any more. One such state exists
// for each object file that uses it, so only one may: CrashRestore.swift.
struct griddesk_rescue {
  volatile sig_atomic_t armed;
  int descriptor;
  int error_copy;
  size_t length;
  struct termios mode;
  char bytes[1024];
};

static inline struct griddesk_rescue *griddesk_rescue_state(void) {
  static struct griddesk_rescue state;
  return &state;
}

// Only async-signal-safe calls: write, tcsetattr, dup2.
static inline void griddesk_rescue_now(void) {
  struct griddesk_rescue *state = griddesk_rescue_state();
  if (!state->armed) return;
  state->armed = 0;
  int saved = errno;
  size_t done = 0;
  while (done < state->length) {
    ssize_t count = write(state->descriptor, state->bytes + done, state->length - done);
    if (count <= 0) break;
    done += (size_t)count;
  }
  tcsetattr(state->descriptor, TCSANOW, &state->mode);
  if (state->error_copy >= 0) dup2(state->error_copy, 2);
  errno = saved;
}

// Give the terminal back, then die of the same signal as if nobody had caught it.
static inline void griddesk_rescue_handler(int number) {
  griddesk_rescue_now();
  signal(number, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  raise(number);
}

// Have the terminal given back on traps and on exit. Signals run on a stack of their own, so
// that an overflow of the main one can be handled too. Later calls only change what is written.
static inline int griddesk_rescue_arm(
    int descriptor, int error_copy, const struct termios *mode, const void *bytes, size_t length) {
  struct griddesk_rescue *state = griddesk_rescue_state();
  static char stack[32768];
  static int installed = 0;
  if (length > sizeof state->bytes) return -1;
  state->armed = 0;
  state->descriptor = descriptor;
  state->error_copy = error_copy;
  state->mode = *mode;
  memcpy(state->bytes, bytes, length);
  state->length = length;
  state->armed = 1;
  if (installed) return 0;
  installed = 1;
  stack_t alternate;
  memset(&alternate, 0, sizeof alternate);
  alternate.ss_sp = stack;
  alternate.ss_size = sizeof stack;
  sigaltstack(&alternate, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = griddesk_rescue_handler;
  action.sa_flags = SA_ONSTACK | SA_NODEFER | SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  static const int signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
  for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++) {
    sigaction(signals[i], &action, NULL);
  }
  return atexit(griddesk_rescue_now);
}

static inline void griddesk_rescue_disarm(void) { griddesk_rescue_state()->armed = 0; }

#endif
