import { changesOf } from './changes.ts';
import type { ApiFile, ApiSource } from './answer.ts';
import { changeFiles, dayFiles } from './days.ts';
import { indexFiles, OPENAPI_PATH } from './index-file.ts';
import { wholeLists } from './lists.ts';
import { openApi } from './openapi.ts';
import { openFdaFiles } from './openfda/enforcement.ts';
import { recordFiles } from './records.ts';
import { noticesByFolder, subjectFiles } from './subjects.ts';

/** Every file of the interface, one after another. */
export function* apiFiles(source: ApiSource): Generator<ApiFile> {
  const changes = changesOf(source.released);
  const lists = noticesByFolder(source);
  yield* indexFiles(source, changes);
  yield { path: OPENAPI_PATH, content: openApi(source.released, source.site) };
  yield* recordFiles(source);
  yield* wholeLists(source);
  yield* subjectFiles(source, lists);
  yield* dayFiles(changes, lists, source);
  yield* changeFiles(changes, source);
  yield* openFdaFiles(source);
}
