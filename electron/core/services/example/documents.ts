import type { PlanDocument } from '../../../../shared/plan-documents.ts';

export type DocumentScript = Pick<PlanDocument, 'stage' | 'kind' | 'title' | 'documentOn'> & {
  proof: { url: string } | { note: string } | { fileName: string; content: string };
  /** When it was recorded; the same day unless said. */
  recordedOn?: string;
  withdrawn?: { on: string; reason: string };
};

/** The stages before the plan was in force were captured together, once the application was in use. */
const opening = '2025-01-20';

const attendance = [
  'fecha;sede;personas;organizaciones',
  '2024-10-22;Biblioteca central;41;9',
  '2024-10-24;Universidad de ejemplo;63;12',
];

/**
 * What the example's stages left behind. The list of the awareness stage was withdrawn and nothing took its place, and
 * the public repository is due again at the end of 2026: a plan where all is well would show nothing.
 */
export const documents: readonly DocumentScript[] = [
  {
    stage: 'declaration',
    kind: 'jointDeclaration',
    title: 'Ejemplo: declaración conjunta firmada por las tres partes',
    documentOn: '2024-10-08',
    proof: { url: 'https://example.org/gobierno-abierto/declaracion-conjunta' },
    recordedOn: opening,
  },
  {
    stage: 'awareness',
    kind: 'awarenessRecord',
    title: 'Ejemplo: listas de asistencia de la sensibilización',
    documentOn: '2024-10-24',
    proof: { fileName: 'asistencia-sensibilizacion.csv', content: `${attendance.join('\r\n')}\r\n` },
    recordedOn: opening,
    withdrawn: {
      on: '2026-09-03',
      reason: 'El archivo original traía teléfonos de las personas; falta la versión pública.',
    },
  },
  {
    stage: 'committee',
    kind: 'installationMinutes',
    title: 'Ejemplo: acta de instalación del comité',
    documentOn: '2024-11-12',
    proof: { note: 'Acta firmada en papel; el original está en la secretaría técnica.' },
    recordedOn: opening,
  },
  {
    stage: 'cocreation',
    kind: 'tableReport',
    title: 'Ejemplo: relatoría de la mesa de presupuesto y obra pública',
    documentOn: '2024-11-26',
    proof: { url: 'https://example.org/gobierno-abierto/mesas/presupuesto-y-obra' },
    recordedOn: opening,
  },
  {
    stage: 'cocreation',
    kind: 'tableReport',
    title: 'Ejemplo: relatoría de la mesa de agua, seguridad y movilidad',
    documentOn: '2024-12-03',
    proof: { url: 'https://example.org/gobierno-abierto/mesas/servicios' },
    recordedOn: opening,
  },
  {
    stage: 'publication',
    kind: 'localActionPlan',
    title: 'Ejemplo: Plan de Acción Local 2025–2027',
    documentOn: '2025-01-15',
    proof: { url: 'https://example.org/gobierno-abierto/plan-2025-2027' },
    recordedOn: opening,
  },
  {
    stage: 'implementation',
    kind: 'initialReport',
    title: 'Ejemplo: informe inicial del plan',
    documentOn: '2025-03-10',
    proof: { url: 'https://example.org/gobierno-abierto/informe-inicial' },
  },
  ...['2025-06-27', '2025-12-17', '2026-06-15'].map((on): DocumentScript => ({
    stage: 'followUp',
    kind: 'repositoryUpdate',
    title: 'Ejemplo: actualización del repositorio público',
    documentOn: on,
    proof: { url: `https://example.org/gobierno-abierto/repositorio/${on}` },
  })),
  {
    stage: 'followUp',
    kind: 'followUpReport',
    title: 'Ejemplo: informe de seguimiento del primer año',
    documentOn: '2026-01-28',
    proof: { url: 'https://example.org/gobierno-abierto/informe-2025' },
  },
];
