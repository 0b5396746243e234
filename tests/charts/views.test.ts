import { describe, expect, test } from 'vitest';
import type { ChartView } from '../../src/components/charts/view.ts';
import { calendarView } from '../../src/components/charts/views/calendar.ts';
import { flowView } from '../../src/components/charts/views/flow.ts';
import { funnelView } from '../../src/components/charts/views/funnel.ts';
import { gaugeView } from '../../src/components/charts/views/gauge.ts';
import { itemsView } from '../../src/components/charts/views/items.ts';
import { progressView } from '../../src/components/charts/views/progress.ts';
import { ratesView } from '../../src/components/charts/views/rates.ts';
import { rateBounds, tilesView } from '../../src/components/charts/views/tiles.ts';
import { plain, type Figure } from '../../src/messages/sentence.ts';
import { campaign } from './examples/campaign.ts';
import { failures } from './examples/failures.ts';
import {
  categories,
  counted,
  items,
  problemClasses,
  regions,
  stats,
} from './examples/reference.ts';
import { views } from './examples/views.ts';

const figuresIn = ({ finding, table }: ChartView): Figure[] =>
  [...finding, ...table.rows.flat()].filter(
    (part): part is Figure => typeof part === 'object' && part.kind === 'figure',
  );

const said = (view: ChartView): string => plain(view.finding);

const rates = (
  own: Readonly<Record<string, ReturnType<typeof counted>>>,
  locale: 'zh' | 'en' = 'zh',
) =>
  ratesView({
    locale,
    campaign: 'example',
    by: 'category',
    groups: categories.slice(0, 2),
    minimum: 15,
    stats: new Map([
      ['campaign:example', counted(53, 340)],
      ...Object.entries(own).map(
        ([id, stat]) => [`campaign:example category:${id}`, stat] as const,
      ),
    ]),
  });

test('every example says in one sentence what it shows', () => {
  expect(Object.fromEntries(views.map(([name, view]) => [name, said(view)])))
    .toMatchInlineSnapshot(`
      {
        "calendar.en": "In 175 days, 630 visits were made and 340 batches drawn; 220 of the visits fell within 14 days before a key period.",
        "calendar.zh": "175天里检查630家次、抽样340批次，其中220家次检查在重点时段到来前的14天内。",
        "campaigns.en": "Failing more often than in the campaign before: edible vegetable oil. Failing less often than in the campaign before: milk-containing solid formed products. Not to be told apart: dairy products, meat products and soy sauce.",
        "campaigns.zh": "食用植物油的不合格率比上一次高；含乳固态成型制品的不合格率比上一次低；乳制品、肉制品、酱油前后分不出高低。",
        "flow.en": "587 firms were inspected and 340 batches tested, of which 53 failed; with what inspection found, 66 cases were opened, of which 22 formal investigations and 1 handed to the police.",
        "flow.zh": "检查587家企业，抽检340批次，53批次不合格；连同检查发现的问题，立项处理66件，其中立案调查22件，移送公安1件。",
        "funnel.en": "Of 10 points, these lie outside the 95% limits, by more than chance would explain: Tongliao.",
        "funnel.zh": "10个点中，通辽落在95%界限之外，差别不像只是偶然。",
        "gauge-far-over.en": "Result 2300μg/kg, limit ≤20μg/kg: 120 times the limit.",
        "gauge-far-over.zh": "检验结果2300μg/kg，标准≤20μg/kg，是标准的120倍。",
        "gauge-just-over.en": "Result 3.1mg/g, limit ≤3mg/g: 3.3% over the limit.",
        "gauge-just-over.zh": "检验结果3.1mg/g，标准≤3mg/g，比标准高3.3%。",
        "gauge-maximum.en": "Result 0.166g/kg, limit ≤0.075g/kg: 2.2 times the limit.",
        "gauge-maximum.zh": "检验结果0.166g/kg，标准≤0.075g/kg，是标准的2.2倍。",
        "gauge-minimum.en": "Result 0.28g/100mL, limit ≥0.4g/100mL: only 70.0% of what is required.",
        "gauge-minimum.zh": "检验结果0.28g/100mL，标准≥0.4g/100mL，只有标准的70.0%。",
        "gauge-must-not-be-detected.en": "The standard says it must not be detected; the result was detected.",
        "gauge-must-not-be-detected.zh": "标准规定不得检出，检验结果为检出。",
        "gauge-must-not-be-used.en": "The standard says it must not be used; the result was 0.166g/kg.",
        "gauge-must-not-be-used.zh": "标准规定不得使用，检验结果为0.166g/kg。",
        "gauge-plan-above-M.en": "Of 5 samples, 1 exceeded M (100,000 CFU/g); none may.",
        "gauge-plan-above-M.zh": "5个样品中，1个超过M（100,000 CFU/g），标准不许任何一个超过。",
        "gauge-plan-too-many-above-m.en": "Of 5 samples, 4 exceeded m (1 CFU/g); at most 2 may.",
        "gauge-plan-too-many-above-m.zh": "5个样品中，4个超过m（1 CFU/g），标准最多允许2个。",
        "gauge-plan-without-M.en": "Of 5 samples, 3 exceeded 0 CFU/250mL; none may.",
        "gauge-plan-without-M.zh": "5个样品中，3个超过0 CFU/250mL，标准不许任何一个超过。",
        "gauge-range.en": "Result 44.5%vol, limit 41-43%vol: outside the range.",
        "gauge-range.zh": "检验结果44.5%vol，标准41-43%vol，不在标准规定的范围内。",
        "items.en": "Coliforms failed most often, in 14 batches, of 7 failing test items.",
        "items.zh": "共有7个项目不合格，最多的是大肠菌群，14批次。",
        "matrix.en": "Most of one kind in one food: microbial contamination in dairy products, 12 batches.",
        "matrix.zh": "最集中的是乳制品的微生物污染，12批次。",
        "progress.en": "As at 30 June 2022, 66 cases had been opened: 57 closed, 9 open, of which 6 overdue.",
        "progress.zh": "截至2022年6月30日，共立项66件：已结案57件，办理中9件，其中逾期6件。",
        "rates-category.en": "53 of 340 batches failed (15.6%), with edible vegetable oil above the campaign’s average, milk-containing solid formed products below it, the others not reliably different from it.",
        "rates-category.zh": "340批次中53批次不合格（15.6%）；食用植物油高于本次平均，含乳固态成型制品低于本次平均，其余与平均看不出可靠的差别。",
        "rates-region.en": "53 of 340 batches failed (15.6%), with Tongliao above the campaign’s average, the others not reliably different from it.",
        "rates-region.zh": "340批次中53批次不合格（15.6%）；通辽市高于本次平均，其余与平均看不出可靠的差别。",
        "tiles.en": "10 of 12 regions have enough batches for a rate, with Tongliao above the campaign’s average, the others not reliably different from it.",
        "tiles.zh": "12个地区中，10个的批次够算不合格率；通辽市高于本次平均，其余与平均看不出可靠的差别。",
      }
    `);
});

