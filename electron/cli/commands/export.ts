import { join } from 'node:path';
import { demandOption, readArguments, text } from '../arguments.ts';
import { withPresentData } from '../open-data.ts';
import { print, printJson, table } from '../output.ts';
import { demandFolder, demandPlaceForFile, saveStored } from '../save-file.ts';

const filesStay =
  'Los archivos de evidencia no van en la exportación, solo sus datos y su huella; van en el respaldo.';

/** Writes everything that is kept: one CSV a table, one JSON and the data dictionary, or all in one ZIP. */
export async function run(args: string[]): Promise<number> {
  const read = readArguments(args, { out: text });
  const out = demandOption(read.out, 'out');
  const packed = out.toLowerCase().endsWith('.zip');
  return withPresentData(read, async ({ app, ask }) => {
    await (packed ? demandPlaceForFile(out) : demandFolder(out));
    const { files } = await ask('export.make', { packed });
    for (const file of files) await saveStored(app, file, packed ? out : join(out, file.name));
    const written = files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
    if (read.json) printJson({ out, files: written });
    else print(`${listOf(written)}\n\nSe exportó todo a ${out}\n${filesStay}`);
    return 0;
  });
}

function listOf(files: readonly { name: string; size: number }[]): string {
  const columns = [{ title: 'Archivo' }, { title: 'Bytes', align: 'right' as const }];
  return table(
    columns,
    files.map(({ name, size }) => [name, size.toLocaleString('es-MX')]),
  );
}
