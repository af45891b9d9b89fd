import type * as es from '../timeline.ts';
import { count, counted } from '../format.ts';

export const timelineText: typeof es.timelineText = {
  title: 'Timeline',
  help: 'Each bar goes from its start to its due date in force; the thin outline below is the original dates.',
  helpMove:
    'Drag a bar or one of its ends to propose another date. With the keyboard: Shift with ← or → moves it, Shift with Alt moves only the due date, Enter proposes it and Escape puts it back.',
  names: 'Commitment, milestone or activity',
  time: 'Time',
  chart: 'Timeline of the plan',
  table: 'The timeline as a table',
  filters: 'Filters of the timeline',
  commitment: 'Commitment',
  holder: 'Responsible',
  state: 'State',
  all: 'All',
  onlyOverdue: 'Only what is overdue',
  onlyMine: 'Only mine',
  level: 'Show down to',
  zoom: 'Scale',
  search: 'Go to…',
  searchHelp: 'Code or title',
  searchGo: 'Go to the next',
  notFound: (words) => `Nothing shown contains “${words}”.`,
  foundAt: (code) => `You are at ${code}.`,
  found: (n) => counted(n, 'row', 'rows'),
  clear: 'Remove filters',
  empty: 'The plan has no commitments to draw yet.',
  none: 'Nothing matches the filters.',
  legend: 'What each shape means',
  open: (code) => `Show what ${code} contains`,
  close: (code) => `Hide what ${code} contains`,
  isAsked: 'a move was requested',
  start: 'Move the start',
  due: 'Move the due date',
  propose: (code) => `Propose another date for ${code}`,
  moved: (code, start, due) =>
    `${code}: from ${start} to ${due}. Enter proposes it; Escape leaves it as it was.`,
  putBack: (code) => `${code} stays as it was.`,
  stuck: (code) => `${code} cannot be moved further: its start would pass its due date.`,
  broken: (codes) =>
    `It would start before what it depends on is due: ${codes}. It can be asked for, but say why.`,
  brokenOne: (code, due) => `${code} (${due})`,
  save: 'Print or save',
  saveTitle: 'Print or save the timeline',
  saveHelp: 'What is shown comes out: with its filters and its open rows, up to 3,000.',
  format: 'Format',
  paper: 'Paper',
  letter: 'Letter',
  tabloid: 'Tabloid',
  orientation: 'Orientation',
  upright: 'Portrait',
  flat: 'Landscape',
  pages: 'Pages',
  onePage: 'Only one',
  manyPages: 'As many as needed',
  make: 'Save',
  saved: (name) => `“${name}” was saved.`,
  tooMany: (n) => `The first ${count(n)} rows are here; filters choose others.`,
  noPicture: 'The window could not draw the PNG picture: it is too large. SVG and PDF do fit.',
};

export const timelineFormats: typeof es.timelineFormats = {
  pdf: 'Accessible PDF, with its table',
  svg: 'SVG picture',
  png: 'PNG picture',
};

export const timelineLevelNames: typeof es.timelineLevelNames = {
  commitments: 'Commitments',
  milestones: 'Milestones',
  activities: 'Activities',
};

export const timelineZoomNames: typeof es.timelineZoomNames = {
  month: 'Months',
  quarter: 'Quarters',
  year: 'Years',
  fit: 'Everything',
};
