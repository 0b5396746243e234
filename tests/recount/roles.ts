import type { Records } from './records.ts';
import { table, type Row } from './tables.ts';

const parentOf = new Map(
  table('reference/regions').map((row) => [row('区划代码'), row('上级代码')]),
);
const regionOfFirm = new Map(table('firms').map((row) => [row('企业编号'), row('所在盟市')]));

const isIn = (place: string, region: string): boolean =>
  place === region || parentOf.get(place) === region;

/**
 * Recounts in which roles a region has to do with batches and cases of others. Takes the records of the
 * whole campaign: what concerns a region need not have been drawn or be handled there.
 */
export function recountRoles(region: string, whole: Records): Record<string, number> {
  const { samples, cases, sampleOf, asOf } = whole;
  const overturned = new Set(
    cases
      .filter((row) => {
        const types = whole.events(row('案件编号')).map((event) => event('事项'));
        return types.findLast((type) => ['复检维持', '复检推翻'].includes(type)) === '复检推翻';
      })
      .flatMap((row) => row('抽样编号').split(';')),
  );
  const isFailed = (row: Row) =>
    row('检验结论') === '不合格' && row('报告日期') <= asOf && !overturned.has(row('抽样编号'));
  const madeHere = (row: Row) => isIn(regionOfFirm.get(row('企业编号')) ?? '', region);
  const drawnHere = (row: Row) => isIn(row('抽样盟市'), region);
  const batchesOf = (row: Row) =>
    row('抽样编号')
      .split(';')
      .filter(Boolean)
      .map(sampleOf)
      .filter((sample) => sample('抽样日期') <= asOf);
  const about = cases.filter((row) => batchesOf(row).length > 0);
  const made = samples.filter(madeHere);
  return {
    'samples.made': made.length,
    'samples.madeFailed': made.filter(isFailed).length,
    'samples.drawnElsewhere': made.filter((row) => !drawnHere(row)).length,
    'samples.madeElsewhere': samples.filter((row) => drawnHere(row) && !madeHere(row)).length,
    'cases.fromElsewhere': about.filter(
      (row) => isIn(row('承办盟市'), region) && !batchesOf(row).some(drawnHere),
    ).length,
    'cases.passedOn': about.filter(
      (row) => !isIn(row('承办盟市'), region) && batchesOf(row).some(drawnHere),
    ).length,
  };
}
