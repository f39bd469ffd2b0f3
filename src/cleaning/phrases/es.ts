import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'es',
  stopWords:
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran país según menos',
  reporting: [
    '(dijo|afirmó|señaló|explicó|aseguró|indicó|declaró|añadió|agregó|anunció|advirtió|informó|según|sostuvo|destacó|manifestó|reconoció|expresó|comentó)',
  ],
  continuing: [
    '^(él|ella|ellos|este|esta|esto|estos|pero|además|sin embargo|también|asimismo|la empresa|la compañía|el grupo|por su parte)',
  ],
  byLabel: {
    advertisement: {
      sure: [
        '^(publicidad|anuncio|contenido patrocinado|patrocinado|promocionado)$',
        '^(continúa|sigue) (leyendo|después) …',
        '^(apoya|colabora|dona) (con|a|nuestro|el)',
        'enlaces de afiliado',
      ],
      hint: ['oferta', 'descuento'],
    },
    newsletter: {
      sure: [
        'quiero recibirlo',
        '(nuestro|nuestra) (boletín|carta|newsletter)',
        'en tu (correo|buzón|bandeja)',
        'en su (correo|buzón|bandeja)',
        '^(suscríbete|suscríbase|regístrate|recibe|apúntate|inscríbete) … (newsletter|boletín|boletines|correo|email|noticias|alertas)',
        '^(newsletter|newsletters|boletín|boletines|suscribirse|suscríbete|suscríbase)$',
        '^(tu|su|introduce|ingresa|correo) … (correo electrónico|email|e-mail|correo)',
        'en tu (correo|bandeja|email)',
      ],
      hint: ['boletín', 'newsletter'],
    },
    paywall: {
      sure: [
        '^(este artículo|este contenido|esta noticia) es (exclusivo|exclusiva|solo|para)',
        '(has|ha) leído',
        '^(sigue|siga|para seguir) leyendo',
        '(primer|el primer) mes',
        '^(iniciar sesión|inicia sesión|registrarse|regístrate|suscríbete para|suscripción|ya eres suscriptor|ya soy suscriptor|crear cuenta|accede|hazte socio|hazte suscriptor|olvidé mi contraseña)',
        '^(este contenido|esta noticia|este artículo) … (suscriptores|exclusivo)',
        '^para (seguir|continuar) leyendo',
      ],
      hint: ['suscriptores', 'suscripción'],
    },
    'cookie-notice': {
      sure: [
        '^(este sitio|esta web|utilizamos|usamos|nuestra web|si continúa) … cookies',
        '^(política de privacidad|política de cookies|aviso legal|privacidad|cookies|términos y condiciones|términos de uso|condiciones de uso)$',
        '^(aceptar|rechazar|aceptar todo|aceptar y cerrar|aceptar cookies)$',
      ],
      hint: ['cookies'],
    },
    'related-link': {
      sure: [
        '^(lo que más se lee|lo más leído|lo más visto|te puede interesar|le puede interesar|también te puede|lee también|lea también|más noticias|más información|ver también|del archivo|de nuestro archivo|noticias relacionadas)',
        '^(lea también|lee también|leer más|lea más|ver más|más información|te puede interesar|te puede gustar|también te puede|también puede|le puede interesar|noticias relacionadas|artículos relacionados|relacionado|relacionados|más noticias|más sobre|ver también|mira también|además|lo más leído|lo más visto|más leídas|te recomendamos|le recomendamos|no te pierdas|sigue leyendo|temas relacionados|últimas noticias|entradas relacionadas|puedes leer|mirá también|leé también|ver video|vea también) (:|*|$)',
        '^(video|vídeo|fotos|opinión|análisis|entrevista|galería|podcast) :',
      ],
    },
    share: {
      sure: [
        '^compártelo',
        'artículos para regalar',
        '^(regala|regale) (este|esta)',
        '^(compartir|imprimir|enviar|tuitear|comentar|guardar|copiar enlace|comparte|compartir en|me gusta)$',
        '^(compartir|comparte|comparta|envía) (en|esta|este|por|la|vía)',
        '^(síguenos|siga|sigue|síguenos en|seguinos|siguenos) (en|a|nuestra|las|*)',
      ],
    },
    comments: {
      sure: [
        '^(deja|deje|escribe|escriba|añade|ver) (un|tu|su|los) (comentario|comentarios)',
        '^# (comentarios|comentario)',
        '^para (opinar|comentar)',
        'hay que estar suscrito',
        '^(qué opinas|qué opina|y tú)',
        '(moderamos|moderados|moderación)',
        '^(comentarios|comentario|deja un comentario|deja tu comentario|dejar comentario|# comentarios|# comentario|escribe un comentario|responder|cancelar respuesta|ver comentarios|añadir comentario|publicar comentario|deja una respuesta)',
        '^tu (dirección|correo) … no será publicada',
        '^los campos obligatorios',
      ],
    },
    'author-bio': {
      sure: [
        '^* * (es|fue) (redactor|redactora|periodista|corresponsal|reportero|reportera)',
        '^* * (escribe|cubre)',
        '^(sobre el autor|acerca del autor|sobre la autora|el autor)',
        '(es) (periodista|redactor|redactora|corresponsal|columnista) (de|en|del)',
      ],
    },
    tags: {
      sure: [
        '^(archivado en|etiquetas|temas|más sobre) (:|$|*)',
        '^(etiquetas|temas|tags|palabras clave|archivado en|categorías|en esta nota|temas de la nota|más sobre) (:|$)',
      ],
    },
    navigation: {
      sure: [
        '^(secciones|portada|inicio|está usted en|estás en) (:|»|›|/|$)',
        '^(inicio|portada|buscar|menú|contacto|contáctenos|política|economía|deportes|cultura|sociedad|internacional|mundo|opinión|vídeos|videos|siguiente|anterior|volver|volver arriba|ver más|cerrar|quiénes somos|ayuda|hemeroteca|publicidad|mapa del sitio|secciones|cargar más|nacional|espectáculos|tecnología)$',
        '^tiempo de lectura',
        '^# min (de lectura|read)',
        '^saltar al contenido',
      ],
    },
    copyright: {
      sure: [
        '(prohibida|queda prohibida) (la|su|toda) reproducción',
        'todos los derechos',
        'todos los derechos reservados',
        '^(prohibida|queda prohibida) … reproducción',
      ],
    },
    'app-promo': {
      sure: ['^activa (las|tus) notificaciones', '^(descarga|descargue|descárgate) … (app|aplicación)'],
    },
    'update-note': {
      sure: [
        '^(publicado|actualizado|última actualización|actualizada|publicada|fecha|creado|actualizado el|publicado el|modificado) (el|:|a|#|en)',
        '^# de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) (de|del|,|#)',
      ],
    },
    credit: {
      sure: [
        '^(fuente|fuentes|con información|redacción|traducción|con datos|agencia|agencias) (:|de|por|$)',
        '^(efe|europa press|reuters|afp|ap|redacción|agencias|télam|notimex|ep)$',
      ],
    },
    caption: {
      sure: [
        '^(foto|fotos|fotografía|imagen|crédito|ilustración|archivo|fuente|cortesía) (:|©|/|de archivo|cortesía)',
        '(foto|fotos|fotografía|imagen|crédito) (:|de archivo|cortesía)',
        '(efe|afp|reuters|getty images|ap|cuartoscuro|europa press)$',
      ],
    },
    byline: {
      sure: [
        '^(por|autor|texto|redactado por|escrito por|publicado por) (* *|* * *|* * * *|* * y * *|: * *|: * * *)$',
      ],
    },
    correction: {
      sure: ['^(corrección|fe de errores|fe de erratas|nota de la redacción|nota del editor|aclaración)'],
    },
  },
};
