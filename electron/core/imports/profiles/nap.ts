import type { TableMapping } from '../../../../shared/imports.ts';
import { ownValue } from '../own-value.ts';
import { defaultRules, type ReadingRules } from '../reading-rules.ts';
import type { SourceTable } from '../source-table.ts';

const commitments: Record<string, string> = { id: 'commitment.code', titulo_en: 'commitment.title' };
const milestones: Record<string, string> = {
  id: 'milestone.code',
  compromiso_id: 'milestone.commitmentCode',
  titulo_en: 'milestone.title',
};
/** The file calls them indicators; each is something to be done by a date by somebody: an activity of its milestone. */
const activities: Record<string, string> = {
  id: 'activity.code',
  hito_id: 'activity.parentCode',
  compromiso_id: 'activity.commitmentCode',
  titulo_en: 'activity.title',
  deadline: 'activity.due',
  due_date: 'activity.due.on',
  lead_dept: 'activity.responsible',
  supt_sept: 'activity.coResponsible',
};

const kinds = [
  {
    needs: ['id', 'hito_id', 'compromiso_id', 'titulo_en', 'deadline'],
    entity: 'activity',
    fields: activities,
  },
  { needs: ['id', 'compromiso_id', 'titulo_en'], entity: 'milestone', fields: milestones },
  { needs: ['id', 'titulo_en', 'titulo_fr'], entity: 'commitment', fields: commitments },
];

const kindOf = ({ columns }: SourceTable) =>
  kinds.find(({ needs }) => needs.every((name) => columns.includes(name)));

/** One of the linked files of Canada's national action plan. */
export function isNap(table: SourceTable): boolean {
  return kindOf(table) !== undefined;
}

/** Titles in English are taken; those in French, and what has no field here, stay as source data. */
export function napMapping(table: SourceTable): TableMapping {
  const kind = kindOf(table);
  const columns = table.columns.map((column) => ({
    column,
    field: ownValue(kind?.fields ?? {}, column) ?? null,
  }));
  return { table: table.name, entity: kind?.entity ?? null, columns };
}

/** Nothing inside the files names the plan: its number comes from their names («nap5_hitos.csv»). */
export function napRules(table: SourceTable): ReadingRules {
  const number = /nap[-_ ]?(\d+)/i.exec(table.file)?.[1] ?? '';
  return {
    ...defaultRules,
    constants: {
      'plan.code': `NAP${number}`,
      'plan.number': number,
      'plan.name': number === '' ? 'Canadá · Plan de acción nacional' : `Canadá · Plan de acción ${number}`,
      'plan.scope': 'country',
      'plan.place': 'Canadá',
    },
    isTolerant: true,
  };
}
