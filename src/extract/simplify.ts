/**
 * Traditional characters of the words that a reader of reports looks for and of the names of places and
 * agencies, each above the simplified
 * one that stands for it in the same place of the other text. The test lists what they must cover.
 */
const TRADITIONAL =
  '並佈併來侷係個備傢傳億內兩別則劃動務區協厤參員問啓啟單噹嚮嚴囌國圍圓團埰執報場壯學寀實寧審將專對導屆屬嵗幷幾廢廣廳張強彆彔後徑從復徵慶應懞戶' +
  '捲掛採據擬敎數於旂昇時曆曏書會東査條業構機檯欄權歲歷決沒況減滿濛灣為無爭爲爾獲現產産畢當發眞眾矇確碼祕穩穫筆箇範糰糾約納級組結絡給統經綫維網' +
  '線編緻縣總織繫繳繼續纍罰羣習聯肅脩臺與舉華萬蔘蘇處號衆衕裏補裡製複覈規視訂計訊記訟訪許訴評詢話認調請諮議護貴費購踰較轄轉辦迴逕這週進運過達遞' +
  '適遼還郵鄉針錄録錶鍼鎭鎮鑑鑒長門開間閤關陝陞隊際隻雲電韆頁項預頭頻題額類颱餘驗體髮麪麫麵點齣龍棟樓層託' +
  '乾亞侖倉們倫偉僑僕儀儲兒兗冊凱剛劍勝勸勻匯叢吳呂園圖堯塗墊墾壇壘壩壺壽夢夾婁孫宮寬寶尋岡峯島峽崍崑崗嵐嶗嶧嶺嶼嶽巒巖師帶幹庫廂廈廠廬彌彥恆愛態憑' +
  '懷揚撫敘晉暉枴柺棗棲楊極榮樂樅樹樺橋橫欒欽歸氣涇涼淥淩淶渦渾湞湯準溝溫溮滄滎漁漢漣漵潁潛潤潯澗澠澤濟濰濱瀋瀏瀘瀾灘灤烏煙煩燈營爐猶獅獨獻琿瑤瑪環' +
  '瓊甌甕疇疊療監盤盧硯碩碭礄礦祿禪禮稅稜稱穀積窪競節簡糧紅細紹絳綏綜綠綿縉績羅義聖聞聶脫膠臘臥臨興舊荊莊菸萊葉蒼蓋蓮蔭蕪蕭薊薌薩藍藥藴藺蘄蘆蘊蘭蘿' +
  '術衛衝覺觀訥設詔誌誼諸諾謀謙謝謨識譙譜讓谿豐貝貞財貢貧貿賀資賈賓賚賢賣質賽贊贛趙車軍載輝輪輸輿農連遊遙遜遠遷邁邊邏郟鄆鄒鄖鄧鄭鄰鄲鄴醫鉅鉛銀銅銷' +
  '鋒鋼錢錦錫錯鍾鎣鏡鐘鐵鑲閔閘閣閩閬閻陘陰陳陸陽隨隴雙雜雞離霑靈靜鞏韓響頂順頗風館饒馬駐騰驊驛鬱魚魯鮁鮮鯉鳩鳳鳴鴨鶴鷹鹼鹽麗麥黃黨齊';
const SIMPLIFIED =
  '并布并来局系个备家传亿内两别则划动务区协历参员问启启单当向严苏国围圆团采执报场壮学采实宁审将专对导届属岁并几废广厅张强别录后径从复征庆应蒙户' +
  '卷挂采据拟教数于旗升时历向书会东查条业构机台栏权岁历决没况减满蒙湾为无争为尔获现产产毕当发真众蒙确码秘稳获笔个范团纠约纳级组结络给统经线维网' +
  '线编致县总织系缴继续累罚群习联肃修台与举华万参苏处号众同里补里制复核规视订计讯记讼访许诉评询话认调请咨议护贵费购逾较辖转办回径这周进运过达递' +
  '适辽还邮乡针录录表针镇镇鉴鉴长门开间合关陕升队际只云电千页项预头频题额类台余验体发面面面点出龙栋楼层托' +
  '干亚仑仓们伦伟侨仆仪储儿兖册凯刚剑胜劝匀汇丛吴吕园图尧涂垫垦坛垒坝壶寿梦夹娄孙宫宽宝寻冈峰岛峡崃昆岗岚崂峄岭屿岳峦岩师带干库厢厦厂庐弥彦恒爱态凭' +
  '怀扬抚叙晋晖拐拐枣栖杨极荣乐枞树桦桥横栾钦归气泾凉渌凌涞涡浑浈汤准沟温浉沧荥渔汉涟溆颍潜润浔涧渑泽济潍滨沈浏泸澜滩滦乌烟烦灯营炉犹狮独献珲瑶玛环' +
  '琼瓯瓮畴叠疗监盘卢砚硕砀硚矿禄禅礼税棱称谷积洼竞节简粮红细绍绛绥综绿绵缙绩罗义圣闻聂脱胶腊卧临兴旧荆庄烟莱叶苍盖莲荫芜萧蓟芗萨蓝药蕴蔺蕲芦蕴兰萝' +
  '术卫冲觉观讷设诏志谊诸诺谋谦谢谟识谯谱让溪丰贝贞财贡贫贸贺资贾宾赉贤卖质赛赞赣赵车军载辉轮输舆农连游遥逊远迁迈边逻郏郓邹郧邓郑邻郸邺医巨铅银铜销' +
  '锋钢钱锦锡错钟蓥镜钟铁镶闵闸阁闽阆阎陉阴陈陆阳随陇双杂鸡离沾灵静巩韩响顶顺颇风馆饶马驻腾骅驿郁鱼鲁鲅鲜鲤鸠凤鸣鸭鹤鹰碱盐丽麦黄党齐';
const CHARACTERS = new Map([...TRADITIONAL].map((one, at) => [one, SIMPLIFIED.charAt(at)]));
/** Words that are written or said otherwise elsewhere; both have the same length. */
const WORDS: readonly (readonly [string, string])[] = [
  ['檔案局', '档案局'],
  ['檔案館', '档案馆'],
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
/** For each UTF-16 unit whether it is one of the characters: far quicker to ask than so long a class. */
const IS_TRADITIONAL = new Uint8Array(0x10000);
for (const one of TRADITIONAL) IS_TRADITIONAL[one.charCodeAt(0)] = 1;

/** Writes the form's words in simplified characters; every character keeps its place. */
export function simplify(text: string): string {
  if (!hasTraditional(text) && text.search(WORD) < 0) return text;
  return text
    .replace(WORD, (word) => WORDS.find(([from]) => from === word)?.[1] ?? word)
    .replace(CHARACTER, (character) => CHARACTERS.get(character) ?? character);
}

function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (IS_TRADITIONAL[text.charCodeAt(at)] === 1) return true;
  }
  return false;
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
