/// The wording in Portuguese.
enum Portuguese {
    static let lexicon = Lexicon(language: "pt", [places, words, matters, desk])

    private static let places = """
        = service catalog
        a página do produto|o catálogo
        = service search
        a busca|a pesquisa
        = service carts
        o carrinho|meu carrinho
        = service orders
        a página de pedidos|o pedido
        = service payments
        a página de pagamento|o pagamento
        = service fraud-check
        a verificação
        = service customers
        minha conta|a página da conta
        = service shipping
        o rastreio|a página de entrega
        = service returns
        a página de devoluções|a devolução
        = service partners
        o portal de parceiros|a área do fornecedor
        = service sessions
        o login|a página de login
        = service reports
        o relatório de vendas|o painel
        = service assistant
        o assistente|o chatbot|o chat
        = service returns-bot
        o bot de devoluções
        = service documents-ai
        o resumo automático
        = service copilot
        o copiloto|o Copilot
        = service developer
        a API {label}|{label}|o serviço {label}|{path}
        = service other
        {plain}|a parte de {plain}
        = service nothing
        o site|o app|o sistema
        = matter returns
        devoluções|minha devolução
        = matter warranty
        garantia
        = matter shipping delivery
        entrega|minha entrega
        = matter refund refunds
        reembolso
        = error developer
        {status}|um {status}|HTTP {status}
        = error plain
        uma mensagem de erro|um erro|"algo deu errado"
        = seconds
        segundos
        = when recent
        agora mesmo|há poucos minutos
        = when clock
        às {clock}|por volta das {clock}
        = when night
        esta madrugada
        = when morning
        hoje de manhã|hoje cedo
        = when noon
        na hora do almoço
        = when afternoon
        hoje à tarde
        = when evening
        hoje à noite
        = when yesterday
        ontem|ontem por volta das {clock}
        = when y_morning
        ontem de manhã
        = when y_noon y_afternoon
        ontem à tarde
        = when y_evening
        ontem à noite
        = when weekday
        há alguns dias|outro dia
        = when older
        na semana passada|no dia {date}
        = when unknown
        outro dia|recentemente
        = since recent
        há alguns minutos
        = since clock
        desde as {clock}|mais ou menos desde as {clock}
        = since night
        desde a madrugada
        = since morning
        desde hoje cedo|a manhã toda
        = since noon
        desde o meio-dia
        = since afternoon
        desde hoje à tarde
        = since evening
        desde hoje à noite
        = since yesterday
        desde ontem
        = since y_evening
        desde ontem à noite
        = since weekday
        há dias|há alguns dias
        = since older
        desde a semana passada
        = since unknown
        ultimamente|já faz um tempo
        = date
        {day}/{month}
        """

