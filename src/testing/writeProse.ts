import type { CellId } from '../statute/forms.ts';
import { addUp, rowsOfOutcome } from '../statute/identities.ts';
import { cellsOfQuantity, type QuantityId } from '../statute/quantities.ts';
import { OUTCOME_GROUPS, REQUEST_ROWS_2021, REQUESTERS } from '../statute/requests.ts';
import type { Filled } from './fillForm.ts';
import type { Effect, Prose, Slot, Statement } from './prose.ts';
import { ProseBuilder } from './proseBuilder.ts';
import { Random } from './random.ts';
import { writeDistractors } from './writeDistractors.ts';

type Piece = string | Slot;

/** The number of a cell or of a measure by the form's values; null where the form has none. */
export function numberOf(filled: Filled, id: string): number | null {
  const one = filled.values.get(id);
  if (one !== undefined) return one;
  const cells = cellsOfQuantity(id as QuantityId, filled.form === '2019' ? 'one' : 'three');
  return cells && addUp(cells, (cell) => filled.values.get(cell) ?? null);
}

/**
 * Writes what a department's report might say in sections one, five and six: some of the figures
 * of its tables, truly, in many phrasings, among other numbers. The same seed gives the same prose.
 *
 * @param report the filled form; its `year` is the report's. The scope to read with is `agency`
 * @param prior the form of the year before, for what is said of changes; null where there is none
 */
export function writeProse(report: Filled, prior: Filled | null, seed: number): Prose {
  const random = new Random(seed);
  return new Writer(report, prior, random).write();
}

class Writer {
  readonly #report: Filled;
  readonly #prior: Filled | null;
  readonly #random: Random;
  readonly #to: ProseBuilder;

  constructor(report: Filled, prior: Filled | null, random: Random) {
    this.#report = report;
    this.#prior = prior;
    this.#random = random;
    this.#to = new ProseBuilder(random);
  }

