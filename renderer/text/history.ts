import {
  completionNames,
  cycleStageNames,
  recordTerms,
  responsibilityKindNames,
} from '../../shared/glossary.ts';
import { formatDay } from '../../shared/dates.ts';
import type { HistoryEntry, LoggedName } from '../../shared/history.ts';
import type { ResponsibilityKind } from '../../shared/responsibilities.ts';
import type { verdictWords } from '../../shared/verification.ts';
import type { CycleStage } from '../../shared/plan-documents.ts';
import type { CompletionWord } from '../../shared/progress-words.ts';
import { records } from '../../shared/records.ts';
import { accessDeed, accessWho } from './access-history.ts';
import { listText, quoted } from './format.ts';

/** What an entry is about, where the page knows it: of which milestone, who did it and when, what was said. */
export type About = {
  milestone?: string;
  who?: string | null;
  on?: string;
  said?: string;
  percentage?: number;
  verdict?: (typeof verdictWords)[number];
};

/** The words of the story. */
export const historyText = {
  application: 'La aplicación',
  inNameOf: (who: string) => `, en nombre de ${who},`,
} as const;

/** «Ana Ruiz (monitoreo)» */
export const chargeText = (who: string, kind: ResponsibilityKind): string =>
  `${who} (${responsibilityKindNames[kind].toLowerCase()})`;

const of = (milestone: string | undefined): string => (milestone === undefined ? '' : ` de ${milestone}`);
const hito = (milestone: string | undefined): string =>
  milestone === undefined ? 'un hito' : `el hito ${milestone}`;
const words = (said: string | undefined): string =>
  said === undefined || said === '' ? '' : `: ${quoted(shortened(said))}`;

type Deed = (entry: HistoryEntry, about: About) => string;

/** What is told in the domain's own words, by record and what happened to it. */
const deeds: Record<string, Deed> = {
  'progressReport created': (_, { milestone, percentage, said }) =>
    `reportó ${percentage === undefined ? 'avance' : `${String(percentage)} %`} en ${hito(milestone)}${words(said)}`,
  'verdict created': ({ method }, { milestone, said, verdict, percentage }) =>
    verdict === 'returned' || method === 'milestone.return'
      ? `devolvió ${hito(milestone)}${words(said)}`
      : percentage === undefined
        ? `verificó ${hito(milestone)}`
        : `verificó ${String(percentage)} % ${milestone === undefined ? 'de un hito' : `del hito ${milestone}`}${words(said)}`,
  'evidence created': ({ subject }, { milestone }) => `adjuntó la evidencia «${subject}»${of(milestone)}`,
  'evidence changed': (entry, { milestone }) =>
    entry.method === 'link.check'
      ? `${textChange(entry, 'linkState') === 'reachable' ? 'pudo abrir' : 'no pudo abrir'} el enlace «${entry.subject}»${of(milestone)}`
      : `retiró la evidencia «${entry.subject}»${of(milestone)}${words(textChange(entry, 'withdrawnReason'))}`,
  'replanning created': (_, { milestone, said }) => `replanificó ${hito(milestone)}${words(said)}`,
  'replanRequest created': (_, { milestone, said }) => `pidió replanificar ${hito(milestone)}${words(said)}`,
  'replanRequest changed': (entry, { milestone }) =>
    `${decisions[textChange(entry, 'state') ?? ''] ?? 'cambió la solicitud de replanificar'} ${hito(milestone)}${words(textChange(entry, 'decisionNote'))}`,
  'responsibility created': (_, { said, milestone }) =>
    `asignó ${said === undefined ? 'una responsabilidad' : `a ${said}`}${milestone === undefined ? '' : ` en ${milestone}`}`,
  'responsibility changed': (_, { said }) =>
    `terminó la responsabilidad${said === undefined ? '' : ` de ${said}`}`,
  'observation created': (entry, { milestone }) =>
    `abrió la observación ${entry.subject.replace(' · ', ', «')}»${textChange(entry, 'origin') === 'citizen' ? ', que hizo la ciudadanía,' : ''}${milestone === undefined ? '' : ` sobre ${milestone}`}`,
  'observationReply created': (entry) => {
    const deed = turns[textChange(entry, 'kind') ?? 'reply'] ?? 'respondió';
    return `${deed} la observación${entry.observation === undefined ? '' : ` ${entry.observation}`}${words(textChange(entry, 'text'))}`;
  },
  'observationFile created': (entry) =>
    `adjuntó «${entry.subject}» a la observación${entry.observation === undefined ? '' : ` ${entry.observation}`}`,
  'committee created': (entry) => `instaló el comité ${entry.subject}`,
  'meeting created': (entry) => `convocó la sesión ${entry.subject}${dayWords(textChange(entry, 'meetsOn'))}`,
  'meeting changed': meetingDeed,
  'vote created': voteDeed,
  'agreement created': (entry) => `registró el acuerdo ${entry.subject}${words(textChange(entry, 'text'))}`,
  'agreement changed': (entry) =>
    `${resolutions[textChange(entry, 'state') ?? ''] ?? 'cambió'} el acuerdo ${entry.subject}${words(textChange(entry, 'note'))}`,
  'planDocument created': (entry) => `agregó ${documentDeed(entry)}`,
  'planDocument changed': (entry) =>
    `retiró el documento «${shortened(entry.subject)}»${words(textChange(entry, 'withdrawnReason'))}`,
  'commitmentAssessment created': (entry) =>
    `asentó la evaluación de cierre del compromiso, que hizo ${textChange(entry, 'evaluator') ?? ''}: ${completionWord(entry)}`,
  'assessmentFile created': (entry) => `adjuntó «${entry.subject}» a la evaluación de cierre`,
  'measurement created': (_, { said }) => `registró una medición${words(said)}`,
};