    private static let words = """
        = greeting
        Olá,|Oi,|Bom dia,|Boa tarde,|Prezados,|Oi pessoal,
        = signoff
        Obrigado|Atenciosamente, {name}|Abraços, {name}|Obrigada desde já|Grato, {name}|{name}, {company}
        = opening technical product money
        Gosto muito da loja.|Normalmente funciona tudo.|O carrinho novo é ótimo, MAS…
        = opening bot
        A ideia do bot é boa.|Ele é simpático.
        = vague technical
        Não funciona.|De novo!|-Só pode ser brincadeira.|Tem algo errado.
        = vague bot
        Não ajudou.|-Perda de tempo.
        = guess technical
        Deve ser a atualização.|Acho que é a CDN de vocês.|Muita gente online?|Desde o logo novo está assim.
        = guess bot
        Trocaram o modelo?|Deve ser um modelo mais barato.
        = guess money
        Estão contando duas vezes?
        = impact technical
        !Não conseguimos trabalhar.|!Estamos perdendo vendas.|Com meus colegas é igual.|Tentei {few} vezes.
        ~Nada grave.
        = impact bot
        Agora vou ter que ligar.|Minha pergunta continua sem resposta.
        = impact money
        Estourou nosso orçamento.
        = demand technical product
        Por favor, resolvam.|Quando volta?|!É urgente, por favor.|-Exijo uma explicação.|Aguardo retorno.
        = demand bot
        Quero falar com uma pessoa.|-Coloquem gente de verdade.
        = demand money
        Por favor, expliquem.|Quero o estorno.|-Não vou pagar isso.
        = demand security
        !Bloqueiem a conta, por favor.
        = demand asking
        Obrigado desde já!|Isso está previsto?
        = sarcasm
        -Parabéns.|-Obrigado por nada.
        = aside
        Aliás, a newsletter vai para o e-mail antigo.|PS: adorei o modo escuro.
        = calm
        ~Sem pressa.|~Só para avisar.
        = ids
        ID da requisição: {request}|Conversa {conversation}|Por exemplo {request}
        = attribute
        Parece que é só com {detail}.|No meu caso: {detail}.
        = quoteintro
        A resposta é esta:|Do nosso log:
        = quote user
        Aparece "Tente novamente mais tarde".
        = secret contact
        Meu contato: {secret}
        = secret money
        Paguei com {secret}.|Devolvam para {secret}, por favor.
        = secret key
        Usamos {secret}
        = secret address
        Nosso IP é {secret}.
        = more technical
        Ontem ainda funcionava.|No celular é igual.|Às vezes recarregar ajuda.|Os outros sites estão normais.
        = more bot
        Era uma pergunta simples.|Semana passada ele sabia.
        = more happy
        Continuem assim!
        """

