import { extname } from 'node:path';
import { reportFormats, type ReportFormat } from '../../../shared/informe.ts';
import { demandOption, Misuse, readArguments, readChoice, readDay, text } from '../arguments.ts';
import { choosePlan } from '../choose.ts';
import { withPresentData } from '../open-data.ts';
import { print, printJson } from '../output.ts';
import { demandPlaceForFile, saveStored } from '../save-file.ts';

/** Writes the progress report of a plan at a cut-off date. */
export async function run(args: string[]): Promise<number> {
  const read = readArguments(args, { plan: text, on: text, format: text, out: text });
  const out = demandOption(read.out, 'out');
  const on = readDay(read.on);
  const format = readChoice(read.format, 'format', reportFormats) ?? formatOf(out);
  return withPresentData(read, async (data) => {
    const plan = await choosePlan(data, read.plan);
    await demandPlaceForFile(out);
    const stored = await data.ask('report.make', { planId: plan.id, format, ...on });
    await saveStored(data.app, stored, out);
    const { size, sha256 } = stored;
    if (read.json) printJson({ out, plan: plan.code, format, size, sha256, ...on });
    else print(`Se guardó el informe de avance del plan ${plan.code} en ${out}`);
    return 0;
  });
}

function formatOf(out: string): ReportFormat {
  const found = reportFormats.find((format) => `.${format}` === extname(out).toLowerCase());
  if (found === undefined) throw new Misuse(`Falta --format: ${reportFormats.join(', ')}.`);
  return found;
}
