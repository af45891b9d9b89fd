import type { Locator } from '@playwright/test';

/**
 * What a browser paints of each of some elements and of all within it, one line each: where, how large, in which colours, lines,
 * letters and shapes. It is what a picture shows, in numbers: two builds of Chromium smooth the edge of a letter
 * differently, but agree on these; and a line that changed says what changed.
 */
export function paintOf(places: Locator): Promise<string[][]> {
  return places.evaluateAll((roots) => {
    const transparent = 'rgba(0, 0, 0, 0)';
    const round = (value: number): string => String(Math.round(value));
    const styled = (element: Element, pseudo?: string): string[] => {
      const style = getComputedStyle(element, pseudo);
      if (pseudo !== undefined && ['none', 'normal'].includes(style.content)) return [];
      const line = (side: string): string => {
        const width = style.getPropertyValue(`border-${side}-width`);
        return width === '0px' ? '' : `${width} ${style.getPropertyValue(`border-${side}-color`)}`;
      };
      const borders = ['top', 'right', 'bottom', 'left'].map(line);
      const facts: [string, string][] = [
        ['color', style.color],
        ['ground', style.backgroundColor === transparent ? '' : style.backgroundColor],
        ['image', style.backgroundImage === 'none' ? '' : style.backgroundImage],
        ['border', borders.every((one) => one === borders[0]) ? (borders[0] ?? '') : borders.join(' / ')],
        ['radius', style.borderRadius === '0px' ? '' : style.borderRadius],
        ['padding', style.padding === '0px' ? '' : style.padding],
        [
          'outline',
          style.outlineStyle === 'none'
            ? ''
            : `${style.outlineWidth} ${style.outlineColor} ${style.outlineOffset}`,
        ],
        ['shadow', style.boxShadow === 'none' ? '' : style.boxShadow],
        ['font', `${style.fontSize} ${style.fontWeight} ${style.fontStyle} ${style.textDecorationLine}`],
        ['opacity', style.opacity === '1' ? '' : style.opacity],
        ['fill', element instanceof SVGElement ? `${style.fill} ${style.stroke} ${style.strokeWidth}` : ''],
      ];
      return [facts.flatMap(([name, value]) => (value === '' ? [] : [`${name} ${value}`])).join('; ')];
    };
    const lines = (root: Element): string[] => {
      const origin = root.getBoundingClientRect();
      return [root, ...root.querySelectorAll('*')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || getComputedStyle(element).visibility === 'hidden') return [];
        const at = `${round(box.left - origin.left)},${round(box.top - origin.top)} ${round(box.width)}×${round(box.height)}`;
        const shape = element.tagName === 'path' ? ` ${element.getAttribute('d') ?? ''}` : '';
        const words = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent)
          .join('');
        return [
          `${element.tagName.toLowerCase()} ${at}${shape} «${words}» ${styled(element).join('')}`,
          ...styled(element, '::before').map((facts) => `  before ${facts}`),
          ...styled(element, '::after').map((facts) => `  after ${facts}`),
        ];
      });
    };
    return roots.map(lines);
  });
}
