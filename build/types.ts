import { globSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { availableParallelism } from 'node:os';

/** Checks the types of every folder that has its own tsconfig.json, each with only what that folder may know. */
const root = fileURLToPath(new URL('..', import.meta.url));
const folders = globSync('{shared,electron,renderer,build,test}/tsconfig.json', { cwd: root }).sort();

function check(project: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('tsc', ['--noEmit', '--pretty', '-p', project], { cwd: root, stdio: 'inherit' });
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
