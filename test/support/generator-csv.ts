import Papa from 'papaparse';
import type { Generated } from './generator.ts';

const stateNames: Record<string, string> = {
  approved: 'Aprobado',
  inProgress: 'En implementación',
  concluded: 'Concluido',
};

/** The generated plan as the two files that a secretariat would import. */
export function generatedCsv(made: Generated): { commitments: string; milestones: string } {
  const institutions = new Map(made.institution.map((one) => [one.id, one.name]));
  const codes = new Map(made.commitment.map((one) => [one.id, one.code]));
  const planCode = made.plan[0]?.code ?? '';
  const commitments = made.commitment.map((one) => ({
    Plan: planCode,
    Clave: one.code,
    Número: one.number,
    Título: one.title,
    'Problema público': one.problem,
    Objetivo: one.objective,
    'En qué consiste': one.description,
    Valores: one.values.join('; '),
    Eje: one.axis,
    'Áreas de política': one.policyAreas.join('; '),
    ODS: one.sdgs.join('; '),
    'Institución responsable': institutions.get(one.leadInstitutionId ?? '') ?? '',
    Inicio: one.start.on,
    Término: one.due.on,
    Peso: one.weight,
    Estado: stateNames[one.state] ?? '',
  }));
  const milestones = made.milestone.map((one) => ({
    Plan: planCode,
    Compromiso: codes.get(one.commitmentId) ?? '',
    Clave: one.code,
    Número: one.number,
    Título: one.title,
    Entregable: one.deliverable,
    'Medio de verificación': one.promisedMeans,
    Inicio: one.start.on,
    Vencimiento: one.due.on,
    Peso: one.weight,
  }));
  return { commitments: Papa.unparse(commitments), milestones: Papa.unparse(milestones) };
}
