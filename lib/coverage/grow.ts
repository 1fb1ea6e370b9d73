import type { Coverage, CoveragePart } from './coverage';

/** All that is known after each part. `ask` gives the part that begins there. */
export async function* grow(ask: (from: number) => Promise<CoveragePart>): AsyncGenerator<Coverage, void> {
  let known: Coverage = { article: [], people: {}, claims: {} };
  for (let from: number | null = 0; from !== null; ) {
    const { article, people, claims, next } = await ask(from);
    known = {
      article: [...known.article, ...article],
      people: { ...known.people, ...people },
      claims: { ...known.claims, ...claims },
    };
    yield known;
    from = next;
  }
}
