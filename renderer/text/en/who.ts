import type * as es from '../who.ts';

export const whoText: typeof es.whoText = {
  title: 'Who are you?',
  help: 'What you report, verify or enter is recorded with your name and your role in the committee.',
  reader: 'I only want to read',
  readerHelp: 'You see everything; you change nothing.',
  alternate: 'alternate',
  find: 'Search by name or institution',
  none: 'Nobody matches what you look for.',
};
