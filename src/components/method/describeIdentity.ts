import type { Dictionary } from '../../i18n/dictionary.ts';
import { describeCell, labelCell } from '../../statute/forms.ts';
import { type Identity, identitiesOf } from '../../statute/identities.ts';
import { OUTCOME_GROUPS } from '../../statute/outcomeGroups.ts';
import { outcomeGroupOf } from '../../statute/requests.ts';
import type { Lang } from '../../statute/types.ts';

/** A rule of addition in words, and to how many rows, columns or blocks it applies. */
interface IdentityWords {
  readonly id: Identity['id'];
  readonly rule: string;
  readonly over: string;
}

const IDS = ['A1', 'A2', 'A3', 'A4'] as const;

/** The rules A1 to A4, worded from the form's own labels. */
export function describeIdentities(
  lang: Lang,
  { method: { checks } }: Dictionary,
): readonly IdentityWords[] {
  const all = identitiesOf('2021');
  return IDS.flatMap((id) => {
    const ofKind = all.filter((identity) => identity.id === id);
    const sample = ofKind[0];
    if (!sample) return [];
    const word = (cells: readonly string[]) =>
      [...new Set(cells.map((cell) => termOf(cell, id, lang, checks.groupSum)))].join(checks.plus);
    return [
      {
        id,
        rule: `${word(sample.left)}${checks.equals}${word(sample.right)}`,
        over: checks.over[id](ofKind.length),
      },
    ];
  });
}

/** Each rule turns on another part of a cell's label: its row, its group or its column. */
function termOf(
  cell: string,
  id: Identity['id'],
  lang: Lang,
  sum: (label: string) => string,
): string {
  const place = describeCell(cell);
  if (!place) return labelCell(cell)[lang];
  if (id === 'A3' || id === 'A4') return place.column.label[lang];
  const outcome = outcomeGroupOf(place.row.id);
  const group = OUTCOME_GROUPS.find((known) => known.id === outcome);
  if (!group) return place.row.label[lang];
  return place.row.id.split('.').length > 2 ? sum(group.label[lang]) : group.label[lang];
}
