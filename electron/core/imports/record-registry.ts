import { parentsOf, type ImportEntity } from './fields.ts';
import type { ImportRecord, ImportReference } from './import-record.ts';
import type { PlannedGroup } from './row-plan.ts';

/** A record with the columns and cells that it was read from, to compare what later rows say of it. */
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

/** Every record read so far, by key and by each name that another row may call it by. */
export class RecordRegistry {
  readonly records: ImportRecord[] = [];
  readonly #byKey = new Map<string, Registered>();
  readonly #aliases = new Map<string, Registered | null>();

  /** The record that a text names: by code, number or title, in that plan first, then in any where only one has it. */
  find(entity: ImportEntity, plan: string, said: string): Registered | null {
    const text = same(said);
    for (const scope of [same(plan), '*']) {
      for (const basis of ['code', 'number', 'title']) {
        const found = this.#aliases.get(`${entity}\n${scope}\n${basis}\n${text}`);
        if (found) return found;
      }
    }
    return null;
  }

  /** The record that has this key, were it the `nth` of its name. */
  at(entity: ImportEntity, scope: string, own: string): Registered | undefined {
    return this.#byKey.get(`${entity}\n${same(scope)}/${same(own)}`);
  }

  /** The records that go by this name there, in their order: «2.1», «2.1 (2)» … */
  *all(entity: ImportEntity, scope: string, own: string): Generator<Registered> {
    let found = this.at(entity, scope, own);
    for (let n = 2; found; n++) {
      yield found;
      found = this.at(entity, scope, `${own} (${n})`);
    }
  }

  /** «2.1», and «2.1 (2)» where it is taken: by order of appearance, so that the same file gives the same keys. */
  freeKey(entity: ImportEntity, scope: string, own: string): string {
    let free = own;
    for (let n = 2; this.at(entity, scope, free); n++) free = `${own} (${n})`;
    return free;
  }

  add(registered: Registered): void {
    const { record } = registered;
    this.records.push(record);
    this.#byKey.set(`${record.entity}\n${same(record.key)}`, registered);
    this.#nameAs(registered, 'code', textOf(record.fields.code));
    this.#nameAs(registered, 'number', textOf(record.fields.number));
    this.#nameAs(registered, 'title', textOf(record.fields.title) || textOf(record.fields.name));
  }

  #nameAs(registered: Registered, basis: Basis, name: string): void {
    if (name === '' || registered.record.entity === 'activity') return;
    const { entity } = registered.record;
    const tail = `${basis}\n${same(name)}`;
    const scoped = `${entity}\n${same(planOf(registered.record))}\n${tail}`;
    if (!this.#aliases.has(scoped)) this.#aliases.set(scoped, registered);
    const anywhere = `${entity}\n*\n${tail}`;
    this.#aliases.set(anywhere, this.#aliases.has(anywhere) ? null : registered);
  }

  /** Settles the references that were read before what they name, and takes from a parent what it hangs from. */
  settle(record: ImportRecord): void {
    const plan = planOf(record);
    for (const entity of parentsOf[record.entity]) {
      const reference = record.parents[entity];
      if (!reference) continue;
      const found =
        reference.key === null ? this.find(entity, plan, reference.said) : this.#named(entity, reference);
      if (!found) continue;
      reference.key = found.record.key;
      inherit(record.parents, found.record);
    }
  }

  #named(entity: ImportEntity, reference: ImportReference): Registered | undefined {
    return reference.key === null ? undefined : this.#byKey.get(`${entity}\n${same(reference.key)}`);
  }
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
