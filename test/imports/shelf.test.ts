import { describe, expect, test } from 'vitest';
import { Drafts } from '../../electron/core/services/importing/drafts.ts';
import { keyOf, Shelf, type Key } from '../../electron/core/services/importing/shelf.ts';

const drafts = new Drafts();
const milestone = (code: string, title: string) => drafts.fresh('milestone', { code, title });

class CountingShelf extends Shelf<'milestone'> {
  lookups = 0;

  override find(...keys: Key[]) {
    this.lookups += 1;
    return super.find(...keys);
  }
}

const emptyShelf = (): CountingShelf =>
  new CountingShelf({
    code: (one) => [keyOf('code', null, one.code)],
    title: (one) => [keyOf('title', null, one.title)],
  });

describe('lo que una importación ya conoce', () => {
  test('da claves libres a miles de hitos sin buscar cada vez desde la primera', () => {
    const shelf = emptyShelf();
    for (let n = 1; n <= 3_000; n += 1) shelf.put(milestone(shelf.freeCode('C01.', 1), `Hito ${String(n)}`));
    expect(shelf.all.at(-1)?.after.code).toBe('C01.3000');
    expect(shelf.lookups).toBeLessThan(10_000);
  });

  test('se encuentra sin acentos ni mayúsculas, también lo que llega después de la primera búsqueda', () => {
    const shelf = emptyShelf();
    const first = shelf.put(milestone('A', 'Padrón público'));
    expect(shelf.find(keyOf('title', null, 'PADRON PUBLICO'))).toBe(first);
    const second = shelf.put(milestone('B', 'Segundo año'));
    expect(shelf.find(keyOf('title', null, 'segundo ano'))).toBe(second);
    expect(shelf.find(keyOf('code', null, 'b'))).toBe(second);
  });

  test('responde a su nombre de antes y al que le da el archivo, y cada uno cuenta una vez', () => {
    const there = { ...milestone('A', 'Antes').after };
    const shelf = emptyShelf();
    const draft = shelf.put(new Drafts().known('milestone', there));
    draft.after.title = 'Ahora';
    shelf.rename(draft);
    shelf.rename(draft);
    expect(shelf.find(keyOf('title', null, 'antes'))).toBe(draft);
    expect(shelf.nth(keyOf('title', null, 'ahora'), 1)).toBe(draft);
    expect(shelf.nth(keyOf('title', null, 'ahora'), 2)).toBeUndefined();
  });
});
