import { parentsOf, type ImportEntity } from './fields.ts';
import type { ImportRecord } from './import-record.ts';
import type { PlannedGroup } from './row-plan.ts';

/** A record with the columns and, where later rows may say it again, the cells that it was read from. */
export type Registered = { record: ImportRecord; group: PlannedGroup; raws: string[] };
type Basis = 'code' | 'number' | 'title' | 'other';
type OwnKey = { text: string; basis: Basis };

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const same = (text: string): string => text.toLowerCase();

/** By what a record is known in its file: code, else number, else title; a plan's number counts with its place. */
export function ownKeyOf(entity: ImportEntity, fields: Record<string, unknown>): OwnKey {
  const title = textOf(fields.title) || textOf(fields.name);
  const code = textOf(fields.code);
  if (entity === 'institution' || entity === 'member') return { text: title, basis: 'code' };
  if (code !== '') return { text: code, basis: 'code' };
  const number = textOf(fields.number);
  if (number !== '') {
    const place = entity === 'plan' ? textOf(fields.place) : '';
    return { text: place === '' ? number : `${place} · ${number}`, basis: 'number' };
  }
  const when = textOf(fields.measuredOn) || textOf(fields.periodEnd) || textOf(fields.decidedOn);
  const who = [fields.kind, fields.member, fields.institution].map(textOf).filter(Boolean).join(' · ');
  if (entity === 'responsibility') return { text: who, basis: 'other' };
  if (entity === 'evidence') return { text: title, basis: 'other' };
  return when === '' ? { text: title, basis: 'title' } : { text: when, basis: 'other' };
}

const mostNamesakes = 200;

/** The names of one entity's records, made only once somebody asks for one. */
type Names = { upTo: number; byName: Map<string, Registered | null> };

/** Every record read so far, by key and by each name that another row may call it by. */
export class RecordRegistry {
  readonly records: ImportRecord[] = [];
  readonly #byKey = new Map<ImportEntity, Map<string, Registered>>();
  readonly #ofEntity = new Map<ImportEntity, Registered[]>();
  readonly #names = new Map<ImportEntity, Names>();
  /** Where the search for a free key goes on, so that a file of namesakes costs no more than another. */
  readonly #namesakes = new Map<string, number>();

  /** The record that a text names: by code, number or title, in that plan first, then in any where only one has it. */
  find(entity: ImportEntity, plan: string, said: string): Registered | null {
    const { byName } = this.#namesOf(entity);
    if (byName.size === 0) return null;
    const text = same(said);
    for (const scope of [same(plan), '*']) {
      for (const basis of ['code', 'number', 'title']) {
        const found = byName.get(`${scope}\n${basis}\n${text}`);
        if (found) return found;
      }
    }
    return null;
  }

  #namesOf(entity: ImportEntity): Names {
    let names = this.#names.get(entity);
    if (names === undefined) {
      names = { upTo: 0, byName: new Map() };
      this.#names.set(entity, names);
    }
    const all = this.#ofEntity.get(entity) ?? [];
    if (names.upTo === all.length) return names;
    for (const registered of all.slice(names.upTo)) {
      const { fields } = registered.record;
      const scope = same(planOf(registered.record));
      nameAs(names, registered, scope, 'code', textOf(fields.code));
      nameAs(names, registered, scope, 'number', textOf(fields.number));
      nameAs(names, registered, scope, 'title', textOf(fields.title) || textOf(fields.name));
    }
    names.upTo = all.length;
    return names;
  }

  /** The record that has this key. */
  at(entity: ImportEntity, scope: string, own: string): Registered | undefined {
    return this.#byKey.get(entity)?.get(same(`${scope}/${own}`));
  }

  /** The records that go by this name there, in their order: «2.1», «2.1 (2)» …; the first 200. */
  *all(entity: ImportEntity, scope: string, own: string): Generator<Registered> {
    let found = this.at(entity, scope, own);
    for (let n = 2; found && n <= mostNamesakes + 1; n++) {
      yield found;
      found = this.at(entity, scope, `${own} (${n})`);
    }
  }

  /** «2.1 (2)» where «2.1» is taken: by order of appearance, so that the same file gives the same keys. */
  nextKey(entity: ImportEntity, scope: string, own: string): string {
    const counted = same(`${entity}\n${scope}/${own}`);
    let n = this.#namesakes.get(counted) ?? 2;
    while (this.at(entity, scope, `${own} (${n})`)) n++;
    this.#namesakes.set(counted, n);
    return `${own} (${n})`;
  }

  add(registered: Registered): void {
    const { record } = registered;
    this.records.push(record);
    let keys = this.#byKey.get(record.entity);
    if (!keys) {
      keys = new Map<string, Registered>();
      this.#byKey.set(record.entity, keys);
    }
    keys.set(same(record.key), registered);
    const all = this.#ofEntity.get(record.entity);
    if (all) all.push(registered);
    else this.#ofEntity.set(record.entity, [registered]);
  }

  /** Settles the references to what these files have, and takes from it what that hangs from. */
  settle(record: ImportRecord): void {
    for (const entity of parentsOf[record.entity]) {
      const reference = record.parents[entity];
      if (reference?.key !== null) continue;
      const found = this.find(entity, planOf(record), reference.said);
      if (!found) continue;
      reference.key = found.record.key;
      inherit(record.parents, found.record);
    }
  }
}

function nameAs(names: Names, registered: Registered, scope: string, basis: Basis, name: string): void {
  if (name === '') return;
  const tail = `${basis}\n${same(name)}`;
  const scoped = `${scope}\n${tail}`;
  if (!names.byName.has(scoped)) names.byName.set(scoped, registered);
  const anywhere = `*\n${tail}`;
  names.byName.set(anywhere, names.byName.has(anywhere) ? null : registered);
}

/** What a record hangs from through another: a milestone is in the plan of its commitment. */
export function inherit(parents: ImportRecord['parents'], from: ImportRecord): void {
  for (const above of parentsOf[from.entity]) {
    const reference = from.parents[above];
    if (reference && !parents[above]) parents[above] = { ...reference };
  }
}

/** The key of the plan that a record is in, or what the file calls it; '' when the file does not say. */
export function planOf(record: Pick<ImportRecord, 'entity' | 'parents'>): string {
  return record.entity === 'plan' ? '' : (record.parents.plan?.key ?? record.parents.plan?.said ?? '');
}

/** Within what its own key must be unique: a code in its plan, anything else in what it hangs from. */
export function scopeOf(record: Pick<ImportRecord, 'entity' | 'parents'>, isCode: boolean): string {
  if (isCode) return planOf(record);
  for (const parent of parentsOf[record.entity]) {
    const reference = record.parents[parent];
    if (reference) return reference.key ?? reference.said;
  }
  return '';
}
