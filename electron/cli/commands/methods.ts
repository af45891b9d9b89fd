import { z } from 'zod';
import { contract, methodNames, type MethodName } from '../../../shared/contract.ts';
import { roleNames } from '../../../shared/glossary.ts';
import type { Method } from '../../../shared/method.ts';
import { readArguments, Refusal } from '../arguments.ts';
import { print, printJson } from '../output.ts';

type Described = {
  method: MethodName;
  kind: Method['kind'];
  /** Who may call a command; null for a query, which anybody may ask. */
  roles: readonly string[] | null;
  byProxy: boolean;
  input: unknown;
};

/** Every method, or the one that was named, with the JSON Schema of its input. */
export function run(args: string[]): Promise<number> {
  const { json, positionals } = readArguments(args, {}, { min: 0, max: 1, called: '' });
  const [only] = positionals;
  const names = methodNames.filter((name) => only === undefined || name === only);
  if (names.length === 0) throw new Refusal(`La aplicación no conoce el método «${only ?? ''}».`);
  const described = names.map(describe);
  if (json) printJson(described);
  else print(described.map(asText).join('\n'));
  return Promise.resolve(0);
}

function describe(name: MethodName): Described {
  const method: Method = contract[name];
  const isCommand = method.kind === 'command';
  return {
    method: name,
    kind: method.kind,
    roles: isCommand ? method.roles : null,
    byProxy: isCommand && method.byProxy,
    input: z.toJSONSchema(method.input, { io: 'input', unrepresentable: 'any' }),
  };
}

function asText({ method, kind, roles, byProxy, input }: Described): string {
  const names = (roles ?? []).map((role) => roleNames[role as keyof typeof roleNames].toLowerCase());
  const proxy = byProxy ? '; la secretaría técnica, en nombre de ellos' : '';
  const who = kind === 'query' ? 'consulta, de cualquiera' : `orden de: ${names.join(', ')}${proxy}`;
  return `${method}\n  ${who}\n  ${JSON.stringify(input)}\n`;
}
