/** Words of one language by which a text speaks to its reader, of its publisher, and asks for something. */
export interface AddressWords {
  readonly reader: ReadonlySet<string>;
  /** Reader words that count only with a capital inside a sentence: German “Sie”. */
  readonly polite: ReadonlySet<string>;
  readonly writer: ReadonlySet<string>;
  /** First words of a request or offer. */
  readonly asking: ReadonlySet<string>;
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter(Boolean));
}

const none: ReadonlySet<string> = new Set();

const english: AddressWords = {
  reader: toSet("you your yours yourself you'll you're you've you'd"),
  polite: none,
  writer: toSet("we our us we're we've we'll we'd ours"),
  asking: toSet(
    "get sign subscribe join read see click tap download follow listen watch visit call email send share buy shop order book enter log register support donate become discover explore find check learn start save claim choose switch stay keep never add put leave drop write want need got fancy looking enjoying enjoyed enjoy spotted missed free available try browse unlock continue upgrade gift grab ring tweet tell give reserve play print submit please don't reply like love scan accept manage view skip scroll swipe treat pick win compare apply contact republish",
  ),
};

const byLanguage: Readonly<Record<string, AddressWords>> = {
  en: english,
  de: {
    reader: toSet('du dich dir dein deine deinen deinem deiner euch euer eure'),
    polite: toSet('sie ihr ihre ihnen ihrem ihren ihrer ihres'),
    writer: toSet('wir uns unser unsere unseren unserem unserer unseres'),
    asking: toSet(
      'lesen lies melden melde abonnieren bestellen folgen folge jetzt hier teilen schreiben sichern testen entdecken erhalten holen hol laden lade klicken diskutieren diskutiere sagen unterstützen unterstütze werden bleiben kaufen buchen besuchen rufen lust noch haben hören gratis kostenlos verschenken merken empfehlen weiterlesen zusteigen mitreden',
    ),
  },
  fr: {
    reader: toSet('vous votre vos'),
    polite: none,
    writer: toSet('nous notre nos'),
    asking: toSet(
      'abonnez-vous inscrivez-vous recevez lisez lire relire découvrez partagez partager suivez suivre téléchargez cliquez soutenez écrivez réagissez réagir rejoignez profitez commandez achetez essayez retrouvez écoutez écouter regardez voir dites donnez continuer envie besoin offrir offrez gratuit accéder connectez-vous participez posez votez signalez gérez',
    ),
  },
  es: {
    reader: toSet('tú tu tus ti usted ustedes te contigo'),
    polite: none,
    writer: toSet('nosotros nuestro nuestra nuestros nuestras nos'),
    asking: toSet(
      'suscríbete suscríbase recibe reciba lee lea descubre descubra comparte comparta compártelo sigue siga síguenos descarga descargue haz haga apoya apoye escribe escriba escríbenos únete consigue compra compre prueba pruebe mira mire escucha escuche regístrate regístrese hazte quiero accede acceda apúntate apúntese quieres quiere gratis opina participa regala ver leer inicia conoce',
    ),
  },
  pt: {
    reader: toSet('você vocês tu te ti teu tua teus tuas lhe'),
    polite: none,
    writer: toSet('nós nosso nossa nossos nossas'),
    asking: toSet(
      'assine assina receba recebe leia lê descubra descobre partilhe partilha compartilhe siga segue descarregue baixe clique apoie escreva junte-se compre experimente veja ouça inscreva-se registe-se subscreva deixe deixe-nos seja quer quero entre faça ofereça comente participe aceda acesse conheça saiba grátis',
    ),
  },
  it: {
    reader: toSet('tu ti te tuo tua tuoi tue voi vi vostro vostra vostri vostre'),
    polite: none,
    writer: toSet('noi nostro nostra nostri nostre'),
    asking: toSet(
      'abbonati iscriviti ricevi leggi scopri condividi segui seguici scarica clicca sostieni sostienici scrivi scrivici unisciti compra prova guarda ascolta registrati accedi vuoi voglio raccontacelo diventa gratis regala commenta partecipa acquista ordina scegli salva',
    ),
  },
  nl: {
    reader: toSet('u uw je jij jou jouw jullie'),
    polite: none,
    writer: toSet('wij we ons onze'),
    asking: toSet(
      'abonneer schrijf meld lees ontdek deel volg download klik steun reageer reageren word koop probeer bekijk luister ontvang bestel kijk krijg wilt wil gratis log registreer geef bewaar stuur mail bel',
    ),
  },
};

/** The words of a language, by its BCP 47 primary subtag; English where it has none of its own. */
export function addressWordsOf(language: string): AddressWords {
  return byLanguage[language] ?? english;
}

/** Words by which a text speaks to its reader, in any of the languages. */
export const readerWords: ReadonlySet<string> = toSet(
  'you your yours sie ihre ihr votre vous su tu você seu sua uw je jouw',
);
/** Words by which a publication speaks of itself, in any of the languages. */
export const writerWords: ReadonlySet<string> = toSet(
  'we our us wir unser unsere nous notre nos nuestro nuestra nosso nossa onze ons',
);
