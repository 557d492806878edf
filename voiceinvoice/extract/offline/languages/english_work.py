"""The vocabulary of work in English: words that end a client's name where there are no capitals."""

from voiceinvoice.extract.offline.wordlists import words

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
    hung swept drove laid rebuilt sewed drew dug cleared
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
