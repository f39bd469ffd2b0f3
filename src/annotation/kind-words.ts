const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The last word of a body's name, or the word before its "of": "Coastal Directorate", "Bank of the South". */
export const bodyWords = list(
  `ministry department agency authority commission committee council board office bureau court tribunal parliament senate
  congress assembly house government directorate secretariat inspectorate service services police army navy force forces
  guard university college school institute academy faculty laboratory observatory hospital clinic museum gallery library theatre orchestra
  church temple mosque cathedral diocese foundation trust fund bank group holdings partners ventures capital
  association society union federation confederation league alliance coalition network movement party front club team
  initiative campaign centre center organisation organization corporation company firm industries systems
  technologies technology solutions laboratories pharma pharmaceuticals energy petroleum mining mines metals steel motors airlines
  airways railways shipping lines engineering construction media press news times post journal herald tribune gazette chronicle
  telegraph guardian observer courier mail express radio television broadcasting studios entertainment records games
  insurance securities investments consulting logistics survey chamber brigade corps cooperative collective watch exchange
  treasury administration ombudsman registry archive archives parish synod fc united
  materials chemical chemicals foods telecom telecommunications communications power oil carriers freight ferries cruises robotics
  semiconductor semiconductors electronics software biotech biosciences therapeutics textiles cement brewery retail hotels
  athletic rovers wanderers albion hotspur guild guilds infirmary hospice trading panel syndicate consortium taskforce shipyard shipyards dockyard foundry ironworks shipbuilders builders farms winery
  distillery bakery dairy orchards cannery refinery mills works trustees brotherhood sisterhood ledger review bulletin dispatch examiner inquirer monitor mirror echo weekly daily ilbo shimbun zeitung tidende gazeta polytechnic`,
);

/** After these an "of" belongs to the name: "Bank of the South", "Treaty of Lisbon". */
export const ofHeads = list(
  `union ministry department agency survey party movement association society federation confederation league council committee
  commission board court house bank university college school academy institute church diocese army chamber assembly congress museum
  centre center office bureau guild brotherhood kingdom republic alliance act treaty charter code declaration constitution bill
  convention statute accord protocol library faculty parliament senate state states city port bay gulf isle cape strait tower bridge
  ministers nations organization organisation academies archives registry front friends citizens mothers doctors board foundation network
  campaign initiative club fund institution order inspectorate directorate authority law`,
);

/** After these a "for" belongs to the name: "Department for Culture". */
export const forHeads = list(
  'tribunal court bank convention treaty code department centre center committee party movement campaign ministry agency institute foundation fund society alliance council office association organisation organization coalition citizens doctors reporters students mothers lawyers scientists',
);

/** The last word of a place's name. */
export const placeTails = list(
  `river lake bay gulf sea strait straits canal island islands peninsula mountain mountains hills valley desert forest delta
  province county district prefecture governorate oblast canton street road avenue lane square bridge harbour harbor port airport
  station park beach city town village falls creek cove heights springs plateau fjord reservoir dam point sound firth glen bazar bazaar loch
  moor volcano glacier estuary lagoon oasis archipelago`,
);

/** The first word of a place's name. */
export const placeFronts = list(
  'loch lough lake mount cape port fort isle glen strath wadi jebel rio cerro sierra salar laguna caleta puerto punta nether upper lower',
);

/** The last word of a product's name. */
export const productTails = list(
  'pro max ultra plus mini unlimited edition series telescope console tablet hybrid suv turbo deluxe',
);

/** The first word of a programme's or an operation's name, and the last. */
export const programmeFronts = list('operation project programme');
export const programmeTails = list('programme program initiative scheme project');

/** Before these in lower case a name is a body's: "Elland district council". */
export const districtWords = list(
  'district city county town borough parish village regional provincial municipal state metropolitan community',
);

/** Bodies that news writes in lower case behind a name. */
export const localBodies = list('council court police prosecutor authority assembly');

/** Heads whose "of" may be followed by two things: "Ministry of Food and Rural Affairs". */
export const departmentHeads = list(
  'ministry department office bureau secretariat directorate secretary minister committee commission board agency inspectorate',
);

/** The last word of a statute, treaty or case. */
export const instrumentTails = list(
  `act bill law treaty convention agreement accord accords protocol pact charter directive regulation regulations constitution decree
  resolution ordinance code declaration statute amendment rules`,
);

