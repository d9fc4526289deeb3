/// Opinion words of Western European languages, as customers of services use them: own lists, no translation of others.
///
/// 2 and -2 settle what a text feels, 1 and -1 speak for it, 0 negates what follows. The longest fitting entry counts.
enum OpinionLists {
    static let spanish = """
        2: me encanta | encantad* | excelente* | perfect* | maravill* | genial* | fantástic* | estupend* | increíble
        1: buen* | bien | mejor* | útil | útiles | fácil* | rápid* | gracias | content* | satisfech* | recomiend*
        1: amable* | feliz | cómod* | gusta | funciona bien | sin problemas
        -2: terrible* | horrible* | pésim* | odio | inútil* | fatal | una vergüenza | estafa* | asco | inaceptable*
        -1: mal* | peor* | lent* | error* | fall* | problem* | no funciona | nunca funciona | difícil* | molest*
        -1: decepcion* | caro | cara | roto | rota | confus* | queja* | frustra* | no sirve | se cae | perdí
        0: no | nunca | sin | tampoco | ni
        """

    static let french = """
        2: j'adore | j’adore | adoré | excellent* | parfait* | génial* | formidable* | super | magnifique* | ravi*
        1: bon | bonne* | bons | bien | mieux | meilleur* | utile* | facile* | rapide* | merci | content* | satisfait*
        1: recommande* | agréable* | pratique | efficace* | aime | sympa | heureux
        -2: horrible* | nul | nulle* | affreu* | pire | détest* | catastroph* | inadmissible* | arnaque* | honte
        -1: mauvais* | lent* | problème* | erreur* | bug* | plante* | panne* | ne marche pas | marche pas | inutile*
        -1: ne fonctionne pas | fonctionne pas | difficile* | déçu* | décevant* | cher | chère* | mécontent*
        -1: insatisfait* | impossible | compliqué* | cassé* | perdu* | plainte* | frustr* | mal
        0: ne | n'est | n’est | pas | jamais | sans | aucun* | ni
        """

    static let german = """
        2: liebe | begeister* | ausgezeichnet* | perfekt* | großartig* | hervorragend* | fantastisch* | super | toll*
        1: gut | gute* | besser* | beste* | schnell* | einfach | nützlich* | hilfreich* | danke | zufrieden* | freundlich*
        1: empfehle* | gefällt | praktisch | funktioniert gut | prima | klasse | schön*
        -2: schrecklich* | furchtbar* | katastroph* | hasse | unbrauchbar* | miserabel* | inakzeptab* | betrug*
        -2: frechheit | unverschämt* | grauenhaft*
        -1: schlecht* | langsam* | fehler* | problem* | funktioniert nicht | geht nicht | lädt nicht | stürzt | absturz*
        -1: kaputt* | leider | enttäusch* | schwierig* | teuer* | umständlich* | nervig* | ärger* | unzufrieden*
        -1: verloren | beschwer* | gefällt mir nicht | schlimm* | nutzlos*
        0: nicht | kein* | nie | niemals | ohne | weder
        """

    static let portuguese = """
        2: adoro | adorei | amei | amo | excelente* | perfeit* | maravilh* | ótim* | incrível | fantástic*
        1: bom | boa | bons | boas | bem | melhor* | útil | úteis | fácil | rápid* | obrigad* | satisfeit* | recomendo
        1: feliz | gosto | gostei | gentil | eficiente* | prátic*
        -2: terrível | horrível | péssim* | odeio | odiei | inútil | lixo | vergonha | golpe | inaceitável | absurdo
        -1: mau | má | ruim | ruins | pior* | lent* | erro* | falha* | problema* | não funciona | trava* | difícil
        -1: decepcion* | caro | cara | quebrad* | confus* | reclama* | frustra* | demora* | insatisfeit* | perdi
        0: não | nunca | sem | nem | jamais
        """

    static let italian = """
        2: adoro | eccellent* | perfett* | meraviglios* | fantastic* | ottim* | stupend* | splendid* | magnific*
        1: buon* | bene | meglio | miglior* | utile | utili | facil* | veloc* | rapid* | grazie | content* | soddisfatt*
        1: consiglio | gentil* | comod* | felice | mi piace | bell* | efficient*
        -2: terribil* | orribil* | pessim* | odio | schifo | inutil* | truffa* | vergogn* | inaccettabil*
        -1: male | cattiv* | peggio* | lent* | error* | problem* | non funziona | difficil* | delus* | deludent*
        -1: rotto | rotta | guast* | confus* | bloccat* | si blocca | lamentel* | frustrant* | scadent* | insoddisfatt*
        0: non | mai | senza | né | nessun*
        """

    static let dutch = """
        2: geweldig* | uitstekend* | perfect* | fantastisch* | super | prachtig* | schitterend* | hou van | dol op
        1: goed | goede | beter* | best | beste | snel* | handig* | makkelijk* | bedankt | dank | tevreden | fijn*
        1: vriendelijk* | aanrader | blij | mooi* | nuttig* | prettig* | leuk*
        -2: vreselijk* | verschrikkelijk* | haat | waardeloos | waardeloze | rampzalig* | onacceptabel* | schandalig*
        -1: slecht* | traag | trage | langzaam | fout* | probleem | problemen | werkt niet | doet het niet | kapot*
        -1: helaas | teleur* | moeilijk* | duur* | ingewikkeld* | irritant* | klacht* | storing* | crasht | ontevreden
        -1: frustr* | onhandig* | vervelend* | nutteloos
        0: niet | geen | nooit | zonder | noch
        """
}
