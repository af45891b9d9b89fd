import type { CatalogueName } from './catalogues.ts';
import type { CompletionWord, MilestoneProgressState, Semaforo } from './progress-words.ts';
import type { LoggedName } from './history.ts';
import type { Role } from './roles.ts';
import { words } from './language.ts';

/** The field's terms, once: menus, headers, reports, exports and messages take them from here. */
export const roleNames: Record<Role, string> = words('roleNames', {
  government: 'Gobierno',
  civilSociety: 'Sociedad civil',
  oversight: 'Autoridad garante',
  secretariat: 'Secretaría técnica',
  reader: 'Consulta',
});

export const recordTerms: Record<LoggedName, { one: string; many: string }> = words('recordTerms', {
  access: { one: 'acceso', many: 'accesos' },
  settings: { one: 'ajustes', many: 'ajustes' },
  committee: { one: 'comité', many: 'comités' },
  oversightName: { one: 'nombre de la autoridad garante', many: 'nombres de la autoridad garante' },
  catalogueItem: { one: 'entrada de catálogo', many: 'entradas de catálogo' },
  institution: { one: 'institución', many: 'instituciones' },
  member: { one: 'integrante', many: 'integrantes' },
  plan: { one: 'plan de acción', many: 'planes de acción' },
  commitment: { one: 'compromiso', many: 'compromisos' },
  milestone: { one: 'hito', many: 'hitos' },
  responsibility: { one: 'responsabilidad', many: 'responsabilidades' },
  progressReport: { one: 'reporte de avance', many: 'reportes de avance' },
  evidence: { one: 'evidencia', many: 'evidencias' },
  verdict: { one: 'veredicto', many: 'veredictos' },
  replanning: { one: 'replanificación', many: 'replanificaciones' },
  replanRequest: { one: 'solicitud de replanificación', many: 'solicitudes de replanificación' },
  meeting: { one: 'sesión', many: 'sesiones' },
  attendance: { one: 'asistencia', many: 'asistencias' },
  vote: { one: 'votación', many: 'votaciones' },
  agreement: { one: 'acuerdo', many: 'acuerdos' },
  planDocument: { one: 'documento del plan', many: 'documentos del plan' },
  commitmentAssessment: { one: 'evaluación de cierre', many: 'evaluaciones de cierre' },
  assessmentFile: { one: 'archivo de una evaluación de cierre', many: 'archivos de evaluaciones de cierre' },
  observation: { one: 'observación', many: 'observaciones' },
  observationReply: { one: 'respuesta a una observación', many: 'respuestas a observaciones' },
  observationFile: { one: 'archivo de una observación', many: 'archivos de observaciones' },
  indicator: { one: 'indicador', many: 'indicadores' },
  measurement: { one: 'medición', many: 'mediciones' },
  savedView: { one: 'vista guardada', many: 'vistas guardadas' },
  importMapping: { one: 'asignación de columnas', many: 'asignaciones de columnas' },
});

export const milestoneStateNames: Record<MilestoneProgressState, string> = words('milestoneStateNames', {
  notStarted: 'Por iniciar',
  inProgress: 'En proceso',
  toVerify: 'Por verificar',
  verified: 'Verificado',
  paused: 'En pausa',
  retired: 'Retirado',
});

export const semaforoNames: Record<Semaforo, string> = words('semaforoNames', {
  onTime: 'En tiempo',
  atRisk: 'En riesgo',
  late: 'Atrasado',
  noData: 'Sin dato',
  notApplicable: 'No aplica',
});

export const completionNames: Record<CompletionWord, string> = words('completionNames', {
  noEvidence: 'Sin evidencia disponible',
  notStarted: 'No iniciado',
  limited: 'Limitado',
  substantial: 'Sustancial',
  complete: 'Completo',
});

export const commitmentStateNames = words('commitmentStateNames', {
  draft: 'Borrador',
  approved: 'Aprobado',
  inProgress: 'En implementación',
  paused: 'En pausa',
  retired: 'Retirado',
  concluded: 'Concluido',
});

export const replanRequestStateNames = words('replanRequestStateNames', {
  asked: 'En espera',
  approved: 'Aprobada',
  refused: 'No aprobada',
  withdrawn: 'Retirada',
});

