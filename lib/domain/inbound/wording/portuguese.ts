import { phrases, type Wording } from './phrases';

const words = {
  /** "estou", "estarei", "encontro-me", "vou estar", "ficaremos". */
  estar:
    '(?:estou|estarei|estamos|estaremos|estara|esta|encontro-me|me encontro|encontrar-me-ei|encontramo-nos|nos encontramos|vou estar|vamos estar|ficarei|ficaremos|ando|permanecerei|permaneceremos|to|tou)(?: [a-z,]+){0,4}?',
  mail: 'e-?mails?|mails?|mensagem|mensagens|correio(?: eletronico)?|caixa(?: de (?:entrada|correio))?|correspondencia',
  local:
    'escritorios?|empresa|loja|lojas|oficina|clinica|consultorio|estudio|atelier|fabrica|armazem|agencia|escola|departamento|instalacoes|sede|gabinete|secretaria|restaurante|hotel|cartorio|unidade|quinta|adega|estabelecimento|equipe|equipa|nosso expediente|expediente',
  contato:
    'contat[a-z]*|contact[a-z]*|escrev[a-z]+|lig[aeu][a-z]*|ligar|telefon[a-z]+|procur[a-z]+|fal[ae][a-z]*|falar|dirij[a-z-]+|dirigir|envi[a-z]+|encaminh[a-z]+|mand[ae][a-z]*|mandar|chame|chama|entre em contat?o|entrar em contat?o|entre em contacto|entrar em contacto|acione|acionar|recorr[a-z]+|utilize|peca|ajudar|atender|atendera|responde|respondera|trate com|tratar com|com a|com o',
} as const;

