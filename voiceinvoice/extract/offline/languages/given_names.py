"""Given names of the European languages, by which the end of a client's name is found where capitals do not tell."""

from voiceinvoice.extract.offline.languages.english_names import GIVEN_NAMES
from voiceinvoice.extract.offline.wordlists import words

EUROPEAN = GIVEN_NAMES | words(
    """
    baptiste jean-baptiste marie-claire anne-marie pierre-yves karl-heinz hans-peter hannes gilles solène amandine
    claire odile patrick thierry valentin florian romane clara sarah laure agathe margaux nina elsa bertrand rené andré
    roger robert marcel lucien fernand gaston émile eugène albert ginette germaine colette arlette huguette éliane
    josiane régine régis didier fabien arnaud yannick loïc gaël erwan ronan maëlle nolwenn annick amparo celeste lupita
    joaquim conceição mafalda rui bruna caio zeca antônio josé joão márcia sônia fátima lurdes deolinda gonçalo
    graciela nieves remedios milagros encarnación asunción inmaculada gonzalo borja iker aitor unai nekane ainhoa
    ximena itzel citlali heriberto rigoberto norberto eusebio hilario lázaro annegret lieselotte hedwig waltraud
    roswitha gertrud hildegard ottilie hartmut eckhard reinhold ludwig konrad leopold ferdinand matthäus urs beat reto
    ueli regula vreni sepp resi aloisia burgi
    jürgen günther günter klaus hans dieter uwe heinz helmut wolfgang werner manfred horst karl peter thomas
    andreas stefan michael matthias markus christian sebastian florian tobias lukas felix jonas leon maximilian
    paul moritz jan tim nils lars sven torsten thorsten rainer bernd gerd ralf jörg holger volker axel ulrich
    hubert josef franz georg anton alois sabine petra monika renate ursula helga ingrid gisela karin brigitte
    elke heike birgit susanne martina andrea claudia anja katrin kathrin silke nicole stefanie melanie anna lena
    laura lea hannah johanna katharina franziska charlotte friederike greta ilse irmgard hannelore annegret ute
    gudrun bettina cornelia dagmar doris edith elfriede elisabeth erika jean pierre michel philippe alain
    bernard jacques claude françois christophe nicolas laurent frédéric stéphane olivier thierry pascal éric
    julien sébastien guillaume antoine mathieu matthieu maxime alexandre benoît cédric fabrice gilles hervé
    jérôme ludovic marc patrice rémi romain sylvain xavier yves yann étienne théo hugo louis lucas gabriel
    raphaël marie nathalie isabelle sylvie catherine martine christine françoise valérie sandrine véronique
    stéphanie céline sophie aurélie julie émilie élodie camille chloé manon léa emma inès jade louise zoé amélie
    anne chantal claire corinne danielle denise dominique élise florence geneviève hélène jacqueline jeanne
    josette juliette laetitia lucie madeleine marguerite mathilde mireille monique odette pauline simone solange
    suzanne thérèse yvette yvonne josé antonio manuel juan francisco javier carlos miguel ángel jesús pedro
    rafael fernando luis alberto alejandro jorge roberto sergio pablo andrés diego raúl enrique ramón vicente
    ignacio álvaro óscar rubén adrián víctor gonzalo iván mario marcos guillermo jaime martín nicolás felipe
    emilio tomás joaquín ernesto rodrigo hernán esteban gustavo maría carmen ana isabel dolores pilar teresa
    rosa cristina antonia josefa marta lucía elena mercedes raquel beatriz silvia patricia rocío montserrat
    paula sara irene nuria sonia inés alicia lorena julia sofía valentina camila gabriela mariana verónica
    adriana alejandra daniela carolina esperanza consuelo guadalupe ximena joão antónio luís paulo rui nuno
    tiago ricardo bruno andré diogo gonçalo hélder vasco henrique duarte afonso lourenço anselmo augusto caio
    cássio eduardo fábio leonardo marcelo mateus maurício otávio renato thiago vinícius wagner maria joana inês
    catarina sofia leonor matilde rita helena fernanda margarida luísa cláudia sandra patrícia sílvia vera
    filipa susana vanessa aline amanda bianca bruna cecília débora fabiana flávia isadora juliana larissa
    letícia lívia luana luciana mônica natália priscila renata roberta tatiana thaís valéria vitória
    abelardo abigail abraham abílio acácio adalberto adela adelaida adelaide adelino ademir adilson adolfo adrien
    adélia afonsina agenor agnieszka agnès aguinaldo agustina agustín aitana alba alcides alcina aldina aldo
    alejandrina alexandra alexandrina alexis alfonso alfredo alice alina almir almudena alonso aloísio alphonse
    altair alzira alípio amadeu amaia amalia ambroise ambrosio amelie amália amândio américo amílcar ana-maría
    anabel anabela analía anastasia anaïs anderson andreia andressa andreu andrzej angelika angélique anneke
    annelies anneliese annette anthony antje antonella antonin antónia anísio apolline araceli ariadna ariane ariel
    aristide aristides arlete arlindo armand armando armelle arménio arnaldo arthur artur arturo aránzazu asier
    astrid aubin audrey auguste aurelio aurélien aurélio axelle ayşe azucena aída aílton baltasar barbara bartolomé
    basilio bastien baudelio beate beatrix begoña belmiro benedita benedito benita benjamin benjamín bernarda
    bernardo berta bertha betina birte blas bodo bonifacio branca-maria brenda brice brigite brito-luís brás brígida
    burkhard bárbara béatrice bénédicte bérengère bérénice calixto camilo candelaria capucine carina carine carla
    carlota carmelo carola caroline casandra cassandre catalina cayetano cecilia celestino celia celso cem charles
    charline charly charlène chelo christa christel christelle christiane christina cibele cipriano clarice clarisse
    claudette claudie claudine claudio cleber cleide cleiton clemente cleonice cleusa clotilde cláudio cléa
    clémentine clóvis colin conchita constanza constanze constança corentin corinna cornelio crescencio cristian
    cristiana cristiano cristóbal cristóvão cruz-maría cyril cândida cândido cécile céleste célestin célia célio
    césar cícero dalila dalva damien damián damião daniel danilo dany daphné davi david deise delfim delfina delia
    delphine demetrio denis deniz deodato desiré detlef diana diane dietmar dinis dionisio dionísio dirceu dirk
    djalma domingas domingos-luís dorian doriane doroteo dorothea dragan dylan dámaso eberhard edelmira edeltraud
    edgar edgardo edite edmilson edmond edna edouard edson edwige efigénia efraín egon ekkehard eladio elaine
    eleonora eleonore elfi eliane elias elif elisa elisabete eliseo elisete eloy eloísa elsbeth elton elvira elías
    elói emanuel emeline emerson emil emilia emiliano emine emmanuel emmanuelle emília encarna enno enriqueta enzo
    ercília ermelinda erna ernestina ernst erwin estefanía estela estelle ester estêvão eugenia eugenio eugénia
    eugénie eugénio eulalia eunice eurico eusebia eva evandro evaristo evelyn everaldo ezequiel fabiola fabián
    fabrizia fabrícia fabrício facundo fanny fatma faustino federico feliciano felicitas fermín fernão filipe
    filomena finja firmino flavia flavie flavien flor-maria florbela florencia florencio florent florentin
    florentino floriano francesc francine francis francisca franck françois-xavier frauke frederico friedhelm
    friedrich fritz froilán félix gabi gabriele gael gaspar gauthier gautier gaétan gaëlle genival genoveva genésio
    geraldo gerardo gerda gerhard gerlinde germán gerrit gerson gerti gesine gilbert gilberte gilberto gilmar gilson
    giovana giovanni giselle gloria gláucia goran gottfried graziela gregorio griselda grégoire grégory guido
    guilherme gumersindo gundula gustav guy gwenaëlle gwendoline géraldine gérard habib hanno hanspeter hansruedi
    harald hasan haydée hector heidemarie heidi heidrun heidy heiko heiner heitor helene heloísa hendrik henning
    henri henriette henriqueta herbert herculano hermínia hermínio hernando hertha hilda hilde hipólito honoré
    horacio hortense hortensia hortênsia horácio humberto héctor hélio hüseyin iara idália ifigenia igor ilda
    ildefonso ilona ilídio imanol imke ina indalecio inge ingeborg ingo ingrun inken inocencio iolanda iraci irineu
    iris irma irène isaac isabela isaura isaías isidora isidro ismael ismaël isolde itamar ivan ivo ivone ivonete
    iván-darío izaskun jacinta jacinto jacira jacky jacobo jacquot jair jairo jana jandira janete janina janine
    jasmin javiera jean-claude jean-françois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul
    jean-philippe jean-pierre jean-yves jeannine jeannot jefferson jenaro jennifer jerónimo jessica jhon joachim
    joan joaquina jochen joel johan johanne jonathan jonás jordi josefina josefine joseph josselin jost josué
    josyane josé-maría joséphine jovana joël joëlle juana juana-maría judith jules julienne julieta julio julius
    julián juraci juscelino justin justine justino justus jutta juvenal jérémie jérémy jéssica kai karen karim
    karina karine karla karoline karsten katarzyna katia kelly kerstin kilian kirsten klara klaudia knut korbinian
    kristin kristina krzysztof kurt kátia kévin köbi laia lara larisa laureano laurence laurie laurinda lauro
    laurène laëtitia leandro leila leire lennart leocadia leoncio leonel leonidas leopoldina leopoldo leticia
    licínia lidia liesel ligia lilia lilian liliana liliane lilli lina lindalva lino lionel lisa lorraine lothar
    lotte louis-marie louisette loïs luc lucette luciano lucile lucinda lucio lucília ludovina luisa luise luisina
    luiz luiza lutz luísa-maria lydia lydie lysiane léo léon léonie léopold lídia lígia lília lúcia lúcio macarena
    macario madalena magali magda magdalena maicon maike maite maja malena manoel manoli manolo manuela marc-antoine
    marcela marcelina marcelle marcial marco mareike margarete margarita margit margot margret margrit marianne
    mariano maribel maricarmen maricela marichu marie-christine marie-france marie-hélène marie-jeanne marie-josé
    marie-laure marie-louise marie-noëlle marie-paule marie-pierre marie-thérèse marie-ève marielle marilda marilene
    marilza marina marine marinette mario-alberto marion maripaz marisa marisol marita maritza marius marlene marli
    marlies marlène martha marthe martial martim martinha marvin maryse maryvonne marília mateo matheus mathias
    mathilda mathis matías maud maura maurice mauricio maurine mauro maurílio maxence maximiliano maísa mechthild
    mehmet meike meinhard melchor melisa melissa mercè micaela micheline mickaël miguelina milena milene milton
    mireia mireya miriam mirjam mirko moacir mohamed moisés moussa murat murilo mustafa mylène myriam márcio mário
    máximo mélanie mélissa mónica nadia nadine nadège nahia nair napoleão narciso natalia natanael nathan natividad
    natércia nazareno nele nelma nelson nestor neuza nicanor nicolasa nicolau nidia niklas nilson nilton nilza
    noelia noemí nora norbert noémia noémie noëlle nélida nélson néstor octavio odair odete odília ofelia olaf
    olegario olga oliver olivia olívia olívio omar orane orlando ortrud oscar oskar osmar osvaldo oswaldo otto
    otília ozias pablo-andrés palmira paloma paola pascale pascaline pascoal pascual patricio paul-henri paulette
    paulina paulino pedro-henrique pedro-pablo pepa pepe perpétua perrine philibert philipp philippine pierre-alain
    pierre-louis pierrette piotr plácido plínio porfirio primitivo prudencio purificación quentin quique quitéria
    rachel rachid rafaela raimund raimundo ramiro ramona raoul raul raymond raymonde rebeca rebecca regiane reinaldo
    reiner reinhard renan renaud renée reynaldo ricarda rigoberta rivaldo robin robson rodolfo rodolphe rogelio
    rogério roland rolande romeu romina romuald romualdo romy román ronaldo rosa-maría rosalie rosalina rosalinda
    rosalía rosaura roseli rosemarie rosemary rosi rosilene rosine rosário rosângela roxana roxane rubens rudi
    rudolf ruediger rufino rupert rute ruth rémy rómulo röbi rösli rúben rüdiger sabina sabrina salomão salomé
    samanta samia samira samuel saskia saulo saïd saúl sebastiana sebastián sebastião segismundo selena selma seppli
    serafim serafín severin severino sibylle sidnei sidonie siegfried sieglinde siegmar sigfrido sigrid silas
    silvana silvano silverio silvestre silvina silvino silvio silvério simão siméon simón sixtine sonja sonsoles
    sophia soraia soraya stanislas steeve steffen stela stephanie suelen sueli suzy svenja svetlana sylvette
    séverine tabea tadeo tadeu tainá tamara tamires tanguy tania tanja tarcísio tatjana telmo teodora teodoro
    teresinha teófilo thales thekla theresa theresia thibaud thibault thomas-xavier théodore théophile tibério
    tilman timoteo timóteo tina tino tobías tomé toribio tristan trude trudi tânia ubaldo ubirajara udo ulf ulises
    ulisses ulla ulli ulrike ulysse undine urte uta valdemar valdir valdirene valentim valentine valentín valeria
    valeriano valerie valmir valère vanesa vega-maría verena veridiana vianney vicenta victoriano viktoria vilma
    vincent vinzenz violaine violeta virgilio virginia virginie virgílio virgínia virtudes viviana viviane vivien
    volkmar vânia vítor waldemar wallace walter walti waltraut wanda wellington wenceslao wendelin wesley wiebke
    wieland wilfried wilhelm william wilson wiltrud wolfram xabier xaver xavi xavière yago yajaira yamila yanina
    yara yasmin yasmine yesenia yoann yohan yolanda yolande youssef yvan yvon zacarías zaida zeynep zilda zita zoila
    zoran zulema zulmira zélia zélie ángela ángeles ângela ângelo éder édouard édson éliette élina élisa élisabeth
    éloïse éléonore étiennette évelyne özlem úrsula
    """
)
