import { completed, file, link, note, reported, retired, returned, verified } from './script.ts';
import type { CommitmentScript } from './script.ts';

const dictionary = [
  'columna,tipo,qué dice',
  'folio,texto,Número del reporte sin datos de la persona',
  'fecha,AAAA-MM-DD,Día en que ocurrió',
  'colonia,texto,Colonia según el catálogo municipal',
  'tipo,texto,Tipo de incidente del catálogo nacional',
  'minutos,entero,Minutos entre la llamada y la llegada',
];

/** C04: concluded; the committee decided its OGP level against the figures, and says why. */
export const safety: CommitmentScript = {
  form: {
    title: 'Datos abiertos de seguridad por colonia',
    problem:
      'La información de seguridad se publica por municipio y por año: no sirve para que una colonia conozca lo que le ocurre ni para evaluar si una medida funcionó.',
    baseline:
      'En 2024 existía un solo tabulado anual en PDF. De 118 solicitudes de información sobre incidencia, 71 pidieron el dato por colonia y ninguna lo obtuvo.',
    causes:
      'El registro no guarda la colonia en un catálogo común; hay temor de exponer a víctimas; ninguna área tiene el encargo de publicar.',
    objective:
      'Publicar cada mes la incidencia y los tiempos de respuesta por colonia, sin poner en riesgo a nadie.',
    description:
      'Adoptar un catálogo de colonias, acordar con especialistas reglas de anonimización, publicar los datos y su diccionario, y explicarlos en mesas de barrio.',
    solution:
      'Con datos de su colonia, vecinas y vecinos discuten la vigilancia con hechos; con tiempos de respuesta públicos, la corporación tiene una razón diaria para mejorarlos.',
    expectedResult:
      'Doce cortes mensuales publicados, y al menos veinte consejos de colonia los usan para acordar medidas.',
    values: ['transparency', 'accountability', 'technology'],
    axis: 'transparencyAxis',
    policyAreas: ['Open Data', 'Public Safety', 'Access to Information'],
    sdgs: ['11', '16'],
    developmentPlanLink: 'Plan Municipal de Desarrollo, eje 1 «Vivir en paz», línea 1.3.2.',
    antiCorruptionLink:
      'Programa municipal anticorrupción, prioridad 15: datos de uso de la fuerza y de quejas.',
    genderApproach:
      'La violencia contra las mujeres se publica con reglas propias, acordadas con los colectivos, para no exponer a ninguna víctima.',
    budget: 38_000_000,
    legalBasis:
      'Ley General del Sistema Nacional de Seguridad Pública; Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados.',
    otherActors: 'Observatorio Ciudadano de ejemplo, consejos de colonia, colectivos de mujeres.',
    contactName: 'Óscar Tejeda Núñez',
    contactPost: 'Titular de Análisis y Estadística',
    contactEmail: 'datos.seguridad@seguridad.example.org',
    contactPhone: '555 010 0114',
    risks: 'Que un dato permita identificar a una víctima; que la publicación se use para señalar colonias.',
  },
  lead: 'safety',
  support: ['observatory'],
  start: '2025-02-17',
  due: '2026-09-30',
  weight: 2,
  states: [
    { since: '2025-01-15', state: 'approved' },
    { since: '2025-02-17', state: 'inProgress' },
    { since: '2026-10-14', state: 'concluded' },
  ],
  decided: {
    on: '2026-10-14',
    word: 'substantial',
    reason:
      'Todos los hitos están verificados, pero los datos todavía no se desagregan por sexo como se prometió (acuerdo 1 de la sesión del 14 de octubre de 2026).',
  },
  charges: [
    { who: 'tejeda', kind: 'responsible', from: '2025-02-17' },
    { who: 'ocampo', kind: 'monitoring', from: '2025-02-17' },
    { who: 'ruiz', kind: 'monitoring', from: '2025-02-17' },
    { who: 'gil', kind: 'dissemination', from: '2025-02-17' },
  ],
  reporter: 'tejeda',
  verifier: 'ocampo',
  milestones: [
    {
      title: 'Catálogo de colonias',
      deliverable: 'Catálogo adoptado en el registro de incidentes',
      means: 'Enlace al catálogo',
      start: '2025-02-17',
      due: '2.º trimestre de 2025',
      events: [
        reported('2025-04-30', 60, 'Cotejadas 140 de 231 colonias.'),
        link('2025-06-20', 'Catálogo de colonias', 'seguridad/colonias'),
        completed('2025-06-24', 'El registro usa el catálogo de 231 colonias.'),
        verified('2025-07-10'),
      ],
    },
    {
      title: 'Reglas de anonimización acordadas con especialistas',
      deliverable: 'Reglas publicadas',
      means: 'Nota de acuerdo',
      start: '2025-04-01',
      due: 'septiembre de 2025',
      events: [
        note(
          '2025-09-12',
          'Acuerdo de anonimización',
          'Cinco especialistas y dos colectivos firmaron las reglas.',
        ),
        completed('2025-09-17', 'Las reglas están acordadas y publicadas.'),
        verified('2025-10-02', 'Las reglas protegen a las víctimas de violencia familiar.', 'ruiz'),
      ],
    },
    {
      title: 'Incidencia por colonia, cada mes',
      deliverable: 'Doce cortes mensuales',
      means: 'Enlace a los datos',
      weight: 3,
      start: '2025-10-01',
      due: '2026-08-31',
      needs: ['1', '2'],
      events: [
        reported('2026-01-31', 40, 'Publicados cinco cortes.'),
        reported('2026-05-31', 75, 'Publicados nueve cortes.', { recordedOn: '2026-06-03' }),
        link('2026-08-24', 'Incidencia por colonia', 'seguridad/incidencia'),
        completed('2026-08-26', 'Se publicaron los doce cortes.'),
        verified('2026-09-10'),
      ],
    },
    {
      title: 'Diccionario y datos de tiempos de respuesta',
      deliverable: 'Tiempos de respuesta con su diccionario',
      means: 'Archivo del diccionario y enlace a los datos',
      weight: 2,
      start: '2026-01-12',
      due: 'primavera de 2026',
      events: [
        file('2026-05-14', 'Diccionario de datos', 'diccionario-seguridad.csv', dictionary),
        completed('2026-05-18', 'Los tiempos de respuesta están publicados con su diccionario.'),
        returned('2026-05-27', 'El diccionario no explica cómo se cuentan los minutos.', 'ruiz'),
        file('2026-06-08', 'Diccionario de datos corregido', 'diccionario-seguridad-2.csv', [
          ...dictionary,
          'origen,texto,La llamada se cuenta desde que entra al 911',
        ]),
        completed('2026-06-10', 'El diccionario explica desde cuándo se cuentan los minutos.'),
        verified('2026-06-22', '', 'ruiz'),
      ],
    },
    {
      title: 'Mesas de barrio sobre los datos',
      deliverable: 'Veinte mesas',
      means: 'Relación de mesas',
      start: '2026-03-02',
      due: '2026-09-30',
      events: [
        reported('2026-06-30', 45, 'Celebradas nueve mesas.', { recordedOn: '2026-07-06' }),
        note('2026-09-22', 'Relación de mesas', 'Veintiuna mesas con 402 asistentes.'),
        completed('2026-09-24', 'Se celebraron veintiuna mesas.'),
        verified('2026-10-07'),
      ],
    },
    {
      title: 'Consulta por mensaje de texto',
      deliverable: 'Servicio de consulta',
      means: 'Número de servicio',
      start: '2025-06-02',
      due: 'marzo de 2026',
      events: [reported('2025-11-30', 5, 'Se cotizó el servicio.'), retired('2026-02-11')],
    },
  ],
  indicators: [
    {
      name: 'Recursos ejercidos en la publicación de datos',
      kind: 'input',
      unit: 'pesos',
      baseline: '0',
      target: '380,000',
      period: 'Anual',
      measured: [
        { on: '2025-12-31', value: '142,000' },
        { on: '2026-09-30', value: '361,500' },
      ],
    },
  ],
};
