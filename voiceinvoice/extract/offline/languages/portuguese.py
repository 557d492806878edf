"""Portuguese."""

from decimal import Decimal

from voiceinvoice.extract.offline.languages.given_names import EUROPEAN
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.phrases import PatternSet
from voiceinvoice.extract.offline.wordlists import meanings, phrases, words

_ONES = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis "
    "dezessete dezoito dezenove "
    "vinte"
)
_HUNDREDS = "duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
_NUMBERS = {
    **{word: value for value, word in enumerate(_ONES.split())},
    "uma": 1,
    "duas": 2,
    "quatorze": 14,
    "dezasseis": 16,
    "dezassete": 17,
    "dezanove": 19,
    "meia-dúzia": 6,
    "trinta": 30,
    "quarenta": 40,
    "cinquenta": 50,
    "sessenta": 60,
    "setenta": 70,
    "oitenta": 80,
    "noventa": 90,
    "cem": 100,
    "cento": 100,
    "mil": 1000,
    "milhão": 10**6,
    "milhões": 10**6,
    **{word: (place + 2) * 100 for place, word in enumerate(_HUNDREDS.split())},
    **{word[:-2] + "as": (place + 2) * 100 for place, word in enumerate(_HUNDREDS.split())},
}
_HALF, _QUARTER = Decimal("0.5"), Decimal("0.25")
_CURRENCIES = {
    "EUR": "euro|euros|eur",
    "BRL": "reais|real|brl",
    "$": "dólares|dólar",
    "USD": "usd|dólares americanos",
    "GBP": "libras|gbp",
    "CHF": "francos suíços|francos|chf",
    "AOA": "kwanzas|aoa",
    "MZN": "meticais|mzn",
}
_CURRENCY_PHRASES = {tuple(name.split()): code for code, names in _CURRENCIES.items() for name in names.split("|")}
_WHEN, _WHEN_MEANINGS = meanings(
    receipt="recebimento|no recebimento|à vista|imediatamente|imediato|hoje|na receção|receção|na hora|"
    "pronto pagamento|vista",
    month="fim do mês|final do mês|no fim do mês|fim de março|último dia do mês|fim deste mês",
    next_month="fim do próximo mês|final do próximo mês|fim do mês que vem",
    week="fim da semana|final da semana",
    **{"days 1": "amanhã", "days 7": "uma semana", "days 30": "um mês", "days 15": "quinzena"},
)
_TIME_UNITS = {
    **dict.fromkeys("hora horas h".split(), "hour"),
    **dict.fromkeys("minuto minutos min".split(), "minute"),
    **dict.fromkeys("dia dias diária diárias".split(), "day"),
    **dict.fromkeys("semana semanas".split(), "week"),
    **dict.fromkeys("mês meses".split(), "month"),
    **dict.fromkeys("noite noites".split(), "night"),
    **dict.fromkeys(("meio dia", "meios dias", "meia diária"), "half day"),
}
_MEASURES = {
    **dict.fromkeys(("metro", "metros", "metros lineares"), "metro"),
    **dict.fromkeys(("metro quadrado", "metros quadrados", "m2"), "metro quadrado"),
    **dict.fromkeys(("metro cúbico", "metros cúbicos"), "metro cúbico"),
    **dict.fromkeys("quilómetro quilómetros quilômetro quilômetros km".split(), "quilómetro"),
    **dict.fromkeys("quilo quilos kg".split(), "quilo"),
    **dict.fromkeys("litro litros".split(), "litro"),
    **dict.fromkeys("tonelada toneladas".split(), "tonelada"),
    **dict.fromkeys("palavra palavras".split(), "palavra"),
}
_TAX = "iva|imposto|impostos|iss|icms|taxa"

