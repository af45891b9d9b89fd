import { parseArgs } from 'node:util';
import { isIsoDay } from '../../shared/dates.ts';

/** The command was not written as it must be: exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** What was asked cannot be done here, in a sentence of its own: exit code 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

type Option = { type: 'string' | 'boolean' };
type Options = Record<string, Option>;
export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;

/** What every command takes. */
const common = { data: text, json: flag } as const;
type Common = { data: string | undefined; json: boolean };

export type Arguments<O extends Options> = Common & { positionals: string[] } & {
  [K in keyof O]: O[K]['type'] extends 'boolean' ? boolean : string | undefined;
};

/** The arguments of a command; anything that it does not know, or too few or too many words, is a misuse. */
export function readArguments<const O extends Options>(
  args: string[],
  options: O,
  words: { min: number; max: number; called: string } = { min: 0, max: 0, called: '' },
): Arguments<O> {
  const all: Options = { ...common, ...options };
  const { values, positionals } = parse(args, all);
  if (positionals.length < words.min) throw new Misuse(`Falta ${words.called}.`);
  if (positionals.length > words.max) throw new Misuse(`Sobra «${positionals[words.max] ?? ''}».`);
  const read = Object.entries(all).map(([name, { type }]) => [
    name,
    type === 'boolean' ? values[name] === true : values[name],
  ]);
  return { ...Object.fromEntries(read), positionals } as Arguments<O>;
}

function parse(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(misuseSentence(error));
  }
}

function misuseSentence(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  const option = /'(--?[^' =<]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `No se conoce la opción «${option}».`;
  return message.includes('does not take')
    ? `La opción «${option}» no lleva valor.`
    : `A la opción «${option}» le falta su valor.`;
}

/** The value of an option that the command cannot do without. */
export function demandOption(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new Misuse(`Falta --${name}.`);
  return value;
}

/** A day of the calendar as an option. */
export function readDay(value: string | undefined): { on?: string } {
  if (value === undefined) return {};
  if (!isIsoDay(value)) throw new Misuse(`«${value}» no es una fecha del calendario (AAAA-MM-DD).`);
  return { on: value };
}

/** One of a few words as an option. */
export function readChoice<T extends string>(
  value: string | undefined,
  name: string,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Misuse(`«${value}» no vale para --${name}: ${choices.join(', ')}.`);
  return found;
}
