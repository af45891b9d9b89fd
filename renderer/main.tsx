// Our policy refuses code made from text, which zod tries at its first schema unless it was told before not to.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

void import('./start.tsx').then(({ start }) => start());
