#ifndef GRIDDESK_CSQLITE_SHA256_H
#define GRIDDESK_CSQLITE_SHA256_H

#include <stdint.h>

/* The blocks of a SHA-256 by the processor's own instructions for it, where it has them: a tenth of the
 * time that the same rounds take by shifting and adding. Every event of the log is hashed while the one
 * who sent it waits.
 */

#if defined(__x86_64__)

typedef int32_t griddesk_words __attribute__((vector_size(16)));
typedef char griddesk_octets __attribute__((vector_size(16)));

/* CPUID, leaf 1: SSSE3 and SSE4.1 are bits 9 and 19 of ECX; leaf 7: SHA is bit 29 of EBX. */
static inline int griddesk_sha256_asks(void) {
  uint32_t a = 0, b, c = 0, d;
  __asm__ volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  if (a < 7) return 0;
  a = 1, c = 0;
  __asm__ volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  if ((c >> 9 & 1) == 0 || (c >> 19 & 1) == 0) return 0;
  a = 7, c = 0;
  __asm__ volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  return b >> 29 & 1;
}

__attribute__((target("sha,sse4.1")))
static inline griddesk_words griddesk_sha256_load(const void *from) {
  griddesk_octets read;
  __builtin_memcpy(&read, from, sizeof read);
  return (griddesk_words)__builtin_shufflevector(
      read, read, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
}

/* FIPS 180-4, section 6.2.2, for some blocks of 64 bytes, four rounds at a time. The instructions want the
 * eight words as (f, e, b, a) and (h, g, d, c), lowest first. */
__attribute__((target("sha,sse4.1")))
static inline void griddesk_sha256_take(
    uint32_t state[8], const uint32_t constants[64], const void *bytes, long blocks) {
  griddesk_words abef = {(int32_t)state[5], (int32_t)state[4], (int32_t)state[1], (int32_t)state[0]};
  griddesk_words cdgh = {(int32_t)state[7], (int32_t)state[6], (int32_t)state[3], (int32_t)state[2]};
  const unsigned char *next = (const unsigned char *)bytes;
  for (; blocks > 0; blocks--, next += 64) {
    griddesk_words w[4], first = abef, second = cdgh;
    for (int step = 0; step < 16; step++) {
      griddesk_words *now = &w[step & 3], input, k;
      if (step < 4) {
        *now = griddesk_sha256_load(next + 16 * step);
      } else {
        griddesk_words before = w[(step + 3) & 3], second_before = w[(step + 2) & 3];
        griddesk_words sum = __builtin_ia32_sha256msg1(*now, w[(step + 1) & 3]);
        sum += __builtin_shufflevector(second_before, before, 1, 2, 3, 4);
        *now = __builtin_ia32_sha256msg2(sum, before);
      }
      __builtin_memcpy(&k, constants + 4 * step, sizeof k);
      input = *now + k;
      cdgh = __builtin_ia32_sha256rnds2(cdgh, abef, input);
      input = __builtin_shufflevector(input, input, 2, 3, 0, 0);
      abef = __builtin_ia32_sha256rnds2(abef, cdgh, input);
    }
    abef += first;
    cdgh += second;
  }
  state[0] = (uint32_t)abef[3], state[1] = (uint32_t)abef[2];
  state[4] = (uint32_t)abef[1], state[5] = (uint32_t)abef[0];
  state[2] = (uint32_t)cdgh[3], state[3] = (uint32_t)cdgh[2];
  state[6] = (uint32_t)cdgh[1], state[7] = (uint32_t)cdgh[0];
}

#else

static inline int griddesk_sha256_asks(void) { return 0; }

static inline void griddesk_sha256_take(
    uint32_t state[8], const uint32_t constants[64], const void *bytes, long blocks) {
  (void)state, (void)constants, (void)bytes, (void)blocks;
}

#endif

#endif
