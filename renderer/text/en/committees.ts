import type * as es from '../committees.ts';

export const committeesText: typeof es.committeesText = {
  title: 'Committees',
  help: 'To keep several committees in the same data: each with its people, its plans and the name of its oversight body. With only one there is no need.',
  none: 'There are no separate committees: everybody takes part in every plan.',
  install: 'Install a committee…',
  installTitle: 'Install a committee',
  installed: (name) => `“${name}” was installed.`,
  saved: (name) => `The details of “${name}” were saved.`,
  edit: 'Edit…',
  editOf: (name) => `Edit ${name}`,
  nameNeeded: 'Write the name.',
  people: 'People',
  plans: 'Plans',
  actions: 'Actions',
  untilHelp: 'Empty: still in office.',

  committee: 'Committee',
  all: 'All committees',
  memberHelp: '“All committees” is for whoever takes part in all, such as a shared technical secretariat.',
  nameHelp: 'The name of one committee goes before that of all.',
  planCommittee: 'Committee in charge',
  planNone: 'None in particular',
  planHelp: 'Only whoever is of that committee, or takes part in all, changes the plan.',
  elsewhere: (own, other) =>
    `This plan belongs to “${other}” and you are of “${own}”: you can read everything, and whoever is of that committee makes the changes.`,
};
