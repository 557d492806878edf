"""Things by what they usually cost in English: a few units of money, or hundreds."""

from voiceinvoice.extract.offline.wordlists import words

#: In the singular; a pair such as "six fifty" beside them is whole money and cents.
SMALL_GOODS = words(
    """
    adhesive apple badge bag bagel bait bale balloon balm banana bar battery bead beer blade board bolt bookmark
    book booklet
    bottle bow box bracket bread breakfast brick broccoli brownie brush bulb bun bunch burger burrito bus button cab
    cable can candle candy cap card carrot caulk cheese chicken chip chocolate cigar clamp clip coaster cocktail
    coffee compost connector cookie copy courier croissant cup cupcake daffodil decal delivery donut doughnut
    drink drop earring egg elbow envelope fare feed ferry filler filter firewood flag flower fluid flyer
    folder fork fuel fuse gasket glass glove glue grape gravel greeting grout hanger hay herb hinge honey hook hose
    ice insert invitation jam jar jelly juice key keyring knife knob label lamb lamp latch latte leaflet lemon
    lemonade lettuce lighter lime lint loaf log lollipop lotion lunch magnet marker marmalade mask meal melon milk
    muffin mug mulch mushroom nail napkin notebook nut oil olive onion orange ornament outlet packet padlock pail
    pancake parking pastry paver peach pear pen pencil pepper pick pickle pie pillar pin pint pizza plank plant
    plate plug pop postage postcard pot potato pretzel primer pumpkin quiche rag reed ribbon ring ringer rod roll
    rose salad salsa salt sand sandpaper sandwich sauce saucer scarf scone screw seal sealant sealer seed seedling
    shampoo shingle shipping shot silicone skewer slab slice smoothie snack soap sock soda soil solder spacer spice
    spool spoon spout stain stake stamp stem stick sticker stone straw string stud sugar sunflower sweet switch
    syrup taco tape tart tassel taxi tea tealight tee thread ticket tile tin toll tomato tote towel tray trim tube
    textbook
    tulip turnip twine valve vegetable vial vinegar votive wafer washer water wax wick wiper wire wrap wreath yarn
    workbook yogurt zipper
    """
)

#: In the singular; beside them such a pair is hundreds.
LARGE_GOODS = words(
    """
    alternator appliance application appraisal armchair assessment audit awning basement bathroom bed bedroom bench
    bicycle bike blog boat boiler bookcase brake branding bumper cabinet campaign car carburetor carpet ceiling
    ceremony chair chandelier chimney class clutch commission compressor computer concert conference console consult
    consultation contract cooler couch counter countertop course crown curtain deck diploma dishwasher door dresser
    driveway dryer dumpster engine event exam faucet fence filing film floor fountain freezer fridge furnace garage
    garden gate gearbox generator gig gown guitar gutter headboard heater hedge hull illustration inspection
    installation job kitchen labor labour laptop lawn lease lecture license loft logo lounge machine mantel mattress
    migration mortgage motor mower mural newsletter opener oven painting panel patio pergola permit phone photoshoot
    piano plan pond pool porch portrait presentation printer procedure program project projector pump radiator
    rebuild remodel removal rental repair replacement report research retainer retreat roof room rug saddle
    sculpture seminar septic server service session shed shoot show shower sidewalk siding sink site sofa spa
    spraying staircase stove strategy study suit suite survey swap system table tank therapy toilet topper training
    transmission treatment tree trench truck tuning tv tyre unit upgrade valuation van vanity video wall wardrobe
    website wedding window windscreen windshield workshop worktop
    """
)
