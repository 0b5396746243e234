import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.ts';
import { base, CAMPAIGN, script } from './scenarios.ts';

/** Memory of the program, in megabytes, and its time, in milliseconds: more is called unbounded. */
const MOST = { memory: 2048, time: 120_000 } as const;

/** A file of the small input, as it is and as it is made. */
interface Volume {
  readonly name: string;
  readonly file: string;
  readonly make: (bytes: Buffer) => Buffer;
}

const VISITS = `data/campaigns/${CAMPAIGN}/visits.csv`;

const text =
  (make: (text: string) => string) =>
  (bytes: Buffer): Buffer =>
    Buffer.from(make(bytes.toString()));

/** A million visits like the first one, and after them one with a day in another style. */
function millionRows(table: string): string {
  const [header = '', first = ''] = table.split('\n');
  const rows = Array.from({ length: 1_000_000 }, (_, i) => first.replace('v-0001', `v-1${i}`));
  return `${[header, ...rows, first.replace('2021-09-10', '2021/9/10')].join('\n')}\n`;
}

/** Bytes that are no UTF-8: halves of a pair, a longer form than needed, beyond the last character, cut off. */
const NO_UTF8 = {
  'the first half of a pair': [0xed, 0xa0, 0x80],
  'the second half of a pair': [0xed, 0xb0, 0x80],
  'both halves': [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
  'a longer form': [0xc0, 0xaf],
  'beyond the last character': [0xf4, 0x90, 0x80, 0x80],
  'cut off': [0xe4, 0xb8],
} as const;

const TEXT_FILES = [
  VISITS,
  'data/site.yaml',
  'content/bulletins/findings/zh.mdx',
  'content/glossary.yaml',
] as const;

const withBytes =
  (inserted: readonly number[]) =>
  (bytes: Buffer): Buffer => {
    const at = Math.floor(bytes.length / 2);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(inserted), bytes.subarray(at)]);
  };

const VOLUMES: readonly Volume[] = [
  { name: 'a million rows', file: VISITS, make: text(millionRows) },
  {
    name: 'a cell of ten megabytes',
    file: VISITS,
    make: text((table) => table.replace('示例甲', '甲'.repeat(3_500_000))),
  },
  {
    name: 'a hundred thousand columns',
    file: VISITS,
    make: text((table) => table.replace('\n', `${',列'.repeat(100_000)}\n`)),
  },
  {
    name: 'a million quotes',
    file: VISITS,
    make: text((table) => table.replace('示例甲', '"'.repeat(1_000_001))),
  },
  {
    name: 'a hundred thousand levels',
    file: 'data/site.yaml',
    make: text((settings) => `${settings}\ndeep: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`),
  },
  ...TEXT_FILES.flatMap((file) =>
    Object.entries(NO_UTF8).map(([name, bytes]) => ({
      name: `${name} in ${file}`,
      file,
      make: withBytes(bytes),
    })),
  ),
];

/** What a check of something large or broken came to: `null` where it was refused in time, else what went wrong. */
export interface Borne {
  readonly name: string;
  readonly milliseconds: number;
  readonly wrong: string | null;
}

interface Report {
  readonly problems: readonly { readonly file: string | null; readonly message: string }[];
}

/** The check ends, in time and memory, and names the file. */
function wrongWith(code: number | null, output: string, file: string): string | null {
  if (code !== 1) return `exit ${code}: ${output.slice(0, 300)}`;
  const { problems } = JSON.parse(output) as Report;
  return problems.some((problem) => problem.file?.endsWith(file)) ? null : 'the file is not named';
}

async function bear({ name, file, make }: Volume): Promise<Borne> {
  const folder = await mkdtemp(join(process.env['HARDEN_TMP'] ?? tmpdir(), 'tongbao-volume-'));
  try {
    await base(folder);
    await writeFile(join(folder, file), make(await readFile(join(folder, file))));
    const command = script('check', ['--format', 'json'], folder, {
      NODE_OPTIONS: `--max-old-space-size=${MOST.memory}`,
    });
    const { code, output, milliseconds } = await run(command, { after: MOST.time });
    return { name, milliseconds, wrong: wrongWith(code, output, file) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Checks every large or broken file, one after the other. */
export async function bearVolumes(): Promise<Borne[]> {
  const borne: Borne[] = [];
  for (const volume of VOLUMES) borne.push(await bear(volume));
  return borne;
}
