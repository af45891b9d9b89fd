import type { CommandContext } from '../../context.ts';
import { findRecords } from '../../database/queries/records.ts';
import { keepNew } from '../../save.ts';
import type { Cast } from './book.ts';
import { exampleInstitutions, exampleMark, exampleMembers } from './people.ts';
import { institutionKeys, memberKeys, seatOf, type InstitutionKey, type MemberKey } from './people.ts';

const committeeSince = '2025-01-15';

/** The example's people and institutions, seated as they were today; those of an example that is there serve again. */
export async function seatCast(ctx: CommandContext, committeeId: string | null): Promise<Cast> {
  const institutions = new Map<InstitutionKey, string>();
  const known = (await findRecords(ctx.db, 'institution')).filter(isOfExample);
  for (const key of institutionKeys) {
    const { name, acronym, kind } = exampleInstitutions[key];
    const there = known.find((one) => one.name === name);
    const kept = there ?? (await keepNew(ctx, 'institution', { name, acronym, kind, source: exampleMark }));
    institutions.set(key, kept.id);
  }
  const members = new Map<MemberKey, string>();
  const seated = (await findRecords(ctx.db, 'member')).filter(isOfExample);
  for (const key of memberKeys) {
    const there = seated.find((one) => one.name === exampleMembers[key].name);
    const id = there?.id ?? (await seat(ctx, key, institutions, committeeId));
    if (id !== null) members.set(key, id);
  }
  return { members, institutions };
}

const isOfExample = (record: { source: Record<string, string> }): boolean =>
  record.source.Ejemplo === exampleMark.Ejemplo;

/** Nobody sits before their day; whoever sits from the beginning sits also where the calendar is not there yet. */
async function seat(
  ctx: CommandContext,
  key: MemberKey,
  institutions: ReadonlyMap<InstitutionKey, string>,
  committeeId: string | null,
): Promise<string | null> {
  const { house, startsOn, endsOn, ...values } = seatOf(key);
  if (startsOn !== undefined && startsOn > ctx.today) return null;
  const since = startsOn ?? committeeSince;
  const member = await keepNew(ctx, 'member', {
    ...values,
    institutionId: institutions.get(house) ?? null,
    committeeId,
    startsOn: since <= ctx.today ? since : null,
    endsOn: endsOn !== undefined && endsOn <= ctx.today ? endsOn : null,
    source: exampleMark,
  });
  return member.id;
}
