import type { HistoryEntry, LoggedName } from './history.ts';
import { words } from './language.ts';

/** The kinds under which entries of the log are looked for, shown and exported. */
export const auditKindNames = words('auditKindNames', {
  avances: 'Avances',
  evidencia: 'Evidencia',
  verificacion: 'Verificación',
  observaciones: 'Observaciones',
  sesiones: 'Sesiones y acuerdos',
  ciclo: 'Ciclo del plan',
  replanificacion: 'Replanificación',
  plan: 'Plan, compromisos e hitos',
  responsabilidades: 'Responsabilidades',
  comite: 'Comités, integrantes e instituciones',
  ajustes: 'Ajustes y catálogos',
  importacion: 'Importaciones',
  acceso: 'Acceso y negativas',
});
export type AuditKind = keyof typeof auditKindNames;
export const auditKinds = Object.keys(auditKindNames) as [AuditKind, ...AuditKind[]];

const kindOfEntity: Record<LoggedName, AuditKind> = {
  access: 'acceso',
  settings: 'ajustes',
  oversightName: 'ajustes',
  catalogueItem: 'ajustes',
  importMapping: 'ajustes',
  savedView: 'ajustes',
  committee: 'comite',
  institution: 'comite',
  member: 'comite',
  plan: 'plan',
  commitment: 'plan',
  milestone: 'plan',
  indicator: 'plan',
  measurement: 'avances',
  responsibility: 'responsabilidades',
  progressReport: 'avances',
  evidence: 'evidencia',
  verdict: 'verificacion',
  meeting: 'sesiones',
  attendance: 'sesiones',
  vote: 'sesiones',
  agreement: 'sesiones',
  planDocument: 'ciclo',
  commitmentAssessment: 'ciclo',
  assessmentFile: 'ciclo',
  observation: 'observaciones',
  observationReply: 'observaciones',
  observationFile: 'observaciones',
  replanning: 'replanificacion',
  replanRequest: 'replanificacion',
};

/** Methods whose entries are of one kind, whatever they changed, by how their names begin. */
const kindOfMethod: readonly (readonly [string, AuditKind])[] = [
  ['import.', 'importacion'],
  ['milestone.replan', 'replanificacion'],
  ['replan.', 'replanificacion'],
];

/** The kind under which an entry is looked for. */
export function auditKindOf({ method, entity }: Pick<HistoryEntry, 'method' | 'entity'>): AuditKind {
  if (entity === 'access') return 'acceso';
  return kindOfMethod.find(([start]) => method.startsWith(start))?.[1] ?? kindOfEntity[entity];
}

/** The same as what a database asks: entries by these methods, or of these records by none of the others. */
export function auditKindAsks(kind: AuditKind): {
  methods: string[];
  entities: LoggedName[];
  otherMethods: string[];
} {
  const entities = Object.entries(kindOfEntity).filter(([, of]) => of === kind);
  return {
    methods: kindOfMethod.filter(([, of]) => of === kind).map(([start]) => start),
    entities: entities.map(([entity]) => entity as LoggedName),
    otherMethods: kindOfMethod.map(([start]) => start),
  };
}
