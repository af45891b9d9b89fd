import { formatDay } from './dates.ts';
import { quorumShareNames, roleNames, voteRuleNames } from './glossary.ts';
import type { Vote, VoteView } from './meetings.ts';
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

/**
 * Why a vote carried or not, with the arithmetic of its rule: «No se aprobó: 7 a favor de 11 presentes; hacían falta 8
 * (mayoría calificada de 2/3). 3 en contra y 1 abstención.»
 */
export function voteSentence(rule: VoteRule, ballots: Ballots, isApproved: boolean): string {
  const outcome = isApproved ? 'Se aprobó' : 'No se aprobó';
  const others = othersText(rule, ballots);
  return `${outcome}: ${arithmetic(rule, ballots)} (${voteRuleNames[rule].toLowerCase()}).${others === '' ? '' : ` ${others}.`}`;
}

function arithmetic(rule: VoteRule, ballots: Ballots): string {
  const { inFavour, against, present } = ballots;
  const ofThose = `${inFavourText(inFavour)} de ${plural(present, 'presente', 'presentes')}`;
  const opposed = against === 0 ? 'nadie en contra' : `${String(against)} en contra`;
  const needed = favourNeeded(rule, ballots);
  if (needed === null) {
    return `${ofThose} y ${opposed}; hacía falta al menos 1 a favor y nadie en contra`;
  }
  const asked = needed === 1 ? 'hacía falta 1' : `hacían falta ${String(needed)}`;
  if (rule !== 'simple') return `${ofThose}; ${asked}`;
  const cast = inFavour + against;
  if (cast === 0) return 'nadie votó a favor ni en contra; hacía falta al menos 1 a favor';
  const tie = inFavour === against ? ', un empate' : '';
  const half = cast === 1 ? 'el del único que votó' : `más de la mitad de los ${String(cast)} que votaron`;
  return `${inFavourText(inFavour)} y ${opposed}${tie}; ${asked}, ${half} a favor o en contra`;
}

const inFavourText = (n: number): string => (n === 0 ? 'nadie a favor' : `${String(n)} a favor`);

const abstention: Record<VoteRule, readonly [one: string, many: string]> = {
  consensus: ['no impide', 'no impiden'],
  simple: ['no cuenta', 'no cuentan'],
  threeFifths: ['no suma', 'no suman'],
  twoThirds: ['no suma', 'no suman'],
};

/** What the arithmetic has not told: who was against it, who abstained and who did not vote. */
function othersText(rule: VoteRule, { inFavour, against, abstained, present }: Ballots): string {
  const silent = present - inFavour - against - abstained;
  const isTold = rule === 'consensus' || (rule === 'simple' && inFavour + against > 0);
  return list([
    ...(isTold || against === 0 ? [] : [`${String(against)} en contra`]),
    ...(abstained === 0
      ? []
      : [
          `${plural(abstained, 'abstención', 'abstenciones')} (${abstention[rule][abstained === 1 ? 0 : 1]})`,
        ]),
    ...(silent <= 0 ? [] : [plural(silent, 'no votó', 'no votaron')]),
  ]);
}

type Cast = Pick<Vote, 'rule' | 'inFavour' | 'against' | 'abstained' | 'present' | 'isApproved'>;

/** The same of a vote as it was recorded. */
export function voteOutcome({ rule, inFavour, against, abstained, present, isApproved }: Cast): string {
  const counts = { inFavour: inFavour.length, against: against.length, abstained: abstained.length, present };
  return voteSentence(rule, counts, isApproved);
}

/** «Votación 2: Calendario de 2027». */
export const voteTitle = ({ number, subject }: Pick<VoteView, 'number' | 'subject'>): string =>
  `Votación ${String(number)}: ${subject}`;

/** «Corregida por Marisol Cano el 5 jun 2026; vale la votación 2. Razón: se contó mal un voto.» */
export function correctionSentence({
  number,
  who,
  on,
  reason,
}: NonNullable<VoteView['correctedBy']>): string {
  const by = who === null ? '' : ` por ${who}`;
  return `Corregida${by} el ${formatDay(on)}; vale la votación ${String(number)}. Razón: ${reason.trim()}`;
}

/** What stood before a vote, the last correction first, as a note under the one that stands. */
export function correctionNotes(vote: VoteView, votes: readonly VoteView[]): string[] {
  const first = votes.find(({ number }) => number === vote.corrects);
  if (first === undefined || first.correctedBy === null) return [];
  const { who, on, reason } = first.correctedBy;
  const by = `Corrigió${who === null ? '' : ` ${who},`} el ${formatDay(on)}`;
  const said = `Corrige la votación ${String(first.number)}, que decía: «${first.subject}. ${voteOutcome(first)}»`;
  return [`${said} ${by}. Razón: ${reason.trim()}`, ...correctionNotes(first, votes)];
}
