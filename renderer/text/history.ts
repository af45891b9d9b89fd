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
import { plainProse } from '../../shared/prose.ts';
import { records } from '../../shared/records.ts';
import { words } from '../../shared/language.ts';
import { accessDeed, accessWho } from './access-history.ts';
import { count, formatWords, listText, quoted } from './format.ts';

/** What an entry is about, where the page knows it: of which milestone, who did it and when, what was said. */
export type About = {
  milestone?: string;
  who?: string | null;
  on?: string;
  said?: string;
  percentage?: number;
  verdict?: (typeof verdictWords)[number];
};

/** The words of the story; what was said comes with its colon, or empty. */
export const historyText = words('historyText', {
  application: 'La aplicación',
  inNameOf: (who: string) => `, en nombre de ${who},`,
  redid: (deed: string) => `rehízo lo que había deshecho: ${deed}`,
  undid: (deed: string) => `deshizo su último cambio: ${deed}`,
  charge: (who: string, kind: string) => `${who} (${kind.toLowerCase()})`,
  aMilestone: 'un hito',
  milestone: (code: string) => `el hito ${code}`,
  of: (code: string) => ` de ${code}`,
  said: (quotation: string) => `: ${quotation}`,
  reported: (percentage: string | null, milestone: string) =>
    `reportó ${percentage ?? 'avance'} en ${milestone}`,
  returned: (milestone: string) => `devolvió ${milestone}`,
  verified: (milestone: string) => `verificó ${milestone}`,
  verifiedPart: (part: string, code: string | undefined) =>
    `verificó ${part} ${code === undefined ? 'de un hito' : `del hito ${code}`}`,
  attached: (title: string) => `adjuntó la evidencia «${title}»`,
  withdrew: (title: string) => `retiró la evidencia «${title}»`,
  lookedAtLink: (subject: string, isOpen: boolean) =>
    `${isOpen ? 'pudo abrir' : 'no pudo abrir'} el enlace «${subject}»`,
  replanned: (milestone: string) => `replanificó ${milestone}`,
  askedReplan: (milestone: string) => `pidió replanificar ${milestone}`,
  replanDecisions: {
    approved: 'aprobó replanificar',
    refused: 'no aprobó replanificar',
    withdrawn: 'retiró su solicitud de replanificar',
    other: 'cambió la solicitud de replanificar',
  },
  assigned: (who: string | undefined, to: string | undefined) =>
    `asignó ${who === undefined ? 'una responsabilidad' : `a ${who}`}${to === undefined ? '' : ` en ${to}`}`,
  endedCharge: (who: string | undefined) =>
    `terminó la responsabilidad${who === undefined ? '' : ` de ${who}`}`,
  opened: (code: string, subject: string, isCitizens: boolean, about: string | undefined) =>
    `abrió la observación ${code}${subject === '' ? '' : `, «${subject}»`}${isCitizens ? ', que hizo la ciudadanía,' : ''}${about === undefined ? '' : ` sobre ${about}`}`,
  turns: { reply: 'respondió', answer: 'atendió', closing: 'cerró', reopening: 'volvió a abrir' },
  theObservation: (code: string | undefined) => `la observación${code === undefined ? '' : ` ${code}`}`,
  attachedTo: (file: string, observation: string) => `adjuntó «${file}» a ${observation}`,
  installed: (committee: string) => `instaló el comité ${committee}`,
  convened: (session: string, day: string | undefined) =>
    `convocó la sesión ${session}${day === undefined ? '' : ` del ${day}`}`,
  cancelledSession: (session: string) => `canceló la sesión ${session}`,
  attendance: (session: string, hasQuorum: boolean) =>
    `registró la asistencia de la sesión ${session}, ${hasQuorum ? 'con quórum' : 'sin quórum'}`,
  changedSession: (session: string, what: string) => `cambió la sesión ${session}: ${what}`,
  minutes: (session: string) => `escribió la minuta de la sesión ${session}`,
  vote: (subject: string, isCorrection: boolean, isApproved: boolean) =>
    `${isCorrection ? 'corrigió' : 'registró'} la votación${subject}, que ${isApproved ? 'se aprobó' : 'no se aprobó'}`,
  voteReason: (reason: string) => `; razón${reason}`,
  agreed: (code: string) => `registró el acuerdo ${code}`,
  resolutions: {
    done: (code: string) => `dio por cumplido el acuerdo ${code}`,
    cancelled: (code: string) => `canceló el acuerdo ${code}`,
    other: (code: string) => `cambió el acuerdo ${code}`,
  },
  addedDocument: (title: string, stage: string) => `agregó el documento «${title}» a la etapa «${stage}»`,
  withdrewDocument: (title: string) => `retiró el documento «${title}»`,
  assessed: (evaluator: string, completion: string) =>
    `asentó la evaluación de cierre del compromiso, que hizo ${evaluator}: ${completion}`,
  attachedToAssessment: (file: string) => `adjuntó «${file}» a la evaluación de cierre`,
  measured: 'registró una medición',
  verbs: { created: 'agregó', changed: 'cambió', removed: 'quitó', refused: 'quiso cambiar' },
  record: (term: string, name: string, isFeminine: boolean) =>
    [isFeminine ? 'la' : 'el', term, name].filter((part) => part !== '').join(' '),
  settings: 'los ajustes',
  member: (name: string, isChanged: boolean) => (isChanged ? `los datos de ${name}` : `a ${name}`),
  more: (n: number) => `${count(n)} más`,
  former: { oversightName: 'Nombre de la autoridad garante' },
});

