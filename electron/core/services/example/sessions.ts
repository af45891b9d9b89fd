import type { Meeting, Vote } from '../../../../shared/meetings.ts';
import type { Agreement } from '../../../../shared/agreements.ts';
import type { MemberKey } from './people.ts';

type Sits = { seat: MemberKey; alternate?: MemberKey; presence?: 'justified' | 'absent' };
type VoteScript = Pick<Vote, 'subject' | 'rule'> & {
  inFavour: MemberKey[];
  against: MemberKey[];
  abstained: MemberKey[];
};
type AgreementScript = Pick<Agreement, 'text' | 'dueOn'> & {
  member: MemberKey;
  isVoted?: boolean;
  done?: { on: string; note: string };
};

export type SessionScript = Pick<
  Meeting,
  'kind' | 'withCivilSociety' | 'meetsOn' | 'hour' | 'place' | 'convenedOn' | 'agenda' | 'minutes'
> & { sits: Sits[]; votes: VoteScript[]; agreements: AgreementScript[] };

const room = 'Sala de cabildo, palacio municipal';

/** Two sessions that were held and one that is called. */
export const sessions: SessionScript[] = [
  {
    kind: 'ordinary',
    withCivilSociety: false,
    meetsOn: '2026-02-11',
    hour: '10:00 h',
    place: room,
    convenedOn: '2026-02-02',
    agenda: [
      'Lista de asistencia y quórum',
      'Avance del plan al cierre de 2025',
      'Calendario de verificación de 2026',
      'Acuerdos',
    ],
    minutes:
      'La secretaría técnica presentó el avance del plan al cierre de 2025.\n\nSociedad civil pidió que los padrones se publiquen en formato abierto y no solo en PDF. El gobierno aceptó, con un plazo de seis semanas.\n\nSe sometió a votación el calendario de verificación.',
    sits: [
      { seat: 'mora' },
      { seat: 'vega', alternate: 'solis' },
      { seat: 'ruiz' },
      { seat: 'luna', presence: 'justified' },
      { seat: 'gil' },
    ],
    votes: [
      {
        subject: 'Calendario de verificación de 2026',
        rule: 'simple',
        inFavour: ['mora', 'ruiz', 'gil'],
        against: [],
        abstained: ['vega'],
      },
    ],
    agreements: [
      {
        text: 'Publicar los padrones en formato abierto, con su diccionario de datos.',
        member: 'mora',
        dueOn: '2026-03-31',
        done: { on: '2026-03-27', note: 'Se publicaron en el portal municipal, en CSV.' },
      },
      {
        text: 'Seguir el calendario de verificación de 2026.',
        member: 'ruiz',
        dueOn: '2026-12-15',
        isVoted: true,
      },
    ],
  },
  {
    kind: 'ordinary',
    withCivilSociety: true,
    meetsOn: '2026-07-15',
    hour: '17:00 h',
    place: 'Biblioteca central',
    convenedOn: '2026-07-03',
    agenda: [
      'Lista de asistencia y quórum',
      'Avance del primer semestre',
      'Preguntas del público',
      'Acuerdos',
    ],
    minutes:
      'Sesión abierta, con 34 personas del público.\n\nSe presentó el avance del primer semestre. Vecinas y vecinos preguntaron por las obras que siguen sin supervisión ciudadana.',
    sits: [
      { seat: 'mora' },
      { seat: 'vega' },
      { seat: 'ruiz' },
      { seat: 'pena', alternate: 'ocampo' },
      { seat: 'gil' },
    ],
    votes: [],
    agreements: [
      {
        text: 'Responder por escrito las preguntas del público y publicarlas.',
        member: 'vega',
        dueOn: '2026-09-30',
      },
      {
        text: 'Difundir el informe del primer semestre en las colonias.',
        member: 'gil',
        dueOn: '2026-08-31',
        done: { on: '2026-08-28', note: 'Se repartió en 12 colonias y se publicó en el portal.' },
      },
    ],
  },
  {
    kind: 'ordinary',
    withCivilSociety: true,
    meetsOn: '2026-12-10',
    hour: '10:00 h',
    place: room,
    convenedOn: '2026-11-20',
    agenda: [
      'Lista de asistencia y quórum',
      'Seguimiento de acuerdos',
      'Compromisos atrasados',
      'Asuntos generales',
    ],
    minutes: '',
    sits: [],
    votes: [],
    agreements: [],
  },
];
