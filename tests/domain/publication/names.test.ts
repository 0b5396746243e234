import { describe, expect, it } from 'vitest';
import { failingBatch, finding, published, tells } from './batches.ts';
import { aCorrection } from './announced.ts';
import { aMeasure, aPenalty } from './cases.ts';
import { aCampaign, aDataset, withPolicy, type Parts } from './dataset.ts';
import { aFirm, firms } from './inspection.ts';
import { publish } from '../../../src/domain/publication/publish.ts';

const { individual } = firms;
const [formerly = ''] = individual.formerNames ?? [];
const MASKED = '示例＊＊＊＊＊食店';
const FORMERLY = '王小＊＊茶铺';

/** A firm's names in every free text that is published of it. */
function everywhere(): Parts[] {
  const said = (text: string) => `${individual.name}（${formerly}）${text}`;
  const batch = failingBatch(1, {
    firm: individual,
    case: { discipline: 'caseFiled' },
    sample: {
      sellerName: individual.name,
      sellerAddress: said('门前'),
      region: '150700',
      brand: `${individual.name}牌`,
      product: `${formerly}奶皮子`,
      batch: said('1'),
      specification: said('一袋'),
      lab: said('送检'),
    },
    then: [
      ['2021-11-01', 'causeFound', { note: said('查明') }],
      ['2021-11-10', 'measureSet'],
    ],
    measures: [
      aMeasure(1, '2022-01-10', {
        problem: said('问题'),
        cause: said('原因'),
        measure: said('措施'),
        doneOn: '2021-12-01',
        verifiedOn: '2021-12-10',
        evidence: said('证据'),
      }),
    ],
    penalties: [
      aPenalty(1, '2022-03-10', '2025-03-10', { violation: said('违法'), penalty: said('罚款') }),
    ],
  });
  const visits = finding(2, { firm: individual, case: { source: 'inspection' } }).visits!;
  return [
    batch,
    { visits: visits.map((visit) => ({ ...visit, gap: said('不在场') })) },
    {
      corrections: [
        aCorrection('2021-12-01', {
          before: said('误'),
          after: `${individual.name}牌`,
          reason: said('更正'),
        }),
      ],
      credit: [
        {
          firm: individual.id,
          date: '2021-12-01',
          kind: 'failingSample',
          subject: 'XC21000000001',
          content: said('不合格'),
          gradeAfter: null,
        },
      ],
      interviews: [
        {
          id: 'yt-1',
          date: '2021-12-10',
          level: 'firm',
          form: 'onSite',
          title: said('约谈'),
          firm: individual.id,
          region: null,
          agenda: [said('说明')],
        },
      ],
      attendance: [
        {
          interview: 'yt-1',
          role: said('负责人'),
          roleEn: 'Head',
          people: 1,
          reported: said('汇报'),
        },
      ],
      commitments: [
        {
          id: 'cn-1',
          interview: 'yt-1',
          party: individual.name,
          commitment: said('承诺'),
          due: '2022-01-10',
          keptOn: '2022-01-01',
          followUp: said('落实'),
        },
      ],
    },
  ];
}

describe('names of individuals and small workshops', () => {
  it('are masked in everything that is published of them', () => {
    const publication = published(everywhere(), '2022-06-30');
    expect(tells(publication, individual.name)).toBe(false);
    expect(tells(publication, formerly)).toBe(false);
    expect(publication.firms).toMatchObject([
      { name: MASKED, formerNames: [FORMERLY], address: `示例旗示例街${FORMERLY}院内` },
    ]);
    const [notice] = publication.notices;
    expect(notice).toMatchObject({
      product: `${FORMERLY}奶皮子`,
      brand: `${MASKED}牌`,
      producer: { name: MASKED },
      seller: { name: MASKED },
      corrections: [{ before: `${MASKED}（${FORMERLY}）误` }],
    });
    expect(publication.interviews[0]).toMatchObject({
      firm: individual.id,
      commitments: [{ party: MASKED }],
    });
    expect(publication.cases[0]?.penalties[0]?.violation).toBe(`${MASKED}（${FORMERLY}）违法`);
  });

  it('are written out if the policy does not mask them', () => {
    const open = withPolicy({ maskIndividuals: false });
    const publication = published(everywhere(), '2022-06-30', open);
    expect(publication.firms[0]).toMatchObject({ name: individual.name, formerNames: [formerly] });
  });

  it('are hidden by a third at least, however short', () => {
    const named = (name: string) => {
      const firm = aFirm('f-x', name, { kind: 'workshop' });
      const campaign = aCampaign('c-1', [failingBatch(1, { firm })]);
      return publish(aDataset([campaign], { firms: [firm] }), '2022-06-30').firms[0]?.name;
    };
    expect(['坊', '李坊', '李油坊', '李四油坊', '李四榨油坊', '李四的榨油坊'].map(named)).toEqual([
      '＊',
      '＊＊',
      '李＊坊',
      '李＊＊坊',
      '李＊＊＊坊',
      '李四＊＊油坊',
    ]);
  });
});

it('writes out the names of enterprises and co-operatives', () => {
  const publication = published([failingBatch(1)], '2022-06-30');
  expect(publication.firms[0]).toMatchObject({
    name: '示例乳业有限公司',
    formerNames: ['示例奶业有限公司'],
  });
});
