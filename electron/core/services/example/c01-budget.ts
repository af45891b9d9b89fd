import { completed, file, link, note, replanned, reported, returned, verified } from './script.ts';
import type { CommitmentScript } from './script.ts';

const glossary = [
  'partida,nombre oficial,en lenguaje claro',
  '2111,"Materiales, útiles y equipos menores de oficina","Papel, plumas y lo que usan las oficinas"',
  '2611,"Combustibles, lubricantes y aditivos","Gasolina y aceite de patrullas, camiones y pipas"',
  '3511,"Conservación y mantenimiento menor de inmuebles","Arreglos pequeños de edificios públicos"',
  '6121,"Edificación no habitacional","Construcción de escuelas, mercados y clínicas"',
  '6151,"Construcción de vías de comunicación","Calles, banquetas y puentes"',
];

const sheet = [
  'LISTA DE ASISTENCIA (datos inventados)',
  'Taller de presupuesto para jóvenes. Sede: preparatoria municipal.',
  'Asistieron 46 jóvenes de 15 a 22 años: 25 mujeres y 21 hombres.',
  'Facilitaron dos personas del observatorio y una de la dirección de presupuesto.',
];

/** C01: on time; the commitment that shows a milestone waiting for its verdict. */
export const budget: CommitmentScript = {
  form: {
    title: 'Presupuesto municipal que se entiende',
    problem:
      'El presupuesto se publica completo y a tiempo, pero en formatos y palabras que solo entiende quien trabaja en finanzas. Las personas no pueden saber cuánto se destina a su colonia ni comparar lo prometido con lo gastado.',
    baseline:
      'En la encuesta de octubre de 2024, 18 de cada 100 personas dijeron entender en qué se gasta el presupuesto municipal. El documento publicado tiene 214 páginas y ningún resumen.',
    causes:
      'Los formatos se diseñaron para la autoridad fiscalizadora y no para el público; las partidas conservan su nombre técnico; los datos se publican en PDF y no hay un espacio donde preguntar.',
    objective:
      'Que cualquier persona pueda saber, en menos de diez minutos y sin ayuda, cuánto gasta el municipio, en qué y en qué colonias.',
    description:
      'Traducir las partidas a lenguaje claro, editar cada año un presupuesto ciudadano, abrir los datos del gasto cada mes, sostener mesas de preguntas en las colonias y construir un tablero que compare la obra con su presupuesto.',
    solution:
      'Al explicar el gasto con palabras comunes, en el lugar donde ocurre y con datos que se pueden reutilizar, la ciudadanía puede preguntar y vigilar sobre hechos, y la autoridad recibe preguntas concretas.',
    expectedResult:
      'Al término del plan, 45 de cada 100 personas encuestadas dicen entender en qué se gasta el presupuesto, y todo el gasto mensual se puede descargar y reutilizar.',
    values: ['transparency', 'accountability', 'technology'],
    axis: 'transparencyAxis',
    policyAreas: ['Fiscal Openness', 'Citizen Budgets', 'Open Data'],
    sdgs: ['16', '11'],
    developmentPlanLink:
      'Plan Municipal de Desarrollo, eje 4 «Gobierno que rinde cuentas», línea de acción 4.2.1.',
    antiCorruptionLink:
      'Programa municipal anticorrupción, prioridad 12: publicar el ejercicio del gasto en formatos abiertos.',
    genderApproach:
      'El presupuesto ciudadano señala el gasto etiquetado para la igualdad entre mujeres y hombres, y las mesas cuidan horarios y espacios de cuidado infantil.',
    budget: 185_000_000,
    legalBasis:
      'Ley General de Transparencia y Acceso a la Información Pública (DOF 20-03-2025); Ley General de Contabilidad Gubernamental, título quinto; reglamento municipal de transparencia.',
    otherActors:
      'Observatorio Ciudadano de ejemplo, Universidad Autónoma de ejemplo, consejos de colonia y preparatoria municipal.',
    contactName: 'Luis Mora Cervantes',
    contactPost: 'Director de Presupuesto',
    contactEmail: 'presupuesto.abierto@finanzas.example.org',
    contactPhone: '555 010 0111',
    risks:
      'Que el cambio de sistema contable retrase los cortes mensuales. Se supone que la universidad mantiene su convocatoria anual de servicio social.',
  },
  lead: 'finance',
  support: ['comptroller', 'observatory', 'university'],
  start: 'febrero de 2025',
  due: '2.º trimestre de 2027',
  weight: 3,
  states: [
    { since: '2025-01-15', state: 'approved' },
    { since: '2025-02-03', state: 'inProgress' },
    { since: '2027-07-09', state: 'concluded' },
  ],
  charges: [
    { who: 'mora', kind: 'responsible', from: '2025-02-03' },
    { who: 'ruiz', kind: 'monitoring', from: '2025-02-03' },
    { who: 'gil', kind: 'dissemination', from: '2025-02-03' },
    { who: 'university', kind: 'coResponsible', from: '2025-02-03' },
  ],
  reporter: 'mora',
  verifier: 'ruiz',
  milestones: [
    {
      title: 'Padrón de partidas en lenguaje claro',
      description: 'Cada partida del clasificador, explicada en una línea que entiende cualquier persona.',
      deliverable: 'Padrón publicado con las 312 partidas y su explicación',
      means: 'Archivo del padrón y constancia de su revisión por diez personas lectoras',
      weight: 2,
      start: '2025-02-03',
      due: 'marzo de 2025',
      events: [
        reported('2025-02-28', 50, 'Quedaron explicadas 160 de las 312 partidas.'),
        file('2025-03-27', 'Padrón de partidas en lenguaje claro', 'padron-de-partidas.csv', glossary, {
          description: 'Extracto del padrón; el archivo completo está en el portal.',
        }),
        completed('2025-03-28', 'Se explicaron las 312 partidas y diez personas lectoras las revisaron.', {
          successFactors: 'Las personas lectoras no trabajan en el gobierno: señalaron 41 frases oscuras.',
        }),
        verified('2025-04-08', 'Se leyeron treinta partidas al azar: se entienden.'),
      ],
    },
    {
      title: 'Presupuesto ciudadano 2025 impreso y en línea',
      deliverable: 'Folleto de 16 páginas, 3,000 ejemplares y versión en línea accesible',
      means: 'Enlace a la versión en línea y nota de entrega de los ejemplares',
      weight: 2,
      start: '2025-03-03',
      due: '2025-05-30',
      needs: ['1'],
      events: [
        reported('2025-04-30', 60, 'Terminados los textos y la mitad de las gráficas.'),
        link('2025-05-26', 'Presupuesto ciudadano 2025 en línea', 'presupuesto-ciudadano-2025'),
        completed('2025-05-29', 'El folleto se imprimió y está en línea.'),
        returned('2025-06-03', 'La versión en línea no se puede leer con lector de pantalla.'),
        note(
          '2025-06-09',
          'Entrega y accesibilidad del folleto',
          'Se repartieron 3,000 ejemplares en 14 oficinas. Las gráficas en línea llevan ahora texto alternativo.',
        ),
        completed(
          '2025-06-10',
          'Se agregó texto alternativo a las gráficas y se repartieron los ejemplares.',
        ),
        verified('2025-06-12'),
      ],
    },
    {
      title: 'Datos del gasto en formato abierto, cada mes',
      deliverable: 'Un archivo CSV por mes con diccionario de datos',
      means: 'Enlaces a los archivos publicados',
      start: '2025-06-02',
      due: 'De forma permanente',
      charges: [{ who: 'finance', kind: 'responsible', from: '2025-06-02' }],
      events: [
        reported('2025-06-30', 40, 'Publicados los meses de enero a junio, todavía sin diccionario.', {
          recordedOn: '2025-07-04',
        }),
        link('2025-09-30', 'Datos del gasto 2025 y diccionario', 'datos/gasto-2025'),
        completed('2025-09-30', 'Los datos de enero a agosto están publicados con su diccionario.', {
          recordedOn: '2025-10-03',
        }),
        verified('2025-10-10', 'Los archivos abren y los totales coinciden con la cuenta pública.'),
      ],
    },
    {
      title: 'Mesa de preguntas con colonias',
      description:
        'Tres mesas donde la dirección de presupuesto contesta de frente; cada respuesta se publica.',
      deliverable: 'Tres mesas celebradas y sus respuestas publicadas',
      means: 'Minuta de cada mesa y enlace a las respuestas',
      weight: 2,
      start: '2026-02-02',
      due: '2026-08-15',
      charges: [{ who: 'ruiz', kind: 'coResponsible', from: '2026-02-02' }],
      activities: [
        {
          title: 'Mesa de la zona norte',
          deliverable: 'Mesa celebrada y respuestas publicadas',
          means: 'Minuta',
          start: '2026-02-02',
          due: 'abril de 2026',
          events: [
            note(
              '2026-04-18',
              'Minuta de la mesa norte',
              'Asistieron 38 personas; 22 preguntas, todas contestadas.',
            ),
            completed('2026-04-24', 'Se celebró el 18 de abril y se publicaron las 22 respuestas.'),
            verified('2026-05-06'),
          ],
        },
        {
          title: 'Mesa de la zona centro',
          deliverable: 'Mesa celebrada y respuestas publicadas',
          means: 'Minuta',
          start: '2026-04-15',
          due: 'junio de 2026',
          events: [
            note(
              '2026-06-13',
              'Minuta de la mesa centro',
              'Asistieron 51 personas; 30 preguntas, 28 contestadas.',
            ),
            completed('2026-06-26', 'Se celebró el 13 de junio y se publicaron las respuestas.'),
            verified('2026-07-08', 'Las dos respuestas pendientes se publicaron el 3 de julio.'),
          ],
        },
        {
          title: 'Mesa de la zona sur',
          deliverable: 'Mesa celebrada y respuestas publicadas',
          means: 'Minuta',
          start: '2026-06-01',
          due: '2026-08-15',
          events: [
            reported('2026-08-15', 30, 'Se invitó a los consejos de colonia.', {
              difficulties: 'La escuela sede estuvo en obra y la mesa se movió a noviembre.',
            }),
            note(
              '2026-11-10',
              'Minuta de la mesa sur',
              'Asistieron 44 personas; 19 preguntas, todas contestadas.',
            ),
            completed('2026-11-12', 'Se celebró el 7 de noviembre y se publicaron las 19 respuestas.', {
              capturedBy: 'cano',
            }),
            verified('2026-12-07'),
          ],
        },
      ],
    },
    {
      title: 'Taller de presupuesto para jóvenes',
      deliverable: 'Taller de cuatro sesiones con al menos 40 jóvenes',
      means: 'Lista de asistencia, materiales y relatoría',
      start: '2026-08-03',
      due: 'otoño de 2026',
      charges: [
        { who: 'university', kind: 'responsible', from: '2026-08-03' },
        { who: 'ocampo', kind: 'monitoring', from: '2026-08-03' },
      ],
      events: [
        reported('2026-10-15', 50, 'Se dieron dos de las cuatro sesiones.'),
        file('2026-11-14', 'Lista de asistencia', 'asistencia-taller-jovenes.txt', sheet),
        link('2026-11-16', 'Materiales del taller', 'taller-jovenes/materiales'),
        note(
          '2026-11-18',
          'Relatoría',
          'Las y los jóvenes propusieron publicar el gasto en su preparatoria.',
        ),
        completed('2026-11-20', 'Se dieron las cuatro sesiones a 46 jóvenes.', {
          successFactors: 'La preparatoria contó el taller como servicio social.',
        }),
        verified('2027-01-14'),
      ],
    },
    {
      title: 'Tablero público de obra contra presupuesto',
      deliverable: 'Tablero en línea con presupuesto, contrato y avance de cada obra',
      means: 'Enlace al tablero y prueba desde fuera de la red municipal',
      weight: 2,
      start: '2026-03-02',
      due: '2026-11-30',
      needs: ['3'],
      charges: [{ who: 'comptroller', kind: 'coResponsible', from: '2026-03-02' }],
      events: [
        reported('2026-06-30', 35, 'Maqueta probada con doce personas.', { recordedOn: '2026-07-07' }),
        link('2026-09-23', 'Tablero de obra, primera versión', 'tablero-de-obra'),
        completed('2026-09-25', 'El tablero está en línea con las 61 obras de 2026.'),
        returned('2026-10-02', 'La liga no abre fuera de la red municipal.'),
        reported('2026-11-06', 70, 'La liga ya abre desde cualquier red.', {
          difficulties: 'Falta conectar los datos de la contraloría.',
        }),
        link('2026-11-13', 'Tablero de obra, segunda versión', 'tablero-de-obra/v2'),
        completed('2026-11-17', 'El tablero abre desde cualquier red y cruza los datos de la contraloría.'),
        returned('2026-11-20', 'Abre desde fuera, pero 14 obras no muestran el dato de la contraloría.'),
        link('2027-01-19', 'Tablero de obra, tercera versión', 'tablero-de-obra/v3'),
        completed('2027-01-20', 'Las 61 obras muestran el dato de la contraloría.'),
        verified('2027-02-04', 'Se probó desde tres redes distintas.'),
      ],
    },
    {
      title: 'Evaluación con la universidad',
      deliverable: 'Encuesta de comprensión y recomendaciones publicadas',
      means: 'Informe firmado por la universidad',
      start: '2026-09-01',
      due: '2026-11-30',
      charges: [
        { who: 'gil', kind: 'responsible', from: '2026-09-01' },
        { who: 'university', kind: 'coResponsible', from: '2026-09-01' },
      ],
      events: [
        {
          ...replanned(
            '2026-10-14',
            '2.º trimestre de 2027',
            'La universidad cambió de convocatoria y la encuesta se levanta en primavera.',
            'Acuerdo 2 de la sesión del 14 de octubre de 2026',
          ),
          start: '2027-02-15',
        },
        reported('2027-03-31', 40, 'Cuestionario acordado y muestra levantada.'),
        file('2027-06-11', 'Resultados de la encuesta', 'encuesta-comprension-2027.csv', [
          'pregunta,2024,2027',
          'Entiende en qué se gasta el presupuesto (%),18,47',
          'Sabe dónde consultarlo (%),25,58',
        ]),
        completed('2027-06-14', 'La encuesta y las recomendaciones están publicadas.'),
        verified('2027-07-06'),
      ],
    },
    {
      title: 'Presupuesto ciudadano 2027',
      deliverable: 'Folleto y versión en línea del presupuesto 2027',
      means: 'Enlace y nota de entrega',
      start: '2027-01-11',
      due: 'mayo de 2027',
      needs: ['2', '6'],
      events: [
        reported('2027-03-31', 55, 'Textos terminados; faltan las gráficas por colonia.'),
        link('2027-05-24', 'Presupuesto ciudadano 2027 en línea', 'presupuesto-ciudadano-2027'),
        completed('2027-05-26', 'El folleto de 2027 se imprimió y está en línea.'),
        verified('2027-06-08'),
      ],
    },
  ],
  indicators: [
    {
      name: 'Personas que dicen entender en qué se gasta el presupuesto',
      kind: 'outcome',
      unit: 'por cada 100 encuestadas',
      baseline: '18',
      target: '45',
      period: 'Anual',
      measured: [
        { on: '2025-11-28', value: '24' },
        { on: '2026-11-06', value: '33', note: 'Misma muestra que en 2025.' },
        { on: '2027-06-11', value: '47' },
      ],
    },
    {
      name: 'Meses del gasto publicados en formato abierto',
      kind: 'output',
      unit: 'meses',
      baseline: '0',
      target: '30',
      period: 'Mensual',
      milestone: '3',
      measured: [
        { on: '2025-09-30', value: '8' },
        { on: '2026-06-30', value: '17' },
        { on: '2026-10-30', value: '21' },
        { on: '2027-06-30', value: '29' },
      ],
    },
  ],
};
