import { useEffect, useState } from 'react';
import { formText } from '../text/forms.ts';
import { useQuery } from './queries.ts';

const restMs = 250;
const coded = ['commitment', 'milestone', 'activity'] as const;

/**
 * Says that a commitment or a milestone of the plan has that code already, once nobody types it any more. Commitments
 * and milestones are told apart: each has codes of its own. The core decides when it is saved.
 */
export function useTakenCode(
  kind: 'commitment' | 'milestone',
  planId: string | null,
  code: string,
  ownId: string | null = null,
): string | undefined {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(code), restMs);
    return () => clearTimeout(timer);
  }, [code]);
  const isAsked = planId !== null && rested.trim() !== '';
  const found = useQuery('search.find', isAsked ? { text: rested, planId, limit: 5 } : null).value;
  const kinds = coded.filter((one) => (one === 'commitment') === (kind === 'commitment'));
  const hits = (found?.groups ?? []).filter((group) => kinds.some((one) => one === group.kind));
  const isTaken = hits.some((group) => group.hits.some((hit) => hit.code === code && hit.id !== ownId));
  return isAsked && isTaken ? formText.taken(code) : undefined;
}
