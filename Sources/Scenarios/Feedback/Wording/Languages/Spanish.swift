/// The wording in Spanish.
enum Spanish {
    static let lexicon = Lexicon(language: "es", [places, words, matters, desk])

    private static let places = """
        = service catalog
        la página del producto|el catálogo
        = service search
        la búsqueda|el buscador
        = service carts
        el carrito|mi carrito|la cesta
        = service orders
        la página de pedidos|el pedido|el formulario de pedido
        = service payments
        la página de pago|el pago|la caja
        = service fraud-check
        la verificación|el control de seguridad
        = service customers
        mi cuenta|la página de la cuenta
        = service shipping
        el seguimiento del envío|la página de envíos
        = service returns
        la página de devoluciones|el formulario de devolución
        = service partners
        el portal de socios|la zona de proveedores
        = service sessions
        el inicio de sesión|la página de acceso
        = service reports
        el informe de ventas|el panel de ventas
        = service assistant
        el asistente|el chatbot|vuestro bot|el chat
        = service returns-bot
        el bot de devoluciones
        = service documents-ai
        el resumen automático|la IA de documentos
        = service copilot
        el copiloto|Copilot
        = service developer
        la API de {label}|{label}|el servicio {label}|{path}
        = service other
        {plain}|la parte de {plain}
        = service nothing
        vuestra web|la app|el sistema
        = matter returns
        las devoluciones|mi devolución
        = matter warranty
        la garantía
        = matter shipping delivery
        el envío|mi envío
        = matter refund refunds
        el reembolso
        = error developer
        un {status}|{status}|HTTP {status}
        = error plain
        un mensaje de error|un error|"algo salió mal"
        = seconds
        segundos
        = seconds minute
        un minuto|casi un minuto
        = when recent
        ahora mismo|hace unos minutos
        = when clock
        a las {clock}|sobre las {clock}
        = when night
        esta noche|anoche
        = when morning
        esta mañana
        = when noon
        este mediodía
        = when afternoon
        esta tarde
        = when evening
        esta noche
        = when yesterday
        ayer|ayer sobre las {clock}
        = when y_morning
        ayer por la mañana
        = when y_noon y_afternoon
        ayer por la tarde
        = when y_evening
        anoche|ayer por la noche
        = when weekday
        hace unos días|el otro día
        = when older
        la semana pasada|el {date}
        = when unknown
        el otro día|hace poco|últimamente
        = weekday
        el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo
        = sinceweekday
        desde el lunes|desde el martes|desde el miércoles|desde el jueves|desde el viernes|desde el sábado
        desde el domingo
        = since recent
        desde hace unos minutos|desde hace un rato
        = since clock
        desde las {clock}|más o menos desde las {clock}
        = since night
        desde esta madrugada
        = since morning
        desde esta mañana|toda la mañana
        = since noon
        desde el mediodía
        = since afternoon
        desde esta tarde
        = since evening
        desde esta noche
        = since yesterday
        desde ayer
        = since y_evening
        desde anoche
        = since y_noon y_afternoon
        desde ayer por la tarde
        = since weekday
        desde hace días
        = since older
        desde la semana pasada|desde el {date}
        = since unknown
        últimamente|desde hace un tiempo
        = date
        {day}/{month}
        """

