"""Portuguese."""

from decimal import Decimal

from voiceinvoice.extract.offline.languages.given_names import EUROPEAN
from voiceinvoice.extract.offline.lexicon import Lexicon
from voiceinvoice.extract.offline.phrases import PatternSet
from voiceinvoice.extract.offline.wordlists import every, meanings, phrases, words

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
_BILL = (
    "cobro|cobra|cobram|cobre|cobres|cobrem|cobrei|cobramos|cobrarei|cobrar|faturo|fatura|fature|fatures|faturamos|"
    "faturei|faturar|conto|contes|ponho|ponhas|põe|ponha|incluo|inclua|incluas|incluir|lanço|lances|lança|colocar|meto"
)
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
    month="fim do mês|final do mês|no fim do mês|fim de mês|final de mês|fins do mês|último dia do mês|fim deste mês",
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
_TAX = "iva|imposto|impostos|iss|icms|issqn"

_DOWN = "sinal|adiantamento|entrada|depósito|caução"
_GAVE = (
    "deram|deu|adiantaram|adiantou|pagou|pagaram|deixou|deixaram|entregou|entregaram|transferiu|transferiram|recebi|"
    "recebemos|depositou|depositaram|mandou|mandaram"
)
_HAS = "já|foram|foi|estão|está|ele|ela|eles|me|tinha|tinham"
_PAID = "pagos|pago|recebidos|recebido|adiantados|entregues|dados|depositados"

ROLES = PatternSet(
    discount="""
desconto|abatimento! de|dos {p}
tiro|tiramos|desconto|descontamos|abato|abatemos|dou|damos|perdoo|baixa|baixo|reduzo lhe|uns|de|um|uma|os|mais? {v}
{v} que|de? lhe|eu? descontei|tirei|prometi|abati
{v} de|que eu? prometi|desconto|abatimento
{v} de? desconto|abatimento|menos
{v} * desconto|abatimento
desconto|abatimento|vale|cupom de|por? {v}
desconto|abatimento * {v}
menos|desconta|descontar|desconte|tira|tirar|tire|abate|abater|retira o|a|os|um? {v}
menos|desconta|tira|abate * {v} * desconto
{v} a|de? menos
desconto|abatimento de|por? {v} no|ao|sobre|em|do o? total|tudo|conjunto|final
{v} de desconto|abatimento no|ao|sobre|em|do o? total|tudo
dá|dei|dou|faz|faço|fiz|fazemos|dei-lhe|leva|levam|tem|com um|lhe|de? {p}
dá|dei|dou|faz|faço|tira|tire um|lhe|de|mais? {v} de desconto no|sobre|em? total|tudo?
""",
    taxed=f"""
{{r}} de? {_TAX}
{{p}} de? {_TAX}!
{{p}} de? {_TAX}
{_TAX} * {{p}}
{{p}} * {_TAX}
{_TAX} é|já|está|incluído? à|a? incluído|parte? a|à|de|ao? taxa? de? {{p}} incluído|à? parte?
{_TAX} a|de|à|ao? {{r}} ^
mais|com|soma|junta|acrescenta|põe|acresce o|os|de? {_TAX} a|de|à {{p}}
mais|com|soma|junta|acrescenta|acresce o|um|os? {{p}} de {_TAX}
""",
    deposit=f"""
já me|nos|lhe? {_GAVE} uns|os|de? {{m}}
sinal|adiantamento|entrada|depósito|antecipado|adiantado * {{v}}
{{v}} * sinal|adiantamento|entrada|depósito|adiantados|adiantado
{{m}} já|foram|de|a? pagos|pago|recebidos|recebido
pagou|pago|pagaram|deu|deram|dado|entregou|adiantou|recebi|transferiu já|um|uma|de|uns? {{m}}
pagou|pago|pagaram|deu|deram|entregou|recebi * {{m}} * sinal|adiantamento|entrada|depósito|conta
já * {{m}}
{_GAVE} já|me|nos|de|um|uma|uns|os? sinal|adiantamento|entrada|depósito? de|com? {{m}} {_DOWN}?
{{m}} {_HAS}? {_HAS}? {_PAID} a|de|por|como? título|sinal|entrada|adiantamento?
{{m}} que|me|já|os? que|me|já? {_GAVE} já|de|por|como? sinal|entrada|adiantamento?
menos|descontando|desconta|tirando|abatendo o|a|um|uma|os? {_DOWN} de|que? {{m}}
{_DOWN} de|foi|era|dos|pago|recebido|já? de|recebido|pago? {{m}} já? {_PAID}?
""",
    total="""
deve|devia|tem|teria que|de? dar|somar|sair|ficar em|a? {m}
seja {m} no|ao|em total|todo
total|soma|tudo|conjunto * {m}
{m} no|ao|em? total|tudo ^
no|ao|em|dá total são|dá|fica|é|de? {m}
dá|são|fica|ficam|seria em|por|a? {m} no|ao|em|tudo total?
são {m} no|ao|em? total ^
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
antigo|antiga|velho|velha|anterior tarifa|preço|valor * {m}
tarifa|preço|valor anterior|antigo|antiga|velho * {m}
normalmente|habitualmente|antes * {m}
em vez de {m}
não {m}
orçamento era|inicial|foi|anterior de|era|foi? {m}
me custou|custaram {m}
""",
)

