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
        = demand wish
        Obrigado desde já!|Isso está previsto?
        = demand how_to privacy_question
        Obrigado desde já!
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
        = reply solved_asking solved_happy solved_chatter
        Respondi à sua pergunta por e-mail.|Anotado, obrigado.
        = customer solved_asking solved_happy solved_chatter
        Obrigado, ficou claro.|Achei, obrigada!
        = customer solved
        Voltou a funcionar, obrigado!|Perfeito, muito obrigada.
        = customer unsolved
        Continua igual.|Não mudou nada.|-Alguma novidade?
        """
}
