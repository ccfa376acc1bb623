/**
 * What else a number may be, by kind: words that stand next to it, in lower case. A star stands for more letters of
 * the same word, before it (compounds) or behind it (cases); an underscore for a space.
 */

/** Before a form, these leave no doubt: rooms, buildings, addresses, journeys, seats, laws. */
export const PLACES = `
  room suite hall auditorium classroom courtroom theatre theater office door cabin locker ward apartment apt
  in_building at_building the_building of_building seat gate flight bus bus_stop bus_line bus_route tram tram_line coach route road street highway avenue lane
  parking_bay parking_space parking_spot po_box postcode zip_code order_no order_number
  *raum *räume *räumen *zimmer *saal *halle *hörsaal *gebäude *straße *strasse *wohnung *flug *gleis sitzplatz platz
  sitz *stellplatz *parkplatz spind bus linienbus buslinie nachtbus straßenbahn straßenbahnlinie tram *haltestelle büro klassenzimmer
  salle chambre bureau vol siège place_assise quai bâtiment immeuble appartement rue route porte_d'embarquement casier
  amphi amphithéâtre tramway autocar parking emplacement
  sala salón aula habitación despacho oficina vuelo asiento butaca andén autobús autobus bus tranvía calle carretera edificio
  apartamento piso plaza taquilla puerta aulario consultorio
  quarto voo assento poltrona ônibus autocarro rua avenida estrada rodovia prédio edifício apto gabinete portão vaga bloco
  camera stanza ufficio volo binario posto_auto posteggio parcheggio viale strada edificio appartamento autobus tram
  armadietto corriera
  *zaal *kamer *lokaal vak parkeervak *vlucht *stoel perron *straat *gebouw appartement kluisje kantoor
  sal salen hörsal *föreläsningssal *rummet mötesrum grupprum rum *møterom *grupperom *byggnad *bygning *gatan *vägen *lägenhet *lejlighet *leilighet
  lokale mødelokale p-plats *parkeringsplats *parkeringsplads *parkeringsplass *säte sæde sete buss bussen spårvagn flyg flyget fly perrong skåp klasserom
  huone* luokka luokassa sali salissa salin luokkahuone* rakennus rakennuksen lento lennon paikka bussi bussin raitiovaunu
  asunto katu laituri kokoushuone*
  sala sali salę salą sali salę sali pokoj* pokój* budyn* autobus* tramwaj* ulic* mieszkani* lokal* szafk* peron* bramk* gabinet* aula auli aulę fotel*
  miejsce_parkingowe miejsce_postojowe pomieszczeni* artykuł* nástupišt*
  místnost* miestnos* učebn* posluchárn* budov* sál sále sále* byt bytu bytě sedadl* skřín* tramvaj* trolejbus* kancelář* kanceláriu
  dvoran* učionic* soba sobe sobi sobu soba zgrada zgrade zgradi zgradu sjedal* stan stanu
  terem szoba épület járat ülés busz villamos utca lakás öltözőszekrény
  săli* camera zborul zbor autobuzul autobuz tramvaiul strada clădirea cladirea apartamentul locul peronul biroul
  кабинет* кабінет* аудитори* комнат* рейс* парковочное_место посадочное_место машиноместо маршрут* автобус* трамва* троллейбус* тролейбус* здани* улиц* квартир* офис*
  зал зале зала залы гардероб* шкафчик* кімнат* аудиторі* паркувальне_місце вулиц* будин* будівл* поїзд* офіс*
  стая* стаята залата полет* сграда* апартамент* учебна учионица* учионици соба соби зграда згради седиште стан стану аутобус* сала сали улица
  αίθουσα* δωμάτιο* πτήση* λεωφορείο* οδός οδού κτίριο* διαμέρισμα* θέση_στάθμευσης τραμ γραφείο
  oda odası salon salonu derslik dersliği amfi amfisi uçuş uçuşu koltuk koltuğu sefer seferi daire dairesi bina binası otobüs otobüsü tramvay tramvayı cadde caddesi sokak sokağı peron peronu dolap dolabı
  غرفة قاعة قاعات رحلة مقعد مقعدك موقف حافلة باص شارع طريق مبنى شقة خزانة رصيف فصل مكتب المادة
  اتاق سالن پرواز صندلی اتوبوس ساختمان خیابان جاده پارکینگ کمد دفتر جای_پارک ماده
  کمرہ کمرے پرواز نشست عمارت سڑک فلیٹ
  חדר חדרים אולם כיתה כיתת טיסה טיסת מושב אוטובוס רחוב כביש בניין דירה חניה חנייה לוקר סעיף מסלול
  कमरा कमरे कक्ष उड़ान फ़्लाइट फ्लाइट सीट सड़क इमारत भवन हॉल फ़्लैट फ्लैट लॉकर मार्ग बस_संख्या बस_नंबर बस_रूट
  phòng giảng_đường ghế chuyến chuyến_bay chuyến_xe xe_buýt xe_khách tòa_nhà căn_hộ tủ_khóa bãi_xe nhà_xe
  ruang ruangan kamar gedung penerbangan kursi bilik bas bangunan apartemen pangsapuri loker rute laluan bus jalan tempat_duduk
  *ห้อง *ห้องเรียน *ห้องประชุม *ห้องบรรยาย *ที่นั่ง *เที่ยวบิน *รถเมล์ *รถบัส *รถเมล์สาย *อาคาร *ถนน *ซอย *ที่จอดรถ *ช่องจอด *ล็อกเกอร์ *คอนโด
  *房间 *房間 *客房 *包厢 *包廂 *教室 *会议室 *會議室 *会議室 *办公室 *辦公室 *自习室 *寝室 *宿舍 *病房 *航班 *班机 *班機 *车次 *車次 *公交 *公交车 *公車
  *客运 *客運 *巴士 *バス *座位 *座席 *车位 *車位 *停车位 *登机口 *登機口 *登機門 *检票口 *门牌 *門牌 *储物柜 *置物櫃 *ロッカー *部屋 *号室 *講義室 *便名 *搭乗口
  *객실 *강의실 *교실 *회의실 *사무실 *좌석 *항공편 *버스 *노선 *사물함 *호실 *건물 *탑승구`;

