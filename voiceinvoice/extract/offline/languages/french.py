"""French."""

from decimal import Decimal

from voiceinvoice.extract.offline.languages.given_names import EUROPEAN
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.phrases import PatternSet
from voiceinvoice.extract.offline.wordlists import every, meanings, phrases, words

_ONES = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_NUMBERS = {
    **{word: value for value, word in enumerate(_ONES.split())},
    "une": 1,
    "dix-sept": 17,
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
    "cent": 100,
    "cents": 100,
    "mille": 1000,
    "mil": 1000,
    "million": 10**6,
    "millions": 10**6,
}
_HALF, _QUARTER = Decimal("0.5"), Decimal("0.25")
_BILL = "facture|facturons|compte|comptons|mets|mettons|fais payer|facturé|compté|fait payer|ferai pas payer|inclus"
_CURRENCIES = {
    "EUR": "euro|euros|eur",
    "CHF": "francs suisses|franc suisse|francs|franc|chf",
    "CAD": "dollars canadiens|dollar canadien|piastres|piasses|cad",
    "$": "dollars|dollar",
    "USD": "usd|dollars américains|dollars us",
    "GBP": "livres sterling|livre sterling|gbp",
    "MAD": "dirhams marocains|dirham marocain|dirhams|dirham|mad",
    "XOF": "francs cfa|xof",
    "TND": "dinars tunisiens|tnd",
    "DZD": "dinars algériens|dzd",
}
_CURRENCY_PHRASES = {tuple(name.split()): code for code, names in _CURRENCIES.items() for name in names.split("|")}
_WHEN, _WHEN_MEANINGS = meanings(
    receipt=(
        "à réception|à la livraison|à la réception|de suite|dès maintenant|sans délai|réception|dès réception|"
        "immédiatement|comptant|aujourd' hui|tout de suite"
    ),
    month="fin du mois|la fin du mois|fin de mois|fin de ce mois|dernier jour du mois",
    next_month="fin du mois prochain|la fin du mois prochain|fin de mois prochain",
    week="fin de la semaine|la fin de la semaine|fin de semaine",
    **{
        "days 1": "demain",
        "days 7": "une semaine",
        "days 8": "huit jours|huitaine",
        "days 15": "quinze jours|une quinzaine|quinzaine",
        "days 30": "un mois",
    },
)
_TIME_UNITS = {
    **dict.fromkeys("heure heures h".split(), "hour"),
    **dict.fromkeys("minute minutes min mn".split(), "minute"),
    **dict.fromkeys("jour jours journée journées".split(), "day"),
    **dict.fromkeys("semaine semaines".split(), "week"),
    **dict.fromkeys("mois".split(), "month"),
    **dict.fromkeys("nuit nuits nuitée nuitées".split(), "night"),
    **dict.fromkeys(("demi journée", "demi journées", "demi-journée"), "half day"),
}
_MEASURES = {
    **dict.fromkeys(("mètre", "mètres", "mètres linéaires"), "mètre"),
    **dict.fromkeys(("mètre carré", "mètres carrés", "m2"), "mètre carré"),
    **dict.fromkeys(("mètre cube", "mètres cubes"), "mètre cube"),
    **dict.fromkeys("kilomètre kilomètres km".split(), "kilomètre"),
    **dict.fromkeys("kilo kilos kg".split(), "kilo"),
    **dict.fromkeys("litre litres".split(), "litre"),
    **dict.fromkeys("tonne tonnes".split(), "tonne"),
    **dict.fromkeys("mot mots".split(), "mot"),
}
_TAX = "tva|taxe|taxes|tps|tvq"

_DOWN = "acompte|arrhes|avance|dépôt|provision"
_PAID = "versé|versés|versée|payé|payés|reçu|reçus|réglé|réglés|encaissé|donné|laissé|viré|remis"
_HAS = "ont|a|était|est|sont|m'|j'|il|elle|ils|on|nous|ai"
_WHO = "il|elle|ils|elles|on|m'|nous|client|cliente"
_SO = "déjà|été|a|ont|bien"

