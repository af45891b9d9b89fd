import { usualAccess, type AccessMode, type AccessRule } from '../../../../shared/access.ts';
import type { Kept } from '../../access/passphrases.ts';
import type { CredentialRow, Db } from '../schema.ts';

const ruleId = 'access';

/** How one enters; as usual while nobody chose. */
export async function findAccessRule(db: Db): Promise<AccessRule> {
  const row = await db.selectFrom('access_rule').selectAll().where('id', '=', ruleId).executeTakeFirst();
  if (row === undefined) return usualAccess;
  return {
    mode: row.mode as AccessMode,
    idleMinutes: row.idle_minutes,
    version: row.version,
  };
}

export async function writeAccessRule(db: Db, rule: AccessRule): Promise<void> {
  const values = { version: rule.version, mode: rule.mode, idle_minutes: rule.idleMinutes };
  await db
    .insertInto('access_rule')
    .values({ id: ruleId, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

/** What proves that somebody is that member, or null where they have no passphrase. */
export async function findCredential(db: Db, memberId: string): Promise<Kept | null> {
  const row = await db
    .selectFrom('credential')
    .selectAll()
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { n: row.n, r: row.r, p: row.p, salt: row.salt, hash: row.hash };
}

export async function writeCredential(db: Db, row: CredentialRow): Promise<void> {
  const { member_id: memberId, ...values } = row;
  await db
    .insertInto('credential')
    .values({ member_id: memberId, ...values })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet(values))
    .execute();
}

/** The members who have a passphrase. */
export async function credentialHolders(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('credential').select('member_id').orderBy('member_id').execute();
  return rows.map((row) => row.member_id);
}
