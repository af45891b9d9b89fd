import { AppError } from '../../../shared/errors.ts';
import { openApp } from '../../core/app.ts';
import { Misuse, readArguments, text } from '../arguments.ts';
import { chooseMember } from '../choose.ts';
import { callerFor } from '../enter.ts';
import { dataFolder } from '../open-data.ts';
import { printJson } from '../output.ts';

/** Calls a method and writes what it answers, always as JSON. Without `--as` one only consults. */
export async function run(args: string[]): Promise<number> {
  const options = { as: text, 'in-name-of': text };
  const read = readArguments(args, options, { min: 1, max: 2, called: 'el método' });
  const [method = '', given = '{}'] = read.positionals;
  const input = parseInput(given === '-' ? await readStandardInput() : given);
  const app = await openApp({ dataDir: dataFolder(read.data), isOperator: false });
  try {
    const caller = await callerFor(app, read.as);
    const other = read['in-name-of'];
    const inNameOf = other === undefined ? null : await chooseMember(app, other);
    const reply = await app.call(method, input, { ...caller, inNameOf });
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.details);
    printJson(reply.value);
    return 0;
  } finally {
    await app.close();
  }
}

function parseInput(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw new Misuse('La entrada no es JSON bien escrito.');
  }
}

async function readStandardInput(): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
