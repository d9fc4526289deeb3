/// The wording in French.
enum French {
    static let lexicon = Lexicon(language: "fr", [places, words, matters, desk])

    private static let places = """
        = service catalog
        la page produit|le catalogue|la fiche article
        = service search
        la recherche|la barre de recherche|le moteur de recherche
        = service carts
        le panier|mon panier
        = service orders
        la page de commande|la commande|le formulaire de commande
        = service payments
        la page de paiement|le paiement|la caisse
        = service fraud-check
        la vérification|le contrôle de sécurité
        = service customers
        mon compte|la page du compte
        = service shipping
        le suivi de colis|la page de livraison
        = service returns
        la page des retours|le formulaire de retour
        = service partners
        le portail partenaire|l'espace fournisseur
        = service sessions
        la connexion|la page de connexion
        = service reports
        le rapport des ventes|le tableau de bord
        = service assistant
        l'assistant|le chatbot|votre bot|le chat
        = service returns-bot
        le bot des retours|votre bot de retour
        = service documents-ai
        le résumé automatique|l'IA documentaire
        = service copilot
        le copilote|Copilot
        = service developer
        l'API {label}|{label}|le service {label}|{path}
        = service other
        {plain}|la partie {plain}
        = service nothing
        votre site|l'appli|le système
        = matter returns
        les retours|mon retour
        = matter warranty
        la garantie|ma garantie
        = matter shipping delivery
        la livraison|ma livraison
        = matter refund refunds
        le remboursement|mon remboursement
        = error developer
        {status}|une {status}|HTTP {status}
        = error plain
        un message d'erreur|une erreur|"une erreur est survenue"
        = seconds
        secondes|s
        = seconds minute
        une minute|presque une minute
        = when recent
        à l'instant|il y a quelques minutes
        = when clock
        à {clock}|vers {clock}
        = when night
        cette nuit
        = when morning
        ce matin|tôt ce matin
        = when noon
        ce midi|vers midi
        = when afternoon
        cet après-midi
        = when evening
        ce soir
        = when yesterday
        hier|hier vers {clock}
        = when y_morning
        hier matin
        = when y_noon y_afternoon
        hier après-midi|hier midi
        = when y_evening
        hier soir
        = when weekday
        l'autre jour|il y a quelques jours
        = when older
        la semaine dernière|le {date}
        = when unknown
        l'autre jour|récemment|dernièrement
        = weekday
        lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
        = sinceweekday
        depuis lundi|depuis mardi|depuis mercredi|depuis jeudi|depuis vendredi|depuis samedi|depuis dimanche
        = since recent
        depuis quelques minutes|depuis un quart d'heure
        = since clock
        depuis {clock}|depuis {clock} environ
        = since night
        depuis cette nuit
        = since morning
        depuis ce matin|toute la matinée
        = since noon
        depuis midi
        = since afternoon
        depuis cet après-midi
        = since evening
        depuis ce soir
        = since yesterday
        depuis hier
        = since y_evening
        depuis hier soir
        = since y_noon y_afternoon
        depuis hier après-midi
        = since weekday
        depuis plusieurs jours|depuis quelques jours
        = since older
        depuis la semaine dernière|depuis le {date}
        = since unknown
        depuis un moment|ces derniers temps|depuis peu
        = date
        {day}/{month}
        """

