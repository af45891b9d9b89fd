import { words } from '../../shared/language.ts';
import { count, counted } from './format.ts';

/** The reports that are due in each period, and who is missing. */
export const periodsText = words('periodsText', {
  title: 'Reportes del periodo',
  help: 'Cada hito que ya empezó y no está completo debe un reporte por periodo; «sin avance», con su razón, también lo es.',
  none: 'Este plan no tiene un periodo de reporte fijo. Se elige en «Ajustes», en los datos del plan.',
  noDates: 'Los periodos se cuentan dentro de la vigencia del plan, y este plan no dice cuándo empieza.',
  notYet: 'La vigencia del plan todavía no empieza.',
  toSettings: 'Ir a los datos del plan',
  period: 'Periodo',
  option: (name: string, reported: number, due: number) =>
    `${name} · ${count(reported)} de ${count(due)} con reporte`,
  coverage: 'Cobertura',
  coverageOf: (name: string) => `Reportes de ${name}`,
  days: (start: string, end: string) => `Del ${start} al ${end}`,
  reported: 'Con reporte',
  fraction: (reported: number, due: number) => `${count(reported)} de ${counted(due, 'hito', 'hitos')}`,
  late: (n: number) => counted(n, 'reporte atrasado', 'reportes atrasados'),
  pending: (n: number) => `${counted(n, 'reporte', 'reportes')} por recibir; el periodo todavía no termina`,
  complete: 'Están todos los reportes del periodo.',
  nothingDue: 'Ningún hito debe un reporte de este periodo.',
  people: 'Quién falta',
  peopleLate: 'Quién se atrasó',
  person: 'Persona o institución',
  missing: 'Hitos sin reporte',
  reminder: 'Recordatorio',
  mail: 'Escribir correo',
  mailTo: (name: string) => `Escribir correo a ${name}`,
  noMail: 'Sin correo',
  more: (n: number) => `${count(n)} más`,
  print: 'Imprimir recordatorios',
  printHelp: 'Una hoja por persona, con lo que le falta reportar.',
  unnamed: (n: number) =>
    `${counted(n, 'hito sin reporte no tiene', 'hitos sin reporte no tienen')} responsable: a nadie se le puede recordar.`,
  toCommittee: 'Asignar responsables',
  rows: 'Hitos del periodo',
  milestone: 'Hito',
  standing: 'Reporte',
  responsible: 'Responsable',
  noResponsible: 'Sin responsable',
  report: (percentage: string, day: string) => `${percentage} al ${day}`,
  all: (n: number) => counted(n, 'hito', 'hitos'),
  first: (shown: number, all: number) =>
    `Se muestran ${count(shown)} de ${count(all)}; primero lo que falta.`,
});

export const standingNames = words('standingNames', {
  reported: 'Reportado',
  late: 'Atrasado',
  pending: 'Por recibir',
});
