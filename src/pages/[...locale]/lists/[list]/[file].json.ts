import type { APIRoute } from 'astro';
import { partFile } from '../../../../components/lists/part.ts';
import type { ListName } from '../../../../domain/lists/list.ts';
import { listFiles, wholeList, type ListRows } from '../../../../queries/lists.ts';
import { localised } from '../../../_routes.ts';

export const getStaticPaths = async () => localised(await listFiles());

/** What the parts of a list hold, or the rows of one. */
export const GET: APIRoute = async ({ locals, props, site, url }) => {
  const { list, rows } = props as { list: ListName; rows?: ListRows<ListName> };
  const file = rows
    ? await partFile(list, rows, locals, site ?? url)
    : (await wholeList(list)).parts;
  return Response.json(file);
};
