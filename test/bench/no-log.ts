/** In place of `electron/core/audit.ts`: what a command costs without its log. */
export const appendAudit = (): Promise<void> => Promise.resolve();
export const entryHash = (): string => '';
export const hashOfSaid = (): string => '';
export const recordingInstant = (_db: unknown, clock: string): Promise<string> => Promise.resolve(clock);
export const clockBehind = (): Promise<null> => Promise.resolve(null);
