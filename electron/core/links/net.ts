import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';

/** The two things that looking at a link asks of the network. */
export type LinkNet = {
  /** Every address that a name has. */
  resolve: (name: string) => Promise<readonly string[]>;
  /** A connection to an address, never to a name: nothing is resolved a second time. */
  connect: (address: string, port: number) => Socket;
};

export const realNet: LinkNet = {
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  connect: (address, port) => connect({ host: address, port }),
};
