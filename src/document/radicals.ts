/**
 * The radicals of U+2E80 to U+2EFF that look like a character, with that character in the same
 * place of the other text. PDF fonts map glyphs to them; NFKC mends two of the block alone.
 */
const SUPPLEMENT =
  '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺎⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺶⺷⺸⺹⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const CHARACTERS =
  '厂乛乚乙亻冂几刀刂卜㔾小兀尢巳幺彑彐忄心扌攵旡日月歺母民氵水灬爪丬牛犭王疋罒示礻竹糸纟罓罒羊羊羊老聿肉臼艹艹艹虎衤覀西见角讠贝足车辶辶辶阝钅長长门阝雨青韦页风飞食飠飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

const MENDED = new Map(
  [...SUPPLEMENT].map((radical, at) => [radical, CHARACTERS.charAt(at)] as const),
);

/** Replaces radicals by the characters that they look like: ⼆、⾏政许可, ⺠. */
export function replaceRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fd5]/g,
    (radical) => MENDED.get(radical) ?? radical.normalize('NFKC'),
  );
}
