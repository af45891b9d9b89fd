import type { CheckOutcome } from '../../../shared/exports.ts';
import { readArguments } from '../arguments.ts';
import { withPresentData } from '../open-data.ts';
import { complain, print, printJson, table } from '../output.ts';

const parts: Record<CheckOutcome['problems'][number]['part'], string> = {
  database: 'Base de datos',
  foreignKeys: 'Referencias',
  audit: 'Bitácora',
  evidence: 'Evidencia',
  references: 'Referencias',
};

/** Checks the database, the log and the evidence files; fails where anything is not as it was written. */
export async function run(args: string[]): Promise<number> {
  const read = readArguments(args, {});
  return withPresentData(read, async ({ ask }) => {
    const outcome = await ask('application.check', {});
    if (read.json) printJson(outcome);
    else print(asText(outcome));
    if (outcome.isSound) return 0;
    complain('La revisión encontró problemas.');
    return 1;
  });
}

function asText({ isSound, entries, files, problems }: CheckOutcome): string {
  const seen = `Asientos de la bitácora revisados: ${entries}. Archivos de evidencia revisados: ${files}.`;
  if (isSound) return `Todo está en orden.\n${seen}`;
  const rows = problems.map(({ part, sentence }) => [parts[part], sentence]);
  return `${table([{ title: 'Parte' }, { title: 'Problema' }], rows)}\n\n${seen}`;
}
