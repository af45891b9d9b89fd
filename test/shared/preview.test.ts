import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageTypeOf, isPdf, previewKindOf, previewLimits } from '../../shared/preview.ts';

const kind = (fileName: string, mediaType = '', size: number | null = 10) =>
  previewKindOf({ fileName, mediaType, size });
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('cómo se ve un archivo en la ventana', () => {
  test('las imágenes se dibujan, el PDF también, y lo que podría llevar un programa se lee como texto', () => {
    expect(['Foto.JPG', 'a.png', 'a.webp'].map((name) => kind(name))).toEqual(['image', 'image', 'image']);
    expect(kind('acta.pdf')).toBe('pdf');
    expect(['a.html', 'a.svg', 'a.md', 'a.csv'].map((name) => kind(name, 'image/svg+xml'))).toEqual(
      Array(4).fill('text'),
    );
    expect([kind('acta.docx'), kind('sin-tipo'), kind('', 'image/svg+xml')]).toEqual(Array(3).fill('none'));
  });

  test('nada que se llame o diga ser página o dibujo con programa se trata como imagen', () => {
    const endings = fc.constantFrom('html', 'htm', 'svg', 'xml', 'SVG', 'Html');
    fc.assert(
      fc.property(fc.string(), endings, fc.string(), (name, ending, type) => {
        expect(kind(`${name}.${ending}`, `image/${type}`)).not.toBe('image');
      }),
    );
  });

  test('lo que es demasiado grande se guarda, no se muestra', () => {
    expect(kind('a.png', '', previewLimits.image + 1)).toBe('none');
    expect(kind('a.png', '', previewLimits.image)).toBe('image');
  });

  test('los primeros bytes tienen la última palabra', () => {
    expect(imageTypeOf(bytes('\x89PNG\r\n\x1a\nresto'))).toBe('image/png');
    expect(imageTypeOf(bytes('RIFF1234WEBPVP8 '))).toBe('image/webp');
    expect(imageTypeOf(bytes('<svg xmlns="http://www.w3.org/2000/svg">'))).toBe(null);
    expect(imageTypeOf(bytes('<html><script>'))).toBe(null);
    expect([isPdf(bytes('\n%PDF-1.7')), isPdf(bytes('<html>'))]).toEqual([true, false]);
  });
});
