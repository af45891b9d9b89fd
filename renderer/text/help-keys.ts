import { roleNames, terms } from '../../shared/glossary.ts';
import { words } from '../../shared/language.ts';

/** The words of the glossary; their terms stand here so that a mark can be named before its entry is read. */
export const helpTerms = words('helpTerms', {
  plan: 'Plan de acción',
  pal: 'Plan de Acción Local (PAL)',
  commitment: 'Compromiso',
  milestone: 'Hito',
  activity: 'Actividad',
  weight: 'Peso',
  meansOfVerification: terms.meansOfVerification,
  evidence: 'Evidencia',
  responsible: 'Responsable',
  reported: 'Avance reportado',
  verified: 'Avance verificado',
  expected: 'Avance esperado',
  semaforo: terms.semaforo,
  coverage: 'Cobertura',
  cutOff: terms.cutOff,
  report: 'Informe de avance',
  replanning: 'Replanificación',
  meeting: 'Sesión del comité',
  quorum: 'Quórum',
  qualifiedMajority: 'Mayoría calificada',
  agreement: 'Acuerdo',
  observation: 'Observación',
  committee: 'Comité Coordinador',
  secretariat: roleNames.secretariat,
  oversight: 'Órgano garante o autoridad garante',
  proactive: 'Transparencia proactiva',
  cocreation: 'Cocreación',
  cycle: 'Ciclo del plan',
  assessment: 'Evaluación de cierre',
  indicator: 'Indicador',
  sdg: 'Objetivos de Desarrollo Sostenible (ODS)',
  ogp: 'Alianza para el Gobierno Abierto (OGP)',
  irm: 'Mecanismo de Revisión Independiente (IRM)',
  ogpLevel: 'Nivel de cumplimiento OGP',
  log: 'Bitácora',
  backup: 'Respaldo',
});
export type HelpKey = keyof typeof helpTerms;
export const helpKeys = Object.keys(helpTerms) as HelpKey[];
