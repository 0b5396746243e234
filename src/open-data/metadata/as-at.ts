import { LICENCE } from '../licence.ts';
import type { Manifest } from '../manifest.ts';
import type { Released } from '../released.ts';

export const AS_AT = 'data/as-at/';

/** Where it says for good what was published as at a day; a plain text needs no style sheet of that day. */
export const asAtPath = (day: string): string => `${AS_AT}${day}.txt`;

/** What was published as at the day of the data, to be cited: archives that never change, with their checksums. */
export const asAt = (manifest: Manifest, { site }: Released, address: string): string => {
  const archives = manifest.scopes.map(
    ({ campaign, versioned: { path, bytes, sha256 } }) =>
      `${campaign ?? '全部 All'}\n  ${address}${path}\n  ${bytes} bytes, SHA-256 ${sha256}\n`,
  );
  return `${site.title.zh} ${site.title.en}
${site.regulator.zh} ${site.regulator.en}

数据截至 As at: ${manifest.asOf}
版本 Version: ${manifest.version}
许可 Licence: ${LICENCE.id}, ${LICENCE.url}

这一天公布的全部记录都在下列文件里，按编号查找；文件内容不会改变。
Every record that was public on this day is in these files, by its id; their contents never change.

${archives.join('\n')}`;
};
