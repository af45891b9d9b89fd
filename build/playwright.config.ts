import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';

const { program, env, args } = await findBrowser();
/** The window and the application stand in the same place, as on one computer: also when the day there is another. */
const timezoneId = 'America/Mexico_City';
process.env.TZ = timezoneId;

/** End-to-end tests: each one owns its data folder and its server, so two may run side by side. */
export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../test-results',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'es-MX',
    timezoneId,
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath: program, args, env: { ...process.env, ...env } },
  },
});
