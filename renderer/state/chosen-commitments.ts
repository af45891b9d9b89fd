import { useMemo, useRef, useState } from 'react';
import type { CommitmentRow } from '../../shared/commitments.ts';
import { api } from '../api.ts';
import { commitmentsText } from '../text/commitments.ts';
import type { ListQuestion } from './commitment-pages.ts';
import { say } from './notices.ts';

type Chosen = ReadonlyMap<string, CommitmentRow>;

const nothing: Chosen = new Map();
const pageSize = 500;
/** As many as one command changes. */
const atMost = 1000;

/** The commitments chosen in a list to do one thing with all of them. */
export type Choosing = {
  chosen: Chosen;
  choose: (row: CommitmentRow, isChosen: boolean) => void;
  /** All lines from the one chosen before up to this one, of those that are at hand. */
  chooseUpTo: (line: number, rowAt: (line: number) => CommitmentRow | undefined) => void;
  /** From which line a choice of several goes on. */
  startAt: (line: number) => void;
  /** All that the list found, also those not in view. */
  chooseAll: () => void;
  isChoosingAll: boolean;
  clear: () => void;
};

/** What is chosen of a list; other filters begin a new choice, so that nothing unseen is changed. */
export function useChosenCommitments(question: ListQuestion): Choosing {
  const key = JSON.stringify([question.planId, question.filters]);
  const [choice, setChoice] = useState({ key, chosen: nothing });
  const [isChoosingAll, setChoosingAll] = useState(false);
  const start = useRef(0);
  const chosen = choice.key === key ? choice.chosen : nothing;
  return useMemo(() => {
    const setChosen = (next: Chosen) => setChoice({ key, chosen: next });
    return {
      chosen,
      choose: (row, isChosen) => {
        const next = new Map(chosen);
        if (isChosen) next.set(row.id, row);
        else next.delete(row.id);
        setChosen(next);
      },
      chooseUpTo: (line, rowAt) => {
        const next = new Map(chosen);
        for (let at = Math.min(start.current, line); at <= Math.max(start.current, line); at += 1) {
          const row = rowAt(at);
          if (row !== undefined && next.size < atMost) next.set(row.id, row);
        }
        setChosen(next);
      },
      startAt: (line) => {
        start.current = line;
      },
      chooseAll: () => {
        setChoosingAll(true);
        void allRows(question, atMost).then((all) => {
          setChoosingAll(false);
          if (all === null) return;
          setChosen(new Map(all.rows.map((row) => [row.id, row])));
          if (all.rows.length < all.total) say(commitmentsText.tooMany(atMost));
        });
      },
      isChoosingAll,
      clear: () => setChosen(nothing),
    };
  }, [key, chosen, isChoosingAll, question]);
}

/** Everything that a list found, up to so many rows, in its order and without its groups; null where it was refused. */
export async function allRows(
  { group: _, closed: _closed, ...question }: ListQuestion,
  most: number,
): Promise<{ rows: CommitmentRow[]; total: number } | null> {
  const rows: CommitmentRow[] = [];
  for (;;) {
    const reply = await api('commitment.list', { ...question, offset: rows.length, limit: pageSize });
    if (!reply.ok) return null;
    rows.push(...reply.value.rows);
    const { total } = reply.value;
    if (rows.length >= Math.min(total, most) || reply.value.rows.length === 0) return { rows, total };
  }
}
