import axe, { type AxeResults } from 'axe-core';
import type { View } from './browsers';

/** The rules of axe that the document breaks, each with the first element that does. */
export async function violations(view: View, selector?: string): Promise<string[]> {
  await view.run(`(() => { ${axe.source}; window.axe = axe ?? window.axe; })()`);
  const results = await view.eval(async (wanted: string | undefined) => {
    const { axe: runner } = window as unknown as { axe: { run(context: unknown): Promise<AxeResults> } };
    const found = await runner.run(wanted ? { include: [wanted] } : document);
    if (found.passes.length === 0) throw new Error('axe found nothing to look at');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  }, selector);
  return results;
}
