import type { MyTask } from '../../shared/tasks.ts';
import type { PlanLinks } from './links.ts';

/** Where a task is done. */
export function taskHref(links: PlanLinks, task: MyTask): string {
  if (task.meetingId !== undefined) return links.meeting(task.meetingId);
  if (task.observationId !== undefined) return links.observation(task.observationId);
  return links.milestone(task.milestoneId ?? '');
}
