import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { normalPassphrase } from '../../../shared/access.ts';

/** A passphrase as it is kept: never itself. */
export type Kept = { n: number; r: number; p: number; salt: string; hash: string };

/** One of OWASP's profiles for scrypt: 32 MB and about a quarter of a second each. */
const cost = { n: 2 ** 15, r: 8, p: 3 } as const;
const hashBytes = 32;

export async function keepPassphrase(passphrase: string): Promise<Kept> {
  const salt = randomBytes(16);
  const hash = await derive(passphrase, salt, cost);
  return { ...cost, salt: salt.toString('base64url'), hash: hash.toString('base64url') };
}

/** Nobody's: an unknown name takes as long to refuse as a known one. */
const nobodys: Kept = {
  ...cost,
  salt: randomBytes(16).toString('base64url'),
  hash: randomBytes(hashBytes).toString('base64url'),
};

/** Whether it is the passphrase that was kept; takes the same time whether there is one or not. */
export async function isPassphrase(passphrase: string, kept: Kept | null): Promise<boolean> {
  const { n, r, p, salt, hash } = kept ?? nobodys;
  const given = await derive(passphrase, Buffer.from(salt, 'base64url'), { n, r, p });
  const wanted = Buffer.from(hash, 'base64url');
  const isSame = wanted.length === given.length && timingSafeEqual(given, wanted);
  return isSame && kept !== null;
}

function derive(passphrase: string, salt: Buffer, { n, r, p }: Pick<Kept, 'n' | 'r' | 'p'>): Promise<Buffer> {
  const options = { N: n, r, p, maxmem: 256 * n * r };
  return new Promise((resolve, reject) => {
    scrypt(normalPassphrase(passphrase), salt, hashBytes, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