/** «Ana Ruiz (monitoreo)» */
export const chargeText = (who: string, kind: ResponsibilityKind): string =>
  historyText.charge(who, responsibilityKindNames[kind]);

const of = (code: string | undefined): string => (code === undefined ? '' : historyText.of(code));
const milestoneText = (code: string | undefined): string =>
  code === undefined ? historyText.aMilestone : historyText.milestone(code);
const saidText = (said: string | undefined): string =>
  said === undefined || said === '' ? '' : historyText.said(quoted(shortened(said)));
const percentText = (percentage: number): string => formatWords.percent(String(percentage));

type Deed = (entry: HistoryEntry, about: About) => string;

/** What is told in the domain's own words, by record and what happened to it. */
const deeds: Record<string, Deed> = {
  'progressReport created': (_, { milestone, percentage, said }) =>
    historyText.reported(
      percentage === undefined ? null : percentText(percentage),
      milestoneText(milestone),
    ) + saidText(said),
  'verdict created': verdictDeed,
  'evidence created': ({ subject }, { milestone }) => historyText.attached(subject) + of(milestone),
  'evidence changed': (entry, { milestone }) =>
    entry.method === 'link.check'
      ? historyText.lookedAtLink(entry.subject, textChange(entry, 'linkState') === 'reachable') +
        of(milestone)
      : historyText.withdrew(entry.subject) + of(milestone) + saidText(textChange(entry, 'withdrawnReason')),
  'replanning created': (_, { milestone, said }) =>
    historyText.replanned(milestoneText(milestone)) + saidText(said),
  'replanRequest created': (_, { milestone, said }) =>
    historyText.askedReplan(milestoneText(milestone)) + saidText(said),
  'replanRequest changed': (entry, { milestone }) =>
    `${decisions[textChange(entry, 'state') ?? ''] ?? historyText.replanDecisions.other} ${milestoneText(milestone)}${saidText(textChange(entry, 'decisionNote'))}`,
  'responsibility created': (_, { said, milestone }) => historyText.assigned(said, milestone),
  'responsibility changed': (_, { said }) => historyText.endedCharge(said),
  'observation created': (entry, { milestone }) => {
    const [code = '', ...subject] = entry.subject.split(' · ');
    const isCitizens = textChange(entry, 'origin') === 'citizen';
    return historyText.opened(code, subject.join(' · '), isCitizens, milestone);
  },
  'observationReply created': (entry) => {
    const deed = turns[textChange(entry, 'kind') ?? 'reply'] ?? historyText.turns.reply;
    return `${deed} ${historyText.theObservation(entry.observation)}${saidText(textChange(entry, 'text'))}`;
  },
  'observationFile created': ({ subject, observation }) =>
    historyText.attachedTo(subject, historyText.theObservation(observation)),
  'committee created': ({ subject }) => historyText.installed(subject),
  'meeting created': (entry) => {
    const day = textChange(entry, 'meetsOn');
    return historyText.convened(entry.subject, day === undefined ? undefined : formatDay(day));
  },
  'meeting changed': meetingDeed,
  'vote created': voteDeed,
  'agreement created': (entry) => historyText.agreed(entry.subject) + saidText(textChange(entry, 'text')),
  'agreement changed': (entry) => {
    const deed = resolutions[textChange(entry, 'state') ?? ''] ?? historyText.resolutions.other;
    return deed(entry.subject) + saidText(textChange(entry, 'note'));
  },
  'planDocument created': (entry) => {
    // The first stage is the usual value, which the log does not say of what is new.
    const stage = (textChange(entry, 'stage') ?? 'declaration') as CycleStage;
    return historyText.addedDocument(shortened(entry.subject), cycleStageNames[stage]);
  },
  'planDocument changed': (entry) =>
    historyText.withdrewDocument(shortened(entry.subject)) + saidText(textChange(entry, 'withdrawnReason')),
  'commitmentAssessment created': (entry) =>
    historyText.assessed(textChange(entry, 'evaluator') ?? '', completionWord(entry)),
  'assessmentFile created': ({ subject }) => historyText.attachedToAssessment(subject),
  'measurement created': (_, { said }) => historyText.measured + saidText(said),
};

