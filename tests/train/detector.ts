/**
 * Fits the weights of the detector and writes them where it reads them: `npm run train`. Ten-fold figures are printed: they
 * are what to expect of pages never seen, those of all pages at once are not.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type PageFeatures, pageFeatures } from '../../lib/extract/page-features';
import { isThere, labelledPages } from './labelled-pages';
import { fitLogistic, type Model, probability } from './logistic';

const ROOT = path.join(import.meta.dirname, '../..');
const DATA = path.join(ROOT, '../shared/data/extraction');
const TARGET = path.join(ROOT, 'lib/extract/detector-weights.ts');
/** Articles and other pages, measured on. */
const MIXED = path.join(DATA, 'wcxb-dev');
/** Articles alone, learned from in addition. */
const ARTICLES = path.join(DATA, 'zyte-dev');
const RIDGE = 20;
const FOLDS = 10;

interface Row {
  values: number[];
  isArticle: boolean;
}

function train(): void {
  const names: (keyof PageFeatures)[] = [];
  const read = (folder: string) =>
    Array.from(labelledPages(folder), ({ document, url, isArticle }): Row => {
      const features = pageFeatures(document, url);
      if (names.length === 0) names.push(...(Object.keys(features) as (keyof PageFeatures)[]));
      return { values: names.map((name) => features[name]), isArticle };
    });
  const mixed = read(MIXED);
  const articles = read(ARTICLES);

  const judged = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = modelOf([...mixed.filter((_, index) => index % FOLDS !== fold), ...articles]);
    return mixed
      .filter((_, index) => index % FOLDS === fold)
      .map(({ values, isArticle }) => ({ isArticle, p: probability(model, values) }));
  });
  const shift = logit(evenPoint(judged));
  for (const from of [0.3, 0.5, 0.7]) {
    const taken = judged.filter(({ p }) => logit(p) - shift >= logit(from));
    const right = countArticles(taken);
    console.log(
      `from ${from}: precision ${(right / taken.length).toFixed(3)}, recall ${(right / countArticles(judged)).toFixed(3)}`,
    );
  }
  const model = modelOf([...mixed, ...articles]);
  writeFileSync(TARGET, source(names, { ...model, bias: model.bias - shift }));
}

function modelOf(rows: Row[]): Model {
  return fitLogistic(
    rows.map(({ values }) => values),
    rows.map(({ isArticle }) => isArticle),
    RIDGE,
  );
}

/** The probability from which as many pages are taken as there are articles: precision and recall are the same there. */
function evenPoint(judged: { isArticle: boolean; p: number }[]): number {
  return judged.map(({ p }) => p).sort((a, b) => b - a)[countArticles(judged) - 1] ?? 0.5;
}

const countArticles = (rows: { isArticle: boolean }[]) => rows.filter(({ isArticle }) => isArticle).length;
const rounded = (value: number) => Number(value.toFixed(2));
const logit = (p: number) => Math.log(p / (1 - p));

function source(names: string[], { bias, weights }: Model): string {
  const lines = names.map((name, index) => `  ${name}: ${rounded(weights[index] ?? 0)},`);
  return `import type { PageFeatures } from './page-features';

/** Written by \`npm run train\`; log-odds. An even chance is where precision and recall are the same on pages left out. */
export const BIAS = ${rounded(bias)};

/** Log-odds for a feature of 1. */
export const WEIGHTS: Record<keyof PageFeatures, number> = {
${lines.join('\n')}
};
`;
}

if (isThere(MIXED) && isThere(ARTICLES)) train();
else console.log(`Nothing to learn from: ${DATA} is not there. The weights stay as they are.`);
