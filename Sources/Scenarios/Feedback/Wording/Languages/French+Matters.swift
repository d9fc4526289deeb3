extension French {
    /// What people met, in their subjects, sentences and few words.
    static let matters = """
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
        Depuis quand y a-t-il une limite ?|^Nous avons des 429 {since} sans avoir rien changé.
        = core sign_in_failing
        Impossible de me connecter {since}.|!Plus personne ne peut se connecter chez nous.
        Mon mot de passe est refusé alors qu'il est bon.
        Je suis déconnecté sans arrêt {since}.|Le code par SMS n'arrive jamais.|^Notre jeton est refusé {since}.
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
}
