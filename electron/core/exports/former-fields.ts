import type { FoundRecord } from './check-records.ts';

/** Fields that an older export has and that live elsewhere now. */
export const formerFields: Partial<Record<FoundRecord['name'], readonly string[]>> = {
  settings: ['oversightName'],
};

/** A record of an older export as the records of today. */
export function broughtUpToDate(one: FoundRecord): FoundRecord[] {
  if (one.name !== 'settings' || !('oversightName' in one.raw)) return [one];
  const { oversightName, ...raw } = one.raw;
  const settings: FoundRecord = { ...one, raw };
  if (typeof oversightName !== 'string' || oversightName.trim() === '') return [settings];
  // The same id as where a database of then was brought up to date.
  const name = { id: 'oversight-name-1', name: oversightName };
  return [settings, { name: 'oversightName', line: one.line, raw: name }];
}
