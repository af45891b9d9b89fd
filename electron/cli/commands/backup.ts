import { demandOption, readArguments, text } from '../arguments.ts';
import { withPresentData } from '../open-data.ts';
import { print, printJson } from '../output.ts';
import { demandPlaceForFile, saveStored } from '../save-file.ts';

/** Writes a backup of everything to one ZIP. */
export async function run(args: string[]): Promise<number> {
  const read = readArguments(args, { out: text, as: text });
  const out = demandOption(read.out, 'out');
  return withPresentData(read, async ({ app, ask }) => {
    await demandPlaceForFile(out);
    const stored = await ask('backup.make', {});
    await saveStored(app, stored, out);
    if (read.json) printJson({ out, size: stored.size, sha256: stored.sha256 });
    else
      print(
        `Se respaldó todo en ${out} (${stored.size.toLocaleString('es-MX')} bytes).\nSHA-256: ${stored.sha256}`,
      );
    return 0;
  });
}
