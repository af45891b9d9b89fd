import { words } from '../../shared/language.ts';
import type { Theme } from '../state/theme.ts';
import type { WindowChoices } from '../state/window-choices.ts';
import { instantDay, instantText } from './format.ts';
import { shellText } from './shell.ts';

/** «Respaldo: hoy 09:12», «Respaldo: 3 nov 2026», «Sin respaldo». */
export function backupText(lastBackupAt: string | null, today: string): string {
  if (lastBackupAt === null) return shellText.noBackup;
  const isToday = new Date(lastBackupAt).toLocaleDateString('sv-SE') === today;
  if (!isToday) return shellText.backup(instantDay(lastBackupAt));
  return shellText.backup(shellText.today(instantText(lastBackupAt).slice(-5)));
}

export const themeNames: Record<Theme, string> = words('themeNames', {
  system: 'Como el sistema',
  light: 'Claro',
  dark: 'Oscuro',
  contrast: 'Más contraste',
});

export const textSizeNames: Record<WindowChoices['textSize'], string> = {
  90: '90 %',
  100: '100 %',
  110: '110 %',
  125: '125 %',
  150: '150 %',
};

export const densityNames: Record<WindowChoices['density'], string> = words('densityNames', {
  normal: 'Normal',
  compact: 'Compacto',
});

export const motionNames: Record<WindowChoices['motion'], string> = words('motionNames', {
  system: 'Como el sistema',
  reduce: 'Sin movimiento',
});
