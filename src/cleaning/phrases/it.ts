import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'it',
  stopWords:
    "di e il la che in un a per è del una con non i le si da della al lo come più dei ha gli sono nel alla anche ma ci se ad dal delle o suo su loro dalla nella questo era quando essere stato mi sua chi ed fatto due tutto tra solo molto così lui hanno cui prima dopo dell' l' anni ancora senza tutti perché poi stata degli ai fra contro ora quella suoi parte dove",
  reporting: [
    '(detto|dichiarato|spiegato|affermato|aggiunto|sottolineato|annunciato|secondo|spiega|racconta|ricorda|riferito|scritto|dice|precisato)',
  ],
  continuing: [
    "^(lui|lei|egli|essi|questo|questa|questi|ma|inoltre|tuttavia|però|anche|l'azienda|la società|il gruppo)",
  ],
  byLabel: {
    advertisement: {
      sure: [
        '^(pubblicità|annuncio|sponsorizzato|contenuto sponsorizzato|advertisement)$',
        '^(sostieni|sostenete|dona) (*|il|la|con)',
      ],
      hint: ['offerta', 'sconto'],
    },
    newsletter: {
      sure: [
        '(la nostra|nostra) (newsletter|lettera)',
        'nella tua (posta|casella)',
        'iscriversi è (gratis|gratuito)',
        '^(iscriviti|abbonati|ricevi|registrati) … (newsletter|mail|notizie|email|canale)',
        '^(newsletter|la newsletter|iscriviti|iscriviti alla newsletter)$',
        '^(inserisci|la tua|il tuo) … (email|e-mail|indirizzo)',
      ],
      hint: ['newsletter'],
    },
    paywall: {
      sure: [
        '(contenuto|articolo) riservato',
        '(accedi|registrati) o (abbonati|accedi)',
        '^(questo articolo|questo contenuto) è (riservato|solo|per)',
        '^(continua|per continuare) a leggere',
        '(primo|il primo) mese',
        '^(accedi|abbonati|registrati|login|esci|hai già un account|sei già abbonato|password dimenticata|contenuto riservato|riservato agli abbonati|area abbonati)',
        '^(questo articolo|questo contenuto) … abbonati',
        '^per (continuare|proseguire)',
      ],
      hint: ['abbonati', 'abbonamento'],
    },
    'cookie-notice': {
      sure: [
        '^(questo sito|utilizziamo|usiamo|il nostro sito|proseguendo) … cookie',
        '^(privacy|privacy policy|cookie policy|informativa|note legali|cookie|termini e condizioni|informativa privacy)$',
        '^(accetta|accetto|rifiuta|accetta tutti|ok)$',
      ],
      hint: ['cookie'],
    },
    'related-link': {
      sure: [
        "^(leggi anche|leggi pure|i più letti|le più lette|potrebbe interessarti|ti potrebbe interessare|dall'archivio|vedi anche|altre notizie|articoli correlati|correlati|approfondisci)",
        "^(leggi anche|leggi tutto|leggi di più|vedi anche|guarda anche|ti potrebbe interessare|potrebbe interessarti|potrebbero interessarti|potrebbe anche interessarti|articoli correlati|articoli simili|correlati|approfondisci|per approfondire|altri articoli|più letti|i più letti|le più lette|continua a leggere|scopri di più|ultime notizie|da non perdere|in evidenza|leggi l'articolo|altre notizie|notizie correlate)",
        '^(video|foto|intervista|analisi|il commento|gallery) :',
      ],
    },
    share: {
      sure: [
        '^(condividi|salva|stampa|invia) (salva|stampa|invia|ascolta|condividi|$)',
        "^regala (questo|l')",
        '^(condividi|stampa|invia|tweet|commenta|salva|copia link|mi piace)$',
        "^condividi (su|questo|l'articolo|con|via|tramite)",
        '^(seguici|segui|seguiteci) (su|anche|@|*)',
      ],
    },
    comments: {
      sure: [
        '^# (commenti|commento)',
        '^(lascia|scrivi|aggiungi) un commento',
        '^(raccontacelo|dicci|scrivici|commenta|hai una segnalazione|cosa ne pensi|che ne pensi)',
        'leggiamo tutto',
        '^hai (visto|trovato) un errore',
        '^(commenti|commento|lascia un commento|# commenti|# commento|scrivi un commento|rispondi|annulla risposta|aggiungi un commento|vedi i commenti|lascia una risposta)',
        '^il tuo indirizzo email non sarà',
        '^i campi obbligatori',
      ],
    },
    'author-bio': {
      sure: [
        '^* * (è|era) (giornalista|redattore|redattrice|corrispondente|inviato|inviata)',
        '^* * (scrive|segue|racconta)',
        'per questo giornale dal',
        "^(l'autore|l'autrice|sull'autore|informazioni sull'autore|chi è l'autore)",
        'è (giornalista|redattore|redattrice|corrispondente) (di|del|della|per)',
      ],
    },
    tags: {
      sure: [
        '^(temi|argomenti|parole chiave|tag) (:|$)',
        '^(tag|tags|argomenti|etichette|temi|parole chiave|categorie|categoria) (:|$)',
      ],
    },
    navigation: {
      sure: [
        '^(home|prima pagina|sei in) (:|»|›|/|$)',
        '^cronaca *',
        '^(home|cerca|menu|contatti|politica|economia|sport|cultura|mondo|cronaca|esteri|video|foto|successivo|precedente|indietro|torna su|torna in alto|mostra altro|carica altri|chiudi|chi siamo|redazione|archivio|pubblicità|mappa del sito|spettacoli|tecnologia|salute)$',
        '^tempo di lettura',
        '^# min (di lettura|read)',
        '^vai al contenuto',
      ],
    },
    copyright: {
      sure: [
        'tutti i diritti',
        'riproduzione riservata',
        'riproduzione riservata',
        'tutti i diritti riservati',
        '^p iva',
        'partita iva',
      ],
    },
    'app-promo': { sure: ['^scarica … (app|applicazione)'] },
    'update-note': {
      sure: [
        '^(pubblicato|aggiornato|ultimo aggiornamento|ultima modifica|pubblicato il|aggiornato il) (il|:|alle|#|in)',
        '^# (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) #$',
        '^# (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) # (#|um|à|alle|om|ore|@)',
      ],
    },
    credit: {
      sure: [
        '^(fonte|fonti|traduzione|a cura di|testo di) (:|* *|di|*)$',
        '^(ansa|adnkronos|agi|reuters|afp|redazione|lapresse)$',
      ],
    },
    caption: {
      sure: [
        '^(foto|immagine|credit|credits|didascalia|nella foto|fotografia) (:|di|©|/|*)',
        '(foto|credits|credit|immagine) (:|di|©) *',
        '(ansa|getty images|afp|reuters|lapresse|imagoeconomica)$',
      ],
    },
    byline: {
      sure: ['^(di|autore|a cura di|scritto da|pubblicato da|testo di) (* *|* * *|* * e * *|: * *)$'],
    },
    correction: { sure: ['^(correzione|errata corrige|rettifica|nota della redazione|precisazione)'] },
  },
};
