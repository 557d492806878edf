"""Spanish."""

from decimal import Decimal

from voiceinvoice.extract.offline.languages.given_names import EUROPEAN
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.phrases import PatternSet
from voiceinvoice.extract.offline.wordlists import meanings, phrases, words

_ONES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho "
    "diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
_HUNDREDS = "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
_NUMBERS = {
    **{word: value for value, word in enumerate(_ONES.split())},
    "un": 1,
    "una": 1,
    "veintiún": 21,
    "veintiuna": 21,
    "dieciseis": 16,
    "veintidos": 22,
    "veintitres": 23,
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
    "cien": 100,
    "ciento": 100,
    "mil": 1000,
    "millón": 10**6,
    "millones": 10**6,
    **{word: (place + 2) * 100 for place, word in enumerate(_HUNDREDS.split())},
    **{word[:-2] + "as": (place + 2) * 100 for place, word in enumerate(_HUNDREDS.split())},
}
_HALF, _QUARTER = Decimal("0.5"), Decimal("0.25")
_CURRENCIES = {
    "EUR": "euro|euros|eur",
    "$": "dólares|dólar|dolares",
    "USD": "usd|dólares americanos",
    "MXN": "pesos|pesos mexicanos|mxn|peso",
    "ARS": "pesos argentinos|ars",
    "COP": "pesos colombianos|cop",
    "CLP": "pesos chilenos|clp",
    "PEN": "soles|sol|pen",
    "GBP": "libras|libras esterlinas|gbp",
    "CHF": "francos suizos|francos|chf",
}
_CURRENCY_PHRASES = {tuple(name.split()): code for code, names in _CURRENCIES.items() for name in names.split("|")}
_WHEN, _WHEN_MEANINGS = meanings(
    receipt="al recibir|recibir|recepción|a la recepción|inmediatamente|de inmediato|al contado|hoy|contado|"
    "la recepción",
    month="fin de mes|final de mes|fin del mes|a fin de mes|finales de mes|último día del mes|fin de este mes|"
    "fin de marzo",
    next_month="fin del próximo mes|fin del mes que viene|finales del mes que viene|final del próximo mes",
    week="fin de semana|fin de la semana|final de la semana",
    **{"days 1": "mañana", "days 7": "una semana", "days 30": "un mes", "days 15": "una quincena|quincena"},
)
_TIME_UNITS = {
    **dict.fromkeys("hora horas h hrs".split(), "hour"),
    **dict.fromkeys("minuto minutos min".split(), "minute"),
    **dict.fromkeys("día días dia dias jornada jornadas".split(), "day"),
    **dict.fromkeys("semana semanas".split(), "week"),
    **dict.fromkeys("mes meses".split(), "month"),
    **dict.fromkeys("noche noches".split(), "night"),
    **dict.fromkeys(("medio día", "medios días", "media jornada", "medias jornadas"), "half day"),
}
_MEASURES = {
    **dict.fromkeys(("metro", "metros", "metros lineales"), "metro"),
    **dict.fromkeys(("metro cuadrado", "metros cuadrados", "m2"), "metro cuadrado"),
    **dict.fromkeys(("metro cúbico", "metros cúbicos"), "metro cúbico"),
    **dict.fromkeys("kilómetro kilómetros km".split(), "kilómetro"),
    **dict.fromkeys("kilo kilos kg".split(), "kilo"),
    **dict.fromkeys("litro litros".split(), "litro"),
    **dict.fromkeys("tonelada toneladas".split(), "tonelada"),
    **dict.fromkeys("palabra palabras".split(), "palabra"),
}
_TAX = "iva|impuesto|impuestos|igic|itbis|igv"

