import type { Agreement } from './agreements.ts';
import type { Commitment } from './commitments.ts';
import type { Meeting } from './meetings.ts';
import type { Milestone } from './milestones.ts';
import type { Observation } from './observations.ts';
import type { Plan } from './plans.ts';
import type { Settings } from './settings.ts';

/** What a calendar is made from: the records of a plan, and the instant at which each last changed. */
export type CalendarRecords = {
  plan: Plan;
  commitments: readonly Commitment[];
  milestones: readonly Milestone[];
  meetings: readonly Meeting[];
  agreements: readonly Agreement[];
  observations: readonly Observation[];
  /** They say in which zone the hours are. */
  settings: Pick<Settings, 'id' | 'version' | 'timeZone'>;
  changedAt: (recordId: string) => string;
};

/** By which other programs know an event again. */
export const uidOf = (kind: string, id: string): string => `${kind}-${id}@compromiso-abierto`;
