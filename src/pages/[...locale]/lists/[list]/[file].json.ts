import type { APIRoute } from 'astro';
import { partFile } from '../../../../components/lists/part.ts';
import type { ListName } from '../../../../domain/lists/list.ts';
import { listFiles, wholeList } from '../../../../queries/lists.ts';
import { localised } from '../../../_routes.ts';

export const getStaticPaths = async () => localised(await listFiles());

/** What the parts of a list hold, or the rows of one. */
export const GET: APIRoute = async ({ locals, props, site, url }) => {
  const { list, part } = props as { list: ListName; part?: number };
  const file =
    part === undefined
      ? (await wholeList(list)).parts
      : await partFile(list, part, locals, site ?? url);
  return Response.json(file);
};
