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
    """
)