    private static let matters = """
        = core slow
        {It} está muito devagar {since}.|{Since} {it} demora uma eternidade.|Por que {it} demora tanto?
        Espero [{seconds}|um tempão] toda vez.|Carregando, carregando… {it}.
        = core slow_export
        A exportação demora horas {since}.|O Excel leva [{seconds}|séculos] para baixar.
        Comecei uma exportação {when} e ainda não acabou.|Para uma lista espero meia hora.
        = core failing
        {It} não funciona {since}.|Sempre aparece {error}.|{It} trava {since}.|{When} apareceu {error}.
        Uma em cada {few} vezes dá {error}.
        = core outage
        Está tudo fora do ar {since}.|{It} caiu?|!Nada funciona, não conseguimos trabalhar.
        Serviço indisponível {since}.|{It} não abre {since}.
        = core timed_out
        {It} fica carregando e não responde.|Tempo esgotado toda vez {since}.
        Espero [{seconds}|um minuto] e depois {error}.|A resposta nunca chega {since}.
        = core rate_limited
        "Muitas requisições" {since}, e só cliquei duas vezes.|Estão nos limitando {since}.
        Limite atingido com {some} chamadas, não pode ser.|Recebemos 429 {since} sem ter mudado nada.
        = core sign_in_failing
        Não consigo entrar {since}.|!Ninguém da empresa consegue entrar.|Diz que a senha está errada, mas está certa.
        Sou desconectado toda hora {since}.|O código por SMS não chega.
        = core order_rejected
        Meu pedido foi recusado {when}.|!Todos os nossos pedidos são recusados {since}.
        No último passo: pedido inválido.|Por que não aceitam meu pedido?
        = core forgetful
        {It} esquece tudo que eu escrevo.|Tenho que repetir tudo {few} vezes.|Memória de peixinho, esse bot.
        Ele pede o número do pedido de novo e de novo.
        = core unhelpful_answer
        A resposta não me ajudou.|Muito texto, nenhuma resposta.|Ele não responde o que eu pergunto.
        As respostas pioraram muito {since}.
        = core refused_by_bot
        {It} se recusa a responder {since}.|"Não posso ajudar com isso." Por que não?
        Uma pergunta normal e ele recusa.|Perguntei sobre {matter} e ele recusou.
        = core wrong_answer
        A resposta está errada.|O bot inventou tudo.|O que ele disse não é verdade.
        Os termos de vocês dizem o contrário.
        = core surprising_bill
        A fatura de {amount} não pode estar certa.|Pagamos {percent}% a mais, por quê?|O que são esses {amount}?
        Os custos dispararam {since}.|!Cobraram duas vezes.
        = core price_rise
        Os preços novos estão altos demais.|Mais um aumento.|{percent}% a mais em troca de quê?|Ficou muito caro.
        = core changed_errors
        As mensagens de erro mudaram {since} e nosso sistema não entende.|Vocês mudaram os códigos sem avisar.
        Nossa importação parou, o formato mudou.|Antes vinha um código claro, agora só texto.
        = core unclear_docs
        A documentação está desatualizada.|Falta o passo importante no guia.|A página de ajuda não ajudou.
        O guia diz uma coisa e acontece outra.
        = core strange_sign_ins
        Alguém tentou entrar na minha conta {when}, não fui eu.|Vejo acessos estranhos {since}.
        !Acho que invadiram minha conta.|Recebo códigos que não pedi {since}.
        = core wrong_data
        Os números estão errados.|{It} mostra dados errados.|Faltam {some} registros.
        Diz "entregue" e não recebi nada.
        = core clumsy_screen
        {It} é difícil de usar.|A letra é muito pequena.|Cadê o botão?|Cliques demais para pouca coisa.
        = core wish
        Um modo escuro seria ótimo.|Por favor, coloquem exportação para Excel.|Queria uma lista de desejos.
        -Ainda não tem busca?
        = core how_to
        Como mudo meu endereço?|Onde está minha nota fiscal?|Como cancelo um pedido?|Como isso funciona?
        = core privacy_question
        Onde ficam os nossos dados?|Apaguem todos os meus dados, por favor.|Está de acordo com a LGPD?
        Meu chat fica gravado?
        = core slow_support
        Estou esperando uma resposta {since}.|Ninguém responde meu chamado.|Só respostas automáticas.
        Uma hora no telefone para nada.
        = core satisfied
        Tudo ótimo, obrigado.|{It} funciona muito bem.|Rápido e fácil.|Muito satisfeita, recomendo.
        O bot me ajudou de verdade.
        = core chatter
        Oi, só um teste.|Vocês têm loja na minha cidade?|Formulário errado, desculpem.|Sem opinião.
        = subject technical
        Problema|Erro|Não funciona|{It}: problema
        = subject bot
        Bot não ajuda|Resposta ruim
        = subject money
        Fatura|Muito caro
        = subject security
        Acesso estranho|!Conta invadida?
        = subject product asking happy chatter
        Dúvida|Comentário|Mensagem
        = short failing
        não funciona|só dá erro
        = short slow slow_export
        muito lento|demora demais
        = short outage
        nada funciona|fora do ar
        = short sign_in_failing
        não consigo entrar
        = short order_rejected
        pedido recusado|não consegui comprar
        = short unhelpful_answer
        não ajudou|resposta ruim|inútil|não entende nada
        = short forgetful
        esquece tudo|sempre a mesma pergunta
        = short refused_by_bot
        ele se recusa|não quer ajudar
        = short wrong_answer
        está errado|mentira
        = short money
        muito caro|caro demais
        = short security
        não fui eu
        = short happy
        ótimo|perfeito|muito útil, obrigado|tudo certo
        = short chatter
        nada|teste|sem opinião
        """

    private static let desk = """
        = replygreeting
        Olá {name},|Olá,|Bom dia,
        = replysignoff
        Atenciosamente, o suporte|Equipe de atendimento
        = reply first
        Obrigado pela mensagem, estamos verificando.|Sentimos muito, já passei para a equipe responsável.
        = reply ask
        Pode nos dizer a hora exata?|Poderia enviar uma captura de tela?
        = reply around
        Enquanto isso, tente de novo em alguns minutos.
        = reply wait
        Ainda estamos trabalhando nisso, obrigado pela paciência.
        = reply solved
        O problema foi resolvido.|Já deve estar funcionando, avise se não estiver.
        = customer solved
        Voltou a funcionar, obrigado!|Perfeito, muito obrigada.
        = customer unsolved
        Continua igual.|Não mudou nada.|-Alguma novidade?
        """
}
