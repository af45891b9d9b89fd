import { execFile, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A Chromium to test with: the program, what its environment needs, and its switches. */
export type Browser = { program: string; env: Record<string, string>; args: string[] };

const cache = fileURLToPath(new URL('../node_modules/.cache/chromium-153', import.meta.url));
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** The package's own settings name folders of Lambda; with no typeface at all, Chromium draws text without size. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cache, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`;
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Finds a browser on the system, else unpacks the one that npm installed, else asks Debian for one. */
export async function findBrowser(): Promise<Browser> {
  const found = (await installedBrowser()) ?? (await unpackedBrowser()) ?? (await debianBrowser());
  if (found === null) {
    throw new Error('No Chromium here: install Chromium or Google Chrome, or name one in CHROME_PATH.');
  }
  return found;
}

async function installedBrowser(): Promise<Browser | null> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [process.env.CHROME_PATH ?? '', ...onPath, ...usualPlaces];
  return firstThatRuns(candidates.filter(isProgram).map((program) => browser(program)));
}

async function firstThatRuns(browsers: Browser[]): Promise<Browser | null> {
  for (const candidate of browsers) if (await runs(candidate)) return candidate;
  return null;
}

function browser(program: string, env: Record<string, string> = {}): Browser {
  // Chromium's own sandbox does not work for root.
  return { program, env, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}

/** Windows shows a window instead of answering `--version`; there the file is proof enough. */
async function runs({ program, env }: Browser): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const answer = promisify(execFile)(program, ['--version'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
  });
  return answer.then(
    ({ stdout }) => /chrom/i.test(stdout),
    () => false,
  );
}

async function unpackedBrowser(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  if (!existsSync(cache)) await unpack();
  const env = { LD_LIBRARY_PATH: join(cache, 'al2023', 'lib'), FONTCONFIG_PATH: join(cache, 'fonts') };
  return firstThatRuns([browser(join(cache, 'chromium'), env)]);
}

/** The package unpacks into the temporary folder, and its shared libraries only where it believes to be on Lambda. */
async function unpack(): Promise<void> {
  const aside = `${cache}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const restore = setEnvironment({ TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    writeFileSync(join(aside, 'fonts', 'fonts.conf'), fontSettings);
    if (!existsSync(cache)) renameSync(aside, cache);
  } finally {
    restore();
    rmSync(aside, { recursive: true, force: true });
  }
}

function setEnvironment(values: Record<string, string>): () => void {
  const before = new Map(Object.keys(values).map((name) => [name, process.env[name]]));
  Object.assign(process.env, values);
  return () => {
    for (const [name, value] of before) {
      // Assigning undefined would leave the word «undefined».
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  };
}

async function debianBrowser(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return installedBrowser();
}

if (import.meta.main) console.log(await findBrowser());
