import { spawn } from 'node:child_process';

/** Shows an address in the user's browser where there is one; the address was printed, so failing is no error. */
export function openBrowser(address: string): void {
  if (process.platform === 'linux' && !hasDesktop()) return;
  const [command, ...words] = opener();
  const child = spawn(command, [...words, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

function hasDesktop(): boolean {
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function opener(): [string, ...string[]] {
  if (process.platform === 'darwin') return ['open'];
  // `start` would cut the address at the first &.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
