import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { openApp } from '../core/app.ts';
import { defaultDataFolder } from '../serving/data-folder.ts';
import { failureText } from '../serving/failure.ts';
import { linkNet } from '../serving/link-net.ts';
import { openBrowser } from './browser.ts';
import { portsToTry } from './ports.ts';
import { isInUse, serveWhereFree } from './server.ts';
import { closeOnSignals } from './signals.ts';

/** Beside this file once it is bundled. */
const rendererFolder = fileURLToPath(new URL('../renderer/', import.meta.url));

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    demo: { type: 'boolean', default: false },
    because: { type: 'string' },
  },
});

/** How often one sees whether links are due to be looked at. */
const hourMs = 3_600_000;

async function start(): Promise<string> {
  const dataDir = values.data ?? defaultDataFolder();
  const app = await openApp({ dataDir, demo: values.demo, links: { net: linkNet(), everyMs: hourMs } });
  const site = await serveWhereFree({ app, rendererFolder }, portsToTry(values.port, dataDir));
  closeOnSignals(async () => {
    await site.close();
    await app.close();
  });
  return site.address;
}

function tell(address: string): void {
  if (values.because !== undefined) console.log(values.because);
  console.log(`Compromiso Abierto está abierto en ${address}`);
  console.log('Para cerrarlo, presiona Ctrl+C.');
  if (!values['no-open']) openBrowser(address);
}

start().then(tell, (error: unknown) => {
  console.error(isInUse(error) ? `El puerto ${values.port ?? ''} ya está en uso.` : failureText(error));
  process.exit(1);
});