ROLES = PatternSet(
    discount="""
remise|réduction|rabais|ristourne|escompte! de|à {p}
enlèves|enlevez|retires|retirez|déduisez|ôtes|ôtez|soustrais|rabats|baisse|défalque|diminue moi|lui|leur|de|encore? {v}
{v} * d'|de remise|réduction|rabais|moins|ristourne
consenti|accordé|promis|fait|faites|faire|accorder|applique|appliquez * remise|rabais|geste|ristourne|réduction de? {v}
{v} de? remise|réduction|rabais|ristourne|escompte|moins
{v} * remise|réduction|rabais|ristourne|escompte
remise|réduction|rabais|ristourne|escompte|avoir|geste de|commerciale|commercial? de? {v}
remise|réduction|rabais|ristourne|escompte * {v}
moins|déduire|déduis|déduisez|enlève|enlever|enlevez|retire|retirer|retranche|ôter une|un|la|les? {v}
moins|déduire|déduis|enlève|enlever|retire * {v} * remise|réduction|rabais
moins|avec|une|un {v} de remise|réduction|rabais|ristourne
remise|réduction|rabais|ristourne|escompte de? {v} sur le? tout|total|totalité|ensemble|montant
{v} de remise|réduction|rabais|ristourne sur le? tout|total|totalité|ensemble|montant
{v} sur le tout|total
fais|fait|accorde|offre|consens|faites * {p} * remise|réduction|rabais|ristourne|moins
{v} en|de moins
""",
    taxed=f"""
{{r}} de? {_TAX}
{{p}} de? {_TAX}!
{{p}} de? {_TAX}
{_TAX} * {{p}}
{{p}} * {_TAX}
{_TAX} incluse|comprise|est|au? taux|à|de|en|comprise|plus? de|à? {{p}} en|comprise|incluse? plus|sus?
{_TAX} à|de|est? {{r}} ^
plus|ajouter|ajoute|ajoutez|avec la|les|une|de? {_TAX} de|à {{p}}
plus|ajouter|ajoute|ajoutez|avec {{p}} de? {_TAX}
""",
    deposit=f"""
acompte|acomptes|arrhes|avance|dépôt|provision * {{v}}
{{v}} * acompte|arrhes|avance|dépôt|provision
{{m}} déjà|a|ont|été|sont|est|de? déjà|été? payé|payés|versé|versés|reçu|reçus|réglé|réglés|encaissé|encaissés
payé|versé|réglé|donné|reçu|encaissé|viré déjà|un|une|les|acompte|de? {{m}}
payé|versé|réglé|donné|reçu|encaissé|viré * {{m}} * acompte|avance|arrhes
déjà * {{m}}
{{m}} {_HAS}? {_HAS}? {_SO}? {_SO}? {_PAID}
{_WHO}? {_HAS} {_SO}? {_PAID} déjà|un|une|les? acompte|avance|de|d'? de|d'? {{m}}
moins|déduire|déduis|déduisez un|une|l'|les|son? {_DOWN} de|d'|versé|déjà? de|versé? {{m}}
{_DOWN} de|d'|reçu|versé|payé|déjà|était|est? de|reçu|versé|été? {{m}} {_SO}? {_SO}? {_PAID}
""",
    total="""
doit|devrait|devrais|fera|ferait donner|faire|revenir|monter|faisait à? {m}
{m} ttc ^
total|totalité|tout|somme|montant * {m}
{m} au|en? total|tout ^
au|en total ça|c'|fait|est|soit? fait|est? {m}
ça|cela|ce|soit|donc fait|fera|revient|donne à|un|au|total|de|en|tout? {m} au|en? total|tout?
soit {m} au|en? total|tout?
""",
    balance="""
reste|solde|restent|restant * {m}
{m} * restant|restants
""",
    elapsed="""
pris|duré|prend|passé * {q} * mais|forfait|pourtant
pris|duré * {q}
{q} * mais|pourtant * forfait|forfaitaire|convenu|fixe
ne|pas facturer|compter|facture|compte * {q}
{q} * offert|offerte|offertes|gratuit|gratuite|gratuites
il y a {q}
garantie * {q}
""",
    spoken="""
ancien|ancienne|vieux|habituel tarif|prix * {m}
tarif|prix ancien|précédent|initial * {m}
normalement|habituellement|d' habitude * {m}
au lieu de {m}
non|et pas {m}
budget * {m}
m' a coûté {m}
""",
)

