/** Who may import whom: one entry for each row of the house's table, each ban with the sentence that explains it. */
const bans = {
  anythingButZodAndDates: {
    regex: '^(?!\\./|zod$|date-fns(/|$))',
    message: 'shared/ runs anywhere: it may import only itself, zod and date-fns.',
  },
  anythingButTheContract: {
    regex: '^(?!\\./|\\.\\./[\\w-]+\\.ts$|zod$|date-fns(/|$)|d3-(scale|shape)$)',
    message: 'A folder of shared/ may import shared/, zod and date-fns; charts also d3-scale and d3-shape.',
  },
  electron: {
    regex: '^electron($|/)',
    message: 'Only electron/shell knows Electron; everything else must run without it.',
  },
  http: { regex: '^node:https?$', message: 'HTTP belongs to electron/web; the core only answers call().' },
  react: {
    regex: '^react($|-dom|-aria)',
    message: 'The Node side has no React; reports draw with the functions of shared/.',
  },
  renderer: {
    regex: '(^|/)renderer/',
    message: "Nothing outside renderer/ imports the renderer's source; shared/ is what both know.",
  },
  adapters: {
    regex: '(^|/)electron/(shell|web|cli)/|^(\\.\\./)+(shell|web|cli)/',
    message: 'Adapters depend on the core and never on each other; the core knows none of them.',
  },
  coreInside: {
    regex: '(^|/)core/(?!app\\.ts$)',
    message: 'An adapter knows the core only through core/app.ts: call, storeFile, openFile.',
  },
  services: {
    regex: '(^|/)(services|reports|imports)/',
    message: 'Queries are plain SQL functions of (db, …); rules live in services, which call them.',
  },
  kysely: {
    regex: '^(kysely|better-sqlite3|pg|@electric-sql/pglite)($|/)',
    message: 'SQL lives in core/database; call a function of database/queries with the db you were given.',
  },
  database: {
    regex: '(^|/)database/',
    message: 'Reports and imports turn data into bytes and bytes into rows; they never see the database.',
  },
  applicationInMigrations: {
    regex: '^\\.\\./(?!migrations/)',
    message: 'A released migration is frozen: it imports nothing from the application.',
  },
  node: {
    regex: '^node:',
    message: 'The window has no Node; ask the core with api() or the Host port.',
  },
  nodeSide: {
    regex: '(^|/)electron/',
    message: 'The renderer knows the core only through shared/ and api().',
  },
  otherFeature: {
    regex: '^\\.\\./(?!\\.\\./)|/features/',
    message: 'A feature never imports another feature; what two need goes to ui/, state/ or shared/.',
  },
  pages: {
    regex: '(^|/)pages/',
    message: 'Pages connect stores to features, so nothing imports a page but the routes.',
  },
  features: {
    regex: '(^|/)features/',
    message: 'ui/ and state/ are below the features and know none of them.',
  },
};

const forbid = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const adapterBans = [bans.coreInside, bans.renderer, bans.react, bans.kysely];
const coreBans = [bans.electron, bans.http, bans.react, bans.renderer, bans.adapters];
const windowBans = [bans.node, bans.electron, bans.nodeSide, bans.kysely];

export const importRules = [
  forbid(['shared/*.ts'], bans.anythingButZodAndDates),
  forbid(['shared/*/**/*.ts'], bans.anythingButTheContract),
  forbid(['electron/core/**/*.ts'], ...coreBans),
  forbid(['electron/core/database/queries/**/*.ts'], ...coreBans, bans.services),
  forbid(['electron/core/database/migrations/**/*.ts'], ...coreBans, bans.applicationInMigrations),
  forbid(['electron/core/services/**/*.ts'], ...coreBans, bans.kysely),
  forbid(['electron/core/{reports,imports}/**/*.ts'], ...coreBans, bans.kysely, bans.database),
  forbid(['electron/shell/**/*.ts'], ...adapterBans, bans.adapters),
  forbid(
    ['electron/{web,cli}/**/*.ts', 'electron/serving/**/*.ts'],
    ...adapterBans,
    bans.adapters,
    bans.electron,
  ),
  forbid(['renderer/**/*.{ts,tsx}'], ...windowBans),
  forbid(['renderer/{ui,state,text}/**/*.{ts,tsx}'], ...windowBans, bans.features, bans.pages),
  forbid(['renderer/features/**/*.{ts,tsx}'], ...windowBans, bans.pages),
  forbid(['renderer/features/*/*.{ts,tsx}'], ...windowBans, bans.pages, bans.otherFeature),
];
