import type { Drawing } from '../drawing.ts';
import { drawLabels } from '../label.ts';
import { element } from '../svg.ts';
import { placeScale, type PlacedScale, type PlacedValue } from './place.ts';
import type { GaugeSeries, ValueStanding } from './series.ts';
import { drawWords, placeWords } from './words.ts';

/** Circle: passes. Diamond: over m. Cross: fails. */
const MARKS: Readonly<Record<ValueStanding, (x: number, y: number) => string>> = {
  pass: (x, y) => element('circle', { class: 'c-ok', cx: x, cy: y, r: 5 }),
  between: (x, y) => element('path', { class: 'c-warn', d: `M${x} ${y}m0-7l7 7-7 7-7-7z` }),
  fail: (x, y) => element('path', { class: 'c-cross', d: `M${x} ${y}m-5-5l10 10m0-10l-10 10` }),
};

const drawValue = ({ x, y, standing }: PlacedValue): string => MARKS[standing](x, y);

function drawScale({ width, height, strip, zones, bounds, values, labels }: PlacedScale): Drawing {
  const [top, tall] = strip;
  return {
    width,
    height,
    body: [
      ...zones.map((zone) =>
        element('rect', {
          class: `c-zone-${zone.standing}`,
          x: zone.x,
          y: top,
          width: zone.width,
          height: tall,
        }),
      ),
      element('path', {
        class: 'c-bound',
        d: bounds.map((x) => `M${x} ${top}m0-3v${tall + 8}`).join(''),
      }),
      ...values.map(drawValue),
      drawLabels(labels),
    ].join(''),
  };
}

/** Places and draws a result against its limit. */
export const drawGauge = (series: GaugeSeries, width: number): Drawing =>
  series.form === 'words'
    ? drawWords(placeWords(series, width))
    : drawScale(placeScale(series, width));
