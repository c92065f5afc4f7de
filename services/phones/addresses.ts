import { networkInterfaces } from 'node:os';
import type { PhoneAddress } from '../../core/phones/lobby-state.ts';

/** Addresses that a router gives inside a building (RFC 1918), and those that a laptop gives itself (RFC 3927). */
const OWN_NETWORK = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/;

/** Where phones could find this laptop: its addresses on networks of its own, and at last the one that only it reaches. */
export function phoneAddresses(): PhoneAddress[] {
  const cards = Object.entries(networkInterfaces()).flatMap(([card, addresses]) =>
    (addresses ?? []).flatMap(({ address, family, internal }) =>
      family === 'IPv4' ? [{ card, address, internal }] : [],
    ),
  );
  const others = cards.filter(({ internal, address }) => !internal && OWN_NETWORK.test(address));
  const own = cards.filter(({ address }) => address === '127.0.0.1');
  return [
    ...others.map(({ card, address }) => ({ card, ip: address, ownLaptop: false })),
    ...own.map(({ card, address }) => ({ card, ip: address, ownLaptop: true })),
  ];
}
