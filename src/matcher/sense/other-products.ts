/** What else may be called like a model: words for goods, and who makes them. In lower case, as in other-things.ts. */

/** Other makers' goods, before or behind a form. */
export const THINGS = `
  keyboard keyboards mouse mice mousepad headset headsets headphone headphones earbud earbuds earphone earphones vacuum vacuums vacuum_cleaner vacuum_cleaners mop mops printer printers drone drones dashcam dashcams action_cam action_camera loader loaders tractor tractors shaver shavers toothbrush scooter scooters gamepad gamepads joystick joysticks
  microphone microphones speaker soundbar soundbars projector projectors tripod tripods gimbal gimbals flashlight flashlights lamp lamps bike_light headlamp headlamps blender blenders espresso_machine smartwatch webcam webcams turntable gaming_chair office_chair chair e-bike e-scooter electric_scooter dash_cam air_purifier humidifier air_fryer toothbrush espresso_machine coffee_machine tyre tyres deskjet power_bank
  *tastatur *maus *kopfhörer *staubsauger *sauger *saugroboter *drucker *drohne *lautsprecher *lampe *leuchte *rasierer *mähroboter *luftreiniger elektroroller e-scooter *fritteuse *kaffeemaschine *zahnbürste powerbank *traktor *radlader *beamer
  clavier souris casque écouteurs aspirateur imprimante enceinte lampe trottinette purificateur purificateur_d'air friteuse cafetière brosse_à_dents montre_connectée projecteur rasoir dashcam tondeuse
  teclado ratón auriculares aspiradora aspirador impresora altavoz dron foco patinete purificador purificador_de_aire freidora cafetera reloj_inteligente cepillo_eléctrico proyector cámara_deportiva afeitadora rato fone fones impressora caixa_de_som câmera_veicular câmera_de_ação projetor luminária
  tastiera cuffie aspirapolvere stampante cassa altoparlante monopattino purificatore friggitrice proiettore rasoio lampada idropittura robot_aspirapolvere toetsenbord muis koptelefoon stofzuiger luidspreker fietslamp scheerapparaat
  tangentbord mus hörlurar dammsugare robotdammsugare skrivare högtalare cykellampa tastatur støvsuger høretelefoner hodetelefoner printer høyttaler næppäimistö näppäimistö hiiri kuulokkeet imuri tulostin kaiutin
  klawiatur* mysz* słuchawk* odkurzacz* drukark* głośnik* dron* kamera_sportowa hulajnog* szczoteczk* ekspres_do_kawy oczyszczacz* čistič* kávovar* klávesnic* myš* sluchátk* slúchadl* vysavač* vysavac* tiskárn* reproduktor* koloběžk* billentyűzet* egér fejhallgató porszívó* nyomtató drón hangszóró
  tastatură căști aspirator* imprimant* dronă drona boxă mouse клавиатур* мыш* наушник* гарнитур* пылесос* принтер* дрон* квадрокоптер* колонк* экшн-камер* видеорегистратор* самокат* очистител* увлажнител* кофемашин* щётк* умные_часы очищувач* электросамокат* лазер* миша* мишк* мишу* навушник* пилосос* слухав*
  прахосмукачк* слушалк* клавиатура мишка слушалице усисивач* πληκτρολόγιο ποντίκι ακουστικά σκούπα εκτυπωτή* ηχείο ντρον klavye* hava_temizleyici faresi kulaklık* süpürge* yazıcı* hoparlör* oyuncu_koltu*
  كيبورد لوحة_مفاتيح لوحة_المفاتيح ماوس فأرة سماعة سماعات مكنسة طابعة درون طائرة_درون كاميرا_سيارة کیبورد ماوس موس هدفون هدست جاروبرقی چاپگر پهپاد کوادکوپتر اسپیکر کی_بورڈ ہیڈفون מקלדת עכבר אוזניות שואב שואב_אבק מדפסת רחפן רמקול
  कीबोर्ड माउस हेडफ़ोन हेडफोन वैक्यूम_क्लीनर प्रिंटर ड्रोन स्पीकर bàn_phím chuột tai_nghe máy_hút_bụi máy_in loa flycam máy_lọc_không_khí sạc_dự_phòng camera_hành_trình keyboard penyedot_debu pencetak tetikus papan_kekunci kamera_aksi
  *คีย์บอร์ด *เมาส์ *หูฟัง *เครื่องดูดฝุ่น *เครื่องพิมพ์ *โดรน *ลำโพง *กล้องติดรถ *กล้องติดรถยนต์
  *键盘 *鍵盤 *鼠标 *滑鼠 *耳机 *耳機 *吸尘器 *吸塵器 *洗地机 *洗地機 *扫地机 *掃地機 *扫地机器人 *掃地機器人 *打印机 *印表機 *无人机 *無人機 *空拍機 *音箱 *音響 *行车记录仪 *行車記錄器 *闪光灯 *閃光燈 *相机 *相機 *剃须刀 *刮鬍刀 *投影仪 *投影機 *净化器 *空气净化器 *清淨機 *牙刷 *手环 *智能手表 *吹风机 *吹風機
  *キーボード *マウス *掃除機 *ヘッドホン *ヘッドセット *イヤホン *プリンター *ドローン *ドラレコ *ドライブレコーダー *スピーカー *清浄機 *歯ブラシ *공기청정기 *칫솔 *키보드 *마우스 *청소기 *무선청소기 *헤드셋 *이어폰 *프린터 *드론 *블랙박스 *스피커`;

