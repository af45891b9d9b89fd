import type { Sector } from '../../../../shared/roles.ts';
import type { ObservationReply } from '../../../../shared/observations.ts';
import type { MemberKey } from './people.ts';

export type TurnScript = {
  on: string;
  by: MemberKey;
  kind: ObservationReply['kind'];
  text: string;
  capturedBy?: MemberKey;
};

/** An observation of the example and what was answered to it. */
export type ObservationScript = {
  /** The code of what it is on; left out: the plan. */
  place?: string;
  title: string;
  text: string;
  on: string;
  by: MemberKey;
  asked?: Sector;
  dueOn?: string;
  citizen?: { who: string; on: string };
  turns: TurnScript[];
};

/** What the committee of the example observed, in the order in which it did. */
export const exampleObservations: ObservationScript[] = [
  {
    place: 'C01.3',
    title: 'El archivo de julio no tiene la columna de proveedor',
    text: 'Los archivos de enero a junio dicen a quién se pagó; el de julio, no. Se pide publicarlo completo.',
    on: '2025-11-04',
    by: 'ruiz',
    dueOn: '2025-11-21',
    turns: [
      {
        on: '2025-11-18',
        by: 'mora',
        kind: 'answer',
        text: 'La columna se perdió al cambiar de sistema. El archivo de julio se volvió a publicar completo el 17 de noviembre.',
      },
      { on: '2025-11-25', by: 'ruiz', kind: 'closing', text: 'Se descargó el archivo y la columna está.' },
    ],
  },
  {
    place: 'C03.1',
    title: 'El aviso de corte de agua llega después del corte',
    text: 'Una usuaria pide que el aviso se publique al menos un día antes y en lenguaje claro.',
    on: '2026-06-08',
    by: 'pena',
    dueOn: '2026-07-03',
    citizen: { who: 'Usuaria de la colonia Centro, en el módulo de orientación', on: '2026-06-05' },
    turns: [
      {
        on: '2026-06-15',
        by: 'solis',
        kind: 'reply',
        text: '¿Se trata de los cortes programados o de los que causa una fuga?',
      },
      { on: '2026-06-17', by: 'pena', kind: 'reply', text: 'De los programados.', capturedBy: 'cano' },
      {
        on: '2026-07-01',
        by: 'solis',
        kind: 'answer',
        text: 'Desde julio los cortes programados se avisan con 48 horas por mensaje y en el portal. Los que causa una fuga no pueden avisarse antes.',
      },
      { on: '2026-07-14', by: 'pena', kind: 'closing', text: 'La usuaria confirmó que recibió el aviso.' },
    ],
  },
  {
    place: 'C02',
    title: 'Obras sin bitácora en la zona rural',
    text: 'Tres de las doce obras no publican su bitácora. Se pide decir cuándo lo harán o por qué no pueden.',
    on: '2026-09-21',
    by: 'gil',
    dueOn: '2026-10-16',
    turns: [
      {
        on: '2026-10-13',
        by: 'vega',
        kind: 'answer',
        text: 'En tres frentes no hay señal de internet. Desde octubre la bitácora se llena en papel y se sube cada viernes desde la oficina.',
      },
    ],
  },
  {
    place: 'C04.3',
    title: 'Faltan las colonias que cambiaron de nombre',
    text: 'Los datos de septiembre dejan fuera dos colonias que cambiaron de nombre. Se pide incluirlas o decir dónde se cuentan.',
    on: '2026-10-20',
    by: 'ruiz',
    dueOn: '2026-11-10',
    turns: [
      {
        on: '2026-10-29',
        by: 'tejeda',
        kind: 'reply',
        text: 'Se pidió al área de catastro la equivalencia de los nombres; en cuanto llegue se publica.',
      },
    ],
  },
  {
    title: 'Calendario de sesiones de 2027',
    text: 'Se pide publicar el calendario de sesiones de 2027 antes de que termine el año, para que las organizaciones puedan asistir.',
    on: '2026-11-12',
    by: 'pena',
    asked: 'oversight',
    dueOn: '2026-12-11',
    turns: [],
  },
];
