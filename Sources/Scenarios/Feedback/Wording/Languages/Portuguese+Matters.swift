extension Portuguese {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
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
        Limite atingido com {some} chamadas, não pode ser.|^Recebemos 429 {since} sem ter mudado nada.
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
}
