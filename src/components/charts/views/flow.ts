import { NARROW, WIDE } from '../../../charts/drawing.ts';
import { drawFlow } from '../../../charts/flow/draw.ts';
import { placeFlow } from '../../../charts/flow/place.ts';
import type { FlowPart, FlowStep } from '../../../charts/flow/series.ts';
import type { CampaignEntry } from '../../../domain/publication/entries.ts';
import { caseSource, discipline, type KeyOf } from '../../../domain/schema/vocabularies.ts';
import type { Locale } from '../../../messages/index.ts';
import type { Figure } from '../../../messages/sentence.ts';
import { countOf } from '../../figures.ts';
import { wording, type ChartTable, type ChartView, type Wording } from '../view.ts';

export interface FlowInput {
  readonly locale: Locale;
  readonly campaign: Pick<CampaignEntry, 'id' | 'outcomes'>;
}

/** A part, and the name of its figure where it has one. */
interface Counted extends FlowPart {
  readonly stat: string | undefined;
}

interface CountedStep extends FlowStep {
  readonly sources: readonly Counted[];
  readonly outcomes: readonly Counted[];
}

type Unit = 'firms' | 'batches' | 'cases';

const TONES: Readonly<Record<KeyOf<typeof discipline>, FlowPart['tone']>> = {
  handedToPolice: 'fail',
  caseFiled: 'fail',
  orderedToRectify: 'warn',
  correctedAtOnce: 'plain',
  noPenalty: 'rest',
};

/** Makes parts in one unit of a whole. */
const partsIn = (unit: Unit, total: number, { m, f }: Wording) => {
  const whole = (value: number, label: string, stat?: string): Counted => ({
    label,
    count: m.flow.unit[unit](f.number(value)),
    value,
    tone: 'plain',
    stat,
  });
  const part = (value: number, label: string, tone: FlowPart['tone'], stat?: string): Counted => {
    const rest = whole(value, label, stat);
    const share =
      total > 0 && unit !== 'cases' ? m.flow.share(label, f.percent(value / total)) : label;
    return { ...rest, label: share, tone };
  };
  return { whole, part };
};

function firmsStep({ outcomes }: FlowInput['campaign'], words: Wording): CountedStep {
  const { firmsInspected, firmsSampled, firmsInspectedAndSampled: both } = outcomes;
  const { heading, bridge, ...m } = words.m.flow.firms;
  const { whole, part } = partsIn('firms', firmsInspected, words);
  return {
    heading,
    bridge,
    sources: [whole(firmsInspected, m.inspected, 'firms.inspected')],
    outcomes: [
      part(both, m.sampled, 'plain', both === firmsSampled ? 'firms.sampled' : undefined),
      part(firmsInspected - both, m.notSampled, 'rest'),
    ],
  };
}

function batchesStep({ outcomes }: FlowInput['campaign'], words: Wording): CountedStep {
  const { samples, passed, failed, firmsSampled, firmsInspectedAndSampled } = outcomes;
  const unvisited = firmsSampled - firmsInspectedAndSampled;
  const { heading, bridge, ...m } = words.m.flow.batches;
  const { whole, part } = partsIn('batches', samples, words);
  return {
    heading,
    bridge:
      unvisited > 0
        ? m.bridgeUnvisited(words.f.number(firmsSampled), words.f.number(unvisited))
        : bridge(words.f.number(firmsSampled)),
    sources: [whole(samples, m.drawn, 'samples')],
    outcomes: [
      part(failed, m.failed, 'fail', 'samples.failed'),
      part(passed, m.passed, 'ok', 'samples.passed'),
      part(samples - passed - failed, m.pending, 'rest'),
    ],
  };
}

function casesStep({ outcomes }: FlowInput['campaign'], words: Wording): CountedStep {
  const total = Object.values(outcomes.byDiscipline).reduce((a, b) => a + b, 0);
  const { whole, part } = partsIn('cases', total, words);
  const keys = Object.keys(discipline) as KeyOf<typeof discipline>[];
  const sources = Object.keys(caseSource) as KeyOf<typeof caseSource>[];
  return {
    heading: words.m.flow.cases.heading,
    bridge: words.m.flow.cases.bridge,
    sources: sources.map((key) =>
      whole(outcomes.bySource[key] ?? 0, caseSource[key][words.locale]),
    ),
    outcomes: keys.map((key) =>
      part(
        outcomes.byDiscipline[key] ?? 0,
        discipline[key][words.locale],
        TONES[key],
        `cases.${key}`,
      ),
    ),
  };
}

function tableOf(steps: readonly CountedStep[], scope: string, { m, f }: Wording): ChartTable {
  const { columns } = m.flow;
  const number = ({ value, stat }: Counted): Figure => ({
    ...countOf(value, f),
    ...(stat !== undefined && { stat, scope }),
  });
  return {
    columns: [
      { label: columns.part },
      { label: columns.step },
      { label: columns.count, numeric: true },
      { label: columns.share, numeric: true },
    ],
    rows: steps.flatMap((step) => {
      const total = step.outcomes.reduce((sum, { value }) => sum + value, 0);
      const share = ({ value }: Counted) => (total > 0 ? f.percent(value / total) : '–');
      return [...step.sources, ...step.outcomes].map((part) => [
        part.label,
        step.heading,
        number(part),
        share(part),
      ]);
    }),
  };
}

/** What became of the firms, the batches and the cases: three steps, each in its own unit. */
export function flowView({ locale, campaign }: FlowInput): ChartView {
  const words = wording(locale);
  const scope = `campaign:${campaign.id}`;
  const steps = [firmsStep, batchesStep, casesStep].map((step) => step(campaign, words));
  const { firmsInspected, samples, failed, byDiscipline } = campaign.outcomes;
  const cases = Object.values(byDiscipline).reduce((a, b) => a + b, 0);
  const marked = (value: number, stat: string) => ({ ...countOf(value, words.f), stat, scope });
  const filed = marked(byDiscipline['caseFiled'] ?? 0, 'cases.caseFiled');
  const police = byDiscipline['handedToPolice'] ?? 0;
  return {
    title: words.m.flow.title,
    finding: words.m.flow.finding(
      marked(firmsInspected, 'firms.inspected'),
      marked(samples, 'samples'),
      marked(failed, 'samples.failed'),
      marked(cases, 'cases'),
      police > 0
        ? words.m.flow.grave(filed, marked(police, 'cases.handedToPolice'))
        : words.m.flow.graveWithoutPolice(filed),
    ),
    drawings: [NARROW, WIDE].map((width) => drawFlow(placeFlow(steps, width))),
    table: tableOf(steps, scope, words),
    notes: [words.m.flow.note],
  };
}
