import { completed, note, reported, verified } from './script.ts';
import type { CommitmentScript } from './script.ts';

/** C05: approved and not yet begun, so that it has no data; its dates have every precision of the year to come. */
export const mobility: CommitmentScript = {
  form: {
    title: 'Consulta del plan de movilidad',
    problem:
      'El plan de movilidad de 2016 se hizo sin consulta y no menciona a quien camina o usa bicicleta, que son seis de cada diez viajes. Cada cambio de ruta se conoce cuando ya ocurrió.',
    baseline:
      'Cero consultas públicas sobre movilidad entre 2016 y 2024; 312 quejas por cambios de ruta en 2024, sin respuesta publicada.',
    causes:
      'El reglamento no obliga a consultar; los datos de viajes pertenecen a las empresas; las reuniones se convocan en horario de oficina.',
    objective:
      'Que el nuevo plan de movilidad se escriba con quienes viajan, y que cada propuesta reciba una respuesta razonada.',
    description:
      'Publicar el diagnóstico, recorrer las rutas con sus usuarias, consultar en línea y en paradas, responder cada propuesta y llevar el plan al cabildo.',
    solution:
      'La consulta trae al plan los viajes que hoy no se ven, y la respuesta razonada permite saber qué se tomó en cuenta y qué no.',
    expectedResult:
      'Un plan de movilidad aprobado en 2027 con al menos 3,000 propuestas respondidas y la mitad de ellas de mujeres.',
    values: ['participation', 'socialInnovation'],
    axis: 'participationAxis',
    policyAreas: ['Public Participation', 'Infrastructure', 'Legislation & Regulation'],
    sdgs: ['11', '13', '5'],
    developmentPlanLink: 'Plan Municipal de Desarrollo, eje 2 «Ciudad para todas las personas», línea 2.4.1.',
    antiCorruptionLink: 'Programa municipal anticorrupción, prioridad 9: otorgamiento de concesiones.',
    genderApproach:
      'Los recorridos incluyen los viajes de cuidado, que son más cortos, más frecuentes y casi siempre de mujeres.',
    budget: 64_000_000,
    legalBasis: 'Ley General de Movilidad y Seguridad Vial; ley estatal de participación ciudadana.',
    otherActors: 'Colectivos ciclistas y de personas con discapacidad, sindicato de operadores, universidad.',
    contactName: 'Marisol Cano Íñiguez',
    contactPost: 'Secretaria Técnica del Comité',
    contactEmail: 'consulta.movilidad@movilidad.example.org',
    contactPhone: '555 010 0115',
    risks: 'Que el diagnóstico se retrase y la consulta coincida con las fiestas de diciembre.',
  },
  lead: 'mobility',
  support: ['works', 'university', 'neighbours'],
  start: 'enero de 2027',
  due: 'diciembre de 2027',
  weight: 2,
  states: [
    { since: '2025-01-15', state: 'approved' },
    { since: '2027-07-05', state: 'inProgress' },
  ],
  charges: [
    { who: 'mobility', kind: 'responsible', from: '2026-10-14' },
    { who: 'pena', kind: 'monitoring', from: '2026-10-14' },
    { who: 'works', kind: 'coResponsible', from: '2026-10-14' },
    { who: 'gil', kind: 'dissemination', from: '2026-10-14' },
  ],
  reporter: 'vega',
  verifier: 'pena',
  milestones: [
    {
      title: 'Diagnóstico de viajes publicado',
      deliverable: 'Diagnóstico con datos abiertos de viajes',
      means: 'Enlace al diagnóstico',
      weight: 2,
      start: '2027-01-11',
      due: '3.er trimestre de 2027',
      events: [
        reported('2027-07-20', 60, 'Levantada la encuesta de viajes.'),
        note('2027-09-20', 'Diagnóstico de viajes', 'Se presentó ante el comité y se publicó con sus datos.'),
        completed('2027-09-22', 'El diagnóstico está publicado con sus datos.'),
        verified('2027-10-06'),
      ],
    },
    {
      title: 'Recorridos con usuarias en veinte rutas',
      deliverable: 'Veinte recorridos documentados',
      means: 'Relatoría de cada recorrido',
      start: '2027-03-01',
      due: 'verano de 2027',
      events: [
        reported('2027-07-30', 25, 'Hechos cinco recorridos.'),
        reported('2027-09-30', 80, 'Hechos dieciséis recorridos.'),
      ],
    },
    {
      title: 'Consulta en línea y en paradas',
      deliverable: 'Consulta de seis semanas con al menos 3,000 propuestas',
      means: 'Base de propuestas publicada',
      weight: 3,
      start: '2027-08-16',
      due: 'otoño de 2027',
      needs: ['1', '2'],
      events: [reported('2027-10-29', 50, 'Recibidas 1,640 propuestas, 54 % de mujeres.')],
    },
    {
      title: 'Respuesta razonada a cada propuesta',
      deliverable: 'Tabla pública de propuestas y respuestas',
      means: 'Enlace a la tabla',
      weight: 2,
      start: '2027-10-01',
      due: 'noviembre de 2027',
      needs: ['3'],
    },
    {
      title: 'Plan de movilidad ante el cabildo',
      deliverable: 'Dictamen del cabildo',
      means: 'Acta de cabildo',
      start: '2027-10-15',
      due: '2027',
      needs: ['4'],
    },
  ],
  indicators: [],
};
