import type { Evidence } from '../../shared/evidence.ts';
import { formatDay } from '../../shared/dates.ts';
import { evidenceKindNames } from '../../shared/glossary.ts';
import { words } from '../../shared/language.ts';
import { byteSize, quoted } from './format.ts';

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
  sha: (hash: string) => `SHA-256 ${hash.slice(0, 12)}…`,
  obtained: (day: string) => `obtenida el ${day}`,
});

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
