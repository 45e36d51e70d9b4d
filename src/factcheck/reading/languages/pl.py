"""Polish."""

NUMBERS = """
12 tuzin tuzina tuzinem
0.25 ćwierć
20 dwadzieścioro
30 trzydzieścioro
4 czworo czworga
5 pięcioro pięciorga
6 sześcioro sześciorga
7 siedmioro siedmiorga
8 ośmioro ośmiorga
9 dziewięcioro dziewięciorga
10 dziesięcioro dziesięciorga
11 jedenaścioro
12 dwanaścioro
1.5 półtorej
0.5 pół
1.5 półtora
2 dwoje dwojga dwu obie oba obu
3 troje trojga
500000 półmiliona
100 setka setkę setką setki
10 dziesiątka dziesiątkę dziesiątki
12 tuziny
"""
MAGNITUDES = """
3 tys. tyś. tysiąc
6 mln mln. milionów
9 mld mld. mrd
12 bln bln. bilion
18 trylion tryliony trylionów
15 biliard biliardy biliardów
"""
ACCENTS_OPTIONAL = True
PLAIN_LETTERS = "łl"
HOMOGRAPHS = "pol"
INCOMPLETE = "piec"
WHOLES = "cała całe całych całą"
POINTS = "przecinek"
NOUGHTS = "zero"
MINUS = "minus"
BELOW_ZERO = "mrozu poniżej_zera"
PLUS = "plus"
NO_MINUS = "lub_minus plus_minus"
SETS = "12 tuzin tuziny tuzinów tuzina tuzinami\n100 setki setek"
COLLECTIVES = "dwoje dwojga troje trojga czworo czworga pięcioro pięciorga sześcioro siedmioro ośmioro"
SINGULARS = "setki"
VAGUE = """
1..10 kilka kilku kilkoma kilkom parę paru
10..20 kilkanaście kilkunastu kilkunastoma
10..100 dziesiątki dziesiątek dziesiątkach dziesiątkami kilkadziesiąt kilkudziesięciu
100..1000 setki setek setkach setkami kilkaset kilkuset
1000.. tysiące tysiącach tysiącami tysięcy
1000000.. miliony milionach milionami milionów
1000000000.. miliardy miliardach miliardami miliardów
1000000000000.. biliony bilionów bilionach
"""
HALVES = "i_pół"
LATE_JOINERS = "i"
ARTICLES = "jeden jedna jedno jednego jednej jednym jedną każdy każdego"
OUT_OF = "na"
FRACTIONS = """
3 trzecia trzecie trzecich trzecią trzeciej
4 czwarta czwarte czwartych czwartą czwartej ćwierci
5 piąta piąte piątych piątą piątej
6 szósta szóste szóstych
8 ósma ósme ósmych
10 dziesiąta dziesiąte dziesiątych dziesiątą
100 setna setne setnych setną
"""
FOLDS = """
2 dwukrotnie dwukrotny dwukrotnego dwukrotna dwukrotne dwukrotną dwukrotnym
3 trzykrotnie trzykrotny trzykrotnego trzykrotna trzykrotne trzykrotną trzykrotnym
4 czterokrotnie czterokrotny czterokrotne czterokrotną
5 pięciokrotnie pięciokrotny pięciokrotne pięciokrotną
6 sześciokrotnie
7 siedmiokrotnie
8 ośmiokrotnie
9 dziewięciokrotnie
10 dziesięciokrotnie dziesięciokrotny dziesięciokrotną
20 dwudziestokrotnie
100 stukrotnie
"""
HEDGES = """
none w_porównaniu_do w_stosunku_do w_porównaniu_z
approx około ok ca circa mniej_więcej w_przybliżeniu orientacyjnie szacunkowo jakieś jakichś rzędu w_granicach w_okolicach plus_minus w_okolice
nearly prawie niemal blisko bez_mała niespełna nieomal niemalże o_mało_nie praktycznie
only tylko zaledwie jedynie raptem ledwie
as_much_as aż nawet
at_least co_najmniej przynajmniej minimum min nie_mniej_niż od
more_than ponad powyżej więcej_niż przeszło przekroczyła przekroczył przekroczyło przekroczyły przekracza przekraczają przekroczy przekraczająca przekraczający przekraczającą przewyższa przewyższył przewyższyła z_górą grubo_ponad większa_niż większy_niż większe_niż więcej_od dłużej_niż
up_to max maksymalnie najwyżej co_najwyżej nie_więcej_niż maks sięgająca sięgający nie_przekracza nie_przekroczy nie_przekroczył nie_przekroczyła nie_przekroczyło nie_przekraczał maksimum
less_than mniej_niż poniżej krócej_niż niecałe niecałych niecały niecałego mniejsza_niż mniejszy_niż tańszy_niż nie_przekraczając
to do
"""
AFTER = """
or_more lub_więcej albo_więcej i_więcej bądź_więcej wzwyż
more_than z_okładem z_górką z_górą z_hakiem
approx mniej_więcej
less_than lub_mniej
"""
TRANSPARENT = "o na w z za tych te ten ich łączne łącznie już jeszcze kwotę kwocie sumę sumie poziom wartość liczbę się następne kolejne najbliższe"
TO = "do a"
BETWEEN = "między i a\nmiędzy\npomiędzy i\nmiędzy\npomiędzy a"
ORIGINS = "od z ze"
CHANGE = "wzros wzrós wzroś rośnie rosł rósł spad skocz zwiększ zmniejsz obniż podnios podniós podwyższ powiększ urosł urósł ogranicz dobił dobi doszł doszed dotar awans zreduk skurcz przyspiesz wydłuż skróc podroż staniał tanie zjecha zeszł zszed zbliż przesun zaokrągl ociepl ochłodz nagrz osłab umocn zmala zmale"
UNITS = """
NGN nairy nair
ILS szekel* szekl*
USD dolar* baks* dol.
AUD dolar*_australijsk*
CAD dolar*_kanadyjsk*
TWD dolar*_tajwańsk*
HKD dolar*_hongkońsk*
SGD dolar*_singapursk*
USD:-2 cent centy centa centów centom centami centach
EUR:-2 eurocent*
PLN złot* zł złotówek złotówk*
PLN:-2 grosz* gr
GBP funt*
CNY juan* yuan* renminbi
JPY jen jeny jenów jenach
KRW won*
RUB rubl* rubel
RUB:-2 kopiej*
UAH hrywien hrywn* hrywni*
CZK koron*_czesk* koron koronach
INR rupi*_indyjsk* rupii
CHF frank*_szwajcarsk* frank*
BRL real reale reala reali realów realom realami
TRY lir lirów liry
percent procent proc. procentow* procenta procentach
pp punkt*_procentow* pkt_proc. p.p. pkt._proc. pkt_procentow*
pp:-2 punkt*_bazow*
x raz razy krotn* krotność
parameter parametr*
token token*
GPU gpus kartach kartami kartom kart_a gpu procesor*_graficzn* akcelerator* kart*_graficzn* układ*_graficzn* układ*_ai układ*_sztucznej_inteligencji chip*_ai procesor*_ai koprocesor* akcelerator*_ai tpu kart*_obliczeniow* procesor*_gpu układ*_gpu kart*_gpu kart
chip chip* czip* układ układu układy układów układem układom układami układach układzie procesor* układów_scalonych półprzewodnik*
GPU.h gpu_godzin* godzin*_gpu godzin*_pracy_gpu godzin*_obliczeniow*_gpu gpuh godzin*_procesor*_graficzn* godzin*_kart*_graficzn* godzin*_pracy_procesor*_graficzn* godzin*_pracy_akcelerator* godzin*_pracy_kart* godzin*_akcelerator* godzin*_pracy_układ*
GPU.day dni_gpu gpu_dniówek
user użytkownik* użytkownicy użytkowniczk* internaut* abonent* subskrybent*
visit wizyt wizyta wizyty wizytę wizytom wizytami wizytach odsłon* odwiedzin* wejść
query zapyta* pytani* pytań prompt*
person zawodnik* zawodnicy obrońc* osob* osób ludzi ludzie pracownik* pracownicy pracownic inżynier* badacz* programist* naukowiec naukowc* naukowczyni* specjalist* student* mieszkaniec mieszkańc* mieszkank* mieszkanek klient* etat* zatrudnion* ekspert* autor* uczestnik* uczestnicy uczestnicz* deweloper* uczni* uczeń lekarz* nauczyciel* kobiet* mężczyzn* dzieci Polak* obywatel* respondent* ankietowan* współpracownik* współpracownicy analityk* absolwent* pasażer* widz widza widzów widzowie widzom widzami pacjent* kandydat* dziennikarz* wyborc* żołnierz* robotnik* robotnicy
company firm* spółek spółk* przedsiębiorstw* start-up* startup* koncern* korporac* fir
model model modelu modele modeli modelom modelem modelami modelach
FLOP operacj*_zmiennoprzecinkow* flop flopów
FLOP/s flops operacj*_na_sekundę operacj*_zmiennoprzecinkow*_na_sekundę
B bajt*
bit bit bity bitów bitow*
bit/s bit*_na_sekundę
B:9 gb
W wat waty watów wata watach watow*
Wh watogodzin*
Hz herc*
m metr*
year rok roku lat lata latach latami roczn* letni* lecie
month miesiąc* miesięcy miesięczn*
week tydzień tygodni*
day dzień dni dnia dniach dniami doba doby dobę dobie dobą dób dniow*
hour godzin* godzinn* godz.
minute minut* min.
second sekund* sek
rank _
"""
NOUNS = "kart*_płatnicz* kart*_kredytow* kart*_debetow* kart*_sim kart*_bankow* kraj* państw* miast* serwer* stron* artykuł* język* punkt* centr* hektar* wniosk* raport* lokalizac* sklep* projekt* warstw* kategori* transakcj* umow* zamówie* aplikac* urządze* książ* zdję* plik* dokument* zada* test* konferenc* wers* samochod* pojazd* telefon* komputer* stanowisk* akcj* mieszkań dom* szkół szkoł* szpital* uczeln* uniwersytet* wydzia* województw* gmin* stopni* ton* litr* kilogram* dział* rund* pobra* węzł* szaf* rdzeni* biur* oddział* zespoł* zespół* robot* ofert* głos* mandat* medal* goli gol bramek film* krok* kontrakt* skarg* nagrań patent* ośrod* dostawc* fabryk* wariant* rozmiar* bank* laborator* klastr* budyn* samolot* nagród nagrod* piosen* płyt* mecz* ustaw* sesj* kamer* incydent* wsi prowincj* agent* chatbot* powod* powód lot* pociąg* kontynent* ryn* sektor* rywal* partner* komitet* narzędz* funkcj* mark* czujnik* satelit* dron* oferent* inwestor* konkurent* kampus* laptop* ciężarów* most* zwierz* pies ps* kot* gier gr* obraz* muze* teatr* powieś* list* połącz* błęd* aktualiz* opcj* metod* typ* rodzaj* temat* bilet* zleceń kontener* turbin* panel* placów* hal* pięt* zakład* restaurac* przystan* katalog* odmian*"
# How the stem of a unit may go on: cases of nouns, adjectives (also of measure: 30-centymetrowy), women, and -acja, -anie.
ENDINGS = (
    r"[aąeęiuyó]?|ie|iem|em|om|ów|ami|ach|owi|owie|zie|ze|zy|ch|go|mi?|ego|emu|ej|ych|ym|ymi|ow(?:[yaeą]|ego|emu|ej|ych|ym|ymi)"
    r"|ek|k[aęąi]|kom|kami|kach|ce|j[aeęąi]|jom|jami|jach|ni[aeu]|niem|niom|niami|niach|ń"
)
MONTHS_OR_WORDS = "lis lip gru sie maj"
STOP = "i a oraz lub albo ale w we na z ze do od o u po za przy dla przez pod nad przed między niż że który która które których którym to ten ta te jest są był była było były ma mają miał miało może mogą będzie będą się nie tym tego tej tych jak jako czyli gdy gdyż bo więc także też już tylko ok około ponad prawie aż według wobec wynosi wyniósł wyniosła kosztował kosztowała kosztuje trwał trwało trwała bez czy mniej więcej temu później wcześniej rocznie dziennie miesięcznie tygodniowo bądź podczas gdzie kiedy zamiast ani razem potem wraz naraz dalej obecnie właśnie łącznie głównie następnie zwykle wreszcie ponownie jednocześnie dokładnie wspólnie jeszcze zawsze nadal dziś jutro kiedyś ogółem dzięki poza oprócz prócz naprzeciw wśród wokół obok spod znad spośród przeciw wbrew wskutek tuż teraz zaraz wciąż nawet jednak tak znów niemal dotychczas poprzez sprzed zza leży stoi mówi służy liczy uczy toczy tworzy dotyczy mieści znaczy nas was ich nich sam plus minus chyba raczej wcale wtedy sobie"
LINKS = ""
VERB = r"(?:(?:zost|ow|yw)ały|(?<!s)(?<!mog)iły|[pzw]adły|szły|ęły|[aiyę]ło|[aiy]li|ają|ują|uje)$"
MODIFIER = r"(?:ych|ich|ie|ne|we|kie|gie|owe|owych|owy|na|ny|wy|szych|ący|ące|ących|cy|ymi|imi|sztuk|sztuki|rzędu)$"
MOST_UNKNOWN = 0
AGREEING = """
(?<![aiyęe]ł)[yiea]$|(?:kan|materi|udzi|ddzi|sygn|podzi)ały$|siły$ dwa dwie trzy cztery
[yie]$ dwaj trzej czterej
[bcdfghklmnprstwzłńśźż]$|ęć$|[jlncśźbpwm]i$|dzi$|(?:rz|sz|cz|ż)y$ pięć sześć siedem osiem dziewięć dziesięć jedenaście dwóch dwu trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu
(?:om|[yi]m)$ dwom dwóm trzem czterem
mi$ dwiema dwoma trzema czterema pięcioma sześcioma siedmioma ośmioma dziewięcioma dziesięcioma
"""
AGREEING_ADJECTIVE = "(?:e|[yi](?:ch|m|mi))$"
DEFINITE = "ci tych tymi te obu ostatnich pierwszych kolejnych następnych"
PLURAL = r"[a-ząćęłńóśźż]{3}(?:ów|ach|ami)\Z"
PER = "za na w_ciągu w_przeliczeniu_na per przypadając*_na w_skali od zł/ co w"
PER_TIME = "w"
PRICED = "za"
RATES = """
day dziennie codziennie dzienn* na_dobę
year rocznie roczn*
month miesięcznie
week tygodniowo
hour na_godzinę
second na_sekundę
"""
YEAR_AFTER = "roku rok r. rokiem latach latami rokowi"
YEAR_BEFORE = "w od do roku rok latach po przed na z lata latami jesienią wiosną latem zimą końca początku końcu połowie kwartale półroczu przełomie grudniu styczniu koniec początek sprzed ok rokiem we"
CLOCK_BEFORE = "godz godzinie godzina godziny godziną godzinę"
CLOCK_DOTTED = "o"
CLOCK_AFTER = "rano wieczorem"
LEFT_UNITS = "rank miejsce miejscu miejsca pozycji pozycja pozycję lokacie lokata lokatę"
PLACE_TO = "na do i oraz lub"
DOTTED_ORDINALS = True
RANK_AFTER = "miejsce miejscu miejsca miejscem pozycji pozycja pozycję lokata lokatę lokacie w_rankingu na_świecie pod_względem najwięks*"
ORDINALS = """
1 pierwsze pierwszym pierwszego pierwszej pierwszą
2 drugie drugim drugiego drugiej drugą druga
3 trzecie trzecim trzeciego trzeciej trzecią
4 czwarte czwartym czwartego czwartej czwartą
5 piąte piątym piątego piątej piątą
6 szóste szóstym szóstego szóstej szóstą
7 siódme siódmym siódmego siódmej siódmą
8 ósme ósmym ósmego ósmej ósmą
9 dziewiąte dziewiątym dziewiątego dziewiątej dziewiątą
10 dziesiąte dziesiątym dziesiątego dziesiątej dziesiątą
11 jedenaste jedenastym jedenastego jedenastej jedenastą
12 dwunaste dwunastym dwunastego dwunastej dwunastą
13 trzynaste trzynastym trzynastego trzynastej trzynastą
14 czternaste czternastym czternastego czternastej czternastą
15 piętnaste piętnastym piętnastego piętnastej piętnastą
16 szesnaste szesnastym szesnastego szesnastej szesnastą
17 siedemnaste siedemnastym siedemnastego siedemnastej siedemnastą
18 osiemnaste osiemnastym osiemnastego osiemnastej osiemnastą
19 dziewiętnaste dziewiętnastym dziewiętnastego dziewiętnastej dziewiętnastą
20 dwudzieste dwudziestym dwudziestego dwudziestej dwudziestą
"""
SILENT = "dwukrotn*_mistrz* dwukrotn*_medalist* dwukrotn*_zwycięz* dwukrotn*_laureat* dwukrotn*_zdobywc* dwukrotn*_olimpij* trzykrotn*_mistrz* trzykrotn*_medalist* trzykrotn*_zwycięz* trzykrotn*_laureat* trzykrotn*_zdobywc* trzykrotn*_olimpij* czterokrotn*_mistrz* czterokrotn*_medalist* czterokrotn*_zwycięz* czterokrotn*_laureat* czterokrotn*_zdobywc* czterokrotn*_olimpij* pięciokrotn*_mistrz* pięciokrotn*_medalist* pięciokrotn*_zwycięz* pięciokrotn*_laureat* pięciokrotn*_zdobywc* pięciokrotn*_olimpij* tramwaj tramwaju tramwajem autobus autobusu autobusem strona stronie str art artykuł artykule ust pkt rozdział rozdziale wersja wersji wersję wersją numer nr tel telefon lot pokój pokoju sala sali linia linii tabela tabeli rysunek rys punkt paragraf tom ul ulica ulicy jeden_z jedna_z jedno_z jednego_z jednej_z jednym_z jedną_z pół_żartem raz_na_zawsze na_dwoje dwa_słowa dwóch_słowach dwa_ognie dwoma_ogniami dwóch_ogni dwóch_zdań cztery_oczy czterech_oczu cztery_spusty cztery_wiatry cztery_strony_świata czterech_ścianach cztery_litery dwie_pieczenie dwie_strony_medalu siedem_boleści trzy_ćwierci dwa_bratanki dwie_lewe_ręce trzech_króli dwóch_stołkach dwa_kroki dwóch_panów trzej_królowie trzej_muszkieterowie trzech_muszkieterów siedmiu_krasnoludków siedem_cudów trzech_wiedźm czterej_pancerni czterech_pancernych dwie_wieże trzy_gracje dwie_sroki siedmioma_górami siedmioma_rzekami dwie_krople_wody siedem_grzechów_głównych setki_razy jeden_po_drugim trzeci_świat druga_strona z_drugiej_strony w_pierwszej_kolejności stu_procentowo odcinek sezon etap faza generacja"
MONTHS = "1 styczniu\n2 lutym\n3 marcu\n4 kwietniu\n5 maju\n6 czerwcu\n7 lipcu\n8 sierpniu\n9 wrześniu\n10 październiku\n11 listopadzie\n12 grudniu"
ALTERNATIVES = """
against wobec zamiast
of z ze spośród
or lub albo czy bądź
and i oraz
"""
ACTING = "(?:[aiyęą]ło|szło|[aiyę]ły|szły|[aiye]li)$"
ANSWERING = "mówi twierdzi uważa korzysta używa płaci chce nie jest ma"
SHARES = "2 połowa połowę połowy połowie połową\n4 ćwierć\n5 piąta_część piątą_część piątej_części\n10 dziesiąta_część dziesiątą_część dziesiątej_części"
CHANGED_BY = "o"
CONTRASTS = "wcześniej poprzedn* teraz obecnie dziś dzisiaj zamiast wobec wtedy potem później dawniej przedtem początkowo jeszcze rok_wcześniej rok_temu miesiąc_wcześniej miesiąc_temu tydzień_wcześniej"
NUMBER_OF = "liczba liczbę liczby liczbą"
ONES = "jeden_dzień jedna_osoba jedną_osobę jeden_człowiek ciągu_jednego_dnia po_jednym_dniu"
NO_ONES = "ani_jeden_dzień ani_jedna_osoba na_jedną_osobę ani_jeden_człowiek"
SINGLE = "jeden jedna jedno jedną jednego jednej"
ADDED_PARTS = "0.25 i_ćwierć"
