import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'fr',
  stopWords:
    "de la le et les des en un du une que est dans qui par pour au il sur pas plus a ne se ce avec son sont sa aux ses été mais ou elle cette comme ont à ces nous leur même ils entre après deux aussi fait dont sans tout était où être très sous depuis avait selon lui ans contre encore peut on si je leurs y l' d' qu'il c'est n'est",
  reporting: [
    '(dit|déclaré|affirmé|expliqué|indiqué|précisé|annoncé|estimé|ajouté|rappelé|assuré|souligné|confié|rapporté|explique|affirme|assure|précise|selon)',
  ],
  continuing: [
    "^(il|elle|ils|elles|ce|cette|ces|mais|et|cependant|toutefois|en outre|par ailleurs|l'entreprise|le groupe|la société)",
  ],
  byLabel: {
    advertisement: {
      sure: [
        '^(publicité|annonce|sponsorisé|contenu sponsorisé|la suite après cette publicité|partenaire)$',
        'la suite après (cette|la) publicité',
        '^(soutenez|soutenir|faites) (nous|un don|notre)',
        'liens affiliés',
      ],
      hint: ['promo', 'offre'],
    },
    newsletter: {
      sure: [
        '(notre|nos|la) (lettre|lettres|newsletter|infolettre) (du|de|hebdomadaire|quotidienne|gratuite)',
        "je m'inscris",
        "je m'y inscris",
        'dans votre boîte',
        '^(inscrivez-vous|abonnez-vous|recevez|inscription) … (newsletter|newsletters|lettre|mail|matin|email|infolettre)',
        '^(newsletter|newsletters|la newsletter|infolettre)$',
        '^votre (adresse|e-mail|email)',
        "^(adresse e-mail|adresse email|je m'inscris|s'inscrire)",
        'dans votre boîte (mail|de réception|aux lettres)',
      ],
      hint: ['newsletter'],
    },
    paywall: {
      sure: [
        '^il vous reste # ',
        '^(la suite|cet article|ce contenu|la fin) est (réservée|réservé|pour)',
        '(premier|le premier) mois',
        '^(déjà abonné|vous êtes abonné|pas encore abonné)',
        '^il vous reste',
        "^(abonnez-vous|s'abonner|se connecter|connexion|je m'abonne|déjà abonné|créer un compte|mot de passe oublié|connectez-vous|article réservé|réservé aux abonnés|abonnement)",
        '^(cet article|la suite) … (réservé|abonnés)',
        '^(il vous reste|pour lire la suite|lire la suite) …',
        '^(profitez|testez|essayez) … (abonnement|gratuitement|essai)',
      ],
      hint: ['abonnés', 'abonnement'],
    },
    'cookie-notice': {
      sure: [
        'continuer sans accepter',
        '(traceurs|cookies) sur votre',
        '^(vos choix|votre vie privée|nous respectons votre vie)',
        '^(ce site|nous|notre site|en poursuivant) … cookies',
        '^(mentions légales|politique de confidentialité|confidentialité|gestion des cookies|cookies|données personnelles|paramétrer les cookies|conditions générales|cgu|cgv)$',
        '^(tout accepter|accepter|refuser|accepter et fermer|continuer sans accepter)$',
      ],
      hint: ['cookies'],
    },
    'related-link': {
      sure: [
        '^(relire|à relire|à lire aussi|lire aussi|lire aussi|notre dossier|les plus lus|le plus lu|sur le même sujet|aussi dans|dans nos archives|voir aussi|dernières nouvelles)',
        "^(lire aussi|à lire aussi|a lire aussi|lire également|lire la suite|voir aussi|à lire|a lire|lisez aussi|sur le même sujet|à voir aussi|en savoir plus|plus d'articles|plus d'infos|les plus lus|à découvrir|a découvrir|articles liés|articles similaires|dans la même rubrique|à ne pas manquer|notre dossier|pour aller plus loin|vous aimerez aussi|lire l'article|retrouvez|suggestions|à lire ensuite|dernières actualités)",
        '^(vidéo|en images|entretien|analyse|reportage|décryptage|podcast|tribune|portrait|interview) :',
      ],
    },
    share: {
      sure: [
        '^(offrir|offrez) cet article',
        '^(partager|copier le lien)',
        '^(partager|imprimer|envoyer|tweeter|commenter|enregistrer|partagez|copier le lien|réagir|écouter)$',
        "^(partager|partagez|envoyer) (sur|cet|par|l'article|cette)",
        '^(suivez|suivez-nous|rejoignez-nous|retrouvez-nous) (nous|sur|@)',
      ],
    },
    comments: {
      sure: [
        '^(laissez|laisser|ajouter|ajoutez|écrire|publier|lire) (un|les|des|votre) (commentaire|commentaires)',
        '^# (commentaires|commentaire|réactions|réaction)',
        '^(commentaires|commenter|réagir)$',
        '^(les réactions|réactions|les commentaires|commentaires) #',
        '(réservées|réservés) aux abonnés',
        '^(une erreur|une faute|signaler une erreur)',
        "^(qu'en pensez-vous|et vous)",
        '^(commentaires|commentaire|laisser un commentaire|# commentaires|# commentaire|ajouter un commentaire|votre commentaire|poster un commentaire|réagissez|lire les commentaires|voir les commentaires|répondre)',
        '^votre adresse (de messagerie|e-mail|email) ne sera pas',
        '^les champs obligatoires',
      ],
    },
    'author-bio': {
      sure: [
        '^* * (suit|couvre|est journaliste|est correspondant|est correspondante|est reporter|écrit)',
        "^(à propos de l'auteur|a propos de l'auteur|l'auteur)",
        '(est|journaliste) (journaliste|correspondant|rédacteur|chercheur) (à|au|chez|pour)',
      ],
    },
    tags: {
      sure: [
        '^(sur le même thème|thèmes|mots-clés|mots clés|étiquettes) (:|$)',
        '^(mots-clés|mots clés|thèmes|tags|étiquettes|sujets|catégories|sur le sujet) (:|$)',
      ],
    },
    navigation: {
      sure: [
        '^accueil',
        '^(à la une|vous êtes ici)',
        '^(accueil|recherche|rechercher|menu|contact|contactez-nous|politique|économie|sport|sports|culture|monde|société|international|vidéos|suivant|précédent|retour|haut de page|voir plus|plus|fermer|qui sommes-nous|aide|archives|publicité|plan du site|nous contacter|tous les articles)$',
        '^(temps de lecture|lecture) (:|#)',
        '^# min de lecture',
        '^aller au contenu',
      ],
    },
    copyright: {
      sure: [
        '(toute reproduction|reproduction) … (interdite|autorisation|soumise)',
        'tous droits',
        'tous droits réservés',
        '^(reproduction|droits de reproduction)',
      ],
    },
    'app-promo': { sure: ['^(téléchargez|télécharger) … (application|appli|app)'] },
    'update-note': {
      sure: [
        '^(publié|mis à jour|modifié|publié le|mis à jour le|mise à jour|dernière mise à jour|par la rédaction|le # *) (le|à|:|#)',
        '^(publié|mis) (le|à)',
        '^# (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) #$',
        '^# (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) # (#|um|à|alle|om|ore|@)',
      ],
    },
    credit: {
      sure: [
        '^(source|sources|avec|traduction|propos recueillis par|recueilli par|rédaction) (:|afp|reuters|agences|par|* *)$',
        '^(afp|reuters|agences|avec afp|avec agences|source|belga|ats)$',
      ],
    },
    caption: {
      sure: [
        "^(photo|crédit|crédits|crédit photo|image|illustration|photos|légende|copyright) (:|©|/|par|d'archives|d'illustration)",
        '(photo|crédit|crédits|crédit photo|crédits photo) (:|par|©) *',
        '(afp|sipa|getty images|reuters|maxppp)$',
        "photo d'(archives|illustration)",
      ],
    },
    byline: { sure: ['^(par|texte|auteur|propos recueillis par|texte par) (* *|* * *|* * et * *|: * *)$'] },
    correction: {
      sure: ['^(erratum|correction|rectificatif|précision|note de la rédaction|ndlr|mise à jour du)'],
    },
  },
};
