import type { Evidence } from '../../../shared/evidence.ts';
import type { FileStore } from '../files.ts';
import type { Findings } from './check-findings.ts';

/** Evidence that is a file, and the plan in which it has its number. */
export type ExpectedFile = { evidence: Evidence; planCode: string };

/** Looks at every evidence file, of withdrawn evidence too: present and with the hash that was recorded. Answers how many. */
export async function checkEvidenceFiles(
  files: FileStore,
  expected: readonly ExpectedFile[],
  findings: Findings,
): Promise<number> {
  const byHash = Map.groupBy(expected, ({ evidence }) => evidence.sha256);
  for (const [sha256, some] of byHash) {
    const sentence = await whatIsWrong(files, sha256);
    if (sentence === null) continue;
    for (const one of some) findings.add('evidence', `${nameOf(one)} ${sentence}`);
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

const nameOf = ({ evidence, planCode }: ExpectedFile): string =>
  `La evidencia ${evidence.number}${planCode === '' ? '' : ` del plan ${planCode}`}, «${evidence.title.slice(0, 120)}»,`;
