import { isAbsolute, relative, resolve, sep } from 'node:path';
import { dayInShanghai, isDate, timeInShanghai, type Day } from '../domain/date.ts';
import { WHOLE_DAY, type Moment, type Time } from '../domain/release.ts';

/** Where the input is, where the site goes, and what is fixed from outside. Paths are absolute. */
export interface Environment {
  /** `BULLETIN_DATA`, else `data`. */
  readonly data: string;
  /** `BULLETIN_CONTENT`, else `content`. */
  readonly content: string;
  /** `BULLETIN_OUT`, else `dist`. */
  readonly out: string;
  /** `BULLETIN_SITE`: base address of the published site, with no slash at its end; `null` leaves it to `site.yaml`. */
  readonly site: string | null;
  /** `BULLETIN_AS_OF`: the day that counts as today, or a time of it (`2022-06-30T10:00`); `null` leaves it to `site.yaml` or the clock. */
  readonly asOf: Day | null;
  /** The time of that day; the whole of it where none is given. */
  readonly time: Time;
  /**
   * `BULLETIN_COMMIT`: the commit that is published, as the receipt names it; `null` leaves it unnamed. It
   * is not asked of git, so that the same input gives the same bytes wherever it lies.
   */
  readonly commit: string | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Whether a folder is the other one or lies within it. */
function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path));
}

function isBaseAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && search === '' && hash === '';
}

/** A day, or a time of it in Asia/Shanghai. */
const DAY_AND_TIME = /^.{10}(T([01]\d|2[0-3]):[0-5]\d)?$/;

/** SHA-1 or SHA-256. */
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** What is wrong with the variables, in both languages; empty when all can be used. */
function faultsOf(variables: Variables, paths: Pick<Environment, 'data' | 'content' | 'out'>) {
  const { BULLETIN_AS_OF: asOf, BULLETIN_SITE: site, BULLETIN_COMMIT: commit } = variables;
  const faults: string[] = [];
  if (asOf && !(isDate(asOf.slice(0, 10)) && DAY_AND_TIME.test(asOf))) {
    faults.push(
      `BULLETIN_AS_OF=${asOf}：应是 2022-06-30 这样的日期，或 2022-06-30T10:00 这样的时刻。 A day such as 2022-06-30 is needed, or a time of it, 2022-06-30T10:00.`,
    );
  }
  if (site && !isBaseAddress(site)) {
    faults.push(
      `BULLETIN_SITE=${site}：应是 http(s):// 开头的网址，不带 ? 和 #。 An http(s) address without ? or # is needed.`,
    );
  }
  if (commit && !COMMIT.test(commit)) {
    faults.push(
      `BULLETIN_COMMIT=${commit}：应是完整的提交编号，可用 git rev-parse HEAD 得到。 The full name of a commit is needed, as git rev-parse HEAD gives it.`,
    );
  }
  for (const folder of [paths.data, paths.content]) {
    if (!holds(paths.out, folder)) continue;
    faults.push(
      `BULLETIN_OUT=${paths.out}：发布会替换整个文件夹，其中却有 ${folder}。 Publishing replaces the folder, which holds ${folder}.`,
    );
  }
  return faults;
}

/**
 * Reads the environment variables that all commands honour. A blank variable counts as not set.
 * @throws an Error that names every variable at fault, in both languages
 */
export function readEnvironment(variables: Variables, cwd: string): Environment {
  const paths = {
    data: resolve(cwd, variables['BULLETIN_DATA'] || 'data'),
    content: resolve(cwd, variables['BULLETIN_CONTENT'] || 'content'),
    out: resolve(cwd, variables['BULLETIN_OUT'] || 'dist'),
  };
  const faults = faultsOf(variables, paths);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { BULLETIN_AS_OF: asOf, BULLETIN_SITE: site, BULLETIN_COMMIT: commit } = variables;
  return Object.freeze({
    ...paths,
    site: site?.replace(/\/+$/, '') || null,
    asOf: asOf?.slice(0, 10) || null,
    time: asOf?.slice(11) || WHOLE_DAY,
    commit: commit || null,
  });
}

/** What counts as now: the environment's day and time, else the whole of the day pinned in `site.yaml`, else the clock in Asia/Shanghai. */
export function momentOf(
  { asOf, time }: Pick<Environment, 'asOf' | 'time'>,
  site: { readonly asOf?: Day | undefined },
  now: Date,
): Moment {
  if (asOf !== null) return { day: asOf, time };
  if (site.asOf !== undefined) return { day: site.asOf, time: WHOLE_DAY };
  return { day: dayInShanghai(now), time: timeInShanghai(now) };
}
