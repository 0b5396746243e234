/** `npm run offline`: packs the built site with what opens it on a machine without a network. */
import { relative, resolve } from 'node:path';
import { readEnvironment } from '../src/pipeline/environment.ts';
import { readSiteUrl } from '../src/pipeline/site-url.ts';
import { complain, messageOf, print } from './command.ts';
import { packSite } from './offline/pack.ts';

const USAGE = '用法 Usage: npm run offline [-- 文件 FILE.zip]\n';

try {
  const environment = readEnvironment(process.env, process.cwd());
  const [file = 'offline.zip', ...others] = process.argv.slice(2);
  if (others.length > 0 || !file.endsWith('.zip')) throw new Error('FILE.zip');
  const base = new URL(`${await readSiteUrl(environment)}/`).pathname;
  const files = await packSite(environment.out, base, resolve(file));
  print(
    `${relative('', resolve(file))}：${files} 个文件；解压后按其中的 README.txt 打开。\n` +
      `${files} files; unpack, and open it as README.txt says.\n`,
  );
} catch (error) {
  complain(`${messageOf(error)}\n${USAGE}`);
  process.exitCode = 2;
}
