import { formatDay, formatPreciseDate, type PreciseDate } from '../../shared/dates.ts';
import type { Field } from '../../shared/fields.ts';
import {
  agreementEffectNames,
  agreementStateNames,
  commitmentStateNames,
  completionNames,
  cycleStageNames,
  documentKindNames,
  evidenceKindNames,
  indicatorKindNames,
  institutionKindNames,
  meetingKindNames,
  meetingStateNames,
  planScopeNames,
  openingDegreeNames,
  planStateNames,
  observationOriginNames,
  observationStateNames,
  presenceNames,
  quorumShareNames,
  recordTerms,
  replanRequestStateNames,
  reportingPeriodNames,
  replyKindNames,
  responsibilityKindNames,
  roleNames,
  verdictNames,
  timeZoneNames,
  voteRuleNames,
} from '../../shared/glossary.ts';
import type { HistoryEntry, LoggedName } from '../../shared/history.ts';
import { plainProse } from '../../shared/prose.ts';
import { records, type RecordName } from '../../shared/records.ts';
import { words } from '../../shared/language.ts';
import { count, counted, formatWords, instantText, listText, money, weightText } from './format.ts';
import { formerLabels } from './history.ts';

/** The log of everything that was done. */
export const auditText = words('auditText', {
  title: 'Bitácora',
  help: 'Cada cambio, con quién lo hizo, en qué papel y cuándo. La bitácora no se puede editar ni borrar.',
  scope: 'Alcance',
  scopePlan: 'Este plan',
  scopeAll: 'Todo',
  kind: 'Clase',
  kindAll: 'Todas',
  person: 'Quién, o en nombre de quién',
  personAll: 'Cualquiera',
  since: 'Desde',
  until: 'Hasta',
  list: 'Entradas de la bitácora',
  exporting: 'Exportar',
  exportCsv: 'CSV, para una hoja de cálculo',
  exportJson: 'JSON, con el diccionario de sus columnas',
  exportColumns: 'Qué dice cada columna (CSV)',
  exportScope: 'Lo que muestra el filtro',
  exported: (name: string) => `Se guardó ${name}.`,
  undo: 'Deshacer',
  none: 'Todavía no hay nada en la bitácora.',
  noneSuch: 'Nada en la bitácora corresponde a estos filtros.',
  more: 'Cargar anteriores',
  loaded: (n: number, until: string) =>
    `${counted(n, 'entrada cargada', 'entradas cargadas')}, hasta el ${until}.`,
  whole: (n: number) => `${counted(n, 'entrada', 'entradas')}: es toda la bitácora.`,
  wholeFiltered: (n: number) => `${counted(n, 'entrada', 'entradas')}: es todo lo que muestra el filtro.`,
  asRole: (role: string) => `como ${role}`,
  changes: (n: number) => `Ver ${counted(n, 'cambio', 'cambios')}`,
  values: (n: number) => `Ver ${counted(n, 'dato', 'datos')}`,
  each: (n: number) => `Ver ${counted(n, 'registro', 'registros')}`,
  firstOf: (shown: number, all: number) => `Se muestran ${count(shown)} de ${count(all)}.`,
  from: (label: string, from: string, to: string) => `${label}: de ${from} a ${to}`,
  to: (label: string, to: string) => `${label}: ${to}`,
  emptied: (label: string, from: string) => `${label}: se vació; decía ${from}`,
  changed: (label: string) => `${label}: cambió`,
  yes: 'sí',
  no: 'no',
  milestoneStates: { active: 'activo', paused: 'en pausa', retired: 'retirado' },
  linkStates: { reachable: 'se abre', unreachable: 'no se abre' },
  imported: (what: string) => `importó ${what}`,
  recorded: (what: string) => `registró a la vez ${what}`,
});