export const portuguese: Wording = {
  automatic: phrases(
    `
    esta (?:mensagem|resposta) e enviada a (?:todos|quem|todas)
    uma pessoa (?:de verdade|real|de carne e osso)[a-z ()]{0,30} (?:vai|ira|lera|responde)
    (?:esta|este|trata-se de|isto) (?:{mail}|resposta|notificacao|e)? ?(?:e|foi|trata-se de)? ?(?:uma? )?(?:resposta |mensagem |e-?mail |aviso )?(?:automatic[oa]|automatizad[oa]|gerad[oa] (?:de forma )?automatica(?:mente)?|enviad[oa] (?:de forma )?automatica(?:mente)?|gerad[oa] (?:pelo|por) (?:um )?sistema)
    (?:mensagem|e-?mail|resposta|aviso|notificacao) (?:gerad[oa]|enviad[oa]|emitid[oa]|automatic[oa])(?: (?:de forma )?automatica(?:mente)?)?
    ^\\W{0,6}(?:resposta|mensagem|aviso) automatic[oa]\\W
    (?:por favor,? |favor |pedimos que |solicitamos que )?nao (?:responda|respondam|responder) (?:diretamente |directamente )?(?:a |ao )?(?:esta|este|essa|esse|presente)
    (?:autorresposta|auto-resposta|respondedor automatico|resposta automatica)
    `,
    words,
  ),
  absent: phrases(
    `
    nao trabalho (?:as|na|aos)|(?:e o )?meu dia de (?:folga|descanso)|trabalho a (?:tempo parcial|meio periodo)
    (?:trabalho|estou) (?:a |em |no )?(?:meio periodo|part-?time|tempo parcial|so de manha|apenas de manha)
    (?:fui|vou|fomos|vamos) (?:ali |ja )?(?:ser|parir|casar|descansar|viajar|dormir|mergulhar|tirar)
    (?:a |o )?(?:oficina|loja|empresa|equipa|equipe|atelier|fabrica|escritorio|gente) (?:para|parou|vai parar|descansa|fecha|esta parada|dorme)
    (?:me pegou|apanhou-me|encontrou-me|pegou a gente) (?:[a-z]+ ){0,2}?(?:de ferias|fora|viajando|em viagem)
    (?:entramos|estamos|estaremos|entro|saimos) (?:[a-z]+ )?(?:em|de) (?:recesso|ferias|pausa|descanso|folga)
    (?:offline|desconectad[oa]|sem telas|longe das telas|telemovel desligado|celular desligado)
    {estar} (?:fora|ausentes?|longe|indisponive(?:l|is)|afastad[oa]s?|desligad[oa]s?|inacessive(?:l|is)|incontactave(?:l|is)|de folga)(?: |[.,;:!)-]|$)
    {estar} (?:de|em|no|na|a|num|numa|gozando|gozar|curtindo|aproveitando|participando|viajando|usufruindo|desfrutar) (?:[a-z]+ ){0,4}?(?:ferias|viagem|licenca|baixa|folga|repouso|feira|congresso|formacao|treinamento|reuniao|reunioes|recesso|lua de mel|atestado|missao|audiencia|evento|obra|campo|descanso|afastamento|estrangeiro|exterior|deslocacao|conferencia|seminario|curso|transito|hospital|retiro|intercambio|juri|servico externo|visita|visitas|workshop)
    {estar} (?:viajando|a viajar|voando|acampando|a gozar|gozando|velejando|pescando)
    nao (?:estou|estarei|estamos|estaremos|me encontro|vou estar|trabalho|trabalharei|trabalhamos|poderei atender|havera (?:expediente|atendimento)|teremos (?:expediente|atendimento)|tem expediente) (?:[a-z]+ ){0,3}?(?:no escritorio|disponive(?:l|is)|na empresa|contactave(?:l|is)|as (?:segundas|tercas|quartas|quintas|sextas)|hoje|esta|este|de|entre|ate|nos|nesse|neste|na|no|\\.|,)
    (?:vou|vamos|fui|fomos|saio|saimos|sairei|entro|entrei|entrarei|parto|partimos) (?:[a-z]+ ){0,2}?(?:de|em|para) (?:[a-z]+ )?(?:ferias|viagem|licenca|folga)
    (?:o |a |os |as |nosso |nossa |nossos )?(?:{local}|nos)(?: [a-z]+){0,4}? (?:esta|estao|estara|estarao|ficara|fica|permanecera|permanece|encontra-se|encontrar-se-a|estaremos|entra|entrara) (?:[a-z]+ ){0,3}?(?:fechad[oa]s?|encerrad[oa]s?|em recesso|em ferias|de ferias|sem atendimento)
    (?:estamos|estaremos|permaneceremos|ficaremos) (?:[a-z]+ ){0,2}?(?:fechados|encerrados|em recesso|sem atendimento|sem expediente)
    (?:fechamos|encerramos|fecharemos|encerraremos|fecha|fechara|encerra|encerrara) (?:[a-z]+ ){0,4}?(?:para|de|entre|do|ate|por)
    recesso (?:de|do|coletivo)|ferias coletivas
    (?:na|durante (?:a )?|em) (?:minha|nossa|esta|sua) ausencia|durante (?:as )?(?:minhas|nossas) ferias|durante (?:este|esse|o) periodo
    enquanto (?:estiver|estou|estivermos) (?:[a-z]+ )?(?:fora|ausente|de ferias|em viagem)
    ^(?:[a-z ,!]{0,20}[,.!:] ?)?(?:fora do escritorio|ausente|de ferias|em ferias|em viagem|de licenca|de baixa)(?: (?:ate|de|entre|desde|por|e|a partir|com|sem)|[.,:;!])
    (?:licenca|baixa)[ -](?:maternidade|paternidade|medica|parental|sem vencimento|saude)
    (?:tirei|tiro|tirarei|tirando|a tirar) (?:[a-z]+ ){0,3}?(?:dias|ferias|folga|semanas?|descanso)
    `,
    words,
  ),
  noAccess: phrases(
    `
    (?:desculpe|desculpem|desculpa) (?:se|caso) (?:demor|tard)[a-z]+
    (?:sem|nao ha|nao tem|nao chega) (?:[a-z]+ )?(?:internet|rede|sinal|wi-?fi|cobertura)
    (?:respondo|leio|vejo|abro|trato) (?:os |as |aos )?(?:{mail}) (?:[a-z]+ ){0,2}?(?:a partir|depois|a noite|de manha|uma vez|duas|cada|entre|so)
    (?:sem|com pouco|pouco|com acesso|acesso|nao (?:tenho|terei|teremos|vou ter|tendo)|com|quase sem|terei) (?:[a-z]+ ){0,3}?(?:acesso|internet|rede|cobertura|sinal|conexao|wi-?fi|computador|limitado|restrito|reduzido|portatil)
    (?:acesso|sinal|cobertura|conexao|rede) (?:[a-z-]+ ){0,5}?(?:limitad[oa]|restrit[oa]|reduzid[oa]|intermitente|irregular|esporadic[oa]|fraca?o?|instavel|precari[oa]|escass[oa])
    nao (?:[a-z]+ ){0,2}?(?:leio|lerei|vejo|verei|consulto|consultarei|respondo|responderei|verifico|verificarei|acompanho|acompanharei|olho|olharei|abro|acedo|acederei|checo|verificando|consultar|ver|ler|acessarei|acesso) (?:[a-z]+ ){0,3}?(?:{mail})
    nao (?:poderei|poderemos|posso|consigo|conseguirei|vou poder|vou conseguir|sera possivel|conseguiremos|vamos poder) (?:[a-z]+ ){0,2}?(?:responder|ler|ver|atender|consultar|dar|te responder|lhe responder|acessar|aceder|verificar)
    (?:leio|lerei|vejo|verei|consulto|consultarei|respondo|responderei|verifico|verificarei|olho|checo|acesso|acessarei|consultando|verificando|lendo|acompanho) (?:[a-z]+ ){0,3}?(?:{mail}) (?:[a-z]+ ){0,3}?(?:apenas|so|de vez|uma vez|ocasionalmente|esporadicamente|com menos|a noite|raramente|pontualmente|de forma|quando|com pouca)
    (?:apenas|so|ocasionalmente|esporadicamente|raramente|pontualmente) (?:leio|lerei|vejo|verei|consulto|consultarei|verifico|respondo|poderei|estarei) (?:[a-z]+ ){0,3}?(?:{mail})
    (?:resposta|respostas|responder|retorno) (?:[a-z]+ ){0,5}?(?:demorar|demora|atraso|atrasos|tardar|mais tempo|lenta|mais lenta|levar)
    (?:telefone|celular|telemovel|computador|notificacoes) (?:[a-z]+ )?(?:desligad[oa]s?|em casa)|desconectad[oa]s?
    (?:posso|podera|poderei) (?:[a-z]+ )?demorar
    `,
    words,
  ),
  deferred: phrases(
    `
    (?:respondemos|responderemos|respondo|lemos|voltamos a falar|falamos) (?:[a-z]+ ){0,3}?(?:nessa semana|na volta|no regresso|depois|a partir|quando)
    (?:respond|retorn|ler|ver|trat|entr|atend|dar|contat|contact|analis|resolv|consult)[a-z-]* … (?:no|na|ao|apos|assim que|quando|depois|a partir) (?:do |da |o |a )?(?:meu |minha |nosso |nossa )?(?:regresso|retorno|volta|retornar|voltar|regressar|regresse|volte|retorne|estiver de volta|voltarmos)
    (?:no|apos o|ao|para (?:o|a)|depois d[oa]) (?:meu|minha|nosso|nossa|seu|sua) (?:regresso|retorno|volta)
    (?:na|a|para a|apos a|depois da) (?:minha|nossa) volta
    (?:assim que|quando|logo que) (?:eu )?(?:voltar|retornar|regressar|estiver de volta|voltarmos|regressarmos|retornarmos|chegar)
    (?:o resto|os demais|o restante|tudo o (?:resto|mais)|demais assuntos|outros assuntos|assuntos) … (?:espera|esperar|ficam?|ficarao|aguarda|podem)
    por ordem de (?:chegada|recebimento|entrada|rececao)
    (?:responderei|respondo|retorno|retornarei) … (?:a partir d[eo]|na segunda|na proxima|entao)
    `,
    words,
  ),
  standIn: phrases(
    `
    (?:processos|dossies|clientes|assuntos) (?:foram|ficam|passam|passaram) (?:[a-z]+ )?(?:para|com|a cargo|assumidos)
    (?:o|a) [a-z]+ (?:resolve|trata|atende|cuida|ajuda|esta por ca|da conta|responde|assegura)
    (?:urgencias|emergencias|casos urgentes) ?(?:com|:|,)
    (?:com (?:a|o) (?:minha|meu)) (?:colega|assistente|socio|socia|equipa|equipe)
    (?:urgen[a-z]+|emergencias?|imediat[a-z]*|inadiave[a-z]+|nao puder esperar|nao pode esperar|enquanto isso|entretanto|nesse meio tempo|ate la|na minha ausencia|durante a minha|para qualquer|qualquer (?:assunto|questao|coisa|duvida)|se precisar|caso precise|pedidos|duvidas|avarias) … {contato}
    {contato} … (?:urgen[a-z]+|emergencias?|na minha ausencia|durante (?:a minha|esse|este)|enquanto isso|entretanto|ate la|no meu lugar|meu colega|minha colega|plantao|recepcao|que (?:podera|vai|ira|esta))
    (?:pode|podera|podem|poderao|vai|ira|vao) (?:lhe |te |vos |o |a )?(?:ajudar|ajuda-lo|ajuda-la|ajudar-te|atender|auxiliar|atende-lo|atende-la|dar apoio|tratar|responder|assistir|resolver)
    (?:fica|ficara|ficam|esta|estara|estao|continua) (?:[a-z]+ ){0,2}?(?:responsavel|encarregad[oa]|a cargo|a frente|a cobrir|cobrindo|a disposicao|de plantao|disponive(?:l|is) para|a tratar|a substituir|substituindo)
    (?:me substitui|substitui-me|substituir-me|me cobre|cobre-me|minha substituta|meu substituto|assume|assumira)
    (?:{mail}) (?:[a-z]+ ){0,2}?(?:reencaminhad|encaminhad|redirecionad)[oa]s?
    (?:favor|por favor|peco que|agradeco que|queira|queiram) (?:[a-z]+ )?(?:{contato})
    (?:pedidos|clientes|amostras|assuntos|questoes) (?:[a-z]+ ){0,3}?(?:com|para|tratados por|com a|com o) (?:a |o |minha |meu )?[a-z]+
    `,
    words,
  ),
  thanks: phrases(
    `
    (?:muito )?(?:obrigad[oa]|grat[oa]|agradeco|agradecemos|agradecid[oa]s?) (?:desde ja )?(?:por|pelo|pela|pelos|o|a|pela sua|pelo seu) ?(?:o |a )?(?:seu |sua |teu |tua |vosso |vossa )?(?:[a-z]+ )?(?:{mail}|contato|contacto|interesse|compreensao|paciencia|escrever|contactar|mensagem|atencao)
    `,
    words,
  ),
  received: phrases(
    `
    deu entrada|(?:pedido|mensagem|chamado|processo) (?:recebid|registad|registrad|criad)[oa]
    (?:foi|foram) (?:criad|abert|gerad|registad|registrad)[oa]s? (?:o |a |um |uma )?(?:chamado|ticket|pedido|processo|protocolo)
    (?:abrimos|criamos|registramos|registamos) (?:o |um |seu |o seu )?(?:chamado|ticket|protocolo)
    (?:foi|foram) (?:remetid|reencaminhad|encaminhad|protocolad)[oa]s? (?:a|ao|aos|para|com|sob)
    mereceu a nossa (?:melhor )?atencao
    (?:o |a )?(?:seu|sua|teu|tua) (?:contact?o|{mail}|mensagem|pedido|solicitacao) (?:ja )?(?:esta|chegou|encontra-se|entrou) (?:[a-z]+ ){0,2}?(?:com a gente|conosco|connosco|em boas maos|na fila|ate nos|no sistema|nas nossas|bem|aqui)
    (?:recebemos|recebi|acusamos|acuso|confirmamos|registamos|registramos|ja recebemos|foi recebid[oa]|foi registad[oa]|foi registrad[oa]|acabamos de receber) (?:[a-z]+ ){0,3}?(?:a sua|o seu|sua|seu|a tua|o teu|rececao|recepcao|recebimento|{mail}|solicitacao|pedido)
    (?:a |o )?(?:sua|seu|tua|teu|vossa|vosso) (?:[a-z]+ ){0,2}?(?:{mail}|solicitacao|pedido|consulta|candidatura|chamado|ticket|requerimento|reclamacao|documento|inscricao|encomenda|questao|duvida|manifestacao|contacto|contato|protocolo|demanda)(?: [a-z0-9#.-]+){0,4}? (?:foi|esta|ja esta|sera|chegou|deu entrada|encontra-se|foram|ficou) (?:[a-z]+ ){0,2}?(?:recebid[oa]|registad[oa]|registrad[oa]|encaminhad[oa]|criad[oa]|abert[oa]|respondid[oa]|em analise|analise|tratamento|a ser|sendo|atribuid[oa]|protocolad[oa]|ate nos|sucesso|fila|reencaminhad[oa])
    (?:acuse|aviso|confirmacao|comprovativo|comprovante) de (?:rececao|recepcao|recebimento|leitura)
    (?:chamado|ticket|protocolo) (?:[a-z0-9#-]+ )?(?:foi|aberto|criado|registado|registrado)
    (?:obrigad[oa]|agradecemos) (?:por|o|a|pelo|pela) (?:contat|contact|entrar em|nos contat|nos contact|seu contat|seu contact|escrever|sua candidatura|seu pedido|nos escrever)[a-z]*
    `,
    words,
  ),
  soon: phrases(
    `
    por ordem de (?:chegada|entrada|rececao|recebimento)
    nao (?:e necessario|e preciso|precisa) (?:de )?(?:reenviar|enviar novamente|voltar a enviar)
    sem alterar o assunto
    lista de espera|(?:respondemos|atendemos) (?:um a um|a todos)
    (?:pode|podem|poderemos|pode-nos) (?:levar|demorar|tardar|atrasar) (?:[a-z]+ ){0,3}?(?:dias?|horas|semanas?|pouco|pouquinho|bocado|mais)
    (?:somos|gerid[oa] por|equipa de|equipe de) (?:[a-z]+ )?(?:voluntari[oa]s|poucos|poucas|uma equip[ae] pequena|pequenos)
    (?:respondemos|atendemos|costumamos responder|lemos) (?:[a-z]+ ){0,3}?(?:em ate|normalmente|de segunda|em|no prazo|todos|geralmente|as mensagens|os e-?mails)
    est[ea] (?:e-?mail|endereco|caixa) (?:e|serve) (?:[a-z]+ )?(?:apenas|exclusiva|so|unica)
    de segunda a (?:quinta|sexta|sabado)
    um (?:pouco|pouquinho) de paciencia|agradecemos a (?:sua )?paciencia
    ^(?:a )?(?:equipa|equipe|time) (?:da |do |de )?[a-z ]{2,40}$
    (?:em|dentro de|no prazo(?: maximo)? de|prazo de|em ate|ate|num prazo de|prazo maximo de|em menos de) (?:um prazo de |cerca de |no maximo )?(?:\\d{1,3}|um|uma|dois|duas|tres|quatro|cinco|dez|vinte e quatro|quarenta e oito)(?: ?(?:a|ou|-|e) ?(?:\\d{1,3}|dois|tres|cinco))? ?(?:\\([a-z0-9 ]+\\) )?(?:horas?|h|dias?|semanas?)
    (?:o mais (?:breve|rapido|rapidamente|cedo) possivel|logo que possivel|assim que possivel|com a maior brevidade|brevemente|em breve|tao (?:breve|rapido) quanto|com a brevidade)
    (?:nossa equip[ae]|nosso time|um (?:dos nossos|colaborador|atendente|consultor|agente|tecnico|especialista|membro)|uma (?:das nossas|pessoa)|alguem|entraremos|responderemos|retornaremos|voltaremos|daremos|iremos|a equip[ae])
    (?:horario|horarios) de (?:atendimento|funcionamento|expediente)
    (?:elevad[oa]|grande|alto|alta) (?:volume|numero|quantidade|procura|demanda)
    (?:tempo|prazo)s? (?:medio |estimado |maximo )?de (?:resposta|atendimento|espera)
    (?:guarde|mencione|indique|anote|conserve|informe) (?:[a-z]+ ){0,3}?(?:numero|referencia|protocolo|codigo|assunto)
    (?:sera|esta sendo|esta a ser) (?:[a-z]+ )?(?:analisad|avaliad|tratad|processad)[oa]
    (?:entraremos|entrara|entrarao) em contat?c?to|(?:ira|iremos|vamos|vai) contact?a[a-z-]+
    (?:dias uteis|central de ajuda|perguntas frequentes|formulario no site)
    `,
    words,
  ),
  reference: phrases(
    `
    (?:ticket|protocolo|chamado|referencia|pedido|processo|solicitacao|numero|caso|registo|registro|encomenda|codigo)(?: de [a-z]+)? ?(?:e|:|n\\.?|no\\.?|nr\\.?|numero|#)? ?(?:e|:)? ?[#a-z0-9-]*\\d
    (?:com|sob|pelo) o? ?(?:numero|n\\.?|no\\.?|protocolo|codigo|ticket)(?: de [a-z]+)? ?[#a-z0-9-]*\\d
    `,
    words,
  ),
  left: phrases(
    `
    (?:gozo|goza|desfruto|aproveito)[a-z ]{0,20} (?:reforma|aposentadoria)|(?:estou|esta) (?:aposentad|reformad)[oa]
    (?:faleceu|morreu)
    (?:foi|fui) (?:transferid[oa]|promovid[oa]|deslocad[oa])
    (?:mudou|mudei) de (?:funcao|funcoes|setor|area|departamento|empresa)
    nov[oa]s (?:desafios|rumos|projetos|aventuras)
    (?:ja )?nao (?:trabalha|trabalho|faz parte|faco parte|integra|integro|pertence|pertenco|colabora|colaboro|exerce|exerco|esta) (?:mais|ja)?
    (?:deixou|deixei|deixa|deixo|deixara) (?:[a-z]+ ){0,2}?(?:a empresa|de (?:trabalhar|fazer|integrar|pertencer|colaborar|exercer)|a companhia|o escritorio|a organizacao|a equipa|a equipe|funcoes|as funcoes|o cargo|o grupo)
    (?:desligou-se|desliguei-me|se desligou|me desliguei|saiu da empresa|sai da empresa|aposentou-se|se aposentou|reformou-se|me aposentei|cessou funcoes)
    (?:esta |este |meu |minha )?(?:conta|caixa|endereco|e-?mail)(?: de [a-z]+)? (?:sera|foi|esta) (?:[a-z]+ )?(?:desativad[oa]|encerrad[oa]|eliminad[oa]|desactivad[oa]|cancelad[oa]|inativ[oa])
    `,
    words,
  ),
  moved: phrases(
    `
    nao (?:uso|utilizo|usamos|utilizamos) mais (?:este|esta)|(?:ja )?nao (?:uso|utilizo) (?:este|esta)|(?:escreva|escrevam|encontre)-me (?:para|em) [a-z0-9._%+-]+@
    (?:mudei|mudamos|alterei|alteramos|troquei|trocamos) (?:[a-z]+ ){0,3}?(?:e-?mail|endereco|conta|dominio|correio)
    (?:meu|o meu|nosso|o nosso) novo (?:e-?mail|endereco|contato|contacto)
    (?:novo (?:e-?mail|endereco)) (?:e|:|passa a ser|sera)
    (?:atualize|atualizem|actualize|anote|anotem|utilize|use) (?:[a-z]+ ){0,4}?(?:endereco|contatos|contactos|agenda|novo e-?mail)
    este (?:e-?mail|endereco) (?:ja nao|deixou de|deixara de|nao) (?:[a-z]+ ){0,2}?(?:usad|utilizad|ativ|existe|existir|funciona|sera)[oa]?
    `,
    words,
  ),
  unread: phrases(
    `
    (?:esta|este|a|o) (?:caixa|endereco|e-?mail|conta|mailbox)(?: de [a-z]+)? nao (?:e|esta|sera|esta sendo|esta a ser) (?:[a-z]+ )?(?:monitorad|monitorizad|lid|verificad|acompanhad|consultad|vigiad)[oa]
    (?:a |o )?(?:sua|seu|os|as|esta|este) (?:{mail}) nao (?:sera|serao|foi|foram|sao|e|esta) (?:[a-z]+ )?(?:reencaminhad|encaminhad|lid|redirecionad)[oa]s?
    (?:{mail}) … (?:apagad|eliminad|excluid)[oa]s?
    (?:volte|voltem|reenvie|envie novamente|torne) (?:[a-z]+ ){0,4}?(?:a partir|apos|depois|quando)
    ninguem (?:le|acompanha|verifica)
    `,
    words,
  ),
  challenge: phrases(
    `
    (?:confirm|verifi|valid)[a-z]+ (?:que )?(?:e uma pessoa|e humano|nao e um robo|sua identidade|o seu endereco|seu e-?mail)
    (?:clique|siga) (?:[a-z]+ ){0,3}?(?:link|botao|aqui|ligacao) … (?:entreg|verific|confirm|liber|autoriz)
    (?:pendente|retid[oa]|aguarda|aguardando) (?:[a-z]+ )?(?:aprovacao|moderacao|moderador|verificacao|autorizacao)
    `,
    words,
  ),
  topics: phrases(
    `
    (?:ferias|licenca|viagem|viajando|recesso|feriado|feira|congresso|formacao|natal|pascoa|carnaval|folga|baixa|maternidade|paternidade|obra|lua de mel|descanso|prowein|festas|mae)
    (?:fora|ausente|ausencia|fechad\\w+|encerrad\\w+|indisponivel|para|parad\\w+|desligad\\w+|nao estarei|nao estou)
    (?:volto|voltamos|volta|regress\\w+|retorn\\w+|reabr\\w+|retom\\w+|de volta|novamente|de novo)
    (?:e-?mails?|mensagens?|mensagem|caixa|correio|comunicacao|contact?o)
    (?:urgen\\w+|emergenc\\w+|imediat\\w+|plantao|avaria)
    (?:colegas?|entretanto|enquanto|ate la|recepcao|equip[ae]|substitu\\w+|responsavel|servicos competentes)
    (?:respond\\w+|resposta|atend\\w+|retorno)
    (?:paciencia|compreensao|transtorno|incomodo)
    (?:internet|rede|sinal|telefone|telemovel|celular|computador|whatsapp)
    `,
    words,
  ),
  wasAway: phrases(
    `
    (?:estava|estive|estivemos|estavamos|andei|andava|acabei de|acabamos de|acabo de|cheguei|chegamos|voltei|voltamos|regressei|regressamos|retornei|fiquei|tirei) (?:[a-z]+ ){0,4}?(?:fora|de ferias|em ferias|viajando|a viajar|de viagem|em viagem|doente|ausente|de baixa|de licenca|sem (?:rede|internet|sinal|acesso)|desligad[oa]|voltar|chegar|regressar|hoje|ontem|agora|das ferias|de ferias|ao escritorio|ao trabalho|internad[oa]|atolad[oa]|na feira|numa feira|umas ferias)
    ja (?:voltei|estou de volta|regressei|retornei|cheguei|estou (?:no escritorio|por aqui|por ca|em casa))
    (?:desculpa|desculpe|desculpem|desculpas|perdao|perdoe|lamento|peco desculpa|pedimos desculpa|foi mal|sinto muito|mil desculpas) (?:[a-z,]+ ){0,5}?(?:demora|atraso|sumico|silencio|demorar|tardar|tardia|so agora|nao ter|tarde|responder|resposta|desaparecimento|estava|estive)
    (?:ignore|ignora|desconsidere|esqueca|esqueci) (?:[a-z]+ ){0,4}?(?:resposta automatica|mensagem automatica|autorresposta)
    (?:recebeu|recebeste|viu) (?:[a-z]+ )?(?:minha|a minha) (?:resposta|mensagem) automatica
    `,
    words,
  ),
  onBehalf: phrases(
    `
    (?:em nome|por parte|da parte|a pedido|por indicacao|por incumbencia|por ordem|em representacao|a mando|por solicitacao) (?:de|do|da)
    (?:pede-me|pediu-me|me pediu|me pede|pediu|encarregou-me|me encarregou|incumbiu-me|solicitou-me|solicitou que|mandou dizer|mandou avisar|autorizou-me|disse-me|me disse) ?(?:para|que|de)
    (?:escrevo|respondo)(?:-lhe)? (?:[a-z]+ )?(?:em nome|por|no lugar|pela|pelo)
    (?:assistente|secretaria) (?:de|do|da|executiva)
    `,
    words,
  ),
  asks: phrases(
    `
    (?:pode|podes|podem|poderia|poderias|poderiam|consegue|consegues|conseguem|quer|queres|querem|tem|tens|teriam|teria|sabe|sabes|ha|e possivel|seria|da para|acha|achas|importa-se|concorda|concordam|fica|fecha|fechamos|podemos|vamos|cabe|inclui|serve|vale|esta|este|isso|ainda) [^.!?\\n]{0,120}\\?
    (?:quando|quanto|quantos|quantas|como|onde|qual|quais|quem|por que|porque|o que|que|a que|para quando) [^.!?\\n]{0,120}\\?
    (?:me|nos|lhe) (?:manda|mande|envia|envie|passa|passe|confirma|confirme|diz|diga|avisa|avise|liga|ligue)
    (?:mande|manda|envie|envia|diga|diz|confirme|confirma|avise|avisa|ligue|liga|mandem|enviem)-(?:me|nos)
    (?:pode|podes|poderia) (?:[a-z]+ ){0,3}?(?:mandar|enviar|confirmar|reenviar|passar|ligar|alterar|dizer|verificar|trocar|mudar)
    (?:fico a espera|fico no aguardo|aguardo (?:a |o )?(?:sua|seu|retorno|confirmacao|resposta))
    `,
    words,
  ),
  acts: phrases(
    `
    sem pressa|nao ha pressa|sem problema
    (?:aproveit[ae]|boas ferias|boa viagem|bom descanso)
    (?:quando|assim que) (?:voltares|voce voltar|regressares|tu voltar)
    entro (?:de|em) ferias (?:amanha|segunda|terca|quarta|quinta|sexta|sabado|na|no)
    me (?:mand|envi|pass|avis|dig|lig|confirm)[a-z]+
    (?:preciso|precisamos) [^.!?\\n]{0,60}(?:hoje|amanha|antes|ate)
    se (?:quiser|quiseres|quiserem|voce quer) [^.!?\\n]{0,60}antes
    (?:viajo|saio de ferias|vou viajar|vou de ferias) (?:amanha|segunda|terca|quarta|quinta|sexta|sabado|na)
    (?:guardo|reservo|deixo|faco|ponho|mando|envio|levo|consigo|posso)-?(?:lhe|te|vos)
    (?:lhe|te|vos) (?:guardo|reservo|faco|mando|envio|levo|passo|confirmo|deixo)
    (?:consigo|conseguimos|consegue) (?:baixar|fazer|entregar|reservar|guardar|ir|enviar|levar)
    (?:pode|podem) (?:ja )?(?:comecar|montar|entregar|instalar|avancar|fazer|emitir|faturar|seguir|vir|iniciar)
    (?:nao|so nao) (?:mexam|mexa|esqueca|esquecam|mude|mudem|troque)
    (?:mande|manda|mandem|traga|tragam|guarde|guardem|reserve|reservem) (?:outra|de novo|mais|ja|dois|duas|tres|o|a|os|as)
    (?:pode ser|pode avancar|pode seguir|podem avancar|avancem|avance|pode mandar|fechado(?! (?:para|de|ate|por|entre|no|em|desde))|combinado(?!\\?)|aprovado|aceito|aceitamos|concordo|concordamos|de acordo|confirmo|confirmamos|por mim|perfeito|otimo|beleza|claro|sim,|nao,|com certeza|sem problema|tudo certo|esta bom|gostei|gostamos|adoramos|adorei|tenho interesse|temos interesse|nao temos interesse|nao tenho interesse)
    (?:em anexo|segue em|segue anexo|segue o|segue a|seguem|anexo (?:o|a|envio)|junto envio)
    (?:conforme|como) (?:[a-z]+ )?(?:combinado|falamos|conversamos|acordado|acertamos|combinamos|pediu|solicitado|disse)
    (?:ja |eu |nos )?(?:li|vi|revi|revisei|analisei|falei|falamos|conversei|assinei|paguei|enviei|verifiquei|confirmei com|perguntei|olhei|estive a ver|estivemos a ver|discutimos|decidimos|escolhi|escolhemos|medi|testei|corrigi|ajustei|marquei) (?:o|a|os|as|com|ao|isso|que|tudo)
    (?:o|a|os|as|seu|sua|teu|tua|do|da|no|na|vosso|vossa) (?:orcamento|proposta|contrato|minuta|fatura|amostras?|preco|precos|rascunho|desenho|clausula|desconto|frete|prazo de entrega|vencimento|entrada|nota fiscal|versao|planta|cronograma|layout|logo|relatorio|boleto|rotulo|tiragem|projeto|fornecimento)
    (?:preciso|precisamos|queria|queriamos|gostaria|gostariamos|quero|queremos|prefiro|preferimos|falta|faltam|acho que|penso que|so (?:troca|muda|falta|queria)|mas |tem que|temos de|tenho de|alias|por outro lado|a verdade|na verdade|ate segunda|na ultima)
    (?:falamos|a gente (?:se fala|fala|ve)|ligo-te|ligo-lhe|te ligo|lhe ligo|vemo-nos|nos vemos|ate (?:amanha|terca|quarta|quinta|sexta|segunda|ja|logo))
    (?:troca|troque|muda|mude|corrige|corrija|acrescenta|acrescente|tira|tire|inclui|inclua|emite|emita|fatura|fature|reserva|reserve|entrega|entregue) (?:o|a|os|as|um|uma|ai)
    (?:meu|minha|nosso|nossa) (?:chefe|socio|socia|cliente|banco|advogado|marido|mulher|pai|mae|irmao|irma|contador|contabilista|diretor|diretora) (?:disse|diz|quer|prefere|pede|pediu|acha|precisa|gostou|nao quer|concorda|aprovou)
    `,
    words,
  ),
  answersAnyway: phrases(
    `
    mas (?:[a-z]+ ){0,3}?(?:respondo|vi|li|consegui|posso (?:ligar|falar|confirmar|assinar)|pode|podem|sim|rapidinho|rapidamente|aproveito|queria|nao queria|ja|adianto|confirmo|deu para|da para|aqui vai)
    (?:escrevo|respondo|escrevendo|respondendo|a escrever|a responder) (?:[a-z]+ )?(?:do|da|pelo|desde o|no) (?:celular|telemovel|praia|aeroporto|comboio|trem|aviao|hotel|telefone|taxi|autocarro)
    (?:entao|por isso|portanto) (?:[a-z]+ )?(?:se puder|pode|podemos|vamos|preciso|manda|mande|liga|precisamos|agradeco que me)
    (?:antes de|ate) (?:eu )?(?:ir|sair|viajar|partir|embarcar)
    `,
    words,
  ),
};
