import type { Plan } from '../../../../shared/plans.ts';
import type { Book } from './book.ts';
import { hasHappened, instantOf } from './clock.ts';
import { documents, type DocumentScript } from './documents.ts';

/** Writes the documents of the plan's stages that were there by the last day played. */
export function playDocuments(book: Book, plan: Plan): void {
  for (const script of documents) playDocument(book, plan, script);
}

function playDocument(book: Book, plan: Plan, script: DocumentScript): void {
  const { proof, recordedOn, withdrawn, ...said } = script;
  const recorded = recordedOn ?? said.documentOn;
  const recordedAt = instantOf(recorded, 'note');
  if (!hasHappened(book.until, recorded, recordedAt)) return;
  const isBack =
    withdrawn !== undefined && hasHappened(book.until, withdrawn.on, instantOf(withdrawn.on, 'note'));
  book.add('planDocument', {
    ...said,
    ...('url' in proof ? { form: 'link', url: proof.url } : {}),
    ...('note' in proof ? { form: 'note', note: proof.note } : {}),
    ...('fileName' in proof ? { form: 'file', ...book.file(proof.fileName, proof.content) } : {}),
    planId: plan.id,
    addedBy: book.member('cano'),
    recordedAt,
    ...(isBack
      ? {
          withdrawnOn: withdrawn.on,
          withdrawnAt: instantOf(withdrawn.on, 'note'),
          withdrawnBy: book.member('cano'),
          withdrawnReason: withdrawn.reason,
        }
      : {}),
  });
}
