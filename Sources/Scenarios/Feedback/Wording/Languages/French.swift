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
        Depuis le nouveau logo c'est comme ça.|Un problème de DNS ?
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
        = demand asking
        Merci d'avance !|C'est prévu ?|Un lien me suffit.
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

    private static let matters = """
        = core slow
        {It} rame {since}.|{Since}, {it} met une éternité à répondre.|Pourquoi {it} met autant de temps ?
        J'attends [{seconds}|des plombes] à chaque fois, {it} c'est long.|Ça charge, ça charge, ça charge… {it}.
        Tout est d'une lenteur {since} !
        = core slow_export
        L'export prend des heures {since}.|Mon export de ce mois n'en finit pas.
        L'export Excel met [{seconds}|une éternité].
        Le téléchargement du CSV traîne {since}.|Pour une seule liste j'attends une demi-heure.
        = core failing
        {It} ne marche plus {since}.|J'ai {error} à chaque fois.|{It} plante {since}.|{When} j'ai eu {error}.
        Une fois sur {few} ça finit avec {error}.|Impossible d'aller au bout, toujours {error}.
        = core outage
        Tout est en panne {since}.|{It} ne répond plus du tout {since}.
        !Plus rien ne marche, on ne peut pas travailler.
        Le site est tombé {since} ?|Panne totale {when}.|Service indisponible {since}.
        = core timed_out
        {It} tourne dans le vide puis plus rien.|Délai dépassé à chaque essai {since}.
        J'attends [{seconds}|une minute] puis {error}.
        Pas de réponse, {it} ne finit jamais.|La requête expire à chaque fois {since}.
        = core rate_limited
        "Trop de requêtes" {since}, alors que je n'ai cliqué que deux fois.|On nous bride {since}.
        Limite atteinte après {some} appels, c'est ridicule.
        Depuis quand y a-t-il une limite ?|Nous avons des 429 {since} sans avoir rien changé.
        = core sign_in_failing
        Impossible de me connecter {since}.|!Plus personne ne peut se connecter chez nous.
        Mon mot de passe est refusé alors qu'il est bon.
        Je suis déconnecté sans arrêt {since}.|Le code par SMS n'arrive jamais.|Notre jeton est refusé {since}.
        = core order_rejected
        Ma commande a été refusée {when}.|!Toutes nos commandes sont refusées {since}.
        Au dernier moment : commande impossible.
        Pourquoi ma commande n'est pas acceptée ?|{few} essais, {few} refus.
        = core forgetful
        {It} oublie tout ce que j'ai écrit.|Je dois tout répéter {few} fois.|Une mémoire de poisson rouge, ce bot.
        Il redemande sans cesse mon numéro de commande.|Après deux messages il ne sait plus de quoi on parle.
        = core unhelpful_answer
        La réponse ne m'a pas aidé.|Beaucoup de blabla, aucune réponse.|Il me renvoie vers la page d'où je viens.
        Il ne répond pas à ma question.|Les réponses sont bien moins bonnes {since}.
        = core refused_by_bot
        {It} refuse de répondre {since}.|"Je ne peux pas vous aider avec ça." Et pourquoi ?
        Une question toute simple et il refuse.
        Il refuse tout {since}.|J'ai demandé pour {matter}, refusé.
        = core wrong_answer
        La réponse est fausse.|Le bot a tout inventé.|Ce qu'il dit sur {matter} est faux.
        Vos conditions disent le contraire.|Il donne un mauvais prix.
        = core surprising_bill
        La facture de {amount} est incompréhensible.|Nous payons {percent} % de plus, pourquoi ?
        C'est quoi ces {amount} ?
        Nos coûts ont explosé {since}.|!Vous avez prélevé deux fois.
        = core price_rise
        Les nouveaux prix sont trop élevés.|Encore une hausse.|{percent} % de plus, pour quoi ?
        C'est devenu trop cher.|L'ancien tarif était correct.
        = core changed_errors
        Les messages d'erreur ont changé {since} et notre système ne les comprend plus.
        Vous avez changé les codes sans prévenir.
        Notre import s'arrête, le format n'est plus le même.|Avant on avait un code clair, maintenant du texte.
        = core unclear_docs
        La documentation n'est plus à jour.|Il manque l'étape importante dans le guide.
        La page d'aide ne m'a pas aidé.|La doc dit une chose, le service en fait une autre.
        = core strange_sign_ins
        Quelqu'un a essayé de se connecter à mon compte {when}, ce n'était pas moi.
        Je vois des connexions inconnues {since}.
        !Je crois que mon compte a été piraté.|Je reçois des codes que je n'ai pas demandés {since}.
        = core wrong_data
        Les chiffres sont faux.|{It} affiche de mauvaises données.|Il manque {some} lignes.
        C'est marqué "livré", je n'ai rien reçu.
        = core clumsy_screen
        {It} n'est pas pratique.|Les lettres sont trop petites.|Où est passé le bouton ?|Trop de clics pour si peu.
        = core wish
        Un mode sombre serait bien.|Ajoutez un export Excel s'il vous plaît.|J'aimerais une liste d'envies.
        -Toujours pas de recherche ?
        = core how_to
        Comment changer mon adresse ?|Où trouver ma facture ?|Comment annuler une commande ?|Comment ça marche ?
        = core privacy_question
        Où sont stockées nos données ?|Merci de supprimer toutes mes données.|Est-ce conforme au RGPD ?
        Mon chat est-il enregistré ?
        = core slow_support
        J'attends une réponse {since}.|Personne ne répond à mon ticket.|Que des réponses automatiques.
        Une heure au téléphone pour rien.
        = core satisfied
        Tout va bien, merci.|{It} marche très bien.|Rapide et simple.|Très content, je recommande.
        Le bot m'a vraiment aidé.|Bravo à l'équipe.
        = core chatter
        Bonjour, juste un test.|Avez-vous une boutique dans ma ville ?|Erreur de formulaire, désolé.|Sans avis.
        = subject technical
        Problème|Erreur|Ça ne marche pas|{It} : problème|Panne ?|Souci technique
        = subject bot
        Le bot ne m'aide pas|Chatbot|Mauvaise réponse
        = subject money
        Facture|Trop cher|Question sur la facture
        = subject security
        Connexion suspecte|Sécurité|!Compte piraté ?
        = subject product asking happy chatter
        Question|Remarque|Message|Retour
        = short failing
        ça marche pas|que des erreurs|bug
        = short slow slow_export
        trop lent|ça rame|une éternité
        = short outage
        rien ne marche|en panne
        = short rate_limited
        trop de requêtes ?|limite atteinte
        = short sign_in_failing
        connexion impossible|mot de passe refusé
        = short order_rejected
        commande refusée|impossible de commander
        = short unhelpful_answer
        inutile|pas de réponse|mauvaise réponse|ne comprend rien|blabla
        = short forgetful
        il oublie tout|toujours la même question
        = short refused_by_bot
        il refuse|refuse de m'aider
        = short wrong_answer
        c'est faux|faux
        = short money
        trop cher|beaucoup trop cher
        = short security
        ce n'était pas moi|connexion inconnue
        = short happy
        super|parfait|très utile, merci|top|rien à redire
        = short chatter
        rien|test|sans avis|ok
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
        = customer solved
        Ça remarche, merci !|Parfait, merci beaucoup.|C'est réglé, merci.
        = customer unsolved
        Toujours pareil.|Aucun changement.|-Des nouvelles ?|-Je l'avais déjà écrit.
        """
}
