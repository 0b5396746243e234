import { drawCampaigns } from '../../../charts/campaigns/draw.ts';
import { placeCampaigns } from '../../../charts/campaigns/place.ts';
import type { CampaignsSeries } from '../../../charts/campaigns/series.ts';
import { NARROW, WIDE } from '../../../charts/drawing.ts';
import type { Locale } from '../../../messages/index.ts';
import type { Part, Sentence } from '../../../messages/sentence.ts';
import { inSentence } from '../groups.ts';
import { foundOver, type Found, type FoundOver, type OverCampaigns } from '../over-campaigns.ts';
import { figure, named, wording, type ChartTable, type ChartView, type Wording } from '../view.ts';

export interface CampaignsInput extends OverCampaigns {
  readonly locale: Locale;
}

/** The years of a campaign: 2020, 2021–2022. */
function periodOf({ window: { from, to } }: Found['campaign']): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** Only groups with a rate in two campaigns are drawn; the table has them all. */
const isDrawn = ({ found }: FoundOver): boolean => found.filter(({ rate }) => rate).length > 1;

function seriesOf(
  groups: readonly FoundOver[],
  { campaigns }: CampaignsInput,
  words: Wording,
): CampaignsSeries {
  const { m, f } = words;
  const [newest, ...earlier] = campaigns;
  return {
    groups: groups.map(({ name, found }) => ({
      label: name,
      rates: found.map(({ campaign, failed, samples, rate }) => ({
        period: periodOf(campaign),
        counts: m.rates.counts(f.number(failed), f.number(samples)),
        verdict: rate ? f.percent(rate.value) : m.rates.tooFew,
        rate,
        newest: campaign === newest,
      })),
    })),
    keys: {
      newest: newest ? named(newest.shortTitle, words) : '',
      earlier:
        earlier.length === 1 && earlier[0]
          ? named(earlier[0].shortTitle, words)
          : m.campaigns.earlier,
      interval: m.rates.keys.interval,
    },
  };
}

/** Of a single group, the figures themselves. */
function findingOfOne({ found }: FoundOver, { stats }: CampaignsInput, words: Wording): Sentence {
  const { m, f } = words;
  const [now, before] = found;
  if (!now?.change || !before) return [];
  const of = ({ scope }: Found, name: string) => figure(stats, scope, name, words);
  if (now.change.kind === 'few') {
    const counts = (one: Found) => [of(one, 'samples.failed'), of(one, 'samples')] as const;
    return m.campaigns.findingOfFew(...counts(now), ...counts(before));
  }
  const { kind, by } = now.change;
  return m.campaigns.findingOfOne[kind](
    of(now, 'samples.failRate'),
    of(before, 'samples.failRate'),
    f.points(by.value),
    f.points(by.low),
    f.points(by.high),
  );
}

/** How the newest campaign stands to the one before it, in words. */
function findingOf(groups: readonly FoundOver[], input: CampaignsInput, words: Wording): Sentence {
  const [only, another] = groups;
  if (only && !another) return findingOfOne(only, input, words);
  const { by } = input;
  const newest = groups.flatMap(({ name, found }) => {
    const change = found[0]?.change;
    return change ? [{ name: inSentence(name, by, words), kind: change.kind }] : [];
  });
  const names = (kind: string) =>
    words.m.list(newest.filter((one) => one.kind === kind).map(({ name }) => name));
  return words.m.campaigns.finding({
    more: names('more'),
    less: names('less'),
    same: names('same'),
    few: names('few'),
  });
}

function changeCell({ change }: Found, { m, f }: Wording): Part {
  if (!change) return m.rates.noRate;
  if (change.kind === 'few') return m.rates.standing.few;
  const { value, low, high } = change.by;
  return m.campaigns.change[change.kind](f.points(value), f.points(low), f.points(high));
}

function tableOf(
  groups: readonly FoundOver[],
  { stats, by }: CampaignsInput,
  words: Wording,
): ChartTable {
  const { columns, interval, noRate } = words.m.rates;
  const number = ({ scope }: Found, name: string) => figure(stats, scope, name, words);
  return {
    columns: [
      { label: columns[by] },
      { label: words.m.campaigns.campaign },
      { label: columns.failed, numeric: true },
      { label: columns.samples, numeric: true },
      { label: columns.rate, numeric: true },
      { label: columns.interval, numeric: true },
      { label: words.m.campaigns.against },
    ],
    rows: groups.flatMap(({ name, found }) =>
      found.map((one) => [
        name,
        named(one.campaign.shortTitle, words),
        number(one, 'samples.failed'),
        number(one, 'samples'),
        one.rate ? number(one, 'samples.failRate') : noRate,
        one.rate ? interval(words.f.percent(one.rate.low), words.f.percent(one.rate.high)) : noRate,
        changeCell(one, words),
      ]),
    ),
  };
}

/** What several campaigns found in the same groups, with what can be told apart; nothing is ranked. */
export function campaignsView(input: CampaignsInput): ChartView {
  const words = wording(input.locale);
  const groups = foundOver(input, words);
  const drawn = groups.filter(isDrawn);
  const series = seriesOf(drawn, input, words);
  const widths = drawn.length > 0 ? [NARROW, WIDE] : [];
  const { m, f } = words;
  return {
    title: m.campaigns.title,
    finding: findingOf(groups, input, words),
    drawings: widths.map((width) => drawCampaigns(placeCampaigns(series, width))),
    table: tableOf(groups, input, words),
    showTable: drawn.length === 0,
    notes: [m.campaigns.caution, m.campaigns.reading(f.number(input.minimum))],
  };
}
