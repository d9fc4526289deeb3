extension Spanish {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
        = core slow
        {It} va lentísimo {since}.|{Since} {it} tarda una eternidad.|¿Por qué tarda tanto {it}?
        Espero [{seconds}|una eternidad] cada vez que entro.
        Cargando, cargando, cargando… {it}.|Todo va muy lento {since}.
        = core slow_export
        La exportación tarda horas {since}.|El Excel tarda [{seconds}|siglos] en bajar.
        Empecé una exportación {when} y sigue en marcha.
        La descarga del CSV no termina nunca.|Para una lista espero media hora.
        = core failing
        {It} no funciona {since}.|Me sale {error} todo el rato.|{It} falla {since}.|{When} me salió {error}.
        Una de cada {few} veces acaba con {error}.|No hay manera, siempre {error}.
        = core outage
        Está todo caído {since}.|{It} no responde {since}.|!No funciona nada, no podemos trabajar.|¿Se ha caído {it}?
        Caída total {when}.|Servicio no disponible {since}.
        = core timed_out
        {It} se queda pensando y no contesta.|Tiempo de espera agotado {since}.
        Espero [{seconds}|un minuto] y luego {error}.
        Nunca llega la respuesta, {it} se cuelga {since}.|La petición caduca siempre {since}.
        = core rate_limited
        "Demasiadas peticiones" {since} y solo hice dos clics.|Nos están limitando {since}.
        Límite alcanzado con {some} llamadas, no puede ser.
        ¿Desde cuándo hay un límite?|^Recibimos 429 {since} sin haber cambiado nada.
        = core sign_in_failing
        No puedo entrar {since}.|!Nadie de la empresa puede entrar.|Dice que la contraseña está mal y está bien.
        Me cierra la sesión todo el rato {since}.|El código por SMS no llega.|^Nos rechaza el token {since}.
        = core order_rejected
        Mi pedido fue rechazado {when}.|!Nos rechazan todos los pedidos {since}.|En el último paso: pedido no válido.
        ¿Por qué no aceptáis mi pedido?|{few} intentos, {few} rechazos.
        = core forgetful
        {It} olvida todo lo que escribo.|Tengo que repetirlo todo {few} veces.|Tiene memoria de pez.
        Me pide el número de pedido una y otra vez.|A los dos mensajes ya no sabe de qué hablamos.
        = core unhelpful_answer
        La respuesta no me ayudó.|Mucho texto y ninguna respuesta.|Me manda a la página de la que vengo.
        No contesta a lo que pregunto.|Las respuestas son mucho peores {since}.
        = core refused_by_bot
        {It} se niega a contestar {since}.|"No puedo ayudarte con eso." ¿Y por qué no?|Una pregunta normal y se niega.
        Lo rechaza todo {since}.|Pregunté por {matter} y se negó.
        = core wrong_answer
        La respuesta es falsa.|El bot se lo ha inventado.|Lo que dice sobre {matter} no es verdad.
        Vuestras condiciones dicen lo contrario.|Me dio un precio equivocado.
        = core surprising_bill
        La factura de {amount} no puede ser.|Pagamos un {percent} % más, ¿por qué?|¿Qué son esos {amount}?
        Los costes se han disparado {since}.|!Me habéis cobrado dos veces.
        = core price_rise
        Los precios nuevos son demasiado altos.|Otra subida más.|Un {percent} % más, ¿a cambio de qué?
        Se ha vuelto muy caro.
        = core changed_errors
        Los mensajes de error son distintos {since} y nuestro sistema no los entiende.
        Habéis cambiado los códigos sin avisar.
        Nuestra importación se para, el formato ha cambiado.|Antes venía un código claro, ahora solo texto.
        = core unclear_docs
        La documentación está anticuada.|En la guía falta el paso importante.|La página de ayuda no me ayudó.
        La guía dice una cosa y pasa otra.
        = core strange_sign_ins
        Alguien intentó entrar en mi cuenta {when}, no fui yo.|Veo accesos desconocidos {since}.
        !Creo que me han hackeado la cuenta.|Me llegan códigos que no he pedido {since}.
        = core wrong_data
        Los números están mal.|{It} muestra datos erróneos.|Faltan {some} registros.|Pone "entregado" y no tengo nada.
        = core clumsy_screen
        {It} es difícil de usar.|La letra es demasiado pequeña.|¿Dónde está el botón?|Demasiados clics para tan poco.
        = core wish
        Estaría bien un modo oscuro.|Por favor, añadid una exportación a Excel.|Me gustaría una lista de deseos.
        -¿Todavía no hay buscador?
        = core how_to
        ¿Cómo cambio mi dirección?|¿Dónde está mi factura?|¿Cómo cancelo un pedido?|¿Cómo funciona esto?
        = core privacy_question
        ¿Dónde se guardan nuestros datos?|Por favor, borrad todos mis datos.|¿Cumple con el RGPD?|¿Se guarda mi chat?
        = core slow_support
        Llevo esperando una respuesta {since}.|Nadie contesta a mi ticket.|Solo respuestas automáticas.
        Una hora al teléfono para nada.
        = core satisfied
        Todo perfecto, gracias.|{It} funciona de maravilla.|Rápido y fácil.|Muy contento, lo recomiendo.
        El bot me ayudó de verdad.
        = core chatter
        Hola, solo es una prueba.|¿Tenéis tienda en mi ciudad?|Formulario equivocado, perdón.|Sin opinión.
        = subject technical
        Problema|Error|No funciona|{It}: problema|¿Avería?
        = subject bot
        El bot no ayuda|Mala respuesta|Chatbot
        = subject money
        Factura|Muy caro|Duda sobre la factura
        = subject security
        Acceso sospechoso|!Cuenta hackeada|Seguridad
        = subject product asking happy chatter
        Consulta|Pregunta|Comentario|Mensaje
        = short failing
        no funciona|solo errores
        = short slow slow_export
        muy lento|lentísimo|tarda un siglo
        = short outage
        no va nada|caído
        = short rate_limited
        ¿demasiadas peticiones?|límite otra vez
        = short sign_in_failing
        no puedo entrar|contraseña rechazada
        = short order_rejected
        pedido rechazado|no pude comprar
        = short unhelpful_answer
        no ayuda|respuesta mala|inútil|no entiende nada
        = short forgetful
        se le olvida todo|siempre la misma pregunta
        = short refused_by_bot
        se niega|no quiere ayudarme
        = short wrong_answer
        es falso|mentira
        = short money
        muy caro|demasiado caro
        = short security
        no fui yo|acceso desconocido
        = short happy
        genial|perfecto|muy útil, gracias|todo bien
        = short chatter
        nada|prueba|sin opinión|ok
        """
}
