import type * as es from '../help-texts.ts';

export const helpTexts: typeof es.helpTexts = {
  plan: 'The document in which the committee publishes what it commits to, by when and who answers for it. A local plan has one to six commitments and lasts one or two years.',
  pal: 'The action plan of a state or municipality, in Spanish “Plan de Acción Local”, made in working groups with civil society. It brings together the context, the objectives, the problems chosen and the sheet of each commitment.',
  commitment:
    'What the government promises to do about a public problem, with somebody responsible, dates and an expected result. A good one is specific, measurable, answerable, relevant and time-bound.',
  milestone:
    'A verifiable step of a commitment, with a deliverable, a means of verification and a due date. Progress is reported and verified in the milestones.',
  activity:
    'A part of a milestone, where the milestone needs dividing. It is reported and verified in the same way, and its progress makes up that of the milestone.',
  weight:
    'How much a part counts within its whole. Progress is the sum of each part times its weight, over the sum of the weights; what is withdrawn and what “does not count” is left out of both sums.',
  meansOfVerification:
    'The proof that was promised when the plan was written: minutes, a publication, a data set. The evidence handed in later is compared with it.',
  evidence:
    'What proves progress: a file, a link or a note, with its date, its author and its SHA-256 fingerprint. It is neither edited nor deleted; if it is of no use, it is withdrawn with a reason and stays in the history.',
  responsible:
    'The person or institution that answers for a commitment or a milestone and reports its progress. There may also be others who share the responsibility, and some who monitor or spread the word.',
  reported:
    'The percentage stated by whoever is responsible. To report 100%, a closing text and at least one piece of evidence are needed.',
  verified:
    'The part of what was reported that civil society checked. Nobody verifies what they reported or entered, and what does not convince is returned with a reason.',
  expected:
    'What would correspond to the date: zero before the start, one hundred from the due date and, in between, in proportion to the days elapsed.',
  semaforo:
    'Compares what is reported with what is expected, in points, within the limits set by the committee. What is overdue and incomplete is always “late”, and without reports it is “no data”.',
  coverage:
    'How many of the milestones that count have a report, for example “4 of 12”. “No data” means that nobody has reported; it is not the same as 0%.',
  cutOff:
    'The day as of which the figures are computed: what had happened by then counts. What is entered in July about June belongs to the cut-off of 30 June.',
  report:
    'The public document that says how the plan stands on a cut-off date: what is reported, verified and expected, with the evidence, what was rescheduled and the method. It is written in Spanish, as “Informe de avance”.',
  replanning:
    'Changing the dates of a milestone with a reason, who approved it and by which agreement. The original dates are always kept, and the report lists what was rescheduled.',
  meeting:
    'A meeting with a call, attendance by sector, votes and agreements. The forum must meet at least every six months, and twice a year with civil society.',
  quorum:
    'The seats that must be filled for the session to be able to decide. The plan sets the rule, and that of each session is kept with it.',
  qualifiedMajority:
    'A decision that needs more than half of the votes: two thirds or three fifths. The other rules are consensus and simple majority.',
  agreement:
    'What a session decides, with somebody responsible and a due date. It may approve the plan, pause or withdraw a commitment, or reschedule a milestone.',
  observation:
    'A doubt or a remark about the plan, a commitment or a milestone. Another side answers with reasons, and only whoever opened it closes it.',
  committee:
    'The table of three sides: government, civil society and oversight body. Elsewhere it is called Secretariado Técnico Local (local technical secretariat); how many seats each sector has varies.',
  secretariat:
    'The office that runs things: it enters on behalf of others, imports, prints and backs up. Both names are recorded, and it never verifies.',
  oversight:
    'The third side of the committee: it coordinates the other two and sees that progress is made known. After the reform of December 2024, the Mexican transparency bodies called “órganos garantes” became “autoridades garantes”; the name of yours is written in Settings, with its dates.',
  proactive:
    'Identifying, producing, publishing and spreading useful information beyond what the law requires, clear and meant for a particular public.',
  cocreation:
    'The working groups in which government and civil society choose the problems and write the commitments together, before the plan is published.',
  cycle:
    'Eight stages: joint declaration, awareness raising, installation of the committee, co-creation, publication, implementation, follow-up and evaluation. Each leaves a document.',
  assessment:
    'What is recorded when a commitment ends: how far it went, why, whether it opened government and what was learned. It is due in the month after the commitment ends.',
  indicator:
    'What is measured, with a unit, a baseline and a target. It may be of input, output, process, outcome or impact, and each measurement has its date.',
  sdg: 'The seventeen goals of the 2030 Agenda of the United Nations. Each commitment may say which of them it contributes to.',
  ogp: 'The international partnership of governments and civil society whose forms and words are followed here.',
  irm: 'The body that assesses the plans of the OGP from outside: whether each commitment can be verified, how ambitious it is, how much was completed and whether it opened government.',
  ogpLevel:
    'The word beside the percentage: no evidence available, not started, limited (more than 0), substantial (from 50) or complete (100 and proved). The committee may set another with a reason.',
  log: 'The history of every change: what, who, when and on whose behalf. It only grows, and each entry carries the fingerprint of the one before.',
  backup:
    'A single file with the plans, the history and the evidence. It is made in Settings › Backup and data, and is best kept away from this computer.',
};
