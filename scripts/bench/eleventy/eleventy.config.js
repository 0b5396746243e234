import { readFileSync } from 'node:fs';

/** A notice as plain as a page can be. */
function page({ notice: { locale, product, cells } }) {
  const facts = cells.map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join('');
  return `<!doctype html><html lang="${locale}"><title>${product}</title><h1>${product}</h1><dl>${facts}</dl></html>`;
}

/** One page for each notice of the file that `NOTICES` names, by the quickest of Eleventy's templates. */
export default function eleventy(config) {
  config.addGlobalData('notices', () => JSON.parse(readFileSync(process.env['NOTICES'], 'utf8')));
  config.addTemplate('notice.11ty.js', page, {
    pagination: { data: 'notices', size: 1, alias: 'notice' },
    permalink: ({ notice }) => `${notice.locale}/notices/${notice.id}/index.html`,
  });
}
