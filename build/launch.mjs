import { parseArgs } from 'node:util';
import { refresh } from './fresh.mjs';
import { findElectron } from './electron-binary.mjs';
import { runElectron } from './run-electron.mjs';

const usage = `Uso: npm start -- [--data CARPETA] [--port PUERTO] [--no-open]
  --data CARPETA  dónde se guardan los planes (por omisión, la carpeta de datos del usuario)
  --port PUERTO   puerto de la dirección local cuando se usa el navegador
  --no-open       no abrir nada: solo decir en qué dirección está`;

const options = readOptions();
if (options !== null) await launch(options);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) process.stdout.write(`${usage}\n`);
    else if (values.port === undefined || isPort(values.port)) return values;
    else refuse();
  } catch {
    refuse();
  }
  return null;
}

function refuse() {
  process.stderr.write(`No se entiende la orden «${process.argv.slice(2).join(' ')}».\n${usage}\n`);
  process.exitCode = 2;
}

/** @param {string} text */
function isPort(text) {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** @param {NonNullable<ReturnType<typeof readOptions>>} options */
async function launch(options) {
  if (!refresh('electron', 'renderer')) {
    process.stderr.write('No se pudo preparar la aplicación; arriba está la causa.\n');
    process.exitCode = 1;
    return;
  }
  const found = options['no-open'] ? { reason: 'así se pidió con --no-open' } : await findElectron();
  const data = options.data === undefined ? [] : ['--data', options.data];
  if (found.binary !== undefined) {
    const opened = await runElectron(found.binary, ['--demo', ...data]);
    if (opened) return;
  }
  const reason = found.reason ?? 'la ventana de Electron no pudo abrirse en este equipo';
  process.argv.push(
    '--demo',
    '--because',
    `Se usa el navegador en vez de una ventana propia porque ${reason}.`,
  );
  await import(new URL('../out/electron/web.js', import.meta.url).href);
}
