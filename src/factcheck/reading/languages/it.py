"""Italian."""

NUMBERS = """
10 decina
12 dozzina
20 ventina
30 trentina
40 quarantina
50 cinquantina
100 centinaio
0.5 mezzo mezza
"""
GLUED = "100 cento\n1000 mila\n1000 mille"
MAGNITUDES = """
3 mila mille migliaia_
6 milione milioni mln mil mio
9 miliardo miliardi mld mrd
12 bilione bilioni bln
18 trilione trilioni
"""
NOT_ANCHORS = "mila mln mld mil mio mrd bln"
ACCENTS_OPTIONAL = True
POINTS = "virgola punto"
NOUGHTS = "zero"
MINUS = "meno"
BELOW_ZERO = "sotto_zero sotto_lo_zero"
PLUS = "più"
NO_MINUS = "o_meno lo_meno più_meno"
SETS = "12 dozzina dozzine"
VAGUE = """
1..10 alcuni alcune diversi diverse pochi poche qualche
10..100 decine
100..1000 centinaia
1000.. migliaia
1000000.. milioni
1000000000.. miliardi
"""
HALVES = "e_mezzo e_mezza"
JOINERS = "e"
ARTICLES = "un uno una"
PARTS = r"(?<!cent)esim[oi]\Z"
DOUBTFUL_PARTS = r"o\Z"
OF_ONE = "di d"
MORE_OR_LESS = "più meno"
NO_WHOLES = "finale finali"
PART_OF = "quarto terzo"
ABOUT = "decina ventina trentina quarantina cinquantina centinaio"
OUT_OF = "su"
FRACTIONS = "3 terzo terzi\n4 quarto quarti\n5 quinto quinti\n6 sesto sesti\n7 settimo settimi\n8 ottavo ottavi\n9 nono noni\n10 decimo decimi"
FOLDS = "2 doppio_\n3 triplo"
HEDGES = """
approx circa all_incirca approssimativamente intorno_a intorno_ai attorno_a attorno_ai più_o_meno sui sulle nell_ordine_di dell_ordine_di una_ stimati stimato nell_ordine_dei dell_ordine_dei
nearly quasi poco_meno_di vicino_a vicini_a
only solo soltanto appena solamente
as_much_as ben addirittura
at_least almeno non_meno_di come_minimo minimo a_partire_da un_minimo_di perlomeno
more_than più_di più_del più_dell più_della più_dei oltre superiore_a superiori_a supera superato superano superò superando ha_superato oltrepassa oltrepassato al_di_sopra_di sopra_i maggiore_di poco_più_di eccede superava oltre_i oltre_le superata superati
up_to fino_a al_massimo massimo non_più_di non_oltre non_supera non_superano tutt_al_più fino_ai fino_al non_superava non_superiore_a un_massimo_di non_superato non_superò fino_alle non_ha_superato non_supererà
less_than meno_di meno_del meno_dell meno_della sotto inferiore_a inferiori_a al_di_sotto_di minore_di sotto_i meno_dei
"""
AFTER = "or_more o_più almeno\nmore_than e_rotti e_passa e_oltre\napprox circa\nless_than o_meno\nup_to al_massimo"
TRANSPARENT = "i gli le il la lo di dei delle del a ai per un prossimi primi quota soglia"
TO = "a ai al fino_a"
BETWEEN = "tra e\nfra e"
ORIGINS = "da dai dal dalle"
CHANGE = "salit cresciu aumenta sces calat passat balzat ridott crollat scende sale arrivat"
UNITS = """
USD dollaro dollari dollar*_american* dollar*_statunitens*
AUD dollar*_australian*
CAD dollar*_canades*
USD:-2 centesimi_di_dollaro centesimo_di_dollaro cent_di_dollaro
EUR:-2 centesim* cent centesim*_di_euro
GBP sterlina sterline
CNY yuan renminbi
JPY yen
KRW won
PLN zloty
RUB rubl*
UAH grivni* hryvni*
CZK coron*_cec*
INR rupi*
CHF franc*_svizzer* franchi
TRY lir*_turch*
BRL real
percent per_cento percento
pp punt*_percentual*
pp:-2 punti_base punto_base
x volte volta
parameter parametr*
token token gettoni_
GPU gpus schede scheda*_grafic* gpu processor*_grafic* sched*_grafic* sched*_video accelerator* chip_ai chip_di_ia chip_ia chip_per_l_ia chip_per_l_intelligenza_artificiale chip_di_intelligenza_artificiale chip_grafic* tpu chip_per_ia chip_per_l_ai
chip chip processor* semiconduttor* microchip
GPU.h ore_gpu ore_di_gpu ora_gpu ora_di_gpu ore_di_calcolo_gpu ore_di_calcolo_su_gpu gpu_ora gpu_hour*
GPU.day giorni_gpu giorni_di_gpu
user utent* abbonat*
visit visit* access* visualizzazion*
query richiest* quer* ricerche_ prompt domand* interrogazion*
person person* passegger* dipendent* lavorator* ingegner* ricercator* scienziat* sviluppator* client* student* abitant* espert* partecipant* programmator* addett* collaborator* donne uomini bambini cittadin* italiani medici insegnanti pazienti autori
company aziend* impres* società startup start_up compagnia compagnie
model modell*
FLOP operazion*_in_virgola_mobile operazioni flop
FLOP/s flops operazioni_al_secondo
B byte
bit bit
bit/s bit_al_secondo
W watt
Wh wattora
Hz hertz
m metr*
year anno anni enne
month mese mesi
week settiman*
day giorno giorni giornat*
hour ora ore
minute minut*
second second*
"""
NOUNS = "paesi paese stati città server pagin* articol* lingu* punti data_center centri ettar* negoz* progett* contratt* applicazion* dispositiv* libri foto immagini documenti test auto veicoli telefoni computer posti azioni scuol* ospedal* università region* grad* tonnellat* litri chil* squadr* robot brevett* voti medagli* film parol* fornitor* fabbric* variant* dimension* banc* laborator* cluster* edifici* aerei premi* canzon* album partit* gol legg* session* telecamer* incident* comuni provinc* agent* chatbot* motivi vol* tren* continent* mercat* settor* rival* partner* comitat* strument* funzion* domini march* sensor* satellit* dron* investitor* concorrent* campus camion pont* animali quadri muse* teatr* romanz* letter* chiamat* error* aggiornament* opzion* metod* tipi tem* bigliett* container turbin* pannell* aeroport* video minister* version*"
ENDINGS = r"[aeioy]?|h[ei]|ess[ae]"
MONTHS_OR_WORDS = "set mar"
COMPARED = r"più|meno|maggior[ei]|minor[ei]|superior[ei]|inferior[ei]|il|la|lo|i|gli|le|l|quell[oaei]|tanto|suo|sua|miglior[ei]"
STOP = "e o ma in nel nella nei con senza per che si a al ai alla come quando dove è sono era erano ha hanno aveva può possono sarà saranno non più meno fino tra fra sopra sotto secondo da dal dalla dopo prima durante perché anche già solo un una il lo la i gli le su sul sulla questo questa mentre contro fa costa costava"
LINKS = "di d dei degli delle del"
MODIFIER = r"^(?:nuovi|nuove|grandi|piccoli|piccole|principali|prossimi|prossime|ultimi|ultime|primi|prime|migliori|giovani|diversi|milioni|unità)$"
DEFINITE = "i gli le dei delle degli ai alle agli nei nelle sui sulle dai dalle questi queste quei quelle altri altre primi prime ultimi ultime prossimi prossime loro"
PLURAL = r"[a-zàèéìòù]{3}(?:i|(?<!ment)e|tà)\Z"
PER = "per ogni all al alla a_ per_ogni"
RATES = "day al_giorno giornalier* quotidian* ogni_giorno\nyear all_anno annu* ogni_anno l_anno\nmonth al_mese mensil* ogni_mese\nweek alla_settimana settimanal* ogni_settimana\nhour all_ora ogni_ora l_ora orari\nsecond al_secondo"
YEAR_AFTER = "_"
YEAR_BEFORE = "nel dal al del il fine inizio entro dopo prima anno estate autunno inverno primavera metà"
CLOCK_BEFORE = "alle ore dalle"
LEFT_UNITS = "rank posto posizione\nx fattore fattore_di moltiplicato_per moltiplicata_per moltiplicati_per"
PLACE_TO = "a al alla e e_il o"
RANK_AFTER = "posto posizione"
ORDINALS = "1 primo prima_\n2 secondo\n3 terzo terza\n4 quarto quarta\n5 quinto quinta\n6 sesto\n7 settimo\n8 ottavo\n9 nono\n10 decimo decima"
SILENT = "linea autobus tram autostrada pagina capitolo articolo sezione versione numero n tel telefono volo sala tabella figura via uno_dei una_delle uno_dopo l_uno mezzo_ mezzo_secolo_ terzo_mondo generazione fase una_volta due_passi due_parole quattro_passi quattro_mura quattro_gatti quattr_occhi sette_vite sette_nani due_piedi quattro_chiacchiere due_facce tre_moschettieri cinque_sensi sei_stato sei_stata sei_stati sei_state episodio"
ALTERNATIVES = """
against contro rispetto_a
or o oppure od
and e ed
"""
ANSWERING = "non dice dicono usa usano utilizza utilizzano è sono era erano ha hanno crede credono paga pagano vuole vogliono può possono teme temono"
SHARES = "2 metà\n5 quinta_parte\n10 decima_parte"
SHARE_LINKS = "di del dei degli della delle dell dello"
NUMBER_OF = "numero"
