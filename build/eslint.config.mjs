import { defineConfig } from 'eslint/config';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { importRules } from './import-rules.mjs';

const typeChecked = {
  files: ['**/*.ts', '**/*.tsx'],
  extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-import-type-side-effects': 'error',
    '@typescript-eslint/require-await': 'off',
    // A quarter of the whole run, to guard against enums and class instances, of which we have none and few.
    '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
    ],
    'max-lines': ['error', { max: 350 }],
    eqeqeq: 'error',
  },
};

const shortFunctions = {
  files: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.ts', 'build/**/*.ts'],
  rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
};

const noElectronTypes = {
  files: ['electron/**'],
  ignores: ['electron/shell/**'],
  rules: {
    'no-restricted-globals': ['error', { name: 'Electron', message: 'Only electron/shell knows Electron.' }],
  },
};

const quietLayers = {
  files: ['shared/**', 'electron/core/**', 'renderer/**'],
  rules: { 'no-console': 'error' },
};

/** `npm run test:fast` does without the rules that need types: they are nine tenths of the time, and `npm test` runs them. */
const isFast = process.env.CA_FAST !== undefined;
const withoutTypes = { files: ['**/*.ts', '**/*.tsx'], extends: [ts.configs.disableTypeChecked] };

export default defineConfig(
  { ignores: ['**/node_modules/', 'out/', 'dist/', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: isFast ? 'off' : 'error' } },
  typeChecked,
  shortFunctions,
  quietLayers,
  noElectronTypes,
  { files: ['renderer/**', 'test/renderer/**'], extends: [hooks.configs.flat.recommended] },
  { files: ['test/**'], rules: { '@typescript-eslint/no-empty-function': 'off' } },
  ...importRules,
  ...(isFast ? [withoutTypes] : []),
);
