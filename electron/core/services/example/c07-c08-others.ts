import { note, reported } from './script.ts';
import type { CommitmentScript } from './script.ts';

/** C07: retired by agreement; it stays visible and counts no more. */
export const reportingApp: CommitmentScript = {
  form: {
    title: 'Aplicación móvil de reportes vecinales',
    problem:
      'Los reportes de baches, luminarias y fugas llegan por nueve canales y nadie sabe cuántos se atienden.',
    baseline:
      'En 2024 se contaron 14,310 reportes en tres de los nueve canales; de 5,900 no consta respuesta.',
    causes: 'Cada dependencia compró su propio canal y ninguna comparte folios.',
    objective: 'Un solo folio para cada reporte, con respuesta pública.',
    description: 'Desarrollar una aplicación móvil propia que reciba los reportes de todas las dependencias.',
    solution: 'Con un folio único se sabe qué se atendió, en cuánto tiempo y en qué colonia.',
    expectedResult: 'Ocho de cada diez reportes atendidos en quince días.',
    values: ['technology', 'participation'],
    axis: 'participationAxis',
    policyAreas: ['E-government', 'Public Service Delivery'],
    sdgs: ['11'],
    developmentPlanLink: 'Plan Municipal de Desarrollo, eje 3 «Servicios que llegan», línea 3.2.3.',
    antiCorruptionLink: 'Sin vínculo directo.',
    genderApproach: 'El reporte de luminarias prioriza los trayectos que las mujeres señalan como inseguros.',
    budget: 120_000_000,
    legalBasis: 'Reglamento de servicios públicos municipales.',
    otherActors: 'Universidad Autónoma de ejemplo, asociación local de desarrolladores.',
    contactName: 'Marisol Cano Íñiguez',
    contactPost: 'Secretaria Técnica del Comité',
    contactEmail: 'secretaria.tecnica@comite.example.org',
    contactPhone: '555 010 0401',
    risks:
      'Que el gobierno del estado ponga en marcha una aplicación equivalente y la propia deje de tener sentido.',
  },
  lead: 'townHall',
  support: ['works', 'water'],
  start: '2025-05-05',
  due: '2026-12-15',
  weight: 1,
  states: [
    { since: '2025-01-15', state: 'approved' },
    { since: '2025-05-05', state: 'inProgress' },
    { since: '2026-03-12', state: 'retired' },
  ],
  charges: [
    { who: 'vega', kind: 'responsible', from: '2025-05-05', until: '2026-03-12' },
    { who: 'luna', kind: 'monitoring', from: '2025-05-05', until: '2026-02-28' },
  ],
  reporter: 'vega',
  verifier: 'luna',
  milestones: [
    {
      title: 'Requisitos acordados con las dependencias',
      deliverable: 'Documento de requisitos',
      means: 'Minuta de acuerdo',
      start: '2025-05-05',
      due: 'noviembre de 2025',
      events: [
        reported('2025-09-30', 50, 'Acordados los requisitos con cinco de nueve dependencias.'),
        note(
          '2025-10-08',
          'Minuta con las dependencias',
          'Cinco dependencias firmaron; cuatro pidieron más tiempo.',
        ),
      ],
    },
    {
      title: 'Aplicación en servicio',
      deliverable: 'Aplicación publicada en las dos tiendas',
      means: 'Enlaces de descarga',
      weight: 2,
      start: '2025-12-01',
      due: '2026-12-15',
      needs: ['1'],
    },
  ],
  indicators: [],
};

/** C08: a draft that the committee has not approved, so that it does not count. */
export const archive: CommitmentScript = {
  form: {
    title: 'Archivo municipal en línea',
    problem:
      'Las actas de cabildo anteriores a 2015 solo se consultan en papel, con cita y en horario de oficina.',
    baseline: 'De 4,800 actas, 610 están digitalizadas y ninguna se puede buscar por palabra.',
    causes: 'No hay equipo de digitalización ni personal capacitado en gestión documental.',
    objective: 'Que cualquier acta de cabildo se encuentre por palabra y por fecha desde cualquier lugar.',
    description:
      'Propuesta vecinal que quedó fuera de la primera selección: digitalizar, describir y publicar las actas de cabildo desde 1950.',
    solution:
      'Con las actas en línea se puede reconstruir cada decisión sin depender de la memoria de nadie.',
    expectedResult: 'Las 4,800 actas publicadas y buscables al terminar el siguiente plan.',
    values: ['transparency'],
    axis: 'transparencyAxis',
    policyAreas: ['Records Management', 'Access to Information'],
    sdgs: ['16'],
    developmentPlanLink: 'Por definir.',
    antiCorruptionLink: 'Por definir.',
    genderApproach: 'La descripción documental señala las actas que tratan derechos de las mujeres.',
    budget: null,
    legalBasis: 'Ley General de Archivos.',
    otherActors: 'Cronista municipal, Universidad Autónoma de ejemplo.',
    contactName: 'Teresa Gil Montaño',
    contactPost: 'Comisionada de Gobierno Abierto',
    contactEmail: 'propuestas@garante.example.org',
    contactPhone: '555 010 0301',
    risks: 'Que no se autorice presupuesto para la digitalización.',
  },
  lead: 'townHall',
  support: ['university'],
  start: 'Por definir cuando se apruebe',
  due: 'Por definir cuando se apruebe',
  weight: 1,
  states: [{ since: '2025-01-15', state: 'draft' }],
  doesNotCount: 'Es un borrador: el comité todavía no lo aprueba.',
  charges: [{ who: 'gil', kind: 'responsible', from: '2026-09-02' }],
  reporter: 'mora',
  verifier: 'ruiz',
  milestones: [
    {
      title: 'Diagnóstico del archivo',
      deliverable: 'Diagnóstico con costo y calendario',
      means: 'Documento entregado al comité',
      start: 'Por definir',
      due: 'Por definir',
    },
    {
      title: 'Plan de digitalización',
      deliverable: 'Plan aprobado por el grupo interdisciplinario',
      means: 'Acta',
      start: 'Por definir',
      due: 'Por definir',
      needs: ['1'],
    },
  ],
  indicators: [],
};
