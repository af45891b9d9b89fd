import { AppError } from '../../shared/errors.ts';
import type { Caller } from '../../shared/method.ts';
import type { App } from '../core/app.ts';
import { Refusal } from './arguments.ts';
import { chooseMember } from './choose.ts';

const variable = 'COMPROMISO_PASSPHRASE';

/** Who acts: nobody by name, or that member, who proves it where one enters with a passphrase. */
export async function callerFor(app: App, as: string | undefined): Promise<Caller> {
  if (as === undefined) return { memberId: null };
  const memberId = await chooseMember(app, as);
  const about = await app.call('application.about', {});
  if (!about.ok) throw new AppError(about.error.code, about.error.details);
  if (about.value.access.mode === 'open') return { memberId };
  const passphrase = process.env[variable] ?? (await askForPassphrase(as));
  const entered = await app.call('session.signIn', { memberId, passphrase });
  if (!entered.ok) throw new AppError(entered.error.code, entered.error.details);
  return { memberId, session: entered.value.session };
}

/** Asks on the terminal, where what is typed is not shown; without one, says how to give it. */
async function askForPassphrase(who: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    throw new Refusal(`Se entra con contraseña: dala en la variable ${variable} o en una terminal.`);
  }
  stderr.write(`Contraseña de ${who}: `);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  try {
    return await readUnseen();
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}

const [endOfText, endOfInput, erase, backspace] = ['\u0003', '\u0004', '\u007f', '\b'];

/** What is typed until Enter; Ctrl+C and Ctrl+D give up. */
async function readUnseen(): Promise<string> {
  let typed: string[] = [];
  for await (const chunk of process.stdin) {
    for (const letter of String(chunk)) {
      if (letter === '\r' || letter === '\n') return typed.join('');
      if (letter === endOfText || letter === endOfInput) throw new Refusal('No se dio la contraseña.');
      if (letter === erase || letter === backspace) typed = typed.slice(0, -1);
      else typed.push(letter);
    }
  }
  return typed.join('');
}
