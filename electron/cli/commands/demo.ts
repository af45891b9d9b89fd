import { readArguments, text } from '../arguments.ts';
import { withData } from '../open-data.ts';
import { print, printJson } from '../output.ts';

/** Adds the example plan. */
export async function run(args: string[]): Promise<number> {
  const read = readArguments(args, { as: text });
  return withData(read, async ({ ask }) => {
    const added = await ask('example.add', {});
    if (read.json) printJson(added);
    else print(`Se agregó el plan de ejemplo «${added.planCode}».`);
    return 0;
  });
}
