import { completed, file, link, note, paused, replanned, reported, retired, returned } from './script.ts';
import { stalled, verified, type CommitmentScript } from './script.ts';

const visits = [
  'obra,colonia,fecha de la visita,asistentes,observaciones,atendidas',
  'Drenaje de la calle Roble,Arboledas,2026-03-14,11,3,3',
  'Techumbre de la primaria Morelos,Centro,2026-03-21,8,1,1',
  'Banquetas de la avenida Norte,La Loma,2026-03-28,14,5,4',
];

/** C02: late; returned with a reason, overdue, paused, retired, evidence withdrawn. */
export const works: CommitmentScript = {
  form: {
    title: 'Obra pública vigilada por vecinos',
    problem:
      'Las personas que viven junto a una obra no saben qué se contrató, cuándo debe terminar ni a quién avisar cuando se detiene. La supervisión es interna y sus bitácoras no se publican.',
    baseline:
      'En 2024 se terminaron a tiempo 37 de 61 obras; ninguna tuvo comité vecinal y en 22 el vecindario se enteró del plazo por la prensa.',
    causes:
      'La bitácora se lleva en papel; el expediente del contrato se entrega solo por solicitud de información; no existe un procedimiento para que el vecindario visite la obra.',
    objective:
      'Que doce obras de 2025 a 2027 se contraten, construyan y entreguen a la vista de quienes viven junto a ellas.',
    description:
      'Instalar un comité vecinal en cada una de doce obras, publicar su expediente y su bitácora, visitarlas cada trimestre y rendir un informe al final.',
    solution:
      'Quien pasa todos los días frente a la obra ve antes que nadie lo que falta. Con el expediente en la mano y un canal para avisar, la falla se corrige mientras todavía cuesta poco.',
    expectedResult:
      'Diez de las doce obras vigiladas terminan en plazo, y cada observación del comité vecinal recibe respuesta en diez días hábiles.',
    values: ['accountability', 'participation'],
    axis: 'participationAxis',
    policyAreas: ['Social Audits', 'Public Procurement', 'Infrastructure'],
    sdgs: ['9', '11', '16'],
    developmentPlanLink: 'Plan Municipal de Desarrollo, eje 2 «Ciudad para todas las personas», línea 2.1.4.',
    antiCorruptionLink: 'Programa municipal anticorrupción, prioridad 7: contraloría social en obra pública.',
    genderApproach:
      'Cada comité vecinal se integra de manera paritaria y sus visitas se hacen en horarios acordados con quienes cuidan.',
    budget: 96_000_000,
    legalBasis:
      'Ley de Obras Públicas del Estado, capítulo de contraloría social; reglamento municipal de participación ciudadana.',
    otherActors:
      'Red de Vecinas y Vecinos de ejemplo, Colegio de Ingenieras e Ingenieros de ejemplo, doce comités vecinales.',
    contactName: 'Rosa Elena Vega Tirado',
    contactPost: 'Directora de Supervisión de Obra',
    contactEmail: 'obra.vigilada@obras.example.org',
    contactPhone: '555 010 0112',
    risks:
      'Lluvias que suspenden la obra; rotación del personal de supervisión; que los comités pierdan interés si sus avisos no se atienden.',
  },
  lead: 'works',
  support: ['comptroller', 'neighbours', 'builders'],
  start: 'marzo de 2025',
  due: '3.er trimestre de 2027',
  weight: 2,
  states: [
    { since: '2025-01-15', state: 'approved' },
    { since: '2025-03-03', state: 'inProgress' },
  ],
  charges: [
    { who: 'vega', kind: 'responsible', from: '2025-03-03' },
    { who: 'comptroller', kind: 'coResponsible', from: '2025-03-03' },
    { who: 'luna', kind: 'monitoring', from: '2025-03-03', until: '2026-02-28' },
    { who: 'pena', kind: 'monitoring', from: '2026-03-01' },
    { who: 'gil', kind: 'dissemination', from: '2025-03-03' },
  ],
  reporter: 'vega',
  verifier: 'pena',
  milestones: [
    {
      title: 'Comités vecinales instalados en doce obras',
      deliverable: 'Doce actas de instalación con integración paritaria',
      means: 'Actas firmadas',
      weight: 2,
      start: '2025-03-03',
      due: 'verano de 2025',
      events: [
        reported('2025-06-30', 50, 'Instalados seis de doce comités.', { recordedOn: '2025-07-05' }),
        note(
          '2025-08-22',
          'Relación de actas',
          'Doce actas, con 52 mujeres y 49 hombres; los originales están en la dirección.',
        ),
        completed('2025-08-28', 'Los doce comités quedaron instalados.'),
        verified('2025-09-11', 'Se cotejaron las doce actas.', 'luna'),
      ],
    },
    {
      title: 'Bitácora de obra en línea',
      description: 'Cada obra muestra su avance físico y sus notas de supervisión, sin esperar a fin de mes.',
      deliverable: 'Bitácora pública de las doce obras',
      means: 'Enlace a la bitácora y acta de la visita en que se cotejó',
      weight: 3,
      start: '2025-09-01',
      due: 'primavera de 2026',
      needs: ['1'],
      events: [
        reported('2025-12-31', 30, 'Cuatro obras publican su bitácora.', { recordedOn: '2026-01-12' }),
        reported('2026-06-30', 45, 'Seis obras publican su bitácora.', {
          difficulties: 'En tres frentes de obra no hay señal de internet.',
          recordedOn: '2026-07-09',
        }),
        link('2026-11-09', 'Bitácora de obra en línea', 'bitacora-de-obra'),
        completed('2026-11-13', 'Las doce obras publican su bitácora.'),
        returned('2026-11-19', 'Falta el acta de la visita en que se cotejó la bitácora.'),
        note(
          '2027-08-12',
          'Acta de la visita',
          'Se cotejaron en sitio doce bitácoras; una nota tenía la fecha equivocada.',
        ),
        completed('2027-08-17', 'Las doce bitácoras están en línea y se cotejaron en sitio.'),
        verified('2027-08-31'),
      ],
    },
    {
      title: 'Visitas de los comités a las obras',
      deliverable: 'Cuatro rondas de visitas con sus observaciones atendidas',
      means: 'Relación de visitas y respuesta de la dirección a cada observación',
      weight: 2,
      start: '2025-10-01',
      due: '2026-09-30',
      needs: ['1'],
      activities: [
        {
          title: 'Primera ronda de visitas',
          deliverable: 'Doce visitas',
          means: 'Relación de visitas',
          start: '2025-10-01',
          due: '2025-12-15',
          events: [
            note(
              '2025-12-08',
              'Relación de la primera ronda',
              'Doce visitas, 27 observaciones, 25 atendidas.',
            ),
            completed('2025-12-12', 'Se hicieron las doce visitas.'),
            verified('2026-01-15', '', 'luna'),
          ],
        },
        {
          title: 'Segunda ronda de visitas',
          deliverable: 'Doce visitas',
          means: 'Relación de visitas',
          start: '2026-01-12',
          due: '1.er trimestre de 2026',
          events: [
            reported('2026-03-15', 25, 'Tres visitas hechas.'),
            file('2026-04-20', 'Relación de la segunda ronda', 'visitas-segunda-ronda.csv', visits, {
              withdrawn: {
                on: '2026-06-04',
                reason: 'El archivo solo tiene tres de las doce visitas; se entregará completo.',
              },
            }),
            completed('2026-04-24', 'Se hicieron las visitas de la segunda ronda.'),
          ],
        },
        {
          title: 'Tercera ronda de visitas',
          deliverable: 'Doce visitas',
          means: 'Relación de visitas',
          start: '2026-04-06',
          due: 'junio de 2026',
          events: [
            note(
              '2026-10-01',
              'Relación de la tercera ronda',
              'Doce visitas, 31 observaciones, 24 atendidas; cada visita con su hoja firmada.',
            ),
            completed('2026-10-05', 'Se hicieron las doce visitas, tres meses después de lo previsto.', {
              difficulties: 'Las lluvias de julio y agosto suspendieron siete frentes de obra.',
            }),
            verified('2027-01-28', 'Se cotejaron las hojas firmadas de las doce visitas.'),
          ],
        },
        {
          title: 'Cuarta ronda de visitas',
          deliverable: 'Doce visitas',
          means: 'Relación de visitas',
          start: '2026-07-06',
          due: '2026-09-30',
        },
      ],
    },
    {
      title: 'Expedientes de contrato publicados',
      deliverable: 'Doce expedientes completos, con convenios modificatorios',
      means: 'Enlace a cada expediente',
      weight: 2,
      start: '2025-06-02',
      due: '2025',
      events: [
        reported('2025-11-30', 25, 'Publicados tres de doce expedientes.'),
        stalled('2026-05-31', 25, 'El área jurídica revisa qué datos personales deben protegerse.'),
        stalled('2026-09-30', 25, 'Sigue pendiente el criterio del área jurídica sobre datos personales.'),
        reported('2027-04-30', 60, 'Con el criterio del área jurídica se publicaron siete expedientes.'),
        link('2027-10-04', 'Doce expedientes en versión pública', 'expedientes-de-obra'),
        completed('2027-10-06', 'Los doce expedientes están publicados en versión pública.'),
        verified('2027-10-20'),
      ],
    },
    {
      title: 'Capacitación de supervisores',
      deliverable: 'Curso de 12 horas para 30 personas',
      means: 'Constancias',
      start: '2026-02-02',
      due: 'julio de 2027',
      charges: [{ who: 'builders', kind: 'coResponsible', from: '2026-02-02', until: '2026-08-31' }],
      events: [reported('2026-04-30', 20, 'Temario acordado con el colegio.'), paused('2026-08-03')],
    },
    {
      title: 'Buzón de aviso de obra detenida',
      deliverable: 'Buzón en línea con folio',
      means: 'Enlace al buzón',
      start: '2025-07-01',
      due: 'febrero de 2026',
      events: [
        reported('2025-10-31', 10, 'Se comparó con el buzón de la contraloría, que ya existe.'),
        retired('2026-05-20'),
      ],
    },
    {
      title: 'Informe de las obras vigiladas',
      deliverable: 'Informe con el plazo, el costo y las observaciones de cada obra',
      means: 'Informe presentado ante el comité',
      start: '2027-04-01',
      due: '2027-05-31',
      needs: ['2', '3'],
      events: [
        replanned(
          '2026-09-02',
          '3.er trimestre de 2027',
          'Dos obras terminan hasta julio de 2027 y el informe debe incluirlas.',
          'Acuerdo 4 de la sesión del 2 de septiembre de 2026',
        ),
        reported('2027-08-31', 30, 'Reunida la información de nueve de las doce obras.'),
      ],
    },
  ],
  indicators: [
    {
      name: 'Observaciones de los comités atendidas en diez días hábiles',
      kind: 'process',
      unit: '%',
      baseline: 'Sin medición',
      target: '100',
      period: 'Trimestral',
      milestone: '3',
      measured: [
        { on: '2025-12-15', value: '92.6' },
        { on: '2026-04-20', value: '88.9', note: 'Solo sobre las tres visitas documentadas.' },
      ],
    },
  ],
};
