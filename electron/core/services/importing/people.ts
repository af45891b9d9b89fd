import { ofOwnCommittee } from '../committees.ts';
import type { ImportRecord } from '../../imports/import-record.ts';
import { keyOf } from './shelf.ts';
import { institutionNamed, overwrite, RowRefusal, said, textOf, type World } from './world.ts';

/** A row that is an institution. */
export function takeInstitution(world: World, row: ImportRecord): void {
  const name = textOf(row.fields.name);
  if (name === '') throw new RowRefusal('institutionNameMissing');
  const draft = institutionNamed(world, name);
  overwrite(draft, said(row.fields, 'acronym', 'kind', 'isActive'), row.source);
  world.institutions.rename(draft);
}

/** A row that is a member of the committee, known again by mail or by name. */
export function takeMember(world: World, row: ImportRecord): void {
  const name = textOf(row.fields.name);
  const email = textOf(row.fields.email);
  if (name === '') throw new RowRefusal('memberNameMissing');
  const keys = [
    ...(email === '' ? [] : [keyOf('email', email)]),
    keyOf('name', name, textOf(row.fields.role)),
    keyOf('name', name),
  ];
  const draft =
    world.members.find(...keys) ??
    world.members.put(world.drafts.fresh('member', { name, ...ofOwnCommittee(world.ctx) }));
  const institution = textOf(row.fields.institution);
  overwrite(
    draft,
    {
      ...said(row.fields, 'name', 'role', 'post', 'email', 'phone', 'isAlternate', 'startsOn', 'endsOn'),
      ...(institution === '' ? {} : { institutionId: institutionNamed(world, institution).after.id }),
    },
    row.source,
  );
  world.members.rename(draft);
}
