import { packetRow } from '../domain/packet/packet.ts';
import { piecesOf, type FilledPiece } from '../domain/packet/pieces.ts';
import { once } from './once.ts';
import { published } from './published.ts';

/** What the published notices say of their packets, cut into files. */
export const packetPieces = once('packetPieces', async (): Promise<readonly FilledPiece[]> => {
  const { notices } = await published();
  return piecesOf(notices.list.map(packetRow));
});
