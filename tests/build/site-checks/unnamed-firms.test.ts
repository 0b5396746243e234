import { expect, test } from 'vitest';
import { tellingTerms } from '../../../scripts/build/site-checks/internal-terms.ts';
import { forbiddenOf, internalValues } from '../../../scripts/build/site-checks/internal-values.ts';
import { unnamedFirmTerms } from '../../../scripts/build/site-checks/unnamed-firms.ts';
import { publish } from '../../../src/domain/publication/publish.ts';
import { failingBatch, finding } from '../../domain/publication/batches.ts';
import { aCampaign, aDataset } from '../../domain/publication/dataset.ts';
import { aFirm, firms } from '../../domain/publication/inspection.ts';
import { page, problemsOf } from './site-of.ts';

/** A firm and an individual that notices name, a suspect that nothing names, and a firm without any record. */
const suspect = aFirm('f-suspect', '示例被查食品厂', {
  formerNames: ['示例旧名食品厂'],
  creditCode: '91150100MA0NPTA99X',
  licence: 'SC10515010000099',
});
const unrecorded = aFirm('f-nothing', '示例无事食品厂', { creditCode: '91150100MA0NPTA88X' });
const individual = { ...firms.individual, contact: '王小明' };

const dataset = aDataset(
  [
    aCampaign('c-1', [
      failingBatch(1),
      failingBatch(2, { firm: individual }),
      finding(3, {
        firm: suspect,
        case: { discipline: 'caseFiled' },
        then: [['2021-11-20', 'caseFiled']],
      }),
    ]),
  ],
  { firms: [firms.dairy, individual, suspect, unrecorded] },
);
const publication = publish(dataset, '2022-06-30');
const terms = unnamedFirmTerms(dataset, publication);

test('looked for are the names and codes of unnamed firms with a record, and names that are masked', () => {
  expect(terms.flatMap(({ texts }) => texts)).toEqual([
    firms.individual.name,
    '示例被查食品厂',
    '王小明奶茶铺',
    '示例旧名食品厂',
    '91150100MA0NPTA99X',
    'SC10515010000099',
  ]);
});

test.each([
  ['the name of a suspect', '示例被查食品厂'],
  ['its former name', '原名示例旧名食品厂'],
  ['its code', '91150100MA0NPTA99X'],
  ['the full name of an individual', '示例旗王小明奶食店'],
])('a leak is found: %s', async (_, text) => {
  const files = { 'a.html': page(text) };
  expect(await problemsOf(files, [internalValues(forbiddenOf(terms))])).toEqual([
    'internal-value a.html',
  ]);
});

test('what is published of firms is no leak', async () => {
  const files = { 'a.json': JSON.stringify(publication) };
  expect(await problemsOf(files, [internalValues(forbiddenOf(terms))])).toEqual([]);
});

test('a contact’s name is looked for though it is part of a name that is masked', () => {
  expect(tellingTerms(dataset).flatMap(({ texts }) => texts)).toContain('王小明');
});
