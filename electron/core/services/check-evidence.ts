import type { CheckProblem } from '../../../shared/exports.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { FileStore } from '../files.ts';

/** Evidence that is a file, and the plan in which it has its number. */
export type ExpectedFile = { evidence: Evidence; planCode: string };

/** Every evidence file, withdrawn ones too: present, of the size and with the hash that were recorded. */
export async function checkEvidenceFiles(
  files: FileStore,
  expected: readonly ExpectedFile[],
): Promise<{ count: number; problems: CheckProblem[] }> {
  const problems: CheckProblem[] = [];
  const byHash = Map.groupBy(expected, ({ evidence }) => evidence.sha256);
  for (const [sha256, some] of byHash) {
    const sentence = await whatIsWrong(files, sha256);
    if (sentence === null) continue;
    problems.push(
      ...some.map((one): CheckProblem => ({ part: 'evidence', sentence: `${nameOf(one)} ${sentence}` })),
    );
  }
  return { count: byHash.size, problems };
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

const nameOf = ({ evidence, planCode }: ExpectedFile): string =>
  `La evidencia ${evidence.number}${planCode === '' ? '' : ` del plan ${planCode}`}, «${evidence.title.slice(0, 120)}»,`;
