"""English words by which the end of a client's name is found where there are no capitals: given names, what
organisations call themselves, and the vocabulary of work."""

from voiceinvoice.extract.offline.wordlists import words

ORGANISATIONS = words(
    """
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
    vacations vapes vending ventures vet veterinary villa villas village vineyard vineyards vintage warehouse
    watches water wealth weddings welding wellness wholesale wines winery wood woodworks woodworking works
    workshop workshops yacht yachts yoga yard zoo
    """
)

GIVEN_NAMES = words(
    """
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
WORK_WORDS = words(
    """
    amount included total work following knife knives sharpening mobile notary session quick accordion acre
    adapter adjusted adjusting adjustment aerated aeration airbrush airport album alignment alteration
    alterations analysis annual appliance application appraisal arch arm armchair arrangement arrangements
    article articles artwork assembled assembling assembly assessment attic audit automation awning backsplash
    backyard bag bags balancing band banner banners banquet baseboards basement bath bathroom bathtub battery
    bay beam bed bedroom bench benches binder blades blind blinds block blog blower board boards boat body
    boiler bolt bolts book bookkeeping books boots bouquet bouquets box boxes bracket brackets brake brakes
    branch branches branding brick bricks broken brochure brochures broom brush build building built bulb bulbs
    bus bush bushes business cabinet cabinets cable cables cabling cake cakes calendar calibrated calibration
    call callout calls camera cameras canopy cap car carburetor card cards carpet carpets case cases ceiling
    cement ceremony chain chair chairs change changed changing charging check checked checkup chimney chips
    circuit class classes clean cleaned cleaner cleaning cleanout cleanup clearing clip clips clock clogged
    closet cloth clutch coaching coat coats code coding coil color coloring column commission compost compressor
    computer concrete conditioner conference configuration configured configuring connection connectors consult
    consultation consulting container content conversion cooking copies copy cord corner countertop countertops
    coupling course cover coverage crate crates crawlspace crew crown cupcakes curb curtain curtains custom cut
    cutting dance data day days deck deep deliver delivered deliveries delivery demolition dental desk detailing
    diagnostic diagnostics dialing dinner disc dishwasher disinfection disposal dock dog door doors doorway
    double downspouts drafted drafting drain drained draining drains draped drapes drawing drawings dress
    dresses drilled drilling driver driveway driving drone drop drum dry dryer drywall duct ducts dumpster
    dusting editing edited editorial electrical emergency engraved engraving entrance equipment estimate evening
    event eviction exam excavation exhaust extension exterior extra fabric faucet faucets fee feeding fees fence
    fencing fertilizer fiber file files filing filled filling film filming filter filters final finish fire
    fireplace firewood fitted fitting fittings fix fixed fixing fixture fixtures flashing flat floor flooring
    floors flush flyer flyers foil food footage foreman form fountain frame framed frames framing freezer
    freight fridge front fuel full furnace fuse garage garbage garden gardening gas gasket gate gates gear
    generator glass glazing glue graded grading graphic graphics grass gravel grille grinding grooming grout
    grouting guard guided guitar gutter gutters hair haircut haircuts hallway hallways handle handles handyman
    hanging hardware haul hauled hauling headlight headshot headshots heater heaters heating hedge hedges hem
    hemmed hemming hinge hinges home hood hook hose hosting hot hour hourly hours hull ice icing illustration
    illustrations illustrating indoor ink inner inspected inspection inspections install installation
    installations installed installing insulated insulation interior interpretation interpreter interpreting
    interview introductory inventory invitations ironing irrigation jacket jackhammer joint junk kennel key keys
    kitchen kit kits labels labor labour ladder ladders lamp lamps landing landscaping lathe laundry lawn lawns
    layout leak leaks leaf leather lecture legal lens lesson lessons letter letters level leveling license light
    lighting lights linen linens liner lines lining listing load loads lock locks lockout logo logos long lubed
    lubrication lumber lunch machine mailbox mailing maintenance manual map maps marble markers marketing
    masonry massage massages materials mattress meal meals measured mechanical mediation meeting meetings menu
    metal mid migration mileage mirror mirrors module moisture mold monitoring monthly mopping motor mount
    mounted mounting move moved moving mow mowed mowing mulch mulched mulching mural music nail nails network
    new newsletter night notarized oil old online open oven overhaul overnight packing packet pad page pages
    paint painted painter painting pallet pallets pane panel panels panes parking part parts party patch patched
    patching patio paver pavers paving pedals peeling permit pest pet phone photo photography photos piano
    picked picking pickup piece pieces pillow pillows pipe pipes pitch plan planning plant planted planting
    plants plaster plastering plate plated plates plowing plumbing plywood podcast pole polish polished
    polishing pool porch portrait portraits post poster posters posts power presentation press pressure primer
    print printed printer printing prints prep prepared preparation private processing produced production
    program programming project proof proofread proofreading proposal pruned pruning pump pumped pumps quarterly
    rack radiator rail railing railings ramp rebuild rebuilt recorded recording recovery redecorating redesign
    refill refinish refinished refinishing registration rehearsal remodel removal remove removed removing
    rendering rent rental repair repaired repairing repairs repainted repainting replace replaced replacement
    replacing report reports repotting research resealed resealing reset resizing restoration restored restoring
    restringing resume retainer retouching rewired rewiring rewrite ridge ring rinse rod roof roofing room rooms
    rough router routine rows rubbish rug rugs sand sanded sanding sandpit sanitizing sash saw scan scanned
    scanning school screen screens screws script scrubbing seal sealant sealed sealing seamless seat seats
    security seed seeding seminar sensor sensors septic service serviced servicing sessions set sets setup sewer
    sewing sharpened shed sheet sheets shelf shelves shelving shingle shingles shipping shirt shirts shoes shoot
    shooting shot shots shoulder shower shutters sidewalk siding sign signage signs silicone sink sinks site ski
    skirt slab snow social socket sockets sod software soil solder soldering soundproofing spa spare spark
    speech spray sprayed spraying spreadsheet spreadsheets spring sprinkler sprinklers staging stain stained
    staining staircase stairs starter stone storage storefront storm story strategy streaming stretch strings
    striped stripped stripping stump stumps stuck studio styling subtitles suit suits supplies supply supplied
    support surface surfaces survey surveyed sweep sweeping switch switches system table tables tablecloths tank
    tap tape taps tasting tax teaching tech technical telescoped template templates tennis tent tents termite
    test tested testing thermostat ticket tickets tile tiled tiles tiling timing tire tires toilet toilets tool
    tools topsoil touch tour tours tow towed towing towels track trailer trained trainer training transcribed
    transcribing transcript transcription translate translated translating translation transport trap trash
    travel treatment treatments tree trees trench trenching trim trimmed trimming trip trips truck tub tube
    tubes tuned tuning turf tutoring two tuxedo typesetting typing unblocked unclog unclogged unclogging unit
    units unloading update updated updates updating upgrade upgraded upgrades upholstery upkeep urgent used
    vacuum vacuuming valve valves van vanity varnish varnished vehicle vent ventilation vents venue video videos
    violin virus visit visits voice wall wallpaper wallpapering walls wardrobe wash washed washer washing waste
    watches water watered watering waterproofing wax waxed waxing weatherproofing web website wedding weed
    weeded weeding weeds weekend weekly weld welded welding wheel wheels window windows windshield wine
    winterized winterizing wire wired wires wiring wood workshop workshops worktop wrap wrapped wrapping writing
    written wrote yard yoga zipper zippers
    """
)
