/** The measures of the chart on screen. */
export const rowHeight = 40;
export const namesWidth = 320;
