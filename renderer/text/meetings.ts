import { formatDay } from '../../shared/dates.ts';
import type { AgreementCounts } from '../../shared/agreements.ts';
import type { CommitteeRule } from '../../shared/meetings.ts';
import type { Obligation } from '../../shared/obligations.ts';
import { quorumShareNames, voteRuleNames } from '../../shared/glossary.ts';
import { words } from '../../shared/language.ts';
import { counted, listText } from './format.ts';

/** The committee's sessions: calling them, who was there, what was voted and agreed. */
export const meetingText = words('meetingText', {
  title: 'Sesiones',
  help: 'Las sesiones del comité: convocatoria, asistencia y quórum, votaciones, acuerdos y minuta.',
  views: 'Sesiones y acuerdos',
  meetings: 'Sesiones',
  agreements: 'Acuerdos',
  coming: 'Próximas',
  past: 'Anteriores',
  empty: 'Todavía no hay sesiones. Aquí aparecen su convocatoria, su quórum y sus acuerdos.',
  convene: 'Convocar una sesión',
  conveneSave: 'Convocar',
  convened: (code: string) => `Se convocó la sesión ${code}.`,
  revise: 'Cambiar la convocatoria',
  revised: 'Se cambió la convocatoria.',
  code: 'Clave',
  when: 'Fecha',
  kind: 'Tipo',
  state: 'Estado',
  quorum: 'Quórum',
  place: 'Lugar o enlace',
  hour: 'Hora',
  hourHelp: 'Por ejemplo: 10:00 h.',
  convenedOn: 'Fecha de la convocatoria',
  agenda: 'Orden del día',
  agendaHelp: 'Un punto por renglón.',
  withCivilSociety: 'Reunión con sociedad civil',
  withCivilSocietyHelp: 'Cuenta para las dos reuniones al año que el foro debe tener con sociedad civil.',
  cancel: 'Cancelar la sesión',
  cancelHelp: 'La sesión queda en la historia como cancelada, con su razón.',
  cancelReason: 'Razón',
  cancelled: 'Se canceló la sesión.',
  record: 'Registrar la asistencia',
  recordAgain: 'Corregir la asistencia',
  recordHelp:
    'Cada lugar cuenta una vez, lo ocupe su titular o su suplente. Lo que no se indica es inasistencia.',
  recordSave: 'Registrar',
  recorded: 'Se registró la asistencia.',
  attendance: 'Asistencia',
  noSeats: 'Nadie ocupa un lugar titular en esa fecha. Los lugares se agregan en Comité.',
  sector: 'Sector',
  seat: 'Titular',
  presence: 'Asistencia',
  alternate: (name: string) => `Asistió su suplente: ${name}`,
  writeMinutes: 'Escribir la minuta',
  minutes: 'Minuta',
  minutesHelp: 'Lo que se trató, punto por punto. Se puede completar después.',
  noMinutes: 'La minuta todavía no se escribe.',
  minutesSaved: 'Se guardó la minuta.',
  print: {
    convocation: { pdf: 'Convocatoria en PDF', docx: 'Convocatoria en Word' },
    minutes: { pdf: 'Minuta en PDF', docx: 'Minuta en Word' },
  },
  saved: (name: string) => `Se guardó ${name}.`,
  votes: 'Votaciones',
  noVotes: 'No se ha registrado ninguna votación.',
  vote: 'Registrar una votación',
  voteSave: 'Registrar la votación',
  voted: 'Se registró la votación.',
  correctVote: 'Corregir',
  correctVoteOf: (n: number) => `Corregir la votación ${String(n)}`,
  correctVoteHelp:
    'La votación se registra de nuevo. La primera queda tachada en la sesión, con la razón y con quién la corrigió.',
  correctVoteReason: 'Razón de la corrección',
  correctVoteSave: 'Registrar la corrección',
  voteCorrected: 'Se corrigió la votación.',
  corrected: 'Corregida',
  replaces: (n: number) => `Corrige la votación ${String(n)}.`,
  subject: 'Asunto',
  rule: 'Regla',
  ballots: 'Voto de cada lugar presente',
  allInFavour: 'Todos a favor',
  inFavour: 'A favor',
  against: 'En contra',
  abstained: 'Abstención',
  silent: 'No votó',
  upholds: (codes: string, n: number) =>
    n === 1
      ? `El acuerdo ${codes} salió de esta votación: pasa a la corregida. Si corregida no se aprobara, no se podría guardar.`
      : `Los acuerdos ${codes} salieron de esta votación: pasan a la corregida. Si corregida no se aprobara, no se podría guardar.`,
  needsVotes: 'Indica al menos un voto.',
  noAgreements: 'La sesión todavía no tiene acuerdos.',
  agree: 'Agregar un acuerdo',
  agreeSave: 'Agregar',
  agreed: 'Se agregó el acuerdo.',
  agreement: 'Acuerdo',
  responsible: 'Responsable',
  dueOn: 'Fecha límite',
  ofVote: 'Votación que lo aprobó',
  noVote: 'Sin votación registrada',
  effect: 'Qué hace el acuerdo',
  effectHelp: 'Se aplica al agregarlo, con la fecha de la sesión; la historia dice que fue por este acuerdo.',
  commitment: 'Compromiso',
  milestone: 'Hito',
  newDue: 'Nuevo vencimiento',
  newDueHelp: 'Sin fecha nueva se toman las que el gobierno pidió, si las pidió antes de la sesión.',
  overdue: 'Vencido',
  of: (code: string, day: string) => `Sesión ${code}, ${day}`,
  resolve: 'Resolver',
  resolveOf: (code: string) => `Resolver el acuerdo ${code}`,
  resolveAs: 'Cómo terminó',
  done: 'Se cumplió',
  dropped: 'Se cancela',
  note: 'Cómo se cumplió o por qué se cancela',
  resolvedOn: 'Fecha',
  resolveSave: 'Guardar',
  resolved: 'Se resolvió el acuerdo.',
  show: 'Mostrar',
  showAll: 'Todos',
  showOpen: 'Pendientes',
  showOverdue: 'Vencidos',
  showMine: 'A mi cargo',
  noneSuch: 'Ningún acuerdo es así.',
  noAgreementsYet: 'Todavía no hay acuerdos. Se agregan en la página de cada sesión con quórum.',
  agreementsAbout: 'Acuerdos del comité',
  othersOverdue: 'Acuerdos vencidos de otras personas',
  about: 'Sobre',
  facts: 'Convocatoria',
  history: 'Historia',
  noQuorum: 'Sin quórum no hay votaciones ni acuerdos: la sesión queda registrada con su asistencia.',
  ruleTitle: 'Regla del comité',
  obligations: 'Obligaciones del ciclo',
  agreementsOf: (n: number, open: number) =>
    open === 0 ? String(n) : `${String(n)} (${counted(open, 'pendiente', 'pendientes')})`,
  approved: 'Aprobada',
  notApproved: 'No aprobada',
  ruleIs: (quorum: string, hasEachSector: boolean, rule: string) =>
    `Quórum: ${quorum.toLowerCase()}${hasEachSector ? ', con al menos uno de cada sector' : ''}. Se decide por ${rule.toLowerCase()}.`,
  counts: {
    open: (n: number) => counted(n, 'pendiente', 'pendientes'),
    overdue: (n: number) => counted(n, 'vencido', 'vencidos'),
    done: (n: number) => counted(n, 'cumplido', 'cumplidos'),
    cancelled: (n: number) => counted(n, 'cancelado', 'cancelados'),
  },
  forumMeets: (last: string, due: string, isLate: boolean) => {
    const basis = last === '' ? 'no hay sesiones registradas' : `la última fue el ${last}`;
    const deadline = isLate ? `debió hacerlo antes del ${due}` : `la siguiente, antes del ${due}`;
    return `El foro sesiona al menos cada 6 meses: ${basis}; ${deadline}.`;
  },
  meetsSociety: (year: string, held: number, wanted: number, due: string) =>
    `El foro se reúne con sociedad civil al menos 2 veces al año: en ${year} ${held === 1 ? 'va' : 'van'} ${String(held)} de ${String(wanted)}, hasta el ${due}.`,
});

/** «Mayoría de los lugares, con al menos uno de cada sector; se decide por mayoría simple.» */
export function ruleSentence({ quorumShare, quorumEachSector, decisionRule }: CommitteeRule): string {
  return meetingText.ruleIs(quorumShareNames[quorumShare], quorumEachSector, voteRuleNames[decisionRule]);
}

export function agreementCounts({ open, overdue, done, cancelled }: AgreementCounts): string {
  const { counts } = meetingText;
  const late = overdue === 0 ? '' : ` (${counts.overdue(overdue)})`;
  const parts = [
    counts.open(open) + late,
    counts.done(done),
    ...(cancelled === 0 ? [] : [counts.cancelled(cancelled)]),
  ];
  return listText(parts);
}

/** What the committee owes, by when and what that rests on. */
export function obligationSentence({ key, state, dueOn, lastOn, held, wanted }: Obligation): string {
  const due = formatDay(dueOn);
  return key === 'forumMeets'
    ? meetingText.forumMeets(lastOn === null ? '' : formatDay(lastOn), due, state === 'overdue')
    : meetingText.meetsSociety(dueOn.slice(0, 4), held, wanted, due);
}
