import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { availableParallelism } from 'node:os';

/** Checks the types of every folder that has its own tsconfig.json, each with only what that folder may know. */
const root = fileURLToPath(new URL('..', import.meta.url));
const folders = globSync('{shared,electron,renderer,build,test}/tsconfig.json', { cwd: root }).sort();

/** `npm run test:fast` checks again only what changed since it last ran. */
const remembering = (project: string): string[] =>
  process.env.CA_FAST === undefined
    ? []
    : ['--incremental', '--tsBuildInfoFile', `node_modules/.cache/types/${project}.tsbuildinfo`];

function check(project: string): Promise<boolean> {
  return new Promise((resolve) => {
    const words = ['--noEmit', '--pretty', ...remembering(dirname(project)), '-p', project];
    const child = spawn('tsc', words, { cwd: root, stdio: 'inherit' });
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function worker(queue: string[]): Promise<boolean> {
  let clean = true;
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    clean = (await check(project)) && clean;
  }
  return clean;
}

const workers = Array.from({ length: Math.min(2, availableParallelism()) }, () => worker(folders));
const results = await Promise.all(workers);
process.exitCode = results.every(Boolean) ? 0 : 1;
