import type * as es from '../../../shared/quorum-text.ts';

const plural = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

export const quorumWords: typeof es.quorumWords = {
  and: ' and ',
  alternateOf: (who, holder) => `${who} (alternate of ${holder})`,
  quorum: (isReached, present, seats, needed, rule, lacks) =>
    `${isReached ? 'Quorum' : 'No quorum'}: ${String(present)} of ${plural(seats, 'seat', 'seats')}; ${String(needed)} needed (${rule})${lacks === '' ? '' : `; ${lacks} missing`}.`,
  outcome: (isApproved, sum, rule) =>
    `${isApproved ? 'Approved' : 'Not approved'}: ${sum} (${rule.toLowerCase()}).`,
  inFavour: (n) => (n === 0 ? 'nobody in favour' : `${String(n)} in favour`),
  against: (n) => (n === 0 ? 'nobody against' : `${String(n)} against`),
  ofPresent: (inFavour, present) => `${inFavour} of ${String(present)} present`,
  both: (one, other) => `${one} and ${other}`,
  consensus: (sum) => `${sum}; at least 1 in favour and nobody against was needed`,
  needed: (n) => `${String(n)} needed`,
  nobodyVoted: 'nobody voted in favour or against; at least 1 in favour was needed',
  tie: ', a tie',
  half: (cast) =>
    cast === 1
      ? 'that of the only one who voted for or against'
      : `more than half of the ${String(cast)} who voted for or against`,
  abstentions: (n) => plural(n, 'abstention', 'abstentions'),
  abstention: {
    consensus: (n) => (n === 1 ? 'does not prevent it' : 'do not prevent it'),
    simple: (n) => (n === 1 ? 'does not count' : 'do not count'),
    threeFifths: (n) => (n === 1 ? 'does not add' : 'do not add'),
    twoThirds: (n) => (n === 1 ? 'does not add' : 'do not add'),
  },
  silent: (n) => `${String(n)} did not vote`,
  vote: (n, subject) => `Vote ${String(n)}: ${subject}`,
  correctedBy: (who, day, n, reason) =>
    `Corrected${who === null ? '' : ` by ${who}`} on ${day}; vote ${String(n)} stands. Reason: ${reason}`,
  corrects: (n, subject, outcome, who, day, reason) =>
    `It corrects vote ${String(n)}, which said: “${subject}. ${outcome}” Corrected${who === null ? '' : ` by ${who}`} on ${day}. Reason: ${reason}`,
};
