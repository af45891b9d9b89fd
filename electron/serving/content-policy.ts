/**
 * What a page of ours may load: only itself, and the previews that it makes as blobs. A preview inherits this policy,
 * and a report is one file that carries its own styles and typeface.
 */
const contentPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "frame-src blob: 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every answer, whatever carries it. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The headers of the window's own files. */
export const pageHeaders = {
  ...commonHeaders,
  'Content-Security-Policy': contentPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
};
