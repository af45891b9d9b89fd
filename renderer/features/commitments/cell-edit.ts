import { commitmentFields, commitmentStates, type CommitmentRow } from '../../../shared/commitments.ts';
import { formatPreciseDate, noDate, type PreciseDate } from '../../../shared/dates.ts';
import { parsePreciseDate } from '../../../shared/dates/parse.ts';
import type { ReplyError } from '../../../shared/errors.ts';
import { commitmentStateNames } from '../../../shared/glossary.ts';
import { commitmentsText } from '../../text/commitments.ts';
import type { Option } from '../../ui/options.tsx';

const editable = ['title', 'state', 'weight', 'leadInstitution', 'due'] as const;
export type EditableColumn = (typeof editable)[number];
export const isEditable = (column: string): column is EditableColumn =>
  (editable as readonly string[]).includes(column);

const fields: Record<EditableColumn, 'title' | 'state' | 'weight' | 'leadInstitutionId' | 'due'> = {
  title: 'title',
  state: 'state',
  weight: 'weight',
  leadInstitution: 'leadInstitutionId',
  due: 'due',
};

/** What the editor of a cell begins with. */
export function editedFrom(row: CommitmentRow, column: EditableColumn): string {
  switch (column) {
    case 'title':
    case 'state':
      return row[column];
    case 'weight':
      return String(row.figures.weight);
    case 'leadInstitution':
      return row.leadInstitutionId ?? '';
    case 'due':
      return row.due.on === null ? row.due.text : formatPreciseDate(row.due);
  }
}

/** What was typed as a change of the commitment, or the sentence that says what is wrong with it. */
export function editedChanges(
  row: CommitmentRow,
  column: EditableColumn,
  typed: string,
): Record<string, unknown> | string {
  const text = typed.trim();
  switch (column) {
    case 'title':
      return text === '' ? commitmentsText.titleMissing : { title: text };
    case 'state':
      return { state: text };
    case 'leadInstitution':
      return { leadInstitutionId: text === '' ? null : text };
    case 'weight': {
      const weight = Number(text.replace(',', '.'));
      const isSound = text !== '' && commitmentFields.weight.schema.safeParse(weight).success;
      return isSound ? { weight } : commitmentsText.weightWrong;
    }
    case 'due':
      return text === editedFrom(row, column) ? { due: row.due } : dueFrom(text);
  }
}

function dueFrom(text: string): { due: PreciseDate } | string {
  if (text === '') return { due: { ...noDate } };
  const due = parsePreciseDate(text);
  return due === null ? commitmentsText.dateWrong : { due };
}

/** The values that a cell can take; null where it is typed. */
export function optionsFor(
  column: EditableColumn,
  row: CommitmentRow,
  institutions: readonly Option[],
): Option[] | null {
  if (column === 'state') {
    return commitmentStates.map((key) => ({ key, label: commitmentStateNames[key] }));
  }
  if (column !== 'leadInstitution') return null;
  const { leadInstitutionId: id, leadInstitution: name } = row;
  const isListed = id === null || institutions.some(({ key }) => key === id);
  const own = isListed ? [] : [{ key: id, label: name ?? '' }];
  return [{ key: '', label: commitmentsText.nobody }, ...own, ...institutions];
}

/** What another saved in the same field meanwhile; null where it was not a conflict. */
export function savedText(
  error: ReplyError | null,
  column: EditableColumn,
  institutions: readonly Option[],
): { who: string; text: string; version: number } | null {
  const record = error?.details.record;
  if (error?.code !== 'conflict' || typeof record !== 'object' || record === null) return null;
  const values = record as Record<string, unknown>;
  const value = values[fields[column]];
  const who = typeof error.details.savedBy === 'string' ? error.details.savedBy : '';
  return { who, text: valueText(column, value, institutions), version: Number(values.version) };
}

function valueText(column: EditableColumn, value: unknown, institutions: readonly Option[]): string {
  switch (column) {
    case 'due':
      return formatPreciseDate(value as PreciseDate);
    case 'state':
      return commitmentStateNames[value as CommitmentRow['state']];
    case 'leadInstitution':
      return institutions.find(({ key }) => key === value)?.label ?? commitmentsText.nobody;
    case 'title':
    case 'weight':
      return String(value);
  }
}