    private static let words = """
        = greeting
        Bonjour,|Bonjour à tous,|Madame, Monsieur,|Salut,|Bonsoir,|Bonjour l'équipe,
        = signoff
        Merci|Cordialement, {name}|Bien à vous, {name}|Merci d'avance|Cdlt {name}|{name}, {company}|Bonne journée
        = opening technical product money
        J'aime bien votre boutique.|D'habitude tout va bien.|Le nouveau panier est super, MAIS…
        Cliente depuis des années.
        = opening bot
        L'idée du bot est bonne.|Il est poli, c'est déjà ça.
        = vague technical
        Ça ne marche pas.|Encore !|-C'est une blague ?|Il y a un souci chez vous.|Rien ne va aujourd'hui.
        = vague bot
        Inutile.|Non.|-Perte de temps.|Pas ce que je voulais.
        = guess technical
        C'est sûrement la mise à jour.|Votre CDN, je pense.|Peut-être trop de monde en ligne ?
        Depuis le nouveau logo c'est comme ça.|^Un problème de DNS ?
        = guess bot
        Vous avez changé de modèle ?|Sans doute un modèle moins cher.
        = guess money
        Vous comptez peut-être deux fois ?|C'est la TVA ?
        = impact technical
        !Nous sommes bloqués.|!Nous perdons des ventes.|Mes collègues ont le même souci.|J'ai essayé {few} fois.
        ~Rien de grave.|!Tout est à l'arrêt chez nous.
        = impact bot
        Du coup je dois téléphoner.|Ma question reste sans réponse.
        = impact money
        Notre budget est dépassé.|!Le prélèvement a été rejeté.
        = demand technical product
        Merci de corriger.|C'est pour quand ?|!Merci de traiter en urgence.|-C'est inadmissible.
        Merci de me tenir au courant.|C'est connu chez vous ?
        = demand bot
        Je voudrais parler à un humain.|-Remettez des vraies personnes.
        = demand money
        Merci de m'expliquer.|Je veux un remboursement.|-Je ne paierai pas.
        = demand security
        !Bloquez le compte s'il vous plaît.|Pouvez-vous vérifier qui c'était ?
        = demand wish
        Merci d'avance !|C'est prévu ?|Un lien me suffit.
        = demand how_to privacy_question
        Merci d'avance !|Un lien me suffit.
        = sarcasm
        -Bravo.|-Merci pour rien.|-Du grand art.
        = aside
        Au fait, la lettre d'info arrive à mon ancienne adresse.|PS : j'aime bien le mode sombre.
        Et la police est trop petite aussi.
        = calm
        ~Rien d'urgent.|~Juste pour info.
        = ids
        Identifiant de requête : {request}|Par exemple {request}|Conversation {conversation}
        Référence affichée : {request}
        = attribute
        Apparemment seulement pour {detail}.|Mon cas : {detail}.
        = quoteintro
        Voici la réponse :|Dans nos logs :|On reçoit ceci :
        = quote user
        L'écran affiche "Veuillez réessayer plus tard".|Juste une page blanche.
        = secret contact
        On peut me joindre ici : {secret}|Mes coordonnées : {secret}
        = secret money
        J'ai payé avec {secret}.|Merci de rembourser sur {secret}.
        = secret key
        Nous utilisons {secret}|Pour vos tests : {secret}
        = secret address
        Notre adresse IP : {secret}
        = more technical
        Hier ça marchait encore.|Sur le téléphone c'est pareil.|Recharger aide parfois.|Les autres sites marchent.
        = more bot
        Ma question était pourtant simple.|La semaine dernière il savait faire.|J'ai reformulé {few} fois.
        = more happy
        Continuez comme ça !|Merci à toute l'équipe.
        """

    private static let desk = """
        = replygreeting
        Bonjour {name},|Bonjour,
        = replysignoff
        Cordialement, le service client|Le service client|Bien à vous, l'équipe support
        = reply first
        Merci pour votre message, nous regardons cela.|Désolé pour la gêne, j'ai transmis à l'équipe concernée.
        = reply ask
        Pouvez-vous nous indiquer l'heure exacte ?|Pourriez-vous envoyer une capture d'écran ?
        = reply around
        En attendant, merci de réessayer dans quelques minutes.
        Il peut aider de se déconnecter puis de se reconnecter.
        = reply wait
        Nous y travaillons encore, merci de votre patience.|Pas encore de nouvelles, je relance.
        = reply solved
        Le problème est résolu.|Cela devrait marcher de nouveau, dites-nous si ce n'est pas le cas.
        = reply solved_asking solved_happy solved_chatter
        J'ai répondu à votre question par e-mail.|C'est noté, merci.
        = customer solved_asking solved_happy solved_chatter
        Merci, c'est clair.|Trouvé, merci !
        = customer solved
        Ça remarche, merci !|Parfait, merci beaucoup.|C'est réglé, merci.
        = customer unsolved
        Toujours pareil.|Aucun changement.|-Des nouvelles ?|-Je l'avais déjà écrit.
        """
}
