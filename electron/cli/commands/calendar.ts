import { demandOption, readArguments, text } from '../arguments.ts';
import { chooseMember, choosePlan } from '../choose.ts';
import { withPresentData } from '../open-data.ts';
import { print, printJson } from '../output.ts';
import { demandPlaceForFile, saveStored } from '../save-file.ts';

/** Writes the calendar of a plan, or of one member in it. */
export async function run(args: string[]): Promise<number> {
  const read = readArguments(args, { plan: text, member: text, out: text });
  const out = demandOption(read.out, 'out');
  return withPresentData(read, async (data) => {
    const plan = await choosePlan(data, read.plan);
    await demandPlaceForFile(out);
    const whose = read.member === undefined ? {} : { memberId: await chooseMember(data.app, read.member) };
    const stored = await data.ask('calendar.make', { planId: plan.id, ...whose });
    await saveStored(data.app, stored, out);
    const { size, sha256 } = stored;
    if (read.json) printJson({ out, plan: plan.code, size, sha256, ...whose });
    else print(`Se guardó el calendario del plan ${plan.code} en ${out}`);
    return 0;
  });
}
