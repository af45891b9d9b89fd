import type { Field, FieldKind } from '../../../shared/fields.ts';
import { recordTerms } from '../../../shared/glossary.ts';
import { records } from '../../../shared/records.ts';

/** What a row of a file can become, each after those it hangs from. An activity is a milestone under a milestone. */
export const importEntities = [
  'institution',
  'member',
  'plan',
  'commitment',
  'milestone',
  'activity',
  'indicator',
  'measurement',
  'responsibility',
  'progressReport',
  'evidence',
  'verdict',
] as const;
export type ImportEntity = (typeof importEntities)[number];

export type TargetKind =
  Exclude<FieldKind, 'text' | 'instant' | 'id'> | 'line' | 'prose' | 'word' | 'percentage' | 'month';

/** A field that a column can fill; `path` is what a mapping names it by. */
export type Target = {
  path: string;
  entity: ImportEntity;
  name: string;
  kind: TargetKind;
  label: string;
  isRequired: boolean;
  limit: number;
  min: number;
  max: number;
  options: readonly string[];
  /** The record that a text names by its code, number or title. */
  names: ImportEntity | null;
};

/** The longest line and the longest prose that a record keeps, and the most items of a list. */
export const limits = { line: 500, prose: 50_000, items: 200, dateText: 1000, source: 1_000_000 };

type Extra = { kind: TargetKind; label: string; names?: ImportEntity; isRequired?: boolean };
const line = (label: string, names?: ImportEntity): Extra => ({
  kind: 'line',
  label,
  ...(names ? { names } : {}),
});
const planCode = line('Plan (clave)', 'plan');
const commitmentCode = line('Compromiso (clave, número o título)', 'commitment');
const milestoneCode = line('Hito (clave, número o título)', 'milestone');
const list = (label: string): Extra => ({ kind: 'list', label });

/** Fields that a file names in words where a record keeps an id. */
const extras: Record<ImportEntity, Record<string, Extra>> = {
  institution: {},
  member: { institution: line('Institución') },
  plan: {},
  commitment: {
    planCode,
    leadInstitution: line('Institución responsable'),
    supportingInstitutions: list('Instituciones de apoyo'),
  },
  milestone: {
    planCode,
    commitmentCode,
    responsible: line('Responsable'),
    coResponsible: list('Corresponsables'),
    dependsOn: list('Depende de (claves)'),
  },
  activity: {
    planCode,
    commitmentCode,
    parentCode: line('Hito al que pertenece', 'milestone'),
    responsible: line('Responsable'),
    coResponsible: list('Corresponsables'),
    dependsOn: list('Depende de (claves)'),
  },
  indicator: { planCode, commitmentCode, milestoneCode },
  measurement: { planCode, indicatorCode: line('Indicador (clave o nombre)', 'indicator') },
  responsibility: {
    planCode,
    commitmentCode,
    milestoneCode,
    member: line('Persona'),
    institution: line('Institución'),
  },
  progressReport: {
    planCode,
    milestoneCode,
    percentage: { kind: 'percentage', label: 'Avance reportado', isRequired: true },
    reportedBy: line('Reportó'),
  },
  evidence: { planCode, milestoneCode, suppliedBy: line('Aportó') },
  verdict: { planCode, milestoneCode, decidedBy: line('Decidió') },
};

const recordOf = (entity: ImportEntity): Record<string, Field> =>
  records[entity === 'activity' ? 'milestone' : entity];

/** Written by the application alone, or meaningless outside of it. */
const notImported = new Set([
  'isExample',
  'position',
  'sha256',
  'size',
  'fileName',
  'mediaType',
  'linkState',
  'number:evidence',
]);
const required: Partial<Record<ImportEntity, string[]>> = {
  institution: ['name'],
  member: ['name'],
  commitment: ['title'],
  milestone: ['title'],
  activity: ['title'],
  indicator: ['name'],
  measurement: ['measuredOn', 'value'],
  progressReport: ['periodEnd', 'percentage'],
  evidence: ['title'],
  verdict: ['verdict', 'decidedOn'],
};

function kindOf(field: Field): TargetKind | null {
  if (field.kind === 'instant' || field.kind === 'id' || field.refersTo !== undefined) return null;
  if (field.options !== undefined) return 'word';
  if (field.kind !== 'text') return field.kind;
  return field.schema.safeParse('x'.repeat(limits.line + 1)).success ? 'prose' : 'line';
}

const ranges: Partial<Record<TargetKind, [number, number]>> = {
  percentage: [0, 100],
  weight: [0, 1_000_000],
  money: [0, Number.MAX_SAFE_INTEGER / 100],
  integer: [-1_000_000_000, 1_000_000_000],
};

function target(entity: ImportEntity, name: string, extra: Extra, options: readonly string[] = []): Target {
  const [min, max] = ranges[extra.kind] ?? [0, 0];
  return {
    path: `${entity}.${name}`,
    ...{ entity, name, kind: extra.kind, label: extra.label, options, min, max },
    isRequired: extra.isRequired ?? required[entity]?.includes(name) ?? false,
    limit: extra.kind === 'prose' ? limits.prose : limits.line,
    names: extra.names ?? null,
  };
}

function targetsOf(entity: ImportEntity): Target[] {
  const found: Target[] = [];
  const named = extras[entity];
  for (const [name, field] of Object.entries(recordOf(entity))) {
    const kind = kindOf(field);
    if (kind === null || name in named || notImported.has(name) || notImported.has(`${name}:${entity}`))
      continue;
    found.push(target(entity, name, { kind, label: field.label }, field.options));
    // Beside a date in words some files have its month in figures.
    if (kind === 'date')
      found.push(target(entity, `${name}.on`, { kind: 'month', label: `${field.label} (mes)` }));
  }
  for (const [name, extra] of Object.entries(named)) found.push(target(entity, name, extra));
  return found;
}

/** Every field that a column can fill, by its path. */
export const targets: ReadonlyMap<string, Target> = new Map(
  importEntities.flatMap(targetsOf).map((each) => [each.path, each]),
);

/** The name of an entity in Spanish, as the glossary has it. */
export function entityTerm(entity: ImportEntity): string {
  return entity === 'activity' ? 'actividad' : recordTerms[entity].one;
}

/** Every field for the list in which a person chooses where a column goes. */
export const targetChoices: readonly { field: string; entity: string; label: string }[] = [
  ...targets.values(),
].map(({ path, entity, label }) => ({ field: path, entity, label }));

/** What hangs from what: the nearest first. */
export const parentsOf: Record<ImportEntity, readonly ImportEntity[]> = {
  institution: [],
  member: [],
  plan: [],
  commitment: ['plan'],
  milestone: ['commitment', 'plan'],
  activity: ['milestone', 'commitment', 'plan'],
  indicator: ['milestone', 'commitment', 'plan'],
  measurement: ['indicator', 'milestone', 'commitment', 'plan'],
  responsibility: ['milestone', 'commitment', 'plan'],
  progressReport: ['milestone', 'commitment', 'plan'],
  evidence: ['milestone', 'commitment', 'plan'],
  verdict: ['milestone', 'commitment', 'plan'],
};
