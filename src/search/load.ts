/** Unpacks a file of the index, unless the server has told the browser to do so. */
async function unpacked(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // A stream of a Blob would be asked for from another process, which takes several times as long.
  const [plain] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(bytes),
    writer.close(),
  ]);
  return new Uint8Array(plain);
}

/** Loads a file of the index. */
export async function loadBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return unpacked(response);
}

/** Loads a file of the index that holds JSON. */
export const loadJson = async <T>(address: string): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await loadBytes(address))) as T;

/** Loads once; a failure is forgotten. */
export function loadingOne<T>(load: () => Promise<T>): () => Promise<T> {
  const one = loadingOnce<null, T>(load);
  return () => one(null);
}

/** Loads by a key, each once; a failure is forgotten, so that the next search tries again. */
export function loadingOnce<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loaded = new Map<K, Promise<T>>();
  return (key) => {
    const known = loaded.get(key) ?? load(key);
    loaded.set(key, known);
    known.catch(() => loaded.delete(key));
    return known;
  };
}