/** Between a room or a place to park and a form: what it is for. */
export const USES = `
  à_huile à_air de_aceite de_aire de_óleo de_ar olio aria oleju powietrza de_réunion de_conférence de_classe de_cours de_parking de_stationnement de_reuniones de_juntas de_conferencias de_aparcamiento de_clase de_reunião de_reuniões de_aula de_estacionamento riunioni conferenze auto
  konferencyj* wykładow* lekcyjn* parkingow* postojow* zasedac* parkovac* konferenc* konferenț* de_ședințe de_curs заседаний занятий совещаний лекционн* парковочн* засідань για_συνεδριάσεις συνεδριάσεων
  السيارات سيارات الاجتماعات المحاضرات اجتماعات المؤتمرات جلسات کنفرانس درس ישיבות הרצאות לימוד họp học khách_sạn hội_thảo rapat kelas kuliah sidang mesyuarat`;

/** Right behind a form, the same. */
export const PLACES_BEHIND = `
  room road avenue boulevard flight seat classroom locker parking
  raum zimmer saal straße flug buslinie salle sala aula zaal lokaal kamer sal terem* szob* járat* busz* villamos* épület* huone* sali*
  oda* salon* derslik* otobüs* sefer* uçuş* koltuk* daire* numaralı nolu no'lu bussen bussi* автобус* рейс* аудитори* аудиторі* кабинет*
  कमरा कमरे कक्ष नंबर_कमरा नंबर_कमरे नंबर_बस नंबर_की_बस बस उड़ान
  *号室 *號室 *号房 *號房 *教室 *会议室 *會議室 *会議室 *办公室 *辦公室 *講義室 *号楼 *號樓 *座位 *号座 *航班 *班机 *班機 *班次 *次列车 *次列車
  *次航班 *路公交 *路公車 *路巴士 *公交 *公車 *巴士 *番教室
  *강의실 *교실 *회의실 *객실 *호실 *버스 *항공편 *좌석`;

