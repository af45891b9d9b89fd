import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const electron = join(root, 'node_modules/electron');
/** Remembers that the download failed, so that a closed network is not asked again at every start. */
const failedStamp = join(root, 'node_modules/.cache/electron-download-failed');
const day = 24 * 60 * 60 * 1000;
const releases = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/';

/**
 * Electron's program where it is installed or can be downloaded now; otherwise the reason, in Spanish, to use the
 * browser instead.
 * @returns {Promise<{ binary: string, reason?: undefined } | { binary?: undefined, reason: string }>}
 */
export async function findElectron() {
  const obstacle = obstacleHere();
  if (obstacle !== null) return { reason: obstacle };
  const installed = installedBinary();
  if (installed !== null) return { binary: installed };
  const downloaded = failedLately() ? null : await download();
  if (downloaded !== null) return { binary: downloaded };
  return { reason: 'el programa de Electron no está instalado y no se pudo descargar' };
}

function obstacleHere() {
  if (process.platform !== 'linux') return null;
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return 'esta sesión no tiene un escritorio gráfico';
  return process.getuid?.() === 0 ? 'Electron no se abre con la cuenta de administrador (root)' : null;
}

function installedBinary() {
  const pathFile = join(electron, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(electron, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

function failedLately() {
  const failed = statSync(failedStamp, { throwIfNoEntry: false });
  return failed !== undefined && Date.now() - failed.mtimeMs < day;
}

async function download() {
  if (await canReachReleases()) {
    process.stdout.write('Descargando Electron (unos 120 MB, solo esta vez)…\n');
    await runInstaller();
  }
  const binary = installedBinary();
  if (binary === null) rememberFailure();
  return binary;
}

function rememberFailure() {
  try {
    mkdirSync(dirname(failedStamp), { recursive: true });
    writeFileSync(failedStamp, '');
  } catch {
    // Where the program's folder is read-only, it is asked again each time.
  }
}

function canReachReleases() {
  return fetch(releases, { method: 'HEAD', signal: AbortSignal.timeout(3_000) }).then(
    (response) => response.status < 500,
    () => false,
  );
}

/** @returns {Promise<void>} */
function runInstaller() {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(electron, 'install.js')], {
      stdio: 'ignore',
      timeout: 5 * 60 * 1000,
    });
    installer.on('close', () => resolve());
  });
}
