"""English."""

NUMBERS = """
0.5 half
12 dozen
100 hundred
"""
MAGNITUDES = """
2 hundred_
3 thousand thousands k
6 million millions mln mn mil
9 billion billions bn bln bil
12 trillion trillions tn trn tril
15 quadrillion quadrillions
18 quintillion
5 lakh lakhs
7 crore crores
"""
COUNTED_MAGNITUDES = "6 m\n9 b\n12 t"
NOT_ANCHORS = "k mln bn mm mn tn bln mil bil trn mio mrd tril mld"
POINTS = "point"
NO_POINT = r"(?<![^\W_] )\b[Aa]t one\Z"
LEADING_POINTS = "point"
BEFORE_POINT = "by about around roughly only just nearly almost than least most to from another"
NOUGHTS = "zero nought naught"
MINUS = "minus negative"
BELOW_ZERO = "below_zero"
PLUS = "plus"
NO_MINUS = "or_minus plus_minus"
SETS = "12 dozen dozens"
DIGIT_SETS = "100 hundred"
VAGUE = """
1..10 several few
2..4 couple
10..100 dozens tens scores
100..1000 hundreds
1000.. thousands
1000000.. millions
1000000000.. billions
1000000000000.. trillions
"""
HALVES = "and_a_half"
JOINERS = "and"
ARTICLES = "a an the one"
JOINS_PARTS = True
PARTS = r"ths?\Z"
DOUBTFUL_PARTS = r" (?:quarters|.*(?:rd|th|st|quarter))\Z|[2-9]-quarter\Z"
ADDED_PARTS = "0.5 and_one_half\n0.25 and_a_quarter and_one_quarter\n0.75 and_three_quarters"
OF_ONE = "of_a of_an of_one"
MORE_OR_LESS = "less more fewer higher lower larger smaller bigger cheaper faster slower"
PART_OF = "quarter third fifth tenth"
OUT_OF = "in out_of"
FRACTIONS = """
2 half_
3 third thirds
4 quarter quarters fourth fourths
5 fifth fifths
8 eighth eighths
9 ninth ninths
10 tenth tenths
12 twelfth twelfths
20 twentieth twentieths
30 thirtieth thirtieths
40 fortieth fortieths
50 fiftieth fiftieths
"""
FOLDS = """
2 twice twofold
3 thrice threefold
4 fourfold
5 fivefold
6 sixfold
7 sevenfold
8 eightfold
10 tenfold
20 twentyfold
100 hundredfold
"""
HEDGES = """
none half_past quarter_past the_past in_past over_the_next over_the_past over_the_last over_the_coming over_the_following over_the_course_of over_these over_those over_its over_their nowhere_near near_the_end within_the_next past_the over_the_first under_the passed_the_first adds_up_to add_up_to added_up_to adding_up_to
approx about around approximately roughly some circa ca c approx near close_to closer_to in_the_region_of on_the_order_of of_the_order_of the_order_of order_of estimated an_estimated in_the_neighborhood_of somewhere_around give_or_take in_the_vicinity_of about_a_factor_of roughly_a_factor_of roughly_equal_to roughly_equivalent_to approximately_equal_to approximately_equivalent_to about_equal_to about_equivalent_to
nearly nearly almost just_under_ approaching not_quite nearly_as_many_as
only only just merely a_mere mere no_more_than_
as_much_as as_many_as as_much_as as_large_as fully a_whopping a_staggering as_long_as as_low_as_ whopping
at_least at_least no_less_than no_fewer_than not_less_than a_minimum_of minimum_of upwards_of_ starting_at from_ not_fewer_than minimum as_little_as_
more_than more_than over above exceeding exceeds exceeded exceed surpassed surpassing surpasses surpass topped topping tops upwards_of upward_of in_excess_of higher_than greater_than well_over well_above just_over larger_than older_than heavier_than taller_than later_than north_of passed crossed past longer_than beyond a_little_over slightly_more_than much_more_than more_than_the better_than_ bigger_than crossing
up_to up_to as_high_as at_most no_more_than not_more_than a_maximum_of maximum_of capped_at as_far_as_ maximum does_not_exceed did_not_exceed not_exceeding not_exceed limited_to_ no_longer_than will_not_exceed never_exceeded no_higher_than has_not_exceeded within
less_than sub less_than fewer_than below under lower_than smaller_than younger_than shy_of just_under well_under well_below just_shy_of south_of shorter_than cheaper_than_
"""
AFTER = """
none and_up_to and_over_the and_over_its and_above_all
or_more or_more and_up and_above or_higher or_longer and_upward at_least at_minimum and_over or_greater minimum
more_than plus and_counting odd some_odd
less_than or_less or_fewer or_lower and_under
up_to at_most at_the_most max maximum or_so_
approx or_so or_thereabouts
"""
TRANSPARENT = "the a an of his her its their those these by to for another next past last first whole full total"
TO = "to through thru"
BETWEEN = "between and"
ORIGINS = "from"
CHANGE = "grew grow rose rise rising risen fell fall drop declin doubl tripl quadrupl increas decreas climb jump surg shrank tenfold twofold threefold fivefold expand"
DURING = "over"
LASTING = "for took takes take taking lasted lasts last lasting by well just in at of after is was are were been be ran runs running spans spanned spanning spent spends waited waits requires required requiring need needs needed with to from within aged slightly much a than up served worked works lived has have had got since and or"
FOREIGN = r"\A[A-Z][a-z]+(?:ean|ian|ese|ish)\Z"
UNITS = """
GBP english_pound*
USD dollar dollars bucks buck u.s._dollars american_dollars
TWD taiwan_dollar*
USD:-2 cent cents us_cent us_cents u.s._cents american_cents
AUD:-2 australian_cent*
EUR:-2 euro_cent euro_cents eurocents
GBP pound pounds pounds_sterling sterling quid
GBP:-2 pence
CNY yuan renminbi rmb
JPY yen
KRW won korean_won
PLN zloty zlotys złoty
RUB ruble rubles rouble roubles
UAH hryvnia hryvnias
CZK czech_crown* koruna*
INR rupee rupees
INR:-2 paise paisa
CHF franc francs
BRL real reais
TRY lira liras
VND dong
percent percent per_cent percentage pct
pp percentage_point percentage_points pct_points percent_points points_of_percentage_
pp:-2 basis_point basis_points bps
x times fold x folds
parameter parameter parameters params param
token token tokens
GPU gpu gpus accelerator accelerators graphics_card graphics_cards graphics_processor graphics_processors graphics_chip graphics_chips ai_chip ai_chips ai_accelerator* ai_processor* artificial_intelligence_chip* graphics_processing_unit graphics_processing_units tpu tpus cards gpu_chips gpu_card gpu_cards video_cards ai_gpu* gpu_accelerator*
chip chip chips processor processors semiconductor semiconductors cpu_ microchip*
GPU.h gpuh hours_of_gpu_time gpu_compute_hours hours_of_gpu hours_on_gpu* card_hours chip_hours
GPU.day days_of_gpu chip_days
user user users subscriber subscribers mau maus dau daus
visit visit visits page_view* pageview* impressions_
query query queries prompt prompts request requests search searches question_
person victim victims person people employee employees worker workers engineer engineers researcher researchers scientist scientists developer developers staff staffers student students customer customers resident residents expert experts author authors human humans adult* children child women men woman man citizen* respondent* patient patients teacher* doctor* participant participants programmer programmers staff_members job_seekers personnel specialist* analyst* executives founder founders contractor contractors member members fan fans voter voters passenger* graduates lawyer* individuals architect architects manager managers consultant* journalist* senator* soldier* volunteer* professor* designer* artist* writer* editor* officials recruits hires technicians electricians nurses drivers
company company companies firm firms startup startups start_ups start_up businesses business corporation* enterprises enterprise
model model models llms llm
FLOP flop flops floating_point_operation floating_point_operations
FLOP/s flop_per_second flops_per_second floating_point_operations_per_second
B byte bytes
bit bit bits
bit/s bits_per_second bit_per_second
B/s bytes_per_second
W watt watts
Wh watt_hour watt_hours
Wh:3 kilowatt_hour kilowatt_hours
Wh:6 megawatt_hour megawatt_hours
Wh:9 gigawatt_hour gigawatt_hours
Wh:12 terawatt_hour terawatt_hours
W:6 megs_
Hz hertz
m meter meters metre metres
year year years yr yrs yearold
month month months
week week weeks
day day days
hour hour hours hr hrs
minute minute minutes mins
second second seconds secs
second:-3 ms
"""
NOUNS = "operation operations decade decades century centuries country countries state states city cities server servers site sites language languages paper papers page pages article articles point points data_center* data_centre* datacenter* acre acres report reports store stores project projects layer layers categor* transaction* contract* app apps device devices book books image images photo* file files document documents task tasks test tests benchmark* conference* version* car cars vehicle* phone* computer* job jobs share shares school schools hospital* universit* region* degree degrees ton tons tonnes litre* liter* pound_ gallon* kilogram* department* round rounds download* node nodes rack racks core cores office offices team teams robot robots patent patents vote votes medal* film* movie* unit units time_zones word words step steps lawsuit* barrel* house* home homes line lines partner* copies copy minutes_ nations nation stage* floor* ship* plant* reactor* lab labs citations citation chapter chapters experiments runs trials messages videos views likes comments towns supplier* provider* vendor* factory factories variant* size sizes bank banks laborator* cluster* building* warehouse* plane planes aircraft award* song songs album* goal goals law laws session* camera* incident* town village* province* agent agents chatbot* reason* flight* train* continent* market* sector* rival* committee* tool tools feature* domain* brand* sensor* satellite* drone* bidder* investor* competitor* campus* laptop* gadget* truck* bus buses bridge* dish* bottle* animal* dog dogs cat cats match matches game* painting* museum* theater* theatre* novel* letter letters email* call calls complaint* error* bug bugs update* release* branch* option* method* type types kind kinds tier* subject* topic* seat* bed beds ticket* order orders item* container* substation* turbine* panel* wave waves centimet* millimet* foot feet inch inches mile miles mph"
ENDINGS = r"s?"
MONTHS_OR_WORDS = "may march"
COMPARED = r"[a-z]{2,}er|more|less|as|the|that|those|what|its|their|his|her|over|national|average|normal|usual|current|expected|forward|trailing|annual|sales|earnings|revenues?|profits?|book"
STREET = r" (?:[A-Z0-9][\w'’.-]* ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Square|Boulevard|Blvd|Drive|Terrace|Plaza|Way)(?!\w)"
STOP = "last next previous and or but in on at with for to from by of as than that which who whose whom the a an is are was were be been has have had will would can could may might must shall should do does did not no it its he she they we you i this these those if when while where because since until after before during against between into over under about around per also only just more less each every both then ago later earlier apart old_ costs cost took takes said says according instead without within across via versus vs using how what why there their his her our my your so yet nor out off up down spent released launched built trained running working despite them us ours theirs none compared"
LINKS = "of"
ALSO_VERBS = "won"
MODIFIER = r"$^"
ATTRIBUTES = "chip semiconductor processor user model company customer startup business"
DEFINITE = "the these those its their his her our my other first last next"
PLURAL = r"[a-z]{3}(?<!s)(?<!u)(?<!i)s\Z"
MOST_UNKNOWN = 3
PER = "per a an each every for_each for_every for_ per_every"
RATES = """
none a_year_ago a_year_earlier a_year_before a_year_later a_year_prior a_month_ago a_month_earlier a_month_before a_month_later a_week_ago a_week_earlier a_week_before a_week_later a_day_ago a_day_earlier a_day_before a_day_later an_hour_ago an_hour_earlier an_hour_later
day daily a_day per_day each_day every_day
year annually yearly annual a_year per_year each_year every_year per_annum
month monthly a_month per_month each_month every_month
week weekly a_week per_week each_week every_week
hour hourly an_hour per_hour each_hour every_hour
minute a_minute per_minute every_minute
second a_second per_second every_second each_second
"""
YEAR_AFTER = "_"
YEAR_BEFORE = "in since by during until till from of before after year circa fiscal to late early mid summer spring fall autumn winter through for fy"
CLOCK_BEFORE = "_"
CLOCK_AFTER = "_"
LEFT_UNITS = "rank ranked rank ranking ranks place number_\nx factor_of multiplied_by"
PLACE_TO = "to to_the and and_the or or_the"
RANK_AFTER = "place spot position rank ranking largest biggest most highest in_the_ranking busiest fastest richest overall globally seed"
PLACED = "finished finish finishes finishing came come comes coming ranked ranks ranking placed places placing"
PLACE_LINKS = "on in at behind among with overall globally worldwide nationally"
ORDINALS = """
1 first
2 second
3 third
4 fourth
5 fifth
6 sixth
7 seventh
8 eighth
9 ninth
10 tenth
"""
SILENT = "page pages section sections chapter version versions figure fig table volume vol room flight apartment route highway phase level tier episode season appendix building suite gate platform ipv one_of one_more one_another no_one one_thing one_on_one a_few half_time half_brother two_minds"
MONTHS = "9 sept"
DAY_FIRST = False
ALTERNATIVES = """
against versus vs compared_with compared_to against
or or
and and
"""
CHANGED_BY = "by"
ANSWERING = "say says said think thinks thought believe believes believed use uses used plan plans planned want wants wanted expect expects expected report reports reported fear feared trust trusted were are is was have has had do does did don didn could couldn can cannot would wouldn will won refused agreed disagreed admitted pay pays paid support supported oppose opposed know knew never not"
SHARES = """
2 half
3 third
4 quarter
5 fifth
6 sixth
7 seventh
8 eighth
9 ninth
10 tenth
12 twelfth
20 twentieth
50 fiftieth
100 hundredth
1000 thousandth
1000000 millionth
1000000000 billionth
1000000000000 trillionth
"""
NO_WHOLES = "time battle story fun afternoon morning evening night job world_ growth losses decline declines contraction negative"
OTHER_PARTS = "other latter last next this that each the"
INDEFINITE = "a an one"
SHARE_LINKS = "of the its their his her all our"
NUMBER_OF = "number count"
REACHED = "reached reach reaches reaching hit hits hitting topped tops exceeded exceeds exceed surpassed surpasses passed passes crossed totalled totaled total totals numbered number rose risen grew grown climbed fell dropped jumped swelled surged doubled tripled approached stood stands"
SINGLE = "one"
OVER = "over"
