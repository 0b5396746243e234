import { cellName, columnTitled, RECORD_COLUMNS } from '../../domain/corrections/columns.ts';
import type { NoticeEntry } from '../../domain/publication/entries.ts';
import type { VersionEntry } from '../../domain/publication/entries-history.ts';
import { dateKind, samplingStage, yesNo } from '../../domain/schema/vocabularies.ts';
import type { Part } from '../../messages/sentence.ts';
import { cellText, columnName, type Telling } from '../changes/told.ts';

/** A cell of a superseded version: its column, what it said, and whether that was corrected later. */
interface VersionCell {
  readonly name: string;
  readonly title: string;
  readonly value: Part;
  readonly corrected: boolean;
}

const answer = (value: boolean, { locale }: Telling): string => yesNo[value ? 'yes' : 'no'][locale];

/** What a version said, by the names of the cells. */
function textsOf(version: VersionEntry, telling: Telling): Record<string, string | null> {
  const { producer, sample, seller } = version;
  const { locale, t } = telling;
  return {
    'notice.number': version.number,
    'notice.publishedOn': version.publishedOn,
    'sample.firm': producer === null ? t.changes.superseded.producerWithheld : null,
    'firm.name': producer?.name ?? null,
    'firm.address': producer?.address ?? null,
    'firm.region': producer?.region ?? null,
    'firm.licence': producer?.licence ?? null,
    'firm.creditCode': producer?.creditCode ?? null,
    'sample.sellerName': seller.name,
    'sample.sellerAddress': seller.address,
    'sample.region': seller.region,
    'sample.sampledOn': sample.sampledOn,
    'sample.stage': samplingStage[sample.stage][locale],
    'sample.random': answer(sample.random, telling),
    'sample.blind': answer(sample.blind, telling),
    'sample.product': version.product,
    'sample.brand': version.brand,
    'sample.specification': version.specification,
    'sample.barcode': version.barcode,
    'sample.batch': version.batch,
    'sample.madeOn': version.madeOn,
    'sample.dateKind': dateKind[version.dateKind][locale],
    'sample.category': version.category,
    'sample.food': version.food,
    'sample.lab': sample.lab,
    'sample.report': sample.report,
    'sample.reportedOn': sample.reportedOn,
    ...Object.fromEntries(
      version.failures.flatMap(({ item, value, limit, standard }) => [
        [`result.${item}.value`, value],
        [`result.${item}.limit`, limit],
        [`result.${item}.standard`, standard],
      ]),
    ),
  };
}

/** Cells that later versions corrected, by name. */
const correctedCells = ({ corrections }: NoticeEntry, { from }: VersionEntry) =>
  new Set(
    corrections
      .filter(({ date }) => date > from)
      .flatMap(({ field, item }) => {
        const column = columnTitled(field);
        return column ? [cellName(column, item)] : [];
      }),
  );

/** The cells of a superseded version that say something, in the order of a notice. */
export function versionCells(
  version: VersionEntry,
  notice: NoticeEntry,
  telling: Telling,
): VersionCell[] {
  const texts = textsOf(version, telling);
  const corrected = correctedCells(notice, version);
  const items = version.failures.map(({ item }) => item);
  return RECORD_COLUMNS.flatMap((column) =>
    (column.table === 'result' ? items : [null]).flatMap((item) => {
      const name = cellName(column, item);
      const text = texts[name] ?? null;
      if (text === null) return [];
      return [
        {
          name,
          title: columnName(column, item, telling),
          value: cellText(column, text, telling),
          corrected: corrected.has(name),
        },
      ];
    }),
  );
}
