import type { TableMapping } from '../../../../shared/imports.ts';
import type { ImportRecord } from '../import-record.ts';
import { ownValue } from '../own-value.ts';
import { defaultRules, type ReadingRules } from '../reading-rules.ts';
import type { SourceTable } from '../source-table.ts';
import { countryNames } from './countries.ts';

/** The 0/1 columns from «Anti-corruption» to «OGP»: their headers are the keys of the catalogue of policy areas. */
const policyAreas = [
  'Anti-corruption',
  'Conflicts of Interest',
  'Asset disclosure',
  'Audits & Controls',
  'Whistleblower Protections',
  'Fiscal Openness',
  'Citizen Budgets',
  'Participatory Budgeting',
  'E-petitions',
  'Social Audits',
  'Public Participation',
  'Public Procurement',
  'Access to Information',
  'Records Management',
  'Open Data',
  'Elections & Political Finance',
  'Law Enforcement & Justice',
  'Public Service Delivery',
  'E-government',
  'Capacity Building',
  'Legislation & Regulation',
  'Private sector',
  'Legislature',
  'Sub-national',
  'Judiciary',
  'Media & Telecommunications',
  'Education',
  'Health & Nutrition',
  'Citizenship & Immigration',
  'Welfare & Social Security',
  'Water & Sanitation',
  'Infrastructure',
  'Public Safety',
  'Defense',
  'Natural Resources',
  'Aid',
  'Nonprofits',
  'Labor',
  'Science & Technology',
  'Gender & Sexuality',
  'Human Rights',
  'Marginalized Communities',
  'OGP',
];
const values: Record<string, string> = {
  'Value -Info': 'transparency',
  'Value -Part': 'participation',
  'Value -Acc': 'accountability',
  'Value -Tech': 'technology',
};
const completion = 'Completion (progress report)';

/** Every other column (theme, clusters, stars, end of term …) stays with its commitment as source data. */
const fields: Record<string, string> = {
  Country: 'plan.place',
  'Action Plan Number': 'plan.number',
  'Comm No': 'commitment.number',
  'Commitment Title': 'commitment.title',
  'Full Text': 'commitment.description',
  'Start Date': 'commitment.start',
  'End Date': 'commitment.due',
  'Lead Institution': 'commitment.leadInstitution',
  'Supporting Institution(s)': 'commitment.supportingInstitutions',
  'Contact Name': 'commitment.contactName',
  'Contact Position': 'commitment.contactPost',
  'Contact Email': 'commitment.contactEmail',
  'Contact Telephone': 'commitment.contactPhone',
  [completion]: 'commitment.completionOverride',
  ...Object.fromEntries(policyAreas.map((area) => [area, 'commitment.policyAreas'])),
  ...Object.fromEntries(Object.keys(values).map((column) => [column, 'commitment.values'])),
};

/** A table of the OGP-IRM database of 2016, whole or of some countries. */
export function isOgpIrm({ columns }: SourceTable): boolean {
  return ['Country', 'Action Plan Number', 'Comm No', 'Commitment Title'].every((name) =>
    columns.includes(name),
  );
}

export function ogpIrmMapping(table: SourceTable): TableMapping {
  const columns = table.columns.map((column) => ({ column, field: ownValue(fields, column) ?? null }));
  return { table: table.name, entity: 'commitment', columns };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the assessment of the IRM says of the commitment, and the plan's name, which the file does not give. */
function complete({ entity, fields: read }: ImportRecord, cell: (column: string) => string): void {
  if (entity === 'plan') read.name = `${textOf(read.place)} · Plan de acción ${textOf(read.number)}`;
  if (entity !== 'commitment') return;
  if (read.completionOverride !== undefined) {
    read.completionOverrideReason = 'Nivel evaluado por el IRM de la OGP en su informe de avance.';
  }
  if (cell(completion) === 'Withdrawn') read.state = 'retired';
}

/**
 * Dates: the two columns mix dd/mm and mm/dd. Where the calendar leaves one order that is taken; else whichever number is
 * 1 is the day, since of the 1,409 dates that fit both all but six are a 1st in one of them, and the rest are ends of
 * months; else the order that most of the column's certain dates have. Each of these is told as a warning.
 */
export const ogpIrmRules: ReadingRules = {
  ...defaultRules,
  emptyWords: new Set(['nr', 'nd', 'na', 'n/a', 'not specified', 'none specified', 'unclear']),
  constants: { 'plan.scope': 'country' },
  flags: { ...Object.fromEntries(policyAreas.map((area) => [area, area])), ...values },
  words: { Country: countryNames, [completion]: { Withdrawn: '' } },
  hasHtmlBreaks: true,
  dates: 'firstOfMonth',
  isTolerant: true,
  complete,
};