FRENCH = Lexicon(
    code="fr",
    decimal_comma=True,
    paired_cents=True,
    numbers=_NUMBERS,
    scale_words={"mille": 1000, "cent": 100, "million": 10**6, "millions": 10**6, "k": 1000, "douzaine": 12},
    dozens={"douzaine": 12, "quinzaine": 15, "dizaine": 10, "vingtaine": 20},
    articles=words("un une"),
    fractions=(
        (("trois", "quarts", "d'"), _QUARTER * 3),
        (("une", "demi"), _HALF),
        (("un", "quart", "d'"), _QUARTER),
        (("demi",), _HALF),
    ),
    added_fractions=((("et", "demie"), _HALF), (("et", "demi"), _HALF), (("et", "quart"), _QUARTER)),
    points=words("virgule"),
    number_joiners=words("et"),
    joins="tens",
    counts_in_twenties=True,
    spaced_thousands=True,
    # dates
    net_words=words("net nets"),
    term_leads=words("à paiement règlement délai"),
    due_cues=phrases(
        "payables|échéance au|échéance le|payé|payée|règle|règlent|réglée|me paie|me paient|me payer|paient|"
        "paieront|me règle|dans les|règlement sous|payable à|paiement à|à payer avant|à payer sous|"
        "délai de paiement|délai de|payable dans|doit payer avant|"
        "payable|payables|paiement|à payer|payer|échéance|à régler|réglable|règlement|dû|due|délai|sous|"
        "d' ici|avant le|avant|paie|paiera|paieront|règlera|pour le"
    ),
    due_fillers=words(
        "grand maximum avant être réglé réglée compter partir "
        "fin-de dès d'ici prochains suivant d'ici ça comme d'habitude elle paie paye règle paiera virement par "
        "délai les au être "
        "à a dans sous le la les l' de d' du avant ici au est sera pour payable et jours d'ici en plus "
        "tard fixée fixé il elle ils devra doit doivent régler payer facture échéance paiement"
    ),
    due_tails=phrases(
        "à payer|pour régler|pour le règlement|pour me payer|pour le paiement|à régler|pour nous payer|"
        "elle paie|il paie|ils paient|"
        "net|nets|fin de mois|date de facture|de délai|pour payer|à compter d' aujourd' hui|à réception"
    ),
    when_phrases=_WHEN,
    when_meanings=_WHEN_MEANINGS,
    when_alone=phrases("à réception|dès réception|fin de mois"),
    day_units={"jour": 1, "jours": 1, "semaine": 7, "semaines": 7, "mois": 30},
    weekdays={d: i for i, d in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())},
    next_words=frozenset(),
    next_after=words("prochain"),
    month_ends=phrases("fin|fin de|fin d'|la fin de|fin du mois de|la fin du mois de"),
    month_middles=phrases("mi|la mi|le milieu de"),
    due_words=words("payable échéance règlement"),
    day_leads=words("le du au dès depuis"),
    business_days=words("ouvrés ouvrables ouvré ouvrable"),
    due_leads=words("le avant sous à au dans d'ici"),
    months={
        m: i + 1
        for i, m in enumerate(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
        )
    },
    ordinals={"premier": 1},
    ordinal_suffixes=words("er ème e"),
    plain_days=True,
    # references
    po_phrases=phrases(
        "numéro du bon de commande|commande|bon de commande numéro|référence de commande|numéro de dossier|"
        "dossier numéro|marché numéro|notre référence|votre référence|numéro d' engagement|engagement|"
        "bon de commande|numéro de commande|commande numéro|commande n|référence|po|"
        "numéro de bon de commande|n° de commande|purchase order|réf"
    ),
    po_first=words("notre votre dossier marché engagement bon numéro commande référence po purchase réf"),
    label_words=words(
        "siret siren poste extension "
        "article alinéa "
        "salle matricule série modèle immatriculation compteur escalier boîte-numéro local box quai "
        "chambre appartement numéro bureau lot phase code porte étage bâtiment dossier chantier"
    ),
    kept_labels=words("salle chambre appartement phase bâtiment bureau lot"),
    weak_labels=words(
        "salle local box quai chambre appartement bureau lot phase porte étage bâtiment dossier chantier"
    ),
    code_fillers=words(
        "était de série c' est porte avec leur sous chez eux c'est sera votre notre numéro n no est le la : # c' ° nº"
    ),
    phone_words=words("téléphone portable tél mobile"),
    clock_words=words("heures-"),
    street_words=frozenset(),
    street_heads=words(
        "rue avenue boulevard place chemin quai impasse allée square rang montée ruelle faubourg sentier"
    ),
    numbered_first=True,
    house_letters=words("bis ter quater"),
    house_words=words("numéro n° n"),
    place_cues=words("au"),
    email_at=words("arobase chez-arobase"),
    email_marks={"point": ".", "tiret": "-", "trait": "-", "underscore": "_"},
    # prices
    currencies=_CURRENCY_PHRASES,
    currency_table=phrases("|".join(" ".join(phrase) for phrase in _CURRENCY_PHRASES)),
    bare_currencies={"dollars": words("CAD USD"), "dollar": words("CAD USD")},
    home_currencies=dict.fromkeys(
        "tps tvq québec quebec montréal montreal laval gatineau sherbrooke longueuil lévis saguenay rimouski ottawa "
        "chicoutimi drummondville joliette canadiens canadien pis piastres piasses".split(),
        "CAD",
    ),
    currency_codes=frozenset(code.lower() for code in _CURRENCIES if len(code) == 3),
    cents=words("centimes centime"),
    cents_joiners=words("et"),
    percent=phrases("%|pour cent|pourcent"),
    time_units=_TIME_UNITS,
    measures=_MEASURES,
    each=phrases(
        "unitaire|de l' unité|la paire|par paire|la boîte|par exemplaire|l' exemplaire|chacuns|chacunes|"
        "chaque pièce|à l' unité chacun|pour chaque|pour chacun|pour chacune|à chacun|à chacune|par couvert|"
        "par invité|par convive|"
        "à l' unité|l' unité|par unité|la pièce|du pièce|chaque fois|à chaque fois|à la pièce|unité|pièces|"
        "par enfant|par participant|par élève|"
        "chacun|chacune|pièce|la pièce|l' unité|chaque|par personne|par tête|par pièce|l' un|l' une"
    ),
    per=words("par /"),
    per_articles=words("la le l' du"),
    per_leads=words("de"),
    per_each=words("chaque"),
    leads_per=words("chaque par la le l' du"),
    rate_leads={"horaire": "hour", "journalier": "day"},
    rate_links=words("de est à fixé"),
    cents_joined=words("et"),
    hourly={"horaire": "hour", "mensuel": "month"},
    at=words("à a @ de d'"),
    at_number=words("à a @"),
    heads_first=True,
    whole_price=words("pour"),
    same_rate=phrases("au même tarif|au même prix|même tarif|même prix|au même taux"),
    flat=words("forfait forfaitaire fixe"),
    flat_word="forfait",
    singular=(("aux", "al"), ("eux", "eu"), ("s", "")),
    hour="hour",
    minute="minute",
    minute_words=words("minute minutes min mn"),
    singular_times=frozenset(),
    article_times=words("hour day") | {"half day"},
    time_names=frozenset(_TIME_UNITS.values()),
    measure_names=frozenset(_MEASURES.values()),
    heading_nouns=words("choses postes lignes"),
    per_nouns=words(
        "mètre kilo litre tonne bouteille caisse carton passage intervention séances trajet voyage heure jour "
        "semaine mois nuit cours prestation consultation arbre cheval poste table tête chien chat vitre porte "
        "mot mètre-carré "
        "séance leçon cours page personne pièce visite nuit place repas fenêtre"
    ),
    # speech
    function_words=words(
        "prend prends prennent voulait voudrait "
        "voilà bon ben accord ouais ouai ok okay enfin tiens dis donc "
        "pis "
        "hein quoi là lui leur leurs tous toutes toute aussi y'a a-t-il sera serait seront ont étaient ceux "
        "celle celui suis sommes êtes vient vais va vont peux peut pouvez veux veut jusqu' quand comme très bien "
        "juste hop ok allez cadeau offert "
        "le la les l' un une des de d' du au aux et ou mais donc car pour par avec sans dans sur sous en "
        "à chez je j' tu il elle on nous vous ils elles me m' te t' se s' mon ma mes ton son sa ses leur "
        "leurs notre nos votre vos ce c' cet cette ces que qu' qui quoi dont où est sont était étaient a "
        "ai as ont avait fait faire faites être avoir été plus moins aussi puis alors ensuite encore déjà "
        "pas ne n' non oui merci s'il plaît euh bon ben bah bonjour voilà c'est ça cela y mets mettre "
        "mettez ajoute ajoutez soit"
    ),
    prepositions=words("pour de d' du des à au aux sur dans en avec par"),
    determiners=words("le la les l' un une ce cette ces"),
    negations=words("pas non"),
    hesitations=words(
        "donc seulement que ça j' ai fait ne était que finalement ils elles ont "
        "euh ben bah c' est c'est était en fait oui alors ce sont il y a"
    ),
    sounds=words("euh heu hum ben bah"),
    clause_starters=words("je j' il elle ils elles nous qui parce car comme puisque"),
    after_amounts=words("$ € £ % euro euros centimes heures heure minutes francs chacun chacune par cent mille pour"),
    item_joins=words("pis également et plus puis ensuite aussi & + ainsi"),
    joins_and=words("pis et & +"),
    unread_amounts=phrases(
        "je lui offre|je leur offre|j' offre|"
        "la moitié|le double|double tarif|moitié prix|demi tarif|un tiers|deux tiers|majoration|majoré|majorée|"
        "supplément de|pourboire|un quart du"
    ),
    gratis=phrases(
        "gracieusement|à titre gracieux|gracieux|sans frais|aux frais de la maison|cadeau de la maison|"
        "offert par la maison|c' est offert|est offert|est offerte|sont offerts|sont offertes|"
        "c' est pour moi|je l' offre|je le lui offre|je la lui offre|je les offre|je vous l' offre|en cadeau|"
        "geste commercial|par courtoisie|sans supplément|"
        "gratuit|gratuite|gratuites|gratuits|offert|offerte|offerts|offertes|cadeau|c' est cadeau|offre"
    ),
    first_words=words("premier première premiers premières"),
    closing_words=words("dernier dernière derniers dernières"),
    no_discount=phrases("pas de remise|sans remise|aucune remise|oublie la remise|oubliez la remise"),
    asides=phrases(
        every("je|on|nous", "|ne|n'", "|la|le|les|l'|lui|leur|lui ai|leur ai|l' ai|les ai", _BILL, "pas")
        + "|"
        + every("|à", "ne pas", "|le|la|les|l'", "facturer|compter|mettre|inclure|ajouter|faire payer")
        + "|"
        + every(
            "pas|non|sans", "facturé|facturée|facturés|facturées|compté|comptée|comptés|comptées|à facturer|facturer"
        )
        + "|"
        "je ne le facture pas|je ne la facture pas|je la facture pas|je le facture pas|je ne les facture pas|"
        "je les facture pas|je ne la compte pas|je ne le compte pas|je la compte pas|je le compte pas|"
        "ça je ne le facture pas|n' est pas à facturer|ne pas facturer ça|c' est cadeau|"
        "on n' en parle pas|déjà facturé|déjà facturée|facturé à part|"
        "sur une autre facture|ça n' a rien à voir|c' est pour ma poche|à ma charge"
    ),
    work_endings=("age", "ages", "ation", "ations", "ement", "ements", "isation", "erie-"),
    surnames=words("lesage sauvage lepage delage dumenage clément davantage courage chapuisage"),
    contacts=phrases(
        "signé par|signée par|a signé|celui qui m' a appelé c' est|celle qui m' a appelé c' est|"
        "c' est lui qui m' a appelé|à la demande de|reçu par|m' a appelé|j' ai eu au téléphone|"
        "au téléphone avec|en contact avec|le gardien est|la gardienne est|"
        "à l' attention de madame|l' interlocuteur est|interlocutrice est|le contact est|mon contact|"
        "contact c' est|vu avec|de la part de|recommandé par|envoyé par|parlé avec|aux bons soins de"
    ),
    pays=phrases(
        "paie|paye|qui paie|qui paye|qui règle|paiera|règle la facture|c' est elle qui paie|c' est lui qui paie|"
        "c' est eux qui paient|prend en charge"
    ),
    relations=words(
        "mère père maman papa mari femme épouse époux fille fils frère soeur sœur tante oncle parents grand-mère "
        "patron patronne propriétaire société entreprise bailleur employeur gérant "
        "gérante "
    ),
    relation_leads=words("le la les l' son sa ses leur mon ma notre cette"),
    relation_links=words("elle lui eux nommé d' de c' est la le appelée nommée à savoir qui s' appelle est"),
    any_company=words("société entreprise boîte employeur agence"),
    legal_forms=words("sarl sas sa eurl sasu sci snc scop selarl inc ltée enr scea gaec"),
    client_titles=words("monsieur madame mme mlle famille"),
    corrections=phrases(
        "non je me trompe|non je dis une bêtise|je dis une bêtise|je dis n' importe quoi|"
        "je raconte n' importe quoi|je recommence|je reprends|on va dire plutôt|disons plutôt|plutôt disons|"
        "c' est pas ça|ce n' est pas ça|c' est faux|faux|c' est une erreur|attends voir|attendez voir|"
        "attends un peu|minute|une minute|minute non|stop|stop non|oh non|oh pardon|ah pardon|ah mais non|"
        "euh pardon|pardon je voulais dire|je veux dire plutôt|je voulais dire plutôt|j' ai dit|"
        "j' ai dit une bêtise|erreur de ma part|au lieu de ça|change|changez|corrige|corrigez|rectifie|"
        "rectifiez|excuse moi|excuse|excusez|non excuse moi|non désolé|non désolée|désolé non|il y en avait|"
        "c' étaient|non ce sont|non ce sera|ce sera plutôt|ce serait plutôt|non c' en était|voire|"
        "non plutôt|pardon non|pardon c' est|euh non|ah non|mais non|non en fait|enfin non|non c' était|"
        "non c' est|ou plutôt non|je me trompe|je me suis trompé|je me suis trompée|non excusez moi|désolé|"
        "désolée|oups|c' était plutôt|c' est plutôt|mettons|disons plutôt|non disons|mettez|mets plutôt|mets|"
        "rectification|correction c' était|au temps pour moi|autant pour moi|je rectifie|finalement|"
        "non finalement|attention|non attention|attends non|ce n' était que|y en avait|"
        "non|pardon|je veux dire|plutôt|en fait|attends|attendez|correction|non attends|non pardon|"
        "je corrige|enfin|ou plutôt|excusez moi|non non|erreur|mettez plutôt|je voulais dire|disons"
    ),
    drops=phrases("oublie|oubliez|supprime|supprimez|annule|annulez|enlève|laisse tomber|ne facture pas"),
    backward=words("ça cela tout"),
    roles=ROLES,
    at_places=words("à au"),
    number_nouns=words("numéro matricule série modèle immatriculation"),
    client_is=phrases(
        "c' est|c' est plutôt|c' est pour|ce sera pour|plutôt pour|plutôt à|mais pour|mais à|mais au nom de|"
        "il s' appelle|elle s' appelle"
    ),
    paying=words("paie paye règle paient règlent paiera"),
    weak_totals=words("ensemble tout"),
    likewise=words("aussi également pareil pareillement"),
    price_nouns=words("prix tarifs montants"),
    with_words=words("avec à"),
    ages=phrases("ans d' âge|ans de garantie|ans d' ancienneté|ans d' expérience"),
    times=words("fois x ×"),
    place_of_work=words("de du chez des"),
    family_words=words("famille"),
    is_words=words("est coûte était coûtait fait revient"),
    before_years=words("de en depuis année"),
    adding_words=words("plus avec et ajoute ajoutez"),
    scope_details=words("seulement uniquement mais pas"),
    only_words=words("seulement uniquement"),
    scope_inside=words("sur pour"),
    reasons=words("parce car puisque comme"),
    called=words("nommé nommée appelé appelée"),
    copulas=words("est était sera appelle serait"),
    payers=words(
        "client cliente propriétaire payeur payeuse acheteur acheteuse titulaire commanditaire destinataire débiteur"
    ),
    bill_words=words("facture factures note"),
    client_between=phrases(
        "envoie|envoyez|fais|faites|prépare|préparez|établis|établissez|adresse|adressez|fais parvenir|donne"
    ),
    sayings=words("coûte coûtait coûté coûtaient valait vaut prix tarif était fait revient"),
    untaxed=phrases(
        "tva exonérée|exonération de tva|auto entrepreneur|article 293 b|article 293|franchise de tva|"
        "franchise en base|autoliquidation|non assujetti|non assujettie|non soumis à la tva|pas de taxe|"
        "pas de taxes|sans taxes|je ne facture pas la tva|je facture pas la tva|sans la tva|tva zéro|aucune tva|"
        "sans tva|pas de tva|exonéré|exonérée|exonéré de tva|tva non applicable|exempt de tva|"
        "sans taxe|exonérée de tva|livraison intracommunautaire"
    ),
    untaxed_names=(("autoliquidation", "reverse-charge"), ("intracommunautaire", "intra-community")),
    tax_included=phrases(
        "la tva est comprise|la tva est incluse|tva déjà comprise|tva déjà incluse|prix ttc|taxes incluses|"
        "tva inclue|tout compris|"
        "tva comprise|tva incluse|toutes taxes comprises|taxes comprises|ttc"
    ),
    included=phrases("comprise|compris|incluse|inclus|ttc|toutes taxes comprises|incluant"),
    excluding=words("ht plus ajouter sus hors"),
    tax_names=(("tva", "TVA"), ("tps", "TPS"), ("tvq", "TVQ"), ("taxe", "Taxe")),
    tax_words=words("tva"),
    default_tax="TVA",
    scope_leads=words("sur pour de seulement"),
    everything=words("tout total ensemble totalité"),
    those_two=words("deux ceux celles"),
    that_one=words("ça cela"),
    price_cues=words("pour coûte coûtent est était à fait sont de"),
    lead_words=words(
        "mets mettre mettez compte comptez taux tarif prix fourniture ok "
        "facture facturer facturez facturé fait faire effectué réalisé prépare préparez établis établir "
        "prestation travaux"
    ),
    tail_words=words(
        "taux tarif horaire l'heure chaque soit cadeau offert offerte "
        "coûte coûtent facturé facturée facturées facturés ht ttc soit prix tarif fixe"
    ),
    unheeded=phrases(
        "attends|attendez|non non|pardon|enfin non|je me trompe|erreur|correction|je corrige|plutôt|en fait|au lieu de|"
        "je veux dire|oublie|oubliez|enlève|enlevez|laisse tomber|retire|retirez"
    ),
    idle_talk=phrases(
        "rappelle moi|rappelez moi|appelle moi|appelez moi|a refusé|ont refusé|pris quelqu'un|je dois à|on doit à|"
        "n'oublie pas|ne pas oublier|tu te rends compte|figure toi|il paraît|à vendre|combien|anniversaire|à demain|"
        "je pense|peut-être|ça coûterait|serait|m'a prêté|m'a vendu|a tout réglé|bisous|au revoir"
    ),
    no_invoice=phrases(
        "n' oublie pas|n' oubliez pas|n' oublie pas d'|pense à acheter|il faut acheter|acheter du|"
        "liste des courses|à acheter|courses à faire|rappelle-moi|rappelle|rappelez|laisse un message|"
        "message pour|décaler le rendez-vous|on décale|mémo|pense-bête|faire un devis|préparer un devis|"
        "établir un devis|combien coûte|combien ça coûte|ça coûte combien|journal intime|"
        "faites moi un devis|fais moi un devis|fais un devis|combien me doit|combien nous doit|"
        "ne facture pas encore|pas encore de facture|une relance|relance|n' établis pas|rappelle toi|pense bête|"
        "est ce que|"
        "rappelle moi|rappelez moi|note à moi même|liste de courses|et si on|un devis|le devis|"
        "devis pour|n' écris rien|pas de facture|test test|test micro|rendez vous avec|réunion avec|"
        "ne facture rien|montre moi"
    ),
    questions=words("quand pourquoi comment combien où est-ce quel quelle"),
    contrasts=words("mais donc plutôt"),
    client_after=phrases(
        "au nom et pour le compte de|à facturer à|à facturer au nom de|à mettre sur le compte de|"
        "sur le compte de|à mettre à|mets ça à|mets le à|mettez ça à|mettez ça au nom de|mettez au nom de|"
        "mettez ça sur le compte de|mets ça sur le compte de|envoie la facture à|envoyez la facture à|"
        "envoie une facture à|envoyez une facture à|envoie ça à|fais une facture à|fais une facture pour|"
        "faites une facture à|faites une facture pour|fais la facture à|fais la facture pour|"
        "fais la facture au nom de|faites la facture à|faites la facture au nom de|établis la facture à|"
        "établis la facture au nom de|établis une facture à|établis une facture pour|"
        "prépare une facture pour|prépare la facture de|la facture doit aller à|"
        "la facture doit être au nom de|facture doit être au nom de|la facture sera pour|facture sera pour|"
        "facture sera au nom de|la facture revient à|la facture part chez|facture part chez|"
        "facture pour le compte de|celle-ci est pour|celle là est pour|celui qui paie c' est|"
        "celle qui paie c' est|ceux qui paient c' est|celui qui paie est|celle qui paie est|c' est payé par|"
        "payé par|payée par|réglé par|réglée par|sera réglé par|sera payé par|pris en charge par|"
        "le payeur est|le payeur c' est|payeur|payeur est|le client s' appelle|la cliente s' appelle|"
        "mon client c' est|ma cliente c' est|mon client est|ma cliente est|client pour cette facture|"
        "pour le compte du|à l' ordre du|au compte du|à mettre au compte de|débite|débitez|chargez|charge à|"
        "commande de|commandé par|à la charge de|travaux pour|travail pour|prestation pour|intervention pour|"
        "intervention chez|"
        "cliente s' appelle|client s' appelle|elle s' appelle|il s' appelle|le client c' est|la cliente c' est|"
        "cliente c' est|client c' est|facture de|factures à|la facture est pour|la facture va à|facture va à|"
        "pour le client|pour la cliente|pour mon client|pour ma cliente|mettre au nom de|mets au nom de|"
        "mets ça au nom de|à mettre au nom de|sur la facture de|facture à envoyer à|facture à établir pour|"
        "établir au nom de|établie au nom de|à adresser à|pour la société|pour l' entreprise|pour mes clients|"
        "client habituel|destinataire est|destinataire|note d' honoraires pour|note pour|compte de|on facture|"
        "je facture|tu factures|vous facturez|facturons|facture pour mon client|facture pour ma cliente|"
        "chargez à|c' est au nom de|facturé à|"
        "facture à|facture pour|facture au nom de|facture destinée à|au nom de|destinée à|"
        "facture adressée à|facturer à|facturer|facturez à|facturez|facture|client est|cliente est|"
        "le client est|la cliente est|client|cliente|c' est pour|le client c' est|facture à l' attention de|"
        "à l' ordre de|pour le compte de|envoyer à|adressée à|la société|au compte de"
    ),
    client_weak=phrases("à l' attention de|aux|chez|auprès de|pour|à|au"),
    client_before=phrases(
        "a réservé|a fait appel à moi|veut la facture|voudrait la facture|attend sa facture|"
        "attend la facture|a besoin de sa facture|me doivent|nous doivent|prend en charge|m' a réservé|"
        "m' a engagé|m' a engagée|nous a commandé|veut sa facture|"
        "doit me payer|veut une facture|voudrait une facture|demande une facture|a besoin d' une facture|"
        "reçoit une facture|m' a commandé|m' a acheté|m' a demandé|me prend|m' a pris|règle la facture|"
        "me doit|nous doit|doit payer|a commandé|a acheté|me doivent|doit recevoir une facture"
    ),
    greetings=words(
        "note notez écris écrivez marque marquez enregistre mets mettez on alors attention "
        "une encore nouvelle la euh ok allez bien hop alors-là ensuite autre "
        "bonjour salut alors bon euh voilà oui facture pour donc allô"
    ),
    name_fillers=words(
        "mon ma notre nos mes habituel habituelle nommée nommé nouvelle nouveau les du des leur "
        "le la les de est c' à au l' un une client cliente société"
    ),
    cue_words=words(
        "prépare préparez fais faire faites une un la facture établis établir c' est crée créer bonjour "
        "svp il faut je veux voudrais et le pour envoie envoyez à facturez facturer"
    ),
    contact_cues=words("email e mail courriel adresse à envoie envoyer envoyez est son le la l' mel par"),
    name_articles=words("le la les l'"),
    particles=words("chez de du des la le les d' l' von van et & "),
    titles=words("monsieur madame mademoiselle m mme mlle docteur dr maître professeur"),
    never_names=words(
        "fidèle régulier régulière habituel habituelle ancien ancienne "
        "nom forfait total remise acompte "
        "dollars "
        "ttc ht dollars canadiens samedi dimanche mai septembre octobre novembre décembre "
        "forfait payable plus soit "
        "lundi mardi mercredi jeudi vendredi tva euros euro facture janvier février mars avril juin juillet août"
    ),
    organisations=words(
        """
    fournil
    location locations vignoble commission autos vélo informatique
    traiteur auto-moto carrosserie quincaillerie droguerie cordonnerie mercerie blanchisserie pressing laverie
    bijouterie horlogerie optique opticien bar-tabac tabac presse papeterie imprimeur graphiste photographe
    fleuristes maternelle primaire faculté internat maternité dispensaire kinésithérapie ostéopathe dentiste
    orthodontiste vétérinaire notaire huissier expert-comptable comptables architectes avocat assurances assureur
    copropriété bailleur régie gérance immeuble résidences amicale fanfare chorale harmonie troupe cirque cinéma
    médiathèque bibliothèque ludothèque archives maçonnerie charpente couverture toiture serrurerie vitrerie
    métallerie ferronnerie chauffage climatisation énergie énergies solaire électronique mécanique motos cycles
    vélos bateaux nautique chantier chantiers exploitation élevage verger vergers serre serres scierie brasserie-
    artisanale distillerie cidrerie laiterie rucher boissons primeur primeurs marché épiciers coop caves bergerie
    érablière chèvrerie paroissiale diocèse abbaye couvent monastère temple mosquée prieuré préfecture sous-
    préfecture région métropole agglomération canton municipalité arrondissement tribunal caserne pompiers
    gendarmerie colonie colonies centre-aéré halte-garderie maison-de-retraite résidence-services hospice foyer-
    logement
    sarl sas sa eurl sci association boulangerie pâtisserie café restaurant hôtel hotel garage école lycée
    collège mairie cabinet clinique pharmacie librairie galerie atelier studio agence entreprise société maison
    cave domaine château boucherie fromagerie épicerie salon institut centre théâtre musée église paroisse
    conseil consulting immobilier transports transport services solutions design média groupe fleurs jardins
    bâtiment construction menuiserie plomberie électricité imprimerie éditions hôpital crèche syndic copropriété
    ferme écurie écuries comité communauté ville commune département région fédération fondation club ligue
    commerce boutique magasin fleuriste traiteur caviste supermarché coopérative auto-école clinique-vétérinaire
    domaine haras moulin refuge chalet village gîtes chambre foyer ehpad mission bureau étude notaires avocats
    rénovations constructions toitures productions création paysages paysagiste immobilière transporteur
    logistique informatique studio-photo orchestre compagnie festival mutuelle banque caisse office lycée-pro
    université faculté laboratoire chambre-de-commerce gestion vignobles vignoble pépinière pépinières jardinerie
    manège centre-équestre poney-club tennis-club salle piscine fromagerie-du charcuterie poissonnerie crêperie
    bistrot bar pizzeria traiteurs cantine
    résidence camping gîte auberge brasserie
    """
    ),
    given_names=EUROPEAN,
    work_words=words(
        "réparer peindre nettoyer installer changer monter couper tailler laver souder poser faire traduire "
        "changé posé réparé nettoyé peint monté installé taillé coupé lavé soudé livré apporté démonté "
        "traduit écrit révisé relu dessiné créé enregistré filmé photographié cousu brodé cuisiné préparé "
        "servi planté semé arrosé transporté déménagé débouché isolé plâtré percé fixé réglé accordé vérifié "
        "inspecté remplacé vendu loué fait animé joué chanté "
        "ramonage soudure vaccination toilettage gardiennage garde élagage ferrage débroussaillage terrassement "
        "maçonnerie enduit isolation placo plâtre ravalement façade façades charpente vitrine vitrerie serrure "
        "serrures clé clés porte portes portail volets store stores débouchage canalisation wc chauffe-eau "
        "ballon cumulus radiateur radiateurs prise prises câblage tableau éclairage réseau ordinateur "
        "ordinateurs imprimante dépannages sauvegarde hébergement référencement vidéo film tournage montages "
        "enregistrement mixage concert spectacle animation atelier ateliers stage stages massage massages "
        "coiffure brushing coupe mèches maquillage manucure robe robes ourlet ourlets retouche retouches couture "
        "broderie gravure impression flyers affiches cartes panneaux traductions relecture correction "
        "interprétariat rapport expertise audit comptabilité conduite permis soutien guitare piano violon chant "
        "yoga pilates randonnée visite visites guide transport déménagement livraisons course courses taxi vtc "
        "cartons caisse caisses kilos légumes tomates œufs oeufs miel fromage fromages vin bouteilles foin "
        "paille bois stères fagots compositions composition gerbe plantes plants arbres haie haies gazon pelouse "
        "arrosage piscine chlore ménage repassage linge draps vaisselle traiteur buffet menus plateaux "
        "pièces-montées wedding bague bijoux cadre cadres encadrement tapisserie fauteuil fauteuils chaise "
        "chaises table tables meuble meubles vernis ponçage vidanges pneus freins plaquettes courroie batterie "
        "pare-brise moteur tracteur labour moisson semis "
        """
    réparation réparations nettoyage installation pose peinture plomberie travaux main œuvre oeuvre livraison
    déplacement cours leçon leçons séance séances heures frais route pièces matériel entretien jardinage tonte
    taille traduction rédaction conception création maquette site logo photos montage dépannage remplacement
    changement fenêtres vitres climatiseur climatiseurs filtre filtres robinet fuite chaudière toiture carrelage
    parquet formation conseil révision vidange coupe couleur location repas gâteau gâteaux bouquet bouquets
    """
    ),
)
