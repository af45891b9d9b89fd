import type { CheckOutcome } from '../../../shared/exports.ts';
import { Misuse, readArguments, text } from '../arguments.ts';
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
  const read = readArguments(args, { head: text });
  const asked = readHead(read.head);
  return withPresentData(read, async ({ ask }) => {
    const outcome = await ask('application.check', asked);
    if (read.json) printJson(outcome);
    else print(asText(outcome));
    if (outcome.isSound) return 0;
    complain('La revisión encontró problemas.');
    return 1;
  });
}

/** «123:ab12…f0e9»: the number and the hash that a report prints. */
function readHead(value: string | undefined): { head?: { seq: number; hash: string } } {
  if (value === undefined) return {};
  const [, seq, hash] =
    /^(\d{1,15}):([0-9a-fA-F]{64}|[0-9a-fA-F]{4,}(?:…|\.{3})[0-9a-fA-F]{4,})$/.exec(value) ?? [];
  if (seq === undefined || hash === undefined || Number(seq) === 0) {
    throw new Misuse(`«${value}» no es un asiento y su huella (NÚMERO:HUELLA, como los imprime un informe).`);
  }
  return { head: { seq: Number(seq), hash } };
}

function asText({ isSound, entries, files, problems, notes }: CheckOutcome): string {
  const counts = `Asientos de la bitácora revisados: ${entries}. Archivos de evidencia revisados: ${files}.`;
  const seen = [counts, ...notes].join('\n');
  if (isSound) return `Todo está en orden.\n${seen}`;
  const rows = problems.map(({ part, sentence }) => [parts[part], sentence]);
  return `${table([{ title: 'Parte' }, { title: 'Problema' }], rows)}\n\n${seen}`;
}
