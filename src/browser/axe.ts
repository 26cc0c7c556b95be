import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page as it stands, with the first place of each.
 * @param rules these alone, such as `color-contrast`; else all
 */
export async function listViolations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Of what fits a rule nothing is looked at but what fails it.
    const result = await axe.run({ resultTypes: ['violations'], ...(only && { runOnly: only }) });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rules);
}
