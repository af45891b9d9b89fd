import type { HistoryEntry } from '../../shared/history.ts';
import { counted, listText } from './format.ts';

type Facts = Partial<Record<string, unknown>>;
const factsOf = ({ changes }: HistoryEntry): Facts =>
  Object.fromEntries(changes.map(({ field, to }) => [field, to]));
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Who was refused or chose: whoever did not prove a name has none. */
export function accessWho({ actor, inNameOf, action }: HistoryEntry): string {
  const who = actor ?? (action === 'refused' ? 'Alguien sin identificarse' : 'Quien abrió la aplicación');
  return inNameOf === null ? who : `${who}, en nombre de ${inNameOf},`;
}

/** «quiso verificar o devolver lo reportado y no le corresponde». */
export function accessDeed(entry: HistoryEntry): string {
  const facts = factsOf(entry);
  return entry.action === 'refused' ? refused(facts) : chosen(facts);
}

function refused(facts: Facts): string {
  const does = textOf(facts.does);
  const what = does === '' ? 'sin más datos' : does;
  const name = textOf(facts.name);
  const more = Number(facts.unwritten ?? 0);
  const again = more > 0 ? ` (y ${counted(more, 'vez más', 'veces más')} desde la anterior)` : '';
  return (
    sentences[textOf(facts.why)]?.(what, name === '' ? 'alguien' : name).concat(again) ??
    'recibió una negativa'
  );
}

const sentences: Partial<Record<string, (what: string, name: string) => string>> = {
  forbidden: (what) => `quiso hacer algo que no le corresponde (${what}): se negó`,
  principalNeeded: (what) => `quiso capturar algo sin decir en nombre de quién (${what}): se negó`,
  otherCommittee: (what) => `quiso hacer algo que es de otro comité (${what}): se negó`,
  ownWork: () => 'quiso verificar o devolver su propio trabajo: se negó',
  memberInactive: (what, name) =>
    `quiso hacer un cambio como ${name}, que no ocupa un lugar en esa fecha (${what}): se negó`,
  signInNeeded: (what, name) =>
    `quiso hacer un cambio como ${name} sin haber entrado con su contraseña (${what}): se negó`,
  wrongPassphrase: (_, name) => `quiso entrar como ${name} con una contraseña que no es: se negó`,
};

function chosen(facts: Facts): string {
  switch (facts.event) {
    case 'own':
      return 'cambió su contraseña';
    case 'overVerified': {
      const names = Array.isArray(facts.milestones) ? facts.milestones.map(String) : [];
      return `estuvo de acuerdo en que la importación cambie ${counted(names.length, 'hito verificado', 'hitos verificados')}: ${listText(names)}`;
    }
    case 'others':
      return `puso contraseña a ${textOf(facts.name)}`;
    default:
      return facts.mode === 'passphrase'
        ? `eligió entrar con contraseña; la sesión se cierra tras ${counted(Number(facts.idleMinutes ?? 0), 'minuto', 'minutos')} sin uso`
        : 'eligió entrar sin contraseña';
  }
}
