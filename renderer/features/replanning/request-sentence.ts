import { formatDay, formatPreciseDate, type PreciseDate } from '../../../shared/dates.ts';
import type { ReplanRequestView } from '../../../shared/replan-requests.ts';
import { listText } from '../../text/format.ts';
import { replanningText } from '../../text/replanning.ts';

const differs = (a: PreciseDate, b: PreciseDate): boolean => a.on !== b.on || a.precision !== b.precision;

/** «Luis Mora pidió el 15 jun 2026 mover el vencimiento (31 may 2026) a 30 sep 2026: «se aplazó la licitación».» */
export function requestSentence(request: ReplanRequestView): string {
  const { start, newStart, due, newDue, reason, requestedByName, requestedOn } = request;
  const moves = [
    differs(start, newStart)
      ? replanningText.moveStart(formatPreciseDate(start), formatPreciseDate(newStart))
      : '',
    differs(due, newDue) ? replanningText.moveDue(formatPreciseDate(due), formatPreciseDate(newDue)) : '',
  ].filter((part) => part !== '');
  return replanningText.note(
    requestedByName ?? replanningText.someone,
    formatDay(requestedOn),
    replanningText.noteOf(moves.length === 0 ? replanningText.nothingLeft : listText(moves), reason),
  );
}
