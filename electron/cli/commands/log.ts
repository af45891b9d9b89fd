import { extname } from 'node:path';
import { demandOption, Misuse, readArguments, readChoice, text } from '../arguments.ts';
import { auditKinds } from '../../../shared/history-kinds.ts';
import { choosePlan } from '../choose.ts';
import { withPresentData } from '../open-data.ts';
import { print, printJson } from '../output.ts';
import { demandPlaceForFile, saveStored } from '../save-file.ts';

const formats = ['csv', 'json', 'columns'] as const;

/** Writes the log to a file: all of it, or that of a plan, a kind or some days; or what its columns mean. */
export async function run(args: string[]): Promise<number> {
  const read = readArguments(args, { plan: text, kind: text, from: text, to: text, format: text, out: text });
  const out = demandOption(read.out, 'out');
  const format = readChoice(read.format, 'format', formats) ?? formatOf(out);
  return withPresentData(read, async (data) => {
    await demandPlaceForFile(out);
    const plan = read.plan === undefined ? null : await choosePlan(data, read.plan);
    const kind = readChoice(read.kind, 'kind', auditKinds);
    const { from, to } = read;
    const of = {
      ...(plan === null ? {} : { planId: plan.id }),
      ...(kind === undefined ? {} : { kind }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    const stored = await data.ask('history.export', { format, ...of });
    await saveStored(data.app, stored, out);
    const { size, sha256 } = stored;
    if (read.json) printJson({ out, format, size, sha256 });
    else print(`Se guardó la bitácora en ${out}`);
    return 0;
  });
}

function formatOf(out: string): (typeof formats)[number] {
  const found = formats.find((format) => `.${format}` === extname(out).toLowerCase());
  if (found === undefined) throw new Misuse(`Falta --format: ${formats.join(', ')}.`);
  return found;
}
