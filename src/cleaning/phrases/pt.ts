import type { Phrases } from '../phrases.ts';

export const phrases: Phrases = {
  language: 'pt',
  stopWords:
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós lhe são segundo ainda sobre anos dia disse após contra dois',
  reporting: [
    '(disse|afirmou|afirma|explicou|declarou|segundo|informou|contou|destacou|ressaltou|acrescentou|anunciou|relatou|diz|explica|avaliou|comentou)',
  ],
  continuing: [
    '^(ele|ela|eles|elas|este|esta|isso|mas|além|também|no entanto|porém|já|a empresa|a companhia|o grupo)',
  ],
  byLabel: {
    advertisement: {
      sure: [
        '^(publicidade|anúncio|continua após a publicidade|patrocinado|conteúdo patrocinado|propaganda)$',
        'continua (após|depois) (a|da) publicidade',
        '^(apoie|contribua|doe) (o|a|com|nosso)',
      ],
      hint: ['oferta', 'desconto'],
    },
    newsletter: {
      sure: [
        '(a nossa|nossa) (newsletter|carta)',
        '(no seu|na sua) (email|e-mail|caixa)',
        '(endereço|o seu) (electrónico|eletrónico|eletrônico|email|e-mail)',
        '^(assine|inscreva-se|receba|cadastre-se|subscreva) … (newsletter|newsletters|boletim|notícias|e-mail|email|novidades|canal)',
        '^(newsletter|newsletters|boletim|inscreva-se|assine a newsletter)$',
        '^(seu|digite|informe|insira) … (e-mail|email)',
        'no seu (e-mail|email)',
        '(grupo|canal) (do|no|de) (whatsapp|telegram)',
      ],
      hint: ['newsletter'],
    },
    paywall: {
      sure: [
        '^(este artigo|este conteúdo|esta notícia) é (exclusivo|exclusiva|só|para)',
        '^(obrigado|obrigada) por ler',
        '(euros|reais) por mês',
        '^(continue|para continuar) a ler',
        '^(assine|entrar|login|cadastre-se|faça login|já é assinante|já sou assinante|assinante|criar conta|esqueci minha senha|faça seu login|assine já|assine agora|entre ou cadastre-se)($|*)',
        '^(este conteúdo|esta matéria|conteúdo) … (assinantes|exclusivo)',
        '^para continuar lendo',
      ],
      hint: ['assinantes', 'assinatura'],
    },
    'cookie-notice': {
      sure: [
        '^(este site|utilizamos|usamos|nosso site|ao continuar) … cookies',
        '^(política de privacidade|política de cookies|privacidade|termos de uso|termos e condições|cookies|termos de serviço)$',
        '^(aceitar|aceito|recusar|concordo|aceitar todos|prosseguir)$',
      ],
      hint: ['cookies'],
    },
    'related-link': {
      sure: [
        '^(relacionado|relacionados|leia também|leia ainda|ler mais|veja também|mais lidas|as mais lidas|mais notícias|do arquivo|do nosso arquivo|também lhe pode interessar|artigos relacionados)',
        '^(leia também|leia mais|veja também|saiba mais|veja mais|confira também|confira|leia a|leia ainda|notícias relacionadas|matérias relacionadas|relacionadas|mais notícias|mais lidas|as mais lidas|últimas notícias|recomendados|recomendadas|você pode gostar|você também pode|posts relacionados|artigos relacionados|mais sobre|ver mais|não perca|continue lendo|assista também|assista|clique aqui|ler mais|veja ainda|clique no link|acompanhe)',
        '^(vídeo|fotos|entrevista|análise|opinião|galeria|podcast) :',
      ],
    },
    share: {
      sure: [
        '^siga-nos',
        '^(compartilhar|compartilhe|imprimir|enviar|tweetar|comentar|salvar|partilhar|copiar link|curtir|ouvir)$',
        '^(compartilhe|compartilhar|partilhe|partilhar|envie) (no|na|esta|este|via|por|em|com)',
        '^(siga|curta|acompanhe|siga-nos|segue) (o|a|nos|no|nosso|nossa|as|@|*)',
      ],
    },
    comments: {
      sure: [
        '^# (comentários|comentário)',
        '^seja o primeiro a',
        '^(deixe|escreva) (o seu|um) comentário',
        '^(o que acha|e você|qual a sua opinião)',
        '^(comentários|comentário|deixe um comentário|deixe seu comentário|# comentários|# comentário|escreva um comentário|responder|cancelar resposta|comente|ver comentários|deixe uma resposta|postar um comentário|adicionar comentário|faça um comentário)',
        '^(seu|o seu) (e-mail|endereço) … não será publicado',
        '^(atenção|os) : … comentários',
        '^os comentários',
        'comentários … (não serão|são de responsabilidade)',
        '^campos obrigatórios',
      ],
    },
    'author-bio': {
      sure: [
        '^* * (é|foi) (jornalista|repórter|correspondente|redator|redatora|editor|editora)',
        '^* * (escreve|cobre)',
        '^(sobre o autor|sobre a autora|o autor|a autora)',
        '(é) (jornalista|repórter|colunista|editor|editora|correspondente) (do|da|de|no|na)',
      ],
    },
    tags: {
      sure: [
        '^(temas|etiquetas|tópicos|mais sobre|palavras-chave) (:|$)',
        '^(tags|tópicos|assuntos|palavras-chave|etiquetas|marcadores|categorias|categoria|tópicos relacionados|mais sobre) (:|$)',
      ],
    },
    navigation: {
      sure: [
        '^(início|página inicial|capa|está em) (:|»|›|/|$)',
        '^(início|home|busca|buscar|menu|contato|fale conosco|política|economia|esportes|esporte|cultura|mundo|brasil|opinião|vídeos|próximo|anterior|voltar|voltar ao topo|ver mais|fechar|quem somos|ajuda|arquivo|anuncie|expediente|mapa do site|carregar mais|cidades|polícia|geral|entretenimento|tecnologia|saúde|educação)$',
        '^tempo de leitura',
        '^# min (de leitura|read)',
        '^(ir|pular) para o conteúdo',
      ],
    },
    copyright: {
      sure: [
        '(estatuto editorial|ficha técnica)',
        'propriedade (da|do|de)',
        'todos os direitos',
        '(proibida|interdita) a reprodução',
        'todos os direitos reservados',
        '^(proibida|é proibida) … reprodução',
      ],
    },
    'app-promo': { sure: ['^(baixe|instale|descarregue) … (app|aplicativo)'] },
    'update-note': {
      sure: [
        '^(publicado|atualizado|última atualização|publicada|atualizada|postado|criado|data|por|postado em|publicado em|atualizado em) (em|:|às|há|#|por)',
        '^# (de|) (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) (de|) #$',
        '^# (de|) (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) (de|) # (#|às|,)',
        '^(segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|segunda|terça|quarta|quinta|sexta) # de',
      ],
    },
    credit: {
      sure: [
        '^(fonte|fontes|com informações|redação|tradução|da redação|agência|com agências|reportagem) (:|da|de|do|$|*)',
        '^(reuters|afp|efe|lusa|estadão conteúdo|agência brasil|redação|folhapress)$',
      ],
    },
    caption: {
      sure: [
        '^(foto|fotos|imagem|crédito|créditos|ilustração|arquivo|divulgação|reprodução|legenda) (:|©|/|de|$)',
        '(foto|fotos|imagem|crédito|créditos|fonte|reprodução|divulgação) (:|/) *',
        '(divulgação|reprodução|arquivo pessoal|agência brasil|getty images|reuters|afp)$',
      ],
    },
    byline: {
      sure: [
        '^(por|autor|texto|escrito por|publicado por|postado por) (* *|* * *|* * * *|* * e * *|: * *|: * * *)$',
      ],
    },
    correction: { sure: ['^(correção|errata|erramos|nota da redação|nota do editor|atualização)'] },
  },
};
