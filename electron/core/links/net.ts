/** One question to one address: the name that it is for, and the address that was looked at, and no other. */
export type Question = {
  url: URL;
  host: string;
  address: string;
  method: 'HEAD' | 'GET';
  patience: AbortSignal;
};

/** What looking at a link asks of the network; whoever opens the application brings it. */
export type LinkNet = {
  /** Every address that a name has. */
  resolve: (name: string) => Promise<readonly string[]>;
  ask: (question: Question) => Promise<{ status: number; location: string | null }>;
};

const closed = (): Promise<never> =>
  Promise.reject(new Error('this application was opened without a network'));

/** Where nobody brought one, nothing is asked. */
export const noNet: LinkNet = { resolve: closed, ask: closed };
