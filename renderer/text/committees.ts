import { words } from '../../shared/language.ts';

/** Several committees in one database. */
export const committeesText = words('committeesText', {
  title: 'Comités',
  help: 'Para llevar varios comités en los mismos datos: cada uno con su gente, sus planes y el nombre de su autoridad garante. Con uno solo no hace falta.',
  none: 'No hay comités aparte: todas las personas participan en todos los planes.',
  install: 'Instalar un comité…',
  installTitle: 'Instalar un comité',
  installed: (name: string) => `Se instaló «${name}».`,
  saved: (name: string) => `Se guardaron los datos de «${name}».`,
  edit: 'Editar…',
  editOf: (name: string) => `Editar ${name}`,
  nameNeeded: 'Escribe el nombre.',
  people: 'Personas',
  plans: 'Planes',
  actions: 'Acciones',
  untilHelp: 'Vacío: sigue en funciones.',

  committee: 'Comité',
  all: 'Todos los comités',
  memberHelp: '«Todos los comités» es para quien participa en todos, como una secretaría técnica común.',
  nameHelp: 'El nombre de un comité va antes que el de todos.',
  planCommittee: 'Comité que lo lleva',
  planNone: 'Ninguno en particular',
  planHelp: 'Solo cambia el plan quien es de ese comité o participa en todos.',
  elsewhere: (own: string, other: string) =>
    `Este plan lo lleva «${other}» y tú eres de «${own}»: puedes leer todo, y los cambios los hace quien es de aquel comité.`,
});
