import { formatDay } from '../../shared/dates.ts';
import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** Who sits at the table, and who answers for what. */
export const committeeText = words('committeeText', {
  title: 'Comité',
  views: 'Partes del comité',
  mayNot: 'Los integrantes y las instituciones los administran la autoridad garante y la secretaría técnica.',

  members: 'Integrantes',
  addMember: 'Agregar integrante…',
  addFirst: 'Agregar a la primera persona…',
  detailsOf: (name: string) => `Datos de ${name}`,
  newMember: 'Agregar integrante',
  noMembers: 'Todavía no hay integrantes. Agrega a quienes ocupan un lugar en el comité y a quien lo opera.',
  noneOf: 'Nadie ocupa un lugar en este sector.',
  showPast: (n: number) =>
    `Mostrar también a ${counted(n, 'persona que no ocupa', 'personas que no ocupan')} un lugar hoy`,
  seats: (holders: number, alternates: number) =>
    `${counted(holders, 'titular', 'titulares')}, ${counted(alternates, 'suplente', 'suplentes')}`,
  people: (n: number) => counted(n, 'persona', 'personas'),
  name: 'Nombre',
  post: 'Cargo',
  institution: 'Institución',
  seat: 'Lugar',
  holder: 'Titular',
  alternate: 'Suplente',
  period: 'Periodo',
  since: 'Desde',
  role: 'Papel',
  email: 'Correo',
  phone: 'Teléfono',
  sinceHelp: 'Sin fecha: desde siempre.',
  untilHelp: 'Sin fecha: ocupa el lugar hasta nuevo aviso.',
  saved: (name: string) => `Se guardaron los datos de ${name}.`,
  actions: 'Acciones',
  select: 'Elegir',
  edit: 'Editar…',
  editOf: (name: string) => `Editar ${name}`,

  institutions: 'Instituciones',
  addInstitution: 'Agregar institución…',
  newInstitution: 'Agregar institución',
  acronym: 'Siglas',
  kind: 'Tipo',
  isActive: 'Vigente',
  isActiveHelp: 'si no lo está, se conserva pero ya no se ofrece al capturar',
  inactive: 'Ya no vigente',
  noInstitutions: 'Todavía no hay instituciones. Agrega las que responden por los compromisos.',

  responsibilities: 'Responsabilidades',
  importThem: 'Importar compromisos',
  toFirstHours: 'Ir a los primeros pasos',
  needsPlan: 'Las responsabilidades son de un plan. Elige uno en «Plan en vista».',
  byPerson: 'Quién responde por qué',
  byPersonHelp: 'Número de compromisos e hitos a su cargo hoy.',
  total: 'Total',
  goneButNamed: 'Ya no ocupa un lugar: entrega lo suyo a otra persona.',
  assignOne: 'Asignar…',
  assignTo: (name: string) => `Asignar algo a ${name}`,
  assignThis: (code: string) => `Asignar ${code}`,
  noLoads: 'Nadie tiene nada asignado en este plan.',
  idle: 'Sin nada asignado',
  idleHelp:
    'Personas con un lugar en el comité, e instituciones con toda su gente, que no responden por nada de este plan.',
  targets: 'Compromisos e hitos',
  unassigned: (n: number) =>
    n === 0 ? 'Todo tiene responsable' : `${counted(n, 'está', 'están')} sin responsable`,
  find: 'Buscar por clave o título',
  show: 'Mostrar',
  showUnassigned: 'Sin responsable',
  showAll: 'Todos',
  showCommitments: 'Solo compromisos',
  noTargets: 'Ningún compromiso ni hito coincide.',
  nothingToAssign: 'Este plan todavía no tiene compromisos.',
  moreTargets: (n: number) => `Hay ${counted(n, 'más', 'más')}; busca por clave o título para verlos.`,
  what: 'Compromiso o hito',
  responsible: 'Responsable',
  nobody: 'Nadie',
  byCommitment: 'por el compromiso',
  choose: (code: string) => `Elegir ${code}`,
  chooseAll: 'Elegir todos los que se ven',
  chosen: (n: number) => counted(n, 'elegido', 'elegidos'),
  assign: 'Asignar lo elegido…',
  assignKind: 'Como',

  standing: 'Responde por',
  standingNone: 'No tiene nada asignado en este plan.',
  past: 'Antes respondió por',
  assignMore: 'Asignar compromisos o hitos',
  state: 'Estado',
  due: 'Vence',
  end: 'Terminar…',
  endOf: (what: string) => `Terminar la responsabilidad sobre ${what}`,
  notHere: 'Esa persona o institución no está en el comité.',
  details: 'Datos',
  fromTo: (from: string, to: string) => `${from} a ${to}`,
  from: (day: string) => `Desde el ${day}`,
  until: (day: string) => `Hasta el ${day}`,
});

/** «12 ene 2025 a hoy», «desde el 12 ene 2025», or nothing. */
export function seatPeriod(startsOn: string | null, endsOn: string | null): string {
  if (startsOn !== null && endsOn !== null) {
    return committeeText.fromTo(formatDay(startsOn), formatDay(endsOn));
  }
  if (startsOn !== null) return committeeText.from(formatDay(startsOn));
  return endsOn === null ? '' : committeeText.until(formatDay(endsOn));
}
