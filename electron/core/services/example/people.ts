import type { Institution } from '../../../../shared/institutions.ts';
import type { Member } from '../../../../shared/members.ts';

export const exampleCommitteeName = 'Comité Coordinador de ejemplo';

/** What every invented person and institution carries: by it they are found again, and removed with the example. */
export const exampleMark = { Ejemplo: 'Dato inventado para mostrar la aplicación' };

/** Whether a person or institution was invented for the example. */
export const isInvented = ({ source }: Pick<Member, 'source'>): boolean => 'Ejemplo' in source;

type House = Pick<Institution, 'name' | 'acronym' | 'kind'>;

export const exampleInstitutions = {
  finance: { name: 'Secretaría de Finanzas', acronym: 'SEFI', kind: 'government' },
  works: { name: 'Secretaría de Obras Públicas', acronym: 'SOP', kind: 'government' },
  water: { name: 'Comisión Municipal de Agua', acronym: 'COMA', kind: 'government' },
  safety: { name: 'Secretaría de Seguridad Pública', acronym: 'SSP', kind: 'government' },
  mobility: { name: 'Instituto Municipal de Movilidad', acronym: 'IMM', kind: 'government' },
  comptroller: { name: 'Contraloría Municipal', acronym: 'CM', kind: 'government' },
  townHall: { name: 'Secretaría del Ayuntamiento', acronym: 'SA', kind: 'government' },
  oversight: { name: 'Autoridad Garante Local de ejemplo', acronym: 'AGL', kind: 'oversight' },
  observatory: { name: 'Observatorio Ciudadano de ejemplo', acronym: 'OCE', kind: 'civilSociety' },
  neighbours: { name: 'Red de Vecinas y Vecinos de ejemplo', acronym: '', kind: 'civilSociety' },
  university: { name: 'Universidad Autónoma de ejemplo', acronym: 'UAE', kind: 'academia' },
  builders: { name: 'Colegio de Ingenieras e Ingenieros de ejemplo', acronym: '', kind: 'private' },
} as const satisfies Record<string, House>;

export type InstitutionKey = keyof typeof exampleInstitutions;

type Seat = Pick<Member, 'name' | 'role' | 'post' | 'email'> & {
  house: InstitutionKey;
  phone?: string;
  isAlternate?: boolean;
  /** Left out: since the committee was set up. */
  startsOn?: string;
  endsOn?: string;
};

export const exampleMembers = {
  mora: {
    name: 'Luis Mora Cervantes',
    role: 'government',
    house: 'finance',
    post: 'Director de Presupuesto',
    email: 'luis.mora@finanzas.example.org',
    phone: '555 010 0101',
  },
  vega: {
    name: 'Rosa Elena Vega Tirado',
    role: 'government',
    house: 'works',
    post: 'Directora de Supervisión de Obra',
    email: 'rosa.vega@obras.example.org',
    phone: '555 010 0102',
  },
  solis: {
    name: 'Irene Solís Barragán',
    role: 'government',
    house: 'water',
    post: 'Jefa de Atención a Usuarios',
    email: 'irene.solis@agua.example.org',
    isAlternate: true,
  },
  tejeda: {
    name: 'Óscar Tejeda Núñez',
    role: 'government',
    house: 'safety',
    post: 'Titular de Análisis y Estadística',
    email: 'oscar.tejeda@seguridad.example.org',
    isAlternate: true,
  },
  ruiz: {
    name: 'Ana Ruiz Ochoa',
    role: 'civilSociety',
    house: 'observatory',
    post: 'Coordinadora de Seguimiento',
    email: 'ana.ruiz@observatorio.example.org',
    phone: '555 010 0201',
  },
  luna: {
    name: 'Beatriz Luna Arce',
    role: 'civilSociety',
    house: 'neighbours',
    post: 'Vocera',
    email: 'beatriz.luna@vecinos.example.org',
    endsOn: '2026-02-28',
  },
  pena: {
    name: 'Joaquín Peña Medrano',
    role: 'civilSociety',
    house: 'neighbours',
    post: 'Vocero',
    email: 'joaquin.pena@vecinos.example.org',
    startsOn: '2026-03-01',
  },
  ocampo: {
    name: 'Daniela Ocampo Ríos',
    role: 'civilSociety',
    house: 'observatory',
    post: 'Analista de Datos',
    email: 'daniela.ocampo@observatorio.example.org',
    isAlternate: true,
  },
  gil: {
    name: 'Teresa Gil Montaño',
    role: 'oversight',
    house: 'oversight',
    post: 'Comisionada de Gobierno Abierto',
    email: 'teresa.gil@garante.example.org',
    phone: '555 010 0301',
  },
  cano: {
    name: 'Marisol Cano Íñiguez',
    role: 'secretariat',
    house: 'townHall',
    post: 'Secretaria Técnica del Comité',
    email: 'secretaria.tecnica@comite.example.org',
    phone: '555 010 0401',
  },
  lara: {
    name: 'Hugo Lara Quintana',
    role: 'reader',
    house: 'university',
    post: 'Profesor de Políticas Públicas',
    email: 'hugo.lara@universidad.example.org',
  },
} as const satisfies Record<string, Seat>;

export type MemberKey = keyof typeof exampleMembers;
export const memberKeys = Object.keys(exampleMembers) as MemberKey[];
export const institutionKeys = Object.keys(exampleInstitutions) as InstitutionKey[];
export const seatOf = (key: MemberKey): Seat => exampleMembers[key];