PORTUGUESE = Lexicon(
    code="pt",
    decimal_comma=True,
    paired_cents=True,
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
        "que pague|que paguem|paguem|pague|eles pagam|ele paga|ela paga|pagam em|tem de pagar|têm de pagar|"
        "tem que pagar|tem|têm|a pagar em|a pagar até|vence em|vence dia|vence no dia|vencimento dia|"
        "vencimento em|vencimento a|com vencimento|pra pagar|pra pagar até|para pagar até|pagamento em|"
        "pagamento a|pagamento até|liquidar|pagos em|prazo para pagar|até ao|até o|até dia|antes de|paga até|"
        "pagar até|pagar em|me paga|me pagam|"
        "vence|vencimento|pagamento|pagar|a pagar|pagável|paga|pagam|prazo|prazo de|até|dentro de|"
        "data limite|vencer|para pagar|paga em|a vencer"
    ),
    due_fillers=words(
        "mais tardar mais-tardar dele muito sem falta "
        "pague paguem pagam ao aos pra me lhe como sempre transferência pix boleto próximos dias-de são mais "
        "tardar limite data com vencimento vence ter têm fazer uns próximo dele "
        "a em o os as de do da dentro até para ao é prazo por no na máximo pagamento pagar e que dia será "
        "deve devem tem um"
    ),
    due_tails=phrases(
        "para o pagamento|pra pagar|a pagar|para liquidar|pra acertar|para acertar|da emissão|data da fatura|"
        "fora o mês|"
        "de prazo|para pagar|a partir de hoje|da data da fatura|corridos|úteis"
    ),
    when_phrases=_WHEN,
    when_meanings=_WHEN_MEANINGS,
    when_alone=phrases("à vista|pronto pagamento"),
    day_units={"dia": 1, "dias": 1, "semana": 7, "semanas": 7, "mês": 30, "meses": 30},
    weekdays={
        **{d: i for i, d in enumerate("segunda terça quarta quinta sexta sábado domingo".split())},
        **{d: i for i, d in enumerate("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira".split())},
        "sabado": 5,
    },
    next_words=words("próxima próximo"),
    next_after=words("próxima"),
    month_ends=phrases("fim de|final de|fins de|finais de|fim do mês de|final do mês de|o fim de|último dia de"),
    month_middles=phrases("meados de|meio de"),
    due_words=words("vence vencimento prazo"),
    day_leads=words("o do ao no dia desde em"),
    weekday_tails=words("feira"),
    business_days=words("úteis útil"),
    due_leads=words("a em dia no até para na"),
    term_leads=words("a prazo pagamento em"),
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
        "ordem de compra número|número da ordem de compra|pedido de compra|número de pedido|número de encomenda|"
        "encomenda|nota de encomenda número|ordem de serviço|requisição|requisição número|a vossa referência|"
        "vossa referência|nossa referência|empenho|número do contrato|pedido é|"
        "ordem de compra|número da encomenda|encomenda número|nota de encomenda|número do pedido|"
        "pedido número|pedido|po|referência|purchase order"
    ),
    po_first=words("requisição vossa nossa empenho a-vossa ordem número encomenda nota pedido po referência purchase"),
    label_words=words(
        "cnpj cpf nif nipc ramal extensão "
        "artigo "
        "matrícula série modelo contador placa sala torre quadra lote unidade-número box "
        "quarto apartamento número andar fase código porta sala-número loja edifício bloco processo"
    ),
    kept_labels=words("sala quarto apartamento fase andar loja edifício bloco"),
    weak_labels=words("sala torre lote box quarto apartamento andar fase porta loja edifício bloco"),
    code_fillers=words(
        "era foi fica tá de série deles delas dele com tem foi deste desta vossa número n no é o a : # nº núm"
    ),
    phone_words=words("telefone telemóvel celular tel"),
    clock_words=frozenset(),
    street_words=frozenset(),
    street_heads=words(
        "rua avenida av travessa praça largo estrada alameda beco rodovia praceta calçada ladeira viela"
    ),
    house_words=words("número numero n° n"),
    place_cues=frozenset(),
    email_at=words("arroba"),
    email_marks={"ponto": ".", "hífen": "-", "traço": "-", "underline": "_"},
    # prices
    currencies=_CURRENCY_PHRASES,
    currency_table=phrases("|".join(" ".join(phrase) for phrase in _CURRENCY_PHRASES)),
    money_surnames=words("real"),
    currency_codes=frozenset(code.lower() for code in _CURRENCIES if len(code) == 3),
    cents=words("cêntimos cêntimo centavos centavo"),
    cents_joiners=words("e"),
    percent=phrases("%|por cento"),
    time_units=_TIME_UNITS,
    measures=_MEASURES,
    each=phrases(
        "unitário|unitários|por par|por exemplar|o exemplar|a cada um|a cada uma|cada peça|cada unidade|"
        "por convidado|por prato|por participante|a unidade solta|"
        "cada vez|por barba|a peça|por peça|o par|por cada um|por cada uma|por criança|por aluno|a unidade|"
        "por participante|a dose|peças-cada|"
        "cada um|cada uma|por unidade|a unidade|cada|por pessoa|por cabeça|por peça|a peça|unidade"
    ),
    per=words("por cada /"),
    per_articles=words("a o à ao"),
    per_each=words("cada"),
    leads_per=words("por cada a o"),
    rate_links=words("de é a foi"),
    cents_joined=words("e"),
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
    per_nouns=words(
        "viagem caixa metro quilo litro hora dia semana mês tonelada serviço intervenção consulta árvore cão "
        "gato mesa saco garrafa rolo móvel quarto planta turno prato convidado hectare diária metro-quadrado "
        "texto tarde manhã "
        "aula sessão página pessoa peça visita noite unidade janela porta refeição"
    ),
    # speech
    function_words=words(
        "levou levaram leva quer queria "
        "sempre "
        "tá tão né viu beleza okay tipo daí entende sabe pronto certo valeu falou oxe uai então hã ué "
        "pro pros pras num numa aí né lá ali aqui cá dele dela deles delas nosso nossa esses essas aquele aquela "
        "aquilo só bem ok vá oi olha olhe tava tiver tive teve tinha vai vou fui foram nada qual ainda também "
        "cada já tô pus fizemos houve gente mim ti si dessa desse desta deste nessa nesse nesta neste num ver "
        "há-de "
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
    hesitations=words(
        "só apenas afinal mesmo já no total aí né foram seriam eh hum bom pois é são era eram foi que na verdade"
    ),
    sounds=words("eh hum ah"),
    clause_starters=words("eu ele ela eles nós porque como que quando embora já"),
    after_amounts=words("$ € £ % euro euros reais dólares cêntimos centavos horas hora minutos cada por mil"),
    item_joins=words("e mais também além depois & +"),
    joins_and=words("e & +"),
    unread_amounts=phrases(
        "a metade|metade do preço|metade já|o dobro|um terço|dois terços|acréscimo|gorjeta|o triplo|meio preço|"
        "metade foi|a quarta parte|taxa de urgência"
    ),
    gratis=phrases(
        "fica por conta da casa|sai por conta da casa|é por conta da casa|vai por conta da casa|ofereci eu|"
        "ofereço eu|ofereci|ofereço|é oferta minha|oferta minha|de oferta|de presente|é presente|"
        "foi presente|de brinde|brinde|foi de graça|saiu de graça|é de graça|sem cobrar|sem cobrança|"
        "sem encargos|gratuito|gratuita|gratuitos|gratuitas|na faixa|por minha conta|fica por minha conta|"
        "foi gratuito|é gratuito|como cortesia|cortesia da casa|cortesia minha|oferecidos|oferecidas|"
        "de borla|"
        "grátis|de graça|de borla|oferta da casa|cortesia|de cortesia|por conta da casa|sem custo|sem custos|"
        "oferecido|oferecida|foi cortesia|é oferta|é cortesia"
    ),
    first_words=words("primeiro primeira primeiros primeiras"),
    closing_words=words("último última últimos últimas"),
    no_discount=phrases("sem desconto|nenhum desconto|esquece o desconto|tira o desconto|não tem desconto"),
    asides=phrases(
        every("não|nem|tampouco", "|se|me|te|lhe|lhes|vou|vamos|precisa|é para|é pra", "|o|a|os|as", _BILL)
        + "|"
        + every("não|nem|tampouco", "entra|entram|conta|contam", "|aqui|na conta|na fatura|na nota|nisso")
        + "|"
        "isso não se cobra|isso não cobro|essa não cobro|esse não cobro|essa não cobra|esse não cobra|"
        "isso não cobra|isso não cobre|isso não é para cobrar|não é para cobrar|não é pra cobrar|essa não ponhas|"
        "isso não ponhas|não o ponhas|já faturado|já faturada|já foi faturado|já foi cobrado|noutra fatura|"
        "em outra fatura|outra nota|fica por minha conta|isso fica por minha conta|é por minha conta|"
        "isso ofereço eu|não tem nada a ver|não entra na fatura|não entra nesta fatura|não entra na nota|"
        "isso é à parte"
    ),
    work_endings=("ção", "ções", "mento", "mentos", "agem", "agens", "tura", "turas"),
    surnames=words("sarmento nascimento ventura boaventura conceição assunção encarnação anunciação ascensão"),
    contacts=phrases(
        "pessoa de contacto é|pessoa de contacto|pessoa de contato é|pessoa de contato|"
        "assinada por|assinado por|assinada pelo|assinada pela|assinado pelo|assinado pela|quem assinou foi|"
        "quem me chamou foi|quem chamou foi|quem ligou foi|quem me ligou foi|tratei com|falei com o|"
        "falei com a|a mando de|a pedido de|a pedido do|a pedido da|quem recebeu foi|recebido por|"
        "recebida por|"
        "aos cuidados de|aos cuidados da|aos cuidados do|a c|ao cuidado de|ao cuidado da|ao cuidado do|"
        "o contato é|o contacto é|pessoa de contacto|falei com|combinado com|combinei com|da parte de|"
        "indicado por|indicada por|indicação de"
    ),
    pays=phrases(
        "paga|quem paga|é quem paga|é que paga|é ela que paga|é ele que paga|é a empresa que paga|vai pagar|"
        "paga a conta|que paga"
    ),
    relations=words(
        "mãe pai marido mulher esposa esposo filha filho irmã irmão tia tio pais avó avô patrão patroa chefe "
        "dono dona proprietário proprietária empresa firma companhia seguradora "
        "senhorio sociedade"
    ),
    relation_leads=words("a o as os seu sua seus suas meu minha nossa nosso essa esse da do"),
    relation_links=words("dele dela deles delas do da chama que se chama é a o chamada chamado"),
    any_company=words("empresa firma companhia sociedade"),
    legal_forms=words("lda sa ltda me eireli epp unipessoal mei"),
    client_titles=words("senhor senhora dona dom família sr sra"),
    denied=words(
        "se o lhe cobra cobro cobre cobres cobramos cobrar fature fatures faturo faturar ponhas põe ponho inclua "
        "inclui conta contes tem há leva aplica entra vai fui"
    ),
    corrections=phrases(
        "não pera|pera pera|espera aí não|peraí que|opa|opa não|ops|ops não|epa|epa não|ih não|ih|"
        "ai desculpa|ai não|ah desculpa|ah não não|não não não|não calma|não espere|espere|espere aí|"
        "só um momento|um momento|um segundo|um minuto|não corrigindo|corrigindo são|corrijo|corrijo são|"
        "me confundi|confundi|confundi-me|enganei|estou enganado|estou enganada|tô enganado|está errado|"
        "tá errado|errado|erro meu|foi engano|engano meu|falei errado|disse mal|disse errado|digo são|"
        "digo foram|quer dizer são|quer dizer eram|ou melhor são|ou melhor foram|melhor são|na verdade são|"
        "na verdade foram|na verdade eram|não na verdade|afinal são|afinal não|não afinal|muda isso|"
        "muda para|muda pra|troca para|troca por|trocando|corrige para|corrige pra|põe lá|mete lá|"
        "desculpe são|desculpa são|desculpe não|desculpa não|perdão são|perdão foram|não é isso|isso não|"
        "mentira|mentira são|mentira foram|pensando bem|vendo bem|agora que penso|"
        "não aliás|ai não|ah não|não não desculpa|perdão|digo não|não digo|não são|não eram|não foram|não era|"
        "não foi|desculpe eram|desculpa eram|desculpa foram|desculpe foram|quer dizer não|não quer dizer|"
        "queria dizer|quis dizer|enganei-me|me enganei|errei|espera aí|peraí|pera aí|peraí não|pera|não pera|"
        "não peraí|ou melhor não|não melhor|melhor dizendo|corrige|afinal|afinal foram|afinal eram|no fim foram|"
        "foram só|eram só|mas foram|mas eram|minto|não minto|põe antes|põe|coloca|quer dizer foram|retifico|"
        "correção são|não calma|calma|"
        "não|aliás|quer dizer|desculpa|desculpe|digo|ou melhor|espera|corrigindo|não espera|perdão|"
        "correção|enganei me|não não|na verdade|não aliás|não desculpa|melhor"
    ),
    drops=phrases("esquece|esqueça|tira|apaga|cancela|não cobres|não cobre|não inclua"),
    backward=words("isso tudo"),
    roles=ROLES,
    at_places=words("no na em"),
    number_nouns=words("número numero matrícula série modelo placa"),
    client_is=phrases(
        "é|é para|é pra|é pro|mas sim|e sim|mas para|mas pra|mas pro|chama se|se chama|era|seria|mas em nome de"
    ),
    paying=words("paga pagam pagará"),
    weak_totals=words("tudo junto juntos"),
    likewise=words("também igualmente igual"),
    price_nouns=words("preços preço valores montantes"),
    with_words=words("com a à"),
    rate_leads={"horária": "hour", "horário": "hour", "diária": "day"},
    ages=phrases("anos de idade|anos de garantia|anos de experiência|anos de uso"),
    times=words("x × vezes"),
    place_of_work=words("de do da"),
    family_words=words("família"),
    is_words=words("é custa sai está era fica"),
    before_years=words("de do desde ano"),
    both=words("ambos ambas"),
    adding_words=words("mais com e soma junta"),
    scope_details=words("só apenas somente mas"),
    only_words=words("só apenas somente unicamente"),
    scope_inside=words("em sobre para no na nos nas"),
    reasons=words("porque pois como"),
    called=words("chamado chamada"),
    copulas=words("é era será chama chamava seria"),
    payers=words(
        "cliente dono proprietário proprietária pagador pagadora titular comprador compradora inquilino "
        "destinatário destinatária"
    ),
    bill_words=words("fatura faturas nota conta cobrança"),
    client_between=phrases("manda|mande|envia|envie|faz|faça|passa|passe|emite|emita|tira|prepara|prepare"),
    sayings=words(
        "saiu saem sai saíram custou custa custaram custam ficou fica ficaram preço são eram foram é era foi valor"
    ),
    untaxed=phrases(
        "isento do iva|isenta de iva|isentos de iva|sem o iva|não tem iva|não leva iva|não aplica iva|"
        "está isento|está isenta|artigo 53|artigo 9|regime de isenção|autoliquidação|iva zero|sem nota|"
        "não incide iss|sem iss|não tem imposto|"
        "sem iva|isento|isenta|isento de iva|sem imposto|sem impostos|livre de impostos"
    ),
    tax_included=phrases(
        "iva já incluído|o iva está incluído|iva está incluído|já com iva|com iva|imposto incluído|"
        "com o iva já incluído|preço com iva|preços com iva|tudo incluído|iva dentro|"
        "iva incluído|com iva incluído|com o iva incluído|impostos incluídos"
    ),
    included=phrases(
        "está incluído|já está|dentro|incluído|incluída|incluídos|inclui|incluindo|já inclui|já com|"
        "preço com iva|preços com iva"
    ),
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
        "anota aponta põe coloquei pus fizemos preço valor tarifa taxa diária-de oi "
        "fatura faturar factura cobrar cobra cobre fiz realizei trabalho trabalhos serviço serviços feito faz"
    ),
    tail_words=words("preço valor tarifa uns cada saiu fica ficou ficaram custa custam custou vale preço fixo cobrado"),
    unheeded=phrases(
        "espera|espere|desculpa|desculpe|aliás|quer dizer|melhor|quero dizer|enganei|engano|corrijo|correção|em vez de|"
        "na verdade|não não|esquece|esqueça|tira isso|tire isso|retira"
    ),
    idle_talk=phrases(
        "me liga|liga para mim|ligue para|disse que não|disseram que não|fechou com|fecharam com|eu devo|estou devendo|"
        "não esquecer|não esquece|acredita|diz que|à venda|quanto|aniversário|até amanhã|estou pensando|talvez|"
        "custaria|seria|me emprestou|me vendeu|tchau|abraço"
    ),
    no_invoice=phrases(
        "não esquecer|não esqueças|não esqueça|não te esqueças|não se esqueça|lembrar de|tenho que comprar|"
        "tenho de comprar|preciso comprar|preciso de comprar|ir ao mercado|ir ao supermercado|"
        "lista do mercado|lista do supermercado|liga-me|me retorna|retorna a ligação|remarcar|remarcamos|"
        "mudar a reunião|faz uma cotação|fazer um orçamento|fazer orçamento|orçamento pra|orçamento pro|"
        "recado para|recado pra|diz a|avisa que|nota pessoal|diário|quanto custa|quanto fica|"
        "quanto é que|quanto me deve|faz um orçamento|faça um orçamento|prepara um orçamento|não fatures ainda|"
        "ainda não fatures|lembrete|uma cotação|cotação para|não é fatura|liga me|me liga|"
        "lembra me|lembre me|me lembra|me lembre|nota para mim|lista de compras|e se cobrássemos|"
        "um orçamento|orçamento para|não escrevas|não faças fatura|sem fatura|testando|"
        "teste teste|reunião com|não fature nada|mostra me"
    ),
    questions=words("quando quanto como onde quem qual quantas quantos"),
    contrasts=words("mas sim então"),
    client_after=phrases(
        "no nome de|no nome da|no nome do|vai no nome de|vai no nome da|vai no nome do|fica no nome de|"
        "fica no nome da|fica no nome do|sai no nome de|sai no nome da|sai no nome do|"
        "a conta do|a conta da|a conta de|conta do|conta da|conta de|conta pra|conta pro|conta para|"
        "para faturar à|para faturar ao|para faturar a|para faturar|é para faturar à|é para faturar ao|"
        "é para faturar a|faturar à|faturar ao|fature para|fature à|fature ao|fature pra|fature pro|"
        "manda a cobrança pra|manda a cobrança pro|manda a fatura pra|manda a fatura pro|manda a fatura para|"
        "manda a nota pra|manda a nota pro|manda a nota para|mande a fatura para|mande a nota para|"
        "envia a fatura para|envia a fatura a|envia a fatura ao|envia a fatura à|envie a fatura para|"
        "faz a fatura ao|faz a fatura à|faz a fatura a|faz a fatura pra|faz a fatura pro|faz a fatura para|"
        "faz uma fatura para|faz uma fatura pra|faz uma fatura a|faz uma fatura ao|faz uma fatura à|"
        "faz a nota pra|faz a nota pro|faz uma nota pra|faz uma nota pro|faz a nota para|faça a fatura para|"
        "faça uma fatura para|faça a nota para|emite a fatura para|emite a fatura em nome de|"
        "emite a nota para|emite a nota pra|emita a nota para|emita a fatura para|tira a nota pra|"
        "tira a nota pro|tira uma nota pra|tira nota pra|quem vai pagar é|quem vai pagar|quem paga a conta é|"
        "quem vai pagar a conta é|quem está a pagar é|quem tá pagando é|vai ser pago por|pago por|paga por|"
        "por conta da|por conta do|a cargo de|a cargo da|a cargo do|o pagador é|o titular é|a titular é|"
        "o dono é|a dona é|o proprietário é|a proprietária é|vai para a conta de|vai pra conta de|"
        "vai pra conta do|vai pra conta da|põe na conta de|põe na conta da|põe na conta do|bota na conta de|"
        "bota na conta da|bota na conta do|lança na conta de|lança na conta da|lança na conta do|"
        "lança aí pra|lança aí pro|lança aí para|anota pra|anota pro|aponta pra|aponta pro|trabalho para|"
        "trabalhos para|serviço para|serviços para|serviço pra|serviço pro|serviço feito para|"
        "trabalho feito para|encomenda de|encomenda da|encomenda do|pedido da|pedido do|venda a|venda para|"
        "nota fiscal em nome da|nota fiscal em nome do|nota em nome de|nota em nome da|nota em nome do|"
        "recibo em nome da|recibo em nome do|fatura-recibo para|fatura-recibo em nome de|fatura recibo para|"
        "a fatura é pro|a fatura é pra|a fatura é para o|a fatura é para a|a nota é pra|a nota é pro|"
        "a nota é para|a cobrança é pra|a cobrança é pro|a cobrança é para|a fatura vai pra|a fatura vai pro|"
        "a nota vai pra|a nota vai pro|a nota vai em nome de|a fatura vai em nome de|a fatura vai em nome do|"
        "a fatura vai em nome da|"
        "é pra|é pro|foi pra|foi pro|isto é para|isso é para|esta é para|essa é para|esta é pra|isto é pra|"
        "é para o|é para a|fatura pra|fatura pro|fatura vai para|fatura é para|a fatura é para|nota pra|nota pro|"
        "nota fiscal pra|nota fiscal pro|nota fiscal em nome de|recibo pra|recibo em nome de|cobrança pra|"
        "cobrança pro|cobrança para|cobrança ao|cobrança à|cobra do|cobra da|cobra de|cobra pra|cobrar do|"
        "cobrar de|cobrar ao|cobrar à|cobre ao|cobre à|cobre de|cobra à|faturar ao|faturar à|fatura em nome do|"
        "fatura em nome da|em nome do|em nome da|vai para o|vai para a|vai pra|vai pro|vai em nome de|"
        "vai em nome da|vai em nome do|cliente chama se|cliente se chama|o cliente chama se|a cliente chama se|"
        "o cliente foi|a cliente foi|passa fatura a|passa fatura ao|passa fatura à|passa uma fatura a|"
        "passa uma fatura ao|passa uma fatura à|passa recibo a|emite fatura para|emite nota para|"
        "emite em nome de|aponta para|anota para|anota aí para|anota aí pra|destinatário|destinatária|"
        "quem paga é|mete em nome de|põe em nome de|põe em nome da|põe em nome do|cobrar pra|lança para|"
        "lança pra|"
        "fatura para|fatura a|fatura em nome de|em nome de|faturar a|faturar para|cobra a|cobrar a|"
        "cobre a|cobre da|cobrar da|cliente é|o cliente é|a cliente é|cliente|é para|foi para|vai para|"
        "dirigida a|dirigida ao|para o cliente|para a cliente|para a empresa|nota fiscal para|nota para|"
        "recibo para|cobra ao|fatura ao|fatura à|fatura|cobre do"
    ),
    client_weak=phrases("pra|pro|à|aos|às|para|ao cuidado de|aos cuidados de|para|a|ao|à"),
    client_before=phrases(
        "quer a fatura|quer fatura|quer a nota|quer nota|precisa da fatura|precisa da nota|precisa de fatura|"
        "pede fatura|pediu fatura|me contratou|nos contratou|contratou|reservou|me pediu|me encomendou|"
        "nos encomendou|me comprou|levou|vai pagar|ficou devendo|deve|"
        "me deve|deve me|nos deve|tem de pagar|tem que pagar|comprou|encomendou|pediu|deve pagar"
    ),
    greetings=words(
        "anota anote aponta aponte lança lance escreve escreva registra regista põe temos aí "
        "outra uma nova a mais aí ok vá bora olhe olha próxima agora esta essa viva "
        "olá oi bom boa dia tarde então pois fatura para eh"
    ),
    name_fillers=words(
        "meu minha nosso nossa seu cliente empresa os as nos nas pra pro lá seo o a os as de é ao à para do da"
    ),
    cue_words=words(
        "anota aponta aí esta essa isto isso vai nome põe cobrança emita pra pro oi "
        "faz faça fazer uma um a fatura prepara preparar preciso quero cria criar por favor e emite "
        "emitir que o trabalho foi olá serviço nota passa passar para"
    ),
    contact_cues=words("email e mail correio para envia envie enviar manda mande é o eletrónico endereço ao"),
    name_articles=words("o a os as"),
    particles=words("de do da dos das e von van & santa são"),
    titles=words("seo senhor senhora sr sra dona dom doutor doutora dr dra engenheiro professor professora menina"),
    never_names=words(
        "antigo antiga habitual sempre "
        "nome total desconto sinal "
        "sábado domingo maio agosto setembro outubro novembro dezembro trabalho mais também "
        "reais vence pagamento email isento nota pra pro "
        "segunda terça quarta quinta sexta iva euros euro fatura janeiro fevereiro março abril junho julho"
    ),
    organisations=words(
        """
    vinhos vinha vinhas comissão locação aluguéis eletricidade locadora queijaria
    contabilidade contábil ginástica catering marisqueira churrasqueira hamburgueria pastelaria confeitaria
    chocolataria talho peixaria frutaria mercado hortifruti quitanda armazém empório cervejaria vinícola wine
    bistrô cafeteria ferragens drogaria perfumaria papelaria livraria gráfica serigrafia sapataria alfaiataria
    lavanderia joalheria relojoaria ótica floricultura floricultura viveiro banca tabacaria brinquedos chaveiro
    vidraçaria serralheria marmoraria tapeçaria marcenaria serraria encanamentos elétrica climatização
    refrigeração energia solar terraplanagem guinchos transportadora viação autoescola creche berçário jardim
    colégio escola ginásio conservatório faculdade acampamento albergue hotelaria spa estádio clube marina
    estaleiro sanatório ambulatório policlínica lar asilo farmácia fisioterapia podologia psicologia nutrição
    estética barbearia salão pet shop petshop condomínio edifício residencial loteamento subprefeitura secretaria
    ministério câmara junta município autarquia freguesia assembleia capela convento mosteiro diocese irmandade
    confraria orquestra banda coro grupo teatro cinema produtora gravadora emissora rádio jornal revista
    distribuidora comercializadora importadora exportadora atacadista atacado depósito fábrica indústria moinho
    pecuária rancho agrícola laticínios queijaria apicultura cooperativa sindicato associação grêmio
    lda sa ltda me eireli associação padaria pastelaria café restaurante hotel oficina escola colégio instituto
    câmara clínica farmácia livraria galeria estúdio agência empresa adega talho loja salão centro teatro museu
    igreja paróquia consultores consultoria imobiliária transportes serviços soluções design grupo flores
    jardins construções gráfica editora hospital creche condomínio residência pousada bar supermercado
    metalúrgica siderúrgica gráfica marcenaria serraria vidraçaria borracharia autopeças funilaria confecção confeitaria
    doceria pousada hostel chalé colônia federação ong igreja templo câmara creche berçário cursinho instituto posto
    clínica odontologia laboratório ótica drogaria estética pet petshop agropecuária granja laticínio vinícola
    frigorífico
    rádio jornal revista orquestra banda coletivo bloco escritório cartório sindicato turma família assembleia
    editora construtora construções imobiliária seguradora transportadora distribuidora comercial importadora produtora
    promotora advocacia arquitetura arquitetos engenharia logística mudanças carpintaria serralharia tipografia
    papelaria florista lavandaria lavanderia sapataria joalharia ótica pizzaria churrascaria cervejaria gelataria
    sorveteria lanchonete barbearia boteco taberna tasca marisqueira snack-bar mercearia frutaria peixaria sítio fazenda
    haras chácara granja herdade monte turismo viagens eventos produções estúdios ateliê atelier gabinete consultório
    laboratório veterinária veterinário canil hípica piscina junta freguesia prefeitura universidade faculdade
    biblioteca fundação sindicato federação infantário jardim lar banco caixa auto automóveis pneus móveis decorações
    tintas informática tecnologia digital studio moda boutique ourivesaria cantina quiosque stand reformas obras
    cabeleireiro ginásio academia fundação clube cooperativa dental advogados quinta mercado
    """
    ),
    given_names=EUROPEAN,
    work_words=words(
        "arranjar pintar limpar reparar instalar trocar montar cortar podar lavar soldar colocar fazer "
        "traduzir rever desenhar consertar "
        "troquei trocamos limpei limpamos pintei pintamos montei montamos instalei instalamos consertei "
        "consertamos reparei reparamos arrumei arrumamos cortei cortamos podei podamos lavei lavamos soldei "
        "entreguei entregamos levei levamos coloquei colocamos desmontei traduzi traduzimos escrevi "
        "escrevemos revisei revisamos desenhei desenhamos criei criamos ensinei gravei gravamos filmei editei "
        "fotografei costurei bordei cozinhei preparei preparamos assei servi servimos plantei plantamos "
        "reguei aparei rocei capinei carreguei transportei mudei desentupi desentupimos vedei isolei reboquei "
        "assentei assentamos furei fixei regulei afinei verifiquei inspecionei calibrei substituí "
        "substituímos vendi vendemos forneci fornecemos aluguei alugamos fiz fizemos atendi atendemos "
        "acompanhei organizei animei toquei tocamos cantei apresentei encanador plantio vistoria lanches "
        "transporte transportes mudança mudanças frete fretes entregas poda relva jardim rega piscina cloro "
        "limpezas lavar engomar faxina faxinas diária diárias pedreiro reboco azulejo telhas calha calhas pintar "
        "parede paredes casa muro portão portões fechadura fechaduras chave chaves vidro vidros estore estores "
        "persiana persianas tomada tomadas cabo cabos rede redes quadro instalar roteador computador "
        "computadores impressora formatação suporte informática hospedagem domínio texto textos artigo artigos "
        "relatório relatórios auditoria contabilidade declaração consulta consultas terapia massagem massagens "
        "fisioterapia manicure penteado penteados maquilhagem maquiagem tosa banho vacinas treino treinos yoga "
        "pilates natação ténis inglês matemática piano violão guitarra oficina curso cursos palestra guia "
        "passeio passeios hospedagem guincho reboque pneus travões freios óleo filtros bateria embraiagem motor "
        "soldadura solda trator lavrar sementeira colheita caixas laranjas tomates queijo mel vinho garrafas "
        "ovos batatas lenha cimento sacos areia tijolos esquentador torneira torneiras fuga desentupimento bolos "
        "bolinhos salgadinhos docinhos tartes menu buffet catering dj som luz iluminação concerto animação "
        "reportagem vídeo edição impressão cartões cartazes folhetos lonas bordado bordados camisetas camisas "
        "costura bainha bainhas vestido vestidos cortinas estofo estofos cadeiras mesas armário armários cozinha "
        "banheiro ventilador ventiladores ar-condicionado desinfestação fumigação formatação arranjos flores "
        "ramos levantamento projeto projetos estudo desenho "
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
