import type { HistoryEntry } from '../../shared/history.ts';
import { labelText, words } from '../../shared/language.ts';
import { counted, listText } from './format.ts';

/** What the log tells of who was refused, and of what was chosen about entering. */
export const accessHistoryWords = words('accessHistoryWords', {
  unnamed: 'Alguien sin identificarse',
  whoOpened: 'Quien abrió la aplicación',
  inNameOf: (who: string, other: string) => `${who}, en nombre de ${other},`,
  noMore: 'sin más datos',
  somebody: 'alguien',
  again: (n: number) => ` (y ${counted(n, 'vez más', 'veces más')} desde la anterior)`,
  wasRefused: 'recibió una negativa',
  refusals: {
    forbidden: (what: string) => `quiso hacer algo que no le corresponde (${what}): se negó`,
    principalNeeded: (what: string) => `quiso capturar algo sin decir en nombre de quién (${what}): se negó`,
    otherCommittee: (what: string) => `quiso hacer algo que es de otro comité (${what}): se negó`,
    ownWork: () => 'quiso verificar o devolver su propio trabajo: se negó',
    memberInactive: (what: string, name: string) =>
      `quiso hacer un cambio como ${name}, que no ocupa un lugar en esa fecha (${what}): se negó`,
    signInNeeded: (what: string, name: string) =>
      `quiso hacer un cambio como ${name} sin haber entrado con su contraseña (${what}): se negó`,
    wrongPassphrase: (_: string, name: string) =>
      `quiso entrar como ${name} con una contraseña que no es: se negó`,
  },
  changedOwn: 'cambió su contraseña',
  agreedOver: (n: number, names: string) =>
    `estuvo de acuerdo en que la importación cambie ${counted(n, 'hito verificado', 'hitos verificados')}: ${names}`,
  setOthers: (name: string) => `puso contraseña a ${name}`,
  withPassphrase: (minutes: number) =>
    `eligió entrar con contraseña; la sesión se cierra tras ${counted(minutes, 'minuto', 'minutos')} sin uso`,
  withoutPassphrase: 'eligió entrar sin contraseña',
});

type Facts = Partial<Record<string, unknown>>;
const factsOf = ({ changes }: HistoryEntry): Facts =>
  Object.fromEntries(changes.map(({ field, to }) => [field, to]));
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Who was refused or chose: whoever did not prove a name has none. */
export function accessWho({ actor, inNameOf, action }: HistoryEntry): string {
  const nobody = action === 'refused' ? accessHistoryWords.unnamed : accessHistoryWords.whoOpened;
  const who = actor ?? nobody;
  return inNameOf === null ? who : accessHistoryWords.inNameOf(who, inNameOf);
}

/** «quiso verificar o devolver lo reportado y no le corresponde». */
export function accessDeed(entry: HistoryEntry): string {
  const facts = factsOf(entry);
  return entry.action === 'refused' ? refused(facts) : chosen(facts);
}

const refusals: Partial<Record<string, (what: string, name: string) => string>> = accessHistoryWords.refusals;

function refused(facts: Facts): string {
  const does = textOf(facts.does);
  const what = does === '' ? accessHistoryWords.noMore : labelText(does);
  const name = textOf(facts.name);
  const more = Number(facts.unwritten ?? 0);
  const again = more > 0 ? accessHistoryWords.again(more) : '';
  return (
    refusals[textOf(facts.why)]?.(what, name === '' ? accessHistoryWords.somebody : name).concat(again) ??
    accessHistoryWords.wasRefused
  );
}

function chosen(facts: Facts): string {
  switch (facts.event) {
    case 'own':
      return accessHistoryWords.changedOwn;
    case 'overVerified': {
      const names = Array.isArray(facts.milestones) ? facts.milestones.map(String) : [];
      return accessHistoryWords.agreedOver(names.length, listText(names));
    }
    case 'others':
      return accessHistoryWords.setOthers(textOf(facts.name));
    default:
      return facts.mode === 'passphrase'
        ? accessHistoryWords.withPassphrase(Number(facts.idleMinutes ?? 0))
        : accessHistoryWords.withoutPassphrase;
  }
}
