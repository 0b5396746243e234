import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { zipWriter } from '../../src/open-data/formats/zip.ts';
import { listFiles } from '../build/files.ts';

/** The site's own server, and what it imports. */
const SERVER = ['static-server', 'headers'];

/** A module of the server in plain JavaScript, which every Node.js runs. */
function serverModule(name: string): string {
  const source = readFileSync(new URL(`../serve/${name}.ts`, import.meta.url), 'utf8');
  return stripTypeScriptTypes(source).replaceAll(/from '(\.\/[\w-]+)\.ts'/g, "from '$1.mjs'");
}

/** Opens the site: pages name each other by full paths, and the search reads its index over HTTP. */
const openerFor = (base: string): string => `import { fileURLToPath } from 'node:url';
import { staticServer } from './static-server.mjs';

const port = Number(process.env.PORT ?? 4321);
const base = ${JSON.stringify(base)};
const folder = fileURLToPath(new URL('site', import.meta.url));
const server = staticServer(folder, base).listen(port, '127.0.0.1', () => {
  console.log('http://127.0.0.1:' + server.address().port + base);
});
`;

const README = `这是网站的离线版本，内容与发布时完全一样，查询也能用。
打开的办法（都不需要网络）：
1. 装有 Node.js 的电脑：在这个文件夹里运行  node open.mjs  ，再打开它给出的地址。
2. 装有 Python 的电脑：在 site 文件夹里运行  python3 -m http.server 4321  ，再打开 http://127.0.0.1:4321/ （仅限网址不带子路径的网站）。
为什么不能直接双击网页：浏览器不许本地网页读取查询用的索引。

This is the site for use without a network: the same content as was published, search included.
Open it in one of these ways:
1. With Node.js: run  node open.mjs  in this folder, and open the address that it prints.
2. With Python: run  python3 -m http.server 4321  in the folder site, and open http://127.0.0.1:4321/ (for sites at the root of their address).
Why a double click on a page is not enough: browsers do not let a page on disk read the search index.
`;

/** The day of the data, as the receipt of the site has it. */
function dayOf(folder: string): string {
  const receipt = join(folder, 'receipt.json');
  if (!existsSync(receipt)) {
    throw new Error(`${folder} 里没有生成好的网站，请先运行 npm run build。 Build the site first.`);
  }
  return (JSON.parse(readFileSync(receipt, 'utf8')) as { asOf: string }).asOf;
}

/**
 * Packs a built site, a server and a word on how to open it into a ZIP file, written beside its place and
 * renamed. Returns the number of the site's files.
 * @throws where the folder holds no built site
 */
export async function packSite(folder: string, base: string, to: string): Promise<number> {
  const day = dayOf(folder);
  const files = listFiles(folder);
  const unfinished = `${to}.${process.pid}.part`;
  const handle = openSync(unfinished, 'wx');
  try {
    const zip = zipWriter(day, (bytes) => writeSync(handle, bytes));
    const put = (name: string, content: Uint8Array) => zip.add(name)(content, true);
    const text = (name: string, content: string) => put(name, new TextEncoder().encode(content));
    text('README.txt', README);
    text('open.mjs', openerFor(base));
    for (const name of SERVER) text(`${name}.mjs`, serverModule(name));
    for (const file of files) put(`site/${file}`, readFileSync(join(folder, file)));
    zip.end();
    closeSync(handle);
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  return files.length;
}