ROLES = PatternSet(
    discount="""
{v} de? descuento|rebaja|bonificación|menos
{v} * descuento|rebaja|bonificación
descuento|rebaja|bonificación|vale|cupón de|del|por? {v}
descuento|rebaja|bonificación * {v}
menos|resta|restar|réstale|descuenta|descuéntale|descontar|quita|quítale|quitar|rebaja|rebájale el|la|los|un? {v}
menos|resta|réstale|descuenta|quita * {v} * descuento
{v} de? menos
""",
    taxed=f"""
{{p}} de? {_TAX}
{_TAX} * {{p}}
{{p}} * {_TAX}
""",
    deposit="""
anticipo|adelanto|señal|depósito|anticipos|entrada|abono * {v}
{v} * anticipo|adelanto|señal|depósito|adelantado|adelantados|abonados
{m} ya|están|fueron|de|a? pagados|pagado|recibidos|recibido|abonados|cobrados
pagó|pagado|pagaron|dio|dieron|dado|abonó|abonado|entregó|entregado|adelantó|recibí|transfirió ya|un|una|de|unos? {m}
pagó|pagado|pagaron|dio|dieron|dado|abonó|entregó|recibí * {m} * anticipo|adelanto|señal|depósito|cuenta
ya * {m}
{m} a cuenta
a cuenta {m}
""",
    total="""
total|suma|todo|conjunto * {m}
{m} en total
{m} todo
son|serían|sale|salen|sería|queda en|a|por? {m} en|todo total?
son {m} en total
suma|suman {m}
""",
    balance="""
quedan|queda|resta|restan|resto|falta|faltan|saldo * {m}
{m} pendientes|pendiente|restantes
""",
    elapsed="""
tardé|tardó|tardamos|llevó|duró|tomó * {q}
{q} * pero|aunque * precio|fijo|cerrado|acordado|pactado
no cobrar|cobres|facturar|factures|cuentes * {q}
{q} * gratis|regalo|cortesía
hace {q}
garantía * {q}
""",
    spoken="""
normalmente|habitualmente|antes * {m}
en vez de {m}
no {m}
presupuesto * {m}
me costó|costaron {m}
""",
)

