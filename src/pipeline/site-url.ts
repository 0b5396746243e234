import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSettings } from '../domain/schema/settings.ts';
import type { Environment } from './environment.ts';
import { parseYaml } from './read/yaml-document.ts';

/**
 * Base address of the published site, which some callers want before any data is read: `BULLETIN_SITE`,
 * else the one in `site.yaml`, without a slash at its end.
 * @throws where `site.yaml` does not give one; the check of the data says more
 */
export async function readSiteUrl({
  site,
  data,
}: Pick<Environment, 'site' | 'data'>): Promise<string> {
  if (site) return site;
  const file = join(data, 'site.yaml');
  const { value } = parseYaml(file, await readFile(file, 'utf8'));
  const { url } = siteSettings.pick({ url: true }).loose().parse(value);
  return url.replace(/\/+$/, '');
}
