"""The words of English: never taken for a misspelt name without support from the sentence.

From SCOWL 2020.12.07 (Spell Checker Oriented Word Lists, http://wordlist.aspell.net/), American and
British, letters only: `COMMON` is sizes 10 and 20 and some words of today, `RARER` is size 35 and the
proper names up to size 50, of four to ten letters. SCOWL is free to use, copy, modify and distribute
with this notice:

    The collective work is Copyright 2000-2011 by Kevin Atkinson as well as any of the copyrights
    mentioned below:

    Copyright 2000-2011 by Kevin Atkinson

    Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the
    output created from the scripts, and its documentation for any purpose is hereby granted without
    fee, provided that the above copyright notice appears in all copies and that both that copyright
    notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no
    representations about the suitability of this array for any purpose. It is provided "as is"
    without express or implied warranty.

By its account these sizes come from Moby Words II, 12Dicts, the UK English Wordlist with Frequency
Classification of Brian Kelk and the names of the US census, all in the public domain, with inflections
added by a database that was made with WordNet 1.6, which asks for this notice:

    This software and database is being provided to you, the LICENSEE, by Princeton University under
    the following license. By obtaining, using and/or copying this software and database, you agree
    that you have read, understood, and will comply with these terms and conditions.:

    Permission to use, copy, modify and distribute this software and database and its documentation
    for any purpose and without fee or royalty is hereby granted, provided that you agree to comply
    with the following copyright notice and statements, including the disclaimer, and that the same
    appear on ALL copies of the software, database and documentation, including modifications that you
    make for internal use or for distribution.

    WordNet 1.6 Copyright 1997 by Princeton University. All rights reserved.

    THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS
    OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY
    MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR
    THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY
    PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.

    The name of Princeton University or Princeton may not be used in advertising or publicity
    pertaining to distribution of the software and/or database. Title to copyright in this software,
    database and any associated documentation shall at all times remain with Princeton University and
    LICENSEE agrees to preserve same.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

FUNCTION = frozenset(
    """
    a about above actually after again all almost already also although always am an and any anybody
    anyone anything anyway are around as at away back be because been before being both but by came can
    cannot come could did do does doing done down each either else even ever every everybody everyone
    everything few first for from get gets getting give go goes going gone good got great guess guys had
    has have having he hello her here hey hi him his honestly how however i if in into is it its just
    keep kind last least less let like likely little long look lot lots made make makes many may maybe
    me mean might mine more most mostly much must my myself near need needs never next no nobody none
    nor not nothing now of off often ok okay on once one ones only onto or other others our ours out
    over own people per perhaps please pretty quick quickly quite rather really right said same say see
    seem seems several shall she should simply since so some somebody someone something sometimes soon
    sort still stuff such sure take tell than thank thanks that the their them then there these they
    thing things think this those though through til till time to today together too try trying two
    under until up upon us use used uses using very via want wanted wants was way we well went were what
    whatever when where whether which while who whole whom whose why will with within without wonder
    wondering would year years yes yet you your
    """.split()
)
"""Words that carry no topic of their own: articles, pronouns, auxiliaries, fillers."""

WORLDLY = frozenset(
    """
    401k actor actress africa afternoon airline airport alabama album animal animals apple apples
    appointment apr april argentina arizona ashes atm august autumn avocado baby bacon bake banana
    bananas bank baseball basketball bathroom beach beans bed beer berlin bird birds birthday bitcoin
    blood boil bolt boston brakes brazil bread break breakfast bridge brother burger burgers bus
    butter cake calories canada car cars cat cats celsius cereal cheese chemistry chess chicago
    chicken china chinese chocolate christmas cinnamon city cleaning clock coffee coil coin concert
    conical cook cookies cooking county cream cup cups curtain dad debit december degrees delivered
    dentist desert dice diet dinner directions dishwasher doctor dog dogs dollars donut donuts door
    doors dress drink drinks drive driving drove dust dutch earth easter eat egg eggs england envelope
    equinox europe evening exercise fahrenheit far father february fever film fire fish flight flights
    flip flour flower flowers fly food football france fraud freezer french fridge fuel gallon gallons
    garage garden gas german germany gift gin gluten grass greece groceries grocery guitar gym hair
    halloween ham hammer headache heads heating highway hip hobbies hobby holiday honey hospital hot
    hotel hurricane husband iceland india insulated irs italian italy jacket january japan japanese
    joke july june kansas kenya kid kids kilometers king kitchen km knee korean laboratory lake lamp
    lane lasagna laundry leaves lights liter liters litre litres loan london lottery luggage lunch
    lyft mailed march mars marshmallows mattress meal meat mechanic metal metro mexican mexico
    microwave miles milk mom money moon mortgage motel mother mountain movie movies mpg museum music
    netflix norway november october oil oklahoma onion onions ounce ounces oven pain paint parcel
    paris parking party passport pasta paycheck payslip pepper perfume peru pet pets pie pill pint
    pints pizza plane planet plant plants playlist podcast poem portland portuguese potato president
    pronounce pto queen rain recipe recipes reminder reminders rent resort restaurant restaurants rice
    rising river road roll rollover rolls rome roof russian rust salad salmon salt saturday sauce
    savings scottish screw seattle september shampoo shirt shoes shopping shots shower shrimp sick
    sided sing singer siren sister snake snow soap soccer song songs soup spain spanish spell sports
    stairs stamp state steak steel stocks storm storms street subway sugar suitcase summer sun sunday
    sunny sushi swahili synonym tablespoon taco tacos tails tattoo tax taxes taxi tea teaspoon texas
    thai thailand thermos thermostat thursday timezone tire todo tokyo tomorrow tooth toothpaste
    tourist town train trains translate travel tree tuesday turkey tv uber vacation vacations
    vaccination vaccine vaccines vacuum vanilla visa vodka volumetric w2 warning water waters wax
    weather wedding wednesday whiskey whisky wife wind wine winter withdraw won wood workout yesterday
    """.split()
)
"""Words of weather, ways, kitchens, homes and shows, which hardly stand in a question about software."""

COMMON = frozenset(
    """
    aardvark abandon abandoned abandoning abandons abbreviate abbreviated abbreviates abbreviating
    abbreviation abbreviations abide abilities ability able abnormal abnormally abolish abolished
    abolishes abolishing abolition abort aborted aborting abortion aborts about above abroad absence
    absent absolute absolutely absorb absorbed absorbing absorbs abstract abstraction absurd abuse
    abused abuses abusing abusive abysmal academic academics accelerate accent accents accept acceptable
    acceptance accepted accepting accepts access accessed accesses accessible accessing accident
    accidental accidentally accidents accommodate accommodation accompanied accompanies accompany
    accompanying accomplish accomplished accomplishes accomplishing accord accordance accorded according
    accordingly accords account accountant accountants accounted accounting accounts accumulate
    accumulated accumulates accumulating accuracy accurate accurately accusation accusations accuse
    accused accuses accusing accustom accustomed accustoming accustoms ace achieve achieved achievement
    achievements achieves achieving acid acknowledge acknowledged acknowledges acknowledging acorn
    acoustic acquaintance acquire acquired acquires acquiring acquisition acronym acronyms across act
    acted acting action actions activate activated activates activating active actively activities
    activity actor actors acts actual actually acute adapt adaptation adapted adapter adapting adaptor
    adapts add added addict addicted addicting addictive addicts adding addition additional additionally
    additions address addressed addresses addressing adds adequate adequately adhere adhered adheres
    adhering adjacent adjective adjust adjusted adjusting adjustment adjustments adjusts administer
    administered administering administers administration administrative admirable admiration admire
    admission admit admits admitted admittedly admitting adopt adopted adopting adoption adopts adult
    adults advance advanced advances advancing advantage advantageous advantages advent adventure
    adventures adventurous adverse adversely advert advertise advertised advertisement advertisements
    advertises advertising adverts advice advisable advise advised adviser advisers advises advising
    advisor advisors advisory advocate advocated advocates advocating aerial aesthetic aesthetically
    affair affairs affect affected affecting affection affects afford aforementioned afraid after
    afternoon afternoons afterward afterwards again against age aged ageing agency agenda agent agents
    ages aggressive aging ago agony agree agreed agreeing agreement agreements agrees agricultural ahead
    aid aided aiding aids aim aimed aiming aims air airbnb aircraft airport akin alarm alarmed alarming
    alarms alas albeit album albums alcohol alcoholic alert alexa algebra algebraic algorithm algorithms
    alias aliases alien aliens align aligned aligning alignment aligns alike alive all allegation
    allegations allege alleged allegedly alleges alleging allergic alleviate alliance allies allocate
    allocated allocates allocating allocation allocations allow allowable allowance allowances allowed
    allowing allows ally almost alone along alongside aloud alpha alphabet alphabetic alphabetical
    already also alter alteration alterations altered altering alternate alternative alternatively
    alternatives alters although altogether always amateur amaze amazed amazes amazing amazingly amazon
    ambassador amber ambient ambiguities ambiguity ambiguous ambitious amend amended amending amendment
    amends american amex among amongst amount amounts amp ample amplifier amuse amused amusement amuses
    amusing anagram analog analogous analogue analogy analyse analysed analyses analysing analysis
    analyst analyze analyzed analyzes analyzing anarchy anatomy ancestor ancestors ancient and android
    anecdote anecdotes angel angels anger angle angles angry anguish animal animals anniversary announce
    announced announcement announcements announces announcing annoy annoyance annoyed annoying annoys
    annual annually anomalies anomaly anonymous anorak anoraks another answer answered answering answers
    anthology anticipate anticipated anticipates anticipating anticipation antidote antique antisocial
    anxious any anybody anyhow anyone anyplace anything anyway anywhere apart apathetic apathy apologies
    apologise apologised apologises apologising apologize apologized apologizes apologizing apology
    apostrophe app appal appall appalled appalling appallingly appalls appals apparatus apparatuses
    apparent apparently appeal appealed appealing appeals appear appearance appearances appeared
    appearing appears append appended appending appendix appends applause apple applicable applicant
    applicants application applications applied applies apply applying appoint appointed appointing
    appointment appointments appoints appraisal appreciate appreciated appreciates appreciating
    appreciation approach approached approaches approaching appropriate appropriately approval approve
    approved approves approving approximate approximately approximation apps apt arbitrarily arbitrary
    arc arcade arcane arch archaic architecture archive archived archives archiving are area areas arena
    arguable arguably argue argued argues arguing argument arguments arise arisen arises arising
    arithmetic arm armed arming arms army arose around arrange arranged arrangement arrangements
    arranges arranging array arrays arrest arrested arresting arrests arrival arrive arrived arrives
    arriving arrogance arrogant arrow arrows arse art article articles artificial artificially artist
    artistic artists arts ascend ascended ascending ascends ash ashamed ashcan ashes aside ask asked
    asking asks asleep aspect aspects ass assault assemble assembled assembler assembles assembling
    assembly assert asserted asserting assertion asserts assess assessed assesses assessing assessment
    asset assets assign assigned assigning assignment assignments assigns assist assistance assistant
    assisted assisting assists associate associated associates associating association associations
    assort assorted assorting assorts assume assumed assumes assuming assumption assumptions assure
    assured assures assuring asterisk asterisks astronomer astronomers astronomy asynchronous ate
    atheism atheist atheists atlas atmosphere atmospheric atom atomic atoms atrocities atrocity attach
    attached attaching attachment attack attacked attacking attacks attain attempt attempted attempting
    attempts attend attendance attendant attended attending attends attention attentions attitude
    attitudes attorney attorneys attract attracted attracting attraction attractive attracts attribute
    attributed attributes attributing audible audience audiences audio aunt authentic author
    authorisation authorise authorised authorises authorising authorities authority authorization
    authorize authorized authorizes authorizing authors autobiography automate automated automates
    automatic automatically automating automobile automobiles autumn availability available average
    avoid avoided avoiding avoids await awaited awaiting awaits awake award awarded awarding awards
    aware awareness away awful awfully awkward axe axes axiom axioms axis babies baby back backbone
    backed background backgrounds backing backlog backs backspace backward backwards bacteria bacterium
    bad badge badly baffle baffled baffles baffling bag baggage bags bake baked bakes baking balance
    balanced balances balancing ball ballet ballot balls ban banal banana bananas band bands bandwagon
    bandwidth bang bank bankrupt banks banned banner banning bans bar bare barely bargain bark barked
    barking barks baroque barred barrel barrier barriers barring barrister barristers bars base based
    basement bases bash bashed bashes bashing basic basically basics basing basis basket bass basses
    bastard bastards bat batch bath bathroom baths batteries battery battle baud bay beach beam bean
    beans bear beard bearded bearding beards bearing bears beast beasts beat beaten beating beats
    beautiful beautifully beauty became because become becomes becoming bed bedroom beds beef been beer
    beers before beforehand beg began begin beginner beginners beginning begins begun behalf behave
    behaved behaves behaving behavior behaviour behind being beings belief beliefs believable believe
    believed believer believers believes believing bell bells belong belonged belonging belongs beloved
    below belt bench bend bending bends beneath beneficial benefit benefits bent beside besides best bet
    beta bets better betting between beware beyond bias biased biases biasing bible biblical bicycle
    bicycles bid bidding bids big bigger biggest bigot bigoted bigotry bill billfold billion billions
    bills bin binary bind binding binds biochemistry biography biological biologist biologists biology
    bird birds birth birthday biscuit biscuits bishop bit bite bites biting bitmap bits bitten bitter
    bizarre black blackboard blackmail blacks blade blades blame blamed blames blaming blank blanket
    blanks blast blasted blasting blasts blatant blatantly bless blessed blesses blessing blew blind
    blindly blink bliss blob block blocked blocking blocks blood bloody blow blowing blown blows blue
    blues blurb bmw board boards boat boats bob bobs bodies body bog bogged bogging boggle boggles bogs
    bogus boil boiled boiling boils bold bolt bomb bombed bombing bombs bond bone bones bonus book
    booked booking booklet books bookshop bookshops bookstore boom boost boot boots border borderline
    bore bored boredom bores boring born borne borrow borrowed borrowing borrows boss both bother
    bothered bothering bothers bottle bottles bottom bought bounce bound boundaries boundary bounds bout
    bow bowl box boxes boy boys bracket bracketed bracketing brackets brain brains brake brakes branch
    branches brand branded branding brands brass brave breach bread break breakdown breakfast breaking
    breaks breath breathe breathed breathes breathing bred breed breeding breeds breeze brethren brick
    bricks bridge bridges brief briefly brigade bright brighter brightest brightly brightness brilliant
    brilliantly bring bringing brings broad broadcast broadcasting broadcasts broadly broke broken
    brother brothers brought brown browse browsed browses browsing brush brutal bubble buck bucket bucks
    budget buffer buffered buffering buffers bug bugger buggers bugs build building buildings builds
    built bulb bulbs bulk bull bullet bulletin bullets bump bunch bundle burden bureaucracy burger
    buried buries burn burned burning burns burnt burst bursting bursts bury burying bus buses bush
    business businesses bust busy but butter button buttons buy buyer buyers buying buys bye bypass byte
    bytes cabbage cabinet cable cabled cables cabling caffeine cage cake cakes calculate calculated
    calculates calculating calculation calculations calculator calculus calendar call called caller
    calling calls calm cam came camera cameras camp campaign campaigned campaigning campaigns camps
    campus can cancel canceled canceling cancelled cancelling cancels cancer candidate candidates cannot
    canonical cans cant cap capabilities capability capable capacity capital capitalism capitalist
    capitals caps captain capture captured captures capturing car carbon card cardboard cards care cared
    career careers careful carefully careless cares caring carpet carriage carried carrier carries
    carrot carrots carry carrying cars cartoon cartoons cartridge cartridges case cased cases cash
    casing cassette cassettes cast casting castle casts casual cat catalog catalogs catalogue catalogues
    catastrophic catch catches catching categorically categories category cater catered catering caters
    cathedral catholic cats cattle caught causal causality cause caused causes causing caution cave
    caveat cease ceased ceases ceasing ceiling celebrate celebrated celebrates celebrating celebration
    cell cells cellular censor censored censoring censors censorship cent center centered centering
    centers central centrally centre centred centres centring centuries century ceremony certain
    certainly certainty certificate chain chains chair chairman chairs chalk challenge challenged
    challenges challenging chamber champagne champion chance chancellor chances change changed
    changeover changes changing channel channels chaos chaotic chap chapel chaps chapter chapters char
    character characteristic characteristics characters charge charged charges charging charitable
    charities charity charm charmed charming charms chars chart charter charts chase chased chases
    chasing chat chats chatted chatting cheap cheaper cheapest cheaply cheat cheated cheating cheats
    check checked checker checking checkings checks cheek cheer cheerful cheers cheese chemical
    chemicals chemist chemistry chemists cheque chequed chequer cheques chequing chess chest chestnut
    chevy chew chewed chewing chews chicken chickens chief child childhood childish children chip chips
    chocolate choice choices choir choose chooses choosing chop chopped chopping chops choral chord
    chorus chose chosen christian chuck chucked chucking chucks chunk chunks church churches cider
    cigarette cinema circa circle circles circuit circuitry circuits circular circulate circulated
    circulates circulating circulation circumstance circumstances cite cited cites citi cities citing
    citizen citizens city civil civilian civilisation civilise civilised civilises civilising
    civilization civilize civilized civilizes civilizing claim claimed claiming claims clarification
    clarified clarifies clarify clarifying clarity clash clashes class classed classes classic classical
    classics classification classified classifies classify classifying classing clause clauses clean
    cleaned cleaner cleaners cleanest cleaning cleanly cleans clear clearance cleared clearer clearest
    clearing clearly clears clever cleverer cleverest click client clients cliff climate climb climbed
    climbing climbs clinic clinical clip clipped clipping clips clique clock clocks clog clone clones
    close closed closely closer closes closest closet closing closure cloth clothe clothed clothes
    clothing cloud clouds club clubs clue clues clumsy cluster clusters coach coal coarse coast coat
    coats cobbler cobblers code coded codes coding coffee coherent coin coincide coincidence coined
    coining coins coke cold collaboration collapse collapsed collapses collapsing collar collate
    collated collates collating colleague colleagues collect collected collecting collection collections
    collective collects college colleges colon colony color colored coloring colors colour coloured
    colouring colours column columns combat combination combinations combine combined combines combining
    comcast come comedy comes comfort comfortable comfortably comic comics coming comma command
    commandment commandments commands commas commence comment commentary commentator commentators
    commented commenting comments commercial commercially commission commissioned commissioning
    commissions commit commitment commitments commits committed committee committees committing
    commodity common commonly commons communal communicate communicated communicates communicating
    communication communications communism communist communists communities community commute compact
    companies companion company comparable comparative comparatively compare compared compares comparing
    comparison comparisons compassion compatibility compatible compel compelled compelling compels
    compensate compensation compete competed competence competent competes competing competition
    competitive competitor competitors compilation compile compiled compiler compilers compiles
    compiling complacent complain complained complaining complains complaint complaints complement
    complementary complete completed completely completeness completes completing completion complex
    complexity complicate complicated complicates complicating complication complications compliment
    comply component components compose composed composer composers composes composing composite
    composition compound comprehend comprehensible comprehension comprehensive compress compressed
    compresses compressing compression comprise comprised comprises comprising compromise compulsion
    compulsory computation computational compute computed computer computerise computerised computerises
    computerising computerize computerized computerizes computerizing computers computes computing con
    concatenate concatenated concatenates concatenating conceal concealed concealing conceals concede
    conceivable conceivably conceive conceived conceives conceiving concentrate concentrated
    concentrates concentrating concentration concept conception concepts conceptual concern concerned
    concerning concerns concert concerto concerts concise conclude concluded concludes concluding
    conclusion conclusions concrete concur concurrently condemn condemnation condemned condemning
    condemns condense condensed condenses condensing condition conditional conditioned conditioning
    conditions condom condone conduct conducted conducting conductor conducts conference conferences
    confess confidence confident confidential confidentiality configuration configurations configure
    configured configures configuring confine confined confines confining confirm confirmation confirmed
    confirming confirms conflict conflicted conflicting conflicts conform confront confronted
    confronting confronts confuse confused confuses confusing confusion congest congested congesting
    congestion congests congratulate congratulations congress conjecture conjunction connect connected
    connecting connection connections connector connects connotation connotations conscience conscious
    consciously consciousness consecutive consensus consent consented consenting consents consequence
    consequences consequent consequently conservation conservative conservatives consider considerable
    considerably considerate consideration considerations considered considering considers consist
    consisted consistency consistent consistently consisting consists consolation console conspicuous
    conspiracy constant constantly constants constituency constituent constituents constitute
    constitutes constitution constitutional constrain constrained constraining constrains constraint
    constraints construct constructed constructing construction constructions constructive constructs
    consult consultancy consultant consultants consultation consulted consulting consults consume
    consumed consumer consumes consuming consumption contact contacted contacting contacts contain
    contained container containing contains contemplate contemplated contemplates contemplating
    contemporary contempt contend content contention contentious contents contest context contexts
    continent continental continual continually continuation continuations continue continued continues
    continuing continuity continuous continuously continuum contour contraception contract contracted
    contracting contracts contradict contradicted contradicting contradiction contradictory contradicts
    contrary contrast contravention contribute contributed contributes contributing contribution
    contributions contributor contributors contrive contrived contrives contriving control controlled
    controller controllers controlling controls controversial controversy convenience convenient
    conveniently convention conventional conventions conversation conversations converse conversely
    conversion conversions convert converted converter converting converts convey convict convicted
    convicting conviction convictions convicts convince convinced convinces convincing convincingly cook
    cooked cookie cookies cooking cooks cool cooled cooling cools cooperate cooperation coordinate
    coordinates coordination cope coped copes copied copies coping copper copy copying copyright core
    corn corner corners corporate corporation corpse corpses correct corrected correcting correction
    corrections correctly corrects correlate correlation correspond corresponded correspondence
    correspondent corresponding corresponds corridor corrupt corrupted corrupting corruption corrupts
    cosmic cosmology cost costco costed costing costly costs cosy cotton cough could council councils
    counsel counseled counseling counselled counselling counsels count counted counter counterexample
    counterpart counterparts counting countless countries country countryside counts county couple
    coupled couples coupling courage courier course courses court courtesy courts cousin cover coverage
    covered covering covers cow cows cozy crack cracked cracking cracks craft cramp cramped cramping
    cramps crap crash crashed crashes crashing crass crawl crawled crawling crawls crazy cream create
    created creates creating creation creative creator creature creatures credibility credible credit
    credits creed creep crew cricket cried cries crime crimes criminal criminals crisis crisp crisps
    criteria criterion critic critical criticise criticised criticises criticising criticism criticisms
    criticize criticized criticizes criticizing critics crop crops cross crossed crosses crossing
    crossroad crossroads crossword crowd crowded crowding crowds crown crucial crude cruel cruelty
    cruise cruised cruises cruising crunch crunched crunches crunching crush crushed crushes crushing
    cry crying cryptic crystal crystals cube cubic cuckoo cuddly cue culprit cult cultural culture
    cultures cumbersome cumming cums cumulative cunning cup cupboard cups cure cured cures curing
    curiosity curious curiously curly currency current currently curriculum curry curse cursor curtain
    curtains curve curves custard custom customary customer customers customs cut cute cuts cutting
    cycle cycled cycles cycling cyclist cyclists cylinder cynic cynical dad daft daily damage damaged
    damages damaging damn damnation damned damning damns damp dance danced dances dancing danger
    dangerous dangerously dangers dare dared dares daring dark darkness darling dash dashed dashes
    dashing data database databases date dated dates dating datum daughter dawn day daylight days
    daytime dead deadline deadly deaf deal dealer dealers dealing deals dealt dear death deaths
    debatable debate debated debates debating debt debug debugged debugger debugging debugs decade
    decades decay decent decide decided decides deciding decimal decision decisions deck declaration
    declarations declare declared declares declaring decline declined declines declining decode decoded
    decodes decoding decrease decreased decreases decreasing dedicate dedicated dedicates dedicating
    deduce deduced deduces deducing deduction deductions deed deeds deem deemed deeming deems deep
    deeper deepest deeply default defaults defeat defeated defeating defeats defect defective defects
    defence defend defended defending defends defense defensive deficiencies deficiency define defined
    defines defining definite definitely definition definitions definitive defy degenerate degradation
    degrade degraded degrades degrading degree degrees deity delay delayed delaying delays delete
    deleted deletes deleting deletion deliberate deliberately delicate delicious delight delighted
    delightful delighting delights delimiters deliver delivered delivering delivers delivery delta
    delusion demand demanded demanding demands demented demise democracy democratic democratically
    demolish demolished demolishes demolishing demonstrate demonstrated demonstrates demonstrating
    demonstration demonstrations denied denies denominator denote denotes dense density dentist deny
    denying department departmental departments departure depend dependant depended dependence dependent
    depending depends deposit depress depressed depresses depressing depression deprive deprived
    deprives depriving depth depths deputy derange deranged deranges deranging derivative derive derived
    derives deriving derogatory descend descended descending descends describe described describes
    describing description descriptions descriptive desert deserted deserting deserts deserve deserved
    deserves deserving design designate designated designates designating designed designer designers
    designing designs desirable desire desired desires desiring desk desktop despair desperate
    desperately despise despite destination destine destined destines destining destroy destroyed
    destroying destroys destruction destructive detach detached detaches detaching detail detailed
    detailing details detect detectable detected detecting detection detective detector detects deter
    determination determine determined determines determining deterrent detract devastate devastated
    devastates devastating develop developed developer developers developing development developments
    develops deviation device devices devil devious devise devised devises devising devoid devote
    devoted devotes devoting diagnosis diagnostic diagnostics diagonal diagram diagrams dial dialect
    dialects dialed dialing dialings dialled dialling diallings dialog dialogue dials diameter diary
    dice dictate dictator dictatorship dictionaries dictionary did die died dies diesel diet differ
    differed difference differences different differential differentiate differently differing differs
    difficult difficulties difficulty dig digest digging digit digital digits dignity digs dilemma dim
    dimension dimensional dimensions dine dined diner dines dining dinner dip diplomatic dire direct
    directed directing direction directions directive directives directly director directories directors
    directory directs dirt dirty disable disabled disables disabling disadvantage disadvantages disagree
    disagreed disagreeing disagreement disagrees disappear disappeared disappearing disappears
    disappoint disappointed disappointing disappointment disappoints disaster disasters disastrous disc
    discard discarded discarding discards discharge disciplinary discipline disclaimer disco disconnect
    disconnected disconnecting disconnects discontinue discontinued discontinues discontinuing discount
    discounts discourage discouraged discourages discouraging discover discovered discoveries
    discovering discovers discovery discrepancy discrete discretion discriminate discriminated
    discriminates discriminating discrimination discs discuss discussed discusses discussing discussion
    discussions disease diseases disguise disguised disguises disguising disgust disgusted disgusting
    disgusts dish dishes dishonest disk dislike disliked dislikes disliking dismal dismiss dismissed
    dismisses dismissing disorder display displayed displaying displays disposable disposal dispose
    disposed disposes disposing disposition dispute disregard disrupt disruption dissertation dissimilar
    distance distances distant distasteful distinct distinction distinctions distinctive distinctly
    distinguish distinguished distinguishes distinguishing distort distorted distorting distortion
    distorts distract distracted distracting distracts distress distressed distresses distressing
    distribute distributed distributes distributing distribution district disturb disturbance disturbed
    disturbing disturbs ditch ditto dive dived diverse diversity divert diverted diverting diverts dives
    divide divided divides dividing divine diving division divisions divorce doctor doctors doctrine
    document documentary documentation documented documenting documents dodge doe does dog dogma dogs
    doing dole dollar dollars domain domestic dominant dominate dominated dominates dominating don
    donate donated donates donating donation donations done dons doom doomed dooming dooms door doors
    dose doses dot dots dotted dotting double doubled doubles doubling doubt doubtful doubtless doubts
    down downhill downright downstairs downwards dozen dozens draft drafted drafting drafts drag dragged
    dragging dragon drags drain drained draining drains drama dramatic dramatically drank drastic
    drastically draught draughts draw drawback drawbacks drawing drawings drawn draws dread dreaded
    dreadful dreading dreads dream dreamed dreaming dreams dreamt dreary dress dressed dresses dressing
    drew dried dries drift drill drink drinking drinks drip dripped dripping drips drive drivel driven
    driver drivers drives driving drop dropped dropping drops drove drown drowned drowning drowns drug
    drugs drum drums drunk drunken dry drying dual dubious duck ducks due duff dug dull duly dumb dummy
    dump dumped dumping dumps dumpster duplicate duplicated duplicates duplicating duplication duration
    during dust dustbin dusty duties duty dying dynamic dynamically dynamics each eager eagerly eagle
    ear earlier earliest early earn earned earning earns ears earth ease easier easiest easily east
    eastern easy eat eaten eater eating eats ebay eccentric echo echoed echoes echoing ecological
    ecology economic economical economically economics economies economy edge edges edit edited editing
    edition editions editor editorial editors edits educate educated educates educating education
    educational effect effective effectively effectiveness effects efficiency efficient efficiently
    effort efforts egg eggs ego egos eight eighteen eighth either elaborate elderly elect elected
    electing election elections electoral electorate electric electrical electricity electron electronic
    electronically electronics elects elegant element elementary elements elephant elephants elevator
    elevators eleven eligible eliminate eliminated eliminates eliminating elite elitist else elsewhere
    email emails embarrass embarrassed embarrasses embarrassing embarrassment embed embedded embedding
    embeds emerge emerged emergency emerges emerging eminent eminently emit emoji emotion emotional
    emotionally emotions emphasis emphasise emphasised emphasises emphasising emphasize emphasized
    emphasizes emphasizing empire empirical employ employed employee employees employer employers
    employing employment employs emptied empties empty emptying emulate emulation emulator emulators
    enable enabled enables enabling enclose enclosed encloses enclosing encode encoded encodes encoding
    encounter encountered encountering encounters encourage encouraged encouragement encourages
    encouraging end endeavor endeavour ended ending endings endless endlessly ends enemies enemy energy
    enforce enforced enforces enforcing engage engaged engages engaging engine engineer engineered
    engineering engineers engines england english enhance enhanced enhancement enhances enhancing enjoy
    enjoyable enjoyed enjoying enjoyment enjoys enlarge enlarged enlarges enlarging enlighten
    enlightened enlightening enlightenment enlightens enormous enormously enough enquire enquired
    enquires enquiries enquiring enquiry ensure ensured ensures ensuring entail entails enter entered
    entering enterprise enters entertain entertained entertaining entertainment entertains enthusiasm
    enthusiastic entire entirely entirety entities entitle entitled entitles entitling entity entrance
    entries entry envelope envelopes environment environmental environments envisage envisaged envisages
    envisaging envy epic episode episodes equal equality equally equals equate equation equations
    equilibrium equip equipment equipped equipping equips equivalent equivalents era erase erased eraser
    erases erasing ergo err erroneous error errors escape escaped escapes escaping esoteric especially
    essay essays essence essential essentially establish established establishes establishing
    establishment establishments estate estimate estimated estimates estimating estimation eternal
    eternity ethic ethical ethics ethnic etymology europe evaluate evaluated evaluates evaluating
    evaluation even evened evening evenings evenly evens event events eventual eventually ever every
    everybody everyday everyone everything everywhere evidence evident evidently evil evils evolution
    evolutionary evolve evolved evolves evolving exact exactly exaggerate exaggerated exaggerates
    exaggerating exam examination examine examined examiner examines examining example examples exams
    exceed exceeded exceeding exceedingly exceeds excellent except excepted excepting exception
    exceptional exceptionally exceptions excepts excess excessive excessively exchange exchanged
    exchanges exchanging excite excited excitement excites exciting exclamation exclude excluded
    excludes excluding exclusion exclusive exclusively excuse excuses executable execute executed
    executes executing execution executive exempt exercise exercised exercises exercising exhaust
    exhausted exhausting exhaustive exhausts exhibit exhibition exist existed existence existing exists
    exit exited exiting exits exotic expand expanded expanding expands expansion expect expectation
    expectations expected expecting expects expedition expenditure expense expenses expensive experience
    experienced experiences experiencing experiment experimental experimentally experimentation
    experimented experimenting experiments expert expertise experts expire expired expires expiring
    expiry explain explained explaining explains explanation explanations explanatory explicit
    explicitly explode exploded explodes exploding exploit exploitation exploited exploiting exploits
    exploration explore explored explores exploring explosion explosions explosive exponential export
    expose exposed exposes exposing exposure express expressed expresses expressing expression
    expressions expressway expressways extant extend extended extending extends extension extensions
    extensive extensively extent extents external externally extinction extra extract extracted
    extracting extraction extracts extraneous extraordinarily extraordinary extras extreme extremely
    extremes extremist eye eyes eyesight fabric face facebook faced faces facilitate facilities facility
    facing fact factor factories factors factory facts factual factually faculties faculty fail failed
    failing fails failure failures faint fainter faintest fair fairer fairest fairly fairness fairy
    faith faithful fake fall fallacious fallacy fallen falling falls false fame familiar familiarity
    families family famine famous fan fancy fandango fans fantasies fantastic fantasy far farce fare
    farewell farm farmer farmers farther farthest fascinate fascinated fascinates fascinating fascist
    fashion fashionable fashioned fashioning fashions fast faster fastest fat fatal fate father fathers
    fatuous faucet fault faults faulty favor favorable favored favoring favorite favorites favors favour
    favourable favoured favouring favourite favourites favours fear feared fearing fears feasibility
    feasible feat feature featured features featuring fed federal fee feeble feed feedback feeding feeds
    feel feeling feelings feels fees feet fell fellow fellows felt female females feminist feminists
    fence fender fenders festival fetch fever few fewer fewest fiber fibers fibre fibres fiction
    fictional fiddle fiddled fiddles fiddling field fields fierce fifteen fifth fifty fight fighter
    fighting fights figure figured figures figuring file filed files filing fill filled filling fills
    film filmed filming films filter filtered filtering filters filthy final finalise finalised
    finalises finalising finalize finalized finalizes finalizing finally finals finance finances
    financial financially find finding findings finds fine fined finer fines finest finger fingers
    fining finish finished finishes finishing finite fire fired fires firework fireworks firing firm
    firmly firms first firstly fiscal fish fished fishes fishing fit fits fitted fitting five fiver fix
    fixed fixes fixing fizzy flag flagged flagging flags flame flames flash flashed flashes flashing
    flat flavor flavour flaw flawed flawing flaws fleet flesh flew flexibility flexible flied flies
    flight flip flipped flipping flips float floated floating floats flood flooded flooding floods floor
    floors floppy flour flow flowed flower flowers flowing flown flows fluctuation fluctuations fluent
    fluffy fluid flush flushed flushes flushing flute fly flying foam focus fog fold folded folder
    folders folding folds folk folks follow followed follower followers following follows fond font
    fonts food foods fool fooled fooling foolish fools foot football footnote footnotes for forbade
    forbid forbidden forbidding forbids force forced forces forcibly forcing ford forecast forecasting
    forecasts foreign foreigner foreigners foreseeable forest forests forever forgave forget forgets
    forgetting forgive forgiven forgives forgiving forgot forgotten fork form formal formally format
    formation formats formatted formatting formed former formerly forming forms formula formulae
    formulation forth forthcoming fortnight fortunate fortunately fortune forty forum forward forwarded
    forwarding forwards fossil fought foul found foundation foundations founded founding founds fountain
    four fourteen fourth fraction fractions fragile fragment fragments frame frames framework frank
    frankly frantic fraud freak freaks free freed freedom freeing freely frees freeway freeways freeze
    freezes freezing french frequencies frequency frequent frequently fresh friction fried friend
    friendly friends friendship fries frighten frightened frightening frightens fringe frivolous frog
    frogs from front frown frowned frowning frowns froze frozen fruit fruits frustrate frustrated
    frustrates frustrating frustration fry frying fudge fuel fulfil fulfill fulfilled fulfilling
    fulfills fulfils full fuller fullest fully fume fumes fun function functional functionality
    functioned functioning functions fund fundamental fundamentalist fundamentally funded funding funds
    funeral funnier funniest funny fur furniture furry further furthermore furthest fuse fusion fuss
    fussy futile future fuzzy gain gained gaining gains galactic galaxy game games gang gap gaps garage
    garbage garble garbled garbles garbling garden gardens gas gasoline gasp gate gates gateway gather
    gathered gathering gathers gave gay gear geared gearing gears gender gene general generalisation
    generalisations generalise generalised generalises generalising generalization generalizations
    generalize generalized generalizes generalizing generally generate generated generates generating
    generation generations generator generators generic generous genes genetic genetically genetics
    genius genocide genre gentle gentleman gentlemen gently genuine genuinely geographical geography
    geology geometry gesture get gets getting ghastly ghost giant gibberish gift gifts gig gin girl
    girlfriend girls give given gives giving glad gladly glance glass glasses glean gleaned gleaning
    gleans global globally glorious glory glossy glove gloves glow glowed glowing glows glue gnome goal
    goals goat god gods goes going gold golden goldfish goldfishes golf gone good goodbye goodies
    goodness goods goody google gorgeous gospel gossip got gotten govern governed governing government
    governments governor governs gown grab grabbed grabbing grabs grace grade grades gradual gradually
    graduate graduated graduates graduating graduation graffiti graffito grain grammar grammatical grand
    grandfather grandmother grands grant granted granting grants graph graphic graphical graphics graphs
    grasp grass grateful gratefully gratuitous gratuitously grave gravitational gravity gray greasy
    great greater greatest greatly greed greedy green grew grey grid grief grim grind grinding grinds
    grip grips groan gross grosses grossly ground grounds group grouped grouping groups grow growing
    grown grows growth guarantee guaranteed guaranteeing guarantees guard guarded guarding guards guess
    guessed guesses guessing guest guests guidance guide guided guideline guidelines guides guiding
    guilt guilty guinea guitar gulf gullible gum gun guns gut guts gutter guy guys gym habit habits hack
    hacked hacker hackers hacking hacks had hail hair haircut hairs hairy half hall halls halt halted
    halting halts halve halves ham hammer hand handbook handed handful handicap handing handle handled
    handler handles handling hands handy hang hanged hanging hangover hangs happen happened happening
    happens happier happiest happily happiness happy hard hardback harden hardened hardening hardens
    harder hardest hardly hardship hardware hardy harm harmful harmless harmony harsh has hash hassle
    hasten hasty hat hate hated hates hating hatred hats have having havoc hay hazard hazards hazy head
    headache headed header headers heading headline headlines heads health healthy heap hear heard
    hearing hears heart heartily hearts heat heated heating heats heaven heavens heavier heaviest
    heavily heavy heel heels height heights held helicopter hell hello helmet help helped helpful
    helping helpless helps hence henceforth her herd here hereby heresy heritage hero heroes heroic
    heroin herring herrings herself hes hesitate heterosexual hexadecimal hey hid hidden hide hided
    hideous hideously hides hiding hierarchical hierarchy high higher highest highlight highlighted
    highlighting highlights highly highway highways hiking hilarious hill hills him himself hindsight
    hint hinted hinting hints hip hire hired hires hiring his historian historians historic historical
    historically history hit hitherto hits hitting hobby hog hold holder holders holding holds hole
    holes holiday holidays hollow holy home homes homosexual homosexuality honda honest honestly honesty
    honey honor honorary honored honoring honors honour honoured honouring honours hoodie hook hooked
    hooking hooks hope hoped hopeful hopefully hopeless hopelessly hopes hoping horde hordes horizon
    horizontal horizontally horn horrendous horrendously horrible horribly horrid horrific horrified
    horrifies horrify horrifying horror horse horses hospital hospitals host hostile hosts hot hotel
    hour hours house housed household houses housing how however hrs huge hugely huh hulu hum human
    humane humanity humans humble humbly humor humorous humour hundred hundreds hung hungry hunt hunted
    hunting hunts hurry hurt hurting hurts husband hut hydrogen hyphen hypocrisy hypocrite hypocritical
    hypothesis hypothetical hysterical ice icon icons idea ideal idealistic ideally ideals ideas
    identical identically identification identified identifier identifiers identifies identify
    identifying identity ideological ideology idiom idiosyncratic idiot idiotic idiots idle ignorance
    ignorant ignore ignored ignores ignoring ihop ikea ill illegal illegally illiterate illness
    illogical illusion illustrate illustrated illustrates illustrating illustration illustrations image
    images imaginary imagination imaginative imagine imagined imagines imagining imbalance immature
    immediate immediately immense immensely imminent immoral immortal immune impact impair impaired
    impairing impairs impend impended impending impends imperative imperfect imperial impersonal
    implausible implement implementation implementations implemented implementing implements implication
    implications implicit implicitly implied implies imply implying import importance important
    importantly imported importing imports impose imposed imposes imposing impossible impractical
    impress impressed impresses impressing impression impressions impressive imprison imprisoned
    imprisoning imprisons improbable improve improved improvement improvements improves improving
    impulse inability inaccessible inaccuracies inaccuracy inaccurate inadequate inadvertently inane
    inappropriate incapable incarnation incentive inch inches incidence incident incidental incidentally
    incidents inclination incline inclined inclines inclining include included includes including
    inclusion inclusive incoherent income incoming incompatible incompetence incompetent incomplete
    incomprehensible inconsistencies inconsistency inconsistent inconvenience inconvenienced
    inconveniences inconveniencing inconvenient incorporate incorporated incorporates incorporating
    incorrect incorrectly increase increased increases increasing increasingly incredible incredibly
    increment incur incurred incurring incurs indeed indefensible indefinite indefinitely indent
    independence independent independently indeterminate index indexed indexes indexing indicate
    indicated indicates indicating indication indications indicative indicator indicators indictment
    indirect indirection indirectly indistinguishable individual individually individuals induce induced
    induces inducing induction indulge indulged indulges indulging industrial industries industry
    ineffective inefficiency inefficient inequality inertia inevitable inevitably inexperienced
    infallible infamous infant infantile infect infected infecting infection infects infelicity infer
    inference inferior inferiority infinite infinitely infinity inflation inflexible inflict influence
    influenced influences influencing influential info inform informal informally information
    informative informed informing informs infrastructure infrequent infringement ingenious ingredient
    ingredients inhabit inhabitant inhabitants inhabited inhabiting inhabits inherent inherently inherit
    inheritance inherited inheriting inherits inhibit inhibited inhibiting inhibition inhibits initial
    initialisation initialise initialised initialises initialising initialization initialize initialized
    initializes initializing initially initials initiate initiated initiates initiating initiative
    inject injure injured injures injuries injuring injury injustice ink inner innocence innocent
    innovation innovative input inputs inputted inputting inquire inquired inquires inquiries inquiring
    inquiry insane insect insects insecure insensitive insert inserted inserting insertion inserts
    inside insidious insight insignificant insist insisted insistence insisting insists insofar inspect
    inspected inspecting inspection inspects inspiration inspire inspired inspires inspiring instagram
    install installation installations installed installing installs instance instances instant
    instantly instead instinct institute institution institutions instruct instructed instructing
    instruction instructions instructs instrument instrumental instruments insufficient insult insulted
    insulting insults insurance intact intake integer integers integral integrate integrated integrates
    integrating integration integrity intellect intellectual intelligence intelligent intend intended
    intending intends intense intensely intensity intensive intent intention intentional intentionally
    intentions inter interact interacted interacting interaction interactions interactive interactively
    interacts intercourse interest interested interesting interestingly interests interface interfaced
    interfaces interfacing interfere interfered interference interferes interfering interim interior
    intermediate intermittent internal internally internals international internet interpret
    interpretation interpretations interpreted interpreter interpreting interprets interrogate interrupt
    interrupted interrupting interruption interruptions interrupts intersection intersections interval
    intervals intervene intervened intervenes intervening intervention interview interviewed
    interviewing interviews intimate into intolerance intrinsic intrinsically introduce introduced
    introduces introducing introduction introductory intuitive invade invaded invades invading invalid
    invalidate invaluable invariably invasion invent invented inventing invention inventions inventor
    invents inverse invert inverted inverting inverts invest investigate investigated investigates
    investigating investigation investigations investment invisible invitation invite invited invites
    inviting invoke invoked invokes invoking involve involved involvement involves involving ion iphone
    irate iron ironic irony irrational irrelevant irrespective irresponsible irritate irritated
    irritates irritating irritation island islands isolate isolated isolates isolating isolation issue
    issued issues issuing item items its itself jack jacket jackets jail jam jammed jamming jams jargon
    jazz jealous jeans jeep jellies jelly jerk jest jet job jobs john join joined joining joins joint
    jointly joints joke joked jokes joking jolly journal journalist journalists journals journey joy
    judge judged judgement judgements judges judging judgment judgments juice jump jumped jumping jumps
    junction jungle junior junk jury just justice justifiable justifiably justification justified
    justifies justify justifying juvenile keen keep keeper keeping keeps ken kept kernel kettle key
    keyboard keyboards keyed keying keys keystroke keystrokes keyword keywords kick kicked kicking kicks
    kid kidded kidding kidnap kidnapped kidnapping kidnaps kidney kids kill killed killer killing kills
    kind kindly kindness kinds king kingdom kings kiss kit kitchen kits knee knees knew knife knight
    knock knocked knocking knocks know knowing knowledge known knows lab label labeled labeling labelled
    labelling labels labor laboratory labour labs lack lacked lacking lacks lad ladder ladies lady lag
    lager laid lain lake lamp land landed landing landlord lands landscape lane language languages
    laptop large largely larger largest lark laser lasers last lasted lasting lasts late lately later
    latest latter laugh laughed laughing laughs laughter launch launched launches launching lavatory law
    lawn laws lawyer lawyers lay layer layers laying layout lays laziness lazy leach lead leaded leader
    leaders leadership leading leads leaf leaflet leaflets league leak lean leaned leaning leans leap
    learn learned learning learns learnt least leather leave leaved leaves leaving lecture lectured
    lecturer lecturers lectures lecturing led left leg legal legally legend legendary legible
    legislation legitimate legitimately legs leisure lemon lend lending lends length lengths lengthy
    lenient lens lenses lent lesbian less lesser lesson lessons lest let lethal lets letter letters
    letting level levels liability liable liaison libel liberal liberties liberty librarian libraries
    library licence licences license licensed licenses licensing lid lie lied lies life lifestyle
    lifetime lift lifted lifting lifts light lighted lighter lightest lighting lightly lightning
    lightninged lightnings lights like liked likelihood likely likes likewise liking limb limbs limit
    limitation limitations limited limiting limits line linear lined lines linguistic lining link
    linkage linked linking links lion lip lips liquid liquor lisp list listed listen listened listener
    listening listens listing listings lists lit liter literal literally literary literate literature
    litre litter little live lived lively liver lives livest living load loaded loader loading loads
    loan loans lobby local locally locals locate located locates locating location locations lock locked
    locking locks lodge log logged logging logic logical logically logo logs lol lonely long longer
    longest look looked looking looks loop loophole loops loose loosely lord lords lorries lorry lose
    loses losing loss losses lost lot lots loud louder loudest loudly lousy love loved lovely lover
    lovers loves loving low lower lowered lowering lowers lowest loyal luck luckily lucky ludicrous
    ludicrously luggage lump lumps lunatic lunch lunchtime lung lungs lurk lurked lurking lurks lust
    luxury lyft lying lyric lyrics machine machinery machines mad made madness magazine magazines magic
    magical magnetic magnificent magnitude mail mailbox mailed mailing mails main mainframe mainframes
    mainly mains mainstream maintain maintained maintaining maintains maintenance maize major majority
    make maker makers makes making male males malfunction malicious man manage managed management
    manager managers manages managing mandate mandatory mangle mangled mangles mangling mania
    manifestation manifestly manifesto manipulate manipulated manipulates manipulating manipulation
    mankind manned manner manning manpower mans manual manually manuals manufacture manufactured
    manufacturer manufacturers manufactures manufacturing many map mapped mapping maps march margin
    marginal marginally margins marital mark marked marker markers market marketed marketing markets
    marking marks marriage married marries marry marrying marvellous marvelous mask mass masses massive
    massively master masters match matched matches matching mate material materials math mathematical
    mathematically mathematician mathematicians mathematics matrices matrix matter matters mature
    maximise maximize maximum may maybe mayor maze meal meals mean meaning meaningful meaningless
    meanings means meant meantime meanwhile measure measured measurement measurements measures measuring
    meat mechanic mechanical mechanics mechanism mechanisms media medical medicine medieval medium
    mediums meet meeting meetings meets megabyte megabytes melody melt member members membership
    memorable memories memory men mend mended mending mends mental mentality mentally mention mentioned
    mentioning mentions menu menus mercury mercy mere merely merge merged merges merging merit merits
    merry mess message messages messed messes messing messy met metal metaphor meter meters method
    methods metre metres metric metro metros mice microcomputer microcomputers microprocessor microwave
    midday middle midnight might mighty migrate migrated migrates migrating migration mild mildly mile
    mileage miles military milk mill million millions mimic mind minded minding mindless minds mine
    mined mines minimal minimalist minimise minimize minimum mining minister ministers minor minorities
    minority mins mint minus minute minutes miracle miracles miraculous mirror mirrors miscellaneous
    misdirect misdirected misdirecting misdirects miserable miserably misery misfortune misguide
    misguided misguides misguiding misinterpret misinterpreted misinterpreting misinterprets mislead
    misleading misleads misled misplace misplaced misplaces misplacing misprint misread misreading
    misreads misrepresent misrepresented misrepresenting misrepresents miss missed misses missile
    missiles missing mission mist mistake mistaken mistakenly mistakes mistaking mister mistook mists
    misunderstand misunderstanding misunderstands misunderstood misuse mix mixed mixes mixing mixture
    mnemonic moan moaned moaning moans mob mobile mock mod mode model modeled modeling modelings
    modelled modelling modellings models moderate moderately moderation modern modes modest modification
    modifications modified modifies modify modifying module modules mold mole molecular molecule
    molecules mom moment momentarily moments momentum mommy monarch money monitor monitored monitoring
    monitors monkey monkeys monochrome monopoly monster monsters month monthly months mood moon moons
    moral morality morally morals more moreover morning mornings moron morons mortal mortality mortals
    most mostly mother mothers motion motions motivate motivated motivates motivating motivation motive
    motives motor motors motorway motorways motto mould mount mountain mountains mounted mounting mounts
    mouse mouth move moved movement movements moves movie movies moving much muck mucked mucking mucks
    mud muddle muddled muddles muddling mug mugs multiple multiples multiplication multiplied multiplies
    multiply multiplying mum mumble mummy mundane murder murdered murderer murdering murders muscle
    muscles museum museums music musical musician musicians must mutter muttered muttering mutters
    mutual mutually myself mysteries mysterious mysteriously mystery mystic myth mythical mythology
    myths nail nailed nailing nails naive naked name named nameless namely names naming narrative narrow
    narrower narrowest nastier nastiest nasty nation national nationally nations native natives natural
    naturally nature naughty nay near nearby nearer nearest nearly neat neatly necessarily necessary
    necessity neck need needed needing needle needles needless needlessly needs negate negative neglect
    neglected neglecting neglects negligible negotiable negotiate negotiated negotiates negotiating
    negotiation negotiations neighbor neighborhood neighbors neighbour neighbourhood neighbours neither
    nerve nerves nervous nest nested nesting nests net netflix nets network networked networking
    networks neural neutral never nevertheless new newcomer newcomers newer newest newly news newsletter
    newsletters newspaper newspapers next nice nicely nicer nicest nick nicked nicking nickname
    nicknames nicks night nightmare nights nike nil nine noble nobody node nodes noise noises noisy
    nominal nominally nominate nominated nominates nominating none nonetheless nonsense noon nope nor
    norm normal normality normally north northern nose noses nostalgia not notable notably notation note
    noted notes nothing notice noticeable noticeably noticed notices noticing notification notified
    notifies notify notifying noting notion notions notorious notwithstanding noun nouns novel novels
    novelty novice novices now nowadays nowhere nuclear nuisance null numb number numbered numbering
    numbers numbest numeral numerals numeric numerical numerous nun nuns nurse nurses nut nuts oar obey
    obeyed obeying obeys object objected objecting objection objectionable objections objective objects
    obligation obligatory oblige obliged obliges obliging obnoxious obscene obscure obscured obscures
    obscuring obscurity observation observations observe observed observer observers observes observing
    obsess obsessed obsesses obsessing obsession obsolete obstruct obstructed obstructing obstructs
    obtain obtainable obtained obtaining obtains obvious obviously occasion occasional occasionally
    occasions occupation occupied occupies occupy occupying occur occurred occurrence occurrences
    occurring occurs ocean odd oddly odds off offence offences offend offended offender offenders
    offending offends offense offenses offensive offer offered offering offerings offers offhand office
    officer officers offices official officially officials offset offsets offsetting offspring often oil
    old older oldest omg omission omissions omit omits omitted omitting once one ones oneself ongoing
    onion online only onto onus onwards open opened opening openly opens opera operas operate operated
    operates operating operation operational operations operator operators opinion opinions opponent
    opponents opportunities opportunity oppose opposed opposes opposing opposite opposition oppress
    oppressed oppresses oppressing oppression opt opted optic optical optimal optimisation optimise
    optimised optimises optimising optimistic optimization optimize optimized optimizes optimizing
    optimum opting option optional optionally options opts opus opuses oral orange orbit orbital
    orchestra orchestral order ordered ordering orders ordinary organ organic organisation organisations
    organise organised organiser organisers organises organising organization organizations organize
    organized organizer organizers organizes organizing organs orient oriental orientate orientated
    orientates orientating orientation oriented orienting orients origin original originally originals
    originate originated originates originating originator origins orthodox other others otherwise ought
    our ours ourselves out outcome outcomes outcry outdated outer outgoing outline outlined outlines
    outlining outlook output outputs outrage outraged outrageous outrages outraging outright outset
    outside outstanding outweigh outweighs over overall overcame overcome overcomes overcoming overdraft
    overdue overflow overhead overheads overlap overload overloaded overloading overloads overlong
    overlook overlooked overlooking overlooks overly overnight overprice overpriced overprices
    overpricing overridden override overrides overriding overrode overseas overtime overtone overtones
    overview overwhelm overwhelmed overwhelming overwhelms overwriting overwritten owe owed owes owing
    own owned owner owners ownership owning owns oxygen ozone pace pacifier pack package packaged
    packages packaging packed packet packets packing packs pad padded padding pads page paged pages
    paging paid pain painful painfully painless pains paint painted painting paintings paints pair pairs
    palace pale pan panel panels panic pant pants paper paperback papers par parade paradise paradox
    paragraph paragraphs parallel parallels parameter parameters paranoia paranoid paraphrase pardon
    parent parentheses parenthesis parents parity park parked parking parks parliament parochial parody
    parrot parse parsed parses parsing part partial partially participant participants participate
    participated participates participating particle particles particular particularly parties partition
    partitioned partitioning partitions partly partner partners parts party pass passage passages passed
    passenger passengers passes passing passion passionate passive passport password passwords past
    pasta paste pat patch patched patches patching patent path pathetic paths patience patient patients
    patronise patronised patronises patronising patronize patronized patronizes patronizing pattern
    patterns pause paused pauses pausing pavement pay payed paying payment payments paypal pays peace
    peaceful peak peaks peanut peanuts peasant peasants peculiar pedal pedant pedantic pedantry pedants
    pedestrian pedestrians peer peers pen penalties penalty pence pencil pended pending pends penguin
    pennies penny pens people peoples per perceive perceived perceives perceiving percent percentage
    percents perception perfect perfection perfectly perform performance performances performed
    performing performs perhaps period periodic periodically periods peripheral peripherals permanent
    permanently permissible permission permit permits permitted permitting perpetual persecute
    persecuted persecutes persecuting persist persistent person personal personalities personality
    personally personnel persons perspective persuade persuaded persuades persuading persuasion perverse
    pet petrol petty pharmacies pharmacy phase phased phases phasing phenomena phenomenon phenomenons
    philosopher philosophers philosophical philosophies philosophy phoenix phone phoned phones phoning
    photo photocopy photograph photographic photographs photos phrase phrased phrases phrasing physic
    physical physically physicist physicists physics physiology piano pick picked picking picks picture
    pictures pie piece pieces pig pigeon pigs pile piles pill pills pilot pin pinch pinched pinches
    pinching pink pins pint pints pipe pipeline pipes pit pitch pitfall pitfalls pity pizza pizzas place
    placed places placing plague plagued plagues plaguing plain plainly plan plane planes planet
    planetary planets planned planning plans plant planted planting plants plaster plastered plastering
    plasters plastic plate plates platform plausible play played player players playground playing plays
    plea pleasant pleasantly please pleased pleases pleasing pleasure plenty plot plots plotted plotter
    plotting ploy plug plugged plugging plugs plural plus pocket pockets podcast poem poems poet poetic
    poetry poets point pointed pointer pointers pointing pointless points poison poisoned poisoning
    poisons poke polar pole police policeman policies policy polish polished polishes polishing polite
    politeness political politically politician politicians politics poll polls pollution polynomial
    pompous pool poor poorer poorest poorly pop pope popped popping pops populace popular popularity
    populate populated populates populating population populations pork pornography port portability
    portable ported porter porters porting portion portions portray portrayed portraying portrays ports
    pose posed poses posing position positioned positioning positions positive positively possess
    possessed possesses possessing possession possibilities possibility possible possibly post postage
    postal postcard posted poster posters posting postmaster postpone postponed postpones postponing
    posts postscript postulate pot potato potatoes potential potentially pound pounds pour poured
    pouring pours poverty powder power powered powerful powering powers practicable practical
    practically practicals practice practiced practices practicing practise practised practises
    practising pragmatic praise pray prayed prayer prayers praying prays preach preached preaches
    preaching precaution precautions precede preceded precedence precedent precedes preceding precious
    precise precisely precision predecessor predecessors predict predictable predicted predicting
    prediction predictions predicts predominantly preface prefer preferable preferably preference
    preferences preferred preferring prefers prefix prefixed prefixes prefixing pregnancy pregnant
    prejudice prejudiced prejudices prejudicing preliminary premature prematurely premise premises
    premium preparation prepare prepared prepares preparing prerequisite prescribe prescribed prescribes
    prescribing prescription presence present presentation presented presenting presently presents
    preserve preserved preserves preserving president press pressed presses pressing pressure pressures
    presumably presume presumed presumes presuming pretend pretended pretending pretends pretentious
    pretty prevail prevalent prevent prevented preventing prevention prevents preview previewer previous
    previously price priced prices pricing pride priest priests primarily primary prime primes primitive
    primitives prince principal principally principle principles print printed printer printers printing
    printout printouts prints prior priorities priority prise prises prison prisoner prisoners privacy
    private privately privatisation privatization privilege privileged privileges privileging prize
    prizes pro probabilities probability probable probably problem problems procedure procedures proceed
    proceeded proceeding proceedings proceeds process processed processes processing processor
    processors proclaim produce produced producer producers produces producing product production
    productive productivity products profession professional professionals professor profile profiles
    profit profitable profits profound program programmable programme programmed programmer programmers
    programmes programming programs progress progressed progresses progressing prohibit prohibited
    prohibiting prohibits project projected projecting projection projects proliferation prolong
    prolonged prolonging prolongs prominent promise promised promises promising promote promoted
    promotes promoting promotion prompt prompted prompting promptly prompts prone pronoun pronounce
    pronounced pronounces pronouncing pronunciation proof proofs propaganda proper properly properties
    property prophet proportion proportional proportions proposal proposals propose proposed proposes
    proposing proposition proprietary prose prosecute prosecuted prosecutes prosecuting prosecution
    prospect prospective prospects prostitute prostitutes protect protected protecting protection
    protects protein protest protocol protocols prototype proud prove proved proven proves provide
    provided provides providing proving provision provisional provisions provocative provoke provoked
    provokes provoking proximity pseudo psychological psychologist psychologists psychology pub public
    publication publications publicise publicised publicises publicising publicity publicize publicized
    publicizes publicizing publicly publish published publisher publishers publishes publishing publix
    pudding pull pulled pulling pulls pulp pulse pulses pump pumped pumping pumps pun punch punched
    punches punching punctuation puncture punish punished punishes punishing punishment puns punt punts
    pupil pupils purchase purchased purchases purchasing pure purely purge purity purple purpose
    purposes pursue pursued pursues pursuing pursuit push pushed pushes pushing put puts putt putted
    putting putts puzzle puzzled puzzles puzzling python qualification qualifications qualified
    qualifier qualifiers qualifies qualify qualifying qualities quality quantities quantity quantum
    quarter quarters queen queens queries query quest question questionable questioned questioning
    questionnaire questions queue queued queues queuing quibble quick quicker quickest quickly quiet
    quieter quietest quietly quit quite quits quitting quiz quota quotas quotation quotations quote
    quoted quotes quoting rabbit rabbits rabid race raced races racial racing racism racist rack racket
    racks radar radiation radical radically radio radios radius rag rage raid raids rail railroad rails
    railway rain rainbow rained raining rains raise raised raises raising ram rampant ran random
    randomly rang range ranged ranges ranging rank ranks rant ranted ranting rants rape rapid rapidly
    rare rarely rarer rarest rash rat rate rated rates rather rating ratio rational rationale rationally
    ratios rats rattle rattled rattles rattling rave raved raves raving raw ray razor reach reached
    reaches reaching react reacted reacting reaction reactionary reactions reactor reacts read readable
    reader readers readership readily reading readings reads ready real realisation realise realised
    realises realising realistic reality realization realize realized realizes realizing really realm
    realms rear rearrange rearranged rearranges rearranging reason reasonable reasonably reasoned
    reasoning reasons reassure reassured reassures reassuring rebuild rebuilding rebuilds rebuilt recall
    recalled recalling recalls receipt receive received receiver receives receiving recent recently
    reception recipe recipes recipient recipients reckless reckon reckoned reckoning reckons reclaim
    recognisable recognise recognised recognises recognising recognition recognizable recognize
    recognized recognizes recognizing recollection recommend recommendation recommendations recommended
    recommending recommends reconcile reconsider record recorded recorder recording recordings records
    recover recovered recovering recovers recovery recreational recruit recruited recruiting recruitment
    recruits rectangle rectangular rectified rectifies rectify rectifying recursion recursive recycle
    recycled recycles recycling red redefine redefined redefines redefining redirect reduce reduced
    reduces reducing reduction reductions redundancy redundant refer reference referenced references
    referencing referendum referred referring refers refine refined refines refining reflect reflected
    reflecting reflection reflects reflex reform reformat reformed reforming reforms refrain refresh
    refreshed refreshes refreshing refund refusal refuse refused refuses refusing refute regain regard
    regarded regarding regardless regards regime region regional regions register registered registering
    registers registration regret regrets regrettably regretted regretting regular regularly regulation
    regulations reign reinstate reinstated reinstates reinstating reiterate reject rejected rejecting
    rejection rejects relate related relates relating relation relations relationship relationships
    relative relatively relatives relativity relax relaxed relaxes relaxing relay release released
    releases releasing relevance relevant reliability reliable reliably relied relief relies relieve
    relieved relieves relieving religion religions religious relocation reluctance reluctant reluctantly
    rely relying remain remainder remained remaining remains remark remarkable remarkably remarked
    remarking remarks remedy remember remembered remembering remembers remind reminded reminder
    reminding reminds reminiscent remote remotely removal remove removed removes removing rename renamed
    renames renaming rend render rendered rendering renders rending rendition rends renew renewed
    renewing renews rent repair repaired repairing repairs repeat repeatable repeated repeatedly
    repeating repeats repent repertoire repetition repetitive rephrase replace replaced replacement
    replacements replaces replacing replied replies reply replying report reported reporter reporting
    reports represent representation representations representative representatives represented
    representing represents reproduce reproduced reproduces reproducing reproduction repulsive
    reputation request requested requesting requests require required requirement requirements requires
    requiring requisite reread rereading rereads rescue research researcher researchers resemblance
    resemble resembled resembles resembling resent reservation reservations reserve reserved reserves
    reserving reset resets resetting reside residence resident residents resides resign resignation
    resigned resigning resigns resist resistance resolution resolve resolved resolves resolving resort
    resorted resorting resorts resource resources respect respectable respected respecting respective
    respectively respects respond responded responding responds response responses responsibilities
    responsibility responsible rest restart restarted restarting restarts restaurant restaurants rested
    resting restore restored restores restoring restrain restrained restraining restrains restrict
    restricted restricting restriction restrictions restrictive restricts rests result resulted
    resulting results resume resumed resumes resuming resurrection retail retain retained retaining
    retains retire retired retirement retires retiring retract retrieval retrieve retrieved retrieves
    retrieving return returned returning returns reuse reveal revealed revealing reveals revelation
    revenge revenue reverse reversed reverses reversing revert review reviewed reviewing reviews revise
    revised revises revising revision revolt revolted revolting revolts revolution revolutionary reward
    rewards rewrite rewrites rewriting rewritten rewrote rhetorical rhyme rhythm ribbon rice rich richer
    richest rid ridden ridding ride rides ridiculous ridiculously riding rids right rightly rights rigid
    rigorous ring ringed ringing rings riot rip ripped ripping rips rise risen rises rising risk risked
    risking risks risky ritual rituals rival rivals river rivers road roads robot robots robust rock
    rocket rocks rod rode role roles roll rolled rolling rolls roman romance romantic roof room rooms
    root roots rope rose rot rotate rotated rotates rotating rotation rotten rough roughly round
    roundabout rounded rounding rounds rout route routed routes routine routinely routines routing routs
    row rows royal royalties rub rubber rubbish rude ruin ruined ruining ruins rule ruled ruler rulers
    rules ruling rumor rumored rumoring rumors rumour rumoured rumouring rumours run rung running runs
    rural rush rushed rushes rushing rusty sabotage sack sacked sacking sacks sacred sacrifice
    sacrificed sacrifices sacrificing sad sadden saddened saddening saddens sadly safe safeguard
    safeguards safely safer safest safety saga said sail sailed sailing sails saint sake saki salaries
    salary sale sales salesman salsa salt salvation same sample sampled samples sampling sand sandwich
    sandwiches sane sang sanity sank sarcasm sarcastic sat satellite satellites satire satisfaction
    satisfactorily satisfactory satisfied satisfies satisfy satisfying sauce save saved saves saving
    savings saw say saying says scale scaled scales scaling scan scandal scanned scanner scanning scans
    scarce scarcely scare scared scares scarf scaring scarlet scatter scattered scattering scatters
    scenario scenarios scene scenery scenes sceptical schedule scheduled scheduler schedules scheduling
    scheme schemes scholar scholars school schools science sciences scientific scientifically scientist
    scientists scope score scored scores scoring scotch scrap scrapped scrapping scraps scratch
    scratched scratches scratching scream screamed screaming screams screen screens screw screwed
    screwing screws script scripts scroll scrolled scrolling scrolls scum sea seal sealed sealing seals
    search searched searches searching season seat seats second secondary seconded seconding secondly
    seconds secret secretaries secretary secretly secrets sect section sections sector sects secular
    secure security see seed seeing seek seeking seeks seem seemed seeming seemingly seems seen sees
    segment segments seldom select selected selecting selection selective selectively selects self
    selfie selfish sell selling sells semantic semantics seminar seminars send sender sending sends
    senior sensation sense senses sensible sensibly sensitive sensitivity sent sentence sentenced
    sentences sentencing sentient sentiment sentimental sentiments separate separated separately
    separates separating separation separator separators sequel sequence sequences sequential serial
    series serious seriously seriousness sermon servant servants serve served server servers serves
    service services serving session sessions set sets setting settings settle settled settles settling
    seven seventh several severe severely severity sex sexes sexist sexual sexuality sexually sexy shade
    shades shadow shake shaken shakes shaking shaky shall shallow shame shape shaped shapes shaping
    share shared shareholder shareholders shares sharing sharp sharply she shed shedding sheds sheep
    sheer sheet sheets shelf shell shells shelter shelve shelves shift shifted shifting shifts shine
    shined shines shining shiny ship shipped shipping ships shirt shock shocked shocking shocks shoe
    shoes shone shook shoot shooting shoots shop shopped shopping shops short shortage shorten shortened
    shortening shortens shorter shortest shorthand shortly shorts shot shots should shoulder shoulders
    shout shouted shouting shouts shove show showed shower showers showing shown shows shut shutdown
    shuts shutting shy sic sick sicken sickened sickening sickens side sided sides sideways siding sigh
    sight sighted sighting sights sigma sign signal signaled signaling signalled signalling signals
    signature signatures signed significance significant significantly signing signs silence silent
    silicon sillier silliest silly silver similar similarities similarity similarly simple simpler
    simplest simplicity simplified simplifies simplify simplifying simplistic simply simulate simulated
    simulates simulating simulation simultaneous simultaneously sin since sincere sincerely sine sinful
    sing singer singers singing single singles sings singular singularly sinister sink sinking sinks
    sins sir siri sister sit site sites sits sitting situate situated situates situating situation
    situations six sixteen sixth sixties sixty size sized sizes sizing skeleton skeptical sketch
    sketches skill skilled skills skin skip skipped skipping skips skirt skull sky slag slang slash
    slave slaves sleep sleeping sleeps slept slice sliced slices slicing slid slide slides sliding
    slight slighter slightest slightly slim slip slipped slippery slipping slips slogan slope sloppy
    slot slots slow slowed slower slowest slowing slowly slows small smaller smallest smallish smart
    smartphone smash smashed smashes smashing smell smells smelly smile smiled smiles smiling smith
    smoke smoked smoker smokers smokes smoking smooth smoothly smug snack snacks snag snail sneak
    sneaked sneaking sneaks sneaky sniff snobbery snow soap sober social socialism socialist socially
    societies society sock socket sockets socks sod soft software soil solar sold soldier soldiers sole
    solely soles solicitor solicitors solid solo solution solutions solve solved solves solving some
    somebody somehow someone someplace something sometime sometimes somewhat somewhere son song songs
    sons soon sooner soonest sophisticate sophisticated sophisticates sophisticating sordid sore sorry
    sort sorted sorting sorts sought soul souls sound sounded sounding sounds soundtrack soup source
    sources south southern space spaced spaces spacing span spare spares spatial speak speaker speakers
    speaking speaks special specialise specialised specialises specialising specialist speciality
    specialize specialized specializes specializing specially specialty species specific specifically
    specification specifications specified specifies specify specifying specimen spectacular spectrum
    speculate speculation sped speech speeches speed speeding speeds spell spelled spelling spellings
    spells spelt spend spending spends spent sphere spies spigot spike spill spin spiral spirit spirits
    spiritual spit spite spits spitted spitting splendid split splits splitting spoil spoiled spoiling
    spoils spoilt spoke spoken spokesman sponsor sponsored sponsoring sponsors spontaneous spontaneously
    spoof spool sport sports spot spotify spots spotted spotting spout sprang spray spread spreading
    spreads spring springing springs sprung spur spurious spy squad square squared squares squaring
    squash squashed squashes squashing squeeze squeezed squeezes squeezing stability stable stack stacks
    staff stage stages stagger staggered staggering staggers stair staircase stairs stake stale stall
    stamp stamped stamping stamps stance stand standard standardise standardised standardises
    standardising standardize standardized standardizes standardizing standards standing standpoint
    stands star starbucks stare stared stares staring stark starred starring stars start started starter
    starters starting startle startled startles startling starts starve starved starves starving state
    stated statement statements states static stating station stationary stations statistic statistical
    statistics status stay stayed staying stays steadily steady steal stealing steals steam steel steep
    steer steered steering steers stem stems step stepped stepping steps stereo stereotype stereotypes
    sterile sterling stick sticking sticks sticky stiff still stimulate stimulated stimulates
    stimulating stimulation stir stirred stirring stirs stock stocks stole stolen stomach stone stones
    stood stop stopped stopping stops storage store stored stores storey storeys stories storing storm
    storms story straight straightforward strain strains strange strangely stranger strangest strategic
    strategies strategy straw stray stream streams street streets strength strengthen stress stressed
    stresses stressing stretch stretched stretches stretching strict strictly strike strikes striking
    string stringent strings strip stripped stripping strips strive stroke strong stronger strongest
    strongly struck structural structure structured structures structuring struggle struggled struggles
    struggling stuck student students studied studies studio study studying stuff stuffed stuffing
    stuffs stumble stumbled stumbles stumbling stun stunned stunning stuns stunt stupid stupidity style
    styles subject subjected subjecting subjective subjects submission submit submits submitted
    submitting subroutine subroutines subscribe subscription subsequent subsequently subset subsidiary
    subsidise subsidised subsidises subsidising subsidize subsidized subsidizes subsidizing substance
    substances substantial substantially substitute substituted substitutes substituting substitution
    subtle subtleties subtlety subtly subway subways succeed succeeded succeeding succeeds success
    successful successfully succession successive successor such sudden suddenly sue sued sues suffer
    suffered sufferer sufferers suffering suffers suffice sufficient sufficiently suffix sugar suggest
    suggested suggesting suggestion suggestions suggests suicidal suicide suing suit suitability
    suitable suitably suite suited suiting suits sum summaries summarise summarised summarises
    summarising summarize summarized summarizes summarizing summary summed summer summing sums sun
    sundry sung sunk sunlight sunny sunrise sunshine super superb superficial superficially superfluous
    superior superiority supermarket supernatural supervise supervised supervises supervising
    supervision supervisions supervisor supervisors supplement supplementary supplied supplier suppliers
    supplies supply supplying support supported supporter supporters supporting supports suppose
    supposed supposedly supposes supposing suppress suppressed suppresses suppressing suppression
    supreme sure surely surface surfaces surgery surname surplus surprise surprised surprises surprising
    surprisingly surround surrounded surrounding surroundings surrounds survey surveys survival survive
    survived survives surviving susceptible sushi suspect suspected suspecting suspects suspend
    suspended suspending suspends suspension suspicion suspicious suspiciously sustain sustained
    sustaining sustains swallow swallowed swallowing swallows swam swamp swamped swamping swamps swap
    swapped swapping swaps swear swearing swears sweat sweating sweats sweep sweeping sweeps sweet swept
    swim swimming swims swing switch switched switches switching sword swore sworn swum symbol symbolic
    symbols symmetric symmetry sympathetic sympathies sympathise sympathize sympathy symphonies symphony
    symptom symptoms syndicate syndrome synonym synonymous synonyms syntactic syntactically syntax
    synthesis synthesizer system systematic systems tab table tables tabs tack tacked tacking tackle
    tackled tackles tackling tacks taco tacos tactic tactical tactics tactless tag tail tailor tailored
    tailoring tailors tails take taken taker takers takes taking tale talent talented talents tales talk
    talked talking talks tall tame tangent tank tanks tap tape tapes target targets task tasks taste
    tasted tasteless tastes tasting taught tax taxation taxes taxi taxpayer taxpayers tea teach teacher
    teachers teaches teaching team teams teapot tear teared tearing tears technical technically
    technique techniques technological technology tedious teenage teenager teenagers teeth telephone
    telephones telescope television tell telling tells temper temperature temperatures temple
    temporarily temporary tempt temptation tempted tempting tempts ten tend tended tendencies tendency
    tender tending tends tennis tens tense tension tentative tentatively tenth term termed terminal
    terminally terminals terminate terminated terminates terminating termination terminator terming
    terminology terms terrible terribly terrified terrifies terrify terrifying territory terror
    terrorism terrorist terrorists terse tesla test tested testing tests text textbook textbooks texted
    texts textual thai than thank thanked thankful thankfully thanking thanks that the theater theatre
    thee theft their theirs them theme themes themselves then theological theology theorem theorems
    theoretical theoretically theories theory therapy there thereabouts thereafter thereby therefore
    therein thereof these theses thesis they thick thickness thief thieve thieves thin thing things
    think thinking thinks third thirst thirty this thorough thoroughfare thoroughfares thoroughly those
    thou though thought thoughts thous thousand thousands thread threat threaten threatened threatening
    threatens threats three threshold threw throat throats through throughout throughput throw throwing
    thrown throws thrust thrusting thrusts thumb thus thy tick ticket tickets tidied tidies tidy tidying
    tie tied ties tiger tight tightly tiktok tile tiles till time timed timer times timescale timetable
    timing tin tins tiny tip tips tire tired tires tiresome tiring title titles toad toast tobacco today
    toe toes together toggle toilet toilets token tokens told tolerance tolerant tolerate tolerated
    tolerates tolerating toll tomato tomatoes tome tomorrow ton tone tones tongue tonight tons too took
    tool tools tooth top topic topical topics tops tore torn torture toss total totally touch touched
    touches touching tough tour tourist tourists toward towards tower towers town towns toy toyota toys
    trace traced traces tracing track tracked tracking tracks trade traded trades trading tradition
    traditional traditionally traditions traffic tragedy tragic trail trailed trailing trails train
    trained training trains transaction transactions transcript transfer transferred transferring
    transfers transform transformation transformed transforming transforms transient transit transition
    translate translated translates translating translation translations translator transmission
    transmissions transmit transmits transmitted transmitter transmitters transmitting transparent
    transport transported transporting transports trap trapped trapping traps trash trashcan travel
    traveled traveling travelings travelled travelling travellings travels tray tread treasure treat
    treated treating treatment treats treaty tree trees trek tremendous tremendously trend trends trendy
    trial trials triangle triangles tribe tribes trick tricks tricky tried tries trifle trigger
    triggered triggering triggers trilogy trinity trip triple tripos trips triumph trivia trivial
    trivially trolley troop troops trouble troubles trouser trousers truck trucks true truly trumpet
    truncate truncated truncates truncating trunk trunks trust trusted trusting trusts trusty truth
    truths try trying tube tubes tune tuned tunes tuning tunnel tunnels turn turned turning turns
    turntable tutor tutorial twelve twentieth twenty twice twin twins twist twisted twisting twists
    twitter two txt tying type typed types typeset typesets typesetting typewriter typical typically
    typing tyre tyres uber ubers ugh ugly ultimate ultimately umbrella unable unacceptable unaffected
    unambiguous unattended unauthorised unauthorized unavailable unavoidable unaware unbalanced
    unbearable unbelievable unbelievably unbiased uncertain uncertainty unchanged uncle unclear
    uncomfortable uncommon unconnected unconscious unconvincing undefined under underestimate undergo
    undergoes undergoing undergone undergraduate undergraduates underground undergrounds underlain
    underlay underlie underlies underline underlined underlines underlining underlying underneath
    understand understandable understanding understands understood undertake undertaken undertakes
    undertaking undertook underwent undesirable undid undo undocumented undoes undoing undone
    undoubtedly unduly uneasy unemployed unemployment unexpected unexpectedly unexplained unfair
    unfamiliar unfinished unfortunate unfortunately unfounded unfriendly unhappy unhealthy unhelpful
    unified unifies uniform uniformly unify unifying unimportant uninteresting union unions unique
    uniquely unit unite united unites uniting units unity universal universally universe universities
    university unjustified unknown unless unlike unlikely unlimited unload unlock unlocked unlocking
    unlocks unlucky unnatural unnecessarily unnecessary uno unobtainable unofficial unpleasant unpopular
    unpredictable unread unreadable unrealistic unreasonable unrelated unreliable unsafe unsatisfactory
    unseen unset unsolicited unsound unspecified unstable unsuccessful unsuitable unsupported unsure
    unsuspecting untidy until unto untrue unusable unused unusual unusually unwanted unwelcome unwilling
    unwise unworkable upbringing update updated updates updating upgrade upgraded upgrades upgrading
    upon upper upright ups upset upsets upsetting upside upstairs upward upwards urban urge urged
    urgency urgent urgently urges urging usable usage use used useful usefully usefulness useless user
    users uses using usual usually utilities utility utter utterly vacancies vacancy vacation vacations
    vacuum vague vaguely vain valid validity valley valuable value valued values valuing valve valves
    van vandalism vanish vanished vanishes vanishing vans variable variables variance variant variants
    variation variations varied varies varieties variety various vary varying vast vastly vat vector
    vectors vegan vegetable vegetables vegetarian vehicle vehicles vein velocity vend vended vending
    vendor vends venmo venture venue venues verb verbal verbally verbatim verbose verbs verdict
    verification verified verifies verify verifying verizon versatile verse verses version versions
    versus vertical vertically very vessel vet via viable vicar vice vicinity vicious victim victims
    victory video view viewed viewer viewing viewpoint viewpoints views vigorously vile village villages
    vintage vinyl violate violation violence violent violently violin virgin virtual virtually virtue
    virtues virus viruses visa visible vision visit visited visiting visitor visitors visits visual
    visually vital vocabulary vocal voice voices void voltage volume volumes voluntarily voluntary
    volunteer volunteered volunteering volunteers vomit vote voted voter voters votes voting vouch vowel
    vulnerable wade waded wades wading waffle wage wages wait waited waiting waits wake waked wakes
    waking walk walked walking walks wall wallet walls walmart wander wandered wandering wanders want
    wanted wanting wants war ward warehouse warm warmed warming warms warn warned warning warnings warns
    warp warped warping warps warrant warranty wars wartime wary was wash washed washes washing waste
    wasted wasteful wastes wasting watch watched watches watching water waters wave waved waves waving
    way ways weak weakness weaknesses wealth wealthy weapon weapons wear wearing wears weary weasel
    weasels weather website websites wed wedded wedding weds wee week weekday weekend weekends weekly
    weeks weigh weight weird welcome welcomed welcomes welcoming welfare well went were west western wet
    wets wetting whale whales what whatever whatsapp whatsoever wheel wheels when whence whenever where
    whereas whereby whereupon wherever whether which whichever while whilst whim whiskey whisky whistle
    whistles white whites who whoever whole wholeheartedly wholly whom whoop whoops whose why wicked
    wide widely wider widespread widest width wife wifi wild wildly will willed willing willingly wills
    win wind winded winding window windowing windows winds wine wines wing wings winner winners winning
    wins winter wipe wiped wipes wiping wire wired wires wiring wisdom wise wiser wisest wish wished
    wishes wishing wit witch with withdraw withdrawal withdrawing withdrawn withdraws withdrew within
    without witness witnessed witnesses witnessing witty wive wives wizard woke woken wolf woman wombat
    women won wonder wondered wonderful wonderfully wondering wonders wondrous wont wood wooden woods
    word worded wording words wore work workable worked worker workers working workings workload works
    workshop workstation workstations world worlds worldwide worm worms worn worried worries worry
    worrying worse worship worst worth worthless worthwhile worthy would wound wow wrap wrapped wrapper
    wrappers wrapping wraps wrath wreck wrecked wrecker wrecking wrecks wren wretched wrist write writer
    writers writes writing writings written wrong wrongly wrongs wrote yard yards yawn yeah year yearly
    years yellow yes yesterday yet yeti yield yields yoga you young younger youngest your yours yourself
    yourselves youth youtube zero zeros zone zones zoom
    """.split()
)
"""About eleven thousand words, lower case."""

RARER = """
    aachen aaliyah aaron aback abacus abate abbas abbasid abbey abbot abbott abby abdicate abdication
    abdomen abdominal abduct abdul abel abelard abelson aberdeen abernathy aberration abet abhor
    abhorrence abhorrent abidjan abigail abilene abject ablaze ably abner aboard abode abominable
    aboriginal aborigine abortive abound aboveboard abraham abram abrasive abreast abridge abrupt
    absalom abscess abscond absentee absolve absorbent absorption abstain abstention abstinence abstruse
    absurdity abuja abundance abundant abyss abyssinia abyssinian academies academy acadia acapulco
    accede accentuate accenture acceptably accessory acclaim acclimate accolade accomplice accordion
    accost accra accredit accrue acevedo achaean ache achebe achernar acheson achievable achilles
    acidity acne aconcagua acosta acquaint acquiesce acquit acquittal acre acreage acrid acrimony
    acrobat acrobatic acropolis acrux acrylic actaeon activist acton actress actuality actuary acuff
    acumen adage adam adamant adan adana adaptable adaptive adar addams addendum adderley addiction
    addie addison additive addressee adela adelaide adele adeline aden adenauer adept adhara adherence
    adherent adhesion adhesive adidas adirondack adjoin adjourn adjunct adjustable adkins adler
    admirably admiral admissible admittance admonish admonition adobe adolescent adolf adolfo adolph
    adonis adorable adoration adore adorn adornment adrian adriana adriatic adrienne adrift adroit
    adulation adulterate adulteries adultery adulthood adventist adverb adverbial adversary adversity
    advil advisories aegean aelfric aeneas aeneid aeolus aeon aeroflot aeroplane aerosol aerospace
    aeschylus aesop afar affable affably affidavit affiliate affinities affinity affirm affix afflict
    affliction affluence affluent affordable affront afghan afghani afield aflame afloat afoot aforesaid
    afresh african afrikaans afrikaner afro afterlife afterlives aftermath agamemnon agassi agassiz
    agatha agencies aggie aggravate aggregate aggression aggressor aghast agile agility agitate
    agitation agitator aglaia aglow agnes agnew agni agnostic agonies agonise agonize agra agreeable
    agreeably agricola agrippa agrippina aground aguadilla aguilar aguinaldo aguirre agustin ahab ahmad
    ahmadabad ahmed ahoy ahriman aida aide aiken ailed aileen ailing ailment ails aimee aimless ainu
    airborne airedale airfield airier airiest airline airmail airplane airstrip airtight airy aisha
    aisle ajar ajax akbar akhmatova akihito akita akiva akkad akron alabama alabaman alabamian aladdin
    alamo alamogordo alan alana alar alaric alarmist alaska alaskan alba albania albanian albany albee
    alberio albert alberta alberto albino albion albireo alcatraz alcestis alcibiades alcindor alcmena
    alcoa alcoholism alcott alcove alcuin alcyone aldan aldebaran alden alderamin aldo aldrin alec
    aleichem alejandra alejandro alembert aleppo ales aleut aleutian alex alexander alexandra alexandria
    alexei alexis alfonso alfonzo alford alfred alfreda alfredo alga algae algenib alger algeria
    algerian algieba algiers algol algonquian algonquin alhambra alhena alibi alice alicia alienate
    alienation alighieri alight alimony aline alioth alisa alisha alison alissa alistair alkaid alkali
    alkaline allah allahabad allan allay allegheny allegiance allegories allegory allegra allen allende
    allentown allergies allergy alley allie alligator allison allot allotment alloy allstate allude
    allure allusion allyson alma almach almanac almaty almighty almohad almond almoravid alms alnilam
    alnitak aloft alonzo aloof alpert alphard alphecca alpheratz alphonse alphonso alpine alpo alps
    alsace alsatian alsop alston altaba altai altaic altair altamira altar alterable alternator althea
    altiplano altitude altman alto altoids alton altoona altruism altruistic aludra aluminium aluminum
    alva alvarado alvarez alvaro alvin alyce alyson alyssa alzheimer amadeus amado amalgamate amalia
    amanda amarillo amaru amass amaterasu amateurish amati amazement ambiance ambience ambition
    ambivalent amble ambulance ambush amelia amen amenable amenhotep amenities amenity amerasian
    americas amerind amerindian ames ameslan amethyst amgen amharic amherst amiable amiably amicable
    amicably amidst amie amiga amish amiss amman ammonia ammunition amnesia amnestied amnesties amnesty
    amoco amoeba amoebae amok amoral amorous amorphous amos amparo ampere ampersand amphibian amphibious
    amplified amplifies amplify amplitude amputate amputation amritsar amsterdam amtrak amulet amundsen
    amur amway anabaptist anabel anacin anacreon anaemia anaemic anaheim anal analects analgesic
    analogies analytic analytical ananias anarchic anarchism anarchist anasazi anastasia anathema
    anatole anatolia anatolian anatomical anatomies anaxagoras ancestral ancestries ancestry anchor
    anchorage anchovies anchovy andalusia andalusian andaman andean andersen anderson andorra andre
    andrea andrei andretti andrew andromache andromeda andropov andy anemia anemic anesthesia anesthetic
    anew angara angela angelia angelic angelica angelico angelina angeline angelique angelita angelo
    angelou angevin angie angkor angleton anglia anglicize anglophile angola angolan angora angrier
    angriest angrily angst anguilla angular angus aniakchak anibal animate animation animosity anita
    ankara ankle anna annabel annabelle annals annam annapolis annapurna anne annette annex annexation
    annie annihilate anniston annmarie annotate annotation annuities annuity annul annulment anoint
    anomalous anon anonymity anouilh anselm anselmo anshan answerable antaeus antagonise antagonism
    antagonist antagonize antares anteater antelope antenna antennae anthem anthill anthony anthrax
    antibiotic antibodies antibody antic antichrist anticlimax antietam antifa antifreeze antigone
    antigua antilles antioch antipas antipathy antiquate antiquity antiseptic antitheses antithesis
    antler antoine antoinette anton antone antonia antoninus antonio antonius antony antonym ants antwan
    antwerp anubis anus anvil anxieties anxiety anybodies anzac aorta apache apartheid apartment aped
    apennines aperture apes apex aphorism aphrodite apia apiece aping aplomb apocrypha apocryphal apollo
    apollonian apologetic apostle appalachia appaloosa apparel apparition appease appendage appendices
    appetiser appetising appetite appetizer appetizing applaud appleseed appleton appliance applicator
    appointee appomattox apposite appraise apprehend apprentice apricot april apron aptitude apuleius
    aquafresh aquamarine aquarium aquatic aqueduct aquila aquinas aquino aquitaine arabia arabian arable
    araby araceli arafat araguaya aral aramaic aramco arapaho ararat araucanian arawak arawakan arbiter
    arbitrate arbitrator arbitron arbor arbour arcadia arcadian archbishop archean archery archetypal
    archibald archie archimedes architect archway arcturus arden ardent ardor ardour arduino arduous
    arecibo arequipa argentina argentine argo argonaut argonne aria ariadne arianism arid ariel ariosto
    aristides aristocrat aristotle arius arizona arizonan arizonian arjuna arkansan arkansas arks
    arkwright arlene arline arlington armadillo armageddon armagnac armament armand armando armani
    armchair armenia armenian armies arminius armistice armonk armor armories armory armour armouries
    armoury armpit armstrong arneb arnhem arno arnold arnulfo aroma aromatic aron arouse arraign arrears
    arrhenius arron arsenal arsenic arson artaxerxes artefact artemis arterial arteries artery artful
    arthritic arthritis arthur arthurian artichoke articulate artie artifact artifice artillery artisan
    artistry arturo artwork aruba aryan asama asbestos ascella ascension ascent ascertain ascetic
    ascribe asexual asgard ashanti ashcroft ashe ashen asheville ashikaga ashkenazim ashkhabad ashlee
    ashley ashmolean ashore ashtray asiago asian asiatic asimov askance askew asmara asoka asparagus
    aspell aspen asperger aspersion asphalt asphyxiate aspidiske aspirant aspiration aspire aspirin
    asquith assad assail assailant assam assamese assassin assemblies assent assertive assessor
    assimilate assisi assortment assurance assyria assyrian astaire astana astarte asteroid asthma aston
    astonish astor astoria astound astrakhan astray astride astringent astrology astronaut asturias
    astute aswan asylum asymmetry atacama atahualpa atalanta atari atascadero athabasca atheistic athena
    athenian athens athlete athletic atkins atkinson atlanta atlantes atlantis atman atone atonement
    atreus atria atrocious atropos attainment attentive attest attic attica attila attire attlee attucks
    atwood aubrey auburn auckland auction auctioneer audacious audacity auden audi audibly audion audit
    audition auditor auditorium auditory audra audrey audubon augean augment augsburg august augusta
    augustan augustine augustus aura aural aurangzeb aurelia aurelio aurelius aureomycin auriga aurora
    auschwitz auspicious aussie austen austere austerity austerlitz austin australoid austria austrian
    authorship auto autocracy autocrat autocratic autograph automation automotive autonomous autonomy
    autopsied autopsies autopsy autumnal auxiliary avail avalanche avalon avarice avaricious avenge
    aventine avenue avernus averroes averse aversion avert avery avesta aviation aviator avicenna avid
    avignon avila avior avis avocado avogadro avoidable avoidance avon avondale avow avowal awaken awed
    awes awesome awhile awing awning awoke awoken awry axiomatic axle axum ayala ayers ayes aymara
    ayrshire ayurveda ayyubid azalea azana azania azazel azerbaijan azores azov aztec aztecan aztlan
    azure baal baath baathist babbage babbitt babble babe babel babied babier babiest baboon babyish
    babylon babylonian bacall bacardi bacchus bach bachelor backfire backgammon backhand backlash
    backpack backside backslash backstage backtrack backus backwoods bacon bacterial bactria bade baden
    badlands badminton baedeker baez baffin bagel baggier baggies baggiest baggy baghdad baguio bahama
    bahamian bahia bahrain baidu baikal bail bailey baird bait bakelite bakeries bakery baku bakunin
    balanchine balaton balboa balconies balcony baldwin bale balearic balfour bali balinese balk balkan
    balkhash ballad ballard ballast ballerina ballistics balloon ballroom balm balmier balmiest balmy
    baloney balthazar baltic baltimore balzac bamako bambi bamboo bamboozle banach bancroft bandage
    bandanna bandied bandier bandies bandiest bandit bandstand bandung bandy bangalore bangkok
    bangladesh bangor bangui bani banish banister banjo banjul banknote bankruptcy banneker bannister
    banquet banter banting bantu baotou baptise baptism baptiste baptize barabbas barack barb barbadian
    barbados barbara barbarella barbarian barbaric barbarossa barbarous barbary barbecue barbie barbour
    barbra barbuda barcelona barclay bardeen bareback barefoot barents barge baritone barkley barley
    barlow barman barn barnabas barnaby barnacle barnard barnaul barnett barney barnum barnyard baroda
    barometer baron barr barrage barren barrera barrett barrette barricade barrie barron barry barrymore
    bartender barter barth bartholdi bartlett barton baruch baseball basel baseline bashful basho basie
    basil basin bask basketball basque basra basseterre bassoon baste bastille bataan bathe bathsheba
    bathtub batista batman baton batsman battalion battleship batu baudelaire baudouin bauer bauhaus
    baulk baum bavaria bavarian bawdier bawdiest bawdy bawl baxter bayesian bayeux baylor bayonet
    bayonne bayou bayreuth baywatch bazaar beacon bead beadier beadiest beadle beady beagle beak
    bearable beardmore beardsley bearnaise beasley beatles beatrice beatrix beatriz beau beaufort
    beaujolais beaumont beauregard beautician beauties beautified beautifies beautify beauvoir beaver
    bechtel beck becket beckett beckley beckon becky becquerel bedbug bedclothes bede bedlam bedouin
    bedridden bedrock bedside bedspread bedtime beebe beech beefaroni beefier beefiest beefy beehive
    beelzebub beeper beerbohm bees beeswax beet beethoven beetle beeton beeves befall befallen befell
    befit befriend beggar begrudge beguile behalves behan behavioral behead beheld behold behring beige
    beijing beirut bekesy bela belabor belabour belarus belated belau belch belem belfast belfries
    belfry belgian belgium belgrade belie belinda belittle belize bella bellamy bellatrix bellboy
    belleek bellhop bellied bellies bellingham bellini bellow belly belmont belmopan beloit belshazzar
    beltane belushi belying bemoan bemuse benacerraf benchley bendix benedict benefactor benelux benet
    benetton benevolent bengal bengali benghazi benighted benign benin benita benito benjamin bennett
    bennie benny benson bentham bentley benton benz benzedrine beowulf bequeath bequest berber bereave
    bereft berenice beret beretta berg bergen bergerac bergman bergson beria bering berkeley berkshire
    berle berlin berlioz berlitz bermuda bern bernadette bernadine bernanke bernard bernardo bernays
    bernbach bernhardt bernice bernie bernini bernoulli bernstein berra berried berries berry berserk
    bert berta berth bertha bertie bertillon bertram bertrand berwick beryl berzelius beseech beset
    besiege besought bess bessel bessemer bessie bestial bestiality bestow betcha betelgeuse beth
    bethany bethe bethesda bethlehem bethune betray betrayal betrothal betsy bette betterment bettie
    bettor betty bettye beulah beverage beverley beverly bewilder bewitch beyer bhopal bhutan bhutto
    bialystok bianca bibs bicker bidden biddle bide biden biennial bierce bifocals bigamist bigamous
    bigamy bigfoot biggles bigquery bike bikini biko bilateral bilbao bilbo bile bilingual billboard
    billiards billie billow bimini binaries binghamton bingo binomial biogen biographer bioko bipartisan
    biped biplane birch birdcage birdseye birmingham biro birthmark birthplace biscay biscayne bisect
    bisexual bishkek bismarck bismark bison bisquick bissau bitch bittorrent bizet bjerknes bjork blab
    blackbeard blackberry blackbird blackburn blacken blackfoot blackhead blackjack blacklist blackout
    blacksburg blackshirt blacksmith blackstone blacktop blackwell bladder blaine blair blake blameless
    blanca blanch blanchard blanche blancmange bland blantyre blare blaspheme blasphemy blatz blavatsky
    blaze bleach bleak blearier bleariest bleary bleat bled bleed blemish blend blenheim blevins bligh
    blight blimp blindfold blip blissful blister blithe blitz blizzard bloc bloch blockade blockage
    blockhead blog blond blonde blondel blondie bloodhound bloodied bloodier bloodies bloodiest
    bloodshed bloodshot bloom bloomfield bloomsburg bloomsbury blossom blot blotch blouse blowout
    blowtorch blubber blucher bludgeon bluebeard bluebell blueberry bluebird bluegrass blueprint
    bluetooth bluff blunder blunt blur blurt blush bluster blythe boar boardwalk boas boast boastful
    bobbi bobbie bobbin bobbitt bobby bobcat bobsled boccaccio bode bodice bodily bodyguard bodywork
    boeing boeotia boeotian boer boethius bogart bohemia bohemian bohr boise boisterous bojangles boleyn
    bolivar bolivia bolivian bollywood bologna bolshevik bolshevism bolshevist bolshoi bolster bolton
    boltzmann bombard bombay bonaparte bondage bonfire bonhoeffer bonier boniest boniface bonita bonn
    bonnet bonneville bonnie bono bony booby booed booing bookcase bookend bookkeeper bookmark bookshelf
    bookworm boole boolean boomerang boon boone boor boorish boos bootee booth booties bootleg bootstrap
    booty booze bordeaux borden bordon boreas borg borgia borglum boris bork borlaug borneo borobudur
    borodin borough boru bosch bose bosnia bosom bosporus bossier bossiest bossy boston bostonian
    boswell botanical botanist botany botch bothersome botox botswana botticelli bottleneck bottomless
    bough boulder boulevard boulez boundless bounties bountiful bounty bouquet bourbaki bourbon
    bourgeois boutique bovary bovine bowditch bowel bowell bowen bowery bowie bowlegged bowman boxcar
    boycott boyfriend boyhood boyish boyle brace bracelet brackish brad bradbury braddock bradenton
    bradford bradley bradshaw bradstreet brady brag bragg braggart brahe brahma brahman brahmanism
    brahms braid brainier brainiest brainless brainstorm brainwash brainy braise brampton bran brandeis
    branden brandi brandie brandish brando brandon brandt brandy brant braque bras brash brasilia
    brassier brassiere brassiest brassy brat bratislava brattain bravado bravery bravo brawl brawn
    brawnier brawniest brawny bray brazen brazier brazil brazilian brazos breadth breakable breakneck
    breakspear breakwater breast breathless brecht breezier breeziest breezy bremen bremerton brenda
    brendan brennan brenner brent brenton brest bret breton brett brevity brew breweries brewery
    brewster brexit brezhnev brian briana brianna bribe bribery brice bricklayer bridal bridalveil bride
    bridegroom bridesmaid bridgeport bridget bridgetown bridgett bridgette bridgman bridle brie
    briefcase brigadoon briggs brigham brighten brighton brigid brigitte brilliance brillo brim
    brimstone brine brinier briniest brink brinkley briny brisbane brisk bristle bristol brit britannia
    britannic britannica britches british britney briton britt brittany britten brittle brittney brno
    broach broaden broadside broadway brocade broccoli brochure brock broil brokaw bronchitis bronco
    bronson bronte bronx bronze brooch brood brook brooke brooklyn broom broth brow browbeat browbeaten
    browne brownian brownie brownshirt brubeck bruce bruckner bruise brummel brunch brunei brunette
    brunhilde bruno brunswick brunt brusque brussels brut brutality brute brutish brutus bryan bryant
    bryce brynner bryon brzezinski bubblier bubbliest bubbly buber buchanan bucharest buchenwald
    buchwald buckingham buckle buckley buckner budapest budded buddies budding buddy budge buds
    budweiser buff buffalo buffet buffoon buffy buford bugatti buggier buggies buggiest buggy bugle
    bugzilla buick bujumbura bukhara bukharin bulawayo bulbous bulfinch bulganin bulgar bulgari bulgaria
    bulgarian bulge bulkier bulkiest bulky bulldog bulldoze bullfight bullfrog bullied bullies bullion
    bullock bullwinkle bully bultmann bumblebee bummed bummer bummest bumming bumpier bumpiest bumppo
    bumpy bums bunche bundesbank bundestag bung bungalow bungle bunin bunion bunk bunnies bunny buns
    bunsen bunyan buoy buoyancy buoyant burbank burberry burble burch burdensome bureau bureaucrat
    burgess burglar burglaries burglary burgle burgoyne burgundian burgundies burgundy burial burke burl
    burlap burlier burliest burlington burly burma burmese burnett burnish burnside burp burr burris
    burro burroughs burrow bursa bursar burt burton burundi busch bushel bushido bushier bushiest
    bushnell bushy busied busier busies busiest busily bustle busybodies busybody butcher butcheries
    butchery butler butt butte buttercup butterfly buttermilk buttery buttock buttonhole buttress buxom
    buxtehude buzz buzzard byblos bygone byrd byron byronic bystander byway byzantine byzantium cabaret
    cabbed cabbing cabernet cabin caboose cabot cabral cabrera cabrini cabs cacao cache cackle cacti
    cactus caddie caddying cadence cadet cadillac cadiz caedmon caerphilly caesar cafeteria cagey cagier
    cagiest cagney cahokia caiaphas cain cairo caitlin cajole cajun calais calamities calamity calcium
    calculi calcutta calder calderon caldwell caleb caledonia calexico calf calgary calhoun cali caliban
    caliber calibrate calibre calico california caligula calk callable callaghan callahan callao callas
    callie calliope callisto callous callow callus caloocan calorie calvary calve calvert calvin
    calvinism calvinist camacho camarillo cambodia cambodian cambrian cambridge camel camelot camembert
    cameo cameron cameroon camilla camille camoens camouflage campanella campbell campinas campos camry
    camus canaan canada canal canaletto canaries canary canaveral canberra cancun candace candice candid
    candidacy candide candied candies candle candor candour candy cane canine canister canker canneries
    cannery cannibal cannier canniest cannon canny canoe canon canopied canopies canopus canopy
    cantaloupe canteen canterbury canton cantor cantrell cantu canute canvas canyon capablanca capably
    capacities capacitor cape capek capella capet capetian capetown caph capillary capistrano capitalise
    capitalize capitoline capitulate capone capote capra capri caprice capricious capsize capsule
    caption captivate captive captivity captor capuchin capulet cara caracalla caracas caramel carat
    caravaggio caravan carboloy carbondale carburetor carcass cardenas cardiac cardiff cardigan cardin
    cardinal cardozo carefree caretaker carey cargo carib caribou caricature carina carissa carl carla
    carlene carlin carlo carlsbad carlson carlton carlyle carmela carmella carmelo carmen carmichael
    carmine carnage carnal carnap carnation carnegie carney carnival carnivore carnot carol carole
    carolina caroline carolinian carolyn carouse carp carpathian carpenter carpentry carr carranza
    carrie carrillo carrion carroll carson cart cartel cartesian carthage cartier cartilage carton
    cartoonist cartwheel cartwright caruso carve cary casablanca casals casandra casanova cascade casey
    cashew cashier cashmere casino casio cask casket caspar casper caspian cassandra cassatt casserole
    cassie cassiopeia cassius castaneda castaway caste castigate castillo castoff castor castrate
    castries castro casualties casualty cataclysm catalan catalina catalonia catapult cataract catawba
    catcall catchier catchiest catchment catchy catechism categorise categorize catfish cathay cather
    catherine cathleen cathryn cathy catiline catnap catnip cato catskill catt catullus catwalk
    caucasoid caucasus cauchy caucus caulk causeway caustic cautious cavalier cavalries cavalry
    cavendish cavern caviar cavities cavity cavort cavour cawed cawing caws caxton cayenne cayman cayuga
    ceasefire ceaseless ceausescu cebu cebuano cecelia cecil cecile cecilia cecily cedar cede cedric
    celebrity celery celeste celestial celgene celia celibacy celibate celina cellar cellini cellist
    cello cellophane cellulose celsius celt celtic cement cemeteries cemetery cenozoic censure census
    centaurus centennial centigrade centimeter centimetre centipede centralise centralize centrifuge
    cepheid cepheus ceramic cerberus cereal cerebral ceremonial ceremonies cerenkov ceres cerf certified
    certifies certify cervantes cervical cesar cesarean cessation cessna cetus ceylon cezanne chablis
    chad chadwick chafe chaff chagall chagrin chainsaw chairmen chaitanya chaitin chaldean chalet
    chalice chalkier chalkiest chalky chameleon champ champaign champlain chan chandelier chandigarh
    chandler chandon chandra chanel chaney chang changchun changeable changsha chant chantilly chaperon
    chaperone chaplain chaplin chapman charbray charcoal chardonnay chargeable chariot charisma
    charitably charlatan charlene charles charleston charley charlie charlotte charmaine charmin
    charolais charon chartism chartres charybdis chasity chasm chassis chaste chasten chastise chastity
    chatterbox chatterley chatterton chattier chattiest chatty chaucer chauffeur chauncey chautauqua
    chauvinist chavez chayefsky cheapen chechen chechnya checkout checkpoint checkup cheddar cheep
    cheerier cheeriest cheerios cheery cheetah cheetos cheever chef chekhov chelsea chen cheney chengdu
    chennai cheops cheri cherie cherish chernenko chernobyl cherokee cherries cherry cherub cherubim
    cheryl chesapeake cheshire chesterton chevalier cheviot chevrolet chevron chewier chewiest chewy
    cheyenne chianti chiba chibcha chic chicago chicagoan chicana chicano chick chickasaw chiclets chico
    chide chieftain chihuahua childbirth childlike chile chilean chili chill chilli chimborazo chime
    chimera chimney chimp chimpanzee chimu chin china chink chinook chintz chipewyan chipmunk chippewa
    chiquita chirico chirp chisel chisholm chisinau chittagong chivalrous chivalry chivas chloe chlorine
    chloroform choctaw choke cholera chomsky chongqing choosier choosiest choosy chopin choppier
    choppiest choppy chopra chore chortle chou chow chowder chretien chris christa christen christi
    christie christina christine christmas christoper chrome chromium chromosome chronic chronicle
    chronology chrysler chrysostom chrystal chubbier chubbiest chubby chuckle chug chukchi chum chumash
    chummier chummiest chummy chung chunkier chunkiest chunky churchill churn chute chuvash cicero cigar
    cimabue cinch cincinnati cinder cinderella cindy cinerama cinnamon cipher cipro circe circuitous
    circumcise circumflex circumvent circus cisco cistern citation citibank citigroup citric citroen
    citrus civic civilities civility clack clad claiborne clair claire clairol clam clamber clammier
    clammiest clammy clamor clamour clamp clan clancy clang clank clap clapeyron clapton claptrap clara
    clare clarence clarendon claret clarice clarinet clarissa clark clarke clasp classmate classroom
    classy clatter claude claudette claudia claudine claudio claudius claus clausewitz clausius claw
    clay clayton cleanlier cleanliest cleanse clearasil cleat cleavage cleave clef cleft clem clemenceau
    clemency clemens clement clementine clemons clemson clench cleo cleopatra clergies clergy clergyman
    clergymen cleric clerical clerk cleveland cliburn clifford clifton climactic climax clime clinch
    cline cling clink clint clinton clio clipboard clitoris clive cloak clockwise clockwork clod
    cloister clojure clorets clorox clot clothespin clotho cloudburst cloudier cloudiest cloudy clouseau
    clout clove cloven clovis clown clubhouse cluck clueless clump clumsier clumsiest clumsily
    clumsiness clung clutch clutter clyde clydesdale coagulate coalesce coalition coarsen coastal
    coastline coax cobain cobalt cobb cobble cobra cobs cobweb cocaine cochabamba cochin cochise cochran
    cock cockeyed cockier cockiest cockney cockpit cockroach cocktail cocky cocoa coconut cocoon cocteau
    codded codding cody coerce coercion coexist coffer coffey coffin cogency cogent cognac cognitive
    cogs cohan cohen coherence coil coimbatore coinage cointreau colander colbert colby cole coleen
    coleman coleridge colette colfax colgate colic colin collage collarbone collateral collation
    collector colleen collegiate collide collie collin collision colloquial collusion cologne colombia
    colombian colombo colonel colonial colonies colonise colonize colorado colorful colorless colossal
    colosseum colourful colourless colt coltrane columbia columbine columbus coma comanche comb
    combatant combustion comeback comedian comedies comelier comeliest comestible comet comical
    comintern commandant commandeer commando commend commerce commodore commotion commune communion
    communique como comoros compaction compaq compass compatriot complexion compliance compliant
    complied complies compost composure compton compulsive compuserve comrade comte conakry conan
    concave conceit concentric concession concetta conciliate conclusive concoct concoction concord
    concorde concourse concurrent concussion condescend condillac condiment condolence condor condorcet
    conducive cone conestoga confection confer confession confetti confidant confide confiscate
    conformity confound confucian confucius congeal congenial congo congolese congregate congreve
    congruent conical conifer coniferous conjugal conjugate conjure conley connective connemara connery
    connie connolly connors connote conquer conqueror conquest conrad conrail conroe consecrate conserve
    consign consonant consort consortium conspire constable constance constancy constrict construe
    consuelo consul consular consulate consumable consummate contagion contagious contestant contextual
    contiguous contingent contort contortion contraband contractor contraries contravene contreras
    contrite convalesce convection convene convent converge conversant convex conveyance convoluted
    convoy convulse convulsion convulsive conway cooed cooing cookbook cooke cooley coolidge coop coors
    coos copacabana copeland copenhagen copernican copernicus copier copious copland copley copped
    copperhead coppertone copping coppola coptic copulate copulation cora coral cordelia cordial
    cordless cordoba cordon corduroy corey corfu corina corine corinne corinth corinthian coriolanus
    coriolis cork corkscrew corleone cormack cornea corneille cornelia cornelius cornell cornet
    cornflakes cornier corniest cornish cornmeal cornstarch cornwall cornwallis corny corollary coronado
    coronaries coronary coronation coroner corot corporal corps corpulent corpus corpuscle corral
    corrective corrector correggio corrine corrode corrosion corrosive corsage corset corsica corsican
    cortes cortex cortland corvallis corvette corvus cory cosby cosier cosies cosiest cosily cosiness
    cosmetic cosmonaut cosmos cosmosdb cossack costello costlier costliest costner costume cote cotonou
    cotopaxi cotswold cottage cottontail cottonwood couch cougar coulomb coulter councillor councilor
    counsellor counselor countable countdown counteract countess counties countryman countrymen coup
    couperin coupon courageous courbet courteous courtesies courthouse courtney courtroom courtship
    courtyard cousteau cove covenant coventries coventry covert covet covetous covington coward
    cowardice cowboy cowgirl cowhide cowley cowper coyer coyest coyote cozier cozies coziest cozily
    coziness cozumel crab crabbe crabbier crabbiest crabby crackle crackpot cradle craftier craftiest
    craftily craftsman craftsmen crafty crag craggier craggiest craggy craig cram cranach cranberry
    crane cranium crank crankier crankiest cranky cranmer crate crave crawford cray crayfish crayola
    crayon craze crazier crazies craziest crazily craziness creak creakier creakiest creaky creamier
    creamiest creamy crease creativity crecy credence credential creditable creditor credulous cree
    creek creepier creepiest creepy creighton cremate cremation creole creon crepe crept crescendo
    crescent cressida crest cretaceous cretan crete cretin cretinous crevasse crevice crib crichton
    crick crimea crimean crimson cringe crinkle criollo cripple crisco crises crispy crisscross cristina
    critique croak croat croatia croatian croce crochet crock crockery crockett crocodile crocus croesus
    crofts cromwell cronies cronin cronkite cronus crony crook croon croquet crosby crossbow crosswalk
    crotch crouch crow crowbar crowley crucified crucifies crucifix crucify crudity cruelties cruikshank
    crumb crumble crumblier crumbliest crummier crummiest crummy crumple crunchy crusade crusoe crust
    crustacean crustier crustiest crusty crutch crux cruz crybabies crybaby crypt cryptozoic csonka
    ctesiphon cthulhu cuba cuban cubicle cuchulain cucumber cuddle cuff cuisinart cuisine culbertson
    culinary cull cullen culminate culpable cultivate cumberland cunard cunningham cupful cupid curable
    curacao curator curb curdle curfew curie curio curitiba curl currant currencies curricula curried
    currier curries cursory curt curtail curtis curtsied curtsies curtsy curvature cushion custer
    custodian custody customise customize cutback cuticle cutlery cutlet cutthroat cuvier cuzco cyanide
    cybele cyclades cyclic cyclone cyclops cygnus cymbal cymbeline cynicism cynthia cypress cyprian
    cypriot cyprus cyrano cyril cyrus cyst czar czech czechia czerny dabbed dabbing dabble dabs dachau
    dachshund dacron dada dadaism daddies daddy dads daedalus daemon daffodil dagger daguerre dagwood
    dahomey dailies daimler daintier dainties daintiest daintily dainty dairies dairy dais daisies daisy
    dakar dakota dakotan dalai dale daley dali dalian dallas dallied dallies dalton damascus dame damian
    damien damion dammed damming damocles damon dampen damsel dana danbury dandelion dandier dandies
    dandiest dandruff dandy dane danelaw dangle danial daniel danielle dank dannie danny danone dante
    danton danube danubian danville daphne dapper darby darcy daredevil daren darfur darin dario darius
    darjeeling darken darla darlene darn darnell darrel darrell darren darrin darrow darryl dart darth
    dartmoor dartmouth darvon darwin darwinian darwinism daryl dashboard dastardly daub daugherty
    daumier daunt dauntless davao dave davenport david davidson davies davis davy dawdle dawes dawson
    daybreak daydream dayton daze dazzle deacon deaden deadhead deadlier deadliest deadlock dean deana
    deandre deann deanna deanne dearth deathbed deaves debase debasement debauchery debbie debby debian
    debilitate debilities debility debit debonair debora deborah debouillet debra debrief debris debs
    debtor debunk debussy debut decadence decadent decalogue decanter decapitate decatur decca deccan
    decease deceit deceitful deceive december decencies decency deception deceptive decibel deciduous
    decimate decipher decisive declension decompose decorate decoration decorative decorator decorous
    decorum decoy decree decrepit decried decries decry dedekind dedication deduct deductive deena
    deepen deer deere deface defamation defamatory defame defeatist defecate defendant defensible defer
    deference defiance defiant deficient deficit defied defies defile definable deflate deflation
    deflect deflection defoe deform deformity defraud defrost deft defunct degas degeneres dehydrate
    deidre deified deifies deify deign deimos deirdre deities deject dejection dejesus dekalb delacroix
    delacruz delaney delano delaware delawarean delbert delectable delegate delegation deleon delgado
    delhi deli delia delibes delicacies delicacy delilah delimit delinquent delirious delirium delius
    deliveries dell della delmar delmarva delmer delmonico delores deloris delphi delphic delphinus
    deltona delude deluge deluxe delve demagogue demavend demean demeanor demeanour dementia demerit
    demerol demeter demetrius deming democrat democritus demolition demon demoralise demoralize demote
    demotion demount dempsey demure dena deneb denebola deng denial denigrate denim denis denise denmark
    dennis denny denounce dens densities dent dental dentistry denton denver deodorant deodorise
    deodorize deon depart dependable dependency depict depiction deplete deplorable deplore deport
    deportment depose depot depp deprave depravity deprecate depreciate deputies derail derailment derby
    derek derelict derick deride derision derivation derrick derrida descartes descendant descendent
    descent descriptor desdemona desecrate desiree desirous desist desmond desolate desolation
    despicable despondent despot despotic dessert destinies destiny destitute detachable detachment
    detain detention detergent detest dethrone detonate detonation detonator detour detriment detroit
    devalue devanagari devi deviant deviate devin devolution devolve devon devonian devotee devotion
    devour devout dewar dewayne dewey dewitt dexedrine dexter dexterity dexterous dhaka dhaulagiri
    diabetes diabetic diabolical diaghilev diagnose diamond diana diane diann dianna dianne diaper
    diaphragm diaries diarrhea diarrhoea diaspora diatribe dicaprio dick dickens dickerson dickinson
    dickson dictaphone dictation diction diderot dido didrikson diego diem dietaries dietary dietrich
    diffuse diffusion digestible digestion digestive digitise digitize dignified dignifies dignify
    dignitary dignities digress digression dijkstra dijon dike dilate dilation dilbert diligence
    diligent dill dillard dillinger dillon dilute dilution dimaggio dime diminish diminutive dimple dina
    dinah dinghies dinghy dingier dingiest dingy dinned dinning dino dinosaur diocese diocletian
    diogenes dion dionne dionysian dionysus dior dioxide diphtheria diphthong diploma diplomacy diplomat
    diplomata dirac dirge dirichlet dirk dirtied dirtier dirties dirtiest disability disallow disapprove
    disarm disarray disavow disband disbelief disbelieve disburse discern disciple disclaim disclose
    disclosure discolor discolour discomfort disconcert discontent discord discordant discourse
    discredit discreet discus disdain disdainful disembark disengage disfavor disfavour disfigure
    disgrace disgruntle dishearten dishonesty dishonor dishonour dishwasher disinfect disinherit
    disjoint dislocate dislodge disloyal disloyalty dismantle dismay dismember dismissal dismissive
    dismount disney disneyland disobey disown disparage disparate disparity dispatch dispel dispensary
    dispense dispersal disperse dispersion displace displease dispossess disprove disqualify disquiet
    disraeli disrepair disrepute disrespect disruptive dissatisfy dissect dissection dissension dissent
    disservice dissident dissipate dissociate dissolute dissolve dissonance dissuade distaste distend
    distil distill distillery distraught distrust disuse dither ditties ditty diverge divergence
    divergent diversify diversion dividend divinities divinity divisible divisive divisor divulge diwali
    dixiecrat dixieland dixon dizzied dizzier dizzies dizziest dizziness dizzy django djibouti dmitri
    dniester dobbin doberman dobro docile dock doctorate doctorow dodgson dodo dodoma dodson doggerel
    doghouse dogmatic dogwood doha doilies doily dolby doldrums doleful doll dollie dolores dolphin dome
    domesday domicile dominance domination domingo dominguez dominic dominica dominican dominick
    dominion dominique domino domitian dona donahue donald donaldson donatello donetsk donizetti donkey
    donn donna donne donnell donnie donny donor donovan doodle dooley doolittle doonesbury doorman
    doormen doorstep doorway dope dopey dopier dopiest doppler dora dorcas doreen dorian doric doris
    doritos dormant dormitory dorothea dorothy dorsal dorset dorsey dorthy dortmund dostoevsky dote
    dothan dotson douala douay doubleday doubly doug dough doughnut douglas dour douro douse dove
    dowdier dowdies dowdiest dowdy downcast downfall downgrade downier downiest downpour downstream
    downtown downward downy dowries dowry doyle doze drab draco draconian dracula draftier draftiest
    draftsman draftsmen drafty dragonfly drainage drake dramamine dramatise dramatist dramatize drambuie
    drano drape draperies drapery draughtier draughty dravidian drawbridge drawl dreamier dreamiest
    dreamy drearier dreariest dredge dregs dreiser drench dresden dressier dressiest dressmaker dressy
    dreyfus dribble drier driest driftwood drily drinkable dristan driveway drizzle droll drone drool
    droop dropbox dropout dross drought drowse drowsier drowsiest drowsiness drowsy drudge drudgery
    druggist drugstore drumstick drunkard drupal dryden dschubba dualism duane dubai dubbed dubbing
    dubcek dubhe dublin dubrovnik dubs dubuque duchamp duchess duckling duct dude dudley duel duet duffy
    dugout duisburg duke dully duluth dumas dumbbell dumbfound dumbledore dumbo dummies dumpier dumpiest
    dumpling dumpy dunant dunbar duncan dunce dune dunedin dung dungeon dunk dunkirk dunlap dunn dunne
    dunno dupe duplex duplicity dupont durability durable duracell duran durant durante durban duress
    durex durham durkheim duroc durocher duse dushanbe dusk duskier duskiest dusky dustbuster dustier
    dustiest dustin dustmen dustpan dutch dutchman dutchmen dutiful duvalier duvet dvina dwarf dwayne
    dwell dwelt dwight dwindle dyed dyeing dyer dyes dyked dyking dylan dynamical dynamite dynamo
    dynamodb dynasties dynasty dysentery dyslexia dyson dzungaria eakins earache eardrum earhart earl
    earle earlene earline earmark earnestine earnhardt earp earshot earthier earthiest earthlier
    earthliest earthquake earthworm earthy easel easterlies eastman eastward eastwood easygoing eaton
    eave eavesdrop ebbed ebbing ebbs eben ebeneezer ebert ebola ebonics ebonies ebony ebro eclectic
    eclipse ecmascript ecologist economise economist economize ecosystem ecstasies ecstasy ecstatic
    ecuador ecuadoran ecuadorian ecumenical eczema edam edda eddie eddington eddy eden edgar edgardo
    edgewise edgier edgiest edgy edible edict edifice edinburgh edison edith editorship edmond edmonton
    edmund edna edsel eduardo educator edward edwardian edwardo edwin edwina eels eerie eeyore effectual
    effeminate effie effigies effigy effortless effusive efrain efren eggo eggplant egocentric egoism
    egotism egotist egypt egyptian egyptology ehrenberg ehrlich eichmann eiffel eigenvalue eighteenth
    eighties eightieth eighty eileen einstein eire eisenhower eisenstein eisner ejaculate eject ejection
    eked ekes eking elaine elam elanor elapse elastic elasticity elation elba elbe elbert elbow elbrus
    elder eldersburg eldest eldon eleanor eleazar elective elector electra electrify electrode elegance
    elegies elegy elemental elena elevate elevation eleventh elgar elias elicit elijah elinor eliot
    elisa elisabeth elise eliseo elisha elitism eliza elizabeth elkhart elks ella ellen ellesmere ellie
    ellington elliot elliott ellipse ellipsis elliptic elliptical ellison elma elmer elmira elmo elms
    elnath elnora elohim eloise elongate elope elopement eloquence eloquent eloy elroy elsa elsie
    elsinore eltanin elton elucidate elude elul elusive elva elves elvia elvin elvira elvis elway elwood
    elyria elysian elysium emacs emanate emancipate emanuel embalm embankment embargo embark embassies
    embassy embellish ember embezzle embitter emblem embodied embodies embodiment embody emboss embrace
    embroider embroidery embryo embryonic emerald emergence emergent emerson emery emigrant emigrate
    emigration emil emile emilia emilio emily eminem eminence emir emissaries emissary emission emma
    emmanuel emmett emory emotive empathy emperor emphases emphatic emphysema emporium empower empress
    emptier emptiest emptiness emulsion emusic enact enactment enamel encarta encase enchant encircle
    enclosure encompass encore encroach encrypted encryption encumber endanger endear endearment endemic
    endive endorse endow endowment endurance endure endways endymion enema energetic energies engagement
    engels engender englishman englishmen engrave engross engulf enid enif enigma enigmatic eniwetok
    enkidu enlist enlistment enliven enmities enmity enoch enormities enormity enos enrage enrich
    enrichment enrico enrique enrol enroll enrollment enrolment enron ensemble enshrine ensign enslave
    ensue entangle enthral enthrall enthusiast entice enticement entomology entrails entrant entrap
    entreat entreaties entreaty entrench entropy entrust entwine enumerate enunciate envelop enviable
    envied envies envious environs envoy enzyme eocene eons epaulet epaulette epcot ephemeral ephesian
    ephesus ephraim epictetus epicurean epicurus epidemic epidermis epilepsy epileptic epilogue
    epimethius epiphanies epiphany episcopal epitaph epithet epitome epoch epsilon epsom epson epstein
    equalise equalize equanimity equator equatorial equestrian equine equinox equitable equities equity
    equivocal equuleus eradicate erasmus erasure erato erebus erect erection erector erewhon ergonomic
    erhard eric erica erich erick ericka erickson eridanus erie erik erika erin eritrea erlang
    erlenmeyer erma erna ernest ernestine ernesto ernie ernst erode eros erosion erotic errand errant
    erratic errol erse erstwhile erudite erupt eruption ervin erwin esau escalate escalation escalator
    escapade escapism escher escort eskimo esmeralda esophagi esophagus especial esperanto esperanza
    espinoza espionage essen essene essequibo essex essie esteban esteem estela estella estelle ester
    estes esther estonia estonian estrada etch eternities ethan ethel ethelred ether ethereal ethernet
    ethiopia ethiopian ethos etiquette etna eton etruria etruscan etta eucharist euclid eugene eugenia
    eugenie eugenio eula euler eulogies eulogise eulogize eulogy eumenides eunice euphemism euphrates
    eurasia eurasian eureka euripides eurodollar europa european eurydice eustachian eustis euterpe
    euthanasia evacuate evacuation evade evan evangelina evangeline evangelism evangelist evansville
    evaporate evasion evasive evelyn evenki eventful everett everette everglades evergreen evermore
    everready evert eves evian evict eviction evita evocative evoke ewes ewing exacerbate exalt
    exaltation exasperate excalibur excavate excavation excedrin excel excellence excellency excerpt
    excise excitable exclaim excrement excrete excursion excusable executor exemplary exemplify
    exemption exercycle exert exertion exhale exhaustion exhilarate exhort exhume exile existent exocet
    exodus exonerate exorbitant expandable expanse expansive expatriate expectancy expectant expediency
    expedient expedite expel expend expendable expiration expletive explicable exponent exposition
    expound expressive expulsion exquisite exterior extinct extinguish extol extort extortion extradite
    extremity extricate extrovert exuberance exuberant exude exult exultant exultation exxon eyck
    eyeball eyebrow eyelash eyelid eyesore eyewitness eyre eysenck ezekiel ezra fabian fable fabricate
    fabulous facade faceless facet facetious facial facile facsimile faction factorial fade faeces
    faeroe fafnir faggot fagin fagot fahd fahrenheit fairbanks fairfield fairhope fairies faisal
    faisalabad faithless fajardo falasha falcon falkland fallacies fallible fallopian fallout falsehood
    falsetto falsified falsifies falsify falsities falsity falstaff falter falwell fanatic fanatical
    fancied fancier fancies fanciest fanciful fanfare fang fannie fanny fantasied faraday faraway fargo
    farley farmington farmland farragut farrakhan farrell farrow farsi fascism fassbinder fasten
    fastidious fatah fatalistic fatalities fatality fateful fatherhood fatherland fathom fatigue fatima
    fatimid fatten fattier fatties fattiest fatty faulkner faultier faultiest faultless fauna fauntleroy
    faust faustian faustino faustus favorably favoritism favourably fawkes fawn faye faze fearful
    fearless fearsome feast feather featherier feathery februaries february feces federalism federalist
    federation federico fedex feign feint felecia felice felicia felicity feline felipe felix fellini
    fellowship felon felonies felony feminine femininity feminism fend fenian ferber ferdinand fergus
    ferguson fermat ferment fermi fern fernandez fernando ferocious ferocity ferrari ferraro ferrell
    ferret ferried ferries ferris ferry fertile fertilise fertility fertilize fervent fervor fervour
    fester festive festivity festoon feted fetid feting fetish fetter fetus feud feudal feudalism
    feverish feynman fezzes fiasco fiat fibbed fibber fibbing fiberglas fibonacci fibreglass fibs fiche
    fichte fickle fictitious fiddly fidel fidelity fidget fidgety fido fiend fiendish fierier fieriest
    fiery fiesta fifteenth fifties fiftieth figaro figment figs figueroa figurative figurehead fiji
    fijian filament filch filet filipino fillet fillies fillmore filmier filmiest filmy filofax filth
    filthier filthiest finale finalist finality financier finch finesse fingernail fingertip finickier
    finickiest finicky finland finley finn finnegan finnish fiona firearm firebase fireflies firefly
    firefox fireman firemen fireplace fireproof fireside firestone firewood firmware firsthand fischer
    fisheries fisherman fishermen fishery fishier fishiest fishy fisk fission fissure fist fitch
    fitchburg fitful fitzgerald fitzroy fixable fixation fixture fizeau fizz fizzle flabbier flabbiest
    flabby flagpole flagrant flagship flagstaff flagstone flail flair flak flake flakier flakiest flaky
    flamboyant flamingo flammable flanagan flanders flank flannel flap flapjack flare flashback flashier
    flashiest flashlight flashy flask flatt flatten flattery flaubert flaunt flautist flawless flea
    fleck fledged fledgling flee fleece fleecier fleeciest fleecy fleischer fleming flemish fleshier
    fleshiest fleshy fletcher flex flexibly flick flier fliest flightier flightiest flightless flighty
    flimsier flimsiest flimsiness flimsy flinch fling flint flippant flirt flirtation flit flock flog
    floodlight flop floppier floppies floppiest flora floral florence florentine flores florid florida
    floridan florine florist florsheim flory floss flossie flotilla flounce flounder flourish flout
    flowerier floweriest flowery floyd fluctuate flue fluency fluff fluffier fluffiest fluke flung flunk
    flunkies flunky flurried flurries flurry fluster flutist flutter flux flynn flyover fnma foal
    foamier foamiest foamy focal foch fodder foes fogey foggier foggiest foggy foghorn fogies fogy
    foible foil foist fokker foley folgers foliage folklore folksier folksiest folksy follies folly
    folsom fomalhaut foment fonda fondle foodstuff foolhardy foolproof foosball footage foothill
    foothold footlights footpath footprint footstep footstool footwear footwork forage foray forbear
    forbes forbore forborne forceful forceps forcible fore forearm forebode forefather forefinger
    forefront forego foregone foreground forehead foreleg foreman foremen foremost forensic foreplay
    forerunner foresaw foresee foreseen foreshadow foresight foreskin forestall forestry foretaste
    foretell foretold forewarn forewent foreword forfeit forge forgeries forgery forgetful forgo forgone
    forlorn formalise formality formalize formative formica formidable formless formosa formosan
    formulate forsake forsaken forsook forster forswear forswore forsworn fort fortaleza forte
    forthright forthwith forties fortieth fortified fortifies fortify fortitude fortress fortuitous
    forwent fosse fossilise fossilize foster fotomat foucault foundling foundries foundry fount fourier
    fourneyron fourteenth fowl foxed foxes foxier foxiest foxing foxy foyer fracas fractal fractional
    fracture fragility fragonard fragrance fragrant frail frailties frailty fran franc france francesca
    franchise francine francis francisca franciscan francisco franck franco francois francoise franglais
    frankel frankfort frankfurt frankie franklin franny franz fraser fraternal fraternise fraternity
    fraternize fraudulent fraught fray frazier freckle freda freddie freddy frederic frederick fredric
    fredrick freehand freelance freeman freemason freetown freida freight fremont frenchman frenchmen
    frenzied frenzies frenzy freon freshen freshman freshmen freshwater fresnel fresno fret fretful
    freud frey freya friar friday frieda friedan friedman friedmann friendlier friendlies frieze frigate
    frigga fright frightful frigid frigidaire frigidity frill frillier frilliest frilly frisco frisian
    frisk friskier friskiest frisky frito fritter fritz frivolity frizzier frizziest frizzy frobisher
    frock froissart frolic frolicked frolicking fromm frond fronde frontage frontal frontenac frontier
    frost frostbelt frostbit frostbite frostier frostiest frosty froth frothier frothiest frothy frugal
    frugality fruitful fruitier fruitiest fruition fruitless fruity frye fuchs fuentes fugger fugitive
    fuji fujitsu fujiwara fukuoka fukuyama fulani fulbright fulcrum fulfilment fulton fumble fumigate
    fumigation funafuti fundy fungi fungicide fungus funnel funnies funnily furies furious furl furlong
    furlough furnace furnish furor furore furrier furriest furrow furtive fury fuselage fushun fussier
    fussiest futility futuristic fuzhou fuzz fuzzbuster fuzzier fuzziest gabbed gabbing gable gabon
    gaborone gabriel gabriela gabrielle gabs gacrux gadget gadsden gaea gael gaelic gagarin gage gagged
    gagging gaia gaiety gail gaily gaiman gainful gait gala galahad galapagos galatea galatia galatians
    galaxies galbraith gale galen galibi galilean galilee galileo gall gallagher gallant gallantry
    gallegos galleries gallery galley gallic gallivant gallo gallon gallop galloway gallows gallup
    galois galore galsworthy galvani galvanise galvanize galveston gamay gambia gambit gamble gamma
    gamow gamut gander gandhi gandhian ganesha gangling gangplank gangrene gangster gangtok gangway
    gantry ganymede gape garb garbo garcia gardenia gardner gareth garfield garfunkel gargantua gargle
    gargoyle garibaldi garish garland garlic garment garner garnet garnish garret garrett garrick
    garrison garrulous garry garter garth garvey gary garza gascony gaseous gash gasket gastonia gastric
    gatling gatorade gatsby gatun gaudier gaudiest gaudy gauge gauguin gaul gaunt gauntlet gauss
    gaussian gautama gautier gauze gavel gavin gawain gawk gawkier gawkiest gawky gayle gaza gaze
    gazelle gazette gaziantep gdansk geed geeing gees geese geffen gehenna gehrig geiger gelatin
    gelbvieh geld geller gems gena genaro genealogy genera generality generosity genesis genet
    geneticist geneva genevieve genghis genial genie genii genital genoa gent gentile gentility gentoo
    gentries gentry genus geoffrey geographic geological geologies geologist geometric geometries george
    georgetown georgette georgia georgian georgina gerald geraldine geranium gerard gerardo gerber
    gerbil gere geritol germ germanic germany germicide germinate geronimo gerry gershwin gertrude
    gestapo gestation getaway gethsemane getty gettysburg geyser ghana ghanaian ghastlier ghastliest
    ghats ghazvanid ghent ghetto ghibelline ghostlier ghostliest ghoul giacometti giannini giauque
    gibber gibbon gibbs gibe gibraltar gibson giddier giddiest giddiness giddy gide gideon gielgud
    gienah gigantic giggle gila gilbert gilberto gilchrist gild gilda gilead giles gilgamesh gill
    gillespie gillette gilliam gillian gilligan gilmore gilroy gilt gimme gimmick gina ginger gingham
    gingrich ginny gino ginsberg ginsburg ginsu giorgione giotto giovanni giraffe giraudoux girder
    girdle girlhood girlish girth giselle gish gist github giuliani giuseppe giza gizzard glacial
    glacier gladden glade gladiator gladstone gladys glamorise glamorize glamorous glamour gland
    glandular glare glaser glasgow glassier glassiest glassware glassy glaswegian glaxo glaze gleam
    gleason glee glen glenda glendale glenlivet glenn glenna glib glide glimmer glimpse glint glisten
    glitter gloat globe globular globule gloom gloomier gloomiest gloomy gloria gloried glories
    glorified glorifies glorify gloss glossaries glossary glossier glossies glossiest gloucester glucose
    glum glut glutton gluttony glycerin glycerine gnarl gnash gnat gnaw gnostic gnosticism gnus goad
    goalie goalkeeper goatee gobbed gobbing gobble gobi goblet goblin gobs godchild goddard goddess
    godfather godiva godless godlier godliest godlike godmother godot godparent godsend godthaab godunov
    godzilla goebbels goering goethals goethe goff goggle gogol goiania golan golconda golda goldberg
    goldie goldilocks goldman goldsboro goldsmith goldwater goldwyn golgi golgotha goliath gomez
    gomorrah gompers gomulka gondola gong gonna gonzales gonzalez gonzalo goodall goodman goodnight
    goodrich goodwill goodwin goodyear gooey goof goofier goofiest goofy gooier gooiest goolagong goon
    goose gopher gorbachev gordian gordimer gordon gore goren gorey gorgas gorge gorgonzola gorier
    goriest gorilla gorky gory gosh gosling gossamer goth gotham gothic gouda gouge goulash gould gounod
    gourd gourmet gout governess goya grable gracchus graceful graceland graceless gracie graciela
    gracious gradation gradient grady graffias graft grafton graham grahame grail gram gramophone
    grampians granada grandchild grandeur grandiose grandson grandstand granite grannies granny granola
    granular granule grape grapefruit grapevine graphite grapple grassier grassiest grassy grate
    gratified gratifies gratify gratitude gratuities gratuity gravel graven gravestone graveyard gravies
    gravitate gravy grayslake graze grease greasier greasiest grecian greece greedier greediest greedily
    greediness greek greeley greenback greene greenery greenhorn greenhouse greenland greenpeace
    greensboro greenspan greenville greenwich greer greet greg gregarious gregg gregorian gregorio
    gregory gremlin grenada grenade grenadines grendel grenoble gresham greta gretchen gretel gretzky
    greyhound griddle gridiron grieg grievance grieve grievous griffin griffith grill grille grimace
    grime grimier grimiest grimm grimy grin grinch grindstone gripe gris grislier grisliest gristle grit
    grittier grittiest gritty grizzled grizzlier grizzlies grizzliest grizzly grocer groceries grocery
    groggier groggiest groggy groin gromyko groom groove groovier grooviest groovy grope gropius grosz
    grotesque grotius grotto grouch grouchier grouchiest grouchy groundless groundwork grouse grove
    grovel growl groyne grub grubbier grubbiest grubby grudge gruel gruesome gruff grumble grumman
    grumpier grumpiest grumpy grundy grunt grus gruyeres guadalupe guadeloupe guallatiri guam guangzhou
    guantanamo guarani guarantor guardian guarnieri guatemala guatemalan guayama guayaquil gucci guelph
    guernsey guerra guerrero guerrilla guessable guesswork guevara guffaw guggenheim guiana guidebook
    guile guillermo guillotine guiltier guiltiest guiltily guiltless guinean guinevere guinness guise
    guitarist guiyang guizot gujarat gujarati gujranwala gulch gulfport gull gullah gullet gullies
    gulliver gully gulp gumbel gumdrop gummier gummiest gummy gumption gunfire gunman gunmen gunpowder
    gunshot gunther guofeng guppies guppy gupta gurgle gurkha guru gush gust gustav gustavo gustavus
    gustier gustiest gusty gutenberg guthrie gutierrez guyana guyanese guzman guzzle gwalior gwen
    gwendoline gwendolyn gwyn gybe gymnasium gymnast gymnastics gyms gynecology gypsies gypsy gyrate
    gyration gyroscope haas habakkuk haber habitable habitat habitation habitual hackney hacksaw hadar
    haddock hadoop hadrian hafiz hagar hagerstown haggai haggard haggle hags hague hahn haifa hailstone
    haiphong hairdo hairier hairiest hairline haiti haitian hakka hakluyt haldane hale haleakala haley
    halfway halibut halifax hallelujah halley hallie hallmark halloween hallstatt hallway halo halon
    halsey haman hamburg hamhung hamilcar hamill hamilton hamitic hamlet hamlin hammett hammock hammond
    hammurabi hamper hampshire hampton hamster hamstring hamstrung hamsun hancock handbag handcuff
    handel handicraft handier handiest handiwork handlebar handmade handout handrail handshake handsome
    haney hanford hangar hangout hangul hangzhou hank hanna hannah hannibal hanoi hanover hanoverian
    hans hansel hansen hanson haphazard hapless hapsburg harangue harare harass harassment harbin harbor
    harbour hardier hardiest hardin hardliner hardwood hare harem hargreaves hark harlan harlem
    harlequin harley harlingen harlot harlow harmon harmonic harmonica harmonies harmonious harmonise
    harmonize harold harp harpist harpoon harrell harried harries harriet harriett harrington harris
    harrisburg harrison harrods harrow harry hart harte hartford hartline hartman harvard harvest harvey
    hasbro hasidim haste hastier hastiest hastily hatch hatchet hateful hatfield hathaway hatsheput
    hatteras hattie haughtier haughtiest haughtily haughty haul haunt hauptmann hausa hausdorff havana
    havarti havel haven havoline hawaii hawaiian hawk hawkins hawthorne hayden haydn haynes haystack
    haywire haywood hayworth hazardous haze hazel hazier haziest hazleton hazlitt hbase headfirst
    headier headiest headland headlight headlong headmaster headphone headrest headroom headstone
    headstrong headway heady heal healthcare healthful healthier healthiest hearsay hearse hearst
    heartache heartbeat heartbreak heartburn hearten heartfelt hearth heartier hearties heartiest
    heartless hearty heath heathen heave heavenlier heavies heaviness heaviside hebe hebert hebraic
    hebrew hebrides hecate heckle hectic hector hecuba hedge hedgehog heed heedless heep hefner heftier
    heftiest hefty hegel hegelian hegira heidegger heidelberg heidi heifer heifetz heighten heimlich
    heine heineken heinlein heinous heinrich heinz heir heirloom heisenberg heisman helen helena helene
    helga helicon heliopolis helios heliport helium hellenic hellenism hellenize hellespont hellish
    hellman helm helmholtz helsinki helvetius hemet hemingway hemisphere hemlock hemmed hemming
    hemoglobin hemophilia hemorrhage hemp hems hench henchman henchmen henderson hendricks hendrix
    henley hennessy henri henrietta henry hens hensley henson hepatitis hepburn hephaestus hera
    heraclitus herald herb herbart herbert hercules hereabouts hereafter hereditary heredity hereford
    herein herero heresies heretic heretical herewith heriberto herman hermes herminia hermit hermitage
    hermite hermosillo hernandez hernia herodotus heroine heroism heroku heron herpes herrera herrick
    herschel hersey hershel hershey hertz herzl heshvan hesiod hesitancy hesitant hesitation hesperia
    hesperus hesse hessian hester heston hettie heuristic hewed hewing hewitt hewlett hews hexagon
    hexagonal heyday heyerdahl heywood hezbollah hezekiah hialeah hiatus hiawatha hibernate hibernia
    hiccup hick hickman hickok hickories hickory hideaway hieronymus higgins highbrow highland
    hightstown hijack hike hilario hilarity hilary hilbert hilda hildebrand hilfiger hillary hillbilly
    hillel hillier hilliest hillside hilly hilt hilton himalaya himmler hinayana hind hindemith
    hindenburg hindi hindrance hindustan hindustani hines hinesville hinge hinterland hinton hipparchus
    hippie hippy hiram hirobumi hirohito hiroshima hispanic hispaniola histogram histories hitachi hitch
    hitchcock hitchhike hither hitler hittite hive hmong hoard hoarse hoax hobart hobbes hobbies hobbit
    hobble hobbs hobbyhorse hobgoblin hobnob hobo hock hockey hockney hodge hodgepodge hodgkin hoed
    hoeing hoes hoff hoffa hoffman hofstadter hogan hogarth hogwarts hohenlohe hohhot hohokam hoist
    hokkaido hokusai holbein holcomb holden holdup holier holiest holiness holland holler hollerith
    holley hollie holloway holman holmes holocaust holocene holst holstein holt homage homeland homeless
    homelier homeliest homemade homeric homesick homespun homestead homeward homework homey homicidal
    homicide homier homiest homogenise homogenize homonym homophobic honduran honduras hone honecker
    honeycomb honeymoon honeywell hong honiara honk honolulu honorable honourable honshu hood hoodlum
    hoodwink hoof hooke hoop hooray hoosier hoot hoover hooves hopewell hopi hopkins hopped hopper
    hopping hopscotch horace horacio horatio hormel hormone hormuz hornblower horne hornet hornier
    horniest horny horoscope horowitz horseback horseman horseplay horsepower horseshoe horthy horton
    horus hose hosea hosiery hospitable hostage hostel hostess hostility hotbed hothead hotpoint
    hottentot houdini houma hound hourglass houseboat housewife housewives housework housman houston
    houyhnhnm hove hovel hovhaness howard howe howell howl hoyle hrothgar hsbc huang hubbard hubble
    hubbub huber hubert hubs huck huddle hudson hued huerta hues huey huff huffier huffiest huffman
    huffy hugged hugging huggins hugh hugo huguenot hulk hull hullabaloo humanise humanism humanist
    humanities humanize humberto humboldt humbug humdrum hume humid humidified humidifies humidify
    humidity humiliate humility humorist hump humphrey humvee hunch hunchback hundredth hungarian
    hungary hungrier hungriest hungrily hunk huns hunspell huntington huntley huntsville hurd hurdle
    hurl hurley huron hurrah hurricane hurried hurries hurst hurtful hurtle hush husk huskier huskies
    huskiest huskily huskiness husky hussein husserl hussite hustle huston hutch hutchinson hutton hutu
    huxley huygens hyacinth hyades hybrid hyde hyderabad hydra hydrant hydraulic hydroplane hyena
    hygiene hygienic hymen hymn hymnal hyperbole hyperion hyphenate hypnosis hypnotic hypnotise
    hypnotism hypnotist hypnotize hypotenuse hypotheses hysteria hysteric hyundai iaccoca iago iapetus
    ibadan iberia iberian ibiza iblis ibsen icahn icarus iceberg icebreaker iceland icelandic icicle
    icier iciest idaho idahoan idealise idealist idealize identities ideologies idiocies idiocy
    idiomatic idly idol idolise idolize idyllic ieyasu igloo ignacio ignatius ignite ignition igor
    iguana iguassu ijsselmeer ikhnaton ilene iliad illegible illegibly illicit illinois illiteracy
    illuminate illuminati illusory ilyushin imagery imaginable imbecile imelda imhotep imitate imitation
    imitative imitator immaculate immaterial immaturity immensity immerse immersion immigrant immigrate
    immobile immobilise immobilize immorality immovable immunise immunity immunize imodium imogene
    impairment impale impart impartial impassable impasse impassive impatience impatient impeach
    impeccable impedance impede impediment impel imperil impervious impetuous impetus impinge impish
    implacable implant implicate implore impolite imposition impossibly impostor impotence impotent
    impound impoverish imprecise impregnate imprint improbably impromptu improper improvise imps
    impudence impudent impulsive impunity impure impurities impurity imus inaction inactive inactivity
    inadequacy inanimate inasmuch inaudible inaugural inaugurate inborn inbred inbreed inbuilt inca
    incapacity incarnate incendiary incense inception incessant incest incestuous inchon incinerate
    incision incisive incisor incite incitement incognito incubate incubation incubator incumbent
    incurable indebted indecency indecent indecision indecisive indelible indelibly indelicate india
    indian indiana indianan indices indict indies indigenous indignant indignity indigo indio indira
    indiscreet indisposed indistinct indochina indolence indolent indonesia indonesian indoor indore
    indra inducement induct indulgence indulgent indus indy inedible inelegant ineligible inept
    ineptitude inert inertial ines inexact inexorable inexorably inez infamies infamy infancy infantries
    infantry infeasible infectious inferno infertile infest infidel infidelity infield infiltrate
    infinities infinitive infirm infirmary infirmity infix inflame inflatable inflate inflection
    inflexion influenza influx informant infraction infrared infringe infuriate infuse infusion inge
    ingenuity inglewood ingrain ingram ingratiate ingres ingrid inhale inhuman inhumane inhumanity
    initiation initiator injection injunction injurious inkier inkiest inkling inky inlaid inland inlay
    inlet inmate innards innate innermost inning innkeeper innocuous inns innuendo inoculate inonu
    inordinate inquest insanity insatiable inscribe insecurity insignia insincere insinuate insipid
    insistent insolence insolent insoluble insolvency insolvent insomnia inspector instalment instamatic
    instep instigate instil instill instructor insular insulate insulation insulator insulin insure
    insurgent intangible intel intelsat intensify intercede intercept intercom interject interlock
    interloper interlude intermarry interment intern interplay interpol interpose intersect interstate
    intertwine interweave interwove interwoven intestinal intestine intimacies intimacy intimation
    intimidate intolerant intonation intoxicate intramural intrepid intricacy intricate intrigue
    introvert intrude intrusion intrusive intuition inuktitut inundate inundation invar invariable
    invariant invective inventive inventory inversion investor inveterate invigorate invincible
    invisibly invocation invoice inward iodine ionesco ionian ionic iota iowa iowan ipad iphigenia ipod
    iqaluit iqbal iquitos iran iranian iraq iraqi irascible ireland irene iridescent iris irishman
    irishmen irishwoman irishwomen irked irking irks irkutsk irma ironically ironies iroquoian iroquois
    irradiate irrawaddy irregular irreverent irrigate irrigation irritable irritably irritant irtish
    irvin irving irwin isaac isabel isabela isabella isabelle isaiah iscariot isfahan isherwood ishim
    ishmael ishtar isiah isidro isis islam islamabad islamic islamism islamist isle ismael ismail isolde
    ispell israel israeli israelite issac issachar istanbul isthmus isuzu itaipu italic italicise
    italicize italy itasca itch itchier itchiest itchy itemise itemize iterate iteration iterative
    ithaca ithacan itinerant itinerary itunes ivan ivanhoe ives ivies ivories ivory iyar izaak izanagi
    izanami izhevsk izmir izod izvestia jabbed jabber jabbing jabs jackal jackass jackdaw jackie
    jackknife jackknives jacklyn jackpot jackson jacksonian jacky jaclyn jacob jacobean jacobi jacobin
    jacobite jacobson jacquard jacqueline jacquelyn jacques jade jagged jagger jagiellon jaguar jahangir
    jaime jain jainism jaipur jakarta jake jalopies jalopy jamaal jamaica jamaican jamal jamar jamb
    jamboree jame jamel jamestown jami jamie jana janacek jane janell janelle janesville janet janette
    jangle janice janie janine janissary janitor janjaweed janna jannie jansen jansenist januaries
    january janus japan japura jared jarlsberg jarred jarrett jarring jarrod jars jarvis jasmine jason
    jasper jataka jaundice jaunt jauntier jauntiest jauntily jaunty java javanese javascript javelin
    javier jawbone jawed jawing jaws jaxartes jayapura jaycee jayne jays jayson jaywalk jealousies
    jealousy jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine jedi jeer jeeves jeff
    jefferey jefferson jeffery jeffrey jeffry jehovah jekyll jell jellied jellyfish jenifer jenkins
    jenna jenner jennie jennifer jennings jenny jensen jeopardise jeopardize jeopardy jephthah jerald
    jeremiah jeremy jeri jericho jerkier jerkiest jerky jermaine jeroboam jerold jerome jerri jerrod
    jerrold jerry jersey jerusalem jess jesse jessica jessie jesuit jetties jettison jetty jetway jewel
    jewell jewellery jewelries jewelry jewish jewry jews jezebel jibe jidda jiffies jiffy jigged jigging
    jiggle jigs jigsaw jilin jill jillian jilt jimenez jimmie jimmy jinan jingle jinnah jinny jinx
    jitterier jitteriest jitters jittery jivaro joan joann joanna joanne joaquin jocasta jocelyn jock
    jockey jocular jodi jodie jody joel joey jogged jogger jogging jogjakarta jogs johann johanna
    johnathan johnathon johnie johnnie johnny johnson johnston johnstown jolene jollied jollier jollies
    jolliest jolson jolt jonah jonas jonathan jonathon jones jonesboro joni jonson joplin jordan
    jordanian jorge jose josef josefa josefina joseph josephine josephson josephus joshua josiah josie
    jostle josue jots jotted jotting joule journalism jove jovial jovian joyce joycean joyful joyner
    joyous joystick juan juana juanita juarez jubal jubilant jubilation jubilee judaeo judah judaic
    judaism judas jude judea judicial judiciary judicious judith judo judson judy jugged juggernaut
    jugging juggle jugs jugular juicier juiciest juicy jules julia julian juliana julianne julie juliet
    juliette julio julius julliard july jumble jumbo jumpier jumpiest jumpy juncture june juneau jung
    jungfrau jungian juniper junket junkie juno junta jurassic juries juror jurua justin justine
    justinian jute jutland jutted jutting juvenal juxtapose kaaba kabul kafka kafkaesque kagoshima
    kahlua kahului kaifeng kailua kaiser kaitlin kalahari kalamazoo kalb kalevala kalgoorlie kali kalmyk
    kama kamchatka kamehameha kampala kampuchea kandahar kandinsky kane kaneohe kangaroo kankakee
    kannada kano kanpur kansan kansas kant kantian kaohsiung kaposi kara karachi karaganda karakorum
    karamazov karat karate kareem karen karenina kari karin karina karl karla karloff karo karol karroo
    karyn kasai kasey kashmir kasparov kate katelyn katharine katherine katheryn kathiawar kathie
    kathleen kathrine kathryn kathy katie katina katmai katowice katrina katy kauai kaufman kaunas
    kaunda kawabata kawasaki kayak kaye kayla kazakh kazakhstan kazan keaton keats keck keel keenan
    keepsake keewatin kegs keillor keisha keith keller kelley kelli kellie kellogg kelly kelp kelsey
    kelvin kemerovo kemp kempis kendall kendra kendrick kenmore kennan kennedy kennel kenneth kennewick
    kennith kenny kenosha kent kenton kentuckian kentucky kenya kenyan kenyatta kenyon keogh keokuk
    kepler kerb kerchief kerensky keri kermit kern kerosene kerouac kerr kerri kerry ketchup kettering
    keven kevin kevlar kevorkian kewpie keyhole keynes keynesian keynote keystone khabarovsk khaki
    khalid khan kharkov khartoum khayyam khazar khmer khoikhoi khoisan khomeini khorana khrushchev khufu
    khulna khwarizmi khyber kickapoo kickback kickoff kiel kieth kiev kigali kikuyu kilauea killeen kiln
    kilo kilobyte kilogram kilometer kilometre kilowatt kilroy kilt kimberley kimberly kimono kinda
    kindle kindlier kindliest kindred kinfolk kingfisher kingsport kingston kingstown kink kinkier
    kinkiest kinky kinney kinsey kinshasa kinship kiosk kiowa kipling kipper kirby kirchhoff kirchner
    kirghistan kirghiz kiribati kirinyaga kirk kirkland kirov kirsten kisangani kishinev kislev
    kissimmee kitakyushu kite kitten kitties kitty kiwanis kiwi klan klansman klaus klee klein klimt
    kline klingon klondike kmart knack knapp knapsack knead kneecap kneel knelt knesset kngwarreye
    knickers knievel knighthood knit knives knob knockout knoll knopf knossos knot knottier knottiest
    knotty knowles knox knoxville knuckle knudsen knuth koala kobe koch kochab kodachrome kodak kodaly
    kodiak koestler kohinoor kohl koizumi kojak kokomo kolyma kommunizma kong kongo konrad koontz koppel
    koran korea kornberg kory korzybski kosciusko kosher kossuth kosygin kotlin koufax kowloon kowtow
    kraft krakatoa krakow kramer krasnodar krebs kremlin kresge kringle kris krishna krista kristen
    kristi kristie kristin kristina kristine kristopher kristy kroc kroger kronecker kropotkin kruger
    krugerrand krupp krystal kshatriya kublai kubrick kudos kuhn kuibyshev kulthumm kunming kuomintang
    kurd kurdish kurdistan kurosawa kurt kurtis kusch kutuzov kuwait kuwaiti kuznets kuznetsk kwakiutl
    kwan kwangju kyle kyoto kyrgyzstan kyushu laban laborious labrador labyrinth lace lacerate
    laceration lacey lachesis lacier laciest lackluster lacklustre lacquer lacrosse lacy lade laden
    ladle ladoga ladonna ladybug ladylike lafayette lafitte laggard lagoon lagos lagrange lagrangian
    lahore lair laius lajos lakeisha lakeland lakewood lakisha lakota lakshmi lamar lamarck lamaze lamb
    lambda lambert lambrusco lame lament lamentable lamont lampoon lana lanai lancashire lancaster lance
    lancelot landladies landlady landlocked landmark landon landowner landry landsat landslid landslide
    lang langerhans langland langley langmuir languid languish languor languorous lanka lankier lankiest
    lanky lanny lansing lantern lanzhou laocoon laos laotian lapel laplace lapland lapp laps lapse lara
    laramie larcenies larceny lard lardner laredo larousse larry lars larsen larson larva larvae
    larynges laryngitis larynx lascaux lascivious lash lass lassa lassen lassie latasha latch latent
    lateral lateran latex lath lathe latin latinx latisha latitude latonya latoya latrine latrobe
    lattice latvia latvian laudable laue laughable launder laundries laundry laura laurasia laureate
    laurel lauren laurence laurent lauri laurie lava laval lavatories lavender lavern laverne lavish
    lavoisier lavonne lawanda lawful lawless lawmaker lawrence lawson lawsuit lawton laxative laxer
    laxest laxity layamon layla layman laymen layton lazaro lazarus lazied lazier lazies laziest
    leadbelly leaden leafier leafiest leafy leah leakage leakey leaky leander leann leanna leanne
    leapfrog leapt lear learjet leary lease leash leathery lebanese lebanon lebesgue leblanc lectern
    leda lederberg ledge leech leeds leek leer leerier leeriest leery leesburg leeward leeway leftmost
    legacies legacy legalise legalistic legality legalize legendre leghorn legibility legibly legion
    legislate legislator legitimacy lego legree legume lehman leibniz leicester leiden leif leigh leila
    leipzig lela leland lelia lemaitre lemme lemonade lemuel lemuria lena lenard lengthen lengthier
    lengthiest lengthwise leniency lenin leningrad leninism leninist lennon lenny leno lenoir lenora
    lenore lenten lentil leola leominster leon leona leonard leonardo leonel leonid leonidas leonor
    leopard leopold leopoldo leotard leper lepidus lepke leprosy lepus lerner leroy lesa lesion lesley
    leslie lesotho lessen lesseps lessie lestrade leta letdown letha lethargic lethargy lethe leticia
    letitia letterhead letterman lettuce letup leukaemia leukemia levant levee lever leverage levesque
    levi leviathan levine leviticus levitt levity levy lewd lewinsky lewis lewiston lewisville lexical
    lexicon lexington lexus lhasa lhotse liar libby libellous libelous liberace liberalise liberalism
    liberalize liberate liberation liberia liberian libretto libreville librium libya libyan lice lichen
    lick licorice lidia lieberman liege lieu lieutenant lifeboat lifeforms lifeguard lifeless lifelike
    lifeline lifelong lifespan ligament ligature lighten lighthouse likable likeable likelier likeliest
    liken lila lilac lilia lilian liliana lilies lilith lille lillian lillie lilliput lilly lilongwe
    lilt lima limbaugh limbo limburger lime limelight limerick limestone limitless limoges limousin
    limousine limp limpopo lina linchpin lincoln linda lindbergh lindsay lindsey lindy lineage linefeed
    linen linger lingerie lingo linguist liniment linnaeus linoleum linotype lint linton linus linux
    linwood lionel lioness lipizzaner lippi lippmann lipscomb lipstick lipton liquefied liquefies
    liquefy liqueur liquidate liquorice lisa lisbon lissajous listerine listless liston liszt litanies
    litany literacy lithe lithium lithuania lithuanian litigation litterbug litton liturgical liturgies
    liturgy livable liveable livelier liveliest livelihood liveliness liven livermore liverpool
    livestock livia livid livingston livonia livy liza lizard lizzie lizzy ljubljana llama llewellyn
    lloyd loadable loaf loam loath loathe loathsome loaves lobbed lobbied lobbies lobbing lobbyist lobe
    lobotomy lobster locale localise localities locality localize lochinvar locke lockean locket
    lockheed locksmith lockwood locomotion locomotive locust lodi lodz loewe loewi loft loftier loftiest
    loftiness lofty logan logarithm logician lohengrin loin loincloth loire lois loiter loki lola lolita
    loll lollard lollipop lombard lombardi lombardy lome lompoc london lone lonelier loneliest
    loneliness lonesome longevity longfellow longhand longish longitude longmont longstreet longview
    lonnie lookout loom loon loonie loony loosen loot lope lopez lopped lopping lopsided lora lorain
    loraine lore lorelei loren lorena lorene lorentz lorenz lorenzo loretta lori lorie lorna lorraine
    lorre lorrie lothario lotion lott lotteries lottery lottie lotus louella louie louisa louise
    louisiana louisianan louisville lounge lourdes louse lousier lousiest louvre lovable lovecraft
    lovelace lovelier lovelies loveliest loveliness lowdown lowe lowell lowenbrau lowery lowlier
    lowliest loyalties loyalty loyang loyd loyola lozenge luanda luann lubbock lubricant lubricate
    lubumbashi lucas luce lucia lucian luciano lucid lucien lucifer lucile lucille lucinda lucio lucite
    lucius luckier luckiest lucknow lucrative lucretia lucretius lucy luddite ludhiana ludwig luella
    lufthansa luftwaffe luger lugged lugging lugosi lugs luigi luis luisa luke lukewarm lula lull
    lullabies lullaby lully lulu lumber lumberjack luminaries luminary luminous lumpier lumpiest lumpy
    luna lunacies lunacy lunar luncheon lunge lupe lupercalia lupin lupine lupus lurch lure luria lurid
    lusaka luscious lush lusitania lustier lustiest lustre lustrous lusty lute luther luvs luxembourg
    luxuriant luxuriate luxuries luxurious luzon lvov lycra lycurgus lydia lyell lyle lyly lyman lyme
    lymph lymphatic lynch lynchburg lynda lyndon lynette lynn lynne lynnette lyon lyra lyre lyrical
    lysenko lysistrata lysol maalox mabel mable macabre macao macaroni macarthur macaulay macbeth
    macbride maccabeus macdonald mace macedon macedonia macedonian mach machete machinist macho macias
    macintosh mack mackenzie mackerel mackinac mackinaw macleish macmillan macon macumba macy madagascan
    madagascar madam madame madcap madden maddox madeira madeleine madeline madelyn madera madge
    madhouse madison madman madmen madonna madras madrid madurai maelstrom mafioso magdalena magdalene
    magellan magellanic magenta maggie maggot maghreb magi magician maginot magistrate magnate magnesium
    magnet magnetise magnetism magnetize magnified magnifies magnify magnolia magnum magog magoo magpie
    magritte magsaysay magyar mahavira mahayana mahayanist mahdi mahfouz mahican mahler mahoganies
    mahogany maid maiden maidenform maigret maillol mailman mailmen maim maiman maimonides maine
    mainland mainline mainstay maisie maitreya majestic majesties majesty majorca majorities majuro
    makarios makeshift makeup malabar malabo malacca malachi maladies malady malagasy malamud malaprop
    malaria malawi malay malayalam malayan malaysia malaysian malcolm maldive maldivian maldonado
    malevolent malformed mali malian malibu malice malign malignancy malignant malinda malinowski mall
    mallard malleable mallet mallomars mallory malone malory malplaquet malraux malt malta maltese
    malthus malthusian maltreat mama mameluke mamet mamie mamma mammal mammalian mammoth mamore manacle
    manageable managerial managua manama manasseh manchester manchu manchuria manchurian mancini
    mandalay mandela mandelbrot mandeville mandible mandingo mandolin mandrell mandy mane manet maneuver
    manfred mange mangier mangiest mango mangrove mangy manhandle manhattan manhole manhood mani maniac
    maniacal manic manichean manicure manicurist manifest manifold manila manitoba manitoulin mankato
    manley manlier manliest manliness mann mannequin mannerism mannheim mannish manoeuvre manor
    mansfield mansion manson manteca mantegna mantel mantle manuel manuela manure manuscript manx maoism
    maoist maple maputo mara maracaibo marat maratha marathi marathon marble marc marceau marcel
    marcelino marcella marcelo marci marcia marciano marcie marco marconi marcus marcy marduk mare
    margaret margarine margarita margarito marge margery margie margo margret margrethe marguerite mari
    maria mariadb marian mariana marianne mariano maribel maricela marie marietta marigold marijuana
    marilyn marin marina marinate marine mario marion marionette marisa marisol marissa maritain
    maritime maritza marius marjorie marjory markab marketable markham markov marksman marksmen marla
    marlboro marlene marley marlin marlon marlowe marmalade marmara marne maronite maroon marple marquee
    marquesas marquette marquez marquis marquita marrakesh marred marring marriott marrow marsala
    marseilles marsh marsha marshal marshall marshier marshiest marshy marsupial mart marta martel
    martha martial martin martina martinez martinique marty martyr martyrdom marva marvel marvell marvin
    marx marxism marxist mary maryann maryanne maryellen maryland marylou marysville masada masai
    masaryk mascagni mascara mascot masculine masefield maserati maseru mash mashhad masochist mason
    masonic masonite masonry masquerade massacre massage massasoit massenet massey mast mastercard
    masterful mastermind mastery masticate matador matchbook matchless matchmaker maternal maternity
    mathew mathewson mathias mathis matilda matisse matlab matriarch matrimony matron matt matte mattel
    matterhorn matthew matthias mattie mattress maturities maturity maud maude maudlin maugham maui maul
    mauldin maupassant maura maureen mauriac maurice mauricio maurine mauritania mauritius mauro maurois
    mauryan mauser mausoleum mauve maverick mavis maxim maxima maximal maximilian maxine maxwell maya
    mayan mayfair mayflower mayhem maynard mayo mayonnaise mayra maytag mazama mazarin mazatlan mazda
    mazola mazzini mbabane mbini mcadam mcallen mcbride mccain mccall mccarthy mccartney mccarty mcclain
    mcclellan mcclure mcconnell mccormick mccray mccullough mcdaniel mcdonald mcdonnell mcdowell mcenroe
    mcfadden mcfarland mcgee mcgovern mcgowan mcguffey mcguire mchenry mcintosh mcintyre mckay mckee
    mckenzie mckinley mckinney mcknight mclaughlin mclean mcleod mcluhan mcmahon mcmillan mcnamara
    mcnaughton mcneil mcpherson mcqueen mcveigh mead meade meadow meagan meager meagre mealier mealiest
    mealy meander meany measles measlier measliest measly measurable mechanise mechanize medal medallion
    medan meddle meddlesome medea medellin medford median mediate mediation mediator medicate medication
    medici medicinal medina mediocre mediocrity meditate meditation medley medusa meek megan megaphone
    megaton meghan meier meighen meiji meir mejia mekong melancholy melanesia melanesian melanie melba
    melbourne melchior melendez melinda melisa melisande melissa mellon mellow melodic melodies
    melodious melodrama melon melpomene melton melva melville melvin membrane memcached memento memling
    memo memoir memorably memorandum memorial memorise memorize memphis menace menagerie menander
    mencius mencken mendel mendeleev mendelian mendez mendocino mendoza menelaus menelik menial menifee
    menkalinan menkar menkent mennen mennonite menominee menopause menotti mensa menstrual menstruate
    menthol mentor menuhin menzies meow merak mercado mercantile mercator merced mercenary mercer
    merchant mercia mercies merciful merciless merck meredith meridian meringue merino merle merlin
    merlot mermaid merriam merrick merrier merriest merrill merrily merrimack merriment merritt merton
    mervin mesa mesabi mesdames mesh mesmer mesolithic mesozoic messenger messiaen messianic messier
    messiest metabolic metabolism metallic metallica metallurgy metamucil mete meteor meteoric meteorite
    methodical methodism methuselah meticulous metropolis metternich mettle meuse mewed mewing mews
    mexicali mexico meyer meyerbeer mezzanine mfume miami miaow micah micawber michael micheal michel
    michele michelin michelle michelob michelson michigan mick mickey mickie micky micmac microbe
    microcode microfiche microfilm micrometer micrometre micronesia microphone microscope microsoft
    midas middleman middlemen middleton middletown midget midland midriff midst midstream midsummer
    midway midwife midwives mien mightier mightiest migraine migrant migratory miguel mike mikhail
    mikoyan milagros milan mildew mildred milestone milford militancy militant militarily militate
    militia milken milkier milkiest milkman milkmen milky millard millay millet millicent millie
    milligram millikan millimeter millimetre milliner millinery millionth milne milo milosevic miltiades
    milton miltonic miltown milwaukee mime mimi mimicked mimicking mimicries mimicry mimosa minamoto
    mince mincemeat mindanao mindful mindoro mindy minefield mineral minerva ming mingle mingus
    miniature minibus minimalism minion ministries ministry mink minnelli minnesota minnesotan minnie
    minnow minoan minolta minos minot minotaur minsk minsky minstrel mintaka minuet minuit minuscule
    miocene mira mirabeau mirach mirage miranda mire mirfak miriam miro mirth mirzam misbehave
    miscarried miscarries miscarry miscellany mischief misconduct misdeed miser miseries misfit
    misgiving mishap misinform misjudge miskito mislaid mislay mismatch misnomer misquote misshapen
    missionary missive missoula missouri missourian misspell missy mistassini mistier mistiest mistletoe
    mistress mistrust misty mistype mitch mitchel mitchell mite mitford mithra mitigate mitsubishi mitt
    mitten mitterrand mitty mitzi mixtec mizar mnemosyne moat mobil mobilise mobility mobilize mobutu
    moccasin mockeries mockery modal moderator modernise modernity modernize modesto modesty modicum
    modifier modigliani modular modulate modulation moet mogadishu mohacs mohair mohamed mohammad
    mohammedan mohawk moho moira moises moiseyev moist moisten moisture mojave molar molasses moldavia
    moldier moldiest moldova moldy moliere molina moll mollie mollified mollifies mollify mollusc
    mollusk molnar moloch molokai molotov molt molten moluccas mombasa momentary momentous mona monaco
    monarchies monarchy monastery monastic mondale monday mondrian monera monessen monet monetarism
    monetary mongodb mongol mongolia mongolian mongoloid mongoose mongrel monica monies monique monk
    monmouth monogamous monogamy monogram monolithic monologue monopolies monopolise monopolize monorail
    monotonous monotony monroe monrovia monsanto monsoon monstrous montague montaigne montana montanan
    montcalm monte montenegro monterey monterrey montessori monteverdi montevideo montezuma montgomery
    monthlies monticello montoya montpelier montrachet montreal montserrat monty monument monumental
    moodier moodiest moodily moody mooed moog mooing moonbeam mooney moonlight moor moore moorish moos
    moose moot mope mopped mopping morale moralist moralities moran morass moratorium moravia moravian
    morbid mordred moreno morgan morgantown morgue moriarty morin morison morita morley mormonism morn
    moro moroccan morocco moroni moronic morose morpheus morphine morphology morphy morris morrison
    morristown morrow morse morsel mort mortar mortgage mortified mortifies mortify mortimer morton
    mortuaries mortuary mosaic moscow moseley moselle moses mosley mosque mosquito moss mossier mossiest
    mossy mosul motel moth mothball motherhood motif motionless motley motlier motliest motorbike
    motorcade motorcycle motorise motorist motorize motorola motown motrin mott mouldier mouldiest
    mouldy moult mound mountie mourn mournful mousier mousiest mousse moustache mousy mouthe mouthful
    mouthpiece mouton movable mowed mower mowgli mowing mows mozambican mozambique mozart mozilla
    muawiya mubarak mucous mucus muddied muddier muddies muddiest muddy mueller muenster muff muffin
    muffle mugabe muggier muggiest mugginess muggy muhammadan muir mujib mulch mulder mule mull mullen
    mulligan mullikan mullins mulroney multan multi multitude mumbai mumford mummies mummified mummifies
    mummify mumps munch muncie munich municipal munoz munro muppet mural murasaki murat murchison
    murderous murdoch muriel murillo murine murkier murkiest murky murmansk murmur murphy murray
    murrieta murrow muscat muscovite muscovy muscular muse mush musharraf mushier mushiest mushroom
    mushy musial musk muskegon musket muskogee muslim mussel mussolini mussorgsky mustache mustang
    mustard mustier mustiest musty mutant mutate mutation mute mutilate mutilation mutinied mutinies
    mutinous mutiny mutsuhito mutt mutton muzzle myanmar mycenae mycenaean myers mylar myles myopic myra
    myrdal myriad myrna myron myrtle mysore myspace mysql myst mystical mysticism mystified mystifies
    mystify nabbed nabbing nabisco nabokov nabs nader nadia nadine nagasaki nagged nagging nagoya nagpur
    nags nagy nahuatl nahum naipaul nair nairobi naismith naivety namath namesake namibia namibian nampa
    nanak nanchang nancy nanette nanjing nannie nanook nansen nantes nantucket naomi napa napalm nape
    naphtali napier napkin naples napoleon napoleonic napped nappies napping nappy napster narcissus
    narcotic narmada narnia narrate narration narrator nasal nascar nash nashua nashville nassau nasser
    nastily nastiness natalia natalie natasha natchez nate nathan nathaniel nationwide nativities
    nativity nattier nattiest natty naturalise naturalist naturalize naugahyde naught naughtier
    naughtiest naughtily nauru nausea nauseate nauseous nautical nautilus navajo naval navarre navarro
    navel navies navigable navigate navigation navigator navy nazarene nazareth nazca nazi nazism
    ndjamena neal neapolitan nebraska nebraskan nebula nebulae nebulous necklace neckline necktie nectar
    nectarine needier neediest needlework needy nefertiti negation negev neglectful negligee negligence
    negligent negotiator negro negroid nehemiah nehru neigh neil nelda nell nellie nelly nelsen nelson
    nembutal nemesis neogene neolithic neon neophyte nepal nepalese nepali nephew nepotism nereid nerf
    nero neruda nescafe nesselrode nestle nestor nestorius nether netscape nettie nettle neurology
    neuron neuroses neurosis neurotic neuter neutralise neutrality neutralize neutron neva nevada
    nevadan nevis nevsky newark newbie newborn newburgh newcastle newfangled newman newport newsagents
    newscast newsier newsiest newsprint newsstand newsweek newsy newt newton newtonian nexis ngaliema
    nguyen niagara niamey nibble nibelung nicaea nicaragua nicaraguan niccolo nicene niceties nicety
    niche nichiren nicholas nichole nicholson nickel nicklaus nickolas nicobar nicodemus nicola nicole
    nicosia nicotine niebuhr niece nielsen nietzsche nieves niftier niftiest nifty nigel niger nigeria
    nigerian nigh nightclub nightfall nightgown nighttime nijinsky nikita nikkei nikki nikolai nikon
    nile nimble nimbly nimitz nimrod nina nincompoop nineteen nineteenth nineties ninetieth ninety
    nineveh ninnies ninny nintendo ninth niobe nipped nippier nippiest nipping nipple nippon nippy nips
    nirenberg nirvana nisan nisei nissan nita nitrate nitrogen nits nitwit nivea nixon nkrumah noah
    nobel nobelist nobility nobleman noblemen noblewoman noblewomen nobly nobodies nocturnal nodded
    nodding nodoz noel noelle noemi noes noiseless noisier noisiest noisily noisiness nokia nola nolan
    nomad nomadic nome nomination nominative nominee nona nonchalant nonentity nonfiction nonprofit
    nonstop nontrivial noodle nook noose nootka nora norbert norberto nordic noreen norfolk noriega
    norma norman normandy norplant norris norse norseman norsemen northeast northerly northrop northrup
    northward northwest norton norway norwegian norwich nosebleed nosferatu nosier nosiest nostalgic
    nostril nosy notch notebook noteworthy notional notoriety nottingham nouakchott nougat nought noumea
    nourish nova novartis novelist novelties november novgorod novocain novocaine noxious noxzema noyce
    noyes nozzle nuance nubia nubian nuclei nucleus nude nudge nudity nugget nukualofa nullified
    nullifies nullify numerate numerator nunavut nunez nunki nuptial nuremberg nureyev nursemaid
    nurseries nursery nurture nutcracker nutmeg nutrasweet nutrient nutriment nutrition nutritious
    nutshell nuttier nuttiest nutty nuzzle nvidia nyasa nyerere nylon nymph nyquil oafs oahu oakland
    oakley oaks oases oasis oates oath oatmeal oaxaca obadiah obama obamacare obedience obedient obelisk
    oberlin oberon obese obesity obituaries obituary objector obligate oblique obliterate oblivion
    oblivious oblong oboe obscenity observable observance observant obsessive obstacle obstetrics
    obstinacy obstinate obtrusive obtuse ocala ocaml occam occident occidental occupancy occupant
    oceania oceanic oceanus ochoa octagon octagonal octal octave octavia octavio october octopus ocular
    oddities oddity odell oder odes odessa odets odin odious odis odom odometer odor odour odysseus
    odyssey oedipal oedipus oersted oesophagi oesophagus ofelia offbeat offenbach officemax officiate
    officious offload offshoot offshore offstage ogbomosho ogden ogilvy ogle oglethorpe ogre ohio ohioan
    ohms ohsa oilier oiliest oily ointment oise ojibwa okay oked okeechobee okefenokee okhotsk okinawa
    oking oklahoma oklahoman okra olaf olajuwon olav olden oldenburg oldfield oldsmobile olduvai olen
    olenek olfactory olga oligocene olin olive olivetti olivia olivier ollie olmec olmsted olsen olson
    olympia olympian olympus omaha oman omar omayyad omdurman omega omelet omelette omen ominous omnibus
    omnipotent omniscient omsk onassis oncoming oneal onega onegin oneida onerous onlooker onondaga
    onrush onsager onset onslaught ontario onward oodles oort ooze opal opaque opel openoffice operand
    operatic operative ophelia ophiuchus opium opossum opportune oppressive oppressor oprah optician
    optima optimism optimist opulent oracle oran orangutan oranjestad oration orator oratories oratory
    orbison orchard orchid ordain ordeal orderlies ordinance ordinaries ordinarily ordination ordovician
    oregon oregonian orem oreo ores orestes organism organist orgasm orgies orgy orifice orin orinoco
    orion oriya orizaba orkney orlando orleans orlon orly ornament ornamental ornate orphan orphanage
    orpheus orphic ortega orthogonal ortiz orval orville orwell orwellian osage osaka osbert osborn
    osborne osceola oscillate osgood oshawa oshkosh osiris oslo osman osmosis ostensible ostensibly
    ostracise ostracize ostrich ostrogoth ostwald osvaldo oswald othello otis ottawa otter otto ottoman
    ouch ouija ounce oust outbound outbreak outburst outcast outclass outcries outdid outdo outdone
    outdoor outermost outfield outfit outgrew outgrow outgrown outgrowth outhouse outlaid outlandish
    outlast outlaw outlay outlet outlive outlying outmoded outnumber outpatient outpost outran outrun
    outshine outshone outskirt outsmart outspoken outstation outstrip outward outwit oval ovaries ovary
    ovation oven overate overbear overblown overboard overbore overborne overburden overcast overcharge
    overcoat overcrowd overdid overdo overdone overdose overdraw overdrawn overdrew overeat overeaten
    overgrew overgrow overgrown overhand overhang overhaul overhear overheat overhung overkill overlaid
    overlain overland overlay overlie overpass overpower overprint overran overrate overreact overrule
    overrun oversaw oversee overseen overshadow overshoot overshot oversight oversleep overslept
    overstate overstep overt overtake overtaken overthrew overthrow overthrown overtook overture
    overturn overuse overweight overwork overwrite ovid ovum owen owensboro owls oxen oxford oxidation
    oxide oxidise oxidize oxnard oxonian oxus oxycontin oyster ozark ozymandias ozzie paar pablo pablum
    pabst pacemaker pacheco pacific pacified pacifies pacifism pacifist pacify pacino packard pact
    paddies paddle paddock paddy paderewski padilla padlock pagan paganini pageant pageantry pagination
    paglia pagoda pahlavi paige pail paine pajamas pakistan pakistani palatable palate palatial
    palembang paleocene paleogene paleozoic palermo palestine palestrina palette paley palikir palisades
    pall palladio pallbearer pallid pallor palm palmdale palmerston palmolive palmyra palomar palomino
    palpable palpably paltrier paltriest paltry pamela pamirs pamper pamphlet panacea panama panamanian
    panasonic pancake pancreas pancreatic panda pander pandora pane pang pangaea panhandle panicked
    panicking panicky pankhurst panmunjom panorama panoramic pansies pansy pantagruel pantaloon pantheon
    panther pantie pantomime pantries pantry panza papa papacies papacy papal papaya paperwork paprika
    papyri papyrus parable paracelsus parachute paraclete paradigm paraffin paragon paraguay paraguayan
    parakeet paralyse paralysis paralytic paralyze paramaribo paramount paraplegic parasite parasitic
    parasol parcel parch parcheesi parchment pardonable pare parentage parental parenthood pareto paris
    parish parisian parka parkinson parkman parkway parlor parlour parmesan parnassus parnell parodied
    parodies parole parr parrish parsec parsifal parsley parsnip parson parsonage partake partaken
    parthenon parthia partiality participle partied partisan partook partridge pasadena pascagoula
    pascal pasco pasquale passable passageway passbook passover pastel pasternak pasteur pasteurise
    pasteurize pastiche pastier pasties pastiest pastime pastor pastoral pastries pastry pasture pasty
    patagonia patagonian patchwork patchy pate patel paternal paternity paterson pathology pathos
    pathway patio patna patriarch patrica patrice patricia patrick patrimony patriot patriotic
    patriotism patrol patron patronage patsy patterson patti patton patty paucity paul paula paulette
    pauli pauline paunch paunchier paunchiest paunchy pauper pavarotti pave pavilion pavlov pavlova
    pavlovian pawed pawing pawn pawnbroker pawnee paws payable payload payne payoff payroll peabody
    peaceable peacemaker peach peacock peal peale pear pearl pearlie pearson peary peas peat pebble
    pecan pechora peck peckinpah pecos pedagogy peddle pedestal pediatrics pedigree pedlar pedro peek
    peel peep peerless peeve peevish pegasus pegged pegging peggy pegs peiping peking pekingese pele
    pelee pelican pellet pelt pelvic pelvis pembroke pena penal penalise penalize penance penchant
    pendant penderecki pendulum penelope penetrate penicillin peninsula penis penitence penitent
    penknife penknives penmanship penn pennant penney penniless pennington pennzoil pensacola pension
    pensive pentagon pentagonal pentateuch pentax pentecost penthouse pentium peon peonies peony peoria
    pepin pepped pepper peppermint pepping peps pepsi pepys pequot perceptive perch perchance percheron
    percival percolate percolator percussion percy perelman peremptory perennial perez perforate perfume
    periclean pericles peril perilous perimeter periodical periphery periscope perish perishable perjure
    perjuries perjury perk perkier perkiest perkins perky perl perm permalloy permanence permeate
    permian permissive pernicious pernod peron perot peroxide perpetrate perpetuate perplex perplexity
    perrier perry persecutor perseid persephone persepolis perseus persevere pershing persia persian
    persona personable personify perspire persuasive pert pertain perth pertinent perturb peru perusal
    peruse peruvian pervade pervasive perversion pervert peshawar peskier peskiest pesky pessimism
    pessimist pest pesticide pestilence petal petaluma pete petersen peterson petite petition petra
    petrarch petrified petrifies petrify petroleum petticoat pettier pettiest pettiness petulant petunia
    peugeot pews pewter pfizer phaedra phaethon phantom pharisee pharmacist pheasant phekda phelps
    phenomenal phidias philby philip philippe philippine philistine phillip phillipa philly phipps
    phlegm phlegmatic phobia phobos phoebe phoenicia phonetic phoney phonics phonied phonier phonies
    phoniest phonograph phony phosphor phosphorus photogenic photon photostat phrygia phyllis physician
    physique piaf piaget pianist pianola picasso piccadilly piccolo pickax pickering picket pickett
    pickford pickier pickiest pickle pickpocket pickup pickwick picky picnic picnicked picnicking pict
    pictorial piddle piecemeal piecework piedmont pierce pierre pierrot piety pigeonhole piggish
    piggyback pigheaded pigment pigpen pigtail pike pilate pilcomayo pilfer pilgrim pilgrimage pillage
    pillar pillow pillowcase pillsbury pimple pimplier pimpliest pimply pinatubo pincus pincushion
    pindar pine pineapple pinion pinkerton pinnacle pinocchio pinochet pinpoint pioneer pious pippin
    pique piracy piraeus pirandello piranha pirate pirouette pisa pissaro pistachio pistol piston
    pitcairn pitchfork piteous pithier pithiest pithy pitied pities pitiful pitiless pitt pittance
    pittman pittsburgh pittsfield pius pivot pivotal pixie pizarro placard placate placement placenta
    placid plagiarise plagiarism plagiarist plagiarize plaice plaid plaintiff plaintive planar planck
    plank plankton plantain plantation plaque plasma plasticine plataea plateau plath platinum platitude
    plato platonic platonism platonist platoon platte plausibly plautus playable playback playboy
    playful playhouse playmate playpen playtex plaything playwright plaza pleasantry pleat pledge
    pleiades plentiful plethora pliable pliant plied pliers plies plight pliny pliocene plod plop plough
    plow pluck plucky plum plumage plumb plume plummet plump plunder plunge plurality plush plutarch
    plutonium plying plymouth plywood pneumatic pneumonia poach pocahontas pocatello pocketbook pockmark
    pocono podded podding podgorica podhoretz podium pods podunk poetical pogo poignancy poignant
    poinsettia poiret poirot poise poisonous poisson poitier pokey pokier pokiest poky poland polanski
    polaris polarise polarity polarize polemic policemen polio politburo polk polka pollard pollen
    pollinate pollock pollster pollutant pollute pollux pollyanna polo poltava polygamous polygamy
    polygon polyhymnia polynesia polynesian polyp polyphemus pomerania pomeranian pomona pomp pompadour
    pompeii pompey ponce poncho pond ponderous ponies pontiac pontianak pontoon pony poodle pooh poole
    poona poop popcorn popeye poplar poppies poppins poppy popularise popularize populous porcelain
    porch porcupine pore porfirio porous porpoise porridge porrima porsche portal portend portent
    portfolio porthole portia portico portland portlier portliest portrait portrayal portsmouth portugal
    poseidon posies positional positivism possessive possessor possum postbox postcode posterior
    posterity postgresql posthumous postman postmark postmen posture posy potassium potemkin potency
    potent pothole potion potomac potsdam potteries pottery pottstown pouch poultry pounce poussin pout
    powdery powell powerhouse powerless powerpc powerpoint powhatan powwow poznan prada prado praetorian
    pragmatism prague praia prairie prakrit pram prance prank pratchett pratt prattle pravda prawn
    praxiteles preakness preamble precarious precinct precipice preclude precocious precursor predator
    predatory predefined predicate predictor preeminent preempt preen prefab prefect prelude premier
    premiere preminger premyslid prenatal prensa prentice preoccupy prepaid prepay prescott preside
    presidency presley prestige presto preston presuppose pretence pretense pretension pretext pretoria
    prettied prettier pretties prettiest pretzel prevalence preventive prey priam pribilof priceless
    priceline prick prickle pricklier prickliest pried pries priestess priesthood priestley prim primal
    primaries primate primeval primp primrose princeton principe printable priscilla prism prius
    privation privatise privatize privier privies priviest privy probation probe procedural procession
    procrustes procter procure procyon prodigal prodigies prodigious prodigy profane profanity profess
    proffer proficient profiteer profundity profuse profusion progeny prognoses prognosis projectile
    projector prokofiev prolific prologue prom promenade promethean prometheus prominence promontory
    promulgate prong proofread prop propagate propel propensity prophecies prophecy prophesied
    prophesies prophesy prophetic proponent proprietor propriety propulsion prosecutor proserpine
    prospector prospectus prosper prosperity prosperous prostrate protagoras protective protector
    protestant proteus proton protract protractor protrude protrusion proudhon proust provable provably
    provenance provencals provence proverb proverbial providence province provincial proviso provo prow
    prowess prowl proxies proxy prozac prude prudence prudent prudential prudish pruitt prune prussia
    prussian prut prying pryor psalm psalter pseudonym psych psyche psychiatry psychic psychopath
    psychoses psychosis psychotic ptah ptolemaic ptolemies ptolemy puberty puccini puck puckett puddle
    pudgier pudgiest pudgy puebla pueblo puerto puff puffier puffiest puffy puget pugh pugnacious puke
    pulaski pulitzer pulley pullman pullover pulmonary pulpit pulsate pulsation pulverise pulverize puma
    pumice pummel pumpkin punchline punctual punctuate pundit pungent punic punier puniest punishable
    punitive punjab punjabi punk puny pupped puppet puppies pupping puppy pups purana purcell purdue
    puree purgatory purified purifies purify purim purina puritanism purport purposeful purr purse purus
    purveyor pusan pusey pushier pushiest pushkin pushover pushtu pushy puss pussier pussies pussiest
    pussy putative putin putnam putrid puttied putties putty puzo pygmalion pygmies pygmy pyjamas pyle
    pynchon pyongyang pyotr pyramid pyre pyrenees pyrrhic pythagoras pythias pytorch qaddafi qantas
    qatar qingdao qiqihar quaalude quack quadrangle quadrant quadratic quadruped quadruple quadruplet
    quagmire quail quaint quake qualcomm qualm quandaries quandary quantifier quantify quaoar quarantine
    quark quarrel quarried quarries quarry quart quartet quartz quash quasimodo quaternary quaver quay
    quayle queasier queasiest queasy quebec quechua queenlier queenliest queensland queer quell quench
    quentin queried quezon quiche quicken quicksand quill quilt quincy quinine quinn quintet quintilian
    quinton quintuplet quip quirinal quirk quirky quisling quito quiver quixote quixotism quizzical
    qumran quonset quorum quotient quran rabat rabbi rabble rabelais rabies rabin raccoon racetrack
    rachael rachel rachelle racier raciest racine racketeer racy radcliff radcliffe radial radiance
    radiant radiate radiator radii radish radium rafael raffle raft ragamuffin ragtime raincoat raindrop
    rainfall rainier rainiest rainstorm rainwater rainy raisin rake raleigh rallied rallies rally ralph
    rama ramada ramanujan ramayana ramble rambo ramirez ramiro ramon ramona ramos ramp rampage ramrod
    ramsay ramsey ramshackle ranch rancid rancor rancorous rancour randal randall randell randi randolph
    randy rangoon rankin rankine rankle ransack ransom raoul raphael rapidity rapist rapped rapping
    rapport rapt rapture rapturous rapunzel raquel rarities rarity rasalgethi rasalhague rascal
    rasmussen rasp raspberry rasputin rasta rastaban raster ratified ratifies ratify ration ratliff
    ratty raucous raul ravage ravel raven ravenous ravine ravish rawalpindi rayban rayburn rayleigh
    raymond raymundo rayon raze reactive readied readier readies readiest readiness readjust reagan
    realism realist realities reallocate realty ream reap reappear reba rebate rebekah rebel rebellion
    rebellious rebind rebirth reborn rebound rebuff rebuke rebut rebuttal recant recap recapture recede
    receptacle receptive recess recession recharge recife reciprocal recital recitation recite recline
    recluse recoil recollect recompense recompile reconnect recount recoup recourse recoveries recreate
    recreation rectal rector rectum recuperate recur recurrence recurrent redden redeem redeemable
    redemption redesign redford redgrave redhead redid redis rediscover redmond redo redone redraft
    redraw redress redshift reebok reed reef reek reel reelect reese reeves referee refill refinement
    refineries refinery reflective reflector reflexive refraction refuel refuge refugee refugio
    refurbish refutation regal regale regalia regatta regenerate regent reggie regimen regiment
    regimental regina reginae reginald registrar registries registry regor regress regression regretful
    regularity regulate regulus rehash rehearsal rehearse rehnquist reich reid reilly reimburse rein
    reinaldo reindeer reinforce reinhardt reinhold rejoice rejoin rejoinder rejuvenate relaid relapse
    relational relaxation releasable relegate relent relentless reliance reliant relic relinquish relish
    relive reload relocate remade remake remarque rembrandt remedial remedied remedies remington
    reminisce remiss remission remit remittance remnant remodel remorse remorseful removable remunerate
    remus rena renault rendezvous rene renee renegade renege renewable renewal reno renoir renounce
    renovate renovation renown rental reopen reorganise reorganize repaid reparation repatriate repay
    repayment repeal repel repellent repentance repentant replay replenish replete replica replicate
    repose repository repress repression repressive reprieve reprimand reprint reprisal reproach
    reprogram reprove reptile republic republican repudiate repugnance repugnant repulse repulsion
    reputable repute requiem reroute resale reschedule rescind resentful resentment reservoir reshuffle
    residual residue resilience resilient resin resistant resistor resolute resonance resonant resound
    respectful respirator respite responsive restful restive restless restraint resubmit resultant
    resumption resurface resurgence resurrect retaliate retard retch retention rethink reticence
    reticent retina retort retrace retraction retreat retries retrograde retrospect retry returnable
    retype reuben reunion reunite reuters reuther reva revamp revel revelries revelry revengeful revere
    reverence reverent reverie reversal reversible reversion revile revisit revival revive revlon revoke
    revolve revs revue revulsion revved revving rewind rework reyes reykjavik reyna reynaldo reynolds
    rhapsodies rhapsody rhea rhee rheingau rhenish rhetoric rheumatism rhiannon rhine rhineland rhino
    rhinoceros rhoda rhode rhodesia rhonda rhone rhubarb rhythmic ribbed ribbentrop ribbing ribs ricardo
    richard richardson richelieu richie richmond richter richthofen rick ricketier ricketiest rickety
    rickey rickie rickover rickshaw ricky rico ricochet riddance riddle ridge ridicule riel riemann
    riesling rife rifle rift riga rigel rigged rigging riggs righteous rightful rightmost rigidity
    rigoberto rigoletto rigor rigour rigs rile riley rilke rimbaud rimmed rimming rims rind ringleader
    ringlet ringling ringo ringworm rink rinse rios riotous ripe ripen ripley riposte ripple riskier
    riskiest rita ritalin rite ritz rivalries rivalry rivas rivera riverside rivet riviera riyadh rizal
    roach roadblock roadside roam roanoke roar roast robbed robber robberies robbery robbie robbin
    robbing robby robe roberson robert roberta roberto robertson robeson robin robinson robitussin
    robles robson robt robyn rocco rocha rochambeau roche rochelle rochester rockford rockier rockies
    rockiest rockne rockwell rocky rodent rodeo roderick rodger rodin rodney rodolfo rodrick rodrigo
    rodriguez rodriquez roeg roentgen roes rogelio roger roget rogue roguish rojas roku rolaids roland
    rolando rolex rolland rollins rolodex rolvaag romanesque romania romanian romanies romano romanov
    romansh romany rome romeo romero rommel romney romp romulus ronald ronda ronnie ronny ronstadt rook
    rookie roomier roomiest roommate roomy rooney roosevelt roost roquefort rorschach rory rosa rosales
    rosalie rosalind rosalinda rosalyn rosanna rosanne rosaries rosario rosary roscoe roseann roseau
    rosecrans rosella rosemarie rosemary rosenberg rosendo rosenzweig rosetta rosie roslyn rossetti
    rossini rostand roster rostov rostrum roswell rosy rotarian rotaries rotary rote roth rothko
    rothschild rotisserie rotor rotterdam rottweiler rotund rotunda rouault rouge roughage roughen
    roughhouse roulette rourke rouse rousseau rove rowboat rowdier rowdies rowdiest rowdiness rowdy rowe
    rowena rowland rowling roxanne roxie roxy royalty royce rozelle rubaiyat rubbermaid rubble ruben
    rubicon rubier rubies rubiest rubik rubin rubinstein rubric ruby ruchbah rucksack ruckus rudder
    ruddier ruddiest ruddy rudolf rudolph rudy rudyard rued rueful rues ruff ruffian ruffle rufus rugby
    rugged rugs ruhr ruing ruinous ruiz rukeyser rumble ruminate rummage rummer rummest rummy rump
    rumple rums rumsfeld runaway rundown rune runnier runniest runny runnymede runt runway runyon rupert
    rupture ruse rushdie rushmore ruskin russel russell russia russo rust rustbelt rustic rustier
    rustiest rustle rutan rutgers ruth rutherford ruthie ruthless rutledge ruts rutted rutting rwanda
    rwandan ryan rydberg ryder ryukyu saab saar saarinen saatchi sabbath sabbatical saber sabik sabin
    sabina sabine saboteur sabre sabrina sacajawea sacco sachs sacrament sacramento sacrilege sacs sadat
    saddam saddle sadducee sade sadie sadism sadist sadistic sadr safari safavid safeties safeway
    saffron sagan sage sagebrush sagged sagging saginaw sahara sahel saigon sailboat sailor saintlier
    saintliest saiph sakai sakha sakhalin sakharov salable salad saladin salado salami salas salazar
    saleable salem salerno salesforce salesmen saleswoman saleswomen salient salinas salinger salisbury
    salish saliva salivate salk sallie sallow sallust salmon salome salon saloon saltier saltiest salton
    salty salutation salute salvador salvadoran salvage salvatore salve salween salyut samantha samar
    samara samaritan samarkand sammie sammy samoa samoan samoset samoyed sampson samson samsonite
    samsung samuel samuelson sana sanatorium sanchez sancho sanctified sanctifies sanctify sanction
    sanctity sanctuary sandal sandbag sandburg sandier sandiest sandinista sandman sandmen sandoval
    sandpaper sandra sandstone sandstorm sandy sanford sanforized sanhedrin sanitarium sanitary
    sanitation sanka sankara sanserif sanskrit santana santayana santeria santiago santos sapling sapped
    sapphire sappho sapping sapporo saps sara saracen saragossa sarah sarajevo saran sarasota saratov
    sarawak sardine sardinia sargasso sargent sargon sari sarnoff saroyan sars sarto sartre sash sasha
    saskatoon sasquatch sassanian sassier sassiest sassoon sassy satan satanic satanism satanist satchel
    satin satirical satirise satirist satirize saturate saturation saturday saturnalia saucepan saucier
    sauciest saucy saudi sauerkraut saul sauna saunders saundra saunter sausage saussure savage
    savageries savagery savannah savior saviour savonarola savor savorier savories savoriest savory
    savour savourier savouries savouriest savoury savoy savoyard savvied savvier savvies savviest savvy
    sawdust sawyer saxon saxony saxophone scab scaffold scala scalar scalier scaliest scallop scalp
    scalpel scaly scamper scandalise scandalize scandalous scant scantier scanties scantiest scanty
    scapegoat scar scaramouch scarcity scarecrow scarier scariest scarlatti scarves scary scathing
    scavenger scenic scent scepter sceptic scepticism sceptre scheat schedar schelling schick schiller
    schindler schliemann schlitz schmidt schnabel schnauzer schneider schoenberg scholastic schoolboy
    schooner schrieffer schroeder schubert schultz schulz schumann schumpeter schuyler schuylkill
    schwartz schweitzer schweppes schwinger schwinn scipio scissor scoff scold scoop scoot scorch scorn
    scornful scorpion scorpius scorsese scot scotchman scotchmen scotia scotland scotsman scotsmen
    scotswoman scotswomen scott scottie scottsdale scoundrel scour scourge scout scowl scrabble scram
    scramble scranton scrapbook scrape scratchier scratchy scrawl scrawnier scrawniest scrawny screech
    screwier screwiest screwy scriabin scribble scribe scribner scripture scrooge scrounge scrub scruff
    scruffier scruffiest scruffy scruggs scruple scrupulous scrutinise scrutinize scrutiny scud scuff
    scuffle sculley sculptor sculpture scurried scurries scurrilous scurry scuttle scylla scythe scythia
    scythian seaborg seafaring seafood seagram seam seaman seamen seamstress sean seaport sear seashell
    seashore seasick seaside seasonable seasonal seattle seaweed sebastian sebring secede secession
    seclude seclusion seconal secrecy secrete secretion secretive securities sedan sedate sedative
    sedentary seder sediment sedna seduce seduction seductive seebeck seedier seediest seedling seedy
    seeger seep seepage seesaw seethe sega segovia segre segregate segundo seiko seine seinfeld seize
    seizure sejong selassie selector selectric selena seleucid seleucus selim seljuk selkirk selma
    selves selznick semarang semblance semen semester semicircle semicolon semifinal seminaries seminary
    seminole semiramis semite semitic semtex senate senator sendai seneca senegal senegalese senghor
    senile senility seniority sennett senseless sensor sensory sensual sensuality sensuous sentience
    sentries sentry seoul sephardi sepoy september septuagint sepulcher sepulchre sequin sequoya serb
    serbia serbian serena serenade serene serengeti serenity sergeant sergei sergio serpens serpent
    serra serrano serum serviceman servicemen serviette servile servitude setback seth seton settable
    settlement seurat seuss sevastopol seventeen seventies seventy sever severance severn severus
    seville sewage seward sewed sewer sewing sewn sews sexism sextans sexton seychelles seyfert seymour
    shabbier shabbiest shabbily shabby shack shackle shackleton shadier shadiest shadowier shadowiest
    shadowy shady shaffer shaft shaggier shaggiest shaggy shaka shakier shakiest sham shamble shameful
    shameless shampoo shamrock shana shane shanghai shankara shanna shannon shanties shantung shanty
    shapelier shapeliest shapiro sharepoint shari sharif shark sharlene sharon sharpe sharpen sharron
    shasta shatter shaula shaun shauna shave shaven shavian shavuot shaw shawl shawn shawna shawnee shea
    sheaf shear sheath sheathe sheave sheba shebeli sheboygan sheen sheena sheepish sheetrock sheffield
    sheikh sheila shelby sheldon shelia shelley shellfish shelly shelton shenandoah shenyang sheol
    shepard shepherd sheppard sheratan sheraton sherbet sheree sheri sheridan sheriff sherlock sherman
    sherpa sherri sherrie sherry sherwood sheryl shetland shevat shied shield shies shiftier shiftiest
    shiftless shifty shikoku shillong shiloh shimmer shin shingle shinier shiniest shinto shintoism
    shipment shipshape shipwreck shiraz shire shirk shirley shiva shiver shoal shockley shoddier
    shoddiest shoddy shoelace shoestring shoo shopkeeper shoplifter shore shortfall shorthorn shortlist
    shoshone shotgun shovel showcase showdown showier showiest showman showmen showy shrank shrapnel
    shred shrek shreveport shrew shriek shrill shrimp shrine shrink shrinkage shrivel shropshire shroud
    shrub shrubbery shrug shrunk shrunken shuck shudder shuffle shula shun shunt shuttle shylock
    shylockian siam siamese sibelius siberia siberian sibling sibyl sicilian sicily sickle sicklier
    sickliest siddhartha sideline sidelong sideshow sidestep sidetrack sidewalk sidle sidney siege
    siegfried siemens sierpinski sierra siesta sieve sift sightless sigismund sigmund signified
    signifies signify signpost sigurd sihanouk sikkim sikkimese sikorsky silas silhouette silk silken
    sill sillies silliness silo silt silurian silva silverware silvery silvia simenon simile simmental
    simmer simmons simon simone simplex simpson sims simulator sinai sinatra sincerity sinclair sindbad
    sindhi sinew sinewy singapore singe singh singleton sinhalese sinkiang sinus sioux siphon sipped
    sipping sips sire siren sirius sirloin sissier sissies sissiest sissy sisterhood sistine sisyphean
    sisyphus siva sivan sixpence sixteenth sixtieth sizable sizeable sizzle sjaelland skate skateboard
    skein skeptic skepticism sketchier sketchiest sketchy skew skid skied skies skiing skilful skillet
    skillful skim skimp skimpier skimpiest skimpy skinflint skinnier skinniest skinny skippy skirmish
    skis skit skittish skopje skulk skunk skye skylab skylight skyline skype skyrocket skyscraper slab
    slack slacken slackware slain slake slam slander slant slap slapstick slashdot slat slate slaughter
    slav slavery slavic slavish slavonic slay sleazier sleaziest sleazy sled sleek sleepier sleepiest
    sleepless sleepy sleet sleeve sleeveless sleigh slender slew slick slidell slier sliest slime
    slimier slimiest slimy sling slingshot slink slinky slipperier slipshod slit slither sliver sloan
    sloane slob slocum slog slop sloppier sloppiest slosh sloth slothful slouch slovak slovakia
    slovakian slovenia slovenian slovenlier slovenly sludge slug sluggish sluice slum slumber slump
    slung slunk slur slurpee slush slut slyer slyest slyly slyness smack smallpox smattering smear
    smellier smelliest smelt smetana smidgen smirk smirnoff smite smithson smitten smock smog smokestack
    smokey smokier smokiest smoky smolder smolensk smollett smote smother smoulder smudge smuggle smut
    snake snap snappier snappiest snapple snappy snapshot snare snarl snatch snead sneakier sneakiest
    sneer sneeze snell snicker snide sniffle snip snipe snippet snitch snob snobbish snooker snoop
    snoopy snootier snootiest snooty snooze snore snorkel snort snot snout snowball snowbelt snowdrift
    snowfall snowflake snowier snowiest snowplough snowplow snowstorm snowy snub snuff snug snuggle
    snyder soak soapier soapiest soapy soar soave sobbed sobbing sobriety sobs socastee soccer sociable
    socialise socialize sociology socorro socrates socratic soda sodden soddy sodium sodom sodomy sofa
    sofia softball soften soggier soggiest soggy soho sojourn solace solemn solemnity solicit solicitous
    solidarity solidified solidifies solidify solidity solis solitaire solitaries solitary solitude
    soloist solomon solon soluble solvent somali somalia somalian somber sombre somebodies someday
    somersault somme somoza sonata sondheim sondra songhai songhua sonia sonic sonja sonnet sonny
    sonorous sontag sony sonya soot soothe sootier sootiest sooty sophia sophie sophistry sophoclean
    sophocles sophomore sopped sopping soprano sops sopwith sorbonne sorcerer sorceress sorcery
    sororities sorority sorrier sorriest sorrow sorrowful sorta sosa soto soundproof sour sousa
    southeast southerly southey southpaw southward southwest souvenir sovereign sowed soweto sowing sown
    sows soyinka soyuz spaatz spacecraft spaceship spacial spacious spackle spade spaghetti spahn spain
    spam spangle spaniard spaniel spank spar spark sparkle sparrow sparse sparta spartacus spas spasm
    spasmodic spat spate spatula spawn spay spear spearhead spearmint specifier specious speck spectacle
    spectator specter spectra spectre speculator speechless speedboat speedier speediest speedy speer
    spellbind spellbound spence spencerian spengler spenser spenserian sperm sperry spew spherical
    sphinx spica spice spicier spiciest spicy spider spied spielberg spillane spilt spinach spinal
    spindlier spindliest spindly spine spineless spinoza spinster spinx spire spiro spirograph spiteful
    spittle spitz splash splat spleen splendor splendour splice splint splurge spock spokane spokesmen
    sponge spongier spongiest spongy spook spookier spookiest spooky spoon spoonful sporadic spore
    sporran spotless spotlight spottier spottiest spotty spouse sprain sprawl spree sprier spriest sprig
    springdale springier springiest springtime springy sprinkle sprint sprite sprout spruce spry spud
    spun spunk spurn spurt sputnik sputter sqlite squabble squadron squalid squall squalor squander
    squanto squat squawk squeak squeakier squeakiest squeaky squeal squeamish squelch squibb squid
    squint squire squirm squirrel squirt srinagar srivijaya stab stabilise stabilize stacey staci stacie
    stacy stadium stael stafford stag stagecoach stagnant stagnate stagnation staid stain stairway
    stalemate stalin stalingrad stalinist stalk stallion stallone stalwart stamford stamina stammer
    stampede stan stanch standby standish standoff standstill stanford stank stanley stanton stanza
    staple starboard starch starchier starchiest starchy stardom starfish starkey starlight starr
    starrier starriest starry starvation statelier stateliest staten statesman statesmen stationery
    statue stature statute statutory staubach staunch staunton stave steadfast steadicam steadied
    steadier steadies steadiest steak stealth stealthier stealthily stealthy steamier steamiest steamy
    steele steeple stefan stefanie stein steinbeck steinem steinmetz steinway stella stellar stench
    stencil stendhal stengel stephan stephanie stephen stephenson stepladder sterilise sterilize stern
    sterne sterno stetson steuben steve steven stevenson stevie stew steward stewardess stewart stickier
    stickies stickiest stickler stieglitz stiffen stifle stigma stigmata stillborn stilted stilton
    stimson stimulant stimuli stimulus stine sting stingier stingiest stinginess stingy stink stint
    stipulate stirling stirrup stitch stockade stockholm stockier stockiest stockpile stockton stocky
    stockyard stodgier stodgiest stodgy stoic stoical stoicism stoke stolid stolypin stomp stonehenge
    stonier stoniest stony stool stoop stopgap stopover stoppage stoppard stopwatch storehouse storeroom
    stork stormier stormiest stormy stout stove stow stowaway stowe strabo straddle straggle straighten
    strait strand strangle strap strasbourg strata stratagem stratified stratifies stratify stratum
    strauss stravinsky strawberry streak streamline streetcar streisand strenuous stressful strew strewn
    stricken strickland stridden stride strife strindberg stringier stringiest stringy stripe striven
    strode stroll stromboli stronghold strove strum strung strut stuart stub stubbier stubbiest stubble
    stubborn stubby stud studebaker studious stuffier stuffiest stuffy stump stung stunk stupefied
    stupefies stupefy stupendous stupor sturdier sturdiest sturdy stutter stuttgart stuyvesant stygian
    stylish stylistic stylus styron styx suarez suave subaru subbed subbing subdivide subdue subgroup
    subjugate sublet sublime submarine submerge submersion submissive subnormal subprogram subs
    subscript subsection subside subsidies subsidy subsist subsystem subterfuge subtract suburb suburban
    subversive subvert succinct succor succour succulent succumb suck suckle sucre sucrets suction sudan
    sudanese sudoku sudra suds suede suetonius suez suffocate suffolk suffrage sufi sufism sugarier
    sugariest sugary suggestive suharto suitcase suitor sukarno sukkot sulawesi suleiman sulfur sulk
    sulkier sulkies sulkiest sulky sulla sullen sullivan sulphur sultan sultrier sultriest sultry
    sumatra sumeria sumerian summarily summit summon sumner sumptuous sumter sunbathe sunbeam sunbelt
    sunburn sundae sundanese sunday sundial sundown sundries sunflower sunglasses sunken sunkist sunlit
    sunni sunnyvale sunscreen sunset suntan sunup superbowl superfund superglue superhuman superman
    supersede supersonic superstar supper supplant supple supportive supremacy surabaya surat surcharge
    surf surfboard surge surgeon surgeries surgical suriname surlier surliest surmise surmount surpass
    surreal surrender surveyor survivor surya susan susana susanna susanne suse susie suspense sussex
    sustenance sutherland sutton suva suwanee suzanne suzette suzhou suzuki suzy svalbard sven svengali
    swab swagger swahili swammerdam swampier swampiest swampy swan swanee swansea swanson swarm
    swarthier swarthiest swarthy swat swathe sway swazi swaziland sweaty swede sweden swedenborg swedish
    sweeney sweepstake sweeten sweetheart swell swerve swift swig swill swinburne swindle swine swipe
    swirl swish swissair switchable swivel swollen swoon swoop swordfish swung sybil sydney sykes
    syllable syllabus sylvester sylvia sylvie symbolise symbolism symbolize symphonic synagogue synapse
    synge synopses synopsis syntheses synthesise synthesize synthetic syphilis syracuse syria syriac
    syrian syringe syrup szilard szymborska tabasco tabatha tabbies tabby tabernacle tabitha tablecloth
    tablespoon tablet tabloid taboo tabriz tabulate tabulation tacit taciturn tacitus tackier tackiest
    tacky tacoma tact tactful tadpole tadzhik taegu taejon taft tagalog tagore tagus tahiti tahitian
    tahoe taichung tailgate taillight tailspin taine taint taipei taiping taiwan taiyuan tajikistan
    takeoff takeover taklamakan talbot talc taliban taliesin talisman talkative tallchief talley
    talleyrand tallied tallies tallinn tallow talmudic talon tamara tambourine tameka tamera tamerlane
    tami tamika tamil tammany tammi tammie tammuz tammy tampa tampax tamper tamra tamworth tancred
    tandem taney tang tanganyika tangential tangerine tangible tangiers tangle tango tangshan tania
    tanisha tankard tanned tanner tannest tanning tans tantalise tantalize tantalus tantamount tantrum
    tanya tanzania tanzanian taoism taoist tapestries tapestry tara tarantino tarantula tarawa tarazed
    tarbell tardier tardiest tardiness tardy tariff tarim tarkenton tarkington tarnish tarpaulin tarred
    tarried tarrier tarries tarriest tarring tarry tars tart tartan tartar tartary tartuffe tarzan tasha
    tashkent tasman tasmania tasmanian tass tassel tasteful tastier tastiest tasty tatar tate tattle
    tattoo tatty tatum taunt taurus taut tautology tavares tavern tawdrier tawdriest tawdry tawney
    tawnier tawniest tawny taxable taxicab taylor tbilisi teacup teak teammate teamster teamwork
    teardrop tearful teasdale tease teaspoon teat technician tecumseh teddy tedium teed teeing teem teen
    tees teeter teethe teetotal tehran telegram telegraph telemachus telemann telepathic telepathy
    teletype televise telltale telugu temecula tempe temperance temperate templar template tempo
    temporal tenable tenacious tenacity tenancies tenancy tenant tenderise tenderize tendon tendril
    tenement tenet tennessee tennyson tenor tensorflow tensors tent tentacle tenuous tenure tepee tepid
    terence teresa tereshkova teri terkel termini terminus termite terra terrace terrain terran terrance
    terrell terrence terri terrie terrific terrorise terrorize terry tertiary tess tessa tessie testable
    testament testicle testified testifies testify testimony testis tetanus tether tethys tetons
    teutonic tevet texaco texan texarkana texas textile texture thackeray thad thaddeus thailand thales
    thalia thames thanh thankless thant thar tharp thatch thaw thea theatrical thebes theiler theist
    thelma thence theocritus theodora theodore theodoric theodosius theologian theologies theoretic
    theorise theorist theorize theosophy therapies therapist theravada thereon theresa therese thereupon
    thermal thermostat theron thesauri thesaurus theseus thespian thespis thessaly theta thicken thicket
    thieu thigh thimble thimbu thirstier thirstiest thirsty thirteen thirteenth thirties thirtieth
    thistle thomas thomism thomistic thompson thomson thong thor thorazine thoreau thorn thornier
    thorniest thornton thorny thorpe thoth thoughtful thousandth thrace thracian thrash threadbare
    thresh thrice thrift thriftier thriftiest thrifty thrill thrive throb throne throng throttle
    throwaway throwback thucydides thud thug thule thumbtack thump thunder thunderous thurber thurman
    thurmond thursday thutmose thwart thyme thyroid tianjin tiara tiber tiberius tibet tibetan tickle
    ticklish tidal tidbit tide tidier tidiest tienanmen tiff tiffany tighten tightrope tightwad tigris
    tijuana tilde tillich tillman tilsit tilt timber timbuktu timekeeper timeless timelier timeliest
    timex timezone timid timidity timmy timon timor timothy timur timurid tina tinder ting tinge tingle
    tinier tiniest tinker tinkerbell tinkertoy tinkle tinnier tinniest tinny tinsel tinseltown tint
    tintoretto tippecanoe tipperary tipsier tipsiest tipsy tiptoe tirade tireless tiresias tisha tishri
    tissue titan titania titanic titbit titian titicaca titillate tito tits titter titus titusville
    tlaloc tlingit toadstool tobago toboggan toby tocantins todd toddle toenail toffee toga togo toil
    tojo tokay tokugawa tokyo toledo tolerable tolerably tolkien tolstoy toltec tolyatti tomahawk tomas
    tomb tombaugh tomboy tombstone tomcat tomlin tommie tommy tompkins tomsk tonal tong tonga tongan
    toni tonia tonic tonnage tonne tonsil tonto tony tonya toolkit toot toothache toothbrush toothpaste
    toothpick topaz topeka topography topology topple topsy torah torch tories torment tormentor tornado
    toronto torpedo torque torquemada torrance torrens torrent torrential torres torricelli torrid torso
    tortilla tortoise tortola tortuga tortuous torvalds tory tosca toscanini toshiba totalities totality
    tote totem toto totted totter totting toucan touchdown touchier touchiest touchy toughen toulouse
    toupee tournament tourniquet tousle tout towed towel towing townsend tows toxic toxin toynbee toyoda
    tracey traci tracie tract traction tractor tracy trademark trafalgar trafficked tragedies tragically
    trailways trainee trait traitor traitorous trajan tramp trample trampoline tran trance tranquil
    transact transcend transcribe transgress transistor transitive transitory transpire transplant
    transpose transvaal transverse trapdoor trapeze trapezoid trappist trashier trashiest trashy trauma
    traumatic traumatise traumatize traverse travestied travesties travesty travis travolta trawl
    treachery treacle treadmill treason treasuries treasury treaties treatise treble treblinka trekkie
    trellis tremble tremor trench trendier trendies trendiest trent trenton trespass trestle trevelyan
    trevino trevor trey triangular triangulum triassic tribal tribunal tributary tribute tricia trickery
    trickier trickiest trickle trickster tricycle trident trieste trill trillion trilogies trim
    trimester trimurti trina trinidad trinket trio tripe tripitaka triplet triplicate tripod tripoli
    trippe trisha tristan trite triton triumphant triviality trobriand trod trodden troilus trojan troll
    trollope trombone trondheim trophies trophy tropical tropicana trot trotsky trough trounce troupe
    trout trowel troy truancy truant truce truckee trudeau trudge trudy truffaut truffle truism trujillo
    truman trumbull trump truncation trustee trustful trustier trusties trustiest truthful tryout tsar
    tsimshian tsitsihar tsongkhapa tswana tuamotu tuareg tuba tubman tubular tuck tucson tucuman tudor
    tuesday tuft tugged tugging tugs tuition tulane tulip tull tulsa tulsidas tumble tummies tummy tumor
    tumour tums tumult tumultuous tuna tundra tuneful tungus tunguska tunic tunis tunisia tunisian
    tunney tupi tupperware tupungato turban turbine turbulence turbulent tureen turf turgenev turgid
    turin turing turk turkestan turkey turkish turlock turmoil turnaround turnip turnout turnover
    turnpike turnstile turpentine turpin turquoise turret turtle turtleneck tuscaloosa tuscan tuscany
    tuscarora tuscon tusk tuskegee tussaud tussle tutsi tutu tuvalu tuxedo twain twang tweak twee
    tweedledee tweedledum tweet tweezers twelfth twenties twiddle twig twila twilight twine twinge
    twinkies twinkle twirl twitch twizzlers tycho tycoon tyler tyndale tyndall typeface typescript
    typhoid typhoon typhus typified typifies typify typist tyrannical tyrannies tyrannise tyrannize
    tyranny tyrant tyree tyrone tyson ubangi ubiquitous ubuntu ucayali uccello ucla udall udder uganda
    ugandan uglier ugliest ugliness uighur ukraine ukrainian ulcer ulster ulterior ultimatum ultra
    ultrasonic ultrasuede ulyanovsk ulysses umbriel umpire umpteen unaccepted unaltered unanimity
    unanimous unanswered unarmed unassigned unassuming unattached unbearably unbeatable unbecoming
    unbeliever unblock unborn unbroken unburden uncannier uncanniest uncanny unceasing unclean uncouth
    uncover uncultured uncut undamaged undaunted undecided undeniable undeniably underbrush undercover
    undercut underdog underflow underfoot undermine underpants underpass underrate underscore undershirt
    underside understate understudy undertone undertow underwater underwear underwood underworld
    underwrite underwrote undeserved undetected undoubted undress undue undying unearth uneasier
    uneasiest uneasily uneasiness uneconomic uneducated unequal unerring unethical uneven uneventful
    unfailing unfaithful unfasten unfeasible unfeeling unfilled unfit unfold unforeseen unfunny unfurl
    ungainlier ungainly ungava ungodlier ungodliest ungodly ungrateful unhappier unhappiest unhappily
    unheard unhook unicode unicorn unicycle uniformity unilateral unilever uninformed uninspired
    unintended unionise unionize uniontown uniroyal unison unitarian unitas unities unjust unkempt
    unkind unkindlier unlabeled unlabelled unlawful unleash unlikelier unluckier unluckiest unman
    unmarked unmarried unmask unmodified unmoved unnamed unnerve unnoticed unoccupied unoriginal
    unorthodox unpack unpaid unpick unprepared unproven unprovoked unravel unreal unresolved unrest
    unrivaled unrivalled unruffled unrulier unruliest unruly unsaid unsanitary unsavory unsavoury unsay
    unscathed unscrew unseat unseemlier unseemly unsettle unsightly unsigned unskilled unsolved unstuck
    unsuited unsung untangle untenable untidier untidiest untie untiring untold untouched untrained
    untying unukalhai unveil unwary unwashed unwell unwieldier unwieldy unwind unworthy unwound unwrap
    unwritten upanishads upbeat updike upend upheaval upheld uphill uphold upholster upholstery upjohn
    upkeep uplift upload upped uppermost upping uprising uproar uproot upshot upstanding upstart
    upstream uptake uptight upton uptown upturn ural urania uranium urbane urchin urdu urey uriah uriel
    urinate urine uris urns urquhart ursa ursula ursuline uruguay uruguayan urumqi usenet usher ustinov
    usurp utah utensil uteri uterus utica utilise utilize utmost utopia utopian utrecht utrillo
    utterance uzbek uzbekistan vacant vacate vacaville vaccinate vaccine vacillate vacuous vader vaduz
    vagabond vagaries vagary vagina vaginae vaginal vagrant valarie valdez valdosta valencia valenti
    valentin valentine valentino valenzuela valeria valerian valerie valet valhalla valiant validate
    validation valise valium valkyrie vallejo valletta valois valor valour valparaiso valueless
    valvoline vampire vance vancouver vandal vandalise vandalize vanderbilt vandyke vane vanessa vang
    vanguard vanilla vanities vanity vanquish vanuatu vanzetti vapor vaporise vaporize vapour varanasi
    varese vargas varnish varsities varsity vase vaseline vasquez vassar vatican vauban vaughan vaughn
    vault vazquez veal veblen veda vedanta veer vega vegemite vegetation vehement veil vela velez velma
    velocities velour velveeta velvet velvety veneer venerable venerate veneration venetian venezuela
    venezuelan vengeance vengeful venice venison venn venom venomous vent ventilate ventilator ventolin
    ventricle venusian vera veracity veracruz veranda verbiage verbosity verde verdi verdun verge verier
    veriest veritable verlaine vermeer vermin vermont vern verna vernacular verne vernon verona veronese
    veronica versailles vertebra vertebrae vertebrate vertices vertigo verve vesalius vespasian vespucci
    vest vesta vestibule vestige vestment vesuvius veteran veterinary veto vexation vexed vexes vexing
    viability viacom viaduct viagra vial vibrant vibrate vibration vicarious vicente vichy vicki vickie
    vicksburg vicky victimise victimize victor victoria victorian victories victorious victrola vidal
    videotape vied vienna viennese vientiane vies vietcong vietminh vietnam vietnamese vigil vigilance
    vigilant vigilante vigor vigorous vigour vijayawada viking vila vilified vilifies vilify villa
    villain villainies villainous villainy villarreal villon vilma vilnius vilyui vince vincent
    vindicate vindictive vine vinegar vineland vineyard vinson viola violet viper viral virgie virgil
    virginia virginian virginity virile virility virtuoso virtuous virulent visalia visayans vise vishnu
    visibility visibly visigoth visionary visitation visor vista vistula visualise visualize vitality
    vitamin vitim vito vitriolic vitus vivacious vivacity vivaldi vivian vivid vivienne vlad vladimir
    vlaminck vlasic vocalist vocation vocational vociferous vodka vogue voip volatile volcanic volcano
    volcker voldemort volga volgograd volition volkswagen volley volleyball volstead volt volta voltaire
    voluminous voluptuous volvo vonda vonnegut voodoo voracious voronezh vorster vortex vowed vowing
    vows voyage vuitton vulcan vulgar vulgarity vulgate vulture vying wabash waco wadded wadding waddle
    wafer waft wagged wagging wagner wagnerian wagon wahhabi waif waikiki wail waist waistline waite
    waitress waive waken waksman wald waldemar walden waldensian waldheim waldo waldorf wales walesa
    walgreen walkout wallace wallis walloon wallop wallow wallpaper walnut walpole walrus walsh walt
    walton waltz wanamaker wanda wane wang wankel wanna wanner wannest wanton warble warden wardrobe
    ware warfare warhead warhol warier wariest warlike warmth warpath warrantied warranties warren
    warrior warsaw wart warwick wasatch washable washcloth washington washout washroom wasp wassermann
    wastage wasteland watchdog watchful watchman watchmen watchword waterbury watercolor waterfall
    waterford waterfront watergate waterier wateriest waterloo watermark watermelon waterproof watershed
    watertight watertown waterway waterworks watery watkins watson watt watteau watusi waugh wausau
    waveform wavelength wavier waviest wavy waxed waxes waxier waxiest waxing waxy waylaid waylay wayne
    waynesboro wayside wayward weaken weakling wealthier wealthiest wean weaponry wearied wearier
    wearies weariest wearily weariness wearisome weave webb weber webern webs webster weddell wedge
    wedgwood wedlock wednesday weedier weediest weedy weeklies weep wehrmacht weightier weightiest
    weighty weill weinberg weirdo weirton weiss weizmann weld weldon welland wellington welshman
    welshmen welt wenatchee wendell wendi wendy wept werewolf werewolves wesak wesley wesleyan wessex
    wesson westerlies westerly weston westphalia westward weyden wezen whack wharf wharton wharves wheat
    wheaties wheatstone wheedle wheelchair wheeze wherein whet whew whiff whig whimper whimsical whine
    whinnied whinnies whinny whip whipple whir whirl whirlpool whirlwind whirr whisk whiskies whisper
    whitaker whitefield whitehall whitehead whitehorse whiteley whiten whitewash whitfield whitley
    whitman whitney whitsunday whittier whittle whiz whizz whoa wholesale wholesome whopper whore wicca
    wichita wick wicket widen widow wield wiemar wiesel wiesenthal wigged wigging wiggins wiggle wigner
    wigs wigwam wikileaks wikipedia wilbert wilbur wilburn wilcox wilda wildcat wilde wildfire wildlife
    wiles wiley wilford wilfred wilfredo wilful wilhelm wilhelmina wilier wiliest wilkerson wilkes
    wilkins wilkinson willa willamette willard willemstad willful william williamson willie willow
    willpower willy wilma wilmer wilmington wilson wilsonian wilt wilton wily wimbledon wimsey wince
    winch winchell winchester windex windfall windhoek windier windiest windmill windowpane windpipe
    windscreen windshield windsor windward windy winesap winfred winfrey winifred wink winkle winnebago
    winnie winnipeg winsome winston wintertime winthrop wintrier wintriest wintry wirier wiriest wiry
    wisconsin wisecrack wishbone wishful wisp wispier wispiest wispy wist wistful witchcraft withheld
    withhold withstand withstood witless witt witticism wittier wittiest wizened wobble wobblier
    wobbliest wobbly wobegon wodehouse woes wolfe wolff wolfgang wollongong wolsey wolves womanhood
    womankind womb wonderbra wonderland wong woodard woodchuck woodhull woodier woodies woodiest
    woodland woodpecker woodrow woodsman woodsmen woodstock woodward woodwind woodwork woody wooed woof
    wooing wool woolen woolf woolite woollen woollier woollies woolliest woolongong woolworth woos
    wooster wooten worcester wordier wordiest wordpress wordsworth wordy workbench workbook workforce
    workman workmen workout workplace worldlier worldliest wormhole worrisome worsen worthier worthies
    worthiest wotan wove woven wovoka wozniak wozzeck wrangell wrangle wreak wreath wreathe wreckage
    wrench wrest wrestle wretch wriggle wright wrigley wring wrinkle wristwatch writ writable writhe
    wroclaw wrongdoer wrongdoing wrought wrung wryer wryest wuhan wurlitzer wyatt wycherley wycliffe
    wyeth wylie wynn wyoming wyomingite xamarin xanadu xanthippe xavier xemacs xenakis xenia xenophobia
    xenophon xerxes xhosa xiaoping ximenes xingu xiongnu xmas xochipilli xuzhou xylophone yacc yacht
    yahoo yahtzee yahweh yakima yakked yakking yaks yakut yakutsk yale yalow yalta yalu yamagata yamaha
    yams yang yangon yangtze yank yankee yaobang yaounde yapped yapping yaps yaqui yardstick yarn
    yaroslavl yataro yates yauco yeager yearlies yearling yearn yeast yeats yell yelp yeltsin yemen
    yemeni yenisei yens yerevan yerkes yesenia yews yggdrasil yiddish ymir yoda yodel yogurt yoke yokel
    yoko yokohama yolanda yolk yonder yong yonkers york yorkie yorkshire yorktown yoruba yosemite
    yossarian youngster youngstown youthful yowl ypres ypsilanti yuan yucatan yuck yugoslav yugoslavia
    yukon yule yuma yunnan yuri yves yvette yvonne zachariah zachary zachery zagreb zaire zairian
    zambezi zambia zambian zamboni zamenhof zamora zane zanier zanies zaniest zanuck zany zanzibar
    zapata zaporozhye zapotec zappa zara zeal zealand zealous zebedee zebra zechariah zedekiah zedong
    zeffirelli zeke zelig zelma zenger zenith zeno zens zephaniah zephyrus zest zeta zeus zhengzhou
    zhivago zhukov zibo ziegfeld ziegler ziggy zigzag zillion zimbabwe zimbabwean zimmerman zinc zincked
    zincking zinfandel zion zionism zionist ziploc zipped zipper zipping zips zodiac zola zollverein
    zoloft zomba zombie zoological zoologist zoology zoos zorn zoroaster zorro zosma zsigmondy zucchini
    zukor zulu zuni zwingli zworykin zyrtec zyuganov
    """
"""Rarer words and proper names, without the forms that plain endings make of other words."""

SHORTEST = 2
"""Words of so many letters may be anything."""

ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "ness", "est")


@cache
def _rarer() -> frozenset[str]:
    """Give the words of `RARER`: splitting them takes milliseconds, and many questions need none."""
    return frozenset(RARER.split())


@lru_cache(maxsize=4096)
def is_english(word: str) -> bool:
    """Say whether a word, or what it is made of with a plain ending, is English."""
    if word in COMMON or len(word) <= SHORTEST or word in FUNCTION or word in _rarer():
        return True
    stems = (word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending))
    return any(_is_stem(stem) for stem in stems)


def _is_stem(stem: str) -> bool:
    doubled = stem[:-1] if stem[-2:-1] == stem[-1:] else stem
    return any(word in COMMON or word in _rarer() for word in (stem, stem + "e", doubled))


class Sorts(NamedTuple):
    """Which words of a text are of which sort: bit i of each number stands for word i.

    `telling`: they carry meaning of their own, and are made of letters; `common`: in `COMMON`; `everyday`:
    in that or `FUNCTION`; `english`: see `is_english`; `worldly`: in `WORLDLY`; `numbers`: they begin with a
    digit.
    """

    telling: int
    common: int
    everyday: int
    english: int
    worldly: int
    numbers: int


TELLING_WORD, COMMON_WORD, EVERYDAY_WORD, ENGLISH_WORD, WORLDLY_WORD, NUMBER = 1, 2, 4, 8, 16, 32


def sorts_of(sorts: Sequence[int]) -> Sorts:
    """Put together the sorts of the words of a text, see `sort_of`."""
    telling = common = everyday = english = worldly = numbers = 0
    bit = 1
    for sort in sorts:
        if sort & TELLING_WORD:
            telling |= bit
        if sort & COMMON_WORD:
            common |= bit
        if sort & EVERYDAY_WORD:
            everyday |= bit
        if sort & ENGLISH_WORD:
            english |= bit
        if sort & WORLDLY_WORD:
            worldly |= bit
        if sort & NUMBER:
            numbers |= bit
        bit <<= 1
    return Sorts(telling, common, everyday, english, worldly, numbers)


def sort_of(word: str) -> int:
    """Give of which sorts a word is, as a sum of those above."""
    return (
        TELLING_WORD * (word not in FUNCTION and word.isalpha())
        + COMMON_WORD * (word in COMMON)
        + EVERYDAY_WORD * (word in COMMON or word in FUNCTION)
        + ENGLISH_WORD * is_english(word)
        + WORLDLY_WORD * (word in WORLDLY)
        + NUMBER * word[0].isdigit()
    )
