import { formatDay, formatLongDay } from '../../../../shared/dates.ts';
import {
  agreementStateNames,
  meetingKindNames,
  presenceNames,
  roleNames,
} from '../../../../shared/glossary.ts';
import type { MeetingPage, MeetingPaper, SeatView } from '../../../../shared/meetings.ts';
import {
  correctionNotes,
  quorumSentence,
  seatName,
  voteOutcome,
  voteTitle,
} from '../../../../shared/quorum-text.ts';

type Fact = { label: string; text: string };

/** What a convocation or a minute says, in the order in which it is read; a part that is empty is not printed. */
export type MeetingPaperModel = {
  title: string;
  subtitle: string;
  committee: string;
  example: string;
  facts: Fact[];
  agenda: string[];
  quorum: string;
  attendance: { sector: string; name: string; presence: string }[];
  votes: { title: string; sentence: string; ballots: Fact[]; notes: string[] }[];
  agreements: { code: string; text: string; responsible: string; due: string; state: string }[];
  minutes: string;
  madeWith: string;
  on: string;
};

export type PaperFrame = {
  committee: string;
  /** What the third party was called on the day of the session. */
  oversight: string;
  isExample: boolean;
  appVersion: string;
  logLine: string;
};

/** The paper of a session, from what its page knows. */
export function meetingPaperModel(
  page: MeetingPage,
  paper: MeetingPaper,
  { committee, oversight, isExample, appVersion, logLine }: PaperFrame,
): MeetingPaperModel {
  const { meeting, plan } = page;
  const isMinutes = paper === 'minutes';
  const kind = meetingKindNames[meeting.kind].toLowerCase();
  const head = isMinutes ? 'Minuta de la sesión' : 'Convocatoria a la sesión';
  return {
    title: `${head} ${kind} ${meeting.code}`,
    subtitle: `${plan.name}, ${formatLongDay(meeting.meetsOn)}`,
    committee,
    example: isExample ? 'Ejemplo: personas y hechos inventados.' : '',
    facts: factsOf(page),
    agenda: meeting.agenda,
    quorum: isMinutes && meeting.quorum !== null ? quorumSentence(meeting.quorum, meeting.quorumShare) : '',
    attendance: isMinutes ? page.seats.map((seat) => attendanceOf(seat, oversight)) : [],
    votes: isMinutes ? votesOf(page) : [],
    agreements: isMinutes ? page.agreements.map(agreementOf) : [],
    minutes: isMinutes ? meeting.minutes : '',
    madeWith: `${logLine}Compromiso Abierto ${appVersion}`,
    on: meeting.meetsOn,
  };
}

function factsOf({ meeting }: MeetingPage): Fact[] {
  const facts = [
    { label: 'Fecha', text: formatLongDay(meeting.meetsOn) },
    { label: 'Hora', text: meeting.hour },
    { label: 'Lugar o enlace', text: meeting.place },
    { label: 'Convocada el', text: formatDay(meeting.convenedOn) },
    { label: 'Con sociedad civil', text: meeting.withCivilSociety ? 'Sí' : '' },
  ];
  return facts.filter(({ text }) => text !== '');
}

const attendanceOf = ({ sector, name, presence, alternateName }: SeatView, oversight: string) => ({
  sector: sector === 'oversight' ? oversight : roleNames[sector],
  name,
  presence: presenceNames[presence] + (alternateName === null ? '' : `: ${alternateName}`),
});

/** Those that stand, each with what it corrected. */
function votesOf({ votes, seats }: MeetingPage): MeetingPaperModel['votes'] {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => seatName(seats.find(({ seatId }) => seatId === id))).join(', ');
  return votes
    .filter(({ correctedBy }) => correctedBy === null)
    .map((vote) => ({
      title: voteTitle(vote),
      sentence: voteOutcome(vote),
      ballots: [
        { label: 'A favor', text: names(vote.inFavour) },
        { label: 'En contra', text: names(vote.against) },
        { label: 'Abstenciones', text: names(vote.abstained) },
      ].filter(({ text }) => text !== ''),
      notes: correctionNotes(vote, votes),
    }));
}

function agreementOf(one: MeetingPage['agreements'][number]): MeetingPaperModel['agreements'][number] {
  const { code, text, responsible, dueOn, state, resolvedOn, isOverdue } = one;
  const word = isOverdue ? 'Pendiente, vencido' : agreementStateNames[state];
  return {
    code,
    text,
    responsible: responsible ?? '',
    due: dueOn === null ? '' : formatDay(dueOn),
    state: resolvedOn === null ? word : `${word} el ${formatDay(resolvedOn)}`,
  };
}
