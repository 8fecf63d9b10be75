extension Pinyin {
  /// Characters of the first level that are read in several ways, each with its initials:
  /// names of places and families use the rarer ones too.
  static let otherReadings = """
    堡bp 圈qj 长cz 重zc 行xh 石sd 单ds 曾zc 厦xs 朝cz 乐ly 车cj 解jx 仇qc 贾jg \
    召zs 泊bp 会hk 虹hj 降jx 尉wy 藏cz 巷xh 阿ae 省sx 弹dt 折zs 参cs 传cz 种zc \
    调td 系xj 校xj 宿sx 乘cs 澄cd 盛sc 匙cs 沈sc 蔚wy 叶yx 洞dt 区qo 查cz 谷gy \
    炔qg 粘nz 翟zd 祭jz 适sk 番fp 埔pb 浚jx 万wm 丁dz 乾gq 奇qj 率ls 提td 汤ts \
    期qj 识sz 壳kq 夹jg 屏pb 强qj 恶ew 扒bp 攒zc 朴pb 椎zc 泌mb 浅qj 涡gw 炮pb \
    畜cx 秘mb 艾ay 茄qj 蛤gh 辟pb 轧yzg 铅qy 镐gh 龟gjq 侗dt 俞ys 囤td 蔓mw 貉hm \
    栖qx
    """

  /// Characters outside the first level that names of places and families use, each with its
  /// initials. What stands in no table comes with the import, in the column `pinyin`.
  static let secondLevel = """
    冼x 贲b 郇xh 隗wk 枞cz 栎ly 浒hx 筠jy 歙sx 莘sx 陂pb 圳z 荥xy 珲h 伽jgq 孱c \
    沓td 矜j 禅cs 缪m 裨bp 覃qt 跷q 铛cd 阙q 鹄hg 闫y 坨t 崴w 砬l 怡y 鑫x 晟s 簸b 蟒m \
    珂k 蟠p 獐z 椴d 猞s 猁l 佟t 圩wx 坳a 坂b 坻cd 垌dt 垭y 垸y 埝n 塬y 墉y 岙a 岚l 岫x \
    岬j 岱d 岷m 峁m 峄y 峋x 峒td 崂l 崃l 崆k 崤x 崧s 崞g 嵊s 嵋m 嵩s 嵘r 嶂z 巅d 泗s \
    泸l 泾j 洄h 洙z 洮t 洺m 浐c 浔x 浠x 浣h 涞l 涿z 淅x 淇q 淝f 淞s 渌l 渑ms 渚z 渥w \
    湄m 湟h 溆x 溧l 溱qz 滏f 滕t 滢y 漯lt 潢h 潼t 澧l 濂l 濉s 濠h 濮p 瀛y 灞b 汴b 汶w \
    沅y 沔m 沭s 沱t 汨m 鄄j 鄞y 鄢y 鄯s 鄱p 酆f 邕y 邗h 邙m 邛q 邡f 邰t 邳p 邴b 邸d \
    郄qx 郅z 郏j 郓y 郗xc 郜g 郢y 郦l 郫p 郯t 阆l 阌w 阝f 隰x 隍h 陉x 亳b 佘s 佤w 俅q \
    偃y 儋d 兖y 剡sy 勐m 厍s 厝c 叵p 呷xg 哏g 哚d 唢s 嗪q 囫h 囿y 圪g 圻q 妃f 妫g 姒s \
    婺w 嬉x 嬴y 孛b 宓m 宕d 宸c 寮l 屺q 尕g 岢k 庠x 庑w 庾y 弋y 弭m 恺k 扈h 旌j 旻m 昀y \
    昊h 昕x 昝z 昱y 晁c 晏y 晖h 晗h 暄x 暝m 曦x 朐q 杞q 杷p 枋f 枥l 枧j 枰p 柘z 柰n 柩j \
    柽c 栌l 栾l 桁h 桉a 桕j 桠y 桡r 桢z 桧gh 桫s 桴f 梓z 梵f 棣d 椋l 楂zc 楝l 楠n 榄l \
    榇c 榉j 榕r 槎c 橹l 檐y 櫆k 欤y 殳s 毓y 氐d 沣f 沩w 泓h 泖m 泷ls 泺l 泐l 泫x 泮p \
    泱y 泯m 洌l 洎j 洧w 洚j 洹h 浃j 浈z 浍k 浏l 浞z 浯w 涑s 涓j 涔c 涠w 涮s 淙c 淠p 淦g \
    淼m 渎d 渫x 湎m 湔j 湫jq 湮y 溟m 溏t 溘k 滃w 滟y 滠s 滹h 漪y 漭m 潆y 潇x 潋l 潴z \
    澍s 澶c 濞b 濡r 瀚h 灏h 炅gj 炜w 烨y 焱y 煜y 煊x 熠y 燊s 牂z 牯g 犍jq 犸m 狍p 狲s \
    猇x 獬x 玢bf 玮w 玳d 珀p 珈j 珉m 珏j 珑l 珞l 珥e 珧y 珩h 珺j 琊y 琏l 琚j 琛c 琥h \
    琦q 琨k 琪q 琬w 琮c 琰y 瑁m 瑄x 瑕x 瑗y 瑛y 瑜y 瑭t 璀c 璇x 璋z 璐l 璜h 璞p 璟j 璧b \
    甑z 甬y 甯n 畈f 畲s 畹w 畿j 疃t 皓h 盍h 盱x 眙cy 睢s 睿r 瞿q 矶j 矸g 砀d 砜f 砣t \
    砥d 砦z 砺l 砻l 硖x 硚q 硭m 碇d 碓d 碛q 碣j 碲d 磴d 磻p 祎y 祐y 祚z 祜h 祺q 禧x 禺y \
    秣m 秫s 秭z 稔r 稷j 穰r 窠k 竺z 笏h 笕j 笙s 笸p 筌q 筚b 筲s 箐q 箬r 篁h 簋g 簕l 籴d \
    籼x 綦q 缙j 罘f 罡g 罾z 羑y 羲x 翊y 翎l 翡f 翥z 耒l 聃d 胥x 胪l 臧z 艮g 芈m 芊q 芎x \
    芑q 芗x 芙f 芡q 芨j 芪q 芮r 芷z 芸y 芾f 苁c 苌c 苎z 苒r 苓l 苕ts 苜m 苡y 苣j 苤p \
    苴j 茌c 茏l 茔y 茕q 茗m 茛g 茜qx 茯f 茱z 茳j 茴h 茼t 荀x 荃q 荇x 荏r 荛r 荞q 荟h \
    荠jq 荦l 荨qx 荪s 荭h 荻d 荼t 荽s 莅l 莒j 莓m 莛t 莜y 莞gw 莠y 莨l 莩fp 莪e 莴w \
    莺y 莼c 菀wy 菁j 菅j 菔f 菖c 菘s 菝b 菟t 菡h 菥x 菪d 菰g 菸y 菹j 菽s 萁q 萃c 萋q \
    萏d 萘n 萜t 萦y 萱x 葑f 葚sr 葭j 葳w 葶t 葺q 蒌l 蒗l 蒯k 蒴s 蒹j 蒺j 蒽e 蒿h 蓁z \
    蓂m 蓊w 蓍s 蓐r 蓓b 蓠l 蓥y 蓦m 蓼l 蔌s 蔟c 蔸d 蔺l 蔻k 蕃f 蕈x 蕖q 蕙h 蕤r 蕨j 蕲q \
    蕺j 薏y 薜b 薮s 薰x 薷r 薹t 藁g 藓x 藜l 藿h 蘅h 蘖n 蘧q 蘩f 蘼m 虬q 虻m 蚺r 蚬x 蛐q \
    蛟j 蛭z 蜈w 蜚f 蜻q 蝈g 螃p 蟾c 衢q 衮g 裘q 褚cz 觋x 訾z 谌cs 谯q 賨c 赉l 赍j 跶d \
    迦j 迤y 迳j 逄p 逍x 逑q 逯l 邈m 酃l 酩m 醴l 钜j 钊z 钏c 钛t 钭t 钰y 钿dt 铄s 铉x \
    铎d 铖c 铧h 铨q 铮z 铿k 锂l 锆g 锏j 锟k 锲q 锴k 锶s 镏l 镔b 镕r 镛y 镫d 镬h 闳h 闵m \
    闶k 闾l 闿k 阃k 阊c 阕q 阖h 阗t 陟z 雎j 雒l 雩y 雯w 霁j 颍y 颛z 馗k 馥f 骅h 骊l 骥j \
    骞q 骧x 髡k 魃b 鲅b 鲈l 鲢l 鲧g 鲲k 鲻z 鳊b 鳌a 鳜g 鳝s 鳟z 鳢l 鸢y 鸠j 鸾l 鹆y 鹇x \
    鹌a 鹑c 鹘gh 鹚c 鹛m 鹞y 鹦y 鹧z 鹨l 鹩l 鹫j 鹭l 鹳g 麂j 麇qj 麒q 麟l 麾h 黟y 鼋y \
    鼍t 龛k 窨yx 瀍c 滘j 塆w 埇y 埒l 埕c 堀k 堌g 堎l 堽g 塄l 塍c 塝b 墕y 墘q 埤p 坩g \
    坭n 坫d 坼c 垅l 垆l 垡f 垤d 垧s 埏y 埭d 埽s 堋p 堍t 堙y 堞d 堠h 塥g 墀c 墁m 壅y 壑h
    """
}
