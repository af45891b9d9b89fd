import { roles, sectors, type Role } from './roles.ts';

/** Who may do something; with `byProxy` the secretariat too, naming a member of those roles in whose name. */
export type Permission = {
  roles: readonly Role[];
  byProxy?: boolean;
  /** What it is, in the words that follow «puede». */
  does: string;
};

/**
 * Who may do what, in one table: each order of the contract takes its permission from here, so that the core decides
 * by it, the screens show by it and the README prints it. Whoever is in no row reads.
 */
export const permissions = {
  structure: {
    roles: ['oversight', 'secretariat'],
    does: 'llevar el plan, sus compromisos e hitos, el comité, los catálogos y los ajustes; importar y respaldar',
  },
  assign: {
    roles: ['government', 'oversight', 'secretariat'],
    does: 'nombrar y terminar responsabilidades (gobierno, las de su institución)',
  },
  report: { roles: ['government'], byProxy: true, does: 'reportar avances' },
  evidence: { roles: sectors, byProxy: true, does: 'aportar evidencia y retirar la de su parte' },
  verify: { roles: ['civilSociety'], does: 'verificar o devolver lo reportado' },
  replan: { roles: ['oversight'], byProxy: true, does: 'replanificar hitos' },
  askReplan: { roles: ['government'], byProxy: true, does: 'pedir que se replanifique un hito' },
  meet: {
    roles: ['oversight', 'secretariat'],
    does: 'convocar y asentar sesiones, votaciones y acuerdos',
  },
  cycle: {
    roles: ['oversight', 'secretariat'],
    does: 'agregar y retirar los documentos del ciclo del plan y asentar la evaluación de cierre de un compromiso',
  },
  resolveAgreement: {
    roles: [...sectors, 'secretariat'],
    does: 'dar por cumplido el acuerdo a su cargo (la autoridad garante y la secretaría, todos)',
  },
  observe: { roles: sectors, byProxy: true, does: 'abrir y responder observaciones' },
  measure: { roles: ['government', 'oversight'], byProxy: true, does: 'registrar mediciones de indicadores' },
  access: {
    roles: ['secretariat'],
    does: 'elegir cómo se entra y poner contraseña a otra persona',
  },
  undo: {
    roles: ['government', 'oversight', 'secretariat'],
    does: 'deshacer su último cambio de datos o de responsabilidades, mientras nadie lo haya cambiado después',
  },
  ownView: { roles, does: 'guardar vistas propias de la lista de compromisos' },
  sharedView: {
    roles: ['oversight', 'secretariat'],
    does: 'guardar las vistas del comité de la lista de compromisos',
  },
  ownPassphrase: { roles, does: 'cambiar la contraseña propia' },
} as const satisfies Record<string, Permission>;

export type Act = keyof typeof permissions;
export const acts = Object.keys(permissions) as Act[];

/** What a role may of a permission: itself, only in another's name, or nothing. */
export function mayOf(permission: Omit<Permission, 'does'>, role: Role): 'yes' | 'byProxy' | 'no' {
  if (permission.roles.includes(role)) return 'yes';
  return role === 'secretariat' && permission.byProxy === true ? 'byProxy' : 'no';
}
