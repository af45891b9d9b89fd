import type * as es from '../../../shared/commitment-columns.ts';

export const commitmentColumnNames: typeof es.commitmentColumnNames = {
  code: 'Code',
  number: 'Number',
  title: 'Title',
  leadInstitution: 'Responsible institution',
  responsible: 'Responsible',
  axis: 'Theme',
  values: 'Values',
  policyAreas: 'Policy areas',
  sdgs: 'SDGs',
  progress: 'Verified · reported',
  verified: 'Verified (%)',
  reported: 'Reported (%)',
  expected: 'Expected (%)',
  coverage: 'Complete milestones',
  semaforo: 'Status light',
  ogpWord: 'OGP level',
  state: 'State',
  weight: 'Weight',
  isCounted: 'Counts towards progress',
  start: 'Start',
  due: 'End',
  nextDue: 'Next due',
  lastReport: 'Last report',
  openObservations: 'Open observations',
};

export const cellWords: typeof es.cellWords = {
  noData: 'No data',
  yes: 'Yes',
  no: 'No',
  fraction: (complete, total) => `${complete} of ${total}`,
  both: (verified, reported) => `${verified} · ${reported}%`,
};
