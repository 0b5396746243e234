/** A picture of a page, by the name of its file. */
export interface Shot {
  readonly path: string;
  readonly look: string;
  readonly file: string;
}

const STYLE = `
  body { margin: 1rem; font: 0.875rem/1.5 system-ui, sans-serif; color: #222; background: #ddd; }
  h2 { margin-block: 1.5rem 0.5rem; font-size: 1rem; }
  ul { display: flex; gap: 0.75rem; margin: 0; padding: 0; list-style: none; overflow-x: auto; }
  img { display: block; width: 15rem; height: 24rem; object-fit: cover; object-position: top; background: #fff; }
`;

const figure = ({ path, look, file }: Shot): string =>
  `<li><a href="${file}"><img src="${file}" alt="${path} ${look}" loading="lazy">${look}</a></li>`;

/** A page that shows all pictures, those of one address in a row. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = [...Map.groupBy(shots, ({ path }) => path)].map(
    ([path, ofPath]) => `<h2>${path}</h2>\n<ul>\n${ofPath.map(figure).join('\n')}\n</ul>`,
  );
  return `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>截图 Screenshots</title>
<style>${STYLE}</style>
<h1>截图 Screenshots</h1>
${rows.join('\n')}
</html>
`;
}
