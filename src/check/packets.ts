import { packetOf, type Packet, type PacketRow } from '../domain/packet/packet.ts';

export type LoadPackets = (pieces: readonly number[]) => Promise<readonly Packet[]>;

/** Loads the files of published packets that an answer needs, each once; what failed is tried anew. */
export function packetLoader(folder: string): LoadPackets {
  const loaded = new Map<number, Promise<readonly Packet[]>>();

  async function load(piece: number): Promise<readonly Packet[]> {
    const response = await fetch(`${folder}${piece}.json`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return ((await response.json()) as readonly PacketRow[]).map(packetOf);
  }

  return async (pieces) => {
    const packets = pieces.map((piece) => {
      const known = loaded.get(piece) ?? load(piece);
      loaded.set(piece, known);
      known.catch(() => loaded.delete(piece));
      return known;
    });
    return (await Promise.all(packets)).flat();
  };
}
