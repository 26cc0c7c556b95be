/**
 * Traditional characters of the words that a reader of reports looks for, each above the simplified
 * one that stands for it in the same place of the other text. The test lists what they must cover.
 */
const TRADITIONAL =
  '並佈併來侷係個備傢傳億內兩別則劃動務區協厤參員問啓啟單噹嚮嚴囌國圍圓團埰執報場壯學寀實寧審將專對導屆屬嵗幷幾廢廣廳張強彆彔後徑從復徵慶應懞戶' +
  '捲掛採據擬敎數於旂昇時曆曏書會東査條業構機檯欄權歲歷決沒況減滿濛灣為無爭爲爾獲現產産畢當發眞眾矇確碼祕穩穫筆箇範糰糾約納級組結絡給統經綫維網' +
  '線編緻縣總織繫繳繼續纍罰羣習聯肅脩臺與舉華萬蔘蘇處號衆衕裏補裡製複覈規視訂計訊記訟訪許訴評詢話認調請諮議護貴費購踰較轄轉辦迴逕這週進運過達遞' +
  '適遼還郵鄉針錄録錶鍼鎭鎮鑑鑒長門開間閤關陝陞隊際隻雲電韆頁項預頭頻題額類颱餘驗體髮麪麫麵點齣龍棟樓層託';
const SIMPLIFIED =
  '并布并来局系个备家传亿内两别则划动务区协历参员问启启单当向严苏国围圆团采执报场壮学采实宁审将专对导届属岁并几废广厅张强别录后径从复征庆应蒙户' +
  '卷挂采据拟教数于旗升时历向书会东查条业构机台栏权岁历决没况减满蒙湾为无争为尔获现产产毕当发真众蒙确码秘稳获笔个范团纠约纳级组结络给统经线维网' +
  '线编致县总织系缴继续累罚群习联肃修台与举华万参苏处号众同里补里制复核规视订计讯记讼访许诉评询话认调请咨议护贵费购逾较辖转办回径这周进运过达递' +
  '适辽还邮乡针录录表针镇镇鉴鉴长门开间合关陕升队际只云电千页项预头频题额类台余验体发面面面点出龙栋楼层托';
const CHARACTERS = new Map([...TRADITIONAL].map((one, at) => [one, SIMPLIFIED.charAt(at)]));
/** Words that are written or said otherwise elsewhere; both have the same length. */
const WORDS: readonly (readonly [string, string])[] = [
  ['檔案', '文件'],
  ['資訊', '信息'],
  ['資料', '数据'],
  ['專案', '项目'],
  ['答覆', '答复'],
  ['回覆', '回复'],
  ['反覆', '反复'],
];
const WORD = new RegExp(WORDS.map(([word]) => word).join('|'), 'g');
const CHARACTER = new RegExp(`[${TRADITIONAL}]`, 'g');

/** Writes the form's words in simplified characters; every character keeps its place. */
export function simplify(text: string): string {
  if (text.search(CHARACTER) < 0 && text.search(WORD) < 0) return text;
  return text
    .replace(WORD, (word) => WORDS.find(([from]) => from === word)?.[1] ?? word)
    .replace(CHARACTER, (character) => CHARACTERS.get(character) ?? character);
}

/** How a converter spells a character behind it: 項(xiàng). */
const READING = /(?<=\p{Script=Han})[(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜɡ]{1,6}[)）]/gu;

/** A text without the readings in brackets behind its characters. */
export function dropReadings(text: string): string {
  return text.replace(READING, '');
}

/** The traditional characters that stand for a simplified one, for made-up reports. */
export function listTraditional(): readonly (readonly [traditional: string, simplified: string])[] {
  return [...CHARACTERS];
}