ROLES = PatternSet(
    discount="""
{v} de? desconto|abatimento|menos
{v} * desconto|abatimento
desconto|abatimento|vale|cupom de|por? {v}
desconto|abatimento * {v}
menos|desconta|descontar|desconte|tira|tirar|tire|abate|abater|retira o|a|os|um? {v}
menos|desconta|tira|abate * {v} * desconto
{v} a|de? menos
""",
    taxed=f"""
{{p}} de? {_TAX}
{_TAX} * {{p}}
{{p}} * {_TAX}
""",
    deposit="""
sinal|adiantamento|entrada|depósito|antecipado|adiantado * {v}
{v} * sinal|adiantamento|entrada|depósito|adiantados|adiantado
{m} já|foram|de|a? pagos|pago|recebidos|recebido
pagou|pago|pagaram|deu|deram|dado|entregou|adiantou|recebi|transferiu já|um|uma|de|uns? {m}
pagou|pago|pagaram|deu|deram|entregou|recebi * {m} * sinal|adiantamento|entrada|depósito|conta
já * {m}
""",
    total="""
total|soma|tudo|conjunto * {m}
{m} no|ao|em total|tudo
dá|são|fica|ficam|seria em|por|a? {m} no|ao|em|tudo total?
são {m} no|ao|em total
soma|somam {m}
""",
    balance="""
falta|faltam|resta|restam|restante|saldo * {m}
{m} restantes|restante|pendentes
""",
    elapsed="""
demorei|demorou|demoramos|levou|durou|levei * {q}
{q} * mas|embora * preço|fixo|fechado|combinado|acordado
não cobrar|cobre|cobra|faturar|conte * {q}
{q} * grátis|cortesia|oferta
há {q}
garantia * {q}
""",
    spoken="""
normalmente|habitualmente|antes * {m}
em vez de {m}
não {m}
orçamento * {m}
me custou|custaram {m}
""",
)

