import type { contract, InputOf, MethodName } from '../../shared/contract.ts';
import type { Command } from '../../shared/method.ts';

export type CommandName = {
  [M in MethodName]: (typeof contract)[M] extends Command ? M : never;
}[MethodName];

const nowhere = { id: 'no-existe', version: 1 };
const sha256 = '0'.repeat(64);
const mapping = [{ table: 'hitos.csv', entity: 'milestone', columns: [{ column: 'Hito', field: null }] }];

/** For each command an input that its schema takes, about records that are not there. */
export const commandInputs: { [M in CommandName]: InputOf<M> } = {
  'plan.start': { code: 'PAL-P', name: 'Plan' },
  'plan.revise': { ...nowhere, changes: { name: 'Otro' } },
  'plan.removeExample': { planId: 'no-existe' },
  'commitment.add': { planId: 'no-existe', values: { title: 'Compromiso' } },
  'commitment.revise': { ...nowhere, changes: { title: 'Otro' } },
  'milestone.add': { commitmentId: 'no-existe', values: { title: 'Hito' } },
  'milestone.revise': { ...nowhere, changes: { title: 'Otro' } },
  'milestone.replan': { ...nowhere, reason: 'Se aplazó la licitación.' },
  'replan.request': { milestoneId: 'no-existe', reason: 'Se aplazó la licitación.' },
  'replan.approve': nowhere,
  'replan.refuse': { ...nowhere, reason: 'Ya se movió una vez.' },
  'replan.withdraw': nowhere,
  'milestone.verify': { milestoneId: 'no-existe' },
  'milestone.return': { milestoneId: 'no-existe', reason: 'Falta el acta.' },
  'progress.report': { milestoneId: 'no-existe', percentage: 10 },
  'evidence.record': { kind: 'note', milestoneId: 'no-existe', title: 'Acta', note: 'Texto' },
  'evidence.withdraw': { ...nowhere, reason: 'Es de otro hito.' },
  'meeting.convene': {
    planId: 'no-existe',
    values: { meetsOn: '2026-06-30', agenda: ['Lista de asistencia'] },
  },
  'meeting.revise': { ...nowhere, changes: { place: 'Sala 2' } },
  'meeting.cancel': { ...nowhere, reason: 'Se junta con la siguiente.' },
  'meeting.record': { ...nowhere, minutes: 'Se abrió a las 10.' },
  'meeting.vote': { meetingId: 'no-existe', subject: 'El orden del día', inFavour: [] },
  'meeting.correctVote': {
    voteId: 'no-existe',
    reason: 'Se contó mal.',
    subject: 'El orden',
    inFavour: ['x'],
  },
  'agreement.add': { meetingId: 'no-existe', text: 'Publicar el acta.' },
  'agreement.resolve': { ...nowhere, state: 'done', note: 'Se publicó.' },
  'document.add': {
    form: 'note',
    planId: 'no-existe',
    stage: 'awareness',
    kind: 'awarenessRecord',
    title: 'Memoria',
    note: 'Asistieron 40 personas.',
  },
  'document.withdraw': { ...nowhere, reason: 'Es de otra etapa.' },
  'assessment.record': {
    commitmentId: 'no-existe',
    values: {
      evaluator: 'Celia Sociedad',
      completion: 'substantial',
      completionReason: 'Faltó el micrositio.',
      information: 'major',
      informationReason: 'Se publicó el padrón.',
      participation: 'notApplicable',
      participationReason: 'No era su propósito.',
      accountability: 'marginal',
      accountabilityReason: 'Se responde, pero tarde.',
    },
  },
  'observation.open': { planId: 'no-existe', title: 'Falta el acta', text: 'No se publicó.' },
  'observation.reply': { id: 'no-existe', text: 'Se publica el lunes.' },
  'observation.attend': { ...nowhere, answer: 'Se publicó el 3 de junio.' },
  'observation.close': { ...nowhere, note: 'Se comprobó.' },
  'observation.reopen': { ...nowhere, reason: 'El enlace ya no abre.' },
  'history.undo': { seq: 1 },
  'responsibility.assign': {
    targets: [{ commitmentId: 'no-existe' }],
    memberId: 'no-existe',
    kind: 'responsible',
  },
  'responsibility.handOver': { fromMemberId: 'no-existe', toMemberId: 'tampoco', on: '2026-06-30' },
  'responsibility.end': { ...nowhere, endsOn: '2026-06-30' },
  'indicator.add': { commitmentId: 'no-existe', values: { name: 'Indicador' } },
  'indicator.revise': { ...nowhere, changes: { name: 'Otro' } },
  'indicator.measure': { indicatorId: 'no-existe', measuredOn: '2026-06-30', value: '10' },
  'institution.add': { name: 'Instituto' },
  'institution.revise': { ...nowhere, changes: { name: 'Otro' } },
  'committee.install': { name: 'Comité nuevo' },
  'committee.revise': { ...nowhere, changes: { name: 'Otro' } },
  'member.seat': { name: 'Otra persona', role: 'reader' },
  'member.revise': { ...nowhere, changes: { name: 'Otra' } },
  'catalogue.add': { catalogue: 'axis', label: 'Eje nuevo' },
  'catalogue.revise': { ...nowhere, changes: { label: 'Otro' } },
  'settings.revise': { version: 9, changes: { committeeName: 'Comité' } },
  'access.choose': { version: 0, idleMinutes: 20 },
  'access.setPassphrase': { memberId: 'no-existe', passphrase: 'una frase larga' },
  'oversightName.add': { name: 'Instituto Garante' },
  'oversightName.revise': { ...nowhere, changes: { name: 'Otro' } },
  'example.add': {},
  'import.run': { files: [{ sha256, name: 'hitos.csv' }] },
  'mapping.save': { name: 'La nuestra', mapping },
  'backup.make': {},
};
