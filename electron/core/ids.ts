import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const size = 16;
const random = new Uint8Array(256 * size);
let at = random.length;
let msecs = 0;
let seq = 0;

/** A new record's id: UUIDv7, so that ids sort in the order of their making. Chance is asked for 256 at a time. */
export function newId(): string {
  if (at === random.length) {
    randomFillSync(random);
    at = 0;
  }
  const own = random.subarray(at, at + size);
  at += size;
  const now = Date.now();
  // Within a millisecond they are counted on from a random number, so that they sort in the order of their making.
  seq = now > msecs ? (((own[6] ?? 0) & 0x7f) << 16) | ((own[7] ?? 0) << 8) | (own[8] ?? 0) : seq + 1;
  msecs = Math.max(now, msecs);
  return v7({ random: own, msecs, seq });
}