test.each(views)('%s has a table as wide as its head, with a name in each row', (_, { table }) => {
  expect(table.rows.length).toBeGreaterThan(0);
  for (const row of table.rows) {
    expect(row).toHaveLength(table.columns.length);
    expect(row[0]).toBeTruthy();
  }
});

describe('rates', () => {
  test('that can not be told from the average are not said to differ', () => {
    const view = rates({ dairy: counted(12, 80), meat: counted(14, 80) });
    expect(said(view)).toBe('340批次中53批次不合格（15.6%）；各项与平均看不出可靠的差别。');
  });

  test('are not given below the minimum of batches, and given from it on', () => {
    const view = rates({ dairy: counted(2, 14), meat: counted(2, 15) });
    const [dairy, meat] = view.table.rows;
    expect(dairy?.slice(3)).toEqual(['–', '–', '批次太少']);
    expect(meat?.[3]).toMatchObject({ text: '13.3%', n: 2, d: 15 });
  });

  test('are all left out where no part has batches enough', () => {
    const view = rates({ dairy: counted(2, 14), meat: counted(0, 0) }, 'en');
    expect(said(view)).toBe('53 of 340 batches failed; there are too few in any part for a rate.');
    expect(view.drawings[0]?.body).not.toContain('class="c-ring" cx="1');
  });

  test('stop the build where the campaign has no figures', () => {
    const input = { locale: 'zh', by: 'category', groups: categories, stats, minimum: 15 } as const;
    expect(() => ratesView({ ...input, campaign: 'unknown' })).toThrow(
      'A chart needs the figures of "campaign:unknown", which are missing',
    );
  });
});

