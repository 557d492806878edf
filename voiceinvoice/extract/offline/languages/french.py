"""French."""

from decimal import Decimal

from voiceinvoice.extract.offline.languages.given_names import EUROPEAN
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.phrases import PatternSet
from voiceinvoice.extract.offline.wordlists import meanings, phrases, words

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
_CURRENCIES = {
    "EUR": "euro|euros|eur",
    "CHF": "francs suisses|franc suisse|francs|chf",
    "CAD": "dollars canadiens|cad",
    "$": "dollars|dollar|dollars américains",
    "USD": "usd",
    "GBP": "livres sterling|livre sterling|gbp",
    "MAD": "dirhams|dirham|mad",
    "XOF": "francs cfa|xof",
}
_CURRENCY_PHRASES = {tuple(name.split()): code for code, names in _CURRENCIES.items() for name in names.split("|")}
_WHEN, _WHEN_MEANINGS = meanings(
    receipt="à réception|réception|dès réception|immédiatement|comptant|aujourd' hui|tout de suite",
    month="fin du mois|la fin du mois|fin de mois|fin mars|fin de ce mois|dernier jour du mois",
    next_month="fin du mois prochain|la fin du mois prochain|fin de mois prochain",
    week="fin de la semaine|la fin de la semaine|fin de semaine",
    **{
        "days 1": "demain",
        "days 7": "une semaine|huit jours",
        "days 15": "quinze jours|quinzaine",
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

ROLES = PatternSet(
    discount="""
{v} de? remise|réduction|rabais|ristourne|escompte|moins
{v} * remise|réduction|rabais|ristourne|escompte
remise|réduction|rabais|ristourne|escompte|avoir|geste de|commerciale? de? {v}
remise|réduction|rabais|ristourne|escompte * {v}
moins|déduire|déduis|déduisez|enlève|enlever|enlevez|retire|retirer|retranche|ôter une|un|la|les? {v}
moins|déduire|déduis|enlève|enlever|retire * {v} * remise|réduction|rabais
{v} en|de moins
""",
    taxed=f"""
{{p}} de? {_TAX}
{_TAX} * {{p}}
{{p}} * {_TAX}
""",
    deposit="""
acompte|acomptes|arrhes|avance|dépôt|provision * {v}
{v} * acompte|arrhes|avance|dépôt|provision
{m} déjà|a|ont|été|sont|est|de? déjà|été? payé|payés|versé|versés|reçu|reçus|réglé|réglés|encaissé|encaissés
payé|versé|réglé|donné|reçu|encaissé|viré déjà|un|une|les|acompte|de? {m}
payé|versé|réglé|donné|reçu|encaissé|viré * {m} * acompte|avance|arrhes
déjà * {m}
""",
    total="""
total|totalité|tout|somme|montant * {m}
{m} au|en total|tout
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
normalement|habituellement|d' habitude * {m}
au lieu de {m}
pas {m}
budget * {m}
m' a coûté {m}
""",
)

FRENCH = Lexicon(
    code="fr",
    decimal_comma=True,
    numbers=_NUMBERS,
    scale_words={"mille": 1000, "cent": 100, "million": 10**6, "millions": 10**6, "k": 1000, "douzaine": 12},
    dozens={"douzaine": 12, "quinzaine": 15, "dizaine": 10, "vingtaine": 20},
    articles=words("un une"),
    fractions=(
        (("trois", "quarts", "d'", "heure"), _QUARTER * 3),
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
    net_words=frozenset(),
    due_cues=phrases(
        "payable|payables|paiement|à payer|payer|échéance|à régler|réglable|règlement|dû|due|délai|sous|"
        "d' ici|avant le|avant|paie|paiera|paieront|règlera|pour le"
    ),
    due_fillers=words(
        "à a dans sous le la les l' de d' du avant ici au est sera pour payable et jours d'ici en plus "
        "tard fixée fixé il elle ils devra doit doivent régler payer facture échéance paiement"
    ),
    due_tails=phrases("net|nets|fin de mois|date de facture|de délai|pour payer|à compter d' aujourd' hui|à réception"),
    when_phrases=_WHEN,
    when_meanings=_WHEN_MEANINGS,
    when_alone=phrases("à réception|dès réception|fin de mois"),
    day_units={"jour": 1, "jours": 1, "semaine": 7, "semaines": 7, "mois": 30},
    weekdays={d: i for i, d in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())},
    next_words=frozenset(),
    next_after=words("prochain"),
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
        "bon de commande|numéro de commande|commande numéro|commande n|référence|po|"
        "numéro de bon de commande|n° de commande|purchase order|réf"
    ),
    po_first=words("bon numéro commande référence po purchase réf"),
    label_words=words("chambre appartement numéro bureau lot phase code porte étage bâtiment dossier chantier"),
    kept_labels=words("chambre appartement phase bâtiment bureau lot"),
    weak_labels=words("chambre appartement bureau lot phase porte étage bâtiment dossier chantier"),
    code_fillers=words("numéro n no est le la : # c' ° nº"),
    phone_words=words("téléphone portable tél mobile"),
    clock_words=words("heures-"),
    street_words=frozenset(),
    place_cues=words("au"),
    email_at=words("arobase chez-arobase"),
    email_marks={"point": ".", "tiret": "-", "trait": "-", "underscore": "_"},
    # prices
    currencies=_CURRENCY_PHRASES,
    currency_table=phrases("|".join(" ".join(phrase) for phrase in _CURRENCY_PHRASES)),
    currency_codes=frozenset(code.lower() for code in _CURRENCIES if len(code) == 3),
    cents=words("centimes centime"),
    cents_joiners=words("et"),
    percent=phrases("%|pour cent|pourcent"),
    time_units=_TIME_UNITS,
    measures=_MEASURES,
    each=phrases("chacun|chacune|pièce|la pièce|l' unité|chaque|par personne|par tête|par pièce|l' un|l' une"),
    per=words("par /"),
    per_articles=words("la le l' de les"),
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
    per_nouns=words("séance leçon cours page personne pièce visite nuit place repas fenêtre"),
    # speech
    function_words=words(
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
    hesitations=words("euh ben bah c' est c'est était en fait oui alors ce sont il y a"),
    sounds=words("euh heu hum ben bah"),
    clause_starters=words("je j' il elle ils elles nous qui parce car comme puisque"),
    after_amounts=words("$ € £ % euro euros centimes heures heure minutes francs chacun chacune par cent mille pour"),
    item_joins=words("et plus puis ensuite aussi & + ainsi"),
    joins_and=words("et & +"),
    corrections=phrases(
        "non|pardon|je veux dire|plutôt|en fait|attends|attendez|correction|non attends|non pardon|"
        "je corrige|enfin|ou plutôt|excusez moi|non non|erreur|mettez plutôt|je voulais dire|disons"
    ),
    drops=phrases("oublie|oubliez|supprime|supprimez|annule|annulez|enlève|laisse tomber|ne facture pas"),
    backward=words("ça cela tout"),
    roles=ROLES,
    untaxed=phrases(
        "sans tva|pas de tva|hors tva|exonéré|exonérée|exonéré de tva|tva non applicable|exempt de tva|"
        "sans taxe|hors taxe|exonérée de tva|autoliquidation|livraison intracommunautaire"
    ),
    untaxed_names=(("autoliquidation", "reverse-charge"), ("intracommunautaire", "intra-community")),
    tax_included=phrases("tva comprise|tva incluse|toutes taxes comprises|taxes comprises|ttc"),
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
        "facture facturer facturez facturé fait faire effectué réalisé prépare préparez établis établir "
        "prestation travaux"
    ),
    tail_words=words("coûte coûtent facturé facturée facturées facturés ht ttc soit prix tarif fixe"),
    no_invoice=phrases(
        "rappelle moi|rappelez moi|note à moi même|liste de courses|et si on|un devis|le devis|"
        "devis pour|n' écris rien|pas de facture|test test|test micro|rendez vous avec|réunion avec|"
        "ne facture rien|montre moi"
    ),
    questions=words("quand pourquoi comment combien où est-ce quel quelle"),
    contrasts=words("mais donc plutôt"),
    client_after=phrases(
        "facture à|facture pour|facture au nom de|facture destinée à|au nom de|destinée à|"
        "facture adressée à|facturer à|facturer|facturez à|facturez|facture|client est|cliente est|"
        "le client est|la cliente est|client|cliente|c' est pour|le client c' est|à l' attention de|"
        "à l' ordre de|pour le compte de|envoyer à|adressée à|la société|chez|au compte de"
    ),
    client_weak=phrases("pour|à|au"),
    client_before=phrases("me doit|nous doit|doit payer|a commandé|a acheté|me doivent|doit recevoir une facture"),
    greetings=words("bonjour salut alors bon euh voilà oui facture pour donc allô"),
    name_fillers=words("le la les de est c' à au l' un une client cliente société"),
    cue_words=words(
        "prépare préparez fais faire faites une un la facture établis établir c' est crée créer bonjour "
        "svp il faut je veux voudrais et le pour envoie envoyez à facturez facturer"
    ),
    contact_cues=words("email e mail courriel adresse à envoie envoyer envoyez est son le la l' mel par"),
    name_articles=words("le la les l'"),
    particles=words("de du des la le les d' l' von van et & en à"),
    titles=words("monsieur madame mademoiselle m mme mlle docteur dr maître professeur"),
    never_names=words(
        "lundi mardi mercredi jeudi vendredi tva euros euro facture janvier février mars avril juin juillet août"
    ),
    organisations=words(
        """
    sarl sas sa eurl sci association boulangerie pâtisserie café restaurant hôtel hotel garage école lycée
    collège mairie cabinet clinique pharmacie librairie galerie atelier studio agence entreprise société maison
    cave domaine château boucherie fromagerie épicerie salon institut centre théâtre musée église paroisse
    conseil consulting immobilier transports transport services solutions design média groupe fleurs jardins
    bâtiment construction menuiserie plomberie électricité imprimerie éditions hôpital crèche syndic copropriété
    résidence camping gîte auberge brasserie
    """
    ),
    given_names=EUROPEAN,
    work_words=words(
        """
    réparation réparations nettoyage installation pose peinture plomberie travaux main œuvre oeuvre livraison
    déplacement cours leçon leçons séance séances heures frais route pièces matériel entretien jardinage tonte
    taille traduction rédaction conception création maquette site logo photos montage dépannage remplacement
    changement fenêtres vitres climatiseur climatiseurs filtre filtres robinet fuite chaudière toiture carrelage
    parquet formation conseil révision vidange coupe couleur location repas gâteau gâteaux bouquet bouquets
    """
    ),
)
