import { z } from 'zod';
import * as f from './fields.ts';
import type { AccessMode } from './access.ts';
import type { ClockBehind } from './clock.ts';
import { command, query, structure } from './method.ts';
import { timeZones } from './time-zones.ts';

/** One record for the whole database; its id is `settings`. */
export const settingsFields = {
  committeeName: f.line('Nombre del comité'),
  onTimeGap: f.integer('En tiempo desde (puntos)', -100, 0, -10),
  atRiskGap: f.integer('En riesgo desde (puntos)', -100, 0, -25),
  timeZone: f.word('Huso horario de las sesiones', timeZones, 'America/Mexico_City'),
  /** The application asks the addresses of links itself only where the committee wants it to. */
  checksLinks: f.flag('Revisar los enlaces de las evidencias', false),
};
export type Settings = f.ValuesOf<typeof settingsFields> & { id: string; version: number };

export type About = {
  version: string;
  dataDir: string;
  schemaVersion: number;
  lastBackupAt: string | null;
  today: string;
  /** Where the clock of this computer is behind what was recorded. */
  clockBehind: ClockBehind | null;
  /** Nobody has a seat yet: whoever is here sets up as the secretariat. */
  isEmpty: boolean;
  /** How one enters, and after how many idle minutes a session ends. */
  access: { mode: AccessMode; idleMinutes: number };
};

export const settingsMethods = {
  'settings.read': query(z.strictObject({})).answers<Settings>(),
  'settings.revise': command(
    z.strictObject({ version: z.number().int(), changes: f.changesSchema(settingsFields) }),
    structure,
  ).answers<Settings>(),
  'application.about': query(z.strictObject({})).answers<About>(),
  /** Adds the example plan, which says that it is one. */
  'example.add': command(z.strictObject({}), structure).answers<{ planId: string; planCode: string }>(),
};
