"""French."""

NUMBERS = """
10 dizaine
12 douzaine
15 quinzaine
20 vingtaine
30 trentaine
40 quarantaine
50 cinquantaine
60 soixantaine
100 centaine
0.5 demi demie
70 septante
80 huitante octante
100 cents
20 vingts
90 nonante
"""
MAGNITUDES = """
3 mille milliers_
6 million millions mio
9 milliard milliards md mds mrd
12 billion billions bn
15 billiard billiards
18 trillion trillions
"""
POINTS = "virgule"
NOUGHTS = "zéro zero"
MINUS = "moins"
BELOW_ZERO = "sous_zéro sous_le_zéro en_dessous_de_zéro au_dessous_de_zéro"
PLUS = "plus"
NO_MINUS = "au_moins du_moins ou_moins plus_moins"
SETS = "12 douzaine douzaines\n10 dizaine dizaines"
VAGUE = """
1..10 quelques plusieurs
10..100 dizaines
100..1000 centaines
1000.. milliers
1000000.. millions
1000000000.. milliards
"""
HALVES = "et_demi et_demie"
JOINERS = "et"
ARTICLES = "un une"
JOINS_PARTS = True
PARTS = r"i[èe]mes?\Z"
DOUBTFUL_PARTS = r"i[èe]mes?\Z|\A1 tiers\Z"
OF_ONE = "de d"
NO_WHOLES = "finale"
MORE_OR_LESS = "plus moins"
PART_OF = "quart tiers"
ABOUT = "dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine"
OUT_OF = "sur"
FRACTIONS = """
3 tiers
4 quart quarts
5 cinquième cinquièmes cinquieme cinquiemes
9 neuvième neuvièmes
"""
FOLDS = """
2 double
3 triple
4 quadruple
10 décuple
"""
NOT_ANCHORS = "md mds mio mrd bn mln mld double triple quadruple"
HEDGES = """
approx environ à_peu_près autour_de approximativement de_l_ordre_de quelque quelques_ autour_des aux_alentours_de aux_environs_de une_centaine_ dans_les grosso_modo estimé_à estimée_à estimés_à autour_d
nearly presque pas_loin_de près_de quasiment près_d pas_loin_d
only seulement à_peine juste uniquement ne_que
as_much_as pas_moins_de_ carrément jusque
at_least au_moins au_minimum pas_moins_de minimum pas_moins_d à_partir_de dès
more_than plus_de plus_d un_peu_plus_de un_peu_plus_d supérieur_à supérieure_à supérieurs_à dépasse dépassé dépassent dépassait dépassaient dépasser dépassant excède excèdent au_delà_de au_dessus_de bien_plus_de franchi dépassera excédant
up_to jusqu_à jusqu_en_ au_maximum au_plus maximum pas_plus_de ne_dépasse_pas ne_dépassera_pas tout_au_plus ne_dépassent_pas dépasse_pas dépassera_pas excède_pas dépassent_pas jusqu_au jusqu_aux à_concurrence_de pas_plus_d n_excède_pas
less_than moins_de moins_d inférieur_à inférieure_à en_dessous_de sous_la_barre_des sous_les au_dessous_de
"""
AFTER = """
or_more ou_plus et_plus au_moins au_minimum minimum
approx environ
up_to au_maximum maximum
less_than ou_moins
"""
TRANSPARENT = "les des le la de d un une du aux à ces ses cap seuil barre pour prochains premiers en"
TO = "à jusqu_à"
BETWEEN = "entre et"
ORIGINS = "de d des"
CHANGE = "gagné gagne perdu cédé monté descend passé passe augment bond grimp baiss chut recul progress"
UNITS = """
USD dollar dollars dollars_américains dollar_américain
CAD dollar*_canadien*
AUD dollar*_australien*
HKD dollar*_de_hong_kong dollar*_hongkong*
EUR:-2 centime* centime*_d_euro cents eurocent*
USD:-2 cents_américains
GBP livre livres
GBP:-2 pence
CNY yuan yuans renminbi
JPY yen yens
KRW won wons
PLN zloty zlotys
RUB rouble roubles
UAH hryvnia*
CZK couronne*_tchèque*
INR roupie*
CHF franc*_suisse* franc francs
TRY livre*_turque* lires
BRL real réaux reais
percent pour_cent pourcent
pp point*_de_pourcentage points_de_pour_cent point*_de_pourcent
pp:-2 points_de_base point_de_base
x fois
parameter paramètre*
token token tokens jeton*
GPU carte*_graphique* cartes accélérateur* puce*_d_ia puce*_ia gpu gpus processeur*_graphique* puce*_pour_l_ia puce*_graphique* puce*_dédiée*_à_l_ia tpu carte_gpu cartes_gpu puce*_d_intelligence_artificielle puce*_ai
chip puce* processeur* semi-conducteur*
GPU.h heure*_gpu heure*_de_gpu gpu_heure* heure*_de_calcul_gpu gpuh heure*_de_calcul_sur_gpu heure*_processeur*_graphique* heure*_de_processeur*_graphique* heure*_d_accélérateur*
GPU.day jour*_gpu jour*_de_gpu gpu_jour*
user utilisateur* utilisatrice* usager* abonné* internaute*
visit visite* consultations_de_page* pages_vues
query requête* recherche_ prompt* question_ demande*_
person personne* salarié* employé* ingénieur* chercheur* scientifique* développeur* client* étudiant* habitant* expert* gens participant* auteur* élève* enseignant* médecin* patient* collaborateur* travailleur* programmeur* citoyen* français* emplois_ hommes femmes enfants spécialiste* candidat* sondés spectateur* personnes_interrogées adultes agents_
company entreprise* société* startup* start_up* firme* compagnie* jeune*_pousse*
model modèle*
FLOP flop flops_ opération*_en_virgule_flottante
FLOP/s flops opération*_par_seconde opération*_en_virgule_flottante_par_seconde
B octet* byte*
bit bit bits
bit/s bit*_par_seconde
B:3 ko
B:6 mo mégaoctet*
B:9 go
B:12 to
B:15 po
B/s:9 go_s gigaoctet*_par_seconde
B/s:12 to_s téraoctet*_par_seconde
W watt watts
W:6 mégawatt*
Wh watt_heure* wattheure* watts_heures
Wh:3 kilowatt_heure* kilowatts_heures
Wh:6 mégawattheure* mégawatt_heure*
Wh:9 gigawatt_heure*
Wh:12 térawatt_heure*
Hz hertz
m mètre mètres metre metres
year an ans année années
month mois
week semaine semaines
day jour jours journée*
hour heure heures
minute minute minutes
second seconde secondes
second:-3 milliseconde*
"""
NOUNS = "pays état* ville* serveur* page* article* langue* point* centre*_de_données data_center* hectare* rapport* magasin* projet* couche* catégorie* contrat* application* appareil* livre_ photo* image* fichier* document* tâche* test* conférence* voiture* véhicule* téléphone* ordinateur* poste* action* école* hôpita* université* région* degré* tonne* litre* kilo* équipe* robot* brevet* voix médaille* film* mot* ligne* site* nœud* noeud* baie* cœur* bureau* fournisseur* usine* variante* taille* banque* laboratoire* cluster* bâtiment* avion* prix_ chanson* album* match* but* loi lois séance* session* caméra* incident* commune* province* agent* chatbot* raison* vol_ train* continent* marché* secteur* rival rivaux partenaire* comité* outil* fonction* domaine* marque* capteur* satellite* drone* investisseur* concurrent* campus camion* pont* animaux tableau* musée* théâtre* roman* lettre* appel* erreur* mise_ option* méthode* type* sujet* billet* conteneur* turbine* panneau* aéroport* vidéo* ministère* version*"
ENDINGS = r"e?s?|nes?"
COMPARED = (
    r"plus|moins|supérieure?s?|inférieure?s?|le|la|les|l|son|sa|ses|leurs?|mieux|celui|celle|ceux|meilleure?s?|trop"
)
STREET = r",? (?:bis |ter )?(?:rue|avenue|boulevard|quai|allée|place(?= (?:de|du|des|[A-ZÀ-Ý])))(?!\w)"
STOP = "et ou mais en dans sur avec sans par pour qui que dont où est sont était étaient a ont avait avaient sera seront peut peuvent ne pas plus moins à au aux le la les un une selon entre sous contre depuis après avant pendant car alors aussi déjà encore seulement ce cette ces son sa ses leur il elle ils elles on nous vous se fois_ plutôt tandis soit afin coûte coûtait lors"
LINKS = "de d des du"
MODIFIER = r"^(?:nouveaux|nouvelles|grandes|grands|principaux|principales|prochains|prochaines|derniers|dernières|premiers|premières|petits|petites|jeunes|meilleurs|meilleures|milliers|autres|différents|différentes|millions|milliards|anciens|exemplaires|unités)$"
DEFINITE = "les des ces ses mes nos vos leurs aux autres premiers premières derniers dernières prochains prochaines tous toutes"
PLURAL = r"[a-zàâçéèêëîïôûùœ]{3}[sx]\Z"
PER = "par pour_un pour_une chaque pour à_l_ de_l_ l"
RATES = """
day par_jour quotidien* chaque_jour quotidiennement
year par_an annuel* chaque_année annuellement par_année
month par_mois mensuel* chaque_mois
week par_semaine hebdomadaire* chaque_semaine
hour par_heure de_l_heure horaire* à_l_heure l_heure
second par_seconde
"""
YEAR_AFTER = "_"
YEAR_BEFORE = "en depuis fin début année mi dès avant après courant de été hiver automne printemps à vers"
CLOCK_BEFORE = "_"
CLOCK_AFTER = "_"
LEFT_UNITS = "rank rang\nx facteur facteur_de multiplié_par multipliée_par multipliés_par multipliées_par multiplie_par multiplier_par multipliant_par"
PLACE_TO = "à à_la au et et_la ou"
RANK_AFTER = "place rang position"
ORDINALS = """
1 première premier unième
2 deuxième seconde_ second_
3 troisième
4 quatrième
5 cinquième
6 sixième
7 septième
8 huitième
9 neuvième
10 dixième
"""
SILENT = "ligne bus tramway rer métro autoroute gare mille_mercis mille_et_une page pages chapitre article section version numéro n tél téléphone vol_ chambre salle tableau figure tome rue un_des une_des l_un l_une un_peu les_uns génération étape phase tiers_monde deux_coups deux_chaises deux_eaux quatre_murs quatre_mains deux_mains deux_doigts deux_pas trois_mousquetaires sept_nains sept_samouraïs sept_merveilles quatre_cents_coups cinq_sens deux_poids quatre_vérités un_quart_de_finale deux_quarts_de_finale trois_quarts_de_finale quatre_quarts_de_finale trois_quarts_centre* trois_quarts_aile* un_tiers_de_confiance un_tiers_lieu épisode"
ALTERNATIVES = """
against contre
or ou
and et
"""
ANSWERING = "ne n l s y déclarent jugent estiment utilisent utilise dit disent déclare est sont était étaient a ont avait avaient pense pensent croit croient paie paient souhaite souhaitent peut peuvent"
SHARES = "2 moitié\n3 tiers_\n4 quart_"
SHARE_LINKS = "de des du d"
NUMBER_OF = "nombre"
OTHER_PARTS = "première seconde dernière autre"
OVER = "sur"
