import { complain, print, stopWhenNobodyReads } from './output.ts';
import { Misuse, Refusal } from './arguments.ts';
import { generalUsage, usageOf, usages, type CommandName } from './usage.ts';

/** A command does its work and answers the exit code: 0 done, 1 failed. */
type Command = { run: (args: string[]) => Promise<number> };

/** Each is loaded only when it is the one that was asked for. */
const commands: Record<CommandName, () => Promise<Command>> = {
  methods: () => import('./commands/methods.ts'),
  call: () => import('./commands/call.ts'),
  demo: () => import('./commands/demo.ts'),
  import: () => import('./commands/import.ts'),
  export: () => import('./commands/export.ts'),
  status: () => import('./commands/status.ts'),
  report: () => import('./commands/report.ts'),
  calendar: () => import('./commands/calendar.ts'),
  log: () => import('./commands/log.ts'),
  check: () => import('./commands/check.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
};

async function runCommand([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name.startsWith('-')) return showUsage(name);
  if (!isCommand(name)) {
    complain(`No se conoce la orden «${name}».\n\n${generalUsage()}`);
    return 2;
  }
  if (args.includes('--help')) {
    print(usageOf(name));
    return 0;
  }
  try {
    const command = await commands[name]();
    return await command.run(args);
  } catch (error) {
    return explain(name, error);
  }
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(usages, name);

function showUsage(name: string | undefined): number {
  const isAsked = name === undefined || ['help', '--help', '-h'].includes(name);
  if (isAsked) print(generalUsage());
  else complain(`No se entiende «${name}» antes de la orden.\n\n${generalUsage()}`);
  return isAsked ? 0 : 2;
}

async function explain(name: CommandName, error: unknown): Promise<number> {
  if (error instanceof Misuse) {
    complain(`${error.message}\n\n${usageOf(name)}`);
    return 2;
  }
  const { sentenceOf } = await import('./explain.ts');
  complain(error instanceof Refusal ? error.message : sentenceOf(error));
  return 1;
}

stopWhenNobodyReads();
process.exitCode = await runCommand(process.argv.slice(2));
