import type { Evidence } from '../../shared/evidence.ts';
import type { LinkFact } from '../../shared/evidence-search.ts';
import { formatDay } from '../../shared/dates.ts';
import { evidenceKindNames } from '../../shared/glossary.ts';
import { words } from '../../shared/language.ts';
import { byteSize, instantDay, quoted } from './format.ts';

/** Evidence: what proves an advance. */
export const evidenceText = words('evidenceText', {
  title: 'Evidencia',
  empty: 'Todavía no hay evidencia de este hito. Puede ser un archivo, un enlace o una nota.',
  attach: 'Adjuntar evidencia',
  save: 'Guardar archivo',
  withdraw: 'Retirar',
  withdrawTitle: 'Retirar una evidencia',
  withdrawHelp: (title: string) =>
    `«${title}» deja de contar como prueba y queda en la historia con la razón. No se puede deshacer.`,
  withdrawReason: 'Razón del retiro',
  withdrawn: (day: string, reason: string) => `Retirada el ${day}: ${quoted(reason)}`,
  withdrawnSaid: 'Se retiró la evidencia.',
  kind: 'Qué es',
  files: 'Archivos',
  link: 'Dirección del enlace',
  linkHelp: 'Empieza con https:// o http://.',
  linkBad: 'La dirección debe empezar con https:// o http://.',
  note: 'Nota',
  noteHelp: 'Lo que se vio o se recibió, cuando no hay archivo ni enlace.',
  name: 'Título',
  description: 'Descripción',
  obtainedOn: 'Fecha de obtención',
  obtainedHelp: 'El día en que existió la prueba, no el de su captura.',
  sizeHelp: 'Hasta 200 MB cada archivo. Se guarda con su huella SHA-256.',
  needFile: 'Elige al menos un archivo.',
  needText: 'Falta este dato.',
  storing: (name: string) => `Guardando ${name}`,
  attached: (n: number) => (n === 1 ? 'Se adjuntó la evidencia.' : `Se adjuntaron ${String(n)} evidencias.`),
  linkStates: { reachable: 'El enlace abre.', unreachable: 'El enlace no abre.' },
  linkReasons: {
    address: 'su dirección no es de la red pública',
    name: 'el sitio ya no existe con ese nombre',
    timeout: 'tardó demasiado en responder',
    redirects: 'da vueltas sin llegar a una página',
    scheme: 'lleva a algo que no es una página web',
    secure: 'su certificado de seguridad no es válido o no se pudo comprobar',
    network: 'no se pudo conectar',
  },
  linkOpened: (day: string) => `Se abrió por última vez el ${day}.`,
  linkAnswered: (code: string) => `el sitio respondió ${code}`,
  linkNever: (day: string, why: string) => `No abre (${day}): ${why}.`,
  linkLost: (day: string, why: string, last: string) =>
    `No abre (${day}): ${why}. Se abrió por última vez el ${last}.`,
  emptyFile: 'El archivo está vacío. No se guardó; elige otro.',
  unreadable:
    'El archivo no se puede leer: se movió, se borró o está abierto en otro programa. No se guardó.',
  titleOf: (name: string) => `Título de ${name}`,
  staged: 'Archivos por adjuntar',
  waiting: 'En espera',
  stored: 'Listo para adjuntar',
  notAttached: 'No se adjuntará',
  stopped: 'Se detuvo. No se guardó.',
  retry: 'Intentar de nuevo',
  sameHere: 'Este archivo está dos veces en esta lista.',
  sameAs: (where: string, title: string, day: string, who: string | null) =>
    `Ya es evidencia de ${where} («${title}»), registrada el ${day}${who === null ? '' : ` por ${who}`}.`,
  alsoAs: (where: string, title: string, day: string, who: string | null) =>
    `El mismo archivo es evidencia de ${where} («${title}»), registrada el ${day}${who === null ? '' : ` por ${who}`}.`,
  sameWithdrawn: 'Ahí está retirada.',
  sameMore: (n: number) => (n === 1 ? 'Y en otra evidencia más.' : `Y en otras ${String(n)} evidencias más.`),
  toSame: (code: string) => `Ver el hito ${code}`,
  leftBehind: 'Los archivos quedaron sin adjuntar. Al regresar, elígelos de nuevo.',
  attachAnyway: 'Adjuntarlo también aquí',
  someLeft: (n: number) =>
    n === 1 ? 'Queda un archivo sin adjuntar.' : `Quedan ${String(n)} archivos sin adjuntar.`,
  preview: 'Ver',
  wholeHash: (hash: string) => `SHA-256 ${hash}`,
  sha: (hash: string) => `SHA-256 ${hash.slice(0, 12)}…`,
  obtained: (day: string) => `obtenida el ${day}`,
});

/** «se abrió por última vez el 3 nov 2026»; null for what nobody looked at. */
export function linkStanding(one: Pick<Evidence, 'linkState'>, fact: LinkFact | null): string | null {
  if (fact === null) {
    return one.linkState === null ? null : evidenceText.linkStates[one.linkState];
  }
  const day = instantDay(fact.checkedAt);
  if (fact.checkedAt === fact.reachedAt) return evidenceText.linkOpened(day);
  const reasons: Partial<Record<string, string>> = evidenceText.linkReasons;
  const why = reasons[fact.code] ?? evidenceText.linkAnswered(fact.code);
  return fact.reachedAt === null
    ? evidenceText.linkNever(day, why)
    : evidenceText.linkLost(day, why, instantDay(fact.reachedAt));
}

/** «Archivo · 2.4 MB · obtenida el 3 nov 2026 · SHA-256 9f3c…» */
export function evidenceFacts(evidence: Evidence): string {
  return [
    `E-${String(evidence.number).padStart(3, '0')}`,
    evidenceKindNames[evidence.kind],
    evidence.size === null ? '' : byteSize(evidence.size),
    evidenceText.obtained(formatDay(evidence.obtainedOn)),
    evidence.sha256 === '' ? '' : evidenceText.sha(evidence.sha256),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