    private static let words = """
        = greeting
        Hola,|Buenos días,|Buenas tardes,|Hola a todos,|Estimados señores,|Hola equipo,
        = signoff
        Gracias|Saludos, {name}|Un saludo, {name}|Gracias de antemano|Atentamente, {name}|{name}, {company}
        = opening technical product money
        Me gusta vuestra tienda.|Normalmente todo va bien.|El carrito nuevo me encanta, PERO…
        Soy cliente desde hace años.
        = opening bot
        La idea del bot es buena.|Es amable, eso sí.
        = vague technical
        No funciona.|¡Otra vez!|-Esto es una broma.|Algo pasa con la página.|Hoy nada va bien.
        = vague bot
        No sirve.|-Pérdida de tiempo.|No era eso.
        = guess technical
        Será la actualización.|Creo que es vuestro CDN.|¿Demasiada gente conectada?|Desde el logo nuevo va así.
        ^¿Puede ser el DNS?
        = guess bot
        ¿Habéis cambiado de modelo?|Seguro que es un modelo más barato.
        = guess money
        ¿Contáis algo dos veces?|¿Es el IVA?
        = impact technical
        !No podemos trabajar.|!Estamos perdiendo ventas.|A mis compañeros les pasa lo mismo.
        Lo he intentado {few} veces.|~No es grave.|!Aquí está todo parado.
        = impact bot
        Al final tengo que llamar.|Mi pregunta sigue sin respuesta.
        = impact money
        Se nos va el presupuesto.|!El banco ha devuelto el recibo.
        = demand technical product
        Por favor, arregladlo.|¿Cuándo estará listo?|!Es urgente, por favor.|-Exijo una explicación.|Espero noticias.
        ¿Lo sabéis ya?
        = demand bot
        Quiero hablar con una persona.|-Poned gente de verdad.
        = demand money
        Por favor, explicádmelo.|Quiero que me devolváis la diferencia.|-No lo voy a pagar.
        = demand security
        !Bloquead la cuenta, por favor.|¿Podéis mirar quién fue?
        = demand wish
        ¡Gracias de antemano!|¿Está previsto?|Con un enlace me basta.
        = demand how_to privacy_question
        ¡Gracias de antemano!|Con un enlace me basta.
        = sarcasm
        -Enhorabuena.|-Gracias por nada.|-De diez, vamos.
        = aside
        Por cierto, el boletín me llega al correo viejo.|PD: el modo oscuro está genial.|Y la letra es muy pequeña.
        = calm
        ~No corre prisa.|~Solo para que lo sepáis.
        = ids
        ID de la petición: {request}|Por ejemplo {request}|Conversación {conversation}|Referencia: {request}
        = attribute
        Parece que solo pasa con {detail}.|En mi caso: {detail}.
        = quoteintro
        Esto es lo que vuelve:|En nuestro log:|Respuesta:
        = quote user
        Pone "Inténtelo de nuevo más tarde".|Solo sale una página en blanco.
        = secret contact
        Me podéis localizar aquí: {secret}|Mis datos: {secret}
        = secret money
        Pagué con {secret}.|Devolvedlo a {secret}, por favor.
        = secret key
        Usamos {secret}|Para probar: {secret}
        = secret address
        Nuestra IP es {secret}.
        = more technical
        Ayer todavía iba.|En el móvil pasa igual.|A veces ayuda recargar.|Las demás páginas van bien.
        = more bot
        Era una pregunta muy sencilla.|La semana pasada sí sabía.|Lo he preguntado de {few} maneras.
        = more happy
        ¡Seguid así!|Gracias a todo el equipo.
        """

    private static let desk = """
        = replygreeting
        Hola {name},|Hola,|Buenos días,
        = replysignoff
        Un saludo, el equipo de soporte|Atención al cliente|Saludos, soporte
        = reply first
        Gracias por tu mensaje, lo estamos mirando.|Sentimos las molestias, lo he pasado al equipo responsable.
        = reply ask
        ¿Nos puedes decir la hora exacta?|¿Podrías enviar una captura de pantalla?
        = reply around
        Mientras tanto, prueba de nuevo en unos minutos.|Puede ayudar cerrar la sesión y volver a entrar.
        = reply wait
        Seguimos en ello, gracias por la paciencia.|Aún no hay novedades, vuelvo a preguntar.
        = reply solved
        El problema está resuelto.|Ya debería funcionar, avísanos si no es así.
        = reply solved_asking solved_happy solved_chatter
        He contestado a tu pregunta por correo.|Anotado, gracias.
        = customer solved_asking solved_happy solved_chatter
        Gracias, ya está claro.|Lo encontré, gracias.
        = customer solved
        Ya funciona, ¡gracias!|Perfecto, muchas gracias.|Resuelto, gracias.
        = customer unsolved
        Sigue igual.|No ha cambiado nada.|-¿Hay novedades?|-Eso ya lo escribí.
        """
}
