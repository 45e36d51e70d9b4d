"""Turkish."""

NUMBERS = """
12 düzine
0.5 yarım
2 ikişer_
"""
MAGNITUDES = """
3 bin
6 milyon mn mln
9 milyar mlr mlyr milyr
12 trilyon trn
"""
ACCENTS_OPTIONAL = True
PLAIN_LETTERS = "ıi"
HOMOGRAPHS = "kirk"
WRITTEN_TOGETHER = True
POINTS = "virgül virgul nokta"
NOUGHTS = "sıfır sifir"
MINUS = "eksi"
PLUS = "artı"
NO_MINUS = "artı_eksi veya_eksi"
SETS = "12 düzine"
NOT_ANCHORS = "mn mln mlr mlyr milyr trn"
VAGUE = """
1..10 birkaç
10..100 onlarca düzinelerce
100..1000 yüzlerce
1000.. binlerce
1000000.. milyonlarca
1000000000.. milyarlarca
10000..100000 onbinlerce
"""
HALVES = "buçuk"
ARTICLES = "bir"
HEDGES = """
approx yaklaşık aşağı_yukarı takriben ortalama_ tahminen kabaca yaklaşık_olarak civarında
nearly neredeyse hemen_hemen
only sadece yalnızca yalnız ancak
as_much_as tam bile
at_least en_az asgari minimum
more_than
up_to en_fazla en_çok azami maksimum
less_than
"""
AFTER = """
or_more ve_üzeri ve_üstü veya_daha_fazla ya_da_daha_fazla ve_daha_fazla ve_üzerinde
more_than fazla fazlası fazlasını fazlasının fazlasına den_fazla dan_fazla ten_fazla tan_fazla den_daha_fazla dan_daha_fazla ten_daha_fazla tan_daha_fazla daha_fazla in_üzerinde ın_üzerinde un_üzerinde ün_üzerinde nin_üzerinde nın_üzerinde nun_üzerinde nün_üzerinde üzerinde üzerine i_aşkın ı_aşkın u_aşkın ü_aşkın yi_aşkın yı_aşkın aşkın i_aştı ı_aştı u_aştı ü_aştı yi_aştı yı_aştı aştı aşan i_aşan ı_aşan u_aşan ü_aşan yi_aşan yı_aşan i_geçti ı_geçti u_geçti ü_geçti yi_geçti yı_geçti geçti geçen_ aşıyor i_aşıyor ı_aşıyor u_aşıyor i_geçiyor ı_geçiyor u_geçiyor geçiyor küsur üstünde in_üstünde ın_üstünde un_üstünde geride_bıraktı aşmış i_aşmış ı_aşmış
less_than den_az dan_az ten_az tan_az az azı azını daha_az den_daha_az dan_daha_az ten_daha_az tan_daha_az in_altında ın_altında un_altında ün_altında nin_altında nın_altında altında nun_altında
up_to e_kadar a_kadar ye_kadar ya_kadar i_aşmıyor ı_aşmıyor u_aşmıyor ü_aşmıyor aşmıyor geçmiyor aşmayacak ı_geçmiyor i_geçmiyor
approx civarında e_yakın a_yakın ye_yakın ya_yakın yakın kadar dolayında e_yaklaştı a_yaklaştı ye_yaklaştı ya_yaklaştı yaklaştı dolaylarında e_yaklaşıyor a_yaklaşıyor yaklaşıyor
"""
TRANSPARENT = "bu o ilk son toplam toplamda"
TO = "ila ile"
BETWEEN = ""
ORIGINS = ""
UNITS = """
USD dolar* abd_dolar*
USD:-2 sent*
EUR euro* avro*
TRY lira* tl türk_lira*
TRY:-2 kuruş*
GBP sterlin*
CNY yuan*
JPY yen yeni yenlik
KRW won*
RUB ruble*
PLN zloti*
INR rupi*
CHF frank*
percent yüzde
pp puan* yüzde_puan*
pp:-2 baz_puan*
x kat kata katı katına katlık katından
parameter parametre*
token token* jeton*
GPU gpus gpu* grafik_işlemci* ekran_kart* hızlandırıcı* yapay_zek*_çip* grafik_çip* tpu* grafik_kart* kart kartı yapay_zek*_işlemci* yapay_zek*_hızlandırıcı*
chip çip* işlemci* yonga* yarı_iletken*
GPU.h gpu_saat*
GPU.day gpu_gün*
user kullanıcı* abone*
visit ziyaret* görüntülenme* görüntüleme*
query sorgu* istek_ soru_ arama_ istem* sorgulama*
person kişi* insan* çalışan* mühendis* araştırmacı* bilim_insan* geliştirici* müşteri* öğrenci* uzman* personel* yazılımcı* katılımcı* vatandaş* kadın* erkek* çocuk* öğretmen* doktor* işçi* programcı* hasta_ yazar*
company şirket* firma* girişim* kuruluş* startup* işletme*
model model*
FLOP işlem flop
FLOP/s flops
B bayt* byte*
bit bit
W watt* vat
Wh watt_saat* watsaat*
Wh:3 kilovatsaat* kilovat_saat* kilowatt_saat*
Wh:6 megavatsaat* megavat_saat* megawatt_saat*
Wh:9 gigavatsaat* gigavat_saat* gigawatt_saat*
Wh:12 teravatsaat* terawatt_saat*
W:3 kilovat*
W:6 megavat*
W:9 gigavat*
Hz hertz
m metre*
year yıl yılı yıla yıldır yıllık yılda yılın yaş* yıldan yıllığına
month ay aylık ayda ayı aya aydır aydan
week hafta*
day gün gündür günlük günde günü güne günden
hour saat*
minute dakika*
second saniye*
"""
NOUNS = "ülke* kent* şehir* sunucu* sayfa* makale* dil* veri_merkezi* merkez* hektar* rapor* mağaza* proje* katman* sözleşme* uygulama* cihaz* kitap* fotoğraf* görüntü_ belge* görev* test* konferans* araç* otomobil* telefon* bilgisayar* hisse* okul* hastane* üniversite* bölge* derece* ton* litre* kilo* ekip* robot* patent* oy* madalya* film* kelime* tedarikçi* fabrika* sürüm* banka* laboratuvar* küme* bina* uçak* ödül* şarkı* maç* gol* yasa* oturum* kamera* olay* belediye* il_ ajan* neden* uçuş* tren* kıta* pazar* sektör* rakip* ortak* komite* işlev* alan* marka* sensör* uydu* drone* yatırımcı* kampüs* kamyon* köprü* hayvan* tablo_ müze* tiyatro* roman* mektup* hata* seçenek* yöntem* tür* konu* bilet* konteyner* panel* havalimanı* video* bakanlık*"
# How the stem of a unit may go on: plural, owner, case; and 30-metrelik, metredir. `insansız` is no `insan`.
ENDINGS = (
    r"(?:l[ae]r)?(?:s?[ıiuü]m?(?:[ıiuü]z)?|[ıiuü]n(?:[ıiuü]z)?)?"
    r"(?:n?[ıiuü]n|[yn]?[ıiuü]|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|(?:[dt][ae])?ki)?(?:l[ıiuü][kğ][ıiuü]?(?:n[ae])?)?(?:[dt][ıiuü]r|c[ae])?"
)
MONTHS_OR_WORDS = "ara mar may tem"
STOP = "ve veya ile ama de da ki bu şu için gibi göre daha en çok az kadar olarak olan oldu olduğu ise önce sonra arasında her değil var yok bir ancak üzerinde altında yaklaşık fazla etti edildi yapıldı ulaştı çıktı yükseldi geriledi düştü"
MODIFIER = r"^(?:adet|tane)$"
MOST_UNKNOWN = 2
PER = "her başına"
PER_BEFORE = ""
POSTPOSED = "başına başı"
RATES = """
day günlük günde her_gün
year yıllık yılda her_yıl
month aylık ayda her_ay
week haftalık haftada her_hafta
hour saatte saatlik saat_başına saat_başı
second saniyede
token token_başına
"""
YEAR_AFTER = "yılında yılının yılına yılından yılı yılda_ yıllarında"
YEAR_BEFORE = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"
CLOCK_BEFORE = "saat"
LEFT_UNITS = "percent yüzde\nrank _"
DOTTED_ORDINALS = True
RANK_AFTER = "sırada sıra sıraya sırasında sırayı en_büyük sıradaki"
ORDINALS = (
    "1 birinci\n2 ikinci\n3 üçüncü\n4 dördüncü\n5 beşinci\n6 altıncı\n7 yedinci\n8 sekizinci\n9 dokuzuncu\n10 onuncu"
)
FRACTIONS = ""
SUFFIX = r"(?:(?<=^bin)(?=[dtlyn]?[eiüu])|(?<!^bin))(?:d[ae]n|t[ae]n|l[ıiuü]k|l[ae]r[ıi]?|y[ıiuü]|[ıiuü]n|n[ıiuü]n|y[ae]|[ae]|[ıiuü])$"
SILENT = "sayfa bölüm madde sürüm numara no tel telefon uçuş salon tablo şekil cilt biri birbiri bir_gün bir_kez bir_daha nesil aşama üçüncü_dünya on_numara"
ALTERNATIVES = """
or veya ya_da
and ve
"""
SHARES = """
2 yarısı yarısını yarısının yarısına yarısından
3 üçte_biri üçte_birini üçte_birinin üçte_birine üçte_birinden
4 dörtte_biri dörtte_birini dörtte_birinin dörtte_birine dörtte_birinden çeyreği çeyreğini
5 beşte_biri beşte_birini beşte_birinin beşte_birine beşte_birinden
10 onda_biri onda_birini onda_birinin onda_birine onda_birinden
3/2 üçte_ikisi üçte_ikisini üçte_ikisinin üçte_ikisinden
4/3 dörtte_üçü dörtte_üçünü dörtte_üçünün dörtte_üçünden
5/2 beşte_ikisi beşte_ikisini beşte_ikisinin beşte_ikisinden
5/3 beşte_üçü beşte_üçünü beşte_üçünün beşte_üçünden
5/4 beşte_dördü beşte_dördünü beşte_dördünün beşte_dördünden
"""
WHOLE_BEFORE = True
OTHER_PARTS = "gece gün öğle ilk son diğer öbür öteki"
