"""Spanish."""

NUMBERS = """
10 decena
12 docena
20 veintena
30 treintena
100 centenar ciento
0.5 medio media
"""
MAGNITUDES = """
3 mil
6 millón millones mill. mm m
9 mil_millones millardo millardos mil_m
12 billón billones
18 trillón trillones
"""
NOT_ANCHORS = "mill mm m mln mld bn"
INCOMPLETE = "ciento"
ACCENTS_OPTIONAL = True
POINTS = "coma punto"
LOOSE_POINTS = "con"
LEADING_POINTS = "punto"
BEFORE_POINT = "casi apenas solo sólo"
NOUGHTS = "cero"
MINUS = "menos"
BELOW_ZERO = "bajo_cero negativos por_debajo_de_cero"
PLUS = "más mas"
NO_MINUS = "al_menos lo_menos o_menos más_menos cuando_menos"
SETS = "12 docena docenas"
VAGUE = """
1..10 varios varias algunos algunas pocos pocas
10..100 decenas docenas
100..1000 cientos centenares
1000.. miles millares
1000000.. millones
1000000000000.. billones
"""
HALVES = "y_medio y_media"
JOINERS = "y"
ARTICLES = "un una unos unas uno"
PARTS = r"avos?\Z"
DOUBTFUL_PARTS = r"(?:cuart|quint|sext|ptim|octav|noven|cim|sim)(?:o|a|os)\Z|(?:tercer|cuart|quint|sext)as?\Z|avos?\Z"
PART_NOUNS = "parte partes"
OF_ONE = "de"
MORE_OR_LESS = "más menos"
NO_WHOLES = "baño baños final finales hotel estar invitados huéspedes servicio máquinas calderas juegos"
PART_OF = "cuarto tercio"
ABOUT = "decena docena veintena treintena centenar"
OUT_OF = "de_cada"
FRACTIONS = """
3 tercio tercios tercera terceras
4 cuarto cuartos cuarta cuartas
5 quinto quintos quinta quintas
6 sexto sextos sexta sextas
7 séptimo séptimos séptima
8 octavo octavos octava
9 noveno novenos
10 décimo décimos décima décimas
20 vigésimo
100 centésimo centésimos centésima centésimas
1000 milésimo milésimos milésima milésimas
"""
FOLDS = "2 doble\n3 triple\n4 cuádruple"
HEDGES = """
approx unos unas aproximadamente cerca_de alrededor_de en_torno_a más_o_menos en_torno_a_los en_torno_de del_orden_de aproximado rondan ronda rondaba rondaban rondará cosa_de en_torno
nearly casi prácticamente
only solo sólo solamente apenas únicamente tan_solo tan_sólo
as_much_as nada_menos_que nada_menos incluso
at_least al_menos por_lo_menos como_mínimo no_menos_de un_mínimo_de mínimo a_partir_de desde_
more_than más_de por_encima_de superior_a superiores_a supera superó superan superaron superar superando superaba sobrepasa sobrepasó rebasa rebasó rebasaron excede excedió excedieron pasó_de mayor_que más_que mayor_de superado superará
up_to hasta como_máximo como_mucho a_lo_sumo no_más_de un_máximo_de máximo no_supera no_superó no_superan no_superará no_excede no_superaba no_sobrepasa máximo_de no_rebasa no_superaron
less_than menos_de por_debajo_de inferior_a inferiores_a menor_que
"""
AFTER = """
or_more o_más como_mínimo o_superior
more_than y_pico y_tantos y_tantas
approx aproximadamente más_o_menos
less_than o_menos
up_to como_máximo como_mucho
"""
TRANSPARENT = "los las el la de del un una a en por próximos primeros que para total con barrera cifra"
TO = "a hasta al"
BETWEEN = "entre y"
ORIGINS = "de desde del"
CHANGE = "subi sube crec aument cayó cae caye baj pas elev avanz llegó llega alcanz reduj reduc increment desc ascend"
UNITS = """
ILS séquel*
ESP peseta* pta ptas
USD dólar* dolar dolares dólar*_estadounidens* dólar*_americano*
AUD dólar*_australian*
CAD dólar*_canadiens*
HKD dólar*_de_hong_kong
EUR:-2 céntimo* céntimo*_de_euro
USD:-2 centavo* centavo*_de_dólar
GBP libra libras libra*_esterlina*
GBP:-2 penique* pence
CNY yuan* renminbi*
JPY yen yenes
KRW won wones
PLN zloty zlotys esloti*
RUB rublo*
UAH grivna* hryvnia*
CZK corona*_checa*
INR rupia*
CHF franco*_suizo* francos
TRY lira*
BRL real reales
MXN peso*_mexicano*
percent por_ciento porciento por_cien
none por_cien_mil* por_cien_euros por_cien_dólares por_cien_pesos por_cien_habitantes por_cien_personas por_cien_años por_cien_veces
pp punto*_porcentual*
pp:-2 puntos_básicos punto_básico puntos_base punto_base pbs
x vez veces
parameter parámetro*
token token tokens
GPU tarjeta* tarjeta*_gráfica* placa*_gráfica* acelerador* unidades_gráficas gpu gpus procesador*_gráfico* tarjeta*_de_vídeo chip*_de_ia chip*_de_inteligencia_artificial chip*_para_ia unidad*_de_procesamiento_gráfico procesador*_de_ia tpu tpus chip*_gráfico* tarjeta*_aceleradora* tarjetas_de_ia chip*_para_inteligencia_artificial
chip chip chips procesador* semiconductor* microchip*
GPU.h hora*_de_gpu gpu_hora* hora*_gpu gpuh hora*_de_cómputo_en_gpu horas_de_cómputo_gpu hora*_de_procesamiento_en_gpu hora*_de_cálculo_en_gpu hora*_de_cómputo_de_gpu hora*_de_acelerador* hora*_de_tarjeta*
GPU.day día*_de_gpu gpu_día*
user usuari* suscriptor* internauta* abonado*
visit visita*
query consulta* pregunta_ petici* solicitud* búsqueda* prompt*
person persona* víctima* jugador* traficante* directivo* directiva* emplead* trabajador* ingenier* investigador* programador* científic* especialista* alumn* estudiante* habitante* cliente* desarrollador* autor autores participante* gente español* expert* profesor* médic* paciente* ciudadan* encuestad* analista* niños mujeres hombres jóvenes vecinos colaborador* candidat* pasajero* profesionales espectador* docente*
company empresa* compañía* startup* start_up* sociedad* emergentes_
model modelo modelos
FLOP flop operaci*_de_coma_flotante operaciones operaci*_de_punto_flotante
FLOP/s flops operaciones_por_segundo
B byte bytes
bit bit bits
bit/s bits_por_segundo
W watt watts vatio vatios
W:6 megavatio*
W:9 gigavatio*
W:3 kilovatio*
Wh vatio*_hora
Wh:3 kilovatio*_hora
Wh:6 megavatio*_hora
Wh:9 gigavatio*_hora
Wh:12 teravatio*_hora
Hz hercio* hertz hertzios
m metro metros
year año años
month mes meses
week semana semanas
day día días
hour hora horas
minute minuto minutos
second segundo segundos
second:-3 milisegundo*
"""
NOUNS = "pies_de_altura pies_de_profundid* pies_de_largo pies_de_alto pies_de_ancho pies_cuadrados pies_cúbicos país países estado* ciudad* servidor* centro*_de_datos página* artículo* idioma* lengua* punto* hectárea* informe* tienda* proyecto* capa* categoría* contrato* aplicaci* dispositivo* libro_ libros foto* imágenes archivo* documento* tarea* prueba* conferencia* coche* vehículo* teléfono* ordenador* puesto* acci* escuela* hospital* universidad* región regiones grado* tonelada* litro* kilo* equipo* robot* patente* voto* medalla* película* palabra* línea* sede* unidad* nodo* oficina* descarga* proveedor* factor* fábrica* planta* versión versiones variante* tamaño* banco* ministerio* laboratorio* clúster* nave* edificio* barco* avion* premio* canción canciones disco* partido* gol goles metro* medida* ley leyes sesión sesiones sala* cámara* mes_ incidente* demanda* contenedor* barrio* municipio* provincia* comunidad* chatbot* agente* paso* fase* capítulo* motivo* razón razones veces_ vuelo* tren trenes continente* mercado* sector* rival* socio* comité* herramienta* función funciones dominio* marca* sensor* satélite* dron*"
ENDINGS = r"[aeo]?s?|ón|on|ones"
MONTHS_OR_WORDS = "mar"
COMPARED = r"más|menos|mayor(?:es)?|menor(?:es)?|superior(?:es)?|inferior(?:es)?|mejor(?:es)?|peor(?:es)?|el|la|lo|los|las|su|sus|tan|es[ae]"
STOP = "y o pero en con sin por para que se al como cuando donde fue fueron es son era eran ha han había tiene tienen puede pueden será serán no más menos hasta entre sobre bajo según desde tras después antes durante porque aunque también ya sólo solo un una el la los las su sus este esta lo mientras a ante contra hace e cuesta costó además entonces quizás jamás atrás"
LINKS = "de"
MODIFIER = r"^(?:nuevos|nuevas|grandes|pequeños|pequeñas|principales|próximos|próximas|últimos|últimas|primeros|primeras|mejores|mayores|jóvenes|diversos|millones|diferentes|unidades|antiguos)$"
DEFINITE = "los las esos esas estos estas sus mis nuestros nuestras otros otras primeros primeras últimos últimas próximos próximas"
PLURAL = r"[a-záéíóúñü]{3}s\Z"
PER = "por cada por_cada al a_la a_el para_cada"
RATES = """
day diari* por_día al_día diariamente cada_día
year anual anuales anualmente por_año al_año cada_año
month mensual mensuales mensualmente por_mes al_mes cada_mes
week semanal* por_semana a_la_semana semanalmente cada_semana
hour por_hora cada_hora a_la_hora
second por_segundo cada_segundo
"""
YEAR_AFTER = "_"
YEAR_BEFORE = (
    "en de desde hasta año años para tras del a principios finales verano otoño invierno primavera durante antes"
)
CLOCK_BEFORE = "las"
CLOCK_AFTER = "horas_ de_la_mañana de_la_tarde de_la_noche"
LEFT_UNITS = "rank puesto lugar posición\nx factor factor_de multiplicado_por multiplicada_por multiplicó_por multiplica_por multiplicar_por multiplicaron_por multiplicará_por"
PLACE_TO = "a al a_la y y_el y_la o hasta"
RANK_AFTER = "puesto lugar posición plaza"
ORDINALS = """
1 primer primera primero
2 segundo segunda
3 tercer tercera tercero
4 cuarto cuarta
5 quinto quinta
6 sexto sexta
7 séptimo séptima
8 octavo octava
9 noveno novena
10 décimo décima
"""
SILENT = "doble_campe* doble_moral doble_vida doble_filo doble_juego doble_sentido doble_rasero doble_fila doble_nacionalidad doble_salto doble_check triple_campe* triple_moral triple_vida triple_filo triple_juego triple_sentido triple_rasero triple_fila triple_nacionalidad triple_salto triple_check línea autobús tranvía avenida carretera página capítulo artículo sección versión número n tel teléfono vuelo sala tabla figura tomo calle uno_a_otro medio_ambiente media_noche tercer_mundo una_vez generación fase etapa por_una_parte dos_caras dos_aguas cuatro_vientos cuatro_gatos dos_velas dos_dedos dos_fuegos tres_mosqueteros siete_enanitos siete_samuráis siete_maravillas siete_vidas cinco_sentidos cuatro_paredes episodio"
ALTERNATIVES = """
against frente_a contra
or o u
and y e
"""
ANSWERING = "no dice dicen dijo usa usan utiliza utilizan es son era eran ha han cree creen paga pagan quiere quieren puede pueden teme temen"
SHARES = "2 mitad\n3 tercera_parte\n4 cuarta_parte\n5 quinta_parte\n10 décima_parte"
SHARE_LINKS = "de del"
NUMBER_OF = "número"
OVER = "sobre"