export const meetingKindNames = words('meetingKindNames', {
  ordinary: 'Ordinaria',
  extraordinary: 'Extraordinaria',
});
export const meetingStateNames = words('meetingStateNames', {
  convened: 'Convocada',
  held: 'Celebrada',
  cancelled: 'Cancelada',
});
export const quorumShareNames = words('quorumShareNames', {
  majority: 'Mayoría de los lugares',
  threeFifths: 'Tres quintas partes de los lugares',
  twoThirds: 'Dos terceras partes de los lugares',
  all: 'Todos los lugares',
});
export const voteRuleNames = words('voteRuleNames', {
  consensus: 'Consenso',
  simple: 'Mayoría simple',
  threeFifths: 'Mayoría calificada de 3/5',
  twoThirds: 'Mayoría calificada de 2/3',
});
export const timeZoneNames = words('timeZoneNames', {
  'America/Mexico_City': 'Centro (Ciudad de México)',
  'America/Mazatlan': 'Pacífico (Mazatlán)',
  'America/Cancun': 'Sureste (Cancún)',
  'America/Tijuana': 'Noroeste (Tijuana)',
});
export const presenceNames = words('presenceNames', {
  titular: 'Asistió',
  alternate: 'Asistió su suplente',
  justified: 'Falta justificada',
  absent: 'No asistió',
});
export const agreementStateNames = words('agreementStateNames', {
  open: 'Pendiente',
  done: 'Cumplido',
  cancelled: 'Cancelado',
});
export const agreementEffectNames = words('agreementEffectNames', {
  none: 'Ninguno: se le da seguimiento',
  approvePlan: 'Aprobar el plan',
  pause: 'Poner en pausa un compromiso',
  resume: 'Reanudar un compromiso',
  retire: 'Retirar un compromiso',
  replan: 'Replanificar un hito',
});

export const reportingPeriodNames = words('reportingPeriodNames', {
  free: 'Sin periodo fijo',
  monthly: 'Mensual',
  bimonthly: 'Bimestral',
  quarterly: 'Trimestral',
  halfYearly: 'Semestral',
});

export const planStateNames = words('planStateNames', {
  draft: 'Borrador',
  inForce: 'Vigente',
  closed: 'Cerrado',
});
export const planScopeNames = words('planScopeNames', {
  country: 'País',
  state: 'Estado',
  municipality: 'Municipio',
  institution: 'Institución',
});

export const responsibilityKindNames = words('responsibilityKindNames', {
  responsible: 'Responsable',
  coResponsible: 'Corresponsable',
  monitoring: 'Monitoreo',
  dissemination: 'Difusión',
});

export const indicatorKindNames = words('indicatorKindNames', {
  input: 'Insumo',
  output: 'Producto',
  process: 'Proceso',
  outcome: 'Resultado',
  impact: 'Impacto',
});

export const cycleStageNames = words('cycleStageNames', {
  declaration: 'Declaración conjunta',
  awareness: 'Sensibilización',
  committee: 'Instalación del comité',
  cocreation: 'Mesas de cocreación',
  publication: 'Publicación del Plan de Acción Local',
  implementation: 'Implementación',
  followUp: 'Seguimiento',
  evaluation: 'Evaluación',
});
export const documentKindNames = words('documentKindNames', {
  jointDeclaration: 'Declaración conjunta firmada',
  awarenessRecord: 'Memoria o lista de asistencia de la sensibilización',
  installationMinutes: 'Acta de instalación del comité',
  tableReport: 'Relatoría de una mesa de cocreación',
  localActionPlan: 'Plan de Acción Local entregado y publicado',
  initialReport: 'Informe inicial',
  repositoryUpdate: 'Actualización del repositorio público',
  followUpReport: 'Informe de seguimiento',
  finalReport: 'Informe final',
  other: 'Otro documento de la etapa',
});
export const openingDegreeNames = words('openingDegreeNames', {
  worsened: 'Empeoró',
  didNotChange: 'No cambió',
  marginal: 'Marginal',
  major: 'Mayor',
  outstanding: 'Excepcional',
  notApplicable: 'No aplica',
});
export const openingAspectNames = words('openingAspectNames', {
  information: 'Acceso a la información',
  participation: 'Participación',
  accountability: 'Rendición de cuentas',
});

export const evidenceKindNames = words('evidenceKindNames', {
  file: 'Archivo',
  link: 'Enlace',
  note: 'Nota',
});
export const observationStateNames = words('observationStateNames', {
  open: 'Abierta',
  attended: 'Atendida',
  closed: 'Cerrada',
});
export const observationOriginNames = words('observationOriginNames', {
  committee: 'Del comité',
  citizen: 'De la ciudadanía',
});
export const replyKindNames = words('replyKindNames', {
  reply: 'Respuesta',
  answer: 'Respuesta razonada',
  closing: 'Cierre',
  reopening: 'Reapertura',
});
export const verdictNames = words('verdictNames', { verified: 'Verificado', returned: 'Devuelto' });
export const institutionKindNames = words('institutionKindNames', {
  government: 'Gobierno',
  civilSociety: 'Sociedad civil',
  oversight: 'Autoridad garante',
  academia: 'Academia',
  private: 'Sector privado',
  other: 'Otra',
});

export const catalogueTerms: Record<CatalogueName, string> = words('catalogueTerms', {
  value: 'Valores',
  axis: 'Ejes',
  policyArea: 'Áreas de política',
  sdg: 'Objetivos de Desarrollo Sostenible',
});

export const terms = words('terms', {
  reported: 'Reportado',
  verified: 'Verificado',
  expected: 'Esperado',
  noData: 'sin dato',
  cutOff: 'Fecha de corte',
  meansOfVerification: 'Medio de verificación',
  semaforo: 'Semáforo',
  ogpLevel: 'Nivel OGP',
});
