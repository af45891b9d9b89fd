import { useState } from 'react';
import type { CommitmentRow } from '../../shared/commitments.ts';
import type { InputOf } from '../../shared/contract.ts';
import { api } from '../api.ts';
import { commitmentsText } from '../text/commitments.ts';
import { say } from './notices.ts';

type Question = Omit<InputOf<'commitment.list'>, 'offset' | 'limit'>;
type Chosen = ReadonlyMap<string, string>;

const nothing: Chosen = new Map();
const pageSize = 500;
/** As many as one command assigns. */
const atMost = 1000;

/** The commitments chosen in a list to do one thing with all of them, by their id with their code. */
export type Choosing = {
  chosen: Chosen;
  choose: (row: Pick<CommitmentRow, 'id' | 'code'>, isChosen: boolean) => void;
  /** All that the list found, also those not in view. */
  chooseAll: () => void;
  isChoosingAll: boolean;
  clear: () => void;
};

/** What is chosen of a list; other filters begin a new choice, so that nothing unseen is changed. */
export function useChosenCommitments(question: Question): Choosing {
  const key = JSON.stringify([question.planId, question.filters]);
  const [choice, setChoice] = useState({ key, chosen: nothing });
  const [isChoosingAll, setChoosingAll] = useState(false);
  const chosen = choice.key === key ? choice.chosen : nothing;
  const setChosen = (next: Chosen) => setChoice({ key, chosen: next });
  return {
    chosen,
    choose: ({ id, code }, isChosen) => {
      const next = new Map(chosen);
      if (isChosen) next.set(id, code);
      else next.delete(id);
      setChosen(next);
    },
    chooseAll: () => {
      setChoosingAll(true);
      void allOf(question).then((all) => {
        setChoosingAll(false);
        if (all !== null) setChosen(all);
      });
    },
    isChoosingAll,
    clear: () => setChosen(nothing),
  };
}

async function allOf(question: Question): Promise<Chosen | null> {
  const all = new Map<string, string>();
  for (let offset = 0; offset < atMost; offset += pageSize) {
    const reply = await api('commitment.list', { ...question, offset, limit: pageSize });
    if (!reply.ok) return null;
    for (const { id, code } of reply.value.rows) all.set(id, code);
    if (all.size === reply.value.total) return all;
  }
  say(commitmentsText.tooMany(atMost));
  return all;
}