test('a campaign without results yet has tables of nothing, and no drawing of rates', () => {
  const begun = {
    locale: 'zh',
    campaign: 'example',
    minimum: 15,
    stats: new Map([['campaign:example', counted(0, 0)]]),
  } as const;
  const view = ratesView({ ...begun, by: 'category', groups: categories });
  expect([said(view), view.drawings.length]).toEqual(['还没有检验结果。', 0]);
  expect(view.table.rows.map((row) => (row[2] as Figure).value)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  const funnel = funnelView({ ...begun, by: 'region', groups: regions });
  expect([said(funnel), funnel.drawings.length]).toEqual(['批次都太少，不画。', 0]);
  const tiles = tilesView({ ...begun, regions, hrefOf: (id) => `/${id}/` });
  expect(said(tiles)).toBe('12个地区的批次都太少，只列数，不算率。');
});

test('shades of rates have round bounds that hold every rate, and are no more than there are colours', () => {
  expect(rateBounds(0.4).map((bound) => bound.toFixed(2))).toEqual([
    '0.10',
    '0.20',
    '0.30',
    '0.40',
  ]);
  expect(rateBounds(0)).toEqual([]);
  for (let highest = 0.001; highest <= 1; highest += 0.001) {
    const bounds = rateBounds(highest);
    expect(bounds.length).toBeLessThanOrEqual(4);
    expect(bounds.at(-1)).toBeGreaterThanOrEqual(highest - 1e-9);
    expect(bounds.at(-2) ?? 0).toBeLessThan(highest);
  }
});

describe('figures', () => {
  test('that have a name carry it with their scope, and the value they show', () => {
    const marked = views.flatMap(([, view]) => figuresIn(view)).filter(({ stat }) => stat);
    expect(marked.length).toBeGreaterThan(50);
    for (const { stat, scope, value } of marked) {
      expect(scope).toMatch(
        /^(campaign:example|campaign:before|benchmark:national)( (category|region):[\w-]+)?$/,
      );
      const known = stats.get(scope!)?.[stat!];
      if (known) expect(value).toBe(known.value);
    }
  });

  test('of the flow divide the firms inspected, though batches came from others too', () => {
    const outcomes = {
      ...campaign.outcomes,
      firmsInspected: 10,
      firmsSampled: 12,
      firmsInspectedAndSampled: 7,
    };
    const { table } = flowView({ locale: 'zh', campaign: { ...campaign, outcomes } });
    const firms = table.rows.slice(0, 3).map(([, , value]) => value);
    expect(firms).toMatchObject([{ value: 10 }, { value: 7 }, { value: 3 }]);
    expect(firms[1]).not.toHaveProperty('stat', 'firms.sampled');
  });

  test('of the flow sum to their wholes', () => {
    const { table } = flowView({ locale: 'zh', campaign });
    const values = table.rows.map((row) => (row[2] as Figure).value);
    expect(values).toEqual([587, 241, 346, 340, 53, 287, 0, 49, 17, 1, 22, 31, 12, 0]);
  });

  test('of the calendar’s weeks sum to its days', () => {
    const view = calendarView({ locale: 'en', campaign });
    const [visits, samples] = [1, 2].map((column) =>
      view.table.rows.reduce((sum, row) => sum + (row[column] as Figure).value, 0),
    );
    expect({ visits, samples }).toEqual({
      visits: campaign.calendar.reduce((sum, day) => sum + day.visits, 0),
      samples: campaign.calendar.reduce((sum, day) => sum + day.samples, 0),
    });
  });
});

test('a chart without anything to draw says so, and draws nothing', () => {
  const nothing = { failingItems: [] };
  const view = itemsView({ locale: 'zh', campaign: nothing, items, problemClasses, categories });
  expect([said(view), view.drawings.length]).toEqual(['没有不合格项目。', 0]);
  const empty = progressView({ locale: 'zh', campaign: { id: 'example', progress: [] } });
  expect([said(empty), empty.drawings.length]).toEqual(['还没有立项的案件。', 0]);
});

test('items that lead together are named together', () => {
  const failingItems = ['coliforms', 'acid-value'].map((item) => ({
    item,
    batches: 8,
    categories: [],
  }));
  const view = itemsView({
    locale: 'zh',
    campaign: { failingItems },
    items,
    problemClasses,
    categories,
  });
  expect(said(view)).toBe('共有2个项目不合格，最多的是大肠菌群、酸价(KOH)，各8批次。');
});

test('a gauge quotes result and limit as reported', () => {
  for (const failure of Object.values(failures).filter(({ reading }) => reading?.kind !== 'plan')) {
    const { drawings, finding } = gaugeView({ locale: 'zh', failure, items });
    expect(plain(finding)).toContain(failure.value);
    expect(drawings[0]?.body).toContain(failure.value);
  }
});
