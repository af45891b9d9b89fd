import {
  completed,
  file,
  link,
  note,
  partly,
  replanned,
  reported,
  returned,
  stalled,
  verified,
} from './script.ts';
import type { CommitmentScript } from './script.ts';

const inventory = [
  'trámite,requisitos,solicitudes en 2024,rechazadas',
  'Contrato nuevo de toma domiciliaria,9,2140,961',
  'Cambio de nombre en el contrato,7,1875,702',
  'Aclaración de consumo,5,3320,1395',
  'Convenio de pago,4,2904,610',
];

/** C03: at risk; activities of which one has no report, evidence withdrawn, one milestone that does not count. */
export const water: CommitmentScript = {
  form: {
    title: 'Trámites de agua en lenguaje claro',
    problem:
      'Cuatro de cada diez solicitudes de agua se rechazan porque la persona no entendió un requisito, y quien no tiene tiempo de volver se queda sin servicio o sin aclaración.',
    baseline:
      'En 2024 se rechazaron 3,668 de 10,239 solicitudes (36 %). El tiempo medio para terminar un trámite fue de 23 días y tres visitas.',
    causes:
      'Los requisitos se redactaron como obligaciones legales; cada oficina pide papeles distintos; no hay ejemplos llenados ni un lugar donde preguntar antes de formarse.',
    objective:
      'Que los doce trámites de agua se entiendan a la primera lectura y se terminen en una sola visita o en línea.',
    description:
      'Reescribir los doce trámites con quienes los usan, probar los formatos, señalizar las oficinas, capacitar a la ventanilla y publicar los tiempos de respuesta.',
    solution:
      'Un requisito que se entiende se cumple a la primera: bajan los rechazos, las vueltas y el espacio para pedir favores.',
    expectedResult:
      'Menos de 12 de cada 100 solicitudes rechazadas por requisitos y una visita en promedio por trámite.',
    values: ['transparency', 'socialInnovation'],
    axis: 'transparencyAxis',
    policyAreas: ['Public Service Delivery', 'Water & Sanitation', 'E-government'],
    sdgs: ['6', '10', '16'],
    developmentPlanLink: 'Plan Municipal de Desarrollo, eje 3 «Servicios que llegan», línea 3.1.2.',
    antiCorruptionLink: 'Programa municipal anticorrupción, prioridad 3: riesgos de cohecho en ventanilla.',
    genderApproach:
      'Siete de cada diez personas que tramitan son mujeres: las pruebas se hacen con ellas y en horarios que no chocan con el cuidado.',
    budget: 42_500_000,
    legalBasis:
      'Ley Nacional para Eliminar Trámites Burocráticos; ley estatal de aguas; reglamento de la comisión municipal.',
    otherActors:
      'Red de Vecinas y Vecinos de ejemplo, Universidad Autónoma de ejemplo (diseño de información), comités de agua rurales.',
    contactName: 'Irene Solís Barragán',
    contactPost: 'Jefa de Atención a Usuarios',
    contactEmail: 'tramites.claros@agua.example.org',
    contactPhone: '555 010 0113',
    risks:
      'Que el área jurídica exija conservar la redacción anterior; cambio de personal en ventanilla a mitad del plan.',
  },
  lead: 'water',
  support: ['townHall', 'university'],
  start: 'junio de 2025',
  due: 'octubre de 2027',
  weight: 2,
  states: [
    { since: '2025-01-15', state: 'approved' },
    { since: '2025-06-02', state: 'inProgress' },
  ],
  charges: [
    { who: 'solis', kind: 'responsible', from: '2025-06-02' },
    { who: 'pena', kind: 'monitoring', from: '2026-03-01' },
    { who: 'ruiz', kind: 'monitoring', from: '2025-06-02' },
    { who: 'townHall', kind: 'coResponsible', from: '2025-06-02' },
  ],
  reporter: 'solis',
  verifier: 'ruiz',
  milestones: [
    {
      title: 'Inventario de trámites y motivos de rechazo',
      deliverable: 'Inventario de los doce trámites con sus requisitos y rechazos',
      means: 'Archivo del inventario',
      weight: 2,
      start: '2025-06-02',
      due: '3.er trimestre de 2025',
      events: [
        reported('2025-07-31', 50, 'Revisados seis de los doce trámites.'),
        file('2025-09-19', 'Inventario de trámites', 'inventario-de-tramites.csv', inventory),
        completed('2025-09-23', 'El inventario reúne los doce trámites y sus 3,668 rechazos.'),
        verified('2025-10-07', 'Coincide con los expedientes que se revisaron al azar.'),
      ],
    },
    {
      title: 'Doce trámites reescritos',
      description: 'Cada texto lo escriben juntas una persona de ventanilla y una usuaria.',
      deliverable: 'Doce trámites publicados con su versión en lenguaje claro',
      means: 'Textos publicados y nota de la prueba de lectura',
      weight: 3,
      start: '2025-10-01',
      due: '2027-05-28',
      needs: ['1'],
      activities: [
        {
          title: 'Seis trámites de contratación',
          deliverable: 'Seis textos publicados',
          means: 'Enlace',
          weight: 2,
          start: '2025-10-01',
          due: 'marzo de 2026',
          events: [
            reported('2025-12-31', 40, 'Dos textos publicados y uno en prueba.', {
              recordedOn: '2026-01-09',
            }),
            link('2026-03-20', 'Trámites de contratación, versión clara', 'agua/contratacion'),
            completed('2026-03-24', 'Los seis textos están publicados y se probaron con 24 personas.'),
            verified('2026-04-16'),
          ],
        },
        {
          title: 'Seis trámites de pago y aclaración',
          deliverable: 'Seis textos publicados',
          means: 'Enlace',
          weight: 2,
          start: '2026-03-02',
          due: '2027-04-30',
          events: [
            reported('2026-07-31', 15, 'Un texto publicado.'),
            reported('2026-10-30', 45, 'Tres textos publicados.', {
              difficulties: 'El área jurídica pide conservar parte de la redacción anterior.',
            }),
            reported('2026-12-18', 60, 'Cuatro textos publicados.'),
            reported('2027-03-31', 80, 'Cinco textos publicados; falta la aclaración de consumo.'),
            link('2027-09-06', 'Trámites de pago y aclaración, versión clara', 'agua/pago'),
            completed('2027-09-08', 'Los seis textos están publicados.'),
          ],
        },
        {
          title: 'Versión en la lengua de las comunidades rurales',
          deliverable: 'Cuatro trámites en audio y cartel',
          means: 'Enlace a los audios',
          start: '2026-09-01',
          due: '2027-05-28',
          events: [
            reported('2027-02-12', 25, 'Grabado el primero de cuatro audios.'),
            reported('2027-05-14', 50, 'Grabados dos de cuatro audios.'),
          ],
        },
      ],
    },
    {
      title: 'Formatos probados con quienes los usan',
      deliverable: 'Doce formatos con ejemplo llenado',
      means: 'Relatoría de cada prueba y formatos publicados',
      weight: 2,
      start: '2026-02-02',
      due: 'verano de 2027',
      needs: ['2'],
      events: [
        reported('2026-06-30', 30, 'Probados cuatro formatos con 31 personas.', { recordedOn: '2026-07-08' }),
        note(
          '2026-11-04',
          'Relatoría de la segunda ronda de pruebas',
          'Participaron 27 personas; dos formatos se rehicieron.',
        ),
        reported('2026-11-16', 60, 'Probados siete de los doce formatos.', {
          successFactors: 'Las pruebas se hacen en la fila, no en una oficina.',
        }),
        partly('2026-11-19', 40, 'La relatoría documenta cinco de los siete formatos.', 'pena'),
        reported('2027-01-29', 75, 'Probados nueve de los doce formatos.'),
        reported('2027-04-30', 90, 'Probados once de los doce formatos.'),
        link('2027-07-12', 'Formatos con ejemplo llenado', 'agua/formatos'),
        completed('2027-07-14', 'Los doce formatos están publicados con su ejemplo.'),
        verified('2027-07-28', '', 'pena'),
      ],
    },
    {
      title: 'Señalización y módulo de orientación',
      deliverable: 'Señales en las cuatro oficinas y un módulo donde preguntar antes de formarse',
      means: 'Nota con fotografías de cada oficina',
      start: '2026-01-12',
      due: '2026-07-31',
      events: [
        reported('2026-05-29', 50, 'Listas las señales de dos oficinas.'),
        note(
          '2026-07-24',
          'Fotografías de las oficinas',
          'Fotografías de las cuatro oficinas con sus señales y del módulo en la oficina central.',
          {
            withdrawn: {
              on: '2026-09-18',
              reason: 'Dos fotografías son de una oficina que ya no atiende al público.',
            },
          },
        ),
        completed('2026-07-29', 'Las cuatro oficinas están señalizadas y el módulo atiende desde julio.'),
        note(
          '2026-12-14',
          'Fotografías de las cuatro oficinas en servicio',
          'Tomadas el 11 de diciembre de 2026.',
        ),
        completed('2026-12-16', 'Las cuatro oficinas en servicio están señalizadas.'),
        verified('2027-02-10'),
      ],
    },
    {
      title: 'Cotejo con la ventanilla digital',
      deliverable: 'Los doce trámites dicen lo mismo en línea y en oficina',
      means: 'Tabla de cotejo',
      start: '2026-06-01',
      due: '2026-10-30',
      charges: [{ who: 'townHall', kind: 'responsible', from: '2026-06-01' }],
      events: [
        stalled('2027-02-26', 0, 'La ventanilla digital cambió de proveedor y no hubo con quién cotejar.'),
        reported('2027-08-31', 50, 'Cotejados seis trámites.'),
      ],
    },
    {
      title: 'Capacitación de ventanilla',
      deliverable: 'Curso de ocho horas para las 34 personas de ventanilla',
      means: 'Constancias y resultado de la evaluación',
      start: '2026-04-06',
      due: 'noviembre de 2026',
      charges: [{ who: 'university', kind: 'coResponsible', from: '2026-04-06' }],
      events: [
        reported('2026-08-31', 40, 'Se capacitó a 14 personas.'),
        note('2026-11-12', 'Constancias', 'Se entregaron 34 constancias; la calificación media fue de 8.7.'),
        completed('2026-11-17', 'Las 34 personas de ventanilla tomaron el curso.', {
          recordedOn: '2026-11-18',
        }),
        returned('2026-12-11', 'Faltan las constancias del turno vespertino.', 'pena'),
        note('2027-02-02', 'Constancias del turno vespertino', 'Nueve constancias que faltaban.'),
        completed('2027-02-04', 'Se entregaron también las constancias del turno vespertino.'),
        verified('2027-06-24', '', 'pena'),
      ],
    },
    {
      title: 'Encuesta de satisfacción de la universidad',
      deliverable: 'Encuesta anual en la salida de las oficinas',
      means: 'Informe de la universidad',
      start: '2026-09-01',
      due: 'diciembre de 2026',
      doesNotCount:
        'La levanta la universidad por su cuenta: el comité la usa como referencia y no depende de la comisión.',
      charges: [{ who: 'university', kind: 'responsible', from: '2026-09-01' }],
      events: [reported('2026-11-06', 50, 'Levantada la mitad de la muestra.')],
    },
    {
      title: 'Tiempos de respuesta publicados',
      deliverable: 'Un corte por bimestre con el tiempo de cada trámite',
      means: 'Enlace al corte',
      start: '2026-01-12',
      due: 'De manera permanente',
      events: [
        link('2026-09-10', 'Tiempos de respuesta, julio y agosto de 2026', 'agua/tiempos'),
        reported('2026-09-30', 40, 'Publicados cuatro cortes; faltan las oficinas rurales.', {
          recordedOn: '2026-10-05',
        }),
        reported('2027-05-31', 70, 'Los cortes incluyen ya dos de las tres oficinas rurales.'),
      ],
    },
    {
      title: 'Balance con los comités de agua rurales',
      deliverable: 'Reunión de balance y acuerdos publicados',
      means: 'Minuta',
      start: '2026-12-01',
      due: '2027-03-31',
      events: [
        replanned(
          '2026-08-05',
          'Fecha por acordar con los comités rurales',
          'Los comités pidieron fijar la fecha después de la temporada de siembra.',
          'Acuerdo 3 de la sesión del 5 de agosto de 2026',
        ),
      ],
    },
  ],
  indicators: [
    {
      name: 'Solicitudes rechazadas por requisitos',
      kind: 'impact',
      unit: 'por cada 100',
      baseline: '36',
      target: '12',
      period: 'Semestral',
      measured: [
        { on: '2025-12-31', value: '35' },
        { on: '2026-06-30', value: '29' },
        { on: '2027-06-30', value: '19' },
      ],
    },
  ],
};
