/** What the other English texts rest on: these modules ask for no other words. */
export * from './ui.ts';
export * from './format.ts';
export * from './shared-dates.ts';
export * from './shared-glossary.ts';
export * from './shared-labels.ts';
export * from './shared-error-details.ts';
