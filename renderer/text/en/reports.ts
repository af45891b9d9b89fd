import type * as es from '../reports.ts';
import { byteSize } from '../format.ts';

export const reportsText: typeof es.reportsText = {
  title: 'Reports',
  progress: 'Progress report',
  progressHelp:
    'Cover, summary, one sheet per commitment, what was rescheduled, the evidence with its fingerprints and the method. The same data and the same date always give the same file. It is written in Spanish.',
  cutOff: 'Cut-off date',
  cutOffHelp: 'It counts what had happened by that day.',
  withTimeline: 'With the timeline',
  withTimelineHelp: 'One more part of the PDF and the HTML: the bars of the plan at the cut-off date.',
  saveAs: 'Save as',
  print: 'Print…',
  printing: 'Preparing to print…',
  preview: 'Preview',
  previewOf: 'Preview of the progress report',
  making: 'Preparing the report…',
  saved: (name) => `“${name}” was saved.`,
  facts: (name, size) => `${name}, ${byteSize(size)}`,
  fingerprint: 'SHA-256',
  data: 'Export all the data',
  dataHelp:
    'A ZIP with one CSV table per kind of record, everything together in JSON and the data dictionary, in the same form that Import reads.',
  exportAll: 'Export everything',
  exporting: 'Exporting…',
};

export const formatNames: typeof es.formatNames = {
  pdf: 'PDF',
  html: 'HTML',
  csv: 'CSV',
  json: 'JSON',
};

export const formatHelp: typeof es.formatHelp = {
  pdf: 'to print and publish; accessible, with the data inside',
  html: 'a page that opens in any browser, without internet',
  csv: 'the figures in a table',
  json: 'the whole data of the report',
};
