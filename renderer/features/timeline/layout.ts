import { textScale } from '../../state/window-choices.ts';

/** The measures of the chart on screen; a row grows with its text, which is chosen on another page. */
export const rowHeight = (): number => Math.round(40 * textScale());
export const namesWidth = 320;