const resolutions: Partial<Record<string, string>> = {
  done: 'dio por cumplido',
  cancelled: 'canceló',
};

const dayWords = (day: string | undefined): string => (day === undefined ? '' : ` del ${formatDay(day)}`);

/** What happened to a session follows from its new state, or from the words of its minutes. */
function meetingDeed(entry: HistoryEntry): string {
  const session = `la sesión ${entry.subject}`;
  const state = textChange(entry, 'state');
  if (state === 'cancelled') return `canceló ${session}${words(textChange(entry, 'cancelReason'))}`;
  if (state === 'held') {
    const hasQuorum = entry.changes.some(({ field, to }) => field === 'hasQuorum' && to === true);
    return `registró la asistencia de ${session}, ${hasQuorum ? 'con quórum' : 'sin quórum'}`;
  }
  return textChange(entry, 'minutes') === undefined
    ? `cambió ${session}: ${listText(changedFields(entry))}`
    : `escribió la minuta de ${session}`;
}

/** A vote that takes the place of another is told with the reason. */
function voteDeed(entry: HistoryEntry): string {
  const isCorrection = textChange(entry, 'correctsId') !== undefined;
  const isApproved = entry.changes.some(({ field, to }) => field === 'isApproved' && to === true);
  const deed = isCorrection ? 'corrigió' : 'registró';
  const outcome = `, que ${isApproved ? 'se aprobó' : 'no se aprobó'}`;
  return `${deed} la votación${words(textChange(entry, 'subject'))}${outcome}${isCorrection ? `; razón${words(textChange(entry, 'correctionReason'))}` : ''}`;
}

/** «la actualización … a la etapa de Seguimiento». */
function documentDeed(entry: HistoryEntry): string {
  // The first stage is the usual value, which the log does not say of what is new.
  const stage = (textChange(entry, 'stage') ?? 'declaration') as CycleStage;
  return `el documento «${shortened(entry.subject)}» a la etapa «${cycleStageNames[stage]}»`;
}

const completionWord = (entry: HistoryEntry): string =>
  completionNames[(textChange(entry, 'completion') ?? 'noEvidence') as CompletionWord].toLowerCase();

