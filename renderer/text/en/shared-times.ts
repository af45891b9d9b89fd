import type * as clock from '../../../shared/clock.ts';
import type * as kinds from '../../../shared/history-kinds.ts';
import type * as periods from '../../../shared/periods.ts';

export const clockWords: typeof clock.clockWords = {
  behind: (now, last) =>
    `The clock of this computer says ${now} and the last entry of the log was recorded on ${last}. What is entered is recorded after that, so that it keeps its order, but “today” and the due dates follow the clock: the date and time of the computer should be corrected.`,
};

export const periodWords: typeof periods.periodWords = {
  month: (month, year) => `${month} ${String(year)}`,
  months: (first, second, year) => `${first} and ${second} ${String(year)}`,
  nth: ['1st', '2nd', '3rd', '4th'],
  quarter: (nth, year) => `${nth} quarter of ${String(year)}`,
  halfYear: (nth, year) => `${nth} half of ${String(year)}`,
};

export const auditKindNames: typeof kinds.auditKindNames = {
  avances: 'Progress',
  evidencia: 'Evidence',
  verificacion: 'Verification',
  observaciones: 'Observations',
  sesiones: 'Sessions and agreements',
  ciclo: 'Cycle of the plan',
  replanificacion: 'Rescheduling',
  plan: 'Plan, commitments and milestones',
  responsabilidades: 'Responsibilities',
  comite: 'Committees, members and institutions',
  ajustes: 'Settings and catalogues',
  importacion: 'Imports',
  acceso: 'Access and refusals',
};
