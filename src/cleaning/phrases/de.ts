import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'de',
  stopWords:
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr ihre seine unter wenn kann doch schon gegen vom ich wir was keine diese dieser dieses hatte habe sagte seit soll können müssen wieder zwei jahr jahren worden',
  reporting: [
    '(sagte|sagt|erklärte|teilte|betonte|berichtete|berichtet|kritisierte|forderte|warnte|schrieb|meinte|hieß|zufolge|laut|bestätigte)',
    'nach angaben',
  ],
  continuing: [
    '^(er|sie|es|das|dies|diese|dieser|doch|aber|und|auch|zudem|allerdings|dennoch|außerdem|damit|dabei|das unternehmen|der konzern)',
  ],
  byLabel: {
    advertisement: {
      sure: [
        '^anzeige *',
        '^(ein|eine) (anzeige|angebot|botschaft) (von|unseres|unserer)',
        '(beratung|lieferung) bei ihnen',
        '^(anzeige|werbung|advertorial|sponsored)$',
        '^(anzeige|werbung) :',
        'nach der anzeige',
        '^(jetzt|hier) (kaufen|bestellen|spenden|sparen)',
        '^(unterstützen|unterstütze) (sie|uns|unsere|unseren)',
        'affiliate links',
        '(erhalten|bekommen) wir … provision',
      ],
      hint: ['rabatt', 'gutschein', 'angebot'],
    },
    newsletter: {
      sure: [
        '(unser|unseren|unserem|der) (newsletter|brief|morgenbrief|wochenbrief|rundbrief)',
        '(kostenlos|gratis|täglich|wöchentlich) … (postfach|e-mail|newsletter)',
        'in ihr (postfach|e-mail-postfach)',
        'in ihrem (postfach|e-mail-postfach)',
        '^(newsletter|jetzt newsletter|zum newsletter)$',
        '(newsletter) (abonnieren|anmelden|bestellen)',
        '^(abonnieren|bestellen|melden) sie … newsletter',
        '^(jetzt|hier) … (newsletter|abonnieren)',
        '^ihre e-mail-adresse',
        '^e-mail-adresse$',
        '^mit unserem newsletter',
        'per (e-mail|mail) … (erhalten|bekommen|informiert)',
      ],
      hint: ['newsletter'],
    },
    paywall: {
      sure: [
        '^(dieser|dieses|diesen) (artikel|beitrag|text|stück) ist (für|nur|ihnen)',
        '(text|texte|artikel|beiträge) (gratis|kostenlos|frei)',
        '(auf|über) ihr abo',
        '^(jetzt|mit) … abo',
        '^(weiterlesen|alles lesen) ',
        '^(anmelden|einloggen|registrieren|abo|abonnieren|jetzt abonnieren|login|abmelden|jetzt registrieren|kostenlos registrieren)$',
        '^(weiterlesen|jetzt weiterlesen) (mit|im)',
        '^(sie sind|bereits|schon) … (abonnent|registriert|angemeldet|kunde)',
        '^(dieser artikel|dieser inhalt|dieser text) … (abonnenten|registrierte|exklusiv)',
        '^(jetzt|hier) (testen|abonnieren|registrieren|freischalten)',
        '^passwort vergessen',
        '^(gratis|kostenlos) testen',
      ],
      hint: ['abo', 'abonnenten', 'abonnement'],
    },
    'cookie-notice': {
      sure: [
        '^(wir|diese website|diese seite|unsere website) … cookies',
        '^(datenschutz|datenschutzerklärung|impressum|agb|cookie-einstellungen|datenschutzhinweise|nutzungsbedingungen)$',
        '^(alle|) (akzeptieren|cookies akzeptieren|zustimmen|ablehnen)$',
        '^mit der nutzung',
      ],
      hint: ['cookies', 'datenschutzerklärung'],
    },
    'related-link': {
      sure: [
        'finden sie in unserer',
        '^mehr (videos|bilder|nachrichten|texte|artikel)',
        '^(aus dem archiv|mehr aus dem ressort|auch lesenswert|lesen sie weiter|am meisten gelesen|die meistgelesenen|das meistgelesene|empfohlene artikel|leseempfehlung)',
        '^(lesen sie auch|lesen sie mehr|mehr zum thema|mehr dazu|lesen sie dazu|siehe auch|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|mehr aus|mehr von|mehr zu|weitere artikel|weitere themen|weitere nachrichten|zum thema|meistgelesen|ähnliche artikel|passend dazu|lies auch|lesetipp|hintergrund|weiterlesen|mehr lesen|zur startseite|die wichtigsten nachrichten)',
        '^(video|interview|kommentar|analyse|podcast|fotostrecke|bilderstrecke|newsblog) :',
        '^hier (geht es|finden sie|lesen sie|gibt es)',
      ],
    },
    share: {
      sure: [
        '^(artikel|beitrag|text) verschenken',
        '^(teilen|drucken|merken|empfehlen|twittern|kommentieren|speichern|versenden|per mail|kopieren)$',
        '^(artikel|seite|beitrag|auf facebook|auf twitter|per e-mail) (teilen|drucken|versenden|merken|empfehlen)',
        '^(folgen sie|folge|folgt) (uns|dem|der|mir|@)',
        '^teilen (sie|auf)',
      ],
    },
    comments: {
      sure: [
        '^was (halten|meinen|denken|sagen) sie',
        '^leserbriefe',
        '^(diskutieren|reden) sie mit',
        '^(fehler|einen fehler) (gefunden|entdeckt|melden)',
        '^schreiben sie uns',
        '^(kommentare|kommentar|kommentar schreiben|kommentar verfassen|# kommentare|# kommentar|diskutieren sie mit|leserkommentare|antworten|kommentar abgeben|schreiben sie einen kommentar|alle kommentare|schreibe einen kommentar)',
        '^(ihre|deine) (e-mail-adresse|meinung)',
        '^ihr kommentar',
      ],
    },
    'author-bio': {
      sure: [
        '^* * (ist|schreibt|berichtet|arbeitet) … (redakteur|redakteurin|reporter|reporterin|korrespondent|korrespondentin|autor|autorin|über)',
        '^* * jahrgang #',
        '^(über den autor|über die autorin|zur person|der autor|die autorin)',
        '(ist|arbeitet als) (redakteur|redakteurin|korrespondent|journalist|journalistin|autor) (bei|der|für|im)',
      ],
    },
    tags: { sure: ['^(schlagwörter|schlagworte|themen|tags|stichworte|thema) (:|$)'] },
    navigation: {
      sure: [
        '^(startseite|home|sie sind hier) (»|›|/|→|:)',
        '^(startseite|suche|suchen|menü|kontakt|über uns|politik|wirtschaft|sport|kultur|panorama|wissen|reise|digital|meinung|regional|mediathek|nach oben|zurück|weiter|nächste|vorherige|mehr anzeigen|mehr laden|schließen|karriere|mediadaten|hilfe|archiv|rss|service|newsticker)$',
        '^# (min|minuten) (lesezeit|lesedauer)',
        '^lesezeit',
        '^(nach oben|zum seitenanfang|zum inhalt springen)',
      ],
    },
    copyright: {
      sure: [
        '(nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung) … (genehmigung|zustimmung|verboten|untersagt|gestattet)',
        'ein (angebot|produkt) (von|der|des)',
        'alle rechte vorbehalten',
        '^(vervielfältigung|nachdruck|weiterverbreitung)',
      ],
    },
    'app-promo': {
      sure: ['^(laden sie|hol dir|jetzt) … app', '^(app|apps) (herunterladen|laden|installieren)'],
    },
    'update-note': {
      sure: [
        '^(stand|aktualisiert|veröffentlicht|erstellt|letzte aktualisierung|zuletzt aktualisiert|veröffentlicht am|datum|aktualisiert am) (:|am|um|#)',
        '^# (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) #$',
        '^# (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) # (#|um|à|alle|om|ore|@)',
      ],
    },
    credit: {
      sure: [
        '^(quelle|quellen|mit material|mit agenturmaterial|übersetzung|redaktion|mitarbeit) (:|von|der)',
        '^(quelle|dpa|afp|reuters|sid|epd|kna|apa|sda)$',
      ],
    },
    caption: {
      sure: [
        '^(foto|bild|fotos|bilder|grafik|symbolbild|symbolfoto|archivbild|archivfoto|bildquelle|bildrechte|fotograf) (:|©|/|$)',
        '(foto|bild|quelle|bildquelle|fotos|archivfoto|archivbild|grafik) : *',
        '(dpa|imago|afp|apa|getty|keystone)$',
        '^bild (vergrößern|in)',
      ],
      hint: ['(im bild|links|rechts)'],
    },
    byline: {
      sure: [
        '^(von|autor|autorin|text|ein artikel von|ein kommentar von|ein gastbeitrag von) (* *|* * *|* * und * *|: * *|: * * *)$',
      ],
    },
    correction: {
      sure: [
        '^(korrektur|anmerkung der redaktion|hinweis der redaktion|berichtigung|in einer früheren version|nachtrag|transparenzhinweis)',
      ],
    },
  },
};
