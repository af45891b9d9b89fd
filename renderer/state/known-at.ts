import { isIsoDay } from '../../shared/dates.ts';
import type { MethodName } from '../../shared/contract.ts';
import { pathNow, queryNow, useAddressQuery, useHashPath } from './address.ts';

/** The questions that can be answered as it was known at a moment; a test compares them with the contract. */
export const methodsInTime = [
  'plan.read',
  'plan.overview',
  'plan.status',
  'plan.curve',
  'commitment.list',
  'commitment.export',
  'commitment.read',
  'milestone.read',
  'progress.explain',
  'evidence.list',
  'evidence.search',
  'responsibility.list',
  'observation.list',
  'observation.read',
  'replan.list',
  'period.status',
  'timeline.read',
  'timeline.print',
  'cycle.read',
  'report.make',
] as const satisfies readonly MethodName[];

/** The day in the address as of whose end one looks at what was known; null for what is known now. */
const dayIn = (text: string | undefined | null): string | null =>
  typeof text === 'string' && isIsoDay(text) ? text : null;

/** The pages that can be seen as it was known then; the others are always of now. */
const pagesInTime =
  /^\/plan\/[^/]+\/(tablero|compromisos|hitos|cronograma|evidencias|periodos|replanificaciones|observaciones|ciclo|informes)(\/|$)/;

export const knownDay = (): string | null =>
  pagesInTime.test(pathNow()) ? dayIn(new URLSearchParams(queryNow()).get('sabido')) : null;

/** The last instant of a day where the computer stands. */
export function endOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 23, 59, 59, 999).toISOString();
}

/** What is asked, as it was known where one looks at the past. */
export function inTime<I>(method: MethodName, input: I): I {
  const day = knownDay();
  const isTimed = (methodsInTime as readonly MethodName[]).includes(method);
  return day === null || !isTimed ? input : { ...input, asRecorded: endOfDay(day) };
}

/** As of which day one looks at what was known, from the address. */
export function useKnownDay(): string | null {
  const [query] = useAddressQuery();
  return useIsInTime() ? dayIn(query.sabido) : null;
}

/** Whether the page in view can be seen as it was known then. */
export function useIsInTime(): boolean {
  const [path] = useHashPath();
  return pagesInTime.test(path);
}
