import { homedir } from 'node:os';
import { join } from 'node:path';

type Surroundings = { platform: NodeJS.Platform; env: Record<string, string | undefined>; home: string };

const here: Surroundings = { platform: process.platform, env: process.env, home: homedir() };

/** The folder of the user's application data where the plans are kept when no other is asked for. */
export function defaultDataFolder({ platform, env, home }: Surroundings = here): string {
  if (platform === 'win32') {
    return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Compromiso Abierto');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Compromiso Abierto');
  return join(xdgDataHome(env) ?? join(home, '.local', 'share'), 'compromiso-abierto');
}

/** XDG Base Directory Specification: a relative path must be ignored. */
function xdgDataHome(env: Surroundings['env']): string | undefined {
  const folder = env.XDG_DATA_HOME;
  return folder?.startsWith('/') ? folder : undefined;
}
