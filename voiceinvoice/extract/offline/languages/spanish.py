"""Spanish."""

from decimal import Decimal

from voiceinvoice.extract.offline.languages.given_names import EUROPEAN
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.phrases import PatternSet
from voiceinvoice.extract.offline.wordlists import every, meanings, phrases, words

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
_BILL = (
    "cobro|cobra|cobran|cobre|cobres|cobren|cobré|cobramos|cobraré|cobrar|cobrás|facturo|factura|facture|factures|"
    "facturen|facturamos|facturé|facturaré|facturar|cuento|cuenta|cuentes|cuenten|contamos|pongo|pongas|pongan|incluyo|"
    "incluyas|incluyan|apuntes|apunto|metas|meto|sumes|sumo|cargues|cargo|van a cobrar|voy a cobrar"
)
_CURRENCIES = {
    "EUR": "euro|euros|eur",
    "$": "dólares|dólar|dolares",
    "USD": "usd|dólares americanos|dólares estadounidenses",
    "CAD": "dólares canadienses|cad",
    "MXN": "pesos|pesos mexicanos|mxn|peso",
    "ARS": "pesos argentinos|ars",
    "COP": "pesos colombianos|cop",
    "CLP": "pesos chilenos|clp",
    "UYU": "pesos uruguayos|uyu",
    "DOP": "pesos dominicanos|dop",
    "BOB": "bolivianos|bob",
    "PYG": "guaraníes|pyg",
    "GTQ": "quetzales|gtq",
    "HNL": "lempiras|hnl",
    "CRC": "colones|crc",
    "PEN": "soles|pen|nuevos soles|soles peruanos",
    "GBP": "libras|libras esterlinas|gbp",
    "CHF": "francos suizos|francos|chf",
}
_CURRENCY_PHRASES = {tuple(name.split()): code for code, names in _CURRENCIES.items() for name in names.split("|")}
_WHEN, _WHEN_MEANINGS = meanings(
    receipt=(
        "al recibir|recibir|recepción|a la recepción|inmediatamente|de inmediato|al contado|hoy|contado|"
        "en el acto|ya mismo|en el momento|a la entrega|ahora mismo|"
        "la recepción"
    ),
    month=(
        "fin de mes|final de mes|fin del mes|a fin de mes|finales de mes|último día del mes|fin de este mes|"
        "fines de mes|este fin de mes"
    ),
    next_month="fin del próximo mes|fin del mes que viene|finales del mes que viene|final del próximo mes",
    week="fin de semana|fin de la semana|final de la semana",
    **{"days 1": "mañana", "days 7": "una semana|ocho días", "days 30": "un mes", "days 15": "una quincena|quincena"},
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

_DOWN = "anticipo|adelanto|señal|depósito|entrada"
_GAVE = (
    "dieron|dio|adelantaron|adelantó|pagó|pagaron|dejó|dejaron|entregó|entregaron|abonó|abonaron|transfirió|recibí|"
    "recibimos|ingresó|ingresaron|anticipó|anticiparon|mandó|depositó|depositaron"
)
_HAS = "ya|están|está|han|ha|sido|fueron|los|se|me|nos"
_PAID = "pagados|pagado|recibidos|recibido|abonados|cobrados|adelantados|entregados|dado|depositados"

ROLES = PatternSet(
    discount="""
descuento|rebaja|bonificación! de|del {p}
quito|quitas|quitale|descontamos|descontale|restamos|restale|rebajamos|bájale|bajale|bajo le|les|unos|de|los? {v}
descuento|resto|rebajo|perdono|bonifico|bonificale le|les|te|unos|de|un|los|otros? {v}
{v} que|de? le|les? descuento|quito|perdono|rebajo|bonifico|prometí
{v} de|que prometí|rebaja|prometido|descuento
{v} de? descuento|rebaja|bonificación|menos
{v} * descuento|rebaja|bonificación
descuento|rebaja|bonificación|vale|cupón de|del|por? {v}
descuento|rebaja|bonificación * {v}
menos|resta|restar|réstale|descuenta|descuéntale|descontar|quita|quítale|quitar|rebaja|rebájale el|la|los|un? {v}
menos|resta|réstale|descuenta|quita * {v} * descuento
{v} de? menos
descuento|rebaja|bonificación de|del? {v} en|sobre|al|del el? total|todo|conjunto|final
{v} de descuento|rebaja en|sobre|al|del el? total|todo
hago|haz|hazle|hacemos|ponle|aplica|aplícale|doy|dale|hice|con un? {p}
{v} * descuento en|sobre el? total|todo
""",
    taxed=f"""
{{r}} de? {_TAX}
{{p}} de? {_TAX}!
{{p}} de? {_TAX}
{_TAX} * {{p}}
{{p}} * {_TAX}
{_TAX} va|está|ya|es|general? incluido|aparte? al|del|de|a|un|tipo? {{p}} aparte|incluido?
{_TAX} al|del|de|a? {{r}} ^
más|con|suma|súmale|añade|ponle el|los? {_TAX} del|al|de {{p}}
más|con|suma|súmale|añade|ponle el|un|los? {{p}} de {_TAX}
""",
    deposit=f"""
ya me|nos|les? {_GAVE} unos|los|a|de? {{m}}
anticipo|adelanto|señal|depósito|anticipos|entrada * {{v}}
{{v}} * anticipo|adelanto|señal|depósito|adelantado|adelantados|abonados
{{m}} ya|están|fueron|de|a? pagados|pagado|recibidos|recibido|abonados|cobrados
pagó|pagado|pagaron|dio|dieron|dado|abonó|abonado|entregó|entregado|adelantó|recibí|transfirió ya|un|una|de|unos? {{m}}
pagó|pagado|pagaron|dio|dieron|dado|abonó|entregó|recibí * {{m}} * anticipo|adelanto|señal|depósito|cuenta
ya * {{m}}
{{m}} a cuenta
a cuenta|señal|anticipo|adelanto de|fueron|eran|los|unos? {{m}}
{_GAVE} ya|me|nos|de|una|un|unos|los? señal|anticipo|adelanto|cuenta|entrada|depósito? de|por? {{m}} {_DOWN}?
{{m}} {_HAS}? {_HAS}? {_PAID} a|de|por? cuenta|anticipo|adelanto|adelantado|señal?
{{m}} que|me|ya|los? que|me|ya? {_GAVE} ya|de|por|como|a? anticipo|adelanto|señal|cuenta|adelantado?
menos|restando|resta|descontando|descuenta el|la|un|una|los? {_DOWN} de|que? {{m}}
""",
    total="""
sea|decir|dar|da|debe|sumar|sumando {m} en|de total
debe|debería|tiene|tendría que? dar|sumar|salir|quedar a|en? {m}
total|suma|todo|conjunto * {m}
{m} en? total ^
en total son|serían|sale|suma|da|queda|hacen|hace? {m}
{m} todo
suma|sale|salen|sería|queda en|a|por? {m} en|todo? total
son {m} en? total ^
en total son|serían|sale|suma|da|queda|hacen|hace? {m}
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
antiguo|antigua|vieja|viejo|anterior tarifa|precio * {m}
tarifa|precio anterior|antigua|antiguo|vieja|viejo * {m}
normalmente|habitualmente|antes * {m}
en vez de {m}
no {m}
presupuesto era|inicial|fue|anterior|habitual de|era|fue? {m}
me costó|costaron {m}
""",
)

SPANISH = Lexicon(
    code="es",
    decimal_comma=True,
    paired_cents=True,
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
        "que paguen|que pague|que me pague|que me paguen|que lo pague|que lo paguen|paguen|pague|pagan a|"
        "tiene que pagar|tienen que pagar|se paga|se pagan|a pagar en|a pagar antes|vencimiento a|vence el|"
        "vence en|lo paga|la paga|me paga|me pagan|me lo paga|me lo pagan|pagarán|pagan en|cobrar|cobro a|"
        "con pago|con vencimiento|plazo para pagar|hasta el|antes de|liquidar|pago en|pagos|transferencia|"
        "vence|vencimiento|pago|pagar|a pagar|pagadero|pagadera|paga|pagan|pagará|plazo|plazo de|"
        "antes del|dentro de|fecha límite|para el|vencimiento el|abonar|forma de pago|paga a|cobro"
    ),
    due_fillers=words(
        "como muy tarde tardar lo más mejor antes durante esta este puntualmente "
        "pague paguen pagan me les le lo la como siempre transferencia favor próximos máximo día naturales unos "
        "tope límite fecha con vencimiento vence hay tienen hacer "
        "a en el la los las de del dentro antes para al es plazo por máximo días pago pagar y que lo no "
        "más tardar será debe deben tiene hasta pagarlo se vence un"
    ),
    due_tails=phrases(
        "para pagarme|para el pago|a pagar|para abonar|para liquidar|de crédito|fecha de factura|"
        "para que pague|para que paguen|"
        "de plazo|para pagar|fecha factura|desde hoy|a partir de hoy|neto|netos|desde la fecha"
    ),
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
    month_ends=phrases("fin de|fines de|finales de|final de|a finales de|a fin de|a fines de|último día de|último de"),
    month_middles=phrases("mediados de|mitad de"),
    due_words=words("vence vencimiento pagadero plazo"),
    day_leads=words("el del al desde día"),
    business_days=words("hábiles laborables hábil laborable"),
    due_leads=words("el a en para antes al de"),
    term_leads=words("a pago plazo"),
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
        "orden de compra número|número de orden de compra|número de pedido es|pedido es|pedido de compra|orden|"
        "orden de trabajo|nuestra referencia|su referencia|ref|número de contrato|expediente|su pedido|oficio|"
        "orden de compra|orden de compra número|número de pedido|pedido número|pedido|número de orden|po|"
        "oc|referencia|purchase order"
    ),
    po_first=words("nuestra su expediente ref orden número pedido po oc referencia purchase"),
    label_words=words(
        "nit rut cuit cuil rfc ruc cif nif dni cédula extensión ext "
        "artículo "
        "matrícula serie modelo contador depósito-número habitación sala aula módulo manzana lote torre "
        "planta "
        "habitación apartamento número piso fase código puerta local oficina edificio expediente portal"
    ),
    kept_labels=words("sala aula habitación apartamento fase piso local oficina edificio"),
    weak_labels=words(
        "sala aula lote torre planta módulo habitación apartamento piso fase puerta local oficina edificio portal"
    ),
    code_fillers=words("era de serie lleva con su de ellos fue sería tiene número n no es el la : # nº núm num"),
    phone_words=words("teléfono móvil celular tel"),
    clock_words=frozenset(),
    street_words=frozenset(),
    street_heads=words(
        "calle avenida avda plaza paseo carrera camino carretera travesía ronda bulevar callejón glorieta pasaje "
        "calzada jirón diagonal transversal circuito"
    ),
    house_letters=words("bis"),
    house_words=words("número numero núm nro n° n"),
    place_cues=frozenset(),
    email_at=words("arroba"),
    email_marks={"punto": ".", "guion": "-", "guión": "-", "subrayado": "_"},
    # prices
    currencies=_CURRENCY_PHRASES,
    currency_table=phrases("|".join(" ".join(phrase) for phrase in _CURRENCY_PHRASES)),
    bare_currencies={"pesos": words("MXN ARS COP CLP UYU DOP"), "peso": words("MXN ARS COP CLP UYU DOP")},
    home_currencies={
        **dict.fromkeys("cuit cuil monotributo monotributista cbu mercadopago argentina argentinos".split(), "ARS"),
        **dict.fromkeys("nequi bancolombia daviplata colombia colombianos bogotá medellín cali".split(), "COP"),
        **dict.fromkeys("rfc cfdi spei oxxo méxico mexicanos cdmx".split(), "MXN"),
        **dict.fromkeys("rut chile chilenos".split(), "CLP"),
        **dict.fromkeys("itbis dominicanos".split(), "DOP"),
    },
    money_surnames=words("sol peso real"),
    currency_codes=frozenset(code.lower() for code in _CURRENCIES if len(code) == 3),
    cents=words("céntimos céntimo centavos centavo"),
    cents_joiners=words("con y"),
    percent=phrases("%|por ciento|por cien"),
    time_units=_TIME_UNITS,
    measures=_MEASURES,
    each=phrases(
        "unitario|unitarios|por par|por ejemplar|el ejemplar|la unidad suelta|a cada uno|a cada una|"
        "por cada pieza|cada pieza|cada unidad|por cubierto|por invitado|por comensal|por participante|"
        "por docente|la dosis|"
        "cada vez|por barba|la pieza|por pieza|el par|por cada uno|por cada una|por niño|por alumno|"
        "por asistente|la pza|pieza|"
        "cada uno|cada una|por unidad|la unidad|cada|por persona|por cabeza|por pieza|la pieza|c/u|unidad"
    ),
    per=words("por cada /"),
    per_articles=words("la el al"),
    per_leads=words("a"),
    per_each=words("cada"),
    leads_per=words("por cada la el"),
    rate_links=words("de es a fue"),
    cents_joined=words("con y"),
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
    per_nouns=words(
        "viaje caja metro kilo litro hora día semana mes tonelada servicio intervención consulta árbol perro "
        "gato mesa juego saco botella bolsa rollo mueble habitación planta trayecto turno plato cubierto "
        "invitado "
        "clase sesión página persona pieza visita noche unidad ventana puerta comida"
    ),
    # speech
    function_words=words(
        "llevó llevaron quiere quería "
        "siempre "
        "oye che órale bueno ándale sabes listo dale pucha híjole tío este verdad "
        "ver "
        "les cual oye mira mire va van van dale estaba hicimos han pusimos puse hecho sea sean tengo tiene nos "
        "al esto estos aquí ahí allí allá además solo sólo muy bien hasta ante tras según ok vale venga regalo "
        "gratis aparte lleva llevan fui voy se "
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
    hesitations=words(
        "solo solamente ya al final nada más en realidad total serían "
        "eh em este pues bueno es son era eran fue que en lo a"
    ),
    sounds=words("eh em mmm ehm"),
    clause_starters=words("yo él ella ellos nosotros porque como que cuando aunque ya"),
    after_amounts=words("$ € £ % euro euros dólares pesos céntimos horas hora minutos cada por mil"),
    item_joins=words("mas y más además también luego & + e"),
    joins_and=words("y e & +"),
    unread_amounts=phrases(
        "la mitad|el doble|mitad de precio|un tercio|dos tercios|recargo|propina|el triple|a mitad de precio|"
        "media tarifa|cuarta parte"
    ),
    gratis=phrases(
        "por cuenta de la casa|va por cuenta de la casa|corre por cuenta de la casa|cortesía de la casa|"
        "es cortesía|fue cortesía|son cortesía|va de cortesía|va de regalo|es regalo|fue regalo|se lo regalo|"
        "se la regalo|se los regalo|se las regalo|le regalo|les regalo|lo regalo|la regalo|invita la casa|"
        "invitación de la casa|sin costo|sin costo alguno|sin cobrar|sin cobro|de obsequio|obsequio|"
        "es obsequio|a mi cargo|a mi cuenta|corre por mi cuenta|fue gratis|va gratis|es gratis|son gratis|"
        "regaladas|regalados|invito|gratuitos|gratuitas|"
        "gratis|de regalo|regalado|regalada|gratuito|gratuita|invito yo|de cortesía|cortesía de la casa|"
        "sin cargo|sin coste"
    ),
    first_words=words("primer primero primera primeros primeras"),
    closing_words=words("último última últimos últimas"),
    no_discount=phrases(
        "sin descuento|ningún descuento|quita el descuento|olvida el descuento|no hay descuento|nada de descuento"
    ),
    asides=phrases(
        every("no|ni|tampoco", "|me|te|se|le|les", "|lo|la|los|las", _BILL)
        + "|"
        + every(
            "no|ni|tampoco",
            "quiero|voy a|hay que|hace falta|te olvides de no",
            "|",
            "cobrar|cobrarlo|cobrarla|facturar|facturarlo",
        )
        + "|"
        "no se lo cobres|no se la cobres|eso no lo cobres|eso no se cobra|eso no lo cobro|esa no la cobro|"
        "ese no lo cobro|no se la cobro|no se lo cobro|eso no lo factures|eso va aparte|ya facturado|"
        "ya facturada|ya está facturado|ya lo facturé|ya lo cobré|en otra factura|eso no lo pongas|no lo pongas|"
        "no la pongas|eso va por mi cuenta|va por mi cuenta|corre de mi cuenta|corre por mi cuenta|"
        "eso se lo regalo|no tiene nada que ver|no es de esta factura"
    ),
    work_endings=("ción", "ciones", "miento", "mientos", "aje", "ajes", "ería-", "tura", "turas"),
    surnames=words("sarmiento nacimiento ventura boaventura segura asunción concepción"),
    contacts=phrases(
        "persona de contacto es|persona de contacto|"
        "firmado por|firmada por|firmó|quien firmó fue|quien me llamó fue|quien llamó fue|"
        "el que me llamó fue|la que me llamó fue|me llamó|a petición de|a pedido de|por recomendación de|"
        "me atendió|me recibió|recibido por|recibida por|lo pidió|el encargado es|la encargada es|"
        "la administradora es|el administrador es|"
        "a la atención de|atención de|el contacto es|persona de contacto|hablé con|hablado con|acordado con|"
        "de parte de|recomendado por|recomendada por"
    ),
    pays=phrases(
        "paga|la que paga|el que paga|es quien paga|es la que paga|es el que paga|pagan ellos|paga la cuenta|"
        "quien paga es|se hace cargo|lo paga|la paga"
    ),
    relations=words(
        "madre padre mamá papá marido mujer esposa esposo hija hijo hermana hermano tía tío padres abuela abuelo "
        "jefe jefa dueño dueña propietario propietaria empresa compañía aseguradora administrador administradora "
        "gestoría inquilino casero casera sociedad"
    ),
    relation_leads=words("la el los las su sus mi nuestra nuestro esa ese"),
    relation_links=words("a nombre es era llamada que se llama es la el llamada llamado"),
    any_company=words("empresa compañía sociedad casa"),
    legal_forms=words("sl sa slu sc srl cv sapi sll scoop ltda cb slp"),
    client_titles=words("señor señora señorita don doña familia sr sra"),
    denied=words(
        "se lo la le les cobro cobres cobra cobramos cobrar factures facturo factura facturar pongas pone pongo "
        "incluyas incluye cuentes cuenta tiene hay lleva aplica ha han entra va"
    ),
    corrections=phrases(
        "pará|pará no|pará pará|perá|esperá|esperá no|aguantá|aguanta|aguanta no|ah no|ah no no|no no no|"
        "no para|para no|momento|un momento|momento no|un segundo|a ver|a ver no|no a ver|corrijo son|"
        "corrijo eran|corrijo fueron|corrige son|no esperen|no espere|espere|espere no|perdone|perdone no|"
        "perdóname|perdón no|perdón quise decir|perdón es|perdón era|perdón fue|perdón corrijo|me confundí|"
        "me he confundido|me confundo|me estoy liando|me lié|estoy mal|está mal|eso está mal|mentira|"
        "mentira no|miento son|miento eran|equivocado|error|error mío|fe de erratas|no es así|no así no|"
        "no eso no|cambia eso|cambialo|cámbialo por|cámbialo a|cambia a|pónle|ponle mejor|pon mejor|"
        "mejor dicho son|mejor dicho eran|mejor son|digo son|digo eran|más bien son|más bien eran|"
        "quiero decir son|bueno digo|bueno mejor|bueno en realidad|en realidad son|en realidad eran|"
        "en realidad fueron|no en realidad|al final han sido|ahora que lo pienso|"
        "no perdone|ay no|ay perdón|uy no|no no perdón|no digo|digo no|no son|no eran|no fueron|no era|no fue|"
        "perdón eran|perdón fueron|perdón son|no mejor dicho|quise decir|quería decir|me he equivocado|"
        "me he liado|espérate|espera no|no espérate|no a ver|a ver no|bueno no|no bueno|mejor|mejor pon|"
        "pon mejor que|corrige|al final fueron|al final eran|al final|eran solo|fueron solo|pero fueron|"
        "pero eran|que diga|miento|no miento|perdona no|perdona eran|pon que|que fueron|que eran|discúlpame|"
        "no es cierto|"
        "no|perdón|digo|mejor dicho|espera|quiero decir|corrijo|no perdón|no espera|perdona|corrección|"
        "me equivoqué|no no|más bien|rectifico|en realidad|no mejor|pon mejor|disculpa|que sean"
    ),
    drops=phrases("olvida|quita|borra|elimina|cancela|no cobres|no factures|no incluyas"),
    backward=words("eso todo"),
    roles=ROLES,
    at_places=words("en"),
    number_nouns=words("número numero matrícula serie modelo"),
    client_is=phrases("es|es para|sino|sino para|sino a|sino de|era|sería|se llama|pero a|pero para|pero a nombre de"),
    paying=words("paga pagan pagará"),
    weak_totals=words("todo junto juntos"),
    likewise=words("también igual igualmente"),
    price_nouns=words("precios precio importes montos"),
    with_words=words("con al a"),
    rate_leads={"horaria": "hour", "horario": "hour", "diaria": "day"},
    ages=phrases("años de edad|años de garantía|años de antigüedad|años de experiencia"),
    times=words("x × veces"),
    place_of_work=words("de del"),
    family_words=words("familia"),
    is_words=words("es cuesta sale vale era costó está"),
    before_years=words("de del desde año"),
    both=words("ambos ambas"),
    adding_words=words("más con y suma súmale añade"),
    scope_details=words("solo sólo solamente únicamente pero"),
    only_words=words("solo sólo solamente únicamente"),
    scope_inside=words("en sobre para"),
    reasons=words("porque como"),
    called=words("llamado llamada"),
    copulas=words("es era será llama llamaba sería"),
    payers=words(
        "cliente clienta dueño dueña propietario propietaria pagador titular arrendador inquilino comprador "
        "compradora destinatario destinataria"
    ),
    bill_words=words("factura facturas cuenta nota"),
    client_between=phrases(
        "hazle|hazle a|hacele a|mándale|mándale a|manda|manda a|envíale|envíale a|envía a|pásale a|pásale|"
        "prepárale a|ponle a|emite a|emítele a|haz a"
    ),
    sayings=words("salió sale salieron costó cuesta cuestan costaron vale valía precio son eran fueron es era fue"),
    untaxed=phrases(
        "exento del iva|sin el iva|no aplica iva|no lleva impuestos|no aplicar iva|no le pongas iva|"
        "inversión del sujeto pasivo|está exento|está exenta|operación exenta|iva cero|tasa cero|no hay iva|"
        "libre de iva|"
        "sin iva|exento|exenta|exento de iva|sin impuestos|no lleva iva|libre de impuestos|exentos de iva"
    ),
    tax_included=phrases(
        "el iva está incluido|iva ya incluido|iva va incluido|el iva va incluido|con iva|impuesto incluido|"
        "ya con iva|con el iva ya incluido|precio con iva|precios con iva|todo incluido|"
        "iva incluido|con iva incluido|con el iva incluido|impuestos incluidos"
    ),
    included=phrases(
        "va incluido|está incluido|ya va|ya está|dentro|"
        "incluido|incluida|incluidos|incluye|incluyendo|ya incluye|ya con|precio con iva|precios con iva"
    ),
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
        "apunta apúntame anota anótame ponle compré puse hicimos tarifa precio colocamos reparé mire oye esta "
        "factura facturar cobrar cobra cobro hice realicé trabajo terminado trabajos realizado servicio haz hazle"
    ),
    tail_words=words(
        "tarifa precio valor unos cada salió sale salieron cuesta cuestan costó vale valen precio fijo cobra cobrado"
    ),
    unheeded=phrases(
        "espera|espere|perdón|perdon|mejor dicho|digo|quiero decir|me equivoqué|corrijo|corrección|en vez de|"
        "en realidad|no no|olvida|olvídate|olvide|quita|quítalo|quite"
    ),
    idle_talk=phrases(
        "llámame|llámeme|llamame|me llamas|dijo que no|dijeron que no|se fue con|se fueron con|le debo|les debo|"
        "yo debo|no olvidar|no te olvides|te imaginas|fíjate|dice que|en venta|cuánto|cumpleaños|hasta mañana|"
        "estoy pensando|tal vez|quizá|quizás|costaría|sería|me prestó|me vendió|nos vemos|adiós"
    ),
    no_invoice=phrases(
        "no olvides|no te olvides|no olvidar|no se me olvide|que no se me olvide|acuérdate de|acordate de|"
        "comprar leche|tengo que comprar|hay que comprar|ir al súper|lista del súper|llámame|llamame|"
        "devuélveme la llamada|cambiamos la cita|mover la cita|cambiar la cita|hazme una cotización|"
        "hacer una cotización|cotizar|cotízame|presupuesto de|presupuesto al|presupuesto a|mensaje para|"
        "dile a|dile que|nota de voz|apunte personal|diario|"
        "cuánto me debe|cuánto nos debe|hazme un presupuesto|haz un presupuesto|prepara un presupuesto|"
        "no factures todavía|todavía no factures|recordatorio|nota mental|una cotización|cotización para|"
        "no es factura|llámame|"
        "recuérdame|recordarme|nota para mí|lista de la compra|y si cobramos|un presupuesto de|un presupuesto a|"
        "presupuesto para|no escribas|no hagas factura|sin factura|probando probando|"
        "reunión con|cita con|no factures nada|muéstrame|enséñame"
    ),
    questions=words("cuándo cuánto cuánta qué cómo dónde quién cuántas cuántos"),
    contrasts=words("pero sino así"),
    client_after=phrases(
        "al nombre de|en nombre de|queda a nombre de|sale a nombre de|salga a nombre de|"
        "que salga a nombre de|la facturas a|la facturo a|se la facturas a|se lo facturas a|facturado a|"
        "facturada a|"
        "hacele la factura a|hacele la factura al|hacele la factura|hacele factura a|haceme la factura a|"
        "hazme la factura a|hazme la factura para|hazme la factura de|hazme una factura para|"
        "hazme una factura a|hacé la factura a|hacé una factura a|facturale a|facturale|cobrale a|cobrale|"
        "apuntale a|anotale a|cargale a|pasale la factura a|mandale la factura a|mándale la factura a|"
        "mándale factura a|envíale la factura a|envíale factura a|ponela a nombre de|ponelo a nombre de|"
        "a nombre del|a nombre de su|a nombre de la|va a nombre del|a cargo del|por cuenta de|por cuenta del|"
        "la cuenta de|cuenta para|cuenta de cobro para|cuenta de cobro a|cuenta de cobro a nombre de|"
        "remisión para|recibo por honorarios para|boleta para|boleta a|boleta a nombre de|"
        "factura electrónica para|factura electrónica a|factura electrónica a nombre de|"
        "la factura me la pidieron a nombre de|me la pidieron a nombre de|la piden a nombre de|"
        "la quiere a nombre de|la factura sale a nombre de|sale a nombre de|emitir factura a|"
        "emitir a nombre de|emitida a nombre de|emitir a|expedir a|extender a|extiende factura a|"
        "prepárale una factura a|prepara una factura para|prepara la factura de|prepara la factura para|"
        "preparame la factura de|prepárame una factura para|esto lo paga|eso lo paga|todo lo paga|lo paga|"
        "lo pagará|la paga|la pagará|paga la|paga el|el que paga es|la que paga es|los que pagan son|"
        "quien paga|quien lo paga es|el pagador es|el titular es|la titular es|el dueño es|la dueña es|"
        "para la cuenta de|a la cuenta de|a facturar a|facturación para|facturación a|a favor de|"
        "por encargo de|encargo de|pedido de|trabajo para|trabajos para|trabajo terminado para|servicio para|"
        "servicios para|reforma para|venta a|"
        "va a nombre de|esta va a nombre de|esto va a nombre de|ponla a nombre de|ponlo a nombre de|ponle a|"
        "pónle a|apunta para|apúntame para|apúntale a|anota para|anótale a|anota a|apunta a|apunta factura para|"
        "apunta factura a|factura va para|la factura va a|la factura es para|esta factura es para|esto es para|"
        "esta es para|esta va para|esto va para|la factura a|hay que cobrarle a|hay que facturarle a|cobrarle a|"
        "facturarle a|le cobro a|les cobro a|le facturo a|les facturo a|factura al|factura a la|cárgale a|"
        "cargar a|cárgaselo a|a cuenta de la empresa|la clienta se llama|el cliente se llama|se llama|"
        "el cliente fue|la clienta fue|mi clienta es|mi cliente es|el cliente sería|cliente sería|nota para|"
        "recibo para|recibo a nombre de|destinatario|destinataria|quien paga es|paga la empresa|"
        "hazle la factura a|haz la factura a|haz una factura para|emite factura a|emite factura para|fáctura a|"
        "pásale la factura a|pásale factura a|minuta para|"
        "factura a|factura para|factura a nombre de|a nombre de|facturar a|factúrale a|factúrale|"
        "cóbrale a|cóbrale|cobrar a|cobra a|cliente es|clienta es|el cliente es|la clienta es|cliente|"
        "clienta|es para|va para|dirigida a|a cargo de|para el cliente|para la clienta|para la empresa|"
        "hazle una factura a|hazle factura a|mi cliente|factura|facturar"
    ),
    client_weak=phrases("para|a|al|a la atención de|en casa de|donde|para|a"),
    client_before=phrases(
        "quiere la factura|quiere factura|necesita factura|necesita la factura|pide factura|pidió factura|"
        "me contrató|nos contrató|contrató|reservó|me pidió|nos pidió|me encargó|nos encargó|debe|se lleva|"
        "se llevó|me compró|nos compró|tiene pendiente|"
        "me debe|nos debe|debe pagar|me deben|ha comprado|compró|encargó|pidió|tiene que pagar"
    ),
    greetings=words(
        "apunta apúntame apunte anota anótame anote escribe registra ponme mira mire atento tenemos te "
        "otra una nueva la esta mire oiga ok venga vamos siguiente ahora este eh "
        "hola buenas buenos días tardes pues bueno a ver factura para eh oye vale mira"
    ),
    name_fillers=words(
        "mi mis nuestro nuestra cliente clienta empresa los las don- el la los las de es a al para señor-"
    ),
    cue_words=words(
        "apunta apúntame anota esta este esto va nombre pon ponla hay cobrarle facturarle emita "
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
        "habitual antiguo antigua siempre habituales "
        "nombre total descuento anticipo "
        "sábado domingo mayo agosto septiembre octubre noviembre diciembre trabajo más también "
        "pesos dólares vence pago correo exento "
        "lunes martes miércoles jueves viernes iva euros euro factura enero febrero marzo abril junio julio"
    ),
    organisations=words(
        """
    viñedos viñedo vinos comisión renta alquileres alquiler rentas dulcería repostería floral moda
    catering marisquería churrería heladería pastelería confitería chocolatería frutería carnicería pescadería
    charcutería panificadora obrador bodegón cantina pizzería hamburguesería cafetería bodega licorería vinoteca
    ferretería droguería perfumería papelería copistería imprenta mercería zapatería sastrería lavandería
    tintorería joyería relojería óptica optometría floristería vivero invernadero quiosco estanco librería
    juguetería cerrajería cristalería vidriería herrería marmolería tapicería ebanistería aserradero fontanería
    electricidad climatización calefacción energía solar reformas obras excavaciones grúas transportes autobuses
    autocares taxis mensajería autoescuela guardería escuela infantil primaria secundaria bachillerato
    conservatorio ludoteca campamento albergue hostería balneario gimnasio polideportivo estadio náutico marina
    puerto astillero sanatorio centro ambulatorio geriátrico residencia asilo farmacia parafarmacia fisioterapia
    podología psicología nutrición estética barbería salón consorcio edificio conjunto condominio urbanización
    copropiedad junta alcaldía municipalidad intendencia gobernación ministerio secretaría prefectura delegación
    diputación comarca mancomunidad cabildo iglesia capilla convento monasterio diócesis templo hermandad peña
    orquesta banda coro teatro cine productora discográfica emisora radio periódico diario revista editorial
    distribuidora comercializadora importadora exportadora mayorista almacenes almacén depósito fábrica planta
    molino ganadería granja rancho estancia agropecuaria agrícola frigorífico lechería quesería apicultura
    cooperativa sindicato cámara gremio colegio
    sl sa slu sc srl asociación panadería pastelería cafetería café restaurante hotel taller escuela colegio
    instituto ayuntamiento clínica farmacia librería galería estudio agencia empresa bodega bodegas carnicería
    tienda salón centro teatro museo iglesia parroquia consultores consultoría inmobiliaria transportes
    servicios soluciones diseño grupo flores jardines construcciones imprenta editorial hospital guardería
    metalúrgica siderúrgica cerrajería herrería vidriería marmolería imprenta churrería pescadería pollería charcutería
    hostería albergue cabañas cortijo almazara cooperativa vivero bodegón tintorería droguería ludoteca centro-cívico
    familia orquesta banda radio periódico revista asamblea colectivo peña hermandad patronato consorcio mancomunidad
    diputación gobierno ministerio consejería embajada consulado notaría registro juzgado
    asesoría gestoría carpintería ferretería papelería frutería floristería lavandería zapatería joyería óptica
    pizzería taquería cervecería heladería barbería talleres ferreterías agrícola agropecuaria granja rancho hacienda
    constructora distribuidora comercial comercializadora importadora editorial productora promotora aseguradora
    seguros reformas muebles decoraciones pinturas electricidad instalaciones excavaciones maquinaria autos motor
    automoción motos viajes turismo eventos producciones estudios arquitectos ingenieros ingeniería logística
    mudanzas fundación parroquia cofradía ampa asociación sindicato federación universidad facultad museo biblioteca
    mercado bazar boutique peluquería spa casino hacienda quinta finca parador posada mesón taberna asador
    despacho bufete notaría gabinete consultorio laboratorio veterinaria veterinario hípica piscina polideportivo
    comunidad residencia camping hostal bar supermercado peluquería gimnasio academia fundación club cooperativa
    dental abogados asesores finca viveros
    """
    ),
    given_names=EUROPEAN,
    work_words=words(
        "arreglar pintar limpiar reparar instalar cambiar montar cortar podar lavar soldar colocar hacer "
        "poner traducir revisar diseñar "
        "cambié cambiamos limpié limpiamos pinté pintamos monté montamos instalé instalamos arreglé "
        "arreglamos reparé reparamos corté cortamos podé podamos lavé soldé entregué entregamos llevé "
        "llevamos puse pusimos coloqué colocamos desmonté traduje tradujimos escribí revisé revisamos diseñé "
        "diseñamos creé enseñé grabé filmé edité fotografié cosí bordé cociné preparé preparamos horneé serví "
        "servimos planté sembré regué transporté mudé destapé desatasqué sellé aislé enyesé alicaté perforé "
        "fijé ajusté afiné verifiqué inspeccioné calibré sustituí vendí vendimos alquilé alquilamos hice "
        "hicimos atendí organicé toqué tocamos canté "
        "lavado lavados tarta tartas galletas pastel pasteles bocadillos empanadas tamales tacos banquete "
        "catering menú menús flete fletes mudanza mudanzas reparto repartos porte portes transporte transportes "
        "dj sonido iluminación concierto actuación animación reportaje vídeo video dron vuelos edición "
        "maquetación impresión tarjetas carteles folletos lonas rótulo rótulos bordado bordados camisetas "
        "costura arreglos dobladillo dobladillos vestido vestidos cortinas cojines tapizado sofá sillas mesas "
        "armario armarios cocina baño alicatado solado tarima parquet pladur escayola yeso fachada goteras "
        "canalones chimenea leña poda podas podar césped seto setos jardín riego piscina cloro fumigación "
        "desinsectación plagas cerradura cerraduras llave llaves persiana persianas cristal cristales toldo "
        "toldos enchufe enchufes cableado cuadro antena redes servidor ordenador ordenadores computadora "
        "computadoras impresora formateo soporte hosting dominio seo contenidos artículos artículo texto textos "
        "interpretación informe informes peritaje auditoría contabilidad declaración trámite trámites gestión "
        "consulta consultas terapia masaje masajes fisioterapia manicura peinado maquillaje corte tinte "
        "baño-perro paseo paseos guardería-canina adiestramiento veterinaria vacunas herraje yoga pilates "
        "natación tenis inglés matemáticas piano guitarra violín taller talleres curso cursos charla ponencia "
        "guía excursión alojamiento noches grúa grúas neumáticos frenos aceite filtros batería embrague motor "
        "chapa soldadura tractor siembra cosecha cajas naranjas tomates queso miel vino botellas huevos patatas "
        "termo calentador caldera desatasco tubería tuberías grifo grifos fuga cisterna "
        """
    reparación reparaciones limpieza instalación pintura fontanería trabajo trabajos mano obra entrega
    desplazamiento clase clases lección lecciones sesión sesiones horas gastos viaje piezas material materiales
    mantenimiento jardinería traducción redacción diseño creación página web logotipo fotos fotografía montaje
    cambio arreglo sustitución ventanas puertas aire caldera tejado azulejos suelo formación asesoría revisión
    corte alquiler comida tarta ramo muebles estantería estanterías barniz guitarra
    """
    ),
)