const decisions: Partial<Record<string, string>> = {
  approved: 'aprobó replanificar',
  refused: 'no aprobó replanificar',
  withdrawn: 'retiró su solicitud de replanificar',
};

const turns: Partial<Record<string, string>> = {
  reply: 'respondió',
  answer: 'atendió',
  closing: 'cerró',
  reopening: 'volvió a abrir',
};

const verbs: Record<HistoryEntry['action'], string> = {
  created: 'agregó',
  changed: 'cambió',
  removed: 'quitó',
  refused: 'quiso cambiar',
};

/** Who, and in whose name: the beginning of a sentence of the story. */
export function whoDid(entry: HistoryEntry, about: About = {}): string {
  const { actor, inNameOf, method, entity } = entry;
  if (entity === 'access') return accessWho(entry);
  // What came with the example or an import was done by whoever its record names.
  const isOwnDeed = actor !== null && !/^(application|example|import)\./.test(method);
  const who = isOwnDeed ? actor : (about.who ?? actor ?? historyText.application);
  return inNameOf === null ? who : who + historyText.inNameOf(inNameOf);
}

/** What was done, as the rest of a sentence: «devolvió el hito C01.2: «falta el acta»». */
export function whatWasDone(entry: HistoryEntry, about: About = {}): string {
  if (entry.entity === 'access') return accessDeed(entry);
  if (entry.method === 'history.undo') return `deshizo su último cambio: ${sentenceOf(entry, about)}`;
  return sentenceOf(entry, about);
}

function sentenceOf(entry: HistoryEntry, about: About): string {
  const deed = deeds[`${entry.entity} ${entry.action}`];
  if (deed !== undefined) return deed(entry, about);
  const fields = entry.action === 'changed' ? changedFields(entry) : [];
  const what = fields.length === 0 ? '' : `: ${listText(fields)}`;
  return `${verbs[entry.action]} ${named(entry)}${what}`;
}

const feminine: readonly LoggedName[] = [
  'meeting',
  'attendance',
  'vote',
  'catalogueItem',
  'institution',
  'responsibility',
  'evidence',
  'replanning',
  'replanRequest',
  'observation',
  'observationReply',
  'commitmentAssessment',
  'measurement',
  'importMapping',
  'savedView',
];

/** «el compromiso C01», «la institución Finanzas», «a Ana Ruiz». */
function named({ entity, action, subject }: HistoryEntry): string {
  const name = shortened(subject);
  if (entity === 'settings') return `los ${recordTerms.settings.many}`;
  if (entity === 'member' && name !== '') return action === 'changed' ? `los datos de ${name}` : `a ${name}`;
  const article = feminine.includes(entity) ? 'la' : 'el';
  return [article, recordTerms[entity].one, name].filter((part) => part !== '').join(' ');
}

/** The dates of a milestone move together with the record of its replanning, or of its approval, which tells it. */
export function isToldByAnother({ method, entity, action }: HistoryEntry): boolean {
  // Who sat in each seat is told by the session that it was recorded for.
  if (entity === 'attendance') return true;
  // The agreements that a vote upholds go with it to the one that corrects it.
  if (method === 'meeting.correctVote' && entity === 'agreement') return true;
  // What moved an observation is told by the turn of its conversation.
  if (method.startsWith('observation.')) return entity === 'observation' && action === 'changed';
  if (method === 'replan.approve') return entity !== 'replanRequest';
  return method === 'milestone.replan' && entity === 'milestone';
}

/** Fields that only older entries of the log have. */
export const formerLabels: Partial<Record<string, string>> = {
  oversightName: 'Nombre de la autoridad garante',
};

const listedFields = 4;

function changedFields({ entity, changes }: HistoryEntry): string[] {
  const fields: Record<string, { label: string }> = entity === 'access' ? {} : records[entity];
  const labels = changes.map(({ field }) =>
    (fields[field]?.label ?? formerLabels[field] ?? field).toLowerCase(),
  );
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
