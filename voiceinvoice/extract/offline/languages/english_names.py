"""English words by which the end of a client's name is found where there are no capitals: given names and what
organisations call themselves."""

from voiceinvoice.extract.offline.wordlists import words

ORGANISATIONS = words(
    """
    vets dentists orthodontists chiropractors therapists counsellors counselors surgeons physicians veterinarians
    paralegals solicitor barrister notary bakeries breweries wineries distilleries nurseryman clinics surgeries
    institutes foundations academies colleges councils committees dealerships garages workshops showrooms showroom
    boutiques galleries inns hotels pubs taverns bars cafes bistros canteens caterers diner
    stationer jeweler jeweller goldsmith silversmith silversmiths watchmakers clockmakers opticals eyecare
    fisheries fishery lumberyard timberyard brickworks steelworks waterworks gasworks dyeworks printworks
    airfreight seafreight skincare haircare homecare childcare eldercare petcare daycares bodycare
    fairtrade sportswear streetwear activewear
    auctioneer valuers appraisers adjusters assayers surveyor

    holding saloon saloons meats metals bookstall curios antiques hides pelts brokers brokerage pastries pies
    cabinetry constructions cleaners launderers laundries dispensaries vignerons orchards agri agribusiness
    agronomy agricultural agriculture aquatics acupuncture osteopathy podiatry audiology orthopedics orthopaedics
    cardiology radiology dermatology paediatrics oncology midwives doulas ceramics potters weavers quilters
     haberdashery milliners cobblers saddlery saddlers tanneries tannery upholsterers luthiers
    cafeteria diners eateries cookhouse creperies gastropub taverna osteria trattoria izakaya taqueria
    cantina bodega panaderia rotisseries creamery cheesemongers chocolatiers confectionery confectioners
    bakeshop cakery coffeehouse teahouse microbrewery brewhouse meadery ciderworks wineries
    childminders kindergartens preschool creches playgroup playgroups gymkhana lacrosse
         archery fencers martial taekwondo judo gymnasts athletics swimmers
    aviators airfield heliport seaplanes boatbuilders chandlery chandlers riggers
    sailmakers moorings marinas wharf quayside
    cottages chalets lodges hostels villas retreats glamping campsites
    lettings estates realtors conveyancers insurers actuaries accountants bookkeepers
     auditors wealth pensions fiduciary nominees custodians investors
    scaffolders bricklayers stonemasons thatchers slaters
    geotechnical geomatics photonics robotics mechatronics
     cybersecurity informatics datacentre telecommunications
    couriers freight forwarders haulage hauliers removals warehousing cartage drayage
    undertakers mortuary crematorium cemetery cemeteries
    shire township municipality hamlet borough precinct prefecture commune
    kiosk newsagents tobacconists bookmakers pawnbrokers auctioneers antiquarian
    apiary apiaries beekeepers alpacas dairy piggery poultry hatchery hatcheries nurserymen
     sawmill sawmills glassworks ironmongers blacksmiths foundries
    trampolines carnival circus amusements arcade arcades cinemas multiplex playhouse
    interpreters translators linguistics copywriters illustrators animators
    detectives watchmen locksmiths
    orphanage refuge almshouse hospices mosque gurdwara mandir vihara chapels tabernacle kirk parsonage vicarage
    masjid synagogue shul chabad ashram monastery
    hairdresser stylists beauticians spas saunas
    workwear lingerie menswear womenswear knitwear bridalwear
        coachworks coachbuilders bodyshop panelbeaters
    limo limos limousines taxis cabs minicabs chauffeurs barbecue bbq creamery dispensary greens groves clippers
    players conferences gazette maison herald chronicle tribune courier observer
    corner playhouse pools lounge juniors rovers wanderers rangers athletic united
    vintners winemakers strata pastoral masonry title precision hospitals renovations restorations defender defenders
    dental medical legal veterinary surgical optical baptist methodist presbyterian lutheran episcopal jewelers
    abbey priory minster monastery convent friary deanery diocese cathedral medicine
    fabricators decorators operators constructors instructors surveyors assessors inspectors auditors brokers dealers
    removals removers plumbers electricians joiners roofers glaziers plasterers tilers masons florals blooms petals
    academy nurseries preschools creche nursing hairdressers hairdressing beauty aesthetics barbering grooming
    groomers catteries cattery aviaries livery farriers forge foundry mills mill granary maltings creamery dairies
    haulage freightways trucking towing salvage minerals quarries quarry aggregates
     paving fencing glazing joineries kitchens bathrooms flooring
    tribunal chambers barristers solicitors notaries advocates attorneys assurance underwriters actuaries
    theatres orchestras ballet opera choir chorale ensemble quartet festival fringe pageant museum
    archive archives observatory planetarium aquarium zoo sanctuary trustees fellowship brotherhood
    sisterhood sorority fraternity lodge rotary legion regiment battalion garrison embassy consulate ministry
    bureau authority corps brigade ambulance constabulary police
    analytics biotech diagnostics genomics pharma pharmaceuticals therapeutics semiconductors photonics avionics
    cybernetics informatics telecoms broadband gaming animation films filmworks
    pictures television broadcasting podcasts magazine gazette herald tribune chronicle press
    bikes bicycles motorcycles sailing rowing kayaks angling outfitters expeditions
    safaris treks holidays cruises ferries airlines terminal
     shipyard boathouse lighthouse windpumps hydraulics pneumatics tooling
    bakehouse patisserie chocolatier gelateria ramen noodles curry tandoori kebab grillhouse rotisserie smokery
    charcuterie deli delicatessen fishmongers greengrocers wholesalers importers exporters merchants mercantile
    rescue living bv nv ag kg gmbh sarl residence pictures lutheran methodist baptist catholic hoa academy
    accounting advertising aerospace agency airlines airways alliance animal antiques apartments appliances
    apothecary architects architecture arms arts assembly associates association athletics atelier attorneys
    auto automotive autos aviation bakehouse bakers bakery bank bar barbers barbershop barn barracks baths
    bistro boatworks boatyard bookkeeping books bookshop bookstore boutique boxing brasserie brewers brewery
    brewing bros brothers builders builds burgers butchers cabins cafe café campground candles cantina capital
    care carpentry casino castle catering cathedral cellars center centre chapel charters chemists childcare
    chiropractic chocolates choir church churches courier couriers pta pto ptsa pharmacies
    cidery cinema city clinic clinics closet clothing club co
    coaching coatings coffee collective college committee communications community company computing concepts
    condominiums condos condo congregation construction consultancy consultants consulting contracting
    contractors convent cooperative coop corp corporation cottages council counseling country creamery creations
    creative creatives creperie crossfit cuisine cyclery cycles dairy dance daycare deli dental dentistry
    department designs development developments diagnostics digital diner direct distillery distributors
    district diving dojo donuts dynamics eatery editions education electric electrical electronics embassy
    emporium energy engineering engineers enterprises entertainment equestrian equipment estate estates events
    exchange exports express eyewear fabrics factory family farm farms fashion federation feeds fellowship
    finance financial firm fisheries fitness florist florists flowers foods foundation foundations foundry
    freight friends fund funeral furnishings furniture gallery games garage garden gardens gear gifts glass
    global goldsmiths golf goods grill grille grocers grocery group guesthouse guild gym gymnastics hall
    hardware harvest haven health healthcare hockey holdings homes hospice hospital hospitality hostel hotel
    hotels house housing imports inc incorporated industries inn institute institution insurance interiors
    international investments ironworks jewelers jewellers jewelry joinery journal juice junction karate kennel
    kennels kindergarten kitchen kitchens kites laboratories labs landscapes landscaping laundromat laundry law
    league learning leasing lettings library limited liquors llc llp lodge loft logistics lounge ltd lumber
    management manor manufacturing marina marine maritime market marketing markets mart massage mattress media
    medical ministries ministry mission mobility montessori motel motors mountaineering movers museum music
    musicians nails network networks news nurseries nursery nutrition office offices oil optical opticians
    orchards orchard orchestra organics organization orthodontics outdoors outfitters packaging paints panels
    pantry paper paralegal parish park parks partners partnership parts pastries patisserie pediatrics
    performance pet pets petroleum pharmacy philharmonic photo photography physio physiotherapy pilates pizza
    pizzeria plc plumbing podcast poultry pottery practice preschool press primary print printers printing
    products productions projects promotions properties property provisions pub publications publishers
    publishing radio ranch ranches realtors realty records recording recruitment recycling redevelopment
    refinery refrigeration relief remodeling rental rentals repairs research residences resort resorts resources
    restaurant restaurants retail retreat riders rink roasters roastery robotics roofing salon sandwiches
    scaffolding school schools sciences scouts seafood secondary securities security seminary senior services
    sheds shelter shipping shipyard shoes shop shoppe shops sisters skate sky smokehouse society software solar
    solutions sons spa spas sport sports spirits stable stables staffing stationers stationery steakhouse steel
    storage store stores studio studios suites supermarket supplies supply surf surgery surveyors sushi swim
    synagogue systems tackle tailors tap taproom tattoo tavern tea team tearoom technologies technology telecom
    temple tennis textiles theater theatre therapy timber tire tires tours towers townhomes toys traders trading
    training transit transport travel treats trucking trust tutoring tyres union university upholstery utilities
    vacations vapes vending ventures vet veterinary villa villas vineyard vineyards vintage warehouse
    watches water wealth weddings welding wellness wholesale wines winery wood woodworks woodworking works
    workshop workshops yacht yachts yoga yard zoo
    """
)

