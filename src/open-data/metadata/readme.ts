import type { Publication } from '../../domain/publication/publication.ts';
import { LICENCE } from '../licence.ts';
import type { Scope } from '../scopes.ts';

/** The text that lies in every package. */
export const readme = (
  scope: Scope,
  version: string,
  { asOf, site, campaigns }: Publication,
  address: string,
): string => `${scope.title.zh}
${scope.title.en}
${campaigns.some(({ demo }) => demo) ? `\n${site.demoNotice.zh}\n${site.demoNotice.en}\n` : ''}
${site.regulator.zh}发布，数据截至${asOf}，版本${version}。
Published by ${site.regulator.en}, as at ${asOf}, version ${version}.
${address}data/

许可 Licence: ${LICENCE.title} (${LICENCE.id}), ${LICENCE.url}

抽检结果只涉及所检的批次和项目。
Results concern only the batches and items tested.

每张表有 CSV、XLSX、JSON、NDJSON 四种格式，内容相同。CSV 和 XLSX 用中文列名和中文词，JSON 用英文键；对应关系见 datapackage.json 和 csv-metadata.json。
Each table comes as CSV, XLSX, JSON and NDJSON with the same contents. CSV and XLSX have Chinese headers and words, JSON English keys; datapackage.json and csv-metadata.json say which is which.

CSV 里以 = + - @ 或撇号开头的文字前加了一个撇号，以免被表格软件当作公式执行；读取时去掉一个撇号即为原文。
In CSV a text that begins with = + - @ or an apostrophe is preceded by one apostrophe, so that no spreadsheet runs it; take one away to have the text back.
`;
