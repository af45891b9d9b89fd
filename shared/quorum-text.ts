import { formatDay } from './dates.ts';
import { quorumShareNames, roleNames, voteRuleNames } from './glossary.ts';
import { words } from './language.ts';
import type { Vote, VoteView } from './meetings.ts';
import type { Ballots, Quorum, QuorumShare, VoteRule } from './quorum.ts';
import { favourNeeded } from './quorum.ts';

const plural = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

/** The words of the quorum and of the votes. */
export const quorumWords = words('quorumWords', {
  and: ' y ',
  alternateOf: (who: string, holder: string) => `${who} (suplente de ${holder})`,
  quorum: (isReached: boolean, present: number, seats: number, needed: number, rule: string, lacks: string) =>
    `${isReached ? 'Hay quórum' : 'No hay quórum'}: ${String(present)} de ${plural(seats, 'lugar', 'lugares')}; se necesitan ${String(needed)} (${rule})${lacks === '' ? '' : `; falta ${lacks}`}.`,
  outcome: (isApproved: boolean, sum: string, rule: string) =>
    `${isApproved ? 'Se aprobó' : 'No se aprobó'}: ${sum} (${rule.toLowerCase()}).`,
  inFavour: (n: number) => (n === 0 ? 'nadie a favor' : `${String(n)} a favor`),
  against: (n: number) => (n === 0 ? 'nadie en contra' : `${String(n)} en contra`),
  ofPresent: (inFavour: string, present: number) =>
    `${inFavour} de ${plural(present, 'presente', 'presentes')}`,
  both: (one: string, other: string) => `${one} y ${other}`,
  consensus: (sum: string) => `${sum}; hacía falta al menos 1 a favor y nadie en contra`,
  needed: (n: number) => (n === 1 ? 'hacía falta 1' : `hacían falta ${String(n)}`),
  nobodyVoted: 'nadie votó a favor ni en contra; hacía falta al menos 1 a favor',
  tie: ', un empate',
  half: (cast: number) =>
    `${cast === 1 ? 'el del único que votó' : `más de la mitad de los ${String(cast)} que votaron`} a favor o en contra`,
  abstentions: (n: number) => plural(n, 'abstención', 'abstenciones'),
  abstention: {
    consensus: (n: number) => (n === 1 ? 'no impide' : 'no impiden'),
    simple: (n: number) => (n === 1 ? 'no cuenta' : 'no cuentan'),
    threeFifths: (n: number) => (n === 1 ? 'no suma' : 'no suman'),
    twoThirds: (n: number) => (n === 1 ? 'no suma' : 'no suman'),
  },
  silent: (n: number) => plural(n, 'no votó', 'no votaron'),
  vote: (n: number, subject: string) => `Votación ${String(n)}: ${subject}`,
  correctedBy: (who: string | null, day: string, n: number, reason: string) =>
    `Corregida${who === null ? '' : ` por ${who}`} el ${day}; vale la votación ${String(n)}. Razón: ${reason}`,
  corrects: (n: number, subject: string, outcome: string, who: string | null, day: string, reason: string) =>
    `Corrige la votación ${String(n)}, que decía: «${subject}. ${outcome}» Corrigió${who === null ? '' : ` ${who},`} el ${day}. Razón: ${reason}`,
});

const list = (parts: readonly string[]): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')}${quorumWords.and}${String(parts.at(-1))}`;

/** Who sat in a seat: «Irene Solís, suplente de Rosa Vega». */
export function seatName(seat: { name: string; alternateName: string | null } | undefined): string {
  if (seat === undefined) return '';
  return seat.alternateName === null ? seat.name : quorumWords.alternateOf(seat.alternateName, seat.name);
}

/** «Hay quórum: 5 de 8 lugares presentes; se necesitan 5 (mayoría).» */
export function quorumSentence(quorum: Quorum, share: QuorumShare): string {
  const { present, seats, needed, missing, isReached } = quorum;
  const rule = quorumShareNames[share].toLowerCase();
  const lacks = list(missing.map((sector) => roleNames[sector].toLowerCase()));
  return quorumWords.quorum(isReached, present, seats, needed, rule, lacks);
}

/**
 * Why a vote carried or not, with the arithmetic of its rule: «No se aprobó: 7 a favor de 11 presentes; hacían falta 8
 * (mayoría calificada de 2/3). 3 en contra y 1 abstención.»
 */
export function voteSentence(rule: VoteRule, ballots: Ballots, isApproved: boolean): string {
  const others = othersText(rule, ballots);
  const outcome = quorumWords.outcome(isApproved, arithmetic(rule, ballots), voteRuleNames[rule]);
  return others === '' ? outcome : `${outcome} ${others}.`;
}

function arithmetic(rule: VoteRule, ballots: Ballots): string {
  const { inFavour, against, present } = ballots;
  const favour = quorumWords.inFavour(inFavour);
  const ofThose = quorumWords.ofPresent(favour, present);
  const opposed = quorumWords.against(against);
  const needed = favourNeeded(rule, ballots);
  if (needed === null) return quorumWords.consensus(quorumWords.both(ofThose, opposed));
  const asked = quorumWords.needed(needed);
  if (rule !== 'simple') return `${ofThose}; ${asked}`;
  const cast = inFavour + against;
  if (cast === 0) return quorumWords.nobodyVoted;
  const tie = inFavour === against ? quorumWords.tie : '';
  return `${quorumWords.both(favour, opposed)}${tie}; ${asked}, ${quorumWords.half(cast)}`;
}

/** What the arithmetic has not told: who was against it, who abstained and who did not vote. */
function othersText(rule: VoteRule, { inFavour, against, abstained, present }: Ballots): string {
  const silent = present - inFavour - against - abstained;
  const isTold = rule === 'consensus' || (rule === 'simple' && inFavour + against > 0);
  return list([
    ...(isTold || against === 0 ? [] : [quorumWords.against(against)]),
    ...(abstained === 0
      ? []
      : [`${quorumWords.abstentions(abstained)} (${quorumWords.abstention[rule](abstained)})`]),
    ...(silent <= 0 ? [] : [quorumWords.silent(silent)]),
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
  quorumWords.vote(number, subject);

/** «Corregida por Marisol Cano el 5 jun 2026; vale la votación 2. Razón: se contó mal un voto.» */
export function correctionSentence({
  number,
  who,
  on,
  reason,
}: NonNullable<VoteView['correctedBy']>): string {
  return quorumWords.correctedBy(who, formatDay(on), number, reason.trim());
}

/** What stood before a vote, the last correction first, as a note under the one that stands. */
export function correctionNotes(vote: VoteView, votes: readonly VoteView[]): string[] {
  const first = votes.find(({ number }) => number === vote.corrects);
  if (first === undefined || first.correctedBy === null) return [];
  const { who, on, reason } = first.correctedBy;
  const said = quorumWords.corrects(
    first.number,
    first.subject,
    voteOutcome(first),
    who,
    formatDay(on),
    reason.trim(),
  );
  return [said, ...correctionNotes(first, votes)];
}
