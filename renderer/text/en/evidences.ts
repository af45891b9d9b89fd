import type * as es from '../evidences.ts';
import { count, counted } from '../format.ts';

export const evidencesText: typeof es.evidencesText = {
  title: 'Evidence',
  help: 'Everything that proves the progress of the plan, the last recorded first.',
  filters: 'Filters of the evidence',
  find: 'Search the evidence',
  commitment: 'Commitment',
  kind: 'Kind',
  who: 'Supplied by',
  standing: 'Standing',
  standings: { live: 'Live', withdrawn: 'Withdrawn' },
  link: 'Link',
  links: { reachable: 'Opens', unreachable: 'Does not open', unchecked: 'Not checked' },
  verdict: 'Verdict',
  verdicts: { with: 'With a verdict', without: 'Without a verdict' },
  repeated: 'Repeated',
  repeatedOnly: 'The same file elsewhere',
  notFound: 'not in this plan',
  textFilter: (text) => `Says: ${text}`,
  filtered: (label, value) => `${label}: ${value}`,
  all: 'Any',
  clear: 'Clear the filters',
  found: (n) => counted(n, 'piece of evidence', 'pieces of evidence'),
  none: 'No evidence matches what you are looking for.',
  empty: 'There is no evidence in this plan yet. It is attached to each milestone: a file, a link or a note.',
  toCommitments: 'Go to the commitments',
  view: 'How they are shown',
  gallery: 'Gallery',
  table: 'Table',
  evidence: 'Evidence',
  milestone: 'Milestone',
  recorded: 'Recorded',
  supplied: 'Supplied by',
  state: 'Standing',
  judged: 'With a verdict',
  copies: (n) =>
    n === 1
      ? 'The same file is in another piece of evidence'
      : `The same file is in ${count(n)} other pieces of evidence`,
  open: (title) => `View the evidence ${title}`,
  withdrawnMark: 'Withdrawn',

  position: (at, total) => `${count(at)} of ${count(total)}`,
  previous: 'Previous',
  next: 'Next',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoom: (percent) => `${count(percent)}%`,
  save: 'Save file',
  openLink: 'Open the link in the browser',
  toMilestone: 'Go to the milestone',
  page: (n, total) => `Page ${count(n)} of ${count(total)}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  reading: 'Opening the file',
  noPreview: 'This kind of file is not shown here. Save it to open it with its own program.',
  unreadable:
    'The file cannot be shown: its content is not what its name says, or it is damaged. You can save it as it is.',
  cut: 'The beginning is shown; the rest is in the file.',
  imageOf: (title) => `Image of the evidence ${title}`,
  pdfOf: (title, page) => `Page ${count(page)} of the evidence ${title}`,
  textOf: (title) => `Text of the evidence ${title}`,
  withdrawnHelp:
    'This evidence is withdrawn and no longer proves anything: that is why it does not open by itself.',
  showAnyway: 'View it all the same',
  keys: 'The arrows go from one to the next; + and − zoom in and out.',
};

export const linkText: typeof es.linkText = {
  settings: 'Checking of links',
  settingsHelp:
    'Every week the application asks the addresses of the links that are evidence and notes whether they open. Only public addresses, and without sending anything of the committee. It is off until somebody turns it on.',
  on: 'On',
  off: 'Off',
  check: 'Check the links now',
  checking: 'Checking the links',
  done: (checked, reached) =>
    checked === 0
      ? 'There are no live links to check.'
      : `${counted(checked, 'link was', 'links were')} checked: ${checked === reached ? 'all of them open' : `${count(checked - reached)} ${checked - reached === 1 ? 'does' : 'do'} not open`}.`,
  stopped: (checked) => `It was stopped. What was seen of ${counted(checked, 'link', 'links')} is kept.`,
  broken: 'Links that do not open',
  brokenHint: (n) =>
    n === 1
      ? 'One link that is evidence no longer opens.'
      : `${count(n)} links that are evidence no longer open.`,
  toBroken: 'See which',
};
