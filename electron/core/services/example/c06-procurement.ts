import { completed, file, link, reported, returned, verified } from './script.ts';
import type { CommitmentScript } from './script.ts';

/** C06: paused by agreement of the committee. */
export const procurement: CommitmentScript = {
  form: {
    title: 'Compras municipales en formato abierto',
    problem:
      'Los contratos se publican uno por uno, en imágenes, y no se puede saber cuánto se compra a quién ni cuántas veces se adjudica sin licitar.',
    baseline:
      'En 2024 se publicaron 1,204 contratos en PDF; 64 % del monto se adjudicó directamente y ningún contrato tenía datos reutilizables.',
    causes:
      'El sistema de compras no exporta datos; cada dependencia numera sus contratos de otro modo; el padrón de proveedores no identifica a sus dueños.',
    objective:
      'Publicar el ciclo completo de cada compra en el estándar de datos de contrataciones abiertas.',
    description:
      'Ordenar la numeración de los contratos, publicar los datos en el estándar, identificar a las personas beneficiarias finales y capacitar a quienes vigilan.',
    solution:
      'Con datos comparables, cualquier persona detecta precios fuera de rango y proveedores que se repiten, y la autoridad compra mejor.',
    expectedResult:
      'Todas las compras mayores a cien mil pesos publicadas en el estándar, y menos de 40 % de adjudicación directa.',
    values: ['transparency', 'accountability'],
    axis: 'transparencyAxis',
    policyAreas: ['Public Procurement', 'Anti-corruption', 'Open Data'],
    sdgs: ['12', '16'],
    developmentPlanLink: 'Plan Municipal de Desarrollo, eje 4 «Gobierno que rinde cuentas», línea 4.3.1.',
    antiCorruptionLink: 'Programa municipal anticorrupción, prioridad 1: compras y contrataciones.',
    genderApproach: 'El padrón señala a las empresas de mujeres y se publica su parte de las compras.',
    budget: 51_000_000,
    legalBasis: 'Ley de adquisiciones del Estado; lineamientos de contrataciones abiertas.',
    otherActors: 'Observatorio Ciudadano de ejemplo, cámaras empresariales, testigos sociales.',
    contactName: 'Luis Mora Cervantes',
    contactPost: 'Director de Presupuesto',
    contactEmail: 'compras.abiertas@contraloria.example.org',
    contactPhone: '555 010 0116',
    risks: 'Que la licitación del nuevo sistema de compras se impugne y el compromiso tenga que esperar.',
  },
  lead: 'comptroller',
  support: ['finance'],
  start: 'septiembre de 2025',
  due: '3.er trimestre de 2027',
  weight: 1,
  states: [
    { since: '2025-01-15', state: 'approved' },
    { since: '2025-09-01', state: 'inProgress' },
    { since: '2026-07-08', state: 'paused' },
  ],
  charges: [
    { who: 'mora', kind: 'responsible', from: '2025-09-01' },
    { who: 'ruiz', kind: 'monitoring', from: '2025-09-01' },
    { who: 'finance', kind: 'coResponsible', from: '2025-09-01' },
  ],
  reporter: 'mora',
  verifier: 'ruiz',
  milestones: [
    {
      title: 'Numeración única de contratos',
      deliverable: 'Regla de numeración en todas las dependencias',
      means: 'Circular y muestra de contratos',
      start: '2025-09-01',
      due: 'diciembre de 2025',
      events: [
        file('2025-12-09', 'Muestra de contratos', 'muestra-de-contratos.csv', [
          'contrato,dependencia,procedimiento,monto',
          'EJ-2025-0812,Obras Públicas,Licitación,4200000',
          'EJ-2025-0813,Comisión de Agua,Adjudicación directa,96000',
        ]),
        completed('2025-12-11', 'Las once dependencias usan la misma numeración.', { capturedBy: 'cano' }),
        verified('2026-01-20'),
      ],
    },
    {
      title: 'Primer corte en el estándar abierto',
      deliverable: 'Datos de 2025 en el estándar',
      means: 'Enlace a los datos',
      weight: 2,
      start: '2026-01-12',
      due: 'septiembre de 2026',
      events: [
        link('2026-06-15', 'Compras de 2025, versión de prueba', 'compras/2025-prueba'),
        completed('2026-06-18', 'Los datos de 2025 están en línea.'),
        returned('2026-06-26', 'El archivo no pasa la validación del estándar en 212 contratos.'),
        reported('2026-06-30', 55, 'Corregidos 140 de los 212 contratos.', {
          recordedOn: '2026-07-03',
          difficulties: 'La licitación del nuevo sistema de compras fue impugnada.',
        }),
      ],
    },
    {
      title: 'Padrón de personas beneficiarias finales',
      deliverable: 'Padrón publicado',
      means: 'Enlace al padrón',
      start: '2026-09-01',
      due: '1.er semestre de 2027',
    },
  ],
  indicators: [],
};
