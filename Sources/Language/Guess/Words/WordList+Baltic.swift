extension WordList {
    static let baltic = [
        WordList(
            .latvian,
            common: """
                un ir nav no ar ka lai es uz kas par tas man ļoti kā vai pēc bet tā vairs tikai jau to arī līdz ja
                šo ko kad pie mani savu viss visu būt tad nevar varu jo bija var kur jūs mēs kāpēc vēl bez tiek šī
                esmu būs tagad visi nekas vienmēr nekad pat mana mans ne gan pa ļauj lūdzu paldies jums mums tie
                gada reizi reizes katru kāds šis nevaru
                """,
            topic: """
                lietotne lietotnes strādā darbojas klientu klients apkalpošana atbalsts pasūtījums pasūtījumu nauda
                naudu maksājums samaksāt konts kontu parole paroli tālrunis kļūda kļūdas problēma problēmas lapa
                palīdzība laba labs labi lieliska lielisks slikta slikti briesmīgi lēni lēna ātri ātra viegli iesaku
                atjauninājums atjauninājuma piegāde sūtījums nedēļa nedēļas diena dienas šodien vakar mēnesis gads
                stundas minūtes jauna jauns jauno versija versiju labāk cena dārgi kvalitāte lietot atvērt ekrāns
                lejupielādēt atcelt abonements atmaksa ziņojums apmierināts apmierināta atbilde atbild neviens gaidu
                pieslēgties karte fails dati iestatījumi meklēt gribu diemžēl mainīt ātrāk
                """),
        WordList(
            .lithuanian,
            common: """
                ir yra į kad iš ne su aš tai kaip tik bet labai nuo man ar per po jau už buvo be mano jie visi tiek
                dar kai prie arba jei jūs mes kas nėra būti tada gali galiu nes kur kodėl esu bus dabar niekas visada
                niekada net savo viskas ką šis ši apie iki tačiau todėl kartą kartus kiekvieną ačiū prašau jums
                mums jų jo jos negaliu turi daug taip pat vis ant mane pats
                """,
            topic: """
                programėlė programėlės veikia neveikia klientų klientas aptarnavimas pagalba užsakymas užsakymo
                užsakymą pinigai pinigus pinigų mokėjimas sumokėti paskyra slaptažodis slaptažodį telefonas klaida
                klaidos problema problemos puslapis gera geras gerai puiki puikus puikiai bloga blogai baisu lėtai
                lėta greitai greita lengva rekomenduoju atnaujinimas atnaujinimo pristatymas siunta savaitė savaites
                diena dienas šiandien vakar mėnuo metai valandas valandą minutes nauja naujas naują versija versiją
                geriau kaina brangu kokybė naudoti naudotis atidaryti ekranas atsisiųsti atšaukti prenumerata
                grąžinimas žinutė patenkintas patenkinta atsakymas atsako laukiu prisijungti kortelė failas duomenys
                nustatymai ieškoti noriu deja pakeisti
                """),
    ]
}
