import type { List, Page } from './resource-types.ts';

/**
 * Makes a list of a function that fetches the page after a cursor. The first page
 * is fetched once, however often it is asked for.
 */
export function createList<Item>(fetchPage: (after?: string) => Promise<Page<Item>>): List<Item> {
  let firstPage: Promise<Page<Item>> | undefined;
  const first = () => {
    firstPage ??= fetchPage();
    return firstPage;
  };

  return {
    // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page.
    then: (fulfilled, rejected) => first().then(fulfilled, rejected),
    async *[Symbol.asyncIterator]() {
      for (let page = await first(); ; ) {
        yield* page.nodes;
        const { hasNextPage, endCursor } = page.pageInfo;
        if (!hasNextPage || endCursor === null) return;
        page = await fetchPage(endCursor);
      }
    },
  };
}
