import { formatLongDay } from '../../../shared/dates.ts';
import { demandOption, readArguments, text } from '../arguments.ts';
import { dataFolder } from '../open-data.ts';
import { print, printJson } from '../output.ts';

/** Puts a backup in the place of the data, which are set aside; refuses while another process has them open. */
export async function run(args: string[]): Promise<number> {
  const read = readArguments(args, { from: text });
  const from = demandOption(read.from, 'from');
  const { restoreBackup } = await import('../../core/backup-restore.ts');
  const restored = await restoreBackup(dataFolder(read.data), from);
  if (read.json) {
    printJson(restored);
    return 0;
  }
  print(`Se restauró el respaldo del ${formatLongDay(restored.madeAt.slice(0, 10))}.`);
  if (restored.setAside !== null) print(`Lo que había quedó en ${restored.setAside}`);
  return 0;
}
