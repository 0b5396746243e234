import type { APIRoute } from 'astro';
import type { FilledPiece } from '../../domain/packet/pieces.ts';
import { packetPieces } from '../../queries/packets.ts';

export const getStaticPaths = async () =>
  (await packetPieces()).map((piece, i) => ({ params: { piece: String(i) }, props: { piece } }));

/** What some published notices say of their packets. */
export const GET: APIRoute = ({ props }) =>
  Response.json((props as { piece: FilledPiece }).piece.rows);
