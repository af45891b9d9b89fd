import type { ReplanRequestView } from '../../../shared/replan-requests.ts';
import { Note } from '../../ui/ErrorNote.tsx';
import { DecideButtons } from './DecideButtons.tsx';
import { requestSentence } from './request-sentence.ts';

/** What waits for a decision about the dates of a milestone, with the way to decide it. */
export function RequestNotes({ requests }: { requests: readonly ReplanRequestView[] }) {
  return requests
    .filter(({ state }) => state === 'asked')
    .map((request) => (
      <Note key={request.id} actions={<DecideButtons request={request} />}>
        {requestSentence(request)}
      </Note>
    ));
}
