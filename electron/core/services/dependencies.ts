import { AppError } from '../../../shared/errors.ts';
import type { Milestone } from '../../../shared/milestones.ts';

/** Refuses dependencies on what is not in the plan, and circles; the error names the way round. */
export function demandNoCycle(milestone: Milestone, inPlan: readonly Milestone[]): void {
  const byId = new Map(inPlan.map((one) => [one.id, one]));
  for (const id of milestone.dependsOn) {
    if (!byId.has(id)) throw new AppError('notFound', { entity: 'milestone', id });
  }
  const circle = wayBack(milestone, byId);
  if (circle !== null) {
    throw new AppError('dependencyCycle', { path: circle.map((one) => one.code).join(' → ') });
  }
}

/** The way from a milestone over its dependencies back to itself, or null; without recursion, for long chains. */
function wayBack(start: Milestone, byId: ReadonlyMap<string, Milestone>): Milestone[] | null {
  const cameFrom = new Map<string, Milestone>();
  const waiting = [start];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    for (const id of current.dependsOn) {
      const next = byId.get(id);
      if (next === undefined) continue;
      if (next.id === start.id) return trace(current, start, cameFrom);
      if (!cameFrom.has(next.id)) {
        cameFrom.set(next.id, current);
        waiting.push(next);
      }
    }
  }
  return null;
}

function trace(last: Milestone, start: Milestone, cameFrom: ReadonlyMap<string, Milestone>): Milestone[] {
  const way = [start, last];
  for (let current = last; current.id !== start.id;) {
    const before = cameFrom.get(current.id);
    if (before === undefined) break;
    way.push(before);
    current = before;
  }
  return last.id === start.id ? [start, start] : way.reverse();
}
