import type * as es from '../../../shared/guide-text.ts';

export const milestoneCycle: typeof es.milestoneCycle = {
  steps: [
    { state: 'Not started', who: 'The plan', does: 'promises deliverable, date and proof' },
    { state: 'In progress', who: 'Government', does: 'reports progress and attaches evidence' },
    { state: 'To be verified', who: 'Government', does: 'reports 100% with a closing text' },
    { state: 'Verified', who: 'Civil society', does: 'checks the evidence' },
  ],
  returned: 'Returned with a reason',
  title: 'The cycle of a milestone',
  intro:
    'There are always two figures: the reported one, stated by whoever is responsible, and the verified one, checked by civil society. Beside them stands the one expected from the dates.',
  description:
    'A milestone goes through four states: not started, when the plan promises deliverable, date and proof; in progress, when the government reports progress and attaches evidence; to be verified, when it reports 100% with a closing text; and verified, when civil society checks the evidence. If it is not convinced, it returns it with a reason and the milestone is in progress again.',
};
