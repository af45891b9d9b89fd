import type { ErrorCode, ErrorDetails, FieldIssue, ReplyError } from './errors.ts';
import {
  effectText,
  isInternalId,
  meetingStateText,
  named,
  number,
  observationStateText,
  person,
  record,
  roleText,
  rolesText,
  text,
} from './error-details.ts';
import { words } from './language.ts';

type Sentence = (d: ErrorDetails) => string;

/** Every refusal, as a person reads it. */
export const errorSentences = words<Record<ErrorCode, Sentence>>('errorSentences', {
  unknownMethod: (d) => `La aplicación no conoce el método${named(d.method)}.`,
  invalid: (d) => ['Hay datos que corregir; no se guardó nada.', ...issueSentences(d)].join(' '),
  forbidden: (d) =>
    `Como ${roleText(d.role)} no puedes hacer esto; corresponde a: ${rolesText(d.allowed)}. No se guardó nada.`,
  principalNeeded: (d) =>
    `La secretaría técnica captura en nombre de otra persona: indica en nombre de quién (${rolesText(d.allowed)}).`,
  signInNeeded: (d) =>
    `${text(d.name) === '' ? 'Quien hace esto' : text(d.name)} tiene que entrar con su contraseña, o la sesión se cerró por no usarse. No se guardó nada.`,
  wrongPassphrase: () => 'La contraseña no es la de esa persona. Revisa las mayúsculas y los acentos.',
  signInWait: (d) => `Hubo demasiados intentos. Espera ${number(d.seconds)} s y vuelve a intentar.`,
  passphraseNeeded: () =>
    'Primero ponte una contraseña: sin ella no podrías volver a entrar. No se cambió nada.',
  namesOverlap: (d) =>
    `En algunos de esos días ya se llamaba${named(d.name)}. Cada día tiene un solo nombre; no se guardó nada.`,
  notFound: (d) => `No se encontró: ${record(d.entity)}${isInternalId(d.id) ? '' : named(d.id)}.`,
  conflict: (d) =>
    `Alguien más cambió este registro (${record(d.entity)}) mientras lo editabas. No se guardó tu cambio; vuelve a abrirlo y repítelo sobre la versión nueva.`,
  busy: () =>
    'Otro programa está usando la base de datos. No se guardó nada; espera un momento e intenta de nuevo.',
  lookingBack: () =>
    'Estás viendo lo que se sabía en otra fecha y ahí no se captura. Vuelve a hoy; no se guardó nada.',
  undoNotLast: () => 'Solo se deshace lo último que uno mismo hizo, y esto ya no lo es. No se cambió nada.',
  undoUnsafe: () =>
    'Esto no se deshace así: lo que se reportó, se probó o se verificó tiene su propia forma de retirarse. No se cambió nada.',
  undoOvertaken: (d) =>
    `Ya no se puede deshacer: ${text(d.who) === '' ? 'alguien' : text(d.who)} cambió después el mismo registro (${record(d.entity)}). No se cambió nada.`,
  cancelled: () => 'Se canceló. Todo quedó como estaba.',
  unreachable: () =>
    'No hay respuesta de la aplicación. Revisa que siga abierta; lo que escribiste sigue aquí.',
  internal: (d) =>
    `Ocurrió un error que no esperábamos. No se guardó nada. Referencia para quien da soporte: ${text(d.ref)}.`,
  endBeforeStart: () => 'La fecha de término es anterior a la de inicio. No se guardó nada.',
  futureDate: (d) => `La fecha ${text(d.date)} todavía no llega. No se guardó nada.`,
  duplicateCode: (d) =>
    `Ya existe otro registro (${record(d.entity)}) con la clave${named(d.code)}. No se guardó nada.`,
  otherPlan: () => 'Los registros pertenecen a planes distintos. No se guardó nada.',
  memberInactive: (d) =>
    `${text(d.name) === '' ? 'Esa persona' : text(d.name)} no ocupa un lugar en el comité en esta fecha. No se guardó nada.`,
  otherCommittee: (d) =>
    text(d.other) === ''
      ? `Esto es de todos los comités y ${person(d)} solo es de «${text(d.own)}»: lo cambia quien participa en todos. No se guardó nada.`
      : `Esto es de «${text(d.other)}» y ${person(d)} es de «${text(d.own)}»: lo cambia alguien de aquel comité, o quien participa en todos. No se guardó nada.`,
  notOfCommittee: (d) =>
    `${person(d)} es de «${text(d.own)}» y no participa en «${text(d.other)}», que lleva este plan. No se guardó nada.`,
  sameName: (d) =>
    `Ya hay otro registro (${record(d.entity)}) que se llama${named(d.name)}. No se guardó nada.`,
  milestoneClosed: (d) =>
    `El hito${named(d.code)} está retirado o en pausa y no admite esto. No se guardó nada.`,
  milestoneHasActivities: (d) =>
    `El avance del hito${named(d.code)} se calcula de sus actividades: reporta, verifica o devuelve cada actividad.`,
  activityTooDeep: () => 'Una actividad no puede tener actividades dentro. No se guardó nada.',
  dependencyCycle: (d) => `La dependencia forma un círculo: ${text(d.path)}. No se guardó nada.`,
  proofMissing: (d) => proofSentence(d),
  nothingToVerify: (d) =>
    `El hito${named(d.code)} no tiene avance reportado, con evidencia vigente, que espere veredicto; no hay qué verificar. No se guardó nada.`,
  beyondReported: (d) =>
    `No se puede verificar ${number(d.percentage)} % del hito${named(d.code)}: se reportó ${number(d.reported)} %. No se guardó nada.`,
  partNeedsReason: (d) =>
    `Verificar solo ${number(d.percentage)} de los ${number(d.reported)} % reportados del hito${named(d.code)} pide la razón: qué falta. No se guardó nada.`,
  ownWork: (d) =>
    `Nadie verifica su propio trabajo: ${text(d.name)} reportó, capturó o aportó evidencia de este hito. No se guardó nada.`,
  evidenceNotLive: (d) =>
    `La evidencia${named(d.title)} está retirada o no es de este hito. No se guardó nada.`,
  alreadyWithdrawn: () => 'Esta evidencia ya estaba retirada.',
  linkChecksOff: () =>
    'La revisión de enlaces está apagada. No se consultó ninguna dirección; se enciende en Ajustes.',
  linkChecksRunning: () =>
    'Ya hay una revisión de enlaces en curso. Espera a que termine; lo que encuentre queda guardado.',
  documentWithdrawn: (d) => `El documento${named(d.title)} ya estaba retirado. No se guardó nada.`,
  assessmentEvidence: (d) =>
    `La evidencia${named(d.title)} está retirada o no es de este compromiso. No se guardó nada.`,
  observationState: (d) =>
    `La observación${named(d.code)} está ${observationStateText(d.state)} y no admite esto. No se guardó nada.`,
  observationOrder: (d) =>
    `La fecha ${text(d.date)} es anterior a lo último que pasó con la observación${named(d.code)} (${text(d.since)}). No se guardó nada.`,
  someRefused: (d) => refusedRows(d),
  viewOfAnother: (d) =>
    `La vista${named(d.name)} es de otra persona o del comité, y no se cambia desde aquí. No se guardó nada.`,
  inUse: (d) => `No se puede quitar: ${record(d.entity)}${named(d.id)} está en uso.`,
  notAnExample: () => 'Solo se puede quitar un plan de ejemplo; lo que un comité prometió se conserva.',
  replanRequestOpen: (d) =>
    `Ya hay una solicitud de replanificación del hito${named(d.code)} que espera respuesta. No se guardó nada.`,
  replanRequestClosed: () =>
    'Esta solicitud de replanificación ya se decidió o se retiró. No se guardó nada.',
  replanRequestOfAnother: (d) =>
    `Solo quien pidió la replanificación${text(d.name) === '' ? '' : `, ${text(d.name)},`} puede retirarla. No se guardó nada.`,
  decisionBeforeRequest: (d) =>
    `La decisión no puede ser anterior a la solicitud${text(d.date) === '' ? '' : `, que es del ${text(d.date)}`}. No se guardó nada.`,
  meetingState: (d) =>
    `La sesión${named(d.code)} está ${meetingStateText(d.state)} y no admite esto. No se guardó nada.`,
  meetingVoted: (d) =>
    `En la sesión${named(d.code)} ya se votó o se acordó: su asistencia ya no se cambia. No se guardó nada.`,
  noQuorum: (d) => `En la sesión${named(d.code)} no hubo quórum. ${text(d.sentence)} No se guardó nada.`,
  seatTwice: (d) => `${person(d)} aparece dos veces: cada lugar cuenta una sola vez. No se guardó nada.`,
  notASeat: (d) => `${person(d)} no ocupaba un lugar del comité presente en la sesión. No se guardó nada.`,
  notAnAlternate: (d) =>
    `${person(d)} no es suplente de ese sector en la fecha de la sesión. No se guardó nada.`,
  voteNotCarried: (d) =>
    `La votación${named(d.subject)} no se aprobó; de ella no sale un acuerdo. No se guardó nada.`,
  voteCorrected: (d) =>
    `La votación${named(d.subject)} ya se corrigió; vale la que la corrige. No se guardó nada.`,
  voteUpholds: (d) =>
    `Corregida así, la votación no se aprobaría, y de ella salió el acuerdo${named(d.code)}, que ${d.isOpen === true ? 'está pendiente: cancélalo antes de corregirla' : 'ya se llevó a cabo'}. No se guardó nada.`,
  agreementClosed: (d) => `El acuerdo${named(d.code)} ya se cumplió o se canceló. No se guardó nada.`,
  agreementOfAnother: (d) =>
    `El acuerdo${named(d.code)} no está a tu cargo: lo resuelve su responsable, la autoridad garante o la secretaría técnica. No se guardó nada.`,
  agreementContradicts: (d) =>
    `El acuerdo no se puede aplicar (${effectText(d.effect)}): ${record(d.entity)}${named(d.code)} ya está como quedaría, o su estado no lo admite. No se guardó nada.`,
  fileMissing: (d) => `No se encontró el archivo${named(d.name)}. Vuelve a elegirlo; no se guardó nada.`,
  fileTooLarge: (d) => `El archivo pesa más de ${number(d.limitMb)} MB, que es el máximo. No se guardó nada.`,
  diskFull: () => 'No hay espacio en el disco. No se guardó nada; libera espacio e intenta de nuevo.',
  databaseNewer: () =>
    'La base de datos es de una versión más nueva de la aplicación. No se tocó; abre la versión más reciente.',
  databaseCorrupt: (d) =>
    text(d.file) === ''
      ? 'La base de datos está dañada. No se guardó nada; restaura el último respaldo.'
      : `La base de datos está dañada y no se abrió: ${text(d.file)}. No se tocó; restaura el último respaldo.`,
  importUnreadable: (d) => `No se pudo leer${named(d.name)}: ${text(d.sentence)} No se importó nada.`,
  importOverVerified: (d) =>
    `La importación cambia hitos que ya están verificados (${text(d.codes)}${Number(d.count) > 5 ? ' y más' : ''}). Ensáyala para ver cuáles y qué cambia, y confirma que estás de acuerdo. No se guardó nada.`,
  importEmpty: () => 'Ningún archivo tiene renglones que importar. No se importó nada.',
  backupUnreadable: (d) =>
    `El respaldo${named(d.name)} no se puede leer o está incompleto. No se cambió nada.`,
  backupElsewhere: () =>
    'La base de datos no es un archivo de esta computadora: respáldala con las herramientas de su servidor.',
});

