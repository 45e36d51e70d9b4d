"""Czech."""

NUMBERS = """
12 tucet tuctu
10 desítka desítku
22 dvadvacet
23 třiadvacet
24 čtyřiadvacet
25 pětadvacet
26 šestadvacet
27 sedmadvacet
28 osmadvacet
29 devětadvacet
21 jednadvacet jednadvaceti
22 dvadvaceti
23 třiadvaceti
24 čtyřiadvaceti
25 pětadvaceti
26 šestadvaceti
27 sedmadvaceti
28 osmadvaceti
29 devětadvaceti
20 dvaceti
31 jednatřicet
32 dvatřicet
33 třiatřicet
34 čtyřiatřicet
35 pětatřicet
36 šestatřicet
37 sedmatřicet
38 osmatřicet
39 devětatřicet
31 jednatřiceti
32 dvatřiceti
33 třiatřiceti
34 čtyřiatřiceti
35 pětatřiceti
36 šestatřiceti
37 sedmatřiceti
38 osmatřiceti
39 devětatřiceti
30 třiceti
41 jednačtyřicet
42 dvačtyřicet
43 třiačtyřicet
44 čtyřiačtyřicet
45 pětačtyřicet
46 šestačtyřicet
47 sedmačtyřicet
48 osmačtyřicet
49 devětačtyřicet
41 jednačtyřiceti
42 dvačtyřiceti
43 třiačtyřiceti
44 čtyřiačtyřiceti
45 pětačtyřiceti
46 šestačtyřiceti
47 sedmačtyřiceti
48 osmačtyřiceti
49 devětačtyřiceti
40 čtyřiceti
51 jednapadesát
52 dvapadesát
53 třiapadesát
54 čtyřiapadesát
55 pětapadesát
56 šestapadesát
57 sedmapadesát
58 osmapadesát
59 devětapadesát
51 jednapadesáti
52 dvapadesáti
53 třiapadesáti
54 čtyřiapadesáti
55 pětapadesáti
56 šestapadesáti
57 sedmapadesáti
58 osmapadesáti
59 devětapadesáti
50 padesáti
61 jednašedesát
62 dvašedesát
63 třiašedesát
64 čtyřiašedesát
65 pětašedesát
66 šestašedesát
67 sedmašedesát
68 osmašedesát
69 devětašedesát
61 jednašedesáti
62 dvašedesáti
63 třiašedesáti
64 čtyřiašedesáti
65 pětašedesáti
66 šestašedesáti
67 sedmašedesáti
68 osmašedesáti
69 devětašedesáti
60 šedesáti
71 jednasedmdesát
72 dvasedmdesát
73 třiasedmdesát
74 čtyřiasedmdesát
75 pětasedmdesát
76 šestasedmdesát
77 sedmasedmdesát
78 osmasedmdesát
79 devětasedmdesát
71 jednasedmdesáti
72 dvasedmdesáti
73 třiasedmdesáti
74 čtyřiasedmdesáti
75 pětasedmdesáti
76 šestasedmdesáti
77 sedmasedmdesáti
78 osmasedmdesáti
79 devětasedmdesáti
70 sedmdesáti
81 jednaosmdesát
82 dvaosmdesát
83 třiaosmdesát
84 čtyřiaosmdesát
85 pětaosmdesát
86 šestaosmdesát
87 sedmaosmdesát
88 osmaosmdesát
89 devětaosmdesát
81 jednaosmdesáti
82 dvaosmdesáti
83 třiaosmdesáti
84 čtyřiaosmdesáti
85 pětaosmdesáti
86 šestaosmdesáti
87 sedmaosmdesáti
88 osmaosmdesáti
89 devětaosmdesáti
80 osmdesáti
91 jednadevadesát
92 dvadevadesát
93 třiadevadesát
94 čtyřiadevadesát
95 pětadevadesát
96 šestadevadesát
97 sedmadevadesát
98 osmadevadesát
99 devětadevadesát
91 jednadevadesáti
92 dvadevadesáti
93 třiadevadesáti
94 čtyřiadevadesáti
95 pětadevadesáti
96 šestadevadesáti
97 sedmadevadesáti
98 osmadevadesáti
99 devětadevadesáti
90 devadesáti
2 dvou dvěma dvoje
3 tří třech třem třemi troje
4 čtyř čtyřech čtyřem čtyřmi čtvero
5 pěti patero
6 šesti
7 sedmi
8 osmi
9 devíti
10 deseti
11 jedenácti
12 dvanácti
13 třinácti
14 čtrnácti
15 patnácti
16 šestnácti
17 sedmnácti
18 osmnácti
19 devatenácti
0.5 půl
1.5 půldruhého půldruhé
2 oba obě
100 sta stovku stovky
200 dvě_stě
500000 půlmilionu
"""
MAGNITUDES = """
2 stě set
3 tis. tis tisíc tisíce tisících
6 mil. mil mio milion milionu miliony milionů milionech milión milióny miliónů miliónu
9 mld. mld miliarda miliardy miliard miliardách miliardu
12 bil. bil bilion bilionu biliony bilionů bilión
18 trilion trilionů
"""
NOT_ANCHORS = "stě set tis mil mld bil mio mln"
ACCENTS_OPTIONAL = True
HOMOGRAPHS = "ste pul"
INCOMPLETE = "pet"
WHOLES = "celá celé celých celou"
POINTS = "čárka celá celé celých"
NOUGHTS = "nula"
MINUS = "minus"
BELOW_ZERO = "mrazu pod_nulou"
PLUS = "plus"
NO_MINUS = "nebo_minus plus_minus"
SETS = "12 tucty tuctů tucet\n10 desítky desítek\n100 stovky stovek"
SINGULARS = "stovky tisíce"
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
FRACTIONS = "3 třetina třetiny třetin třetinu\n4 čtvrtina čtvrtiny čtvrtin čtvrtinu\n5 pětina pětiny pětin pětinu\n6 šestiny\n8 osmin osminy\n10 desetina desetiny desetin desetinu\n100 setina setiny setin setinu"
FOLDS = "2 dvakrát dvojnásobek dvojnásobně dvojnásobný\n3 třikrát trojnásobek trojnásobně\n4 čtyřikrát čtyřnásobek\n5 pětkrát pětinásobek\n6 šestkrát\n7 sedmkrát\n8 osmkrát\n10 desetkrát desetinásobek\n20 dvacetkrát\n100 stokrát"
HEDGES = """
approx asi přibližně zhruba kolem okolo cca circa přibližně_o odhadem řádově v_řádu
nearly téměř skoro bezmála takřka málem prakticky
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
NGN nairy nair
ILS šekel*
USD dolar* americk*_dolar*
USD:-2 cent centy centu centů centem centům centech
EUR eurech
EUR:-2 eurocent*
CZK korun* kč
CZK:-2 haléř*
GBP liber libra libry libru libře librou librám librami librách britsk*_lib*
CNY jüan* juan*
JPY jen jenů jeny
KRW won*
PLN zlot*
RUB rubl*
UAH hřiv* hřiven
INR rupi*
CHF frank*
BRL reál* brazilsk*_real*
TRY lir
percent procent* procentn* proc
pp procentn*_bod* p.b.
pp:-2 bazick*_bod* bazick*_bodů
x krát násobek násobně násobný
parameter parametr*
token token*
GPU gpus karet kartách kartami akcelerátor* čip*_pro_ai ai_čip* gpu grafick*_kar* grafick*_proces* grafick*_čip* čip*_ai čip*_umělé_inteligence čip*_pro_umělou_inteligenci tpu karty grafik
chip čip* procesor* polovodič*
GPU.h gpu_hodin* hodin*_gpu hodin*_výpočt*_gpu hodin*_práce_gpu hodin*_výpočtů_na_gpu hodin*_na_gpu gpuh
GPU.day gpu_dn* dní_gpu dnů_gpu
user uživatel* předplatitel* abonent*
visit návštěv* zobrazení zobrazením zobrazeních
query dotaz* požadavk* prompt*
person osob* lidé lidí lidem lidmi lidech člověk* zaměstnanec zaměstnanc* zaměstnankyn* inženýr* výzkumník* výzkumníci programátor* vědec vědc* vědkyn* specialist* student* studentk* studentek obyvatel* zákazník* zákazníci pracovník* pracovníci vývojář* odborník* odborníci účastník* účastníci žen muž* děti dětí dětem dětmi dětech dítě žák* žáci učitel* učitelk* učitelek lékař* respondent* pacient* autor* občan* expert*
company firem firmy firma firm společnost* podnik* startup* start_up*
model model*
FLOP flop flopů operac*_s_plovoucí_řádovou_čárkou operac*_v_plovoucí_řádové_čárce
FLOP/s flops operac*_za_sekundu
B bajt* byte bytes
bit bit*
bit/s bit*_za_sekundu
W watt* wattov*
Wh watthodin*
Hz hertz*
m metr* metrov*
year rok* let lety letech letý leté letého letá
month měsíc* měsíčn*
week týden týdn* týdenn*
day den dny dní dnů dne dnech denn*
hour hodin* hodinov* hod.
minute minut* minutov* min
second sekund* vteřin*
"""
NOUNS = "sim_karet platebn*_karet kreditn*_karet bankovn*_karet zem* stát* měst* server* strán* článk* jazyk* bod* centr* hektar* zpráv* projekt* slov* kategor* smluv* aplikac* zařízen* knih* fotk* soubor* dokument* úkol* test* konferenc* aut* voz* telefon* počítač* míst* akci* dom* škol* nemocnic* univerzit* kraj* stup* tun* litr* kilogram* oddělen* kol* uzl* stojan* jader kancelář* tým* robot* patent* hlas* medail* film* datov* kus* dodavatel* továr* variant* bank* laborator* klastr* budov* letad* cen_ písn* zápas* gól* zákon* relac* kamer* incident* obc* provinc* agent* chatbot* důvod* let_ vlak* kontinent* trh* odvětv* rival* partner* výbor* nástroj* funkc* znač* senzor* družic* dron* investor* konkurent* kampus* kamion* most* zvířat* obraz* muze* divad* román* dopis* chyb* možnost* metod* typ* druh* témat* lístk* kontejner* turbín* panel* letišť* vide* ministerst* verz* závod*"
# How the stem of a unit may go on: the cases of nouns, then of adjectives (30-centimetrový).
ENDINGS = (
    r"[aáeéěiíouůyý]?|em|ům|ech|ách|ích|ami|emi|ími|ama|ma|mi|ou|ovi|ové|cích|um|ách|ám|ím"
    r"|ém|ého|ému|ých|ými|ího|ímu|ej"
)
MONTHS_OR_WORDS = "led dub lis srp pro"
STOP = "a i nebo ale v ve na z ze s se do od o u po za při pro k ke který která které kteří že to ten ta je jsou byl byla bylo byly má mají může mohou bude budou ne není jako také už jen kolem přes asi bez či když kde proto mezi místo proti pak ročně denně měsíčně týdně"
VERB = r"(?:[aei]lo|[ai]li|ají|ují|uje)$"
MODIFIER = r"(?:ých|ích|é|í|ový|ové|ových|á|ý|ími|ými|kusů|kusy)$"
DEFINITE = "ti těch tito posledních prvních dalších"
PLURAL = r"[a-záčďéěíňóřšťúůýž]{2}ů\Z"
PER = "za na v_přepočtu_na per každý každou každého do_"
PRICED = "za"
RATES = "day denně\nyear ročně\nmonth měsíčně\nweek týdně\nhour za_hodinu"
YEAR_AFTER = "_"
YEAR_BEFORE = "v roce rok roku od do po před na roky letech začátku konci konce začátkem koncem polovině ve"
CLOCK_DOTTED = "ve v"
CLOCK_AFTER = "ráno večer odpoledne dopoledne"
LEFT_UNITS = "rank místo místě pozici"
PLACE_TO = "na do a nebo"
DOTTED_ORDINALS = True
RANK_AFTER = "místo místě místa místem pozici pozice příčka příčce příčku největší"
ORDINALS = "1 první prvním prvního\n2 druhé druhém druhého\n3 třetí třetím třetího\n4 čtvrté čtvrtém čtvrtého\n5 páté pátém pátého\n6 šesté šestém šestého\n7 sedmé sedmém sedmého\n8 osmé osmém osmého\n9 deváté devátém devátého\n10 desáté desátém desátého"
SILENT = "dvojnásobn*_mistr* dvojnásobn*_vítěz* dvojnásobn*_olympi* dvojnásobn*_medail* trojnásobn*_mistr* trojnásobn*_vítěz* trojnásobn*_olympi* trojnásobn*_medail* linka linky linku tramvaj autobus strana straně kapitola článek verze verzi číslo č tel telefon let_ tabulka obrázek díl ulice jeden_z jedna_z jedno_z jednoho_z jedné_z jednu_z jedním_z třetí_svět jeden_druhého na_jedné_straně generac*"
MONTHS = "1 lednu\n2 únoru\n3 březnu\n4 dubnu\n5 květnu\n6 červnu\n7 červenci\n8 srpnu\n9 září\n10 říjnu\n11 listopadu\n12 prosinci"
ALTERNATIVES = """
against proti oproti
of z ze
or nebo či anebo
and a i
"""
SHARES = "2 polovina polovinu poloviny polovině polovinou\n3 třetina třetinu třetiny třetině třetinou\n4 čtvrtina čtvrtinu čtvrtiny čtvrtině\n5 pětina pětinu pětiny\n10 desetina desetinu desetiny"
CHANGED_BY = "o"
CONTRASTS = "dříve předtím předchoz* nyní teď dnes oproti tehdy později původně ještě loni před_rokem"
NUMBER_OF = "počet počtu"
ADDED_PARTS = "0.25 a_čtvrt"