const decisions: Partial<Record<string, string>> = historyText.replanDecisions;
const turns: Partial<Record<string, string>> = historyText.turns;
const resolutions: Partial<Record<string, (code: string) => string>> = historyText.resolutions;

/** A verdict gives back what was reported, or verifies it, whole or in part. */
function verdictDeed({ method }: HistoryEntry, { milestone, said, verdict, percentage }: About): string {
  if (verdict === 'returned' || method === 'milestone.return') {
    return historyText.returned(milestoneText(milestone)) + saidText(said);
  }
  if (percentage === undefined) return historyText.verified(milestoneText(milestone));
  return historyText.verifiedPart(percentText(percentage), milestone) + saidText(said);
}

/** What happened to a session follows from its new state, or from the words of its minutes. */
function meetingDeed(entry: HistoryEntry): string {
  const state = textChange(entry, 'state');
  if (state === 'cancelled') {
    return historyText.cancelledSession(entry.subject) + saidText(textChange(entry, 'cancelReason'));
  }
  if (state === 'held') {
    const hasQuorum = entry.changes.some(({ field, to }) => field === 'hasQuorum' && to === true);
    return historyText.attendance(entry.subject, hasQuorum);
  }
  return textChange(entry, 'minutes') === undefined
    ? historyText.changedSession(entry.subject, listText(changedFields(entry)))
    : historyText.minutes(entry.subject);
}

/** A vote that takes the place of another is told with the reason. */
function voteDeed(entry: HistoryEntry): string {
  const isCorrection = textChange(entry, 'correctsId') !== undefined;
  const isApproved = entry.changes.some(({ field, to }) => field === 'isApproved' && to === true);
  const told = historyText.vote(saidText(textChange(entry, 'subject')), isCorrection, isApproved);
  return isCorrection ? told + historyText.voteReason(saidText(textChange(entry, 'correctionReason'))) : told;
}

const completionWord = (entry: HistoryEntry): string =>
  completionNames[(textChange(entry, 'completion') ?? 'noEvidence') as CompletionWord].toLowerCase();

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
  if (entry.method === 'history.redo') return historyText.redid(sentenceOf(entry, about));
  if (entry.method === 'history.undo') return historyText.undid(sentenceOf(entry, about));
  return sentenceOf(entry, about);
}

function sentenceOf(entry: HistoryEntry, about: About): string {
  const deed = deeds[`${entry.entity} ${entry.action}`];
  if (deed !== undefined) return deed(entry, about);
  const fields = entry.action === 'changed' ? changedFields(entry) : [];
  const what = fields.length === 0 ? '' : historyText.said(listText(fields));
  return `${historyText.verbs[entry.action]} ${named(entry)}${what}`;
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
  if (entity === 'settings') return historyText.settings;
  if (entity === 'member' && name !== '') return historyText.member(name, action === 'changed');
  return historyText.record(recordTerms[entity].one, name, feminine.includes(entity));
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
export const formerLabels: Partial<Record<string, string>> = historyText.former;

const listedFields = 4;

function changedFields({ entity, changes }: HistoryEntry): string[] {
  const fields: Record<string, { label: string }> = entity === 'access' ? {} : records[entity];
  const labels = changes.map(({ field }) =>
    (fields[field]?.label ?? formerLabels[field] ?? field).toLowerCase(),
  );
  if (labels.length <= listedFields) return labels;
  return [...labels.slice(0, listedFields), historyText.more(labels.length - listedFields)];
}

function textChange({ changes }: HistoryEntry, field: string): string | undefined {
  const to = changes.find((change) => change.field === field)?.to;
  return typeof to === 'string' ? to : undefined;
}

const longest = 160;

function shortened(text: string): string {
  const line = plainProse(text).replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`;
}