function proofSentence(d: ErrorDetails): string {
  const lacks = [
    d.closingText === true ? 'un texto de cierre' : '',
    d.evidence === true ? 'al menos una evidencia vigente con fecha no posterior al periodo' : '',
  ].filter((part) => part !== '');
  return `Para reportar 100 % falta ${lacks.join(' y ')}. No se guardó nada.`;
}

const rowsNamed = 5;

/** Which of the rows are refused and why; the first few of many. */
function refusedRows({ refused, total }: ErrorDetails): string {
  const rows = (Array.isArray(refused) ? refused : []) as { code: string; error: ReplyError }[];
  const more = rows.length > rowsNamed ? ` Y ${number(rows.length - rowsNamed)} más.` : '';
  const each = rows.slice(0, rowsNamed).map(({ code, error }) => ` ${code}: ${errorText(error)}`);
  return `No se pueden cambiar ${number(rows.length)} de ${number(total)}; no se guardó ninguno.${each.join('')}${more}`;
}

/** What is wrong with one field; limits already in words, '' where there is none. */
export const issueWords = words('issueWords', {
  missing: () => 'falta este dato',
  unknown: () => 'este dato no se espera aquí',
  type: () => 'no es del tipo esperado',
  tooLong: (limit: string) => `es demasiado largo (máximo ${limit})`,
  tooShort: (limit: string) => `es demasiado corto (mínimo ${limit})`,
  tooSmall: (limit: string) => `es menor que el mínimo, ${limit}`,
  tooBig: (limit: string) => `es mayor que el máximo, ${limit}`,
  notInList: (_: string, options: string) =>
    `no es uno de los valores posibles${options === '' ? '' : ` (${options})`}`,
  date: () => 'no es una fecha del calendario',
  format: () => 'no tiene la forma esperada',
  whole: 'Los datos',
});

/** What is wrong with one field, in words. */
export function issueText({ problem, limit, options }: FieldIssue): string {
  return issueWords[problem](number(limit), options?.join(', ') ?? '');
}

/** What is wrong with each field, in a sentence. */
export const issueSentences = ({ issues = [] }: ErrorDetails): string[] =>
  issues.map(
    (issue) => `${issue.path === '' ? issueWords.whole : named(issue.path).trim()}: ${issueText(issue)}.`,
  );

/** The refusal as a person reads it: what is wrong, where, and what was kept. */
export function errorText(error: ReplyError): string {
  return errorSentences[error.code](error.details);
}