/** These may be what a model runs on. */
export const DOUBTFUL_THINGS = `
  camera cameras speakers monitor phone phones smartphone smartphones light lights tablet controller charger mesh_router car cars kamera câmera cámara caméra telefon* handy téléphone teléfono celular móvil fotocamera telefono videocamera
  kamera kamery камера камеры телефон* смартфон* часы κάμερα telefon* saat كاميرا هاتف دوربین گوشی מצלמה טלפון कैमरा फ़ोन फोन máy_ảnh điện_thoại đồng_hồ ponsel hp *กล้อง *โทรศัพท์ *手机 *手機 *手表 *手錶 *显示器 *螢幕 *摄像头 *路由器 *カメラ *モニター *スマホ *時計 *카메라 *모니터 *시계 *휴대폰`;

/** Between such goods and a form: of what kind they are. */
export const TRAITS = `
  eléctric* elétric* elettric* électrique elektryczn* elektrick* электрическ* de_ouvido wireless gaming cordless robot robô robotizado mechanical bluetooth led usb mini gps 4k smart portable foldable optical electric kabellos* kabellose kabelloser sans_fil balai gamer vertical portable filaire inalámbrico inalámbrica portátil deportiva sem_fio veicular mecánico mecânico
  senza_fili verticale wireless draadloze trådløs trådlös bezprzewodow* sportowa pionow* bezdrátov* tyčový vezeték_nélküli fără_fir беспроводн* игров* робот* бездротов* безжичн* kablosuz لاسلكي لاسلكية بی‌سیم بیسیم אלחוטי אלחוטית वायरलेस không_dây gaming nirkabel tanpa_wayar
  *無線 *有線 *ワイヤレス *コードレス *ゲーミング *无线 *有线 *机械 *機械 *机械式 *无绳 *电竞 *電競 *游戏 *무선 *유선 *기계식 *게이밍 *로봇 *ロボット *ไร้สาย`;

/** Who makes other things of these names. */
export const MAKERS = `
  razer logitech viper deathadder blackwidow huntsman basilisk keychron corsair steelseries hyperx dyson dreame roborock tineco ecovacs soundcore jbl bose canon nikon epson deskjet officejet brother porsche caterpillar cat komatsu bosch makita dji gopro ender creality samsung galaxy godox hiboy`;

/** Who makes other things of these names, and sells servers with the chip or the model as well. */
export const SELLERS = 'lenovo asus acer *联想 *聯想 *レノボ *레노버';
