import type { Claim, Place } from '../report/report.ts';
import type { CellId } from '../statute/forms.ts';

interface Statement {
  readonly cell: CellId;
  /** The verb and its object; the figure follows. */
  readonly words: string;
}

/** Verbs that say what a figure counts. 受理 and 办理 differ: received and handled. */
const STATEMENTS: readonly Statement[] = [
  {
    cell: 'requests.received@total',
    words:
      '(?:共|累计)?(?:新)?(?:收到|收|受理|接收)(?:的|了)?(?:各类)?(?:政府)?(?:信息公开|依申请公开)?(?:政府信息)?(?:的)?申请(?:数量|共)?',
  },
  {
    cell: 'requests.handled@total',
    words:
      '(?:共|累计)?(?:办理|办结|答复)(?:的|了)?(?:各类)?(?:政府信息公开申请|政府信息依申请公开|依申请公开|信息公开申请)(?:申请|件)?',
  },
];
const FIGURE = '(\\d+|\\d{1,3}(?:[,，]\\d{3})+)\\s*(?:件|份|条|宗)';
const CHANGE =
  '[,，]\\s*(?:较|比|与)(?:去年|上年|上一年|上年度|前一年|\\d{4}\\s*年)(?:同期)?(?:相比)?\\s*(增加|增长|上升|减少|下降)\\s*了?\\s*(\\d+)\\s*(?:件|份|条|宗)';

const PATTERNS = STATEMENTS.map(({ cell, words }) => ({
  cell,
  pattern: new RegExp(`${words}\\s*${FIGURE}${CHANGE}`, 'g'),
}));

/**
 * Figures of requests that a sentence states together with their change from the prior year,
 * so that the prior year's figure is implied. Percentages are left out: they imply no number.
 */
export function readClaims(paragraphs: readonly { text: string; place: Place }[]): Claim[] {
  return paragraphs.flatMap(({ text, place }) =>
    PATTERNS.flatMap(({ cell, pattern }) =>
      [...text.matchAll(pattern)].map((match): Claim => {
        const [quote, figure = '', direction = '', change = ''] = match;
        const sign = /增|升/.test(direction) ? 1 : -1;
        return {
          cell,
          value: Number(figure.replace(/[,，]/g, '')),
          approximate: false,
          change: sign * Number(change),
          quote,
          place,
        };
      }),
    ),
  );
}
