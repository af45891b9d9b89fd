import type { ReplanRequestView } from '../../../shared/replan-requests.ts';
import { Note } from '../../ui/ErrorNote.tsx';
import { DecideButtons } from './DecideButtons.tsx';
import { requestSentence } from './request-sentence.ts';

/** What waits for a decision about the dates of a milestone, with the way to decide it. */
export function RequestNotes({ requests }: { requests: readonly ReplanRequestView[] }) {
  return requests.map((request) => (
    <DecideButtons key={request.id} request={request}>
      {(buttons) => request.state === 'asked' && <Note actions={buttons}>{requestSentence(request)}</Note>}
    </DecideButtons>
  ));
}
