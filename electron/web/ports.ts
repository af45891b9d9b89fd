import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

const usualPort = 4747;
const firstOwn = 49_152;
const lastOwn = 65_535;

/**
 * The ports to try, in their order. A browser keeps who looks and what is half written for each address, so a data
 * folder that cannot have the usual port gets, where it is free, the same one each time; 0 is any that the system has.
 */
export function portsToTry(asked: string | undefined, dataDir: string): number[] {
  const any = [ownPort(dataDir), 0];
  if (asked === undefined) return [usualPort, ...any];
  return Number(asked) === 0 ? any : [Number(asked)];
}

/** Among the ports that nobody may register, one that follows from the folder's path. */
function ownPort(dataDir: string): number {
  const hash = createHash('sha256').update(resolve(dataDir)).digest();
  return firstOwn + (hash.readUInt32BE() % (lastOwn - firstOwn + 1));
}
