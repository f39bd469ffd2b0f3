const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Before a person's name, and part of the mention. */
export const honorifics = list(
  'mr mrs ms miss madam mx dr prof sir dame lord lady cllr adv hon shri smt datuk dato alhaji hajia malam fr aunty',
);

/** Letters behind a person's name. */
export const postNominals = list('KC QC SC SAN BL MP MSP MEP MLA TD CBE OBE MBE PhD MD');

/** What a capitalised word next to a name may be without making the name longer: an office or rank. */
export const roles = list(
  `president vice premier minister ministers prime chancellor secretary undersecretary treasurer senator senators sen congressman
  congresswoman representative rep deputy speaker leader governor gov mayor councillor councilor commissioner ambassador envoy
  consul judge justice magistrate attorney prosecutor solicitor lawyer general gen colonel col major maj captain capt
  lieutenant lt sergeant sgt admiral adm commander marshal officer constable inspector superintendent detective sheriff chief
  king queen prince princess duke duchess emperor sultan sheikh emir pope cardinal archbishop bishop father reverend rev
  pastor rabbi imam ayatollah sister brother chairman chairwoman chairperson chair ceo cfo coo cto md mp mep founder
  cofounder director manager head boss executive spokesman spokeswoman spokesperson editor reporter correspondent author
  professor doctor coach captain pilot engineer analyst economist adviser advisor aide counsel democrat democrats republican
  republicans tory parliamentarian lawmaker lawmakers commissioners councillors councilors judges justices official officials mps administrator ombudsman
  dutchman dutchwoman frenchman frenchwoman englishman englishwoman irishman irishwoman welshman welshwoman scotsman scotswoman
  briton spaniard det supt insp`,
);

/** What stands before an office as part of it, or beside a name without being part of it. */
export const officeWords = list(
  `foreign defence defense interior finance health state treasury trade energy education justice home labour labor conservative
  conservatives liberal administration government cabinet campaign`,
);

/** Legal forms: part of a firm's name where they follow it. */
export const legalForms = list(
  `inc incorporated corp corporation co company ltd limited llc llp plc ag sa se nv bv gmbh ab asa as oy oyj aps spa srl kk bhd sdn
  pty pte pvt ohf ehf kft sarl`,
);

/** What may stand between a firm's name and its legal form. */
export const firmWords = list('holdings holding group technologies technology industries international');

/** Words that make the name before them another, longer name. */
export const nameTails = list(
  `jr sr junior senior tower towers foundation institute university college school academy group holdings bank trust fund capital
  partners association society union league club prize award medal memorial museum library gallery theatre theater stadium arena
  park street road avenue square bridge airport port station hospital clinic hotel centre center house hall castle church
  cathedral act bill treaty accord agreement protocol convention doctrine plan report review times post journal herald tribune
  daily gazette chronicle news radio television tv media press magazine airlines airways motors motor electric energy
  council commission committee court authority agency ministry department police army navy river bay sea ocean strait
  island islands mountain mountains valley lake peninsula province county city district`,
);

/** Before "of" and a place, these make one longer name: "Bank of China". */
export const institutionHeads = list(
  `bank university college republic kingdom government ministry department institute academy council city port bay gulf cape isle
  parliament church diocese bishop duke court museum library society association federation league states house board`,
);

/** Before a place, these make another place: "South China Sea". */
export const placeHeads = list(
  'new north south east west northern southern eastern western central upper lower greater san santa saint st fort port mount lake',
);

export const calendarWords = list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow`,
);

/** Words that often begin a sentence or a title and are no part of a name after them. */
export const functionWords = list(
  `a an the this that these those and or but nor so yet if when while as since because although though unless until before after
  once whether where why how what who whom whose which in on at by for from with without within into onto over under above
  below between among through during against about around of off to toward towards upon near beyond beside besides despite
  like unlike per via than then there here it its he she they we you i his her their our your my me him them us not no
  yes never only even also still just again too very more most less least much many few several some any all both each
  every either neither other another such same is are was were be been being am has have had having do does did done will
  would can could may might must shall should said says say told asked according meanwhile however earlier later last next
  now new former ex late one two three four five six seven eight nine ten first second third perhaps maybe indeed thus
  hence instead`,
);

/** Surnames that stand before the given name. */
export const leadingSurnames = list(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang feng yu dong xiao
  cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang
  shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin yi chang
  kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn ryu hong nguyen tran pham phan vu vo dang bui
  ngo duong xi
  bae baek moon nam noh roh son sohn yoo heo hur jeon jeong joo koo seong sung suh yeo min chae ahn
  chan cheung chow chu chui chung fong fok fung hau hui ip kam ko kwan kwok kwong lai lam lau leung lo lok lui luk mak mok mui ng
  ngai pang poon sham shek shum siu suen szeto tai tam tong tsai tsang tse tseng tsoi tsui tung wong woo yam yau yeung yim yip yiu
  yuen yue yung goh koh ong quek seah soh tay teo toh chua wee`,
);

/** Small words inside a surname: "van der Berg", "bin Salman". */
export const particles = list(
  'van von der den de del della di da dos das du la le el al bin ibn ben ter ten af av zu y',
);
