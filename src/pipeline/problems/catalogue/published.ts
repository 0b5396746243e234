import { error, warning } from './entry.ts';

/** What has been published, and its corrections. */
export const PUBLISHED_RULES = {
  'published-changed': error(
    ['已公布的内容改了，没有更正记录', 'Something published was changed without a correction'],
    {
      value: '200g/袋',
      title: '规格型号',
      what: '规格型号',
      item: '',
      notice: '2021-0001',
      fixed: '',
    },
    ({ value, title, what, item, notice, fixed }) => [
      `通告 ${notice} 的“${what}”现在是“${value || '/'}”，与已经公布的不同，却没有更正记录。公布过的内容不能悄悄改。`,
      fixed
        ? '改回公布时的内容。一个通告只公布一个批次，换成别的批次要另编一个通告。'
        : `确需更正的，在 corrections.csv 加一行：通告编号“${notice}”，字段“${title}”，${item ? `项目编号“${item}”，` : ''}更正前照公布时的原样填写，更正后填“${value || '/'}”，写明日期、原因和更正人，再运行 npm run lock。不该改的，改回原样。`,
    ],
    ({ value, title, item, notice, fixed }) => [
      `“${title}” of notice ${notice} is now “${value || '/'}”, which is not what was published, and no correction says so. Nothing published is changed silently.`,
      fixed
        ? 'Put back what was published. A notice is of one batch; another batch needs a notice of its own.'
        : `To correct it, add a row to corrections.csv: notice “${notice}”, column “${title}”, ${item ? `item “${item}”, ` : ''}before: what was published, after: “${value || '/'}”, with day, reason and by whom; then run npm run lock. Otherwise put it back.`,
    ],
  ),
  'published-vanished': error(
    ['已公布的通告不见了', 'A published notice is gone'],
    { notice: '2021-0001', draft: '' },
    ({ notice, draft }) =>
      draft
        ? [
            `通告 ${notice} 已经公布，审批却改回了“草稿”，它的网址会失效。`,
            '改回“已批准”。结果被复检推翻的，在案件进展里记“复检推翻”，通告会自动撤回并留下说明。',
          ]
        : [
            `通告 ${notice} 已经公布，表里却没有这一行了，它的网址会失效。`,
            '恢复这一行。结果被复检推翻的，在案件进展里记“复检推翻”，通告会自动撤回并留下说明。',
          ],
    ({ notice, draft }) =>
      draft
        ? [
            `Notice ${notice} has been published and is now a draft (草稿): its address would die.`,
            'Set it back to 已批准. Where re-inspection overturned the result, record the event 复检推翻: the notice is then withdrawn, and its address says so.',
          ]
        : [
            `Notice ${notice} has been published and its row is gone: its address would die.`,
            'Restore the row. Where re-inspection overturned the result, record the event 复检推翻: the notice is then withdrawn, and its address says so.',
          ],
  ),
  'published-unlocked': warning(
    ['公布的内容还没有锁定', 'What is public is not locked yet'],
    { notices: 2, corrections: 1, first: '2021-0001、2021-0002' },
    ({ notices, corrections, first }) => [
      `有 ${[...(notices ? [`${notices} 条通告`] : []), ...(corrections ? [`${corrections} 次更正`] : [])].join('、')}已经公布，还没有记入锁定文件（${first}）。没有锁定的内容，被改动时检查不出来。`,
      '运行 npm run lock，并把改动的 published.lock.jsonl 一起提交。',
    ],
    ({ notices, corrections, first }) => [
      `Public and not in the lock file yet: notices ${notices}, corrected versions ${corrections} (${first.replaceAll('、', ', ')}). What is not locked can be changed unnoticed.`,
      'Run npm run lock and commit the published.lock.jsonl that it writes.',
    ],
  ),
  'correction-item': error(
    ['更正的项目编号不对', 'A correction of the wrong item'],
    { value: 'protein', field: '检验结果', needed: 'yes', tested: 'coliforms' },
    ({ value, field, needed, tested }) =>
      needed
        ? [
            value
              ? `这一批次没有检验项目“${value}”，不知道更正的是哪个结果。`
              : `“${field}”每个项目各有一个，这一行没有写是哪个项目。`,
            `填这一批次检验过的项目编号：${tested}。`,
          ]
        : [
            `“${field}”不属于某个检验项目，项目编号却填了“${value}”。`,
            '清空项目编号；更正的是检验结果的，改“字段”。',
          ],
    ({ value, field, needed, tested }) =>
      needed
        ? [
            value
              ? `The batch was not tested for “${value}”.`
              : `Each item has its own “${field}”; the row does not say which.`,
            `Give an item that the batch was tested for: ${tested}.`,
          ]
        : [
            `“${field}” is not of a test item, yet the row names “${value}”.`,
            'Clear the item, or correct the column’s name.',
          ],
  ),
  'correction-value': error(
    ['更正的内容不能填在那一列', 'A correction that the column can not hold'],
    { value: '2021/9/1', column: '更正前', field: '日期' },
    ({ value, column, field }) => [
      `“${column}”的“${value}”不能是“${field}”一列的内容，读不出原来或现在是什么。`,
      `照“${field}”一列的写法填写：日期如 2021-09-01，地区填区划代码，词语照表中的说法。`,
    ],
    ({ value, column, field }) => [
      `“${value}” under “${column}” can not stand in the column “${field}”.`,
      `Write it as that column does: days as 2021-09-01, regions by their codes, words as in the table.`,
    ],
  ),
  'correction-before': error(
    ['更正前的内容与公布的不同', 'A correction of something that was not published'],
    { value: '160g/袋', field: '规格型号' },
    ({ value, field }) => [
      `更正前写的是“${value}”，但公布过的“${field}”不是这样。读者会以为网站原来说的是另一回事。`,
      '照公布时的原样填写更正前的内容，可查看这份数据的修改历史。',
    ],
    ({ value, field }) => [
      `“${value}” is not what “${field}” said when it was published; readers would be told of a mistake that was another.`,
      'Give what was published to the letter; the history of the data file has it.',
    ],
  ),
  'correction-after': error(
    ['更正后的内容与表中的不同', 'A correction that was not carried out'],
    { value: '200g/袋', field: '规格型号' },
    ({ value, field }) => [
      `更正后写的是“${value}”，但表里的“${field}”现在不是这样，也没有再次更正。`,
      '把表里的内容改成更正后的内容；更正后写错的，改这一格。',
    ],
    ({ value, field }) => [
      `The correction says “${value}”, but “${field}” says something else, and no later correction explains it.`,
      'Change the table to what the correction says, or correct this cell.',
    ],
  ),
  'correction-backdated': error(
    ['更正的日期早于已公布的版本', 'A correction dated before what is public'],
    { value: '2021-12-01', notice: '2021-0001', on: '2022-01-10' },
    ({ value, notice, on }) => [
      `通告 ${notice} 在 ${on} 的版本已经公布，这次更正却写着 ${value}，会改动已有的历史版本。`,
      `日期填实际更正的那一天，不早于 ${on}。`,
    ],
    ({ value, notice, on }) => [
      `The version of notice ${notice} of ${on} is public already; a correction of ${value} would change its history.`,
      `Give the day on which it is corrected, not before ${on}.`,
    ],
  ),
  'correction-altered': error(
    ['已公布的更正记录被改动', 'A published correction was changed or removed'],
    { notice: '2021-0001', id: 'gz-001', gone: '' },
    ({ notice, id, gone }) => [
      `通告 ${notice} 的更正 ${id} 已经公布，${gone ? '这一行却没有了' : '这一行的内容却改了'}。更正表只增不改，否则历史版本的网址会失效或变样。`,
      gone ? `恢复 ${id} 这一行。` : '改回公布时的内容；更正本身有误的，再加一行更正。',
    ],
    ({ notice, id, gone }) => [
      `Correction ${id} of notice ${notice} is public and was ${gone ? 'removed' : 'changed'}. Rows of corrections are added, never changed: addresses of earlier versions depend on them.`,
      gone
        ? `Restore the row ${id}.`
        : 'Put it back; if it was wrong itself, add another correction.',
    ],
  ),
  'lock-unreadable': error(
    ['锁定文件读不懂', 'A lock file that can not be read'],
    {},
    () => [
      '锁定文件的这一行读不懂。这个文件由 npm run lock 写入，不要手工修改，也不要用表格软件打开。',
      '从版本库恢复这个文件，再运行 npm run lock。',
    ],
    () => [
      'This line of the lock file can not be read. npm run lock writes the file; it is not to be edited, nor opened in a spreadsheet.',
      'Restore the file from version control and run npm run lock.',
    ],
  ),
} as const;