/** Parts, colours and other goods that have numbers. */
export const GOODS = `
  part_no part_number part_numbers item_no item_number sku serial_number filter screw bolt gasket bearing oil_seal o-ring toner toner_set toner_kit drum_unit fuser_unit ink_cartridge pantone
  shade colour color paint lipstick foundation thread_colour spark_plug cylinder fuse capacitor transistor resistor
  *filter *schraube *dichtung kugellager farbton *farbe autolack *zündkerze teilenummer artikelnummer bestellnummer ersatzteil farbnummer
  filtre vis teinte couleur coloris nuance peinture vernis référence joint roulement pile cartouche courroie
  filtro filtro_de_aceite filtro_de_aire filtro_de_óleo filtro_olio tornillo tornillos repuesto recambio tono color pintura junta rodamiento correa referencia código_del_producto código_de_producto código_de_pieza tinte pila
  parafuso cor tinta tonalidade correia rolamento referência código_do_fornecedor código_do_produto código_da_peça viti colore tinta tonalità vernice guarnizione cuscinetto cinghia ricambio smalto
  battery filter schroef kleur kleurnummer verfkleur onderdeel onderdeelnummer artikelnummer kulör färg färgkod skruv reservdel farve farge skrue suodatin sävy väri ruuvi varaosa
  filtr* śrub* kolor* odcień odcieniu farb* uszczelk* łożysk* šroub* odstín* barv* farba farby těsnění ložisk* díl číslo_dílu szűrő csavar szín színkód alkatrész festék
  filtru* șurub* culoare* nuanț* vopsea* rulment* фильтр* винт* болт* оттен* цвет* краск* подшипник* прокладк* артикул* запчаст* свеча
  фільтр* гвинт* відтін* колір кольор* фарб* филтър цвят боја φίλτρο βίδα χρώμα απόχρωση ανταλλακτικό filtre* vida vidası renk* rengi boya boyası rulman*
  فلتر برغي لون طلاء قطعة_غيار بطارية فیلتر پیچ رنگ قطعه_یدکی باتری فلٹر رنگ מסנן בורג צבע גוון חלק_חילוף फ़िल्टर फिल्टर पेंच रंग शेड पुर्ज़ा बैटरी ऑयल_सील बेयरिंग
  bộ_lọc lọc_dầu ốc màu màu_sơn mã_màu phụ_tùng filter_oli sekrup warna cat suku_cadang *สี *เบอร์สี *ไส้กรอง *น็อต *อะไหล่ *แบตเตอรี่รุ่น
  *滤芯 *濾芯 *滤清器 *螺丝 *螺絲 *色号 *色號 *色卡 *色番 *油漆 *涂料 *塗料 *口红 *口紅 *密封圈 *轴承 *軸承 *零件号 *料号 *ネジ *フィルター *部品番号 *塗料 *品番 
  *필터 *나사 *색상 *페인트 *품번`;

/** Behind a form, the same. */
export const GOODS_BEHIND = `
  filter filters screw screws bolt bolts gasket gaskets battery batteries paint lipstick toner ink cartridge cartridges loader loaders tractor tractors excavator excavators bearing bearings bulb bulbs
  *滤芯 *濾芯 *螺丝 *螺絲 *色号 *色號 *密封圈 *轴承 *軸承 *フィルター *ネジ *필터 *나사 *색상`;

/** These are said of chips and models too: they count where nothing near by speaks of those. */
export const DOUBTFUL = `
  train line lines in_unit at_unit lot part pieza peça pièce pezzo piesă деталь детали *部品 *零件 *부품 *电池 *電池 *배터리 section paragraph article chapter platform bay class row station exit lab № bus_line temperature temperature_of temperatures_of absatz artikel paragraf alinéa artículo párrafo articolo comma статьи статья artykuł plads plats plass paikka hely rom
  zug linie abteil klasse temperatur train ligne classe voie porte temperatura línea linea tren fila clase linha trem turma fila treno classe posto fila lijn trein klas
  linje linjen linja juna tåg tog klass linia linii pociąg* klasa klase klasy linka linky vlak vlaku třída vonat vonal osztály kocsi linia trenul clasa temperatura
  поезд* линия линии класс* температур* лінія потяг* клас* влак* линия клас воз линија γραμμή τρένο πύλη τάξη θερμοκρασία tren* kapı* sınıf* hattı قطار خط بوابة صف درجة درجة_حرارة کلاس گیت واحد دمای
  קו רכבת שער בס बस ट्रेन गेट प्लेटफ़ॉर्म प्लेटफॉर्म कक्षा लाइन तापमान ٹرین بس tuyến tuyến_xe lớp cổng đường số nhiệt_độ kereta jalur kelas gerbang suhu
  *สาย *ชั้น *ประตู *ขบวน *อุณหภูมิ *列车 *列車 *路線バス *车站 *温度 *溫度 *열차 *온도`;

/** Behind a form, the same. */
export const DOUBTFUL_BEHIND = `
  bus tram hall door apartment floor office building
  linie hattı* vonal* linja* linje* poezd* лини* маршрут* *列车 *列車 *노선 *열차`;

/** Between such a word and a form: "номер", "رقم". */
export const NUMBERS = `
  number no nr num numarası n° nº n.° n.º # № code nummer mit_der_nummer numéro n° número núm nº numero numer nro č číslo szám sz număr numărul
  номер номера номером број αριθμός αριθμό αρ رقم رقمها شماره نمبر מספר नंबर नम्बर संख्या số số_hiệu nomor nombor *号 *號 *编号 *編號 *番号 *번호 *หมายเลข *เลขที่ *เบอร์`;

/** The same, where no doubt is left: "l'aula resta la 910C". */
export const VERBS = `
  is are remains called ist bleibt est reste es será fica é será è resta sarà blijft är er jest je este rămâne это είναι هي هو היא הוא है là ialah adalah *是 *为 *為 *在 *到 *至 *改到 *改至 *改在 *改为 *改為 *移至 *は *คือ *ที่`;
export const ARTICLES = 'the der die das den le la les el los il lo o a het de';