const vocabularies: Partial<Record<string, Readonly<Record<string, string>>>> = {
  'plan.state': planStateNames,
  'plan.scope': planScopeNames,
  'plan.reportingPeriod': reportingPeriodNames,
  'plan.quorumShare': quorumShareNames,
  'plan.decisionRule': voteRuleNames,
  'settings.timeZone': timeZoneNames,
  'meeting.kind': meetingKindNames,
  'meeting.state': meetingStateNames,
  'meeting.quorumShare': quorumShareNames,
  'attendance.sector': roleNames,
  'attendance.presence': presenceNames,
  'vote.rule': voteRuleNames,
  'planDocument.stage': cycleStageNames,
  'planDocument.kind': documentKindNames,
  'planDocument.form': evidenceKindNames,
  'commitmentAssessment.completion': completionNames,
  'commitmentAssessment.information': openingDegreeNames,
  'commitmentAssessment.participation': openingDegreeNames,
  'commitmentAssessment.accountability': openingDegreeNames,
  'agreement.effect': agreementEffectNames,
  'agreement.state': agreementStateNames,
  'replanRequest.state': replanRequestStateNames,
  'commitment.state': commitmentStateNames,
  'commitment.completionOverride': completionNames,
  'milestone.state': auditText.milestoneStates,
  'member.role': roleNames,
  'institution.kind': institutionKindNames,
  'indicator.kind': indicatorKindNames,
  'responsibility.kind': responsibilityKindNames,
  'evidence.kind': evidenceKindNames,
  'evidence.linkState': auditText.linkStates,
  'verdict.verdict': verdictNames,
  'observation.state': observationStateNames,
  'observation.origin': observationOriginNames,
  'observation.side': roleNames,
  'observation.asked': roleNames,
  'observationReply.kind': replyKindNames,
  'observationReply.side': roleNames,
};

const longest = 90;
const inOneLine = (text: string): string => {
  const line = plainProse(text).replace(/\s+/g, ' ').trim();
  return formatWords.quoted(line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`);
};

/** The name of a record by its id, where the window knows it. */
export type NameOf = (id: string) => string | undefined;

const listed = (value: readonly unknown[], nameOf: NameOf): string =>
  listText(value.map(String).map((one) => nameOf(one) ?? one));

/** A value as it is read; null where it cannot be said in a line, '' where there is none. */
function shown(
  entity: RecordName,
  name: string,
  field: Field,
  value: unknown,
  nameOf: NameOf,
): string | null {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return listed(value, nameOf);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  switch (field.kind) {
    case 'flag':
      return value === true ? auditText.yes : auditText.no;
    case 'day':
      return formatDay(text);
    case 'instant':
      return instantText(text);
    case 'date':
      return formatPreciseDate(value as PreciseDate);
    case 'money':
      return money(Number(value));
    case 'weight':
      return weightText(Number(value));
    case 'integer':
      return count(Number(value));
    case 'id':
      return nameOf(text) ?? null;
    case 'source':
      return null;
    case 'text':
    case 'list':
      return vocabularies[`${entity}.${name}`]?.[text] ?? inOneLine(text);
  }
}

/** «Peso: de 1 a 2», for each field that changed. */
export function changeTexts(
  { entity, changes }: Pick<HistoryEntry, 'entity' | 'changes'>,
  nameOf: NameOf,
): string[] {
  // What was refused or chosen is all in its sentence.
  if (entity === 'access') return [];
  const fields: Partial<Record<string, Field>> = records[entity];
  return changes.map(({ field: name, from, to }) => {
    const field = fields[name];
    if (field === undefined) return auditText.changed(formerLabels[name] ?? name);
    const [before, after] = [from, to].map((value) => shown(entity, name, field, value, nameOf));
    if (before === null || after === null || before === undefined || after === undefined) {
      return auditText.changed(field.label);
    }
    if (before === '') return auditText.to(field.label, after);
    return after === '' ? auditText.emptied(field.label, before) : auditText.from(field.label, before, after);
  });
}

/** What one command did to many records: «importó 5 compromisos y 19 hitos». */
export function groupSentence(entries: readonly HistoryEntry[]): string {
  const counts = new Map<LoggedName, number>();
  for (const { entity } of entries) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const parts = [...counts].map(([entity, n]) =>
    counted(n, recordTerms[entity].one, recordTerms[entity].many),
  );
  const isImport = entries[0]?.method.startsWith('import.') === true;
  return (isImport ? auditText.imported : auditText.recorded)(listText(parts));
}
