import type { InputOf } from '../../shared/contract.ts';
import type { MeetingPage } from '../../shared/meetings.ts';
import type { Scene } from './core-plan.ts';

export type Said = NonNullable<InputOf<'meeting.record'>['attendance']>;

/** Calls and holds sessions of the plan of a scene, and writes down what they agree, as its secretariat. */
export function sessionsOf(where: () => { scene: Scene; planId: string }) {
  const secretariat = () => where().scene.committee.secretariat;
  const convene = (values: Partial<InputOf<'meeting.convene'>['values']> = {}): Promise<MeetingPage> =>
    where().scene.app.ask(
      'meeting.convene',
      {
        planId: where().planId,
        values: { meetsOn: '2026-06-20', agenda: ['Lista de asistencia', 'Acuerdos'], ...values },
      },
      secretariat(),
    );
  /** Of government, civil society and the oversight body, in this order. */
  const titulares = (): [string, string, string] => {
    const { government, civilSociety, oversight } = where().scene.committee;
    return [government.memberId, civilSociety.memberId, oversight.memberId];
  };
  const all = (): Said => titulares().map((seatId) => ({ seatId, presence: 'titular' }));
  const record = ({ meeting: { id, version } }: MeetingPage, attendance: Said, minutes?: string) =>
    where().scene.app.ask(
      'meeting.record',
      { id, version, attendance, ...(minutes === undefined ? {} : { minutes }) },
      secretariat(),
    );
  const held = async (values?: Parameters<typeof convene>[0]): Promise<MeetingPage> =>
    record(await convene(values), all());
  const agree = ({ meeting }: MeetingPage, more: Partial<InputOf<'agreement.add'>> = {}) =>
    where().scene.app.ask(
      'agreement.add',
      {
        meetingId: meeting.id,
        text: 'Publicar el padrón.',
        memberId: where().scene.committee.government.memberId,
        ...more,
      },
      secretariat(),
    );
  return { convene, titulares, all, record, held, agree };
}
