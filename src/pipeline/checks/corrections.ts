import { readChange } from '../../domain/corrections/change.ts';
import { columnTitled, isOfItem, RECORD_COLUMNS } from '../../domain/corrections/columns.ts';
import { historiesOf, type FiledNotice } from '../../domain/corrections/filed.ts';
import { byKey } from '../../domain/group.ts';
import type { Correction } from '../../domain/schema/tables.ts';
import { nearest } from '../nearest.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck } from './check.ts';

const TITLES = RECORD_COLUMNS.map(({ title }) => title.zh);

/** A correction names a column that readers have seen. */
export const correctionFields: CampaignCheck = {
  needs: [],
  run: ({ corrections }) =>
    corrections
      .filter(({ field }) => !columnTitled(field))
      .map((correction) => {
        const details = { nearest: nearest(correction.field, TITLES) };
        return finding('correction-field', correction, 'field', details);
      }),
};

/** Whether the correction says of which item it is, if of any, and the batch was tested for that. */
function itemFindings(correction: Correction, { results }: FiledNotice): Finding[] {
  const { field, item } = correction;
  const column = columnTitled(field);
  if (!column) return [];
  const tested = results.map((row) => row.item);
  const needed = isOfItem(column) ? 'yes' : '';
  if (needed ? item !== null && tested.includes(item) : item === null) return [];
  const details = { field, needed, tested: tested.join('、') };
  return [finding('correction-item', correction, 'item', details)];
}

/** Whether what it said, and says, can stand in the column at all. */
function valueFindings(correction: Correction, firms: ReadonlySet<string>): Finding[] {
  const change = readChange(correction);
  const { field } = correction;
  if (change === 'before' || change === 'after') {
    return [finding('correction-value', correction, change, { field })];
  }
  if (typeof change === 'string' || change.column.field !== 'firm') return [];
  return firms.has(String(change.before))
    ? []
    : [finding('correction-value', correction, 'before', { field })];
}

/** A correction says what can be understood. */
export const correctionsReadable: CampaignCheck = {
  needs: ['firms', 'notices', 'samples', 'results'],
  run(campaign, readings) {
    const corrected = new Set(campaign.corrections.map(({ notice }) => notice));
    if (corrected.size === 0) return [];
    const notices = campaign.notices.filter(({ id }) => corrected.has(id));
    const firms = byKey(readings.firms, ({ id }) => id);
    const known = new Set(firms.keys());
    return historiesOf({ ...campaign, notices }, firms).flatMap(({ present, corrections }) =>
      corrections.flatMap((correction) => {
        const wrong = itemFindings(correction, present);
        return wrong.length > 0 ? wrong : valueFindings(correction, known);
      }),
    );
  },
};