/** Heat, where a number and a C are a temperature. */
export const HEAT = `
  kiln* furnace* quench* anneal* sinter* calcin* glaze* ceramic* porcelain pottery forged molten hardening bisque firing heat_it heat_the heat_to heat_up heat_at heat_slowly heated_to heated_at heated_up heating_to heating_up heats_to
  *ofen glüh* härten härtet gehärtet schmelz* erhitzt* vergüt* gebrannt keramik* glasur* stahl cuisson recuit* céramique* émail chauff* acier trempe horno cocción recocido calentar* calient* cerámica* acero aleación esmalte
  forno queima recoz* aquec* cerâmica* aço cottura ricottura riscald* ceramica acciaio smalto oven gloei* verhit* glazuur ugn ugnen glasyr* upphett* bränn bränns ovn ovnen stål gløde glødes opphet* uuni* kuumenn* lasit*
  piec piecu wypał* wyżarz* nagrz* szkliw* stal stali pec peci pece výpal* žíh* ohře* ohřá* ocel* kalení kemenc* éget* hevít* acél* cuptor* arder* încălz* oțel*
  печи печь печью обжиг* закал* закалк* нагре* отжиг* плавк* сталь стали глазур* керами* піч печі випал* гарту* нагрі* пещ* изпич* нагря* φούρν* κλίβαν* ψήσιμ* θερμαν* θερμάν* fırın* tavla* ısıt* çelik* pişir* seramik*
  فرن أفران تسخين يسخن صهر خزف کوره حرارت لعاب فولاد تنور תנור חימום קרמיקה חיסום כבשן भट्टी भट्ठी तपा* गरम nung lò thép tungku tanur dibakar dipanaskan panaskan *เตา *เผา
  *加热 *加熱 *升温到 *升温至 *升溫到 *升溫至 *烧成 *燒成 *退火 *淬火 *窑 *窯 *炉温 *电炉 *電炉 *釉 *正火 *烧结 *燒結 *保温 *保溫 *焼成 *焼入 *焼結 *電気炉 *소성 *가마 *열처리 *가열 *전기로 *유약 *담금질`;

/** What speaks of a temperature. */
export const TEMPERATURES = `
  temperature temperatures *temperatur température températures temperatura temperature* temperatură température* teplot* hőmérséklet* lämpötila* температур* θερμοκρασί* sıcaklı* حرارة الحرارة دما دمای טמפרטור* तापमान suhu
  nhiệt_độ *อุณหภูมิ *温度 *溫度 *온도`;

/** Before a temperature, and behind one. */
export const DEGREES_TO = `to at of from until about around near roughly reaching reach reaches bis auf bei um à a vers environ jusqu'à hasta de até fino circa tot op vid på till til ved na do przy při la până la cca około
  до при около к в за στους στους ως إلى عند حتى تا در به पर तक ở đến tới pada hingga sampai di עד *ที่ *ถึง *到 *至 *达 *達 *在 *为 *為 *은 *는`;
export const DEGREES_BEHIND = `*' *’ *: -on -ra -ig पर तक *で *まで *に *에서 *까지 *로 *左右 *以上 for`;

/** Behind a form, what leaves no doubt that it is a chip. */
export const CHIPS = `
  chip chips processor processors accelerator accelerators npu npus gpu gpus ai_chip ai_chips chipset soc die dies wafer wafers cluster clusters supernode supernodes server servers node nodes prozessor* beschleuniger* puce puces processeur processeurs accélérateur accélérateurs chip acelerador* procesador* processador* acceleratore processore
  чип* процессор* ускорител* процесор* прискорювач* çip* yonga* شريحة رقاقة تراشه שבב* चिप* ชิป *芯片 *晶片 *处理器 *處理器 *加速卡 *集群 *叢集 *チップ *プロセッサ *칩 *프로세서 *가속기`;

/** Of chips and models, anywhere near a form: what is in doubt is one of them then. */
export const TECHNOLOGY = `
  chip* gpu gpus npu npus ai ki ia ии ші nvidia smic tsmc h100 h200 h20 b200 910b 950pr cloudmatrix atlas cann hbm semiconductor* semicon* halbleiter* inference inferenz training token tokens api llm benchmark* bandwidth nvlink pcie interconnect open-source
  produk* produc* výrob* wytwarz* fertigung* tillverk* tuotan* gyárt* üretim* производ* выпуск* виробн* παραγωγ* تصنيع إنتاج تولید ייצור उत्पादन sản_xuất pengeluaran
  *芯片 *晶片 *算力 *模型 *推理 *训练 *訓練 *量产 *量產 *产线 *產線 *英伟达 *輝達 *チップ *半導体 *学習 *推論 *生産 *칩 *반도체 *생산 *추론 *학습 *ชิป *ผลิต чип* процессор*`;