/** Common nouns beside a name that say what it is. */
export const placeNouns = list(
  `town city village port island province state region district suburb hamlet municipality county country capital
  river lake valley coast area outskirts neighbourhood neighborhood streets mayor residents`,
);
export const bodyNouns = list(
  `company firm maker manufacturer builder operator owner subsidiary parent agency authority regulator ministry bank lender
  insurer laboratory newspaper daily weekly magazine broadcaster publisher outlet website group party union association charity
  foundation nonprofit ngo club team startup start-up giant retailer carrier airline contractor supplier
  developer consultancy museum university institute hospital court watchdog organisation organization unit body network
  alliance movement brand chain utility cooperative`,
);
export const productNouns = list(
  `app software platform system device drug medicine vaccine pill tablet tablets treatment therapy car model phone smartphone
  battery engine carrier aircraft jet plane ship vessel ferry tanker trawler submarine rocket satellite missile chip processor game browser tool
  algorithm chatbot website program engine`,
);

/** What belongs to a body and stands after its name: "NordKai shares". */
export const bodyBelongings = list(
  `shares stock staff employees executives officials inspectors lawyers shareholders investors customers users spokesman
  spokeswoman spokesperson ceo chairman chairwoman board headquarters subsidiary factory plant management workers members
  volunteers engineers researchers journalists reporters representatives interview broadcast chief president director founder cofounder`,
);

/** What belongs to a person and stands after the possessive: "Aune's widow". */
export const personBelongings = list(
  `wife husband father mother son daughter brother sister widow widower parents family heirs children lawyer lawyers attorney
  attorneys office aides spokesman spokeswoman successor predecessor predecessors death resignation testimony house
  home arrest trial friend friends colleagues`,
);

/** Common nouns for people, before a name or behind a comma after it. */
export const personNouns = list(
  `minister president chairman chairwoman chairperson chair chief executive director head leader founder cofounder
  manager mayor governor senator lawmaker politician candidate deputy secretary ambassador diplomat envoy judge lawyer prosecutor
  attorney counsel advocate activist campaigner organiser organizer economist analyst professor lecturer teacher researcher scientist historian
  doctor physician surgeon cardiologist toxicologist biologist engineer farmer fisherman baker driver pilot captain officer
  inspector detective commander general colonel soldier spokesman spokeswoman spokesperson journalist reporter editor
  correspondent columnist author writer poet novelist artist painter singer musician actor actress filmmaker photographer architect designer
  coach player striker goalkeeper athlete businessman businesswoman entrepreneur billionaire tycoon investor banker trader dealer
  collector whistleblower witness defendant plaintiff victim suspect widow widower wife husband mother father son daughter
  brother sister uncle aunt cousin resident student graduate worker employee member veteran survivor priest bishop pastor imam
  rabbi nun monk king queen prince princess adviser advisor aide assistant consultant specialist expert critic
  neighbour neighbor friend colleague classmate purser surveyor skipper master
  curator librarian nurse midwife trustee commissioner councillor premier chancellor treasurer`,
);

export const speechVerbs = list(
  `said says told tells added adds wrote writes argued argues claimed claims insisted insists warned warns explained explains
  replied replies recalled recalls denied denies admitted admits acknowledged conceded testified tweeted declined confirmed announced
  accused urged called asked complained noted suggested believes thinks wants`,
);

/** Capitalised words that are no names of the affair by themselves. */
export const neverNames = list(
  `god internet web covid christmas easter ramadan hanukkah diwali passover thanksgiving halloween bible quran olympics olympic
  brexit english french german spanish mandarin cantonese arabic latin hindi ok tv dna gdp ai it pr hr id uk's ceo cfo cto coo
  phd mba ba ma pm am gmt utc bst cet est edt pdt pst ngo ngos q1 q2 q3 q4 usd eur gbp nok sek dkk rmb usb pdf faq url sms gps suv suvs vip
  kw kwh mw mwh gwh kb mb gb tb
  photo photos image video editor advertisement read share related source exclusive update breaking opinion analysis watch
  st ave rd mr mrs ms dr am pm ad bc ii iii iv vi vii viii ix xi xii`,
);

/** Events are no kind of entry. */
export const eventTails = list(
  'cup games championship championships open finals final tournament festival war wars day week month season summit conference show awards award prize olympics marathon revolution crisis pandemic election elections',
);

/** Parties' adjectives: "Democratic" alone is no name. */
export const partyWords = list(
  'democratic republican conservative liberal labour labor green communist socialist nationalist',
);

/** Names of one thing that share no word. The first is what it is called. */
export const sameNames: readonly (readonly string[])[] = [
  ['united states', 'us', 'usa', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['united arab emirates', 'uae'],
  ['united nations', 'un'],
  ['european union', 'eu'],
];
