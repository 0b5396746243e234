import { NARROW, WIDE } from '../../../charts/drawing.ts';
import { drawProgress } from '../../../charts/progress/draw.ts';
import { placeProgress } from '../../../charts/progress/place.ts';
import { type PARTS, type ProgressSeries } from '../../../charts/progress/series.ts';
import type { CampaignEntry } from '../../../domain/publication/entries.ts';
import type { Locale } from '../../../messages/index.ts';
import { countOf, dayOf } from '../../figures.ts';
import { wording, type ChartView, type Wording } from '../view.ts';

export interface ProgressInput {
  readonly locale: Locale;
  readonly campaign: Pick<CampaignEntry, 'id' | 'progress'>;
}

type Point = CampaignEntry['progress'][number];

function seriesOf(points: readonly Point[], { m, f }: Wording): ProgressSeries {
  const parts = points.map(({ date, open, overdue, closed }) => {
    const month = Number(date.slice(5, 7));
    const year = m.progress.year(date.slice(0, 4));
    return { month: m.progress.month(month), year, overdue, inTime: open - overdue, closed };
  });
  const last = parts.at(-1);
  const labelOf = (part: (typeof PARTS)[number]) => ({
    name: m.progress.part[part],
    count: m.progress.count(f.number(last?.[part] ?? 0)),
  });
  return {
    points: parts,
    labels: { overdue: labelOf('overdue'), inTime: labelOf('inTime'), closed: labelOf('closed') },
  };
}

function findingOf({ id, progress }: ProgressInput['campaign'], { m, f }: Wording) {
  const last = progress.at(-1);
  if (!last || last.open + last.closed === 0) return [m.progress.none];
  const scope = `campaign:${id}`;
  const marked = (value: number, stat: string) => ({ ...countOf(value, f), stat, scope });
  return m.progress.finding(
    dayOf(last.date, f),
    marked(last.open + last.closed, 'cases'),
    marked(last.closed, 'cases.closed'),
    marked(last.open, 'cases.open'),
    marked(last.overdue, 'cases.overdue'),
  );
}

/** Open, overdue and closed cases at the end of each month, from the first month that had any. */
export function progressView({ locale, campaign }: ProgressInput): ChartView {
  const words = wording(locale);
  const { m, f } = words;
  const first = campaign.progress.findIndex(({ open, closed }) => open + closed > 0);
  const points = first === -1 ? [] : campaign.progress.slice(first);
  const series = seriesOf(points, words);
  const { columns } = m.progress;
  return {
    title: m.progress.title,
    finding: findingOf(campaign, words),
    drawings:
      points.length === 0
        ? []
        : [NARROW, WIDE].map((width) => drawProgress(placeProgress(series, width))),
    table: {
      columns: [
        { label: columns.day },
        { label: columns.open, numeric: true },
        { label: columns.overdue, numeric: true },
        { label: columns.closed, numeric: true },
      ],
      rows: points.map(({ date, open, overdue, closed }) => [
        dayOf(date, f),
        countOf(open, f),
        countOf(overdue, f),
        countOf(closed, f),
      ]),
    },
    notes: [m.progress.note],
  };
}
