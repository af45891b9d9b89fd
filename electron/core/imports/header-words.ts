import { fold } from '../../../shared/fold.ts';
import { targets, type ImportEntity } from './fields.ts';

/** How headers are compared: words without accents, capitals or punctuation; «commitmentCode» is two words. */
export function headerKey(header: string): string {
  return fold(header.replace(/([a-z\d])([A-Z])/g, '$1 $2'))
    .replace(/(?<![a-z])n[.°º]? ?[oº°](?![a-z])|#/g, 'no')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** What an entity is called in a header or in the name of a table. */
export const entityNouns: Partial<Record<ImportEntity, readonly string[]>> = {
  plan: ['plan de accion', 'action plan', 'plan', 'pal', 'planes'],
  commitment: ['compromisos', 'compromiso', 'commitments', 'commitment', 'comm'],
  milestone: [
    'hitos',
    'hito',
    'milestones',
    'milestone',
    'accion clave',
    'acciones',
    'key action',
    'meta intermedia',
  ],
  activity: ['actividades', 'actividad', 'activities', 'activity', 'tareas', 'tarea', 'subhito', 'task'],
  indicator: ['indicadores', 'indicador', 'indicators', 'indicator'],
  measurement: ['mediciones', 'medicion', 'measurements', 'measurement'],
  institution: [
    'instituciones',
    'institucion',
    'institutions',
    'institution',
    'dependencias',
    'organizaciones',
  ],
  member: ['integrantes', 'integrante', 'miembros', 'miembro', 'members', 'member', 'comite', 'directorio'],
  responsibility: ['responsabilidades', 'responsabilidad', 'responsibilities', 'responsibility'],
  progressReport: [
    'reportes de avance',
    'avances',
    'reporte de avance',
    'progress reports',
    'progress report',
  ],
  evidence: ['evidencias', 'evidencia', 'evidence'],
  verdict: ['veredictos', 'veredicto', 'verificaciones', 'verdicts', 'verdict'],
};

const code = 'clave, codigo, id, code, identificador, clave unica, folio';
const number = 'no, num, numero, number, consecutivo, orden';
const start =
  'inicio, fecha inicio, fecha de inicio, start, start date, starts, desde, fecha inicial, comienzo, fecha de comienzo';
const due =
  'termino, fecha termino, fecha de termino, vencimiento, fecha de vencimiento, fin, fecha fin, fecha de fin, fecha final, fecha limite, plazo, entrega, fecha de entrega, fecha de conclusion, fecha compromiso, conclusion, end, end date, due, due date, deadline, hasta, fecha de cumplimiento';
const weight =
  'peso, ponderacion, ponderador, weight, valor porcentual, % peso, peso %, porcentaje de ponderacion';
const state = 'estado, estatus, status, situacion, state, estado administrativo, estatus administrativo';
const description = 'descripcion, description, detalle, descripcion breve, full text, texto completo';
const title = 'titulo, nombre, title, name, denominacion, titulo es, titulo en, enunciado';
const note = 'nota, notas, observaciones, comentarios, note, notes, comments';

const steps = {
  code,
  number,
  title,
  description,
  deliverable:
    'entregable, entregables, deliverable, producto entregable, entregable verificable, producto esperado',
  promisedMeans:
    'medio de verificacion, medios de verificacion, means of verification, medio de verificacion prometido, promised means, evidencia esperada',
  weight,
  start,
  due,
  originalStart: 'inicio original, original start, fecha de inicio original',
  originalDue:
    'termino original, vencimiento original, original due, fecha de termino original, fecha original',
  state,
  isCounted: 'cuenta, cuenta para el avance, is counted, se cuenta',
  notCountedReason: 'razon por la que no cuenta, motivo por el que no cuenta, not counted reason',
  responsible:
    'responsable, responsables, responsible, persona responsable, servidor publico responsable, area responsable, unidad responsable, lead, dependencia responsable, institucion responsable, responsable institucional, lead dept, lead institution, lead agency',
  coResponsible:
    'corresponsable, corresponsables, co responsable, co responsables, co responsible, apoyo, instituciones de apoyo, supporting institutions, supporting institution s',
  dependsOn:
    'depende de, dependencias previas, predecesora, predecesoras, depends on, predecessors, requisitos',
};

/** The headers that each field goes by, in Spanish and English; the field's own name and label are added below. */
const synonyms: Partial<Record<ImportEntity, Record<string, string>>> = {
  plan: {
    code,
    number: `${number}, action plan number, numero de plan`,
    name: title,
    scope: 'ambito, scope, nivel, orden de gobierno',
    place: 'lugar, entidad, entidad federativa, municipio, pais, country, place, localidad',
    ogpCode: 'clave ogp, clave aga, ogp code, codigo ogp',
    start: `${start}, inicio de vigencia, inicio de la vigencia, vigencia inicio`,
    end: `${due}, fin de vigencia, fin de la vigencia, vigencia fin`,
    vision: 'vision, vision estrategica, strategic vision',
    state,
    committeeName: 'comite, comite coordinador, secretariado tecnico, committee, nombre del comite',
  },
  commitment: {
    code,
    number,
    title,
    problem:
      'problema, problematica, problema publico, problema publico que atiende, problem, public problem, status quo',
    baseline: 'linea base, linea de base, baseline',
    causes: 'causas, causes, causas del problema',
    objective: 'objetivo, objetivos, objetivo general, main objective, objective, objetivo principal',
    description: `${description}, en que consiste, en que consiste el compromiso, que es el compromiso, brief description`,
    solution:
      'como resuelve el problema, solucion, solution, como contribuira a resolver la problematica, como contribuye',
    expectedResult:
      'resultado, resultados, resultado esperado, resultados esperados, expected result, expected results, meta, ambicion',
    values:
      'valores, valor, values, valor ogp, valores ogp, valores de gobierno abierto, ogp values, principios',
    axis: 'eje, axis, eje tematico, linea estrategica',
    policyAreas:
      'area de politica, areas de politica, policy area, policy areas, tema, temas, area tematica, areas tematicas',
    sdgs: 'ods, sdg, sdgs, agenda 2030, objetivos de desarrollo sostenible, ods relacionados',
    developmentPlanLink:
      'vinculo con el plan de desarrollo, plan de desarrollo, alineacion con el plan de desarrollo, development plan',
    antiCorruptionLink:
      'vinculo con el sistema anticorrupcion, sistema anticorrupcion, politica anticorrupcion, anti corruption link',
    genderApproach: 'perspectiva de genero, enfoque de genero, gender approach, gender perspective',
    budget: 'presupuesto, monto, costo, budget, recursos, presupuesto asignado, presupuesto estimado',
    legalBasis: 'fundamento legal, marco normativo, legal basis, base legal, fundamento juridico',
    leadInstitution:
      'dependencia, dependencia responsable, institucion responsable, dependencia lider, institucion lider, lead institution, lead agency, lead implementing agency, lead, responsable, responsables, institucion, ente responsable, ente obligado, entidad responsable, sujeto obligado, area responsable, unidad responsable, lead dept, dependencia o institucion responsable',
    supportingInstitutions:
      'instituciones de apoyo, corresponsable, corresponsables, dependencias corresponsables, instituciones corresponsables, dependencias participantes, otras dependencias, instituciones participantes, apoyo, supporting institutions, supporting institution s, supporting agencies, supporting institution',
    otherActors:
      'otros actores, actores, sociedad civil, organizaciones de la sociedad civil, osc, osc participantes, other actors, sociedad civil y otros actores, cso, organizaciones participantes',
    contactName:
      'contacto, nombre del contacto, nombre del responsable, contact name, contacto publico, persona de contacto, enlace, responsible person',
    contactPost:
      'cargo, puesto, cargo del responsable, contact position, contact post, cargo del contacto, title department',
    contactEmail:
      'correo, correo electronico, email, e mail, mail, contact email, correo del contacto, correo del responsable',
    contactPhone:
      'telefono, tel, phone, contact telephone, contact phone, telefono del contacto, telefono del responsable',
    start,
    due,
    risks: 'riesgos, supuestos, riesgos y supuestos, risks, assumptions, risks and assumptions',
    weight,
    state,
    isCounted: steps.isCounted,
    notCountedReason: steps.notCountedReason,
  },
  milestone: steps,
  activity: {
    ...steps,
    parentCode: 'padre, parent, parent code, hito padre, pertenece a, hito al que pertenece',
  },
  indicator: {
    code,
    name: `${title}, que se mide`,
    kind: 'tipo, tipo de indicador, kind, type',
    unit: 'unidad, unidad de medida, unit',
    baseline: 'linea base, linea de base, baseline, valor inicial',
    target: 'meta, target, valor meta, valor objetivo',
    period: 'periodicidad, frecuencia, periodo, frequency, period, frecuencia de medicion',
  },
  measurement: {
    measuredOn: 'fecha, fecha de medicion, fecha de la medicion, measured on, date',
    value: 'valor, resultado, value, dato, avance',
    note,
  },
  institution: {
    name: `${title}, razon social, nombre de la institucion`,
    acronym: 'siglas, acronimo, acronym, abreviatura',
    kind: 'tipo, kind, type, sector',
  },
  member: {
    name: `${title}, nombre completo, full name, persona`,
    role: 'papel, rol, sector, role, representa a, caracter, parte',
    institution: 'institucion, dependencia, organizacion, institution, organization, adscripcion, entidad',
    post: 'cargo, puesto, post, position, job title',
    email: 'correo, correo electronico, email, e mail, mail',
    phone: 'telefono, tel, phone, celular',
    isAlternate: 'suplente, es suplente, is alternate, alternate',
    startsOn: `${start}, fecha de alta, starts on, alta`,
    endsOn: `${due}, fecha de baja, ends on, baja`,
  },
  responsibility: {
    member: 'persona, integrante, member, nombre, responsable',
    institution: 'institucion, dependencia, institution, organizacion',
    kind: 'tipo, tipo de responsabilidad, kind, papel, rol',
    startsOn: start,
    endsOn: due,
  },
  progressReport: {
    periodStart: 'inicio del periodo, period start, desde, del',
    periodEnd:
      'fin del periodo, period end, corte, fecha de corte, al, fecha del reporte, fecha de reporte, periodo, fecha, hasta',
    percentage:
      'avance, % avance, avance %, % de avance, porcentaje, porcentaje de avance, avance reportado, percentage, progress, % complete, completion %, avance fisico',
    isNoProgress: 'sin avance, sin avance en el periodo, no progress, is no progress',
    done: 'que se hizo, acciones realizadas, actividades realizadas, descripcion, descripcion del avance, done, what was done, avances realizados',
    difficulties: 'dificultades, obstaculos, retos, difficulties, problemas, challenges',
    successFactors: 'factores de exito, success factors, facilitadores',
    closingText: 'texto de cierre, closing text, cierre, conclusion',
    reportedBy: 'reporto, reporta, reported by, quien reporta, autor, capturo',
  },
  evidence: {
    kind: 'tipo, kind, type',
    title,
    description,
    obtainedOn: 'fecha, fecha de obtencion, obtained on, date',
    url: 'enlace, liga, url, link, vinculo, hipervinculo, direccion',
    note,
    suppliedBy: 'aporto, supplied by, aporta, fuente',
    withdrawnOn: 'retirada el, withdrawn on',
    withdrawnReason: 'razon del retiro, withdrawn reason',
  },
  verdict: {
    verdict: 'veredicto, resultado, verdict, dictamen, decision',
    percentage: 'porcentaje verificado, avance verificado, verified percentage',
    reason: 'razon, motivo, comentario, comentarios, reason, observaciones',
    decidedOn: 'fecha, fecha del veredicto, decided on, date, fecha de verificacion',
    decidedBy: 'decidio, verifico, decided by, quien verifica, verificador',
  },
};

function fieldWords(entity: ImportEntity): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const own = [...targets.values()].filter((target) => target.entity === entity && target.kind !== 'month');
  // A field's own name and label win over the looser words of another.
  for (const { name, label, path } of own) {
    found.set(headerKey(name), path);
    found.set(headerKey(label), path);
  }
  for (const [name, list] of Object.entries(synonyms[entity] ?? {})) {
    for (const word of list.split(', ')) if (!found.has(word)) found.set(word, `${entity}.${name}`);
  }
  for (const { name, kind } of own)
    if (kind === 'date') found.set(headerKey(`${name}On`), `${entity}.${name}.on`);
  return found;
}

const words = new Map<ImportEntity, ReadonlyMap<string, string>>();

/** The field of an entity that a header means when nothing else is said, or null. */
export function fieldFor(entity: ImportEntity, header: string): string | null {
  let known = words.get(entity);
  if (!known) words.set(entity, (known = fieldWords(entity)));
  return known.get(header) ?? null;
}

const byLength = Object.entries(entityNouns)
  .flatMap(([entity, nouns]) => nouns.map((noun) => ({ entity: entity as ImportEntity, noun })))
  .sort((a, b) => b.noun.length - a.noun.length);

/** The entity that a header or a table's name speaks of, and what is left of it: «título del hito» → milestone, «titulo». */
export function nounIn(header: string): { entity: ImportEntity; rest: string } | null {
  for (const { entity, noun } of byLength) {
    if (header === noun) return { entity, rest: '' };
    if (header.startsWith(`${noun} `)) return { entity, rest: header.slice(noun.length + 1) };
    if (header.endsWith(` ${noun}`)) {
      const rest = header.slice(0, -noun.length - 1).replace(/ (?:del?|de la|de los|of|of the)$/, '');
      return { entity, rest };
    }
  }
  return null;
}