SPANISH = Lexicon(
    code="es",
    decimal_comma=True,
    numbers=_NUMBERS,
    scale_words={"mil": 1000, "millón": 10**6, "millones": 10**6, "k": 1000, "docena": 12, "docenas": 12},
    dozens={"docena": 12},
    articles=words("un una"),
    fractions=(
        (("tres", "cuartos", "de"), _QUARTER * 3),
        (("un", "cuarto", "de"), _QUARTER),
        (("media",), _HALF),
        (("medio",), _HALF),
    ),
    added_fractions=((("y", "media"), _HALF), (("y", "medio"), _HALF), (("y", "cuarto"), _QUARTER)),
    points=words("coma punto"),
    number_joiners=words("y"),
    joins="tens",
    # dates
    net_words=frozenset(),
    due_cues=phrases(
        "vence|vencimiento|pago|pagar|a pagar|pagadero|pagadera|paga|pagan|pagará|plazo|plazo de|"
        "antes del|dentro de|fecha límite|para el|vencimiento el|abonar|forma de pago|paga a|cobro"
    ),
    due_fillers=words(
        "a en el la los las de del dentro antes para al es plazo por máximo días pago pagar y que lo no "
        "más tardar será debe deben tiene hasta pagarlo se vence un"
    ),
    due_tails=phrases("de plazo|para pagar|fecha factura|desde hoy|a partir de hoy|neto|netos|desde la fecha"),
    when_phrases=_WHEN,
    when_meanings=_WHEN_MEANINGS,
    when_alone=phrases("al contado|a fin de mes"),
    day_units={"día": 1, "días": 1, "dias": 1, "semana": 7, "semanas": 7, "mes": 30, "meses": 30},
    weekdays={
        **{d: i for i, d in enumerate("lunes martes miércoles jueves viernes sábado domingo".split())},
        "miercoles": 2,
        "sabado": 5,
    },
    next_words=words("próximo"),
    next_after=words("próximo"),
    months={
        m: i + 1
        for i, m in enumerate(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
        )
    },
    ordinals={"primero": 1},
    date_joiners=words("de"),
    plain_days=True,
    # references
    po_phrases=phrases(
        "orden de compra|orden de compra número|número de pedido|pedido número|pedido|número de orden|po|"
        "oc|referencia|purchase order"
    ),
    po_first=words("orden número pedido po oc referencia purchase"),
    label_words=words("habitación apartamento número piso fase código puerta local oficina edificio expediente portal"),
    kept_labels=words("habitación apartamento fase piso local oficina edificio"),
    weak_labels=words("habitación apartamento piso fase puerta local oficina edificio portal"),
    code_fillers=words("número n no es el la : # nº núm num"),
    phone_words=words("teléfono móvil celular tel"),
    clock_words=frozenset(),
    street_words=frozenset(),
    place_cues=frozenset(),
    email_at=words("arroba"),
    email_marks={"punto": ".", "guion": "-", "guión": "-", "subrayado": "_"},
    # prices
    currencies=_CURRENCY_PHRASES,
    currency_table=phrases("|".join(" ".join(phrase) for phrase in _CURRENCY_PHRASES)),
    currency_codes=frozenset(code.lower() for code in _CURRENCIES if len(code) == 3),
    cents=words("céntimos céntimo centavos centavo"),
    cents_joiners=words("con y"),
    percent=phrases("%|por ciento|por cien"),
    time_units=_TIME_UNITS,
    measures=_MEASURES,
    each=phrases("cada uno|cada una|por unidad|la unidad|cada|por persona|por cabeza|por pieza|la pieza|c/u|unidad"),
    per=words("por cada /"),
    per_articles=words("la el"),
    hourly={"mensuales": "month", "mensual": "month", "diarios": "day", "semanales": "week"},
    at=words("a de @"),
    at_number=words("a @"),
    heads_first=True,
    whole_price=words("por"),
    same_rate=phrases("al mismo precio|a la misma tarifa|mismo precio|misma tarifa|al mismo importe"),
    flat=words("fijo cerrado tarifa-plana"),
    flat_word="fijos",
    singular=(
        ("ciones", "ción"),
        ("iones", "ión"),
        ("ores", "or"),
        ("ales", "al"),
        ("des", "d"),
        ("ces", "z"),
        ("s", ""),
    ),
    hour="hour",
    minute="minute",
    minute_words=words("minuto minutos min"),
    singular_times=frozenset(),
    article_times=words("hour day") | {"half day"},
    time_names=frozenset(_TIME_UNITS.values()),
    measure_names=frozenset(_MEASURES.values()),
    heading_nouns=words("cosas conceptos"),
    per_nouns=words("clase sesión página persona pieza visita noche unidad ventana puerta comida"),
    # speech
    function_words=words(
        "el la los las lo un una unos unas de del al a y e o u pero para por con sin en sobre desde hasta "
        "que qué quien como cuando donde yo tú él ella nosotros ellos ellas me te se le les nos mi mis tu "
        "su sus este esta estos estas ese esa eso esto es son era eran fue fueron ser está están estaba "
        "he ha han hemos había hay hice hizo hacer hago haz más menos también además luego después "
        "entonces ya no sí gracias favor pues eh em bueno hola muy todo cada si porque quiero ponle pon "
        "pone añade agrega serían"
    ),
    prepositions=words("para de del por con en a al sobre"),
    determiners=words("el la los las un una este esta ese esa lo"),
    negations=words("no"),
    hesitations=words("eh em este pues bueno es son era eran fue que en lo a"),
    sounds=words("eh em mmm ehm"),
    clause_starters=words("yo él ella ellos nosotros porque como que cuando aunque ya"),
    after_amounts=words("$ € £ % euro euros dólares pesos céntimos horas hora minutos cada por mil"),
    item_joins=words("y más además también luego & + e"),
    joins_and=words("y e & +"),
    corrections=phrases(
        "no|perdón|digo|mejor dicho|espera|quiero decir|corrijo|no perdón|no espera|perdona|corrección|"
        "me equivoqué|no no|o sea|más bien|rectifico|en realidad|no mejor|pon mejor|disculpa|que sean"
    ),
    drops=phrases("olvida|quita|borra|elimina|cancela|no cobres|no factures|no incluyas"),
    backward=words("eso todo"),
    roles=ROLES,
    untaxed=phrases("sin iva|exento|exenta|exento de iva|sin impuestos|no lleva iva|libre de impuestos|exentos de iva"),
    tax_included=phrases("iva incluido|con iva incluido|con el iva incluido|impuestos incluidos"),
    included=phrases("incluido|incluida|incluidos|incluye|incluyendo|con el iva|ya incluye"),
    excluding=words("más aparte sumar sin"),
    tax_names=(("iva", "IVA"), ("igic", "IGIC"), ("igv", "IGV"), ("impuesto", "Impuesto")),
    tax_words=words("iva"),
    default_tax="IVA",
    scope_leads=words("en sobre para solo de"),
    everything=words("todo total conjunto"),
    those_two=words("ambos ambas esos"),
    that_one=words("eso"),
    price_cues=words("por cuesta cuestan a de fue fueron es son costó"),
    lead_words=words(
        "factura facturar cobrar cobra cobro hice realicé trabajo terminado trabajos realizado servicio haz hazle"
    ),
    tail_words=words("cuesta cuestan costó vale valen precio fijo cobra cobrado"),
    no_invoice=phrases(
        "recuérdame|recordarme|nota para mí|lista de la compra|y si cobramos|un presupuesto|"
        "el presupuesto|presupuesto para|no escribas|no hagas factura|sin factura|probando probando|"
        "reunión con|cita con|no factures nada|muéstrame|enséñame"
    ),
    questions=words("cuándo cuánto cuánta qué cómo dónde quién cuántas cuántos"),
    contrasts=words("pero sino así"),
    client_after=phrases(
        "factura a|factura para|factura a nombre de|a nombre de|facturar a|factúrale a|factúrale|"
        "cóbrale a|cóbrale|cobrar a|cobra a|cliente es|clienta es|el cliente es|la clienta es|cliente|"
        "clienta|es para|va para|dirigida a|a cargo de|para el cliente|para la clienta|para la empresa|"
        "hazle una factura a|hazle factura a|mi cliente|factura|facturar"
    ),
    client_weak=phrases("para|a"),
    client_before=phrases("me debe|nos debe|debe pagar|me deben|ha comprado|compró|encargó|pidió|tiene que pagar"),
    greetings=words("hola buenas buenos días tardes pues bueno a ver factura para eh oye vale mira"),
    name_fillers=words("el la los las de es a al para señor-"),
    cue_words=words(
        "haz hazle hacer una un la factura prepara preparar necesito quiero crea crear por favor y genera "
        "para el hola ponle emite emitir que va sea es trabajo terminado"
    ),
    contact_cues=words(
        "correo email e mail a envía envíalo envíala mándalo mándala es su el electrónico dirección manda al"
    ),
    name_articles=words("el la los las"),
    particles=words("de del la las los y e da von van & san santa"),
    titles=words("señor señora señorita don doña sr sra srta doctor doctora dr dra ingeniero licenciado profesor"),
    never_names=words(
        "lunes martes miércoles jueves viernes iva euros euro factura enero febrero marzo abril junio julio"
    ),
    organisations=words(
        """
    sl sa slu sc srl asociación panadería pastelería cafetería café restaurante hotel taller escuela colegio
    instituto ayuntamiento clínica farmacia librería galería estudio agencia empresa bodega bodegas carnicería
    tienda salón centro teatro museo iglesia parroquia consultores consultoría inmobiliaria transportes
    servicios soluciones diseño grupo flores jardines construcciones imprenta editorial hospital guardería
    comunidad residencia camping hostal bar supermercado peluquería gimnasio academia fundación club cooperativa
    dental abogados asesores finca viveros
    """
    ),
    given_names=EUROPEAN,
    work_words=words(
        """
    reparación reparaciones limpieza instalación pintura fontanería trabajo trabajos mano obra entrega
    desplazamiento clase clases lección lecciones sesión sesiones horas gastos viaje piezas material materiales
    mantenimiento jardinería traducción redacción diseño creación página web logotipo fotos fotografía montaje
    cambio arreglo sustitución ventanas puertas aire caldera tejado azulejos suelo formación asesoría revisión
    corte alquiler comida tarta ramo muebles estantería estanterías barniz guitarra
    """
    ),
)
