/** OGP's completion levels, in order (domain: OGP and IRM vocabularies). */
export const completionWords = ['noEvidence', 'notStarted', 'limited', 'substantial', 'complete'] as const;
export type CompletionWord = (typeof completionWords)[number];

export const semaforos = ['onTime', 'atRisk', 'late', 'noData', 'notApplicable'] as const;
export type Semaforo = (typeof semaforos)[number];

/** What a milestone's state can be; it follows from what exists, nobody sets it. */
export const milestoneProgressStates = [
  'notStarted',
  'inProgress',
  'toVerify',
  'verified',
  'paused',
  'retired',
] as const;
export type MilestoneProgressState = (typeof milestoneProgressStates)[number];
