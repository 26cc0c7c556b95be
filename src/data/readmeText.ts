import { dictionaryOf } from '../i18n/dictionary.ts';
import { LANGS } from '../i18n/lang.ts';
import { DATASET_WORDS, DICTIONARY_WORDS as WORDS } from '../i18n/tables.ts';
import { CITE_STYLES, cite } from '../share/cite.ts';
import { isAbsolute } from '../share/publication.ts';
import type { Edition } from './dataFile.ts';
import { pathOf } from './dataFile.ts';
import { citedAs } from './dataset.ts';
import { dictionaryText, inBoth } from './dictionaryText.ts';
import { LICENCE } from './licence.ts';
import { TABLES } from './tables.ts';

/** The README of the archive. */
export function readmeText(edition: Edition): string {
  const { corpus, version } = edition;
  const page = isAbsolute(corpus.root) ? `${corpus.root}data/` : null;
  const cited = citedAs(edition, page);
  const citations = LANGS.flatMap((lang) =>
    CITE_STYLES.map((style) => {
      const text = cite(style, cited, lang);
      return style === 'bibtex' ? `\`\`\`bibtex\n${text}\n\`\`\`` : text;
    }),
  );
  const files = TABLES.map((table) => `- \`${pathOf(table, 'csv')}\` ${inBoth(table.title)}`);
  return [
    `# ${DATASET_WORDS.name.zh}`,
    DATASET_WORDS.name.en,
    DATASET_WORDS.description.zh,
    DATASET_WORDS.description.en,
    [
      `- ${inBoth(WORDS.version)}: ${version}`,
      ...(page === null ? [] : [`- ${inBoth(WORDS.from)}: ${page}`]),
    ].join('\n'),
    `## ${inBoth(WORDS.licence)}`,
    `${DATASET_WORDS.licence.zh}\n\n${DATASET_WORDS.licence.en}\n\n${LICENCE.path}`,
    `## ${inBoth(WORDS.files)}`,
    [...files, `- \`datapackage.json\` ${inBoth(WORDS.description)}`].join('\n'),
    `## ${inBoth(WORDS.use)}`,
    ...LANGS.map((lang) =>
      dictionaryOf(lang)
        .data.use.items.map((item) => `- ${item}`)
        .join('\n'),
    ),
    `## ${inBoth(WORDS.cite)}`,
    ...citations,
    '',
  ].join('\n\n');
}

export function licenceText(): string {
  const { zh, en } = DATASET_WORDS.licence;
  return `${LICENCE.title} (${LICENCE.name})\n${LICENCE.path}legalcode\n\n${zh}\n\n${en}\n`;
}

/** `content/README.md`. */
export function contentReadme(): string {
  const { corpus, adding } = WORDS;
  return `# ${inBoth(corpus)}\n\n${adding.zh}\n\n${adding.en}\n\n${dictionaryText()}`;
}
