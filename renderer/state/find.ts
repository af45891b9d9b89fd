import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { SearchHit, SearchOutcome } from '../../shared/search.ts';
import { useQuery, type Answer } from './queries.ts';

/** Whether the window that finds anything is open. */
export const useFinding = create<{ isOpen: boolean; setOpen: (isOpen: boolean) => void }>((set) => ({
  isOpen: false,
  setOpen: (isOpen) => set({ isOpen }),
}));

const pauseMs = 60;

/** A text once whoever types it makes a pause. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return text.trim() === '' ? '' : paused;
}

/** What there is with those words; the last question wins, and what was found before stays in view meanwhile. */
export function useFound(text: string, planId: string | null): Answer<SearchOutcome> & { asked: string } {
  const asked = usePaused(text);
  const within = planId === null ? {} : { planId };
  const answer = useQuery('search.find', asked.trim() === '' ? null : { text: asked, ...within });
  return { ...answer, asked };
}

/** What was opened from here before: enough to show it and to open it again. */
export type Recent = Pick<SearchHit, 'kind' | 'id' | 'pageId' | 'code' | 'planCode'> & { title: string };

const keptName = 'compromiso.recent';
const keptRecents = 6;

/** What was opened last, the newest first. */
export function recents(): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptName) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    return [];
  }
}

const isRecent = (one: unknown): one is Recent =>
  typeof one === 'object' &&
  one !== null &&
  ['kind', 'id', 'pageId', 'code', 'title'].every(
    (field) => typeof (one as Record<string, unknown>)[field] === 'string',
  );

/** Remembers what was opened. */
export function rememberRecent({ kind, id, pageId, code, planCode, title }: Recent): void {
  const others = recents().filter((one) => one.id !== id);
  const kept: Recent[] = [{ kind, id, pageId, code, planCode, title }, ...others].slice(0, keptRecents);
  localStorage.setItem(keptName, JSON.stringify(kept));
}
