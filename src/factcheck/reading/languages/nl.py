"""Dutch."""

NUMBERS = """
0.5 half halve
1.5 anderhalf anderhalve
2.5 tweeënhalf tweeëneenhalf tweeënhalve
3.5 drieënhalf drieëneenhalf
4.5 vierenhalf viereneenhalf
12 dozijn
1 één
"""
GLUED = "100 honderd\n1000 duizend"
JOINERS = "en"
ONES_FIRST = True
MAGNITUDES = """
3 duizend dzd
6 miljoen mln mln. mio
9 miljard mld mld. mrd
12 biljoen bln
15 biljard
18 triljoen
"""
NOT_ANCHORS = "mln mld mio mrd bln dzd"
ACCENTS_OPTIONAL = True
POINTS = "komma"
NOUGHTS = "nul"
MINUS = "min minus"
BELOW_ZERO = "onder_nul vorst"
PLUS = "plus"
NO_MINUS = "of_min plus_min plus_minus"
SETS = "12 dozijn dozijnen"
DIGIT_SETS = "100 honderd"
VAGUE = """
1..10 enkele verscheidene
10..100 tientallen
100..1000 honderden
1000.. duizenden
1000000.. miljoenen
1000000000.. miljarden
10000..100000 tienduizenden
100000..1000000 honderdduizenden
"""
HALVES = "en_een_half en_een_halve"
ARTICLES = "een één"
FRACTIONS = "3 derde derden\n4 kwart vierde vierden kwarten\n5 vijfde vijfden\n6 zesde\n8 achtste\n10 tiende tienden"
FOLDS = "2 tweemaal dubbel_ tweevoudig\n3 driemaal drievoudig\n4 viermaal\n5 vijfmaal\n10 tienmaal"
HEDGES = """
approx ongeveer circa ca zo_n rond omstreeks grofweg naar_schatting pakweg om_en_nabij om_en_bij tegen_de rondom een_slordige in_de_orde_van
nearly bijna haast nagenoeg krap_ vrijwel
only slechts maar alleen enkel amper nog_geen_
as_much_as liefst maar_liefst wel zelfs
at_least minstens minimaal ten_minste tenminste niet_minder_dan op_zijn_minst vanaf zeker
more_than meer_dan ruim boven_de boven over_de hoger_dan groter_dan overschreed overschrijdt overtreft overtrof oversteeg overstijgt dik langer_dan overschreden
up_to maximaal hoogstens ten_hoogste niet_meer_dan tot_wel tot_maximaal oplopend_tot tot_aan op_zijn_hoogst
less_than minder_dan onder_de beneden_de lager_dan kleiner_dan nog_geen onder
to tot
"""
AFTER = "or_more of_meer en_meer\nless_than of_minder\napprox ongeveer\nmore_than plus"
OUT_OF = "op_de op_elke op_iedere"
ASKED = r"(?:[Ee]nquête|[Pp]eiling|[Oo]nderzoek|[Rr]ondvraag|[Bb]evraging|[Ss]tudie)s?(?: (?:van|door|in|bij) [^.,;:!?]{1,40})? onder\Z"
TRANSPARENT = "de het een van met op aan die om naar zijn haar eerste komende met_"
TO = "tot naar à"
BETWEEN = "tussen en"
ORIGINS = "van"
CHANGE = "steeg stijg groei nam daal zakte klom kelder gestegen gegroeid gedaald verhoog verlaag opgelopen liep"
ENDINGS = r"(?:e|en|n|s|es|je|jes|ster|sters)?"
DECLINED = r"(?<=sch)e?(?= )"
FOREIGN = r"\A[A-Z][a-zë]+s(?:ch)?e\Z"
UNITS = """
GBP britse_pond* engelse_pond*
ILS sjekel*
USD dollar dollars amerikaanse_dollar*
EUR euro*
EUR:-2 cent cents eurocent*
USD:-2 dollarcent*
GBP pond
GBP:-2 pence
CNY yuan renminbi
JPY yen
KRW won
PLN zloty
RUB roebel*
CZK kroon kronen
INR roepie*
CHF frank zwitserse_frank*
TRY lira
BRL real
percent procent percent
pp procentpunt*
pp:-2 basispunt*
x keer maal voudige voudig
parameter parameter*
token token*
GPU kaarten grafische_kaart* videokaart* versneller* ai_chip* gpu gpus grafische_processor* ai_versneller* grafische_chip* tpu* ai_processor* ai_kaarten
chip chip* processor* halfgeleider*
GPU.h uur_gpu gpuh
GPU.day gpu_dagen
user gebruiker* abonnee*
visit bezoek* paginaweergave*
query zoekopdracht* verzoek* vragen query* vraag prompt* opdrachten_
person mensen personen persoon werknemer* medewerker* ingenieur* onderzoeker* wetenschapper* ontwikkelaar* klant* student* inwoner* expert* deelnemer* programmeur* leerling* leraren artsen kinderen burgers mannen vrouwen auteurs banen_ specialisten patiënten
company bedrijf bedrijven bedrijfje* onderneming* startup* start_up* firma*
model model modellen taalmodel*
FLOP flop bewerkingen rekenoperaties zwevendekomma*
FLOP/s flops bewerkingen_per_seconde rekenoperaties_per_seconde
B byte bytes
bit bit bits
bit/s bit_per_seconde bits_per_seconde
W watt
Wh wattuur
Hz hertz
m meter
year jaar jaren jarig*
month maand*
week week weken
day dag dagen daagse
hour uur uren
minute minuut minuten
second seconde seconden
second:-3 milliseconde*
"""
NOUNS = "land* staten stad steden server* pagina* artikel* taal talen punten datacenter* datacentra hectare* rapport* winkel* project* laag lagen categor* contract* app* boek* foto* beeld* document* taken taak test* conferentie* auto* voertuig* telefoon* computer* aandelen school scholen ziekenhui* universiteit* regio* graden ton liter kilo* teams robot* patent* stem* medaille* film* woord* huishouden* vestiging* stuks leverancier* fabriek* variant* bank* laborator* cluster* gebouw* vliegtuig* prij* lied* album* wedstrijd* doelpunt* wet wetten sessie* camera* incident* gemeente* provincie* agent* chatbot* reden* vlucht* trein* continent* markt* sector* rival* partner* comité* gereedschap* functie* domein* merk* sensor* satelliet* drone* investeerder* concurrent* campus vrachtwagen* brug* dier* schilderij* museum* theater* roman* brief* fout* optie* methode* soort* thema* ticket* container* turbine* panel* luchthaven* video* ministerie* versie*"
STOP = "en of maar in op aan met van voor door bij uit naar om over onder tussen tegen zonder is zijn was waren werd werden wordt worden heeft hebben had kan kunnen zal zullen dat die de het een zich niet als toen wanneer terwijl per elke ook al nog meer minder tot sinds later eerder geleden zo hij ze wij er te kost kostte dan"
MODIFIER = r"^[a-zë-]+e$"
MOST_UNKNOWN = 1
DEFINITE = "de die deze haar hun onze andere eerste laatste volgende komende alle"
PLURAL = r"[a-zë]{2}(?:en|s)\Z"
PER = "per elke elk voor_een voor_elke ieder iedere"
RATES = "day dagelijks* per_dag\nyear jaarlijks* per_jaar\nmonth maandelijks* per_maand\nweek wekelijks* per_week\nhour per_uur\nsecond per_seconde"
YEAR_AFTER = "_"
YEAR_BEFORE = "in sinds eind begin medio tot van vanaf voor na jaar jaren zomer winter herfst lente rond uit"
CLOCK_BEFORE = "om"
CLOCK_AFTER = "uur_ 's_ochtends"
LEFT_UNITS = "rank plaats plek positie\nx factor vermenigvuldigd_met"
PLACE_TO = "naar naar_de tot en en_de of"
RANK_AFTER = "plaats plek positie rang"
ORDINALS = "1 eerste\n2 tweede\n3 derde\n4 vierde\n5 vijfde\n6 zesde\n7 zevende\n8 achtste\n9 negende\n10 tiende"
SILENT = "drievoudig_wereld* drievoudig_kampioen* drievoudig_winnaar tweevoudig_wereld* tweevoudig_kampioen* tweevoudig_winnaar lijn bus tram pagina hoofdstuk artikel sectie versie nummer nr tel telefoon vlucht zaal kamer tabel figuur deel een_van één_van een_paar een_beetje derde_wereld generatie fase aan_de_ene twee_vliegen vier_ogen vier_muren zeven_sloten twee_handen zeven_dwergen drie_musketiers aflevering"
ALTERNATIVES = """
against tegen tegenover
or of
and en
"""
ANSWERING = "zegt zeggen zei gebruikt gebruiken is zijn was waren heeft hebben had wil willen kan kunnen gelooft betaalt betalen denkt niet geen"
SHARES = "2 helft"
SHARE_LINKS = "van"
NUMBER_OF = "aantal"
PARTS = r"(?:ste|de)n?\Z"
DOUBTFUL_PARTS = r"\A1 (?!kwart)"
PART_ENDINGS = "0.5 eneenhalf ëneenhalf enhalf ënhalf enhalve ënhalve"
OF_ONE = "van_een"
MORE_OR_LESS = "minder meer hoger lager"
