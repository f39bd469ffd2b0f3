import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'nl',
  stopWords:
    'de van het een en in is dat op te voor met die zijn niet aan er om ook als dan door maar bij nog uit naar heeft ze was hij worden of wordt hebben over wel kan zou tot al werd je deze dit meer veel zo geen haar hun moet na tegen had we zich wat toen onder ik daar nu waren zal twee jaar omdat mensen wil zegt volgens kunnen moeten',
  reporting: [
    '(zegt|zei|aldus|volgens|meldt|schrijft|vertelt|verklaarde|liet|stelt|vindt|bevestigt|waarschuwt)',
  ],
  continuing: ['^(hij|zij|ze|dit|dat|deze|maar|ook|daarnaast|echter|bovendien|het bedrijf|de groep)'],
  byLabel: {
    advertisement: {
      sure: [
        '^advertentie',
        '^(advertentie|gesponsord|gesponsorde inhoud|reclame)$',
        '^(steun|doneer|help) (ons|onze|*)$',
        'affiliate links',
      ],
      hint: ['korting', 'aanbieding'],
    },
    newsletter: {
      sure: [
        '(onze|een) (nieuwsbrief|mailbrief)',
        'meld (je|u) aan',
        'in (je|uw) (inbox|mailbox|mail|postvak)',
        '^(schrijf je in|meld je aan|schrijf u in|meld u aan|abonneer je|ontvang) … (nieuwsbrief|mail|e-mail|nieuws|inbox)',
        '^(nieuwsbrief|nieuwsbrieven|aanmelden|inschrijven)$',
        '^(je|uw|vul) … (e-mailadres|emailadres)',
        'in je (inbox|mailbox)',
      ],
      hint: ['nieuwsbrief'],
    },
    paywall: {
      sure: [
        '^(dit|deze) (artikel|verhaal|stuk) is (alleen|exclusief|voor)',
        '^(lees|verder) … (abonnee|abonnement|gratis)',
        '^(al|nog geen) abonnee',
        '^(inloggen|log in|registreren|abonneren|abonneer|word abonnee|word lid|al abonnee|uitloggen|account aanmaken|wachtwoord vergeten|neem een abonnement)',
        '^(dit artikel|deze inhoud) … (abonnees|abonnee)',
        '^(om verder te lezen|verder lezen|lees verder)',
      ],
      hint: ['abonnee', 'abonnement'],
    },
    'cookie-notice': {
      sure: [
        '^(wij|we) (plaatsen|gebruiken) cookies',
        '(liever niet|alles accepteren)$',
        '^(deze site|deze website|wij gebruiken|we gebruiken|onze website|door verder) … cookies',
        '^(privacy|privacybeleid|privacyverklaring|cookies|cookiebeleid|algemene voorwaarden|disclaimer|cookie-instellingen)$',
        '^(accepteren|akkoord|weigeren|alles accepteren)$',
      ],
      hint: ['cookies'],
    },
    'related-link': {
      sure: [
        '^(lees ook|lees verder|lees meer|meest gelezen|best gelezen|bekijk ook|uit het archief|meer over|ook interessant|meer nieuws|gerelateerd)',
        '^(lees ook|lees meer|lees verder|lees hier|zie ook|bekijk ook|meer over|meer nieuws|gerelateerd|gerelateerde artikelen|ook interessant|meest gelezen|meer van|meer lezen|bekijk meer|aanbevolen|aanbevolen artikelen|luister ook|dit vind je misschien|laatste nieuws|kijk ook|meer artikelen)',
        '^(video|interview|analyse|opinie|podcast|in beeld) :',
      ],
    },
    share: {
      sure: [
        '^deel (dit|deze)',
        '^(delen|deel|printen|tweet|reageer|bewaren|opslaan|kopieer link|stuur door)$',
        '^(deel|delen) (dit|op|via|met|artikel)',
        '^(volg|like) (ons|@|* op)',
      ],
    },
    comments: {
      sure: [
        '^# (reacties|reactie)',
        '^(plaats|schrijf|geef) (een|uw|je) (reactie|commentaar)',
        '^reageren',
        '^(wat vindt|wat vind) (u|je|jij)',
        '^(foutje|fout|tikfout) (gezien|ontdekt|gevonden)',
        'onder (uw|je) eigen naam',
        '^(reacties|reactie|geef een reactie|laat een reactie|# reacties|# reactie|plaats een reactie|reageer|reageren|antwoorden|toon reacties|schrijf een reactie)',
        '^je e-mailadres wordt niet',
        '^vereiste velden',
      ],
    },
    'author-bio': {
      sure: [
        '^* * (schrijft|is) (over|verslaggever|redacteur|journalist|correspondent)',
        '^(over de auteur|over de schrijver|de auteur)',
        'is (journalist|redacteur|verslaggever|correspondent) (bij|van|voor)',
      ],
    },
    tags: {
      sure: [
        "^(trefwoorden|onderwerpen|thema's|tags) (:|$)",
        "^(tags|onderwerpen|trefwoorden|thema's|categorie|categorieën|labels) (:|$)",
      ],
    },
    navigation: {
      sure: [
        '^(home|voorpagina|u bent hier) (:|»|›|/|$)',
        "^(home|zoeken|zoek|menu|contact|politiek|economie|sport|cultuur|buitenland|binnenland|video's|foto's|volgende|vorige|terug|naar boven|toon meer|laad meer|meer laden|sluiten|over ons|help|archief|adverteren|sitemap|nieuws|wetenschap|tech)$",
        '^leestijd',
        '^# min (leestijd|lezen)',
        '^(ga naar|naar) (de inhoud|inhoud)',
      ],
    },
    copyright: {
      sure: ['(overname|verveelvoudiging) (van|zonder|alleen)', 'alle rechten', 'alle rechten voorbehouden'],
    },
    'app-promo': { sure: ['^download … app'] },
    'update-note': {
      sure: [
        '^(gepubliceerd|bijgewerkt|laatst bijgewerkt|laatste update|geplaatst|gewijzigd|laatst gewijzigd) (op|:|om|#)',
        '^# (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) #$',
        '^# (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) # (#|um|à|alle|om|ore|@)',
      ],
    },
    credit: {
      sure: [
        '^(bron|bronnen|vertaling|met medewerking van|door onze) (:|*)',
        '^(anp|reuters|afp|belga|redactie|novum)$',
      ],
    },
    caption: {
      sure: [
        '^(foto|beeld|afbeelding|illustratie|fotograaf|credits) (:|©|/|door|*)$',
        '(foto|beeld|fotograaf) (:|©|door) *',
        '(anp|belga|getty images|afp|reuters|epa)$',
      ],
    },
    byline: {
      sure: ['^(door|auteur|tekst|geschreven door|geplaatst door) (* *|* * *|* * * *|* * en * *|: * *)$'],
    },
    correction: { sure: ['^(correctie|rectificatie|noot van de redactie|aanvulling|naschrift)'] },
  },
};
