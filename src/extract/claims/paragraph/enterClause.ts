import { isAboutDocuments, ONE_CHANNEL } from '../otherWords.ts';
import { NAMES_REQUESTS } from '../requestWords.ts';
import { type Clause, endsSentence } from '../splitClauses.ts';
import { newSaid, type State } from './state.ts';

/** A clause longer than this says nothing of the others. */
const LONGEST = 480;
const OF_OTHERS = /建议|提案|(?<!复)议案|热线|信箱|来信|信访|咨询|留言|诉求|办件|12345|许可证|帮办/;
const OUTCOME_NAMES = /信访举报投诉类|信访投诉举报类/g;
const PUBLISHING = /公开|公示|公布|发布|公告|上网|录入|归集|推送|报送|评查|审核|审查|不服|撤销/;
const MAKING = /作出|做出|处理决定(?:数量)?/;

/** Takes in a clause before its figures are read: where it stands and what it speaks of. */
export function enterClause(state: State, clause: Clause): void {
  if (endsSentence(clause.mark)) beginSentence(state);
  if (clause.mark === '（') openBracket(state);
  if (clause.mark === '）') closeBracket(state);
  if (clause.text.length > LONGEST) return;
  state.speech.hear(clause.text);
  hearTopic(state, clause.text);
  hearWords(state, clause.text);
}

/** Letters, motions and other work beside requests. */
export const isOfOthers = ({ text }: Clause) => text.length <= LONGEST && OF_OTHERS.test(text);

function beginSentence(state: State): void {
  state.sentence += 1;
  state.speech.beginSentence();
  state.said = newSaid();
  state.list = null;
  state.outside.length = 0;
}

function openBracket(state: State): void {
  const { list, last, cases } = state;
  state.speech.openBracket();
  state.outside.push({ list, last, cases });
  state.list = null;
}

function closeBracket(state: State): void {
  state.speech.closeBracket();
  const outside = state.outside.pop();
  state.list = outside?.list ?? null;
  state.last = outside?.last ?? state.last;
  state.cases = outside?.cases ?? state.cases;
}

function hearTopic(state: State, text: string): void {
  if (OF_OTHERS.test(text.replace(OUTCOME_NAMES, ''))) {
    state.topic = 'other';
    state.said.ofOthers = true;
  } else if (NAMES_REQUESTS.test(text)) {
    state.topic = 'requests';
  }
}

function hearWords({ said }: State, text: string): void {
  if (isAboutDocuments(text)) said.aboutDocuments = true;
  if (/信息公开|依申请/.test(text)) said.ofInformation = true;
  if (ONE_CHANNEL.test(text)) said.ofOneChannel = true;
  if (MAKING.test(text)) said.ofPublishing = false;
  else if (PUBLISHING.test(text)) said.ofPublishing = true;
}