PORTUGUESE = Lexicon(
    code="pt",
    decimal_comma=True,
    numbers=_NUMBERS,
    scale_words={"mil": 1000, "milhão": 10**6, "milhões": 10**6, "k": 1000, "dúzia": 12, "dúzias": 12},
    dozens={"dúzia": 12},
    articles=words("um uma"),
    fractions=(
        (("três", "quartos", "de"), _QUARTER * 3),
        (("um", "quarto", "de"), _QUARTER),
        (("meia",), _HALF),
        (("meio",), _HALF),
    ),
    added_fractions=((("e", "meia"), _HALF), (("e", "meio"), _HALF), (("e", "um", "quarto"), _QUARTER)),
    points=words("vírgula ponto"),
    number_joiners=words("e"),
    joins="anywhere",
    # dates
    net_words=frozenset(),
    due_cues=phrases(
        "vence|vencimento|pagamento|pagar|a pagar|pagável|paga|pagam|prazo|prazo de|até|dentro de|"
        "data limite|vencer|para pagar|paga em|a vencer"
    ),
    due_fillers=words(
        "a em o os as de do da dentro até para ao é prazo por no na máximo pagamento pagar e que dia será "
        "deve devem tem um"
    ),
    due_tails=phrases("de prazo|para pagar|a partir de hoje|da data da fatura|corridos|úteis"),
    when_phrases=_WHEN,
    when_meanings=_WHEN_MEANINGS,
    when_alone=phrases("à vista|pronto pagamento"),
    day_units={"dia": 1, "dias": 1, "semana": 7, "semanas": 7, "mês": 30, "meses": 30},
    weekdays={
        **{d: i for i, d in enumerate("segunda terça quarta quinta sexta sábado domingo".split())},
        **{d: i for i, d in enumerate("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira".split())},
    },
    next_words=words("próxima próximo"),
    next_after=words("próxima"),
    months={
        m: i + 1
        for i, m in enumerate(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()
        )
    },
    ordinals={"primeiro": 1},
    date_joiners=words("de"),
    plain_days=True,
    # references
    po_phrases=phrases(
        "ordem de compra|número da encomenda|encomenda número|nota de encomenda|número do pedido|"
        "pedido número|pedido|po|referência|purchase order"
    ),
    po_first=words("ordem número encomenda nota pedido po referência purchase"),
    label_words=words("quarto apartamento número andar fase código porta sala-número loja edifício bloco processo"),
    kept_labels=words("quarto apartamento fase andar loja edifício bloco"),
    weak_labels=words("quarto apartamento andar fase porta loja edifício bloco"),
    code_fillers=words("número n no é o a : # nº núm"),
    phone_words=words("telefone telemóvel celular tel"),
    clock_words=frozenset(),
    street_words=frozenset(),
    place_cues=frozenset(),
    email_at=words("arroba"),
    email_marks={"ponto": ".", "hífen": "-", "traço": "-", "underline": "_"},
    # prices
    currencies=_CURRENCY_PHRASES,
    currency_table=phrases("|".join(" ".join(phrase) for phrase in _CURRENCY_PHRASES)),
    currency_codes=frozenset(code.lower() for code in _CURRENCIES if len(code) == 3),
    cents=words("cêntimos cêntimo centavos centavo"),
    cents_joiners=words("e"),
    percent=phrases("%|por cento"),
    time_units=_TIME_UNITS,
    measures=_MEASURES,
    each=phrases("cada um|cada uma|por unidade|a unidade|cada|por pessoa|por cabeça|por peça|a peça|unidade"),
    per=words("por cada /"),
    per_articles=words("a o à"),
    hourly={"mensais": "month", "mensal": "month", "diários": "day", "semanais": "week"},
    at=words("a de à @"),
    at_number=words("a à @"),
    heads_first=True,
    whole_price=words("por"),
    same_rate=phrases("ao mesmo preço|pelo mesmo preço|mesmo preço|à mesma taxa|mesma tarifa|pelo mesmo valor"),
    flat=words("fixo fechado"),
    flat_word="fixos",
    singular=(("ções", "ção"), ("ões", "ão"), ("ais", "al"), ("ores", "or"), ("ens", "em"), ("s", "")),
    hour="hour",
    minute="minute",
    minute_words=words("minuto minutos min"),
    singular_times=frozenset(),
    article_times=words("hour day") | {"half day"},
    time_names=frozenset(_TIME_UNITS.values()),
    measure_names=frozenset(_MEASURES.values()),
    heading_nouns=words("coisas itens"),
    per_nouns=words("aula sessão página pessoa peça visita noite unidade janela porta refeição"),
    # speech
    function_words=words(
        "o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às e ou mas para pra por "
        "pelo pela com sem sobre até que quem como quando onde eu tu ele ela nós eles elas me te se lhe "
        "lhes meu minha teu seu sua seus suas este esta estes estas esse essa isso isto é são era eram "
        "foi foram ser está estão estava tem tenho há fiz fez fazer faz mais menos também além depois "
        "então já não sim obrigado favor pois eh bom olá muito tudo cada porque quero põe coloca "
        "acrescenta dá"
    ),
    prepositions=words("para de do da dos das por com em no na a ao à sobre"),
    determiners=words("o a os as um uma este esta esse essa"),
    negations=words("não"),
    hesitations=words("eh hum bom pois é são era eram foi que na verdade"),
    sounds=words("eh hum ah"),
    clause_starters=words("eu ele ela eles nós porque como que quando embora já"),
    after_amounts=words("$ € £ % euro euros reais dólares cêntimos centavos horas hora minutos cada por mil"),
    item_joins=words("e mais também além depois & +"),
    joins_and=words("e & +"),
    corrections=phrases(
        "não|aliás|quer dizer|desculpa|desculpe|digo|ou melhor|espera|corrigindo|não espera|perdão|"
        "correção|enganei me|não não|na verdade|não aliás|não desculpa|melhor"
    ),
    drops=phrases("esquece|esqueça|tira|apaga|cancela|não cobres|não cobre|não inclua"),
    backward=words("isso tudo"),
    roles=ROLES,
    untaxed=phrases("sem iva|isento|isenta|isento de iva|sem imposto|sem impostos|livre de impostos"),
    tax_included=phrases("iva incluído|com iva incluído|com o iva incluído|impostos incluídos"),
    included=phrases("incluído|incluída|incluídos|inclui|incluindo|com iva|já inclui|já com"),
    excluding=words("mais acresce somar acrescido"),
    tax_names=(("iva", "IVA"), ("iss", "ISS"), ("icms", "ICMS"), ("imposto", "Imposto")),
    tax_words=words("iva"),
    default_tax="IVA",
    scope_leads=words("em sobre para só de na no"),
    everything=words("tudo total conjunto"),
    those_two=words("ambos ambas esses"),
    that_one=words("isso"),
    price_cues=words("por custa custam a de foi foram é são custou"),
    lead_words=words(
        "fatura faturar factura cobrar cobra cobre fiz realizei trabalho trabalhos serviço serviços feito faz"
    ),
    tail_words=words("custa custam custou vale preço fixo cobrado"),
    no_invoice=phrases(
        "lembra me|lembre me|me lembra|me lembre|nota para mim|lista de compras|e se cobrássemos|"
        "um orçamento|o orçamento|orçamento para|não escrevas|não faças fatura|sem fatura|testando|"
        "teste teste|reunião com|não fature nada|mostra me"
    ),
    questions=words("quando quanto como onde quem qual quantas quantos"),
    contrasts=words("mas sim então"),
    client_after=phrases(
        "fatura para|fatura a|fatura em nome de|em nome de|faturar a|faturar para|cobra a|cobrar a|"
        "cobre a|cobre da|cobrar da|cliente é|o cliente é|a cliente é|cliente|é para|foi para|vai para|"
        "dirigida a|dirigida ao|para o cliente|para a cliente|para a empresa|nota fiscal para|nota para|"
        "recibo para|cobra ao|fatura ao|fatura à|fatura|cobre do"
    ),
    client_weak=phrases("para|a|ao|à"),
    client_before=phrases("me deve|deve me|nos deve|tem de pagar|tem que pagar|comprou|encomendou|pediu|deve pagar"),
    greetings=words("olá oi bom boa dia tarde então pois fatura para eh"),
    name_fillers=words("o a os as de é ao à para do da"),
    cue_words=words(
        "faz faça fazer uma um a fatura prepara preparar preciso quero cria criar por favor e emite "
        "emitir que o trabalho foi olá serviço nota passa passar para"
    ),
    contact_cues=words("email e mail correio para envia envie enviar manda mande é o eletrónico endereço ao"),
    name_articles=words("o a os as"),
    particles=words("de do da dos das e von van & santa são"),
    titles=words("senhor senhora sr sra dona dom doutor doutora dr dra engenheiro professor professora menina"),
    never_names=words(
        "segunda terça quarta quinta sexta iva euros euro fatura janeiro fevereiro março abril junho julho"
    ),
    organisations=words(
        """
    lda sa ltda me eireli associação padaria pastelaria café restaurante hotel oficina escola colégio instituto
    câmara clínica farmácia livraria galeria estúdio agência empresa adega talho loja salão centro teatro museu
    igreja paróquia consultores consultoria imobiliária transportes serviços soluções design grupo flores
    jardins construções gráfica editora hospital creche condomínio residência pousada bar supermercado
    cabeleireiro ginásio academia fundação clube cooperativa dental advogados quinta mercado
    """
    ),
    given_names=EUROPEAN,
    work_words=words(
        """
    lavagem
    reparação reparações limpeza instalação pintura canalização trabalho trabalhos mão obra entrega deslocação
    aula aulas lição sessão sessões horas despesas viagem peças material materiais manutenção jardinagem
    tradução redação design criação página site logotipo fotos fotografia montagem troca arranjo substituição
    janelas portas sala corredor caldeira telhado azulejos chão formação consultoria revisão corte aluguer
    aluguel refeição bolo ramo móveis conserto
    """
    ),
)
