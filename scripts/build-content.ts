/** `npm run content [-- --check]`: the corpus to JSON collections, and every issue in one grammar. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildCollections, findAcrossReports } from '../src/corpus/buildCollections.ts';
import { formatIssue } from '../src/corpus/formatIssue.ts';
import { contentReadme } from '../src/data/readmeText.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const result = await buildCollections({
  content: 'content',
  cacheFile: values.check ? null : '.cache/collections.json',
  check: values.check,
});
const { outcomes } = result;

const README = 'content/README.md';
const changed = [...result.changed];
if (!existsSync(README) || readFileSync(README, 'utf8') !== contentReadme()) {
  changed.push(README);
  if (!values.check) writeFileSync(README, contentReadme());
}
for (const outcome of outcomes) {
  if (outcome.state === 'unreadable') console.error(`${outcome.file} unreadable ${outcome.cause}`);
  else for (const issue of outcome.report.issues) console.log(formatIssue(outcome.file, issue));
}
const across = findAcrossReports('content', outcomes);
for (const { file, issues } of across) {
  for (const issue of issues) console.log(formatIssue(file, issue));
}
const count = (state: string) => outcomes.filter((outcome) => outcome.state === state).length;
const issues = outcomes.reduce(
  (sum, one) => sum + ('report' in one ? one.report.issues.length : 0),
  across.reduce((sum, { issues }) => sum + issues.length, 0),
);
console.log(
  `${outcomes.length} reports: ${count('read')} read, ${count('unchanged')} unchanged, ` +
    `${count('unreadable')} unreadable; ${issues} issues; ` +
    `${changed.length} files ${values.check ? 'out of date' : 'written'}`,
);
if (values.check && changed.length > 0) {
  console.error(`Run \`npm run content\` and commit:\n${changed.join('\n')}`);
}
process.exitCode = count('unreadable') > 0 || (values.check && changed.length > 0) ? 1 : 0;
