import { svgOf } from '../../../src/charts/drawing.ts';
import { plain } from '../../../src/messages/sentence.ts';
import { views } from './views.ts';

/** Every drawing of every example as markup, by the name of its golden file. */
export const drawings: readonly (readonly [file: string, svg: string])[] = views.flatMap(
  ([name, { title, finding, drawings: all }]) =>
    all.map((drawing, i) => {
      const width = all.length === 1 ? '' : i === 0 ? '.narrow' : '.wide';
      const svg = svgOf(drawing, { id: `example-${i}`, title, text: plain(finding) });
      return [`${name}${width}.svg`, svg] as const;
    }),
);
