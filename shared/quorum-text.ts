import { quorumShareNames, roleNames, voteRuleNames } from './glossary.ts';
import type { Ballots, Quorum, QuorumShare, VoteRule } from './quorum.ts';
import { favourNeeded } from './quorum.ts';

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} y ${String(parts.at(-1))}`;

const plural = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

/** Who sat in a seat: «Irene Solís, suplente de Rosa Vega». */
export function seatName(seat: { name: string; alternateName: string | null } | undefined): string {
  if (seat === undefined) return '';
  return seat.alternateName === null ? seat.name : `${seat.alternateName} (suplente de ${seat.name})`;
}

/** «Hay quórum: 5 de 8 lugares presentes; se necesitan 5 (mayoría).» */
export function quorumSentence(quorum: Quorum, share: QuorumShare): string {
  const { present, seats, needed, missing, isReached } = quorum;
  const rule = quorumShareNames[share].toLowerCase();
  const count = `${String(present)} de ${plural(seats, 'lugar', 'lugares')}; se necesitan ${String(needed)} (${rule})`;
  const absent = missing.map((sector) => roleNames[sector].toLowerCase());
  const lacks = absent.length === 0 ? '' : `; falta ${list(absent)}`;
  return `${isReached ? 'Hay quórum' : 'No hay quórum'}: ${count}${lacks}.`;
}

/** Why a vote carried or not, with the votes that its rule asked for. */
export function voteSentence(rule: VoteRule, ballots: Ballots, isApproved: boolean): string {
  const { inFavour, against, abstained, present } = ballots;
  const cast = [
    `${String(inFavour)} a favor`,
    `${String(against)} en contra`,
    plural(abstained, 'abstención', 'abstenciones'),
  ];
  const needed = favourNeeded(rule, ballots);
  const asked =
    needed === null
      ? 'por consenso se aprueba si alguien está a favor y nadie en contra'
      : `${voteRuleNames[rule].toLowerCase()}: ${askedOf(rule, needed, present)}`;
  return `${isApproved ? 'Se aprobó' : 'No se aprobó'}: ${list(cast)}; ${asked}.`;
}

function askedOf(rule: VoteRule, needed: number, present: number): string {
  const votes = `se necesitan ${plural(needed, 'voto', 'votos')} a favor`;
  return rule === 'simple'
    ? `${votes}, más de la mitad de quienes votaron a favor o en contra`
    : `${votes} de ${plural(present, 'lugar presente', 'lugares presentes')}; la abstención no suma`;
}
