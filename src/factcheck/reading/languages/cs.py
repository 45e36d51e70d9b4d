"""Czech."""

NUMBERS = """
0.5 půl
1.5 půldruhého půldruhé
2 oba obě dvou dvěma
3 tří třem
4 čtyř
5 pěti
6 šesti
7 sedmi
8 osmi
10 deseti
20 dvaceti
30 třiceti
100 sta stovku
200 dvě_stě
500000 půlmilionu
"""
MAGNITUDES = """
2 stě set
3 tis. tis tisíc tisíce tisících
6 mil. mil mio milion milionu miliony milionů milionech mil. milión milióny miliónů miliónu
9 mld. mld miliarda miliardy miliard miliardách miliardu
12 bil. bil bilion bilionu biliony bilionů bilión
18 trilion trilionů
"""
NOT_ANCHORS = "stě set tis mil mld bil mio mln"
VAGUE = """
1..10 několik pár několika
10..20 několik_desítek_
10..100 desítky desítek desítkách desítkami
100..1000 stovky stovek stovkách několikset
1000.. tisíce tisíců tisícovky
1000000.. miliony milionů
1000000000.. miliardy miliard
1000000000000.. biliony bilionů
"""
HALVES = "a_půl a_půlkou"
ARTICLES = "jeden jedna jedno jednoho jedné jednu jedním"
FRACTIONS = "3 třetina třetiny třetin třetinu\n4 čtvrtina čtvrtiny čtvrtin čtvrtinu\n5 pětina pětiny pětin pětinu\n6 šestiny\n8 osmin osminy\n10 desetina desetiny desetin desetinu"
FOLDS = "2 dvakrát dvojnásobek dvojnásobně dvojnásobný\n3 třikrát trojnásobek trojnásobně\n4 čtyřikrát čtyřnásobek\n5 pětkrát pětinásobek\n6 šestkrát\n7 sedmkrát\n8 osmkrát\n10 desetkrát desetinásobek\n20 dvacetkrát\n100 stokrát"
HEDGES = """
approx asi přibližně zhruba kolem okolo cca circa přibližně_o odhadem řádově v_řádu
nearly téměř skoro bezmála takřka málem
only jen pouze pouhých jenom pouhé pouhým
as_much_as dokonce celých plných rovných
at_least nejméně alespoň minimálně přinejmenším aspoň ne_méně_než od nejmíň
more_than více_než víc_než přes nad převyšuje přesáhl přesáhla přesáhlo přesáhly přesahuje přesahují překročil překročila překročilo překročily překračuje větší_než vyšší_než překonal překonala překonaly déle_než
up_to až maximálně nejvýše nanejvýš nejvíce ne_více_než nepřesáhl nepřesáhla nepřesáhlo nepřesahuje nepřekročí nepřesáhne nepřekročila nepřekročil nepřesáhly
less_than méně_než míň_než pod menší_než nižší_než necelých necelé necelá necelý necelého
to do
"""
AFTER = "or_more a_více nebo_více či_více a_víc\nmore_than plus\nless_than nebo_méně"
TRANSPARENT = "o na ve v za těch ty své svých částku hranici k ke"
TO = "až do a_ž"
BETWEEN = "mezi a"
ORIGINS = "od z ze"
CHANGE = "vzrost vzrůst stoup kles zvýš sníž narost naroste spad vyskoč poklesl poroste rostl zvedl zkrát prodlouž"
UNITS = """
USD dolar* americk*_dolar*
USD:-2 cent*
EUR eur euro eura eurech
EUR:-2 eurocent*
CZK korun* kč
CZK:-2 haléř*
GBP lib* britsk*_lib*
CNY jüan* juan* jüanů
JPY jen jenů jeny
KRW won*
PLN zlot*
RUB rubl*
UAH hřiv*
INR rupi*
CHF frank*
BRL real*
TRY lir
percent procent* proc
pp procentn*_bod* p.b. p_b
x krát násobek násobně násobný
parameter parametr*
token token*
GPU gpu grafick*_kar* grafick*_proces* akcelerátor* grafick*_čip* ai_čip* čip*_ai čip*_pro_ai čip*_umělé_inteligence čip*_pro_umělou_inteligenci tpu karet karty grafik
chip čip* procesor* polovodič*
GPU.h gpu_hodin* hodin*_gpu hodin*_výpočt*_gpu hodin*_práce_gpu hodin*_výpočtů_na_gpu hodin*_na_gpu gpuh
GPU.day gpu_dn* dní_gpu dnů_gpu
user uživatel* předplatitel* abonent*
visit návštěv* zobrazen*
query dotaz* požadavk* prompt*
person osob* lid* člověk* zaměstnan* inženýr* výzkumník* programátor* věd* specialist* student* obyvatel* zákazník* pracovník* vývojář* odborník* účastník* žen muž* dět* žák* učitel* lékař* respondent* pacient* autor* občan* expert*
company firem firmy firma firm společnost* podnik* startup* start_up*
model model*
FLOP operac*
FLOP/s flops operac*_za_sekundu
B bajt* bajtů byt*
bit bit*
bit/s bit*_za_sekundu
W watt* wat*
Wh watthodin*
Wh:3 kilowatthodin*
Wh:6 megawatthodin*
Wh:9 gigawatthodin*
Wh:12 terawatthodin*
Hz hertz* herc*
m metr*
year rok* roku roky let lety letech letý leté letého letá
month měsíc* měsíční*
week týden týdn* týdenní*
day den dny dní dnů dne dnech denní*
hour hodin* hod hod.
minute minut* min
second sekund* vteřin*
second:-3 milisekund*
"""
NOUNS = "zem* stát* měst* server* strán* článk* jazyk* bod* centr* hektar* zpráv* obchod* projekt* slov* kategor* smluv* aplikac* zařízen* knih* fotk* soubor* dokument* úkol* test* konferenc* aut* voz* telefon* počítač* míst* akci* akcie dom* škol* nemocnic* univerzit* kraj* stup* tun* litr* kilogram* oddělen* kol* uzl* stojan* jader kancelář* tým* robot* patent* hlas* medail* film* datov* kus*"
STOP = "a i nebo ale v ve na z ze s se do od o u po za při pro k ke který která které kteří že to ten ta je jsou byl byla bylo byly má mají může mohou bude budou ne není jako také už jen kolem přes asi bez či když kde proto mezi místo proti pak ročně denně měsíčně týdně"
MODIFIER = r"(?:ých|ích|é|í|ový|ové|ových|á|ý|ími|ými|kusů|kusy)$"
PER = "za na v_přepočtu_na per každý každou každého do_"
RATES = "day denně\nyear ročně\nmonth měsíčně\nweek týdně\nhour za_hodinu"
YEAR_AFTER = "_"
YEAR_BEFORE = "v roce rok roku od do po před na roky letech začátku konci konce začátkem koncem polovině ve"
CLOCK_BEFORE = "ve v"
CLOCK_AFTER = "ráno večer odpoledne dopoledne"
LEFT_UNITS = "rank místo místě pozici"
RANK_AFTER = "místo místě místa místem pozici pozice příčka příčce příčku největší"
ORDINALS = "1 první prvním\n2 druhé druhém druhého\n3 třetí třetím\n4 čtvrté čtvrtém\n5 páté pátém\n6 šesté\n7 sedmé\n8 osmé\n10 desáté desátém"
SILENT = "strana straně kapitola článek verze verzi číslo č tel telefon let_ tabulka obrázek díl ulice jeden_z jedna_z jedno_z jednoho_z jedné_z jednu_z jedním_z třetí_svět jeden_druhého na_jedné_straně generac*"
MONTHS = "1 lednu\n2 únoru\n3 březnu\n4 dubnu\n5 květnu\n6 červnu\n7 červenci\n8 srpnu\n9 září\n10 říjnu\n11 listopadu\n12 prosinci"
