import { recordTerms } from '../../shared/glossary.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import { records } from '../../shared/records.ts';
import { listText } from './format.ts';

/** What a record of the story is about, where the page knows it: the milestone, what was said, how much. */
export type About = { milestone?: string; said?: string; percentage?: number };

/** The words of the story. */
export const historyText = {
  application: 'La aplicación',
  inNameOf: (who: string) => `, en nombre de ${who},`,
} as const;

const of = (milestone: string | undefined): string => (milestone === undefined ? '' : ` de ${milestone}`);
const hito = (milestone: string | undefined): string =>
  milestone === undefined ? 'un hito' : `el hito ${milestone}`;
const quoted = (said: string | undefined): string =>
  said === undefined || said === '' ? '' : `: «${shortened(said)}»`;

const verbs: Record<HistoryEntry['action'], string> = {
  created: 'agregó',
  changed: 'cambió',
  removed: 'quitó',
};

const deeds: Record<string, (entry: HistoryEntry, about: About) => string> = {
  'progress.report progressReport': (_, { milestone, percentage, said }) =>
    `reportó ${percentage === undefined ? 'avance' : `${String(percentage)} %`} en ${hito(milestone)}${quoted(said)}`,
  'milestone.verify verdict': (_, { milestone }) => `verificó ${hito(milestone)}`,
  'milestone.return verdict': (_, { milestone, said }) => `devolvió ${hito(milestone)}${quoted(said)}`,
  'evidence.record evidence': ({ subject }, { milestone }) =>
    `adjuntó la evidencia «${subject}»${of(milestone)}`,
  'evidence.withdraw evidence': (entry, { milestone }) =>
    `retiró la evidencia «${entry.subject}»${of(milestone)}${quoted(textChange(entry, 'withdrawnReason'))}`,
  'milestone.replan replanning': (_, { milestone, said }) => `replanificó ${hito(milestone)}${quoted(said)}`,
  'responsibility.assign responsibility': (_, { said, milestone }) =>
    `asignó ${said ?? 'una responsabilidad'}${of(milestone)}`,
  'responsibility.end responsibility': (_, { said }) =>
    `terminó la responsabilidad${said === undefined ? '' : ` de ${said}`}`,
  'indicator.measure measurement': (_, { said }) => `registró una medición${quoted(said)}`,
  'backup.make settings': () => 'hizo un respaldo',
};

/** Who, and in whose name: the beginning of a sentence of the story. */
export function whoDid({ actor, inNameOf }: HistoryEntry): string {
  const who = actor ?? historyText.application;
  return inNameOf === null ? who : who + historyText.inNameOf(inNameOf);
}

/** What was done, as the rest of a sentence: «devolvió el hito C01.2: «falta el acta»». */
export function whatWasDone(entry: HistoryEntry, about: About = {}): string {
  const deed = deeds[`${entry.method} ${entry.entity}`];
  if (deed !== undefined) return deed(entry, about);
  const subject = entry.subject === '' ? '' : ` ${shortened(entry.subject)}`;
  const fields = entry.action === 'changed' ? changedFields(entry) : [];
  const what = fields.length === 0 ? '' : `: ${listText(fields)}`;
  return `${verbs[entry.action]} ${recordTerms[entry.entity].one}${subject}${what}`;
}

/** The dates of a milestone move together with the record of its replanning, which already tells it. */
export function isToldByAnother({ method, entity }: HistoryEntry): boolean {
  return method === 'milestone.replan' && entity === 'milestone';
}

const listedFields = 4;

function changedFields({ entity, changes }: HistoryEntry): string[] {
  const fields: Record<string, { label: string }> = records[entity];
  const labels = changes.map(({ field }) => (fields[field]?.label ?? field).toLowerCase());
  if (labels.length <= listedFields) return labels;
  return [...labels.slice(0, listedFields), `${String(labels.length - listedFields)} más`];
}

function textChange({ changes }: HistoryEntry, field: string): string | undefined {
  const to = changes.find((change) => change.field === field)?.to;
  return typeof to === 'string' ? to : undefined;
}

const longest = 160;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`;
}
