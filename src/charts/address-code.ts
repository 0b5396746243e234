import encodeQR from 'qr';
import { element } from './svg.ts';

/** White around the pattern, in modules, as ISO/IEC 18004 wants it. */
const QUIET = 4;

/** The dark modules of a row as strokes along its middle: `h` draws a run, `m` steps over a gap. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let end = 0;
  for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, end)) {
    const stop = row.indexOf(false, x);
    path += `${path === '' ? `M${x} ${y}.5` : `m${x - end} 0`}h${stop - x}`;
    end = stop;
  }
  return path;
}

/**
 * An address as a QR code, dark on light whatever the theme, readable with 15 % of it damaged.
 * `label` says what it leads to.
 */
export function addressCode(address: string, label: string): string {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  const { length: size } = rows;
  return element(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label },
    element('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    element('path', {
      stroke: '#000',
      'shape-rendering': 'crispEdges',
      d: rows.map(rowPath).join(''),
    }),
  );
}
