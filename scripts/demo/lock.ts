import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Dataset } from '../../src/domain/dataset.ts';
import { contextOf } from '../../src/domain/publication/context.ts';
import { siteSettings } from '../../src/domain/schema/settings.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { REFERENCE_TABLES } from '../../src/domain/schema/tables.ts';
import { lockLines } from '../../src/pipeline/lock/lock-file.ts';
import { unlockedVersions } from '../../src/pipeline/lock/unlocked.ts';
import type { Rows } from './block.ts';
import { settingsOf } from './campaign.ts';
import type { Edition } from './edition.ts';
import { readRows } from './reference.ts';

/** The day of the demonstration, where `site.yaml` does not pin one. */
const DAY = '2022-06-30';

/**
 * Says of a block's rows what `npm run lock` would write of them. Blocks share nothing, so that one need not
 * know the others.
 */
export function blockLocker(source: string, edition: Edition): (rows: Rows) => string {
  const site = siteSettings.parse(parse(readFileSync(join(source, 'site.yaml'), 'utf8')));
  const reference = Object.fromEntries(
    Object.entries(REFERENCE_TABLES).map(([key, table]) => [
      key,
      readRows(join(source, 'reference'), table as unknown as Table),
    ]),
  );
  const totals = { firms: 0, samples: 0, failed: 0, suspected: 0, groups: 0 };
  const settings = settingsOf(edition, totals);
  return (rows) => {
    const campaigns = [{ id: edition.id, settings, ...rows }];
    const dataset = { ...reference, site, firms: rows.firms, campaigns } as unknown as Dataset;
    const versions = unlockedVersions(contextOf(dataset, site.asOf ?? DAY), new Map());
    return lockLines(versions.get(edition.id) ?? []);
  };
}
