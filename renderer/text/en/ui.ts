import type * as es from '../ui.ts';

export const uiText: typeof es.uiText = {
  required: 'required',
  fingerprint: 'SHA-256',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  clear: 'Clear',
  choose: 'Choose an option',
  noMatch: 'No matches',
  fileDrop: 'Drag or paste the files here, or use the button',
  dropZone: 'Drop or paste files',
  fileChoose: 'Choose files…',
  fileRemove: (name) => `Remove ${name}`,
  removeFilter: (what) => `Remove the filter ${what}`,
  notices: 'Notices',
  noNotices: 'The notices of this session stay here. There are none yet.',
  pageShown: (page) => `Page: ${page}`,
  undo: 'Undo',
  redo: 'Redo',
  dismiss: 'Dismiss the notice',
  breadcrumbs: 'Breadcrumbs',
  asTable: 'Show as a table',
  asChart: 'Show as a chart',
  loading: 'Loading…',
  retry: 'Try again',
  recordedAt: (instant) => `Recorded on ${instant}`,
  wholeHistory: 'The whole history',
};

export const progressText: typeof es.progressText = {
  verified: 'Verified',
  reported: 'Reported',
  expected: 'Expected',
  reportedToVerify: 'Reported, to be verified',
  noData: 'no data',
  bar: (verified, reported, expected) =>
    `Verified ${verified}, reported ${reported}` + (expected === null ? '' : `, expected ${expected}`),
  barNoData: (expected) => 'No data' + (expected === null ? '' : `, expected ${expected}`),
};