GIVEN_NAMES = words(
    """
    kev davo dave dazza shazza macca gav jez alf perce wilf nev bazza robbo gazza jimbo wazza deano simmo
    stevo jacko mick mickey micky paddy jonty josh archie bertie dolly dulcie edie elsie evie florrie
    gracie hattie izzy jenny jeannie katy kitty lottie maisie mamie millie minnie mollie nellie nettie pippa
    polly queenie rosie sadie sukie tilda tilly trixie winnie bess gert meg nora peggy
    chaz chas baz dom ed eli fitz gabe hal hank huck ike jed jeb jim jimmy joey johnny jon ken
    larry lenny len lou manny matty max mitch monty moe nat ned nicky norm ollie ozzie pete petey
    rick ricky robbie robby roddy ron ronnie sam sammy sid stevie tad ted teddy tel terry tim
    timmy tommy toni tony vic vin vinny wally walt willy zac zack zeke ziggy
    carlos pedro pablo diego ramon hector raul
    aaliyah aarav abdoulaye abebe abundio achieng adekunle adelina adewale adeyemi adwoa afua agneta agnieszka agung
    agus ahmet ailsa aino ajay akemi akinyi alasdair aled aleksandra aleksei alexei alistair almaz alun alva alyosha
    amador amadou amal amarjit amihan ananya anatoly anca anders andreea andrey andriy andrzej angeliki angharad
    aniko anneke annelie annelies anselma ante antonella aperahama apolonia arcadio arkady arthit ashok atieno
    attila aureliano aurelio ayaka aylin ayodeji ayse babatunde bakary balazs baljit baltazar bambang baraka bartek
    bartlomiej bayani behrouz bekele bence bheki binh binta birthe boguslaw bohdan bohumil boitumelo bozena bram
    branko bronwen budi bukola burak camelia candelaria caoimhe casimiro catriona cayetano celestino ceri cerys
    chavela chayo chebet cheikh chiamaka chidiebere chinonso chipo chiyo christos chucho chukwudi chukwuemeka
    cipriano clementina corina corrine cressida crispin csaba csilla cuong dafydd dagoberto dalisay dariush darko
    darnell davide dawit delbert delfina delmar delyth denes deniz deon deshawn desiderio despina devonte diarmuid
    digby dimitris diya djibril dmytro domitila donatella dorota dragan dulcie ebba edit edwina eero efrain efua
    eilidh eimear eino ekaterina elbert eleni eleri eliseo eliska elmarie eloisa eluned elzbieta emanuele emese emi
    emlyn emyr enrico eoin epifanio ernestina erzsebet esra estela eulalia eunji evaristo ewan ewelina fabio fannie
    fanta farai farhad fatma federica federico femke ferenc fermin ffion fidel filip filippo fionnuala florin floris
    funke fyodor gabriele galina garth gaynor gbenga gennady genoveva geraint gergo gerhardus gertie gethin gheorghe
    giacomo gianluca gianni gijs gilda giorgia giorgio giorgos giovanna giulio giuseppe glyn glynis goran grazyna
    grigory gurdeep gwenda gwenllian gyula haakon hajnalka hala halina halvard hamza hanneke hardeep haruki haruto
    hatice heikki heledd helmi hendra hendrik hennie henryk hermione hettie hideo hien hilde hilkka hirut hoang
    hohepa hollie hollis hortense hossein hrvoje huda huseyin huw hyacinth hyun hyunwoo ichiro idalia iestyn ieuan
    ifeanyi ignatius ikechukwu ilaria ildiko ileana ilona ilya imelda imre inderjit ineke inez inger ioan ioane
    ioanna iolo iona ionut ireneusz irja isamu isha ismail istvan ivana ivette izzy jacinta jacintha jaco jacobus
    jadwiga jakub jana janis janos januario jaroslav jaroslaw jarrod jarvis jaspal jeannette jed jermaine jeroen
    jerzy jesper jihoon jiro jisoo jitka joaquina johannes joko jolene jolyon joost josefina josiah jovana jozef
    judit juma justyna kadiatou kahu kaimana kaisa kaitlyn kalea kalman kamil kanya kaori karan kari karolina karoly
    kasey katerina katsumi kaveh kavya kazuki kazuko keabetswe kebede kelvin kent keoni kerttu ketut khady khoa kian
    kiana kien kinga kipchoge kirill kirsty kobus koen koji konstantin kresimir kris krisztina krystyna krzysztof
    kseniya kudzai kuldeep kunle kwaku lacey lachlan ladislav lajos lakeisha lamine larisa lasse lauri lavern
    lavonne layla leena lenka lennart leocadia leonid lettice levente lidia lieke ligaya lilian lindani linnea lise
    lizbeth ljubica llinos llyr lonny loredana lori lotte louella louie lowell lowri luca lucian lukasz luminita
    lupe lynda lyudmila maarten madalina madge magdolna mahsa mair mairi maisie maksim malee mamadou manaia mandeep
    manpreet manuela marama marcin maribel marieke marilla marisela marjo marketa markku marko marlowe marnie
    marquis maryam masako masao mateusz maurizio mawuli maxim maynard mehrdad meirion merlin merv merve mervyn mette
    michal michiko micky mieke mihaela mihai mihaly mikkel miklos milena milica miloslav minjun minna minnie
    miroslaw mitsuko morag morten moussa mwangi mykola nadezhda nalani nanette naoko naresh nasrin nasser natalya
    natividad navid navjot ndeye nebojsa neda nenad nerys neville ngaio ngawai nghia nia nicolae nidhi niels niina
    nikau nikos niran njeri nkosana nnamdi nneka nobuko noelani nokuthula nola noor norbert noriko ntombi nyambura
    nyla nyoman oana obiageli obioma ochieng odell odhiambo oksana oleg oleksandr oleksiy olena olumide oluwaseyi
    oluwatobi omid ondrej orla orville osamu ostap osvaldo otieno oumar ousmane outi owain ozlem paavo paco
    panagiotis pancho paola pascual payton pepe perdita peregrine pernille petri petro phong phuc pierluigi pieter
    pietro pita polina pouya przemek puja putu päivi quyen radoslav radu raffaele ragnhild raisa rajinder raluca
    rasha rashad rasmus rawiri rehema reiko reynaldo reza rhian rhiannon rhodri riaan riccardo rigo riikka risto
    riya rizky rogelio roksana rosalba rosanna roscoe roxana roya ruairi rudo ruslan russ rutendo ryder ryszard
    saara sachiko sade sahar saleh salvatore samira sander sandor sanna saskia satu saundra seamus sefa segun sekou
    selam selorm seoyeon serhiy setsuko sevgi seydou shaniqua shea shigeru shinji shizuka shruti shweta siale sian
    siavash silverio simona sinclair sione siphokazi siti sjoerd skyler slawek slobodan snezana socorro sofiya
    solveig somchai somsak soojin soraya soren sorin souleymane spiros stanislav stanislaw stavros stefania stefano
    stipe stu sture sukhdev sumiko sungho surinder sverre sylwia szilard tadashi tadeusz tadhg tafadzwa takashi
    takeo talia tamas tamati tamika taras tarquin tatsuya tebogo teddy temitope tereza terrence teruo tesfaye teun
    tevita thanasis thang thao thelma thijs thinh tibor tigist tijmen tilly timo timur tipene titilayo tito tjaart
    tobin tolulope tomek tomislav tommaso tomoko tomos torbjorn torunn toshio trefor trenton trinidad tripp trung
    tung tuomas tuyen tyrell ulises ulrika ulrike umberto urszula vaclav vadim valery vasilis vasily vassiliki
    vaughn veikko velma verity vern verna veronika vicenta vidya vikas viktor vincenzo vinh viorel visitacion vitaly
    vittoria vivienne vladislav vlastimil vojtech volodymyr vusumuzi waldemar walid walt wambui wanjiku wati wayan
    waylon weronika weston wiebke wieslaw wikitoria wiktor wilfredo willem wioletta wladyslaw wouter xochitl xuan
    yadira yana yanti yaroslav yasin yasmine yasuko yelena yen yesenia yevgeny yewande yohannes yolande yoshiko
    yoshiro youngho yui yulia yumi yumiko yuri zach zacharias zahra zahraa zawadi zayd zbyszek zdenek zdravko zeljko
    zinaida zola zoltan zoran zulema zuzana
    pam shaz kaz baz gaz daz trev nige kaur gurpreet harpreet simran jaspreet
    blessing fintan desmond patience gift prosper yvette colin
    tama rewi thandeka nandi zinhle kagiso palesa tshepo refilwe lwandle freja shanice latisha keisha demetrius
    abena abimbola adaora ade adebayo adeola adunni aditi aditya ahmad aiko ainsley aisling akosua akua albie alejo
    alessandra alessandro alessia amara ameera amina aminata anil anjali ankit anouk aoife aparna arash archana arif
    arjan arnav aroha asif asim astou ayodele ayo ayumi azra babak badr bao bartosz beatriz bashir bhavna bilal
    birgit bogdan bolanle bongani boris bronagh bronwyn brianna cai callie carys catalin cathal chanel chang chau
    chen chidinma chika chinedu chioma ciara cillian cormac daan damilola danica darragh dariusz dawid deepa dewi
    dhruv dilip dinh divya dmitry doina donal dong duc dung ebenezer efe ekene elif emine emre enzo eoghan esi
    eszter eun ewa fadi faisal fatou fatoumata femi fen feng fergal fiachra folake folasade funmi gabor ganesh
    gareth geeta ghassan girish gopal grainne grzegorz gustavo gwyn hadiza haitham halima hamid hana hao haris
    harini harish harjit hassana hayley heng hieu hiro hina hong hui hung huong hussein ibrahima ife ifeoma ikenna
    ikram ilker imran indira ioana irina ishaan ishita itumeleng iwona jaan jagdish janek janusz jaya jayesh
    jelena jian jing joao joaquin jun junaid jurgen kabir kaito kamala kamau kasia katarzyna kavita kayode kazuo
    kehinde keiko kenta kerem khadija khalil khanh kofo kojo kostas kumar kwabena kwesi lakshmi lalita lan lars
    leilani lerato leszek li liang lin ling linh lindiwe liang liu lourdes lubna lwazi maciej magda mahesh
    mahmud makoto malaika malgorzata malte mandla mandisa manish manoj manu maren marek mariama marius mariusz
    masego meena meera mehdi mei mehmet meghna milan milos ming minh mira miroslav mizuki mohan mohit
    monali mpho mukesh murali murat mustafa nabil nadeem naledi nandini naoki narendra nasreen naveed neema neha
    ngozi ngoc nguyen niamh nikita nimisha nisha nkechi nkosi nomsa nomvula nonhlanhla nuala nur obinna oisin okon
    olamide olu oluwaseun omari onyeka oyelaran padma padraig pallavi parisa parveen pavel pawel petr phuong
    piotr pooja prakash pranav prasad pravin preeti prem priyanka qiang qing quang radek radha rafal
    raghav rahul raja rajan rajeev rajiv rakesh ramesh rami rana ranjit rania rasa rashid ren rhys riku rima
    ritu rohit roisin rubina rukhsana saad sachin saeed safiya saif sakura salim samina sana sandeep
    sanjeev saoirse sarita satish satoshi sefton senthil shabana shalini shanthi shilpa shirin shreya shu
    shyam sibusiso simphiwe sinead siobhan sipho siu siya siew slawomir sneha sofie soo sota stelian suda sudhir
    sumit sunita suraj sushma swati szymon taiwo takeshi tamsin tanvi taro tatenda tendai thabo thandi
    thandiwe thanh themba thi thuy tiago tien tobi tomasz tove trang truong tuan tunde tuyet uchenna uma umar
    usha usman vanya varun vasile veena venkat viet vikram vinay vinod vivek vusi waleed wanjiru wei wen wojciech
    xiao xin xiu yang yannick yasmina yaw yetunde yiannis ying yong yuan yukiko yun yuto zainab
    zanele zara zbigniew zeynep zhang zhen zodwa zofia zsofia zubair bronte etta kalani malia makana tane wiremu
    mere hemi ngaire moana rangi janine jeanine nadja tova signe maren ingeborg eirik oyvind asbjorn torstein
    guro liv siv turid gunnar leif nils stig ulf knut arne bengt birger einar folke gosta gunilla
    ilkka jukka jussi kaarina marjatta matti mikko pekka pirkko seppo tuula tapio ville vilhelm yrjo
    aaron abby abdul abigail abraham ada adam adaeze adele adelaide adrian adriana agatha agnes ahmed aidan
    aiden aisha akira alan alana alastair albert alberto alejandra alejandro alex alexa alexander alexandra
    alexis alfie alfred ali alice alicia alina alisha alison allan allen allison alma alvin alyssa amanda amara
    amari amber amelia amina amir amit amos amy ana anais anand anastasia andre andrea andreas andrei andrew
    andy angel angela angelica angelina angus anika anita anja ann anna annabel annabelle anne annelise annette
    annie anthony antoine antoinette anton antonia antonio anya april arabella archie ariel arjun arlene arlo
    armando arnold arthur arturo arun asha asher ashley ashton astrid athena aubrey audrey august augusta
    aurelia aurora austin ava avery axel ayesha aziz bailey barbara barnaby barney barry bart basil bea beatrice
    beatrix beau becky belinda bella ben benedict benedikt benita benjamin bennett benny bernadette bernard
    bernice bert bertha beryl bess beth bethany betsy betty beverley beverly bianca bill billie billy bjorn
    blake blanca bob bobby bonnie boris boyd brad bradley brady brandon brandy breanna brenda brendan brent
    brett brian briana bridget brigitte brittany brooke bruce bruno bryan bryce bryn byron caitlin caleb callum
    calvin cameron camila camille candace cara carl carla carlos carly carmel carmen carol carole caroline
    carolyn carrie carson carter casey casper cassandra cassie catalina catherine cathy cecil cecilia cedric
    celeste celia celine cesar chad chandra chantal charlene charles charlie charlotte chelsea cheng cheryl
    chiara chidi chloe chris christa christian christina christine christopher christy cindy claire clara
    clarence clarice clarissa clark claude claudia clay clayton clement cleo cliff clifford clint clinton clive
    clyde cody colette colin colleen connie connor conrad constance cora coral cordelia corey corinne cornelius
    corwin cory courtney craig cristina crystal curtis cynthia cyril cyrus daisy dale dallas dalia damian damien
    damon dan dana dane daniel daniela danielle danny dante daphne darcy daria darius darla darlene darrell
    darren daryl dave david dawn dean deanna deb debbie deborah debra declan dee deepak deirdre delia della
    delores denis denise dennis derek desmond devin devon dexter diana diane dianne diego dieter dimitri dina
    dinesh dirk dmitri dolores dominic dominique don donald donna donovan dora doreen dorian doris dorothea
    dorothy dot doug douglas drew duane duncan dustin dwayne dwight dylan eamon earl ebony ed eddie edgar edith
    edmund edna eduardo edward edwin eileen elaine eleanor elena eli elias elijah elin elisa elisabeth elise
    eliza elizabeth ella ellen ellie elliot elliott ellis elmer elsa elsie elva elvira emeka emerson emil emilia
    emilio emily emma emmanuel emmett enid enrique eric erica erik erika erin ernest ernesto ernie erwin esme
    esmeralda esperanza estelle esteban ester esther ethan ethel etta eugene eugenia eunice eva evan evangeline
    eve evelyn everett ezekiel ezra fabian faith farah farid fatima fay faye felicia felicity felipe felix
    fergus fernando fern finley finn fiona flora florence floyd frances francesca francine francis francisco
    francois frank frankie franklin fred freda freddie frederick freya frida fritz gabriel gabriela gabrielle
    gail gareth garrett garry gary gavin gayle gemma gene genevieve geoff geoffrey george georgia georgina
    gerald geraldine gerard gertrude gideon gigi gil gilbert gillian gina ginger giovanni gisela giselle giulia
    gladys glen glenda glenn gloria gordon grace gracie graham grant greg gregory greta gretchen griffin
    guadalupe guido guillermo gus gustav guy gwen gwendolyn gwyneth hailey hakim hal hamish hana hank hannah
    hans harold harriet harris harrison harry haruka harvey hasan hassan hattie hazel heath heather hector heidi
    helen helena helga henri henrietta henrik henry herbert herman hilary hilda hiroshi holly homer hope horace
    horatio howard hubert hugh hugo humphrey ian ibrahim ida idris ignacio igor imani imogen ines ingrid ira
    irene iris irma irving isaac isabel isabella isabelle isadora isaiah isla ismael ivan ivar ivor ivy jack
    jackie jackson jacob jacqueline jacques jade jaime jake jamal james jamie jan jane janelle janet janice
    janine jared jasmine jason jasper javier jay jayden jean jeanette jeanne jeff jeffrey jemima jen jenna
    jennie jennifer jenny jeremiah jeremy jerome jerry jess jesse jessica jessie jesus jill jillian jim jimmy
    jin jo joan joanna joanne jocelyn jodie jody joe joel joey johan johanna john johnny jon jonah jonas
    jonathan jordan jorge jose josef joseph josephine josh joshua josie joy joyce juan juanita judith judy jules
    julia julian juliana julie juliet julio julius june justin justine kai kamal kane kara kareem karen karim
    karin karl karla kasper kate katherine kathleen kathryn kathy katie katrina katya kay kayla keisha keith
    kelly kelsey ken kendall kendra kenji kenneth kenny kenya kerry kevin khalid kieran kim kimberly kiran kirk
    kirsten kit klaus kofi krista kristen kristin kristina kurt kwame kyle lana lance lara larry lars laszlo
    latoya laura laurel lauren laurence laurie lavinia lawrence leah leander lee leigh leila leland lena lennox
    lenny leo leon leona leonard leonardo leonora leopold leroy les leslie lester leticia levi lewis liam libby
    lila lillian lily lina linda lindsay lindsey linus lionel lisa liz liza lloyd logan lois lola lonnie lord
    lorena lorenzo loretta lorna lorraine lottie lou louis louisa louise lucas lucia luciana lucille lucinda
    lucy luigi luis luke luna luther lydia lyle lynette lynn mabel mac mack mackenzie maddie madeline madison
    mae maeve magdalena maggie magnus mahmoud malcolm malik mallory mandy manuel mara marc marcel marcella
    marcia marco marcos marcus margaret margarita margo margot marguerite maria mariah mariam marian mariana
    marianne marie mariela marilyn marina mario marion marisa marisol marissa marjorie mark marlene marley
    marlon marsha marshall marta martha martin martina marty marvin mary mason mateo matilda matt matteo matthew
    maud maura maureen maurice mauricio mavis max maxine maxwell maya meera meg megan mehmet mei mel melanie
    melinda melissa melody melvin mercedes meredith merle mia michael michaela michel michele michelle miguel
    mika mikael mike mikhail mila mildred miles millie milo milton mimi mina mindy minerva mira miranda miriam
    misty mitch mitchell mohamed mohammed moira mollie molly mona monica monique monty morgan morris moses
    muhammad muriel myra myrna myron myrtle nadia nadine nancy naomi natalia natalie natasha nate nathan
    nathaniel ned neil nell nellie nelson nestor nettie nicholas nick nicola nicolas nicole nigel nikhil niko
    nikolai nina noah noel noelle nora noreen norma norman odalys odette olaf olga olive oliver olivia ollie
    omar opal ophelia orlando orson oscar osman otis otto owen pablo paige pamela paolo parker pascal pat
    patience patricia patrick patsy patty paul paula paulette pauline paulo pearl pedro peggy penelope penny
    percival percy perpetua perry pete peter petra peyton phil philip philippa phillip phoebe phyllis pierre
    piers piotr pippa polly pooja porter preston priscilla priya quentin quincy quinn rachel rafael raj rajesh
    ralph ramon ramona randall randolph randy raphael raquel rasheed raul ravi ray raymond rebecca reese regina
    reginald reid rekha rene renee reuben rex rhea rhett rhoda rhonda ricardo richard rick ricky rita rob robert
    roberta roberto robin robyn rocco rochelle rocio rod roderick rodney rodrigo roger rohan roland rolando rolf
    roman romeo ron ronald ronnie rory rosa rosalie rosalind rosalyn rosario rose rosemary rosie ross roxanne
    roy ruben ruby rudolf rudy rufus rupert russell rusty ruth ryan sabina sabrina sadie sal sally salma
    salvador sam samantha samir samson samuel sandra sandy sanjay santiago sara sarah sasha saul savannah
    scarlett scott sean sebastian selena selma serena serge sergei sergio seth shane shannon shari sharon shaun
    shauna shawn sheila shelby sheldon shelley shelly sheri sherman sherri sherry sheryl shirley sid sidney
    sienna sierra sigrid silas silvia simon simone sinead sofia solomon sonia sonya sophia sophie spencer stacey
    stacy stan stanley stefan stefanie stella stephan stephanie stephen sterling steve steven stewart stuart sue
    sunil suresh susan susanna susie suzanne sven svetlana sybil sydney sylvester sylvia tabitha tamara tammy
    tania tanya tara tariq tasha tatiana taylor ted terence teresa teri terrance terrell terri terry tess tessa
    thaddeus thea theo theodora theodore theresa thomas tiana tiffany tim timothy tina toby tobias todd tom
    tomas tommy toni tony tracey traci tracy travis trent trevor tricia trina trish trisha tristan troy trudy
    tyler tyrone ulrich ulysses una ursula valentina valeria valerie vanessa vera vernon veronica vesna vicki
    vicky victor victoria vijay vince vincent viola violet virgil virginia vivian viviana vladimir wade wallace
    wally walter wanda warren wayne wendell wendy wes wesley whitney wilbur wilfred willa willard william willie
    wilma wilson winifred winnie winston wolfgang wyatt xavier ximena yael yasmin yolanda yosef yuki yusuf
    yvette yvonne zachary zack zane zara zelda zoe zoey zora zuri
    """
)
