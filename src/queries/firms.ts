import { once } from './once.ts';
import { published } from './published.ts';

/** Firms with a public record, by region in the order of its codes, then by name. */
export const firmList = once('firmList', async () => {
  const { firms } = await published();
  const collator = new Intl.Collator('zh-CN');
  return firms.list.toSorted(
    (a, b) => a.region.localeCompare(b.region, 'en') || collator.compare(a.name, b.name),
  );
});
