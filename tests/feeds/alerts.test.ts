import { expect, test } from 'vitest';
import { messagesOf } from '../../src/domain/alerts/messages.ts';
import { capFiles } from '../../src/feeds/cap.ts';
import { faults, sourceOn } from './source.ts';

const source = await sourceOn('2022-06-30');
const { publication } = source;
const texts = (of: typeof source) => [...capFiles(of)].map(({ text }) => text);

test('alerts go out for what is serious, and for nothing else', () => {
  const gravest = new Set(
    publication.aim[0]?.gravity.filter(({ grade }) => grade === 5).map((g) => g.problemClass),
  );
  const recalled = new Set(
    publication.cases
      .filter(({ timeline }) => timeline.some(({ level }) => level === 'one'))
      .map(({ id }) => id),
  );
  const serious = publication.notices.filter(
    ({ urgent, problemClasses, case: id }) =>
      urgent || problemClasses.some((code) => gravest.has(code)) || (id && recalled.has(id)),
  );
  expect(serious.length).toBeGreaterThan(0);
  expect(
    publication.alerts.filter(({ cancelledOn }) => cancelledOn === null).map((a) => a.id),
  ).toEqual(serious.map(({ id }) => id).toSorted());
});

test('every alert keeps the rules of CAP', async () => {
  expect(texts(source).length).toBeGreaterThan(0);
  expect(await faults('cap-1.2.xsd', texts(source))).toEqual([]);
});

test.each([
  ['a day without its hours from Greenwich', '00:00:00+08:00', '00:00:00Z'],
  ['a sender of two words', '<sender>', '<sender>the '],
  ['an empty scope', '<scope>Public</scope>', '<scope/>'],
  ['an empty category', '<category>Health</category>', '<category/>'],
  ['a scope with more to it', '<scope>', '<scope of="all">'],
  ['a word of its own', '<urgency>Immediate', '<urgency>Soon'],
  ['an element out of its order', /(<status>.*<\/status>)\s*(<msgType>.*<\/msgType>)/, '$2$1'],
  ['an element that CAP has not', '</info>', '<effect>none</effect></info>'],
  ['no certainty', /<certainty>.*?<\/certainty>/, ''],
  ['an address that is not whole', /<web>https:\/\/[^/]+/, '<web>'],
  ['an area without a name', /<areaDesc>[^<]+/, '<areaDesc>'],
  ['a place without its list', /<valueName>.*?<\/valueName>/, ''],
  ['a reference without a day', '<info>', '<references>a@example.org,1,then</references><info>'],
])('the rules would tell of %s', async (_fault, right, wrong) => {
  const [text = ''] = texts(source);
  expect(text).toMatch(right);
  expect(await faults('cap-1.2.xsd', [text.replace(right, wrong)])).not.toEqual([]);
});

test('an alert of a demonstration sets nobody running', () => {
  for (const text of texts(source)) expect(text).toContain('<status>Exercise</status>');
});

test('an update and a cancellation name the messages before them, and tell no more of what was withdrawn', async () => {
  const [notice] = publication.notices;
  if (!notice) throw new Error('The demonstration has no notice');
  const alert = {
    id: notice.id,
    since: '2022-03-18',
    reason: 'urgent' as const,
    updatedOn: ['2022-04-01'],
  };
  const standing = { ...alert, cancelledOn: null };
  const [, update = ''] = texts({ ...source, publication: { ...publication, alerts: [standing] } });
  expect(update).toContain('<msgType>Update</msgType>');
  expect(update).toContain(
    `<references>bulletin@example.org,bulletin.example.org.${notice.id}.1,2022-03-18T00:00:00+08:00</references>`,
  );
  const withdrawn = { ...alert, cancelledOn: '2022-05-01' };
  const cancelled = texts({
    ...source,
    publication: { ...publication, notices: [], alerts: [withdrawn] },
  });
  expect(cancelled).toHaveLength(3);
  expect(await faults('cap-1.2.xsd', [update, ...cancelled])).toEqual([]);
  for (const text of cancelled) {
    expect(text).toContain('<msgType>Cancel</msgType>');
    expect(text).not.toContain(notice.product);
    expect(text).not.toContain(notice.producer.name);
  }
});

test('messages are numbered from the first, and the last calls off', () => {
  const messages = messagesOf({
    id: 'n',
    since: '2022-01-01',
    reason: 'recall',
    updatedOn: ['2022-02-01', '2022-03-01'],
    cancelledOn: '2022-04-01',
  });
  expect(messages.map(({ type, path }) => `${type} ${path}`)).toEqual([
    'Alert alerts/n/1.xml',
    'Update alerts/n/2.xml',
    'Update alerts/n/3.xml',
    'Cancel alerts/n/4.xml',
  ]);
});
