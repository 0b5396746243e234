import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { publish } from '../../../src/domain/publication/publish.ts';
import type { Firm } from '../../../src/domain/schema/tables.ts';
import { firms } from './inspection.ts';
import { rewound } from './worlds/rewound.ts';
import { SENTINEL, withSentinels } from './worlds/sentinels.ts';
import { worlds, type World } from './worlds/worlds.ts';

const ofWorld = ({ dataset, asOf }: World): Publication => publish(dataset, asOf);

const namesOf = ({ name, formerNames }: Firm): string[] => [name, ...(formerNames ?? [])];

const everyCase = ({ dataset }: World) =>
  dataset.campaigns.flatMap(({ cases, penalties }) =>
    cases.map((record) => ({ record, penalties: penalties.filter((p) => p.case === record.id) })),
  );

it('tells no value of an internal field', () => {
  fc.assert(
    fc.property(worlds(), ({ dataset, asOf }) => {
      const filled = withSentinels(dataset);
      fc.pre(JSON.stringify(filled).includes(SENTINEL));
      expect(JSON.stringify(publish(filled, asOf))).not.toContain(SENTINEL);
    }),
  );
});

describe('what lies ahead', () => {
  /** Days that are about the future by their nature. */
  const AHEAD = [
    /^site\.asOf$/,
    /^campaigns\.\d+\.(window\.to|keyPeriods\.\d+\.date|calendar\.\d+\.date)$/,
    /^cases\.\d+\.(status\.next\.due|timeline\.\d+\.until|measures\.\d+\.due)$/,
    /^interviews\.\d+\.commitments\.\d+\.due$/,
  ];

  function* texts(value: unknown, path: readonly string[] = []): Generator<[string, string]> {
    if (typeof value === 'string') yield [path.join('.'), value];
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) yield* texts(part, [...path, key]);
  }

  it('is not told: no day after the as-of date stands anywhere but in deadlines', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const later = [...texts(ofWorld(world))].flatMap(([path, text]) =>
          (text.match(/\d{4}-\d{2}-\d{2}/g) ?? [])
            .filter((day) => day > world.asOf && !AHEAD.some((form) => form.test(path)))
            .map((day) => `${path}: ${day}`),
        );
        expect(later).toEqual([]);
      }),
    );
  });

  it('does not matter: data filed by the day give the same publication', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        expect(publish(rewound(world), world.asOf)).toEqual(ofWorld(world));
      }),
    );
  });
});

describe('firms', () => {
  /** But for the addresses of firms whose record has lapsed, which hold nothing else. */
  it('without a public record are nowhere named', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const { history, ...present } = ofWorld(world);
        const published = { ...present, history: { ...history, formerFirms: [] } };
        const json = JSON.stringify(published);
        const listed = new Set(published.firms.map(({ id }) => id));
        const told = Object.values(firms)
          .filter(({ id }) => !listed.has(id))
          .flatMap((firm) => [JSON.stringify(firm.id), ...namesOf(firm)])
          .filter((text) => json.includes(text));
        expect(told).toEqual([]);
      }),
    );
  });

  it('are listed if and only if a notice or a case names them', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const { cases, firms: listed, notices } = ofWorld(world);
        const named = new Set([
          ...notices.map(({ producer }) => producer.firm),
          ...cases.flatMap(({ firm }) => firm ?? []),
        ]);
        expect(new Set(listed.map(({ id }) => id))).toEqual(named);
      }),
    );
  });

  it('that are individuals or workshops are nowhere named in full, if names are masked', () => {
    fc.assert(
      fc.property(worlds({ maskIndividuals: true }), (world) => {
        const json = JSON.stringify(ofWorld(world));
        const told = [firms.individual, firms.workshop]
          .flatMap(namesOf)
          .filter((name) => json.includes(name));
        expect(told).toEqual([]);
      }),
    );
  });
});

describe('a suspicion', () => {
  const GRAVE: readonly string[] = ['caseFiled', 'handedToPolice'];

  it('is not told of a named firm while there is no public decision', () => {
    fc.assert(
      fc.property(worlds({ nameSuspects: false, maskIndividuals: false }), (world) => {
        const suspects = everyCase(world)
          .filter(({ record }) => GRAVE.includes(record.discipline))
          .map(({ record }) => record.firm);
        const { cases, firms: listed, interviews, notices } = ofWorld(world);
        const undecided = cases.filter(({ penalties }) => penalties.length === 0);
        const telling = [...undecided, ...listed, ...interviews, ...notices]
          .map((entry) => JSON.stringify(entry))
          .filter((json) => GRAVE.some((word) => json.includes(`"${word}"`)));
        const told = Object.values(firms)
          .filter(({ id }) => suspects.includes(id))
          .flatMap((firm) => [JSON.stringify(firm.id), ...namesOf(firm)])
          .filter((text) => telling.some((json) => json.includes(text)));
        expect(told).toEqual([]);
      }),
    );
  });

  it('of an unnamed firm is told without a word of it', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const grave = new Set(
          everyCase(world).flatMap(({ record }) =>
            GRAVE.includes(record.discipline) ? record.id : [],
          ),
        );
        const words = ofWorld(world)
          .cases.filter(({ id, firm }) => firm === null && grave.has(id))
          .flatMap(({ measures, penalties, timeline }) => [
            ...measures,
            ...penalties,
            ...timeline.flatMap(({ note }) => note ?? []),
          ]);
        expect(words).toEqual([]);
      }),
    );
  });

  it('is counted whatever the policy says', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const { campaigns, stats } = ofWorld(world);
        for (const { id, outcomes } of campaigns) {
          const whole = stats.find((entry) => entry.id === `campaign:${id}`)!.stats;
          for (const word of GRAVE) {
            expect(outcomes.byDiscipline[word] ?? 0).toBe(whole[`cases.${word}`]?.value);
          }
        }
      }),
    );
  });
});

it('tells nothing of a failing batch without a public notice', () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const published = ofWorld(world);
      const json = JSON.stringify(published);
      const shown = new Set(published.notices.map(({ sample }) => sample.number));
      const told = world.dataset.campaigns
        .flatMap(({ samples }) => samples)
        .filter(({ sample, conclusion }) => conclusion === 'fail' && !shown.has(sample))
        .flatMap(({ sample, product, report }) => [sample, product, report])
        .filter((text) => json.includes(text));
      expect(told).toEqual([]);
    }),
  );
});
