/** Every other English text, by the name of the words it stands for. */
export * from './board.ts';
export * from './settings.ts';
export * from './shell-facts.ts';
export * from './shell.ts';
export * from './who.ts';
