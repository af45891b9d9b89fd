import type { AssessmentFile } from '../../../shared/assessments.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { ObservationFile } from '../../../shared/observations.ts';
import type { PlanDocument } from '../../../shared/plan-documents.ts';
import type { FileStore } from '../files.ts';
import type { Findings } from './check-findings.ts';

/** A kept file, and the sentence's subject that names whose it is: «La evidencia 3 del plan PAL, «Acta»,». */
export type ExpectedFile = { sha256: string; subject: string };

/** Looks at every kept file, of withdrawn evidence too: present and with the hash that was recorded. Answers how many. */
export async function checkEvidenceFiles(
  files: FileStore,
  expected: readonly ExpectedFile[],
  findings: Findings,
): Promise<number> {
  const byHash = Map.groupBy(expected, ({ sha256 }) => sha256);
  for (const [sha256, some] of byHash) {
    const sentence = await whatIsWrong(files, sha256);
    if (sentence === null) continue;
    for (const one of some) findings.add('evidence', `${one.subject} ${sentence}`);
  }
  return byHash.size;
}

async function whatIsWrong(files: FileStore, sha256: string): Promise<string | null> {
  // Checked before it becomes part of a path: it may have been changed behind the application's back.
  if (!/^[0-9a-f]{64}$/.test(sha256)) return 'no tiene una huella con la cual comprobar su archivo.';
  try {
    const now = await files.rehash(sha256);
    if (now === null) return 'perdió su archivo: ya no está en la carpeta de datos.';
    if (now !== sha256)
      return 'tiene un archivo distinto del que se entregó: su contenido cambió en el disco.';
    return null;
  } catch {
    return 'tiene un archivo que no se puede leer.';
  }
}

const ofPlan = (planCode: string): string => (planCode === '' ? '' : ` del plan ${planCode}`);

/** The file of an evidence, which has its number within its plan. */
export const evidenceFile = ({ sha256, number, title }: Evidence, planCode: string): ExpectedFile => ({
  sha256,
  subject: `La evidencia ${number}${ofPlan(planCode)}, «${title.slice(0, 120)}»,`,
});

/** A file attached to an observation or a reply. */
export const attachedFile = ({ sha256, name }: ObservationFile, planCode: string): ExpectedFile => ({
  sha256,
  subject: `El archivo «${name.slice(0, 120)}» de una observación${ofPlan(planCode)}`,
});

/** The file of a document of the plan. */
export const documentFile = ({ sha256, title }: PlanDocument, planCode: string): ExpectedFile => ({
  sha256,
  subject: `El documento «${title.slice(0, 120)}»${ofPlan(planCode)}`,
});

/** A file of an end-of-commitment assessment. */
export const assessedFile = ({ sha256, name }: AssessmentFile, planCode: string): ExpectedFile => ({
  sha256,
  subject: `El archivo «${name.slice(0, 120)}» de una evaluación de cierre${ofPlan(planCode)}`,
});
