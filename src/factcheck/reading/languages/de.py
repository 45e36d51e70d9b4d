"""German."""

NUMBERS = """
100 hundert
0.5 halbe halber halben halbes
0.75 dreiviertel
250000 viertelmillion
750000 dreiviertelmillion
250000000 viertelmilliarde
1.5 anderthalb eineinhalb
2 zwo beide_
12 dutzend
"""
GLUED = "100 hundert\n1000 tausend"
PARTS = r"(?:stel|(?<!vier)tel)n?\Z"
PART_ENDINGS = "0.5 einhalb\n0.25 einviertel\n0.75 dreiviertel"
ADDED_PARTS = """
0.5 ein_halb und_ein_halb und_ein_halbes und_eine_halbe und_einen_halben und_einem_halben und_einer_halben
0.25 ein_viertel einviertel
0.75 drei_viertel dreiviertel
"""
JOINERS = "und"
ONES_FIRST = True
MAGNITUDES = """
3 tsd. tsd tausend tausende_
6 mio. mio million millionen mill.
9 mrd. mrd milliarde milliarden mia.
12 bio. bio billion billionen
15 billiarde billiarden
18 trillion trillionen
"""
ACCENTS_OPTIONAL = True
PLAIN_LETTERS = "äae öoe üue ßss"
POINTS = "komma"
NOUGHTS = "null"
MINUS = "minus"
BELOW_ZERO = "unter_null minus kälte"
PLUS = "plus"
NO_MINUS = "oder_minus plus_minus"
SETS = "12 dutzend\n0.5 halbe halben"
DIGIT_SETS = "100 hundert"
VAGUE = """
1..10 einige mehrere wenige
10..100 dutzende dutzenden zig
100..1000 hunderte hunderten
1000.. tausende tausenden tausender
1000000.. millionen
1000000000.. milliarden
1000000000000.. billionen
10000..100000 zehntausende zehntausenden
100000..1000000 hunderttausende hunderttausenden
"""
HALVES = "einhalb"
ARTICLES = "ein eine einen einem einer eines eins"
OUT_OF = "von"
FRACTIONS = """
3 drittel dritteln
4 viertel vierteln
5 fünftel fünfteln
7 siebtel siebteln
8 achtel achteln
"""
FOLDS = """
0.25:hour viertelstunde
0.75:hour dreiviertelstunde
2 zweimal doppelt zweifach zweifache zweifachen
3 dreimal dreifach dreifache dreifachen
4 viermal vierfach vierfache vierfachen
5 fünfmal fünffach fünffache fünffachen
6 sechsmal sechsfache
7 siebenmal
8 achtmal achtfache
10 zehnmal zehnfach zehnfache zehnfachen
20 zwanzigmal zwanzigfache
50 fünfzigmal
100 hundertmal hundertfache
"""
NOT_ANCHORS = "mio mrd bio tsd mill mia mln mld doppelt dreifach zweifach zweimal_"
HEDGES = """
approx rund etwa circa ca ungefähr um_die zirka schätzungsweise gut_ an_die in_der_größenordnung_von in_etwa geschätzt geschätzte geschätzten um_etwa
nearly fast beinahe knapp nahezu annähernd
only nur lediglich bloß gerade_einmal gerade_mal
as_much_as sogar satte stolze ganze
at_least mindestens wenigstens zumindest nicht_weniger_als ab minimal
more_than mehr_als über gut oberhalb_von überschritt überschreitet überschritten übertraf übertrifft übersteigt überstieg übersteigen höher_als größer_als ruim länger_als jenseits_von reichlich überspringt deutlich_über knapp_über
up_to bis_zu maximal höchstens nicht_mehr_als bis_auf allenfalls überschreitet_nicht
less_than weniger_als unter unterhalb_von kleiner_als unterschreitet geringer_als
to bis
"""
AFTER = """
or_more oder_mehr und_mehr oder_darüber
approx oder_so
less_than oder_weniger
more_than plus
"""
ASKED = r"(?:[Uu]mfrage|[Bb]efragung|[Ee]rhebung|[Rr]undfrage|[Ss]tudie|[Aa]bstimmung)(?:n|s)?(?: (?:der|des|von|vom|im|durch) [^.,;:!?]{1,40})? unter\Z"
TRANSPARENT = "die den der das dem von auf um eine einen einem für mit bei als ganze ersten nächsten"
TO = "bis auf"
BETWEEN = "zwischen und"
ORIGINS = "von vom"
CHANGE = "stieg steig wuchs wächst gestiegen gewachsen sank sinkt gesunken fiel fällt erhöh kletter legte senk reduzier"
ENDINGS = r"[a-zäöüß]{0,3}|innen"
DECLINED = r"(?<=sch)e[rs]?(?= )"
FOREIGN = r"ische[mnrs]?\Z"
UNITS = """
DEM d_mark deutsche*_mark
FIM finnisch*_mark
GBP englisch*_pfund
ILS schekel*
NZD neuseeländisch*_dollar
SGD singapurisch*_dollar
TWD taiwanisch*_dollar taiwan_dollar
KWD kuwaitisch*_dinar
NAD namibisch*_dollar
USD dollar dollars us_dollars amerikanisch*_dollar us_amerikanisch*_dollar
EUR euros
EUR:-2 cent cents eurocent
USD:-2 us_cent
GBP pfund
GBP:-2 pence
CNY yuan renminbi
JPY yen
KRW won
PLN zloty złoty
RUB rubel
UAH hrywnja
CZK kronen
INR rupien
CHF franken
TRY lira
BRL real
percent prozent prozentig* v.h.
pp prozentpunkt*
pp:-2 basispunkt*
x mal fach fache fachen faches
parameter parameter*
token token*
GPU karten grafikkarte* beschleuniger* ki_chip* ki_beschleuniger* gpu gpus grafikprozessor* ki_prozessor* grafikchip* beschleunigerkarte* tpu tpus grafikeinheiten rechenbeschleuniger* ki_karten ki_gpu*
chip chip* prozessor* halbleiter* mikrochip*
GPU.h gpu_stunde* gpu_std gpuh grafikkarten_stunden beschleunigerstunden stunden_auf_gpu* gpu_rechenstunde*
GPU.day gpu_tag*
user nutzer* anwender* user benutzer* abonnent*
visit besuch besuche aufruf* seitenaufruf* zugriff* visits websitebesuch*
query anfrage* suchanfrage* abfrage* prompt* frage_
person opfer* mensch* person* mitarbeiter* mitarbeitend* beschäftigt* angestellt* ingenieur* forscher* wissenschaftler* entwickler* kunde* studierend* student* einwohner* expert* leute teilnehmer* programmierer* schüler* lehrer* ärzte* kinder* bürger* befragt* patient* autor* spezialist* arbeitnehmer* männer frauen fachleute* fachkräfte* bewerber* arbeiter* arbeitsplätze_ vollzeitkräfte passagiere zuschauer*
company firma firmen unternehmen* startup* start_up* konzern* betriebe gesellschaften
model modell* sprachmodell*
FLOP flop flops gleitkommaoperation* rechenoperation* gleitkomma_operationen
FLOP/s rechenoperationen_pro_sekunde gleitkommaoperationen_pro_sekunde
B byte bytes
bit bit bits
bit/s bit_pro_sekunde
W watt
Wh wattstunde*
Hz hertz
m meter metern
year jahr* jährig* lebensjahr*
month monat* monatig*
week woche* wöchig*
day tag tage tagen tages tägig*
hour stunde* std stündig*
minute minute*
second sekunde*
"""
NOUNS = "pfund_hack* pfund_fleisch* pfund_rindfleisch* pfund_butter pfund_mehl pfund_zucker pfund_kaffee pfund_käse pfund_kartoffel* pfund_erdbeer* pfund_tomaten pfund_äpfel* zeichen land länder* staat* stadt städte* server* seite* artikel* sprache* punkt* rechenzentr* hektar* bericht* filiale* projekt* schicht* kategorie* vertrag verträge* app apps gerät* buch bücher* foto* bild* datei* dokument* aufgabe* test* konferenz* auto* fahrzeug* telefon* computer* arbeitsplätze* stelle* aktie* schule* krankenhaus* krankenhäus* universität* region* grad tonne* liter kilogramm kilo abteilung* runde* download* knoten rack* kern* büro* team* roboter* patent* stimme* medaille* film* wort wörter* zeile* standort* stück haushalt* minuten_ lieferant* anbieter* fabrik* variante* größe* bank* labor* cluster* gebäude* preis* lied* album* spiel* tor tore gesetz* sitzung* kamera* vorfäll* vorfall* gemeinde* provinz* agent* chatbot* gründe* flug* flüge zug züge kontinent* markt märkte* branche* rivale* partner* ausschuss* werkzeug* funktion* domäne* marke* sensor* satellit* drohne* investor* konkurrent* campus laster lastwagen brücke* tier* gemälde* museum museen theater roman* brief* anruf* fehler* aktualisier* option* methode* typ* themen ticket* container* turbine* panel* video* ministeri* version* behörde* werk werke bundesland* bundesländer*"
STOP = "und oder aber in im an am auf mit bei von vom zu zum zur aus nach für durch um über unter vor zwischen gegen ohne ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen will dass der die das den dem des ein eine einen einem einer sich nicht als wie wenn weil während pro je alle auch noch schon nur mehr weniger ab bis seit später früher zuvor so es er sie wir kostet kosteten kostete"
LINKS = "an von der"
MODIFIER = r"^(?!und$|oder$)[a-zäöüß-]+(?:e|en|er|es|te|ten|ige|igen)$"
MOST_UNKNOWN = 0
DEFINITE = "der die das den dem des diese diesen dieser unsere ihre ihren ihrem ihrer seine seinen seinem seiner meinem meiner unserem beide beiden anderen ersten letzten nächsten alle allen im am zum vom beim zur ins"
PLURAL = r"^[A-ZÄÖÜ][a-zäöüß]{2,}(?:e|en|n|er|el|s)\Z"
PER = "pro je per in_der im am für_eine für_einen für_ein jede jeden"
RATES = """
day täglich* am_tag
year jährlich* im_jahr
month monatlich* im_monat
week wöchentlich* in_der_woche
hour stündlich* in_der_stunde
second in_der_sekunde
"""
YEAR_AFTER = "_"
YEAR_BEFORE = (
    "jahr jahre jahres jahren seit ende anfang mitte in bis ab von vor nach sommer herbst winter frühjahr frühling"
)
CLOCK_BEFORE = "_"
CLOCK_AFTER = "uhr"
LEFT_UNITS = "rank platz rang stelle position\nx faktor multipliziert_mit"
PLACE_TO = "auf auf_den auf_die zum zur und und_der und_den oder bis"
DOTTED_ORDINALS = True
RANK_AFTER = "platz stelle rang position größte* rangs"
ORDINALS = """
1 ersten erste erster
2 zweiten zweite zweiter
3 dritten dritte dritter
4 vierten vierte vierter
5 fünften fünfte fünfter
6 sechsten sechste sechster
7 siebten siebte siebter
8 achten achte achter
9 neunten neunte neunter
10 zehnten zehnte zehnter
"""
SILENT = "ein_viertel_mit ein_viertel_im ein_viertel_am ein_viertel_voller zweifach*_weltmeister* zweifach*_olympiasieg* zweifach*_mutter zweifach*_vater zweifach*_meister* zweifach*_sieger* zweifach*_champion* dreifach*_weltmeister* dreifach*_olympiasieg* dreifach*_mutter dreifach*_vater dreifach*_meister* dreifach*_sieger* dreifach*_champion* vierfach*_weltmeister* vierfach*_olympiasieg* vierfach*_mutter vierfach*_vater vierfach*_meister* vierfach*_sieger* vierfach*_champion* fünffach*_weltmeister* fünffach*_olympiasieg* fünffach*_mutter fünffach*_vater fünffach*_meister* fünffach*_sieger* fünffach*_champion* seite seiten kapitel abschnitt absatz artikel version nummer nr tel telefon flug zimmer raum tabelle abbildung abb band linie gleis paragraph eine_der einer_der eines_der ein_paar ein_bisschen einer_von eine_von generation stufe phase modell_ zwei_fliegen vier_augen zwei_stühlen zwei_stühle vier_wänden vier_wände sieben_sachen drei_fragezeichen fünf_vor_zwölf sieben_zwerge sieben_siegeln sieben_weltmeere sieben_weltwunder drei_musketiere zwei_paar_schuhe zwei_linke_hände folge"
SUFFIX = ""
ALTERNATIVES = """
against gegenüber nach statt
or oder bzw
and und
"""
ANSWERING = "sagt sagen sagte sagten nutzt nutzen nutzte nutzten zahlt zahlen ist sind war waren hat haben hatte hatten will wollen wollte kann können konnte konnten glaubt glauben hält halten gab lehnt lehnen kennt würde würden nicht nichts keine"
SHARES = "2 Hälfte"
SHARE_LINKS = "der des aller von davon seiner seines ihrer ihres dieser dieses"
NUMBER_OF = "zahl anzahl"
