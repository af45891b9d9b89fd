import { api } from '../api.ts';
import { askAgain } from './queries.ts';
import { loadSession } from './session.ts';

const everyMs = 3_000;

/**
 * Looks every few seconds, while the window is in view, at the end of the log: where another window or another process
 * wrote, what is in view is asked again, and stays in view meanwhile. Answers how to stop.
 */
export function watchOthers(): () => void {
  let known: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const look = async (): Promise<void> => {
    const reply = await api('history.head', {});
    if (isStopped) return;
    if (reply.ok) {
      const hasNews = known !== null && known !== reply.value.seq;
      known = reply.value.seq;
      if (hasNews) await refresh();
    }
    next();
  };
  const next = (): void => {
    clearTimeout(timer);
    if (!isStopped && document.visibilityState === 'visible') timer = setTimeout(() => void look(), everyMs);
  };
  const onVisibility = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') void look();
  };
  document.addEventListener('visibilitychange', onVisibility);
  onVisibility();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}

/** Who is at the table and what day it is are part of what others may have changed. */
async function refresh(): Promise<void> {
  await loadSession();
  askAgain();
}
