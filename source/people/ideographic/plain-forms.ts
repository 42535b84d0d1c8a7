/** Traditional characters of names, posts and institutions, each followed by its simplified form. */
const pairs = `／/：:｜|碩硕欄栏廠厂遊游雙双條条學学會会長长總总經经編编輯辑記记員员譯译師师醫医顧顾問问導导專专業业國国際际聯联團团協协關关處处務务發发執执錄录書书館馆報报雜杂誌志網网電电視视臺台灣湾廣广東东財财貿贸機机
  構构環环農农產产傳传劇剧樂乐藝艺術术審审製制監监創创辦办華华證证銀银組组織织論论壇坛實实驗验診诊係系為为擔担歷历現现與与榮荣譽誉講讲訪访資资駐驻約约筆笔獨独詩诗說说評评畫画攝摄設设計计築筑樓楼陳陈張张劉刘楊杨
  黃黄趙赵吳吴孫孙馬马鄭郑謝谢許许韓韩馮冯鄧邓蕭萧葉叶蘇苏呂吕盧卢鍾钟譚谭陸陆範范賈贾韋韦鄒邹閻阎龍龙賀贺龔龚萬万錢钱嚴严羅罗齊齐魯鲁喬乔莊庄聶聂倫伦單单費费項项穀谷歐欧湯汤溫温簡简藍蓝顏颜賴赖塗涂應应後后畢毕
  獲获獎奖於于從从這这個个級级區区縣县鄉乡鎮镇黨党議议參参領领見见備备體体廳厅聲声隊队衛卫試试練练職职養养責责負负顯显變变護护嶺岭嶼屿禮礼進进運运過过還还邊边連连遠远選选銷销鐵铁開开間间陽阳險险雲云靜静預预類类
  點点齡龄優优傑杰偉伟勞劳勵励場场壯壮夢梦奧奥婦妇寧宁寶宝屆届島岛帶带幣币幹干廟庙彈弹彙汇戰战擇择擁拥攜携敎教數数斷断時时晉晋曆历標标樞枢權权歸归沖冲測测濟济漢汉潔洁營营爭争牆墙獸兽療疗盡尽禪禅競竞紀纪統统綜综
  維维綠绿緣缘線线緯纬縮缩續续罰罚聖圣脈脉興兴舊旧節节補补規规觀观訊讯討讨訓训託托詞词語语調调諮咨購购軍军輔辅鄰邻釋释藥药`;

const simplified = new Map(
  [...pairs.matchAll(/(\S)\s*(\S)/g)].map(([, letter = '', plain = '']) => [letter, plain] as const),
);
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/** A text of the same length in which traditional and simplified characters are one. */
export const plainForm = (text: string): string =>
  text.replaceAll(traditional, (letter) => simplified.get(letter) ?? letter);