  write(): Prose {
    const { year } = this.#report;
    this.#to.paragraph(1, [
      `${year}年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，不断提高公开质量。`,
    ]);
    const writers = [
      () => this.#requests(),
      () => this.#disputes(),
      () => this.#decisions(),
      () => this.#documents(),
      () => this.#items(),
      () => writeDistractors(this.#to, this.#random, year),
      () => writeDistractors(this.#to, this.#random, year),
    ];
    while (writers.length > 0) {
      const [writer] = writers.splice(this.#random.integer(0, writers.length - 1), 1);
      if (this.#random.chance(0.85)) writer?.();
    }
    return this.#to.finish();
  }

  #of(id: string): number {
    return numberOf(this.#report, id) ?? 0;
  }

  #figure(id: string, isPlantable = true): Slot {
    return this.#to.figure({ ...naming(id), value: this.#of(id) }, isPlantable);
  }

  /** A figure of a cell with, perhaps, its change behind it. */
  #withChange(id: string, unit: string): Piece[] {
    const value = this.#of(id);
    const statement = this.#to.state({ ...naming(id), value });
    const slot = this.#to.number(value, [{ statement, role: 'value' }]);
    return [slot, unit, ...this.#change(id, value, statement, unit)];
  }

  #change(id: string, value: number, statement: number, unit: string): Piece[] {
    const prior = this.#prior && numberOf(this.#prior, id);
    if (prior === null || this.#random.chance(0.4)) return [];
    const change = value - prior;
    const than = this.#random.pick([
      '较去年',
      '比上年',
      '较上年',
      '与去年相比',
      `较${this.#report.year - 1}年`,
      '同比',
    ]);
    if (change === 0) {
      this.#to.add(statement, { change });
      return ['，', this.#random.pick(['与去年持平', '与上年持平'])];
    }
    const word =
      change > 0
        ? this.#random.pick(['增加', '增长', '上升'])
        : this.#random.pick(['减少', '下降']);
    const count = (): Piece[] => {
      this.#to.add(statement, { change });
      return [this.#to.number(Math.abs(change), [{ statement, role: 'change' }]), unit];
    };
    const percent = (): Piece[] => {
      const changePercent = Number(((change / prior) * 100).toFixed(this.#random.integer(1, 2)));
      this.#to.add(statement, { changePercent });
      const slot = this.#to.number(Math.abs(changePercent), [{ statement, role: 'percent' }]);
      return [{ ...slot, style: 'plain' }, '%'];
    };
    const comma = than === '与去年相比' && this.#random.chance(0.5) ? '，' : '';
    const kind = this.#random.integer(0, prior === 0 ? 1 : 3);
    if (kind === 0) {
      const slot = this.#to.figure({ ...naming(id), year: this.#report.year - 1, value: prior });
      return [`（${this.#random.pick(['上年', '去年', '去年为'])}`, slot, `${unit}）`];
    }
    if (kind === 1) return ['，', than, comma, word, ...count()];
    if (kind === 2) return ['，', than, comma, word, ...percent()];
    return [
      '，',
      than,
      comma,
      word,
      ...count(),
      '，',
      word === '增加' ? '增长' : word === '减少' ? '下降' : word,
      ...percent(),
    ];
  }

  /** A whole and its parts; each part is a statement of its own where it has an id. */
  #list(
    whole: { id: string; unit: string; statement?: number; value: number },
    parts: readonly { label: string; value: number; id?: string }[],
    isClosed: boolean,
  ): { head: Slot; tail: Piece[]; statement: number } {
    const { unit, value } = whole;
    const separator = this.#random.pick(['，', '、']);
    const statement = this.#to.state({
      ...naming(whole.id),
      value,
      parts: parts.map((part) => part.value),
    });
    const head = this.#to.number(value, [{ statement, role: 'value' }], isClosed);
    const tail = parts.flatMap(({ label, value: part, id }, at): Piece[] => {
      const own = id === undefined ? null : this.#to.state({ ...naming(id), value: part });
      const effects: Effect[] = [{ statement, role: 'part', part: at }];
      if (own !== null) effects.push({ statement: own, role: 'value' });
      return [at > 0 ? separator : '', label, this.#to.number(part, effects, isClosed), unit];
    });
    return { head, tail, statement };
  }

  // --- requests ----------------------------------------------------------------------------

  #requests(): void {
    const received = this.#of('requests.received@total');
    if (this.#random.chance(0.3)) this.#to.paragraph(1, ['（二）依申请公开情况']);
    if (received === 0 && this.#random.chance(0.7)) {
      const id = 'requests.received@total';
      this.#to.state({ ...naming(id), value: 0 });
      const time = this.#random.pick(['本年度', `${this.#report.year}年，我局`, '全年']);
      this.#to.paragraph(1, [
        time,
        this.#random.pick([
          '未收到政府信息公开申请。',
          '没有收到政府信息公开申请。',
          '无政府信息公开申请。',
        ]),
      ]);
      return;
    }
    const pieces = this.#random.pick([
      () => this.#receivedPlainly(),
      () => this.#receivedPlainly(),
      () => this.#receivedByWays(),
      () => this.#receivedByRequesters(),
    ])();
    pieces.push(...this.#handled(pieces.length > 6));
    if (this.#random.chance(0.3))
      pieces.push(
        '申请内容主要涉及房屋征收、企业资质等方面，答复率',
        this.#to.noise(90, 100),
        '%。',
      );
    this.#to.paragraph(1, pieces);
  }

  #opening(): string {
    const { year } = this.#report;
    const time = this.#random.pick([
      `${year}年，`,
      `${year}年`,
      '全年',
      '本年度，',
      '本年度',
      '',
      `${year} 年度，`,
    ]);
    const subject = this.#random.pick(['', '', '我局', '本机关', '市某某局']);
    return time + subject + this.#random.pick(['', '共', '累计', '共']);
  }

  #receivedPlainly(): Piece[] {
    const verb = this.#random.pick(['收到', '受理', '接收', '新收', '收到并受理']);
    const noun = this.#random.pick([
      '政府信息公开申请',
      '依申请公开申请',
      '信息公开申请',
      '政府信息依申请公开申请',
    ]);
    const id = 'requests.received@total';
    const pieces: Piece[] = this.#random.chance(0.25)
      ? [this.#opening(), verb, this.#figure(id), '件', noun]
      : [
          this.#opening(),
          verb,
          noun,
          this.#random.pick(['', '共计', '']),
          ...this.#withChange(id, this.#unit()),
        ];
    if (this.#random.chance(0.3)) {
      pieces.push(
        '，',
        this.#random.pick(['上年结转', '另有上年度结转', '上年结转申请']),
        this.#figure('requests.carriedIn@total'),
        '件',
      );
    }
    return pieces;
  }

  #unit(): string {
    return this.#random.pick(['件', '件', '件', '份', '条', '宗']);
  }

  #receivedByWays(): Piece[] {
    const value = this.#of('requests.received@total');
    const online = this.#random.integer(0, value);
    const parts = [
      { label: this.#random.pick(['网上申请', '网络申请']), value: online },
      { label: this.#random.pick(['信函申请', '邮寄申请', '当面申请']), value: value - online },
    ];
    const list = this.#list({ id: 'requests.received@total', unit: '件', value }, parts, true);
    return [this.#opening(), '收到政府信息公开', ...list.tail, '，共计', list.head, '件'];
  }

  #receivedByRequesters(): Piece[] {
    const columns = REQUESTERS.slice(0, 5);
    const value = this.#of('requests.received@total');
    const all = columns
      .map(({ id, printed }) => ({
        label: printed,
        id: `requests.received@${id}`,
        value: this.#of(`requests.received@${id}`),
      }))
      .filter((part) => part.value > 0);
    const isAll = all.reduce((sum, part) => sum + part.value, 0) === value;
    if (!isAll || all.length < 2) return this.#receivedPlainly();
    const isClosed = this.#random.chance(0.6);
    const list = this.#list({ id: 'requests.received@total', unit: '件', value }, all, isClosed);
    const intro = isClosed ? '，分别为' : this.#random.pick(['，其中', '，其中：', '，涉及']);
    return [this.#opening(), '收到政府信息公开申请', list.head, '件', intro, ...list.tail];
  }

  #handled(isListed: boolean): Piece[] {
    const verb = this.#random.pick(['办结', '答复', '办理', '按时答复', '依法办结']);
    const id = 'requests.handled@total';
    const carriedIn: Piece[] =
      /办结|答复/.test(verb) && this.#random.chance(0.25)
        ? ['（含上年结转', this.#figure('requests.carriedIn@total'), '件）']
        : [];
    // Behind a list of who asked, a comma would leave open whose requests were answered.
    const joint = this.#random.pick(isListed ? ['。', '；'] : ['，', '。', '；']);
    const noun = joint === '。' ? '政府信息公开申请' : this.#random.pick(['', '政府信息公开申请']);
    const start: Piece[] = [
      joint,
      joint === '。' ? this.#random.pick(['共', '全年', '']) : '',
      verb,
      noun,
    ];
    if (carriedIn.length > 0 || this.#random.chance(0.3)) {
      return [...start, this.#figure(id), '件', ...carriedIn, ...this.#carriedOut(), '。'];
    }
    if (noun !== '' && this.#random.chance(0.3))
      return [...start, ...this.#withChange(id, '件'), ...this.#carriedOut(), '。'];
    return [...start, ...this.#outcomes(), '。'];
  }

  #carriedOut(): Piece[] {
    const slot = () => this.#figure('requests.carriedOut@total');
    return this.#random.pick<() => Piece[]>([
      () => [],
      () => ['，', slot(), '件结转下年度继续办理'],
      () => ['，结转下年度', slot(), '件'],
      () => ['，', slot(), `件结转至${this.#report.year + 1}年办理`],
      () => ['，除', slot(), '件需结转下年办理外，其余均已办结'],
    ])();
  }

  #outcomes(): Piece[] {
    const groups = OUTCOME_GROUPS.map(({ id, label }) => {
      const isRow = id === 'granted' || id === 'partiallyGranted';
      const name = isRow ? `requests.${id}@total` : `requests.${id}`;
      return { label: label.zh, id: name, value: this.#of(name) };
    });
    const isWhole = this.#random.chance(0.5);
    const parts = isWhole ? groups : groups.filter((part) => part.value > 0);
    const value = this.#of('requests.handled@total');
    const list = this.#list(
      { id: 'requests.handled@total', unit: '件', value },
      parts,
      parts.length >= 4,
    );
    const intro = this.#random.pick(['，其中', '，其中，', '。其中，', '，其中：', '，']);
    const pieces: Piece[] = [list.head, '件', parts.length > 0 ? intro : '', ...list.tail];
    if (this.#random.chance(0.3)) pieces.push(...this.#rows());
    return pieces;
  }

  /** A group's rows in a sentence of their own. */
  #rows(): Piece[] {
    const group = this.#random.pick(['unable', 'denied', 'notProcessed'] as const);
    const label = OUTCOME_GROUPS.find(({ id }) => id === group)?.label.zh ?? '';
    const value = this.#of(`requests.${group}`);
    const rows = rowsOfOutcome(group, 'three')
      .map((id) => ({ id: `${id}@total`, value: this.#of(`${id}@total`), label: printedLabel(id) }))
      .filter((row) => row.value > 0);
    if (rows.length === 0) return [];
    const list = this.#list({ id: `requests.${group}`, unit: '件', value }, rows, false);
    return ['；', label, list.head, '件（', ...list.tail, '）'];
  }

  // --- cases, decisions, documents, items ----------------------------------------------------

  #disputes(): void {
    const reconsideration = this.#of('reconsideration.total');
    const litigation = this.#of('litigation');
    const cause = this.#random.pick([
      '因政府信息公开引起的',
      '因依申请公开引发的',
      '因政府信息公开工作被申请',
      '政府信息公开',
    ]);
    const arisen = this.#random.pick(['', '发生', '收到']);
    if (reconsideration === 0 && litigation === 0) {
      this.#to.state({ cell: 'reconsideration.total', value: 0 });
      this.#to.state({ measure: 'litigation', value: 0 });
      this.#to.paragraph(1, [
        this.#random.pick(['全年', '本年度', `${this.#report.year}年，我局`]),
        this.#random.pick(['未发生', '没有发生', '未出现', '无']),
        this.#random.pick(['因政府信息公开引起的', '因政府信息公开引发的']),
        this.#random.pick([
          '行政复议、行政诉讼',
          '行政复议和行政诉讼',
          '行政复议、诉讼',
          '行政复议或行政诉讼案件',
        ]),
        this.#random.pick(['。', '情况。', '，']),
      ]);
      return;
    }
    const kind = this.#random.integer(0, 3);
    if (kind === 0) {
      this.#to.paragraph(1, [
        '全年',
        cause.replace(/被申请$/, '引起的'),
        '行政复议和行政诉讼案件共',
        this.#figure('disputes', this.#of('disputes') > 10),
        '件。',
      ]);
    } else if (kind === 1) {
      this.#to.paragraph(1, [
        arisen,
        cause,
        '行政复议',
        this.#random.pick(['', '案件']),
        ...this.#withChange('reconsideration.total', '件'),
        '；行政诉讼',
        ...this.#withChange('litigation', '件'),
        '。',
      ]);
    } else if (kind === 2) {
      this.#to.paragraph(1, [
        cause,
        '行政复议',
        ...this.#cases('reconsideration'),
        '。政府信息公开行政诉讼中，未经复议直接起诉',
        ...this.#cases('litigation.direct'),
        '；复议后起诉',
        ...this.#cases('litigation.afterReconsideration'),
        '。',
      ]);
    } else {
      this.#to.paragraph(1, [
        '本年度',
        arisen,
        cause,
        '行政复议',
        this.#figure('reconsideration.total'),
        '件、行政诉讼',
        this.#figure('litigation'),
        '件。',
      ]);
    }
  }

  #cases(block: string): Piece[] {
    const value = this.#of(`${block}.total`);
    if (this.#random.chance(0.5)) return [this.#figure(`${block}.total`), '件'];
    const parts = [
      ['结果维持', 'upheld'],
      ['结果纠正', 'corrected'],
      ['其他结果', 'otherOutcome'],
      ['尚未审结', 'pending'],
    ].map(([label = '', id]) => ({
      label,
      id: `${block}.${id}`,
      value: this.#of(`${block}.${id}`),
    }));
    const list = this.#list({ id: `${block}.total`, unit: '件', value }, parts, true);
    return [list.head, '件（其中', ...list.tail, '）'];
  }

  #decisions(): void {
    const pieces: Piece[] = [
      this.#random.pick(['全年', '本年度，我局', `${this.#report.year}年`]),
      this.#random.pick(['作出', '共作出']),
      '行政许可决定',
      ...this.#withChange('licensing.decisions', '件'),
    ];
    if (this.#random.chance(0.6)) {
      pieces.push(
        '，作出行政处罚决定',
        this.#figure('penalties.decisions'),
        '件、行政强制决定',
        this.#figure('coercion.decisions'),
        '件',
      );
    }
    this.#to.paragraph(1, [...pieces, '。']);
  }

  #documents(): void {
    const isNew = this.#report.form === '2021';
    const issued = isNew ? 'normativeDocuments.issued' : 'normativeDocuments.newlyMade';
    const pieces: Piece[] = [this.#random.pick(['全年，', '本年度，我局', ''])];
    if (this.#of(issued) === 0 && this.#random.chance(0.6)) {
      this.#to.state({ cell: issued, value: 0 });
      pieces.push(this.#random.pick(['未制发行政规范性文件', '未制定规范性文件']));
    } else {
      pieces.push(
        this.#random.pick(['共制发', '制发', '印发', '制定出台']),
        this.#random.pick(['行政规范性文件', '规范性文件']),
        this.#figure(issued),
        this.#random.pick(['件', '份']),
      );
    }
    if (isNew && this.#random.chance(0.6)) {
      pieces.push(
        '，',
        this.#random.pick(['废止', '废止规范性文件', '清理废止规范性文件']),
        this.#figure('normativeDocuments.repealed'),
        '件',
      );
    }
    if (isNew && this.#random.chance(0.6)) {
      pieces.push(
        `，截至${this.#report.year}年底，`,
        '现行有效行政规范性文件',
        this.#figure('normativeDocuments.inForce'),
        '件',
      );
    }
    this.#to.paragraph(1, [...pieces, '。']);
  }

  #items(): void {
    const parts = ['政务动态', '政策文件', '会议公开', '其他信息'].map((label) => ({
      label,
      value: this.#random.integer(0, this.#random.pick([9, 99, 999])),
    }));
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    if (this.#random.chance(0.7)) {
      const list = this.#list({ id: 'items.published', unit: '条', value }, parts, true);
      this.#to.paragraph(1, [
        this.#random.pick([
          '全年主动公开政府信息',
          '通过市政府网站公开政务信息',
          '本年度，我局主动公开各类信息',
          '共主动公开信息',
        ]),
        list.head,
        '条，',
        this.#random.pick(['其中', '其中：', '包括']),
        ...list.tail,
        '。',
      ]);
    } else {
      this.#to.paragraph(1, [
        '全年主动公开政府信息',
        this.#to.figure({ measure: 'items.published', value }),
        '条。',
      ]);
    }
    if (this.#random.chance(0.4)) {
      const sessions = [
        this.#random.integer(1, 9),
        this.#random.integer(1, 9),
        this.#random.integer(1, 5),
      ] as const;
      const sum = sessions[0] + sessions[1] + sessions[2];
      const names = ['集中培训', '线上培训', '其他培训'];
      const list = this.#list(
        { id: 'listed', unit: '次', value: sum },
        names.map((label, at) => ({ label, value: sessions[at] ?? 0 })),
        true,
      );
      this.#to.paragraph(this.#random.pick([1, 6]), [
        '组织开展业务培训',
        list.head,
        '次，其中',
        ...list.tail,
        '。',
      ]);
    }
  }
}

const MEASURES =
  /^(?:requests\.(?:denied|unable|notProcessed|otherwise)|litigation|disputes|items\.published|listed)$/;

function naming(id: string): Pick<Statement, 'cell' | 'measure'> {
  return MEASURES.test(id) ? { measure: id as QuantityId } : { cell: id as CellId };
}

function printedLabel(id: string): string {
  return REQUEST_ROWS_2021.find((row) => row.id === id)?.label.zh ?? '';
}
