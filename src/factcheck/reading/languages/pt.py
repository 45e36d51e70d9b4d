"""Portuguese of Brazil and Portugal."""

NUMBERS = """
10 dezena
12 dúzia
100 centena
0.5 meio meia
14 quatorze
50 cinqüenta cincoenta
16 dezasseis
17 dezassete
19 dezanove
100 cento
"""
MAGNITUDES = """
3 mil
6 mi milhão milhões
9 bi bilhão bilhões bilhoes mil_milhões bn
12 tri trilhão trilhões bilião biliões trilhoes
18 trilião triliões
"""
MAGNITUDES_PT = """
12 bi
"""
ACCENTS_OPTIONAL = True
POINTS = "vírgula virgula ponto"
LEADING_POINTS = "ponto"
BEFORE_POINT = "quase apenas só"
NOUGHTS = "zero"
MINUS = "menos"
BELOW_ZERO = "negativos abaixo_de_zero"
PLUS = "mais"
NO_MINUS = "ao_menos pelo_menos ou_menos mais_menos"
SETS = "12 dúzia dúzias"
VAGUE = """
1..10 alguns algumas vários várias poucos poucas
10..100 dezenas dúzias
100..1000 centenas
1000.. milhares
1000000.. milhões
1000000000.. bilhões
1000000000000.. trilhões biliões
"""
NOT_ANCHORS = "mi bi tri"
HALVES = "e_meio e_meia"
JOINERS = "e"
ARTICLES = "um uma uns umas"
DOUBTFUL_PARTS = (
    r"(?:quart|quint|sext|s[ée]tim|oitav|non|d[ée]cim|[ée]sim)(?:o|a|os)\Z|(?:terç|quart|quint|sext|oitav)as?\Z"
)
PART_NOUNS = "parte partes"
COUNTED_PARTS = "avos avo"
OF_ONE = "de"
MORE_OR_LESS = "mais menos"
NO_WHOLES = "final finais hotel hóspedes banho casal solteiro"
PART_OF = "quarto terço"
ABOUT = "dezena centena"
OUT_OF = "em_cada"
FRACTIONS = """
2 meios
3 terço terços terça terças
4 quarto quartos quarta quartas
5 quinto quintos quinta quintas
6 sexto sextos sexta sextas
7 sétimo sétimos
8 oitavo oitavos oitava
9 nono nonos
10 décimo décimos décima décimas
20 vigésimo vigésimos
100 centésimo centésimos centésima centésimas
1000 milésimo milésimos milésima milésimas
"""
FOLDS = """
2 dobro
3 triplo
4 quádruplo
5 quíntuplo
"""
HEDGES = """
approx cerca_de cerca aproximadamente em_torno_de por_volta_de mais_ou_menos uns umas perto_de na_casa_dos na_casa_de da_ordem_de na_ordem_dos na_ordem_de algo_como algo_em_torno_de em_torno_dos aproximados à_volta_de
nearly quase praticamente
only apenas só somente
as_much_as nada_menos_que nada_menos_de nada_mais_nada_menos_que
at_least pelo_menos no_mínimo ao_menos não_menos_de a_partir_de no_mínimo_de mínimo_de
more_than mais_de mais_do_que acima_de superior_a superiores_a ultrapassou ultrapassa ultrapassaram ultrapassam ultrapassar ultrapassando superou supera superaram superam superar superando excede excedeu excedem excederam passou_de passou_dos passa_de passaram_de maior_que maior_do_que passou_a_marca_de para_lá_de além_de bem_mais_de mais_que
up_to não_mais_do_que não_mais_que até no_máximo máximo_de não_mais_de não_ultrapassa não_ultrapassou não_supera não_superou não_excede não_excedeu não_ultrapassam não_passa_de não_passou_de não_ultrapassará não_superior_a no_máximo_de
less_than menos_de menos_do_que abaixo_de inferior_a inferiores_a menor_que menor_do_que aquém_de
"""
AFTER = """
or_more ou_mais no_mínimo
more_than e_tal e_poucos e_tantos e_poucas
approx aproximadamente mais_ou_menos
less_than ou_menos
up_to no_máximo
"""
TRANSPARENT = "os as o a de dos das nos nas em um uma próximos próximas primeiros total marca por que valor para"
TO = "a até para à ao aos"
BETWEEN = "entre e"
ORIGINS = "de dos das do da"
CHANGE = "subi cresce aumentou aumenta caiu cair caíram baixou saltou passou passar passando reduzi elevou eleva avançou chegou chegar chegando cresceu crescer recuou salt evolui desceu encolheu ampli aument passaram cheg"
UNITS = """
ESP peseta* pta ptas
USD dólar* dólares_norte_americanos us
AUD dólar*_australian*
CAD dólar*_canadens*
HKD dólar*_de_hong_kong
TWD dólar*_taiwanes*
USD:-2 centavo*_de_dólar cêntimo*_de_dólar cents cent
BRL:-2 centavo*
EUR:-2 cêntimo* cêntimo*_de_euro centavo*_de_euro
BRL real reais
GBP libra libras libra*_esterlina*
CNY yuan* iuan* renminbi* iuane*
JPY iene ienes yen yens
KRW won wons
PLN zloty zlotys zlotis
RUB rublo rublos
UAH hryvnia* grívnia*
CZK coroa*_checa*
INR rúpia* rupia*
CHF franco*_suíço* franco*
TRY lira lira*_turca*
percent por_cento porcento
pp ponto_percentual pontos_percentuais pontos_porcentuais ponto_porcentual p.p. pp pontos_base_
pp:-2 pontos_base ponto_base pontos_básicos
x vez vezes
parameter parâmetro*
token token tokens
GPU placa*_de_vídeo placa*_nvidia cartões_gráficos aceleradora* gpu gpus processador*_gráfico* placa*_gráfica* placa*_de_ia acelerador* chip*_de_ia chip*_de_inteligência_artificial chip*_para_ia processador*_de_ia placa*_aceleradora* unidade*_de_processamento_gráfico tpu tpus chip*_gráfico* processador*_de_inteligência_artificial placa placas chip*_de_gpu
chip chip chips processador* semicondutor* circuito*_integrado*
GPU.h hora*_de_gpu gpu_hora* hora*_gpu gpuh hora*_de_processamento_em_gpu hora*_de_processamento_gpu hora*_de_acelerador* hora*_de_placa* hora*_de_computação_em_gpu hora*_de_processamento_de_gpu
GPU.day dia*_de_gpu gpu_dia*
user usuári* utilizador* assinante* internauta*
visit visita* acesso* visualizaç*
query consulta* pergunta* solicitaç* prompt prompts pedido*_ pesquisas requisiç*
person pessoa* funcionári* empregado* trabalhador* engenheiro* pesquisador* investigador* programador* cientista* especialista* aluno* estudante* habitante* cliente* colaborador* desenvolvedor* autor autores participante* brasileiro* português* portugueses profissiona* morador* eleitor* médico* professor* paciente* criança* mulheres homens jovens cidadã* entrevistado* analista* candidato* passageiro* servidores_públicos técnico* vítima*
company empresa* companhia* startup* start-up* firma* corporaç* sociedade*
model modelo modelos
FLOP flop operaç*_de_ponto_flutuante operações
FLOP/s flops operaç*_por_segundo operaç*_de_ponto_flutuante_por_segundo
B byte bytes
bit bit bits
bit/s bits_por_segundo bit_por_segundo
W watt watts
Wh watt_hora watts_hora watt_horas
Wh:3 quilowatt_hora quilowatts_hora quilowatt_horas
Wh:6 megawatt_hora megawatts_hora
Wh:9 gigawatt_hora gigawatts_hora
Wh:12 terawatt_hora terawatts_hora
Hz hertz
m metro metros
year ano anos
month mês meses
week semana semanas
day dia dias
hour hora horas
minute minuto minutos
second segundo segundos
second:-3 milissegundo*
"""
NOUNS = "pés_de_altura pés_de_profundid* pés_de_largura pés_de_compriment* pés_quadrados pés_cúbicos país países estado* cidade* servidor* data_center* centro*_de_dados centro* página* artigo* idioma* língua* ponto* hectare* relatório* loja* projeto* projecto* camada* categoria* transaç* contrato* aplicativo* aplicaç* dispositivo* livro* foto* imagens arquivo* documento* tarefa* teste* conferência* vers* carro* veículo* telefone* computador* vaga* aç* escola* hospita* universidade* região regiões grau* tonelada* litro* quilo* departamento* rodada* download* nós escritório* equipe* robô* patente* voto* medalha* filme* unidade* posto* palavra* capítulo* linha* parceir* máquina* núcleo* lote* ofert* processos lugar* fornecedor* fábrica* variante* tamanho* banco* laboratório* cluster* prédio* edifício* avi* prêmio* prémio* canç* disco* jogo* gol gols golo* lei leis sess* câmera* câmara* incidente* município* província* bairro* agente* chatbot* motivo* raz* voo* trem trens comboio* continente* mercado* setor* sector* rival rivais comitê* ferramenta* funç* domínio* marca* sensor* satélite* drone* investidor* concorrente* campus laptop* caminh* ponte* animais quadro* museu* teatro* romance* carta* ligaç* erro* atualizaç* opç* método* tipo* tema* bilhete* ingresso* contêiner* turbina* painéis aeroporto* vídeo* ministério* órgão* sede*"
ENDINGS = r"[ao]?s?|es|ão|ões"
MONTHS_OR_WORDS = "set mar ago"
COMPARED = r"mais|menos|maior(?:es)?|menor(?:es)?|superior(?:es)?|inferior(?:es)?|o|a|os|as|seus?|suas?|melhor(?:es)?|pior(?:es)?|ess[ae]|aquel[ae]"
WEEKDAY = r"(?:-feira|sábado|domingo) \(\Z"
STOP = "e ou mas em no na nos nas com sem por pelo pela para que se ao à aos às como quando onde foi foram é são era eram tem têm teve pode podem será serão não mais menos até entre sobre sob cerca segundo contra desde após antes durante porque embora também já apenas um uma os as o a num numa isso este esta esse essa seu sua atrás depois enquanto diz disse mil milhões"
LINKS = "de do da dos das d"
MODIFIER = r"^(?:novos|novas|grandes|pequenas|pequenos|principais|diferentes|próximos|próximas|últimos|últimas|primeiros|primeiras|melhores|maiores|chamados|milhões|jovens|antigos|diversos|diversas|unidades|peças|demais)$"
DEFINITE = "os as dos das nos nas aos às pelos pelas esses essas estes estas seus suas outros outras primeiros primeiras últimos últimas próximos próximas"
PLURAL = r"[a-zàáâãçéêíóôõú]{3}s\Z"
PER = "por a_cada para_cada cada ao à o a pelo pela por_cada"
RATES = """
day diários diárias diário diária diariamente por_dia ao_dia
year anuais anual anualmente por_ano ao_ano
month mensais mensal mensalmente por_mês ao_mês
week semanais semanal semanalmente por_semana
hour por_hora
second por_segundo
"""
YEAR_AFTER = "_"
YEAR_BEFORE = "em de desde até ano anos para após no do por antes durante dezembro janeiro fim final início meados"
CLOCK_BEFORE = "às as à das pelas"
CLOCK_AFTER = "horas_da_manhã horas_da_tarde horas_da_noite da_manhã da_tarde da_noite h"
LEFT_UNITS = "rank lugar posição posto\nx fator fator_de multiplicado_por multiplicada_por multiplicou_por multiplicaram_por multiplicar_por"
PLACE_TO = "para para_o para_a ao à e e_o e_a ou até até_o"
RANK_AFTER = "lugar posição colocad* colocação posto maior"
ORDINALS = """
1 primeiro primeira
2 segundo segunda
3 terceiro terceira
4 quarto quarta
5 quinto quinta
6 sexto sexta
7 sétimo sétima
8 oitavo oitava
9 nono nona
10 décimo décima
"""
SILENT = "triplo_salto triplo_homicídio linha ônibus autocarro bonde rodovia página pág artigo art capítulo cap versão número nº n seção secção tel telefone voo sala tabela figura volume rua avenida um_dos uma_das um_ao_outro meio_ambiente meia_noite meio_termo cem_por_cento_ meio_dia geração fase etapa episódio dois_pesos duas_medidas duas_caras sete_vidas sete_chaves sete_anões quatro_ventos quatro_paredes cinco_sentidos três_mosqueteiros dois_gumes"
ALTERNATIVES = """
against contra ante
or ou
and e
"""
ANSWERING = "não diz dizem disse usa usam utiliza utilizam é são era eram tem têm acredita acreditam paga pagam quer querem pode podem teme temem"
SHARES = "2 metade\n3 terça_parte\n4 quarta_parte\n5 quinta_parte\n10 décima_parte"
SHARE_LINKS = "de da do das dos desse dessa deles delas"
NUMBER_OF = "número total_"
OVER = "sobre"
