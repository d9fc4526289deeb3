extension TopicPhrases {
    /// Of wishes and thanks.
    static let wishes = [features, praise]

    private static let features = """
        [feature_request]
        3: feature request | enhancement | wishlist | roadmap | suggestion | suggest | propose | proposal | idea
        3: please let/allow/add/support/include/implement/offer/provide/make/give/bring/enable/consider/build/introduce/extend
        3: could/can you/we .. add/have/get/make/support/include/offer/build/provide/implement | can .. be built/added/made/supported
        3: would .. nice/great/good/useful/helpful/lovely/handy/cool/welcome/perfect/awesome/ideal/wonderful/better/fantastic/appreciate
        3: would love/like/help/wish/prefer/want | 'd love/like | i'd love/like | it'd be | we'd love/like
        3: i/we wish | wish there/could/you/i/we | would .. save us/me
        3: missing/lacks/lacking/lack/miss/without .. option/feature/button/function/box/ability/filter/search/setting/view/possibility
        3: no/any/an/need/add option/way/possibility/ability/function/setting to | no option | how about | any plan/chance
        3: should be able/possible/configurable/optional | should have/offer/support/allow/include | allow us/me/users to | option for
        3: add/adding/added support/option/ability/filter/button/export/integration/field | support for | bring back | need .. ability/feature/bulk
        3: let us/me/users | plan/plans to support/add/offer | want .. to be able | hope .. see/add
        2: feature | wish | configurable | customizable | customisable | customise | customize | bulk | dark mode | not possible to
        2: more option/control/flexibility/filter/languages | future/next version/release | can we | can i have | why not
        2: is there a/any way | would .. benefit | looking forward to | in the future | request to add | please warn | official
        1: add | option | allow | would | need | want | instead | able to | ability | toggle | switch | export | filter | custom
        3: would .. possible/great/useful if | make it possible | nice to have | ideally | possibility | i would like/love | a way to
        2: no export/filter/search/undo/shortcut/notification/reminder/dark mode | only supports | lacks | not yet support | would .. see | missing | extend | give us
        3: white label | multi language | localisation
        2: automation | template for
        -3: would not recommend/work/load/buy/use/open/connect | would .. expect | would have saved | would have .. good/nice
        -3: good/bad/no idea | not support | please fix/help/refund/ignore/see/call/reply/send/cancel/contact/find | missing .. money/refund/order/row/record/data
        -2: customer support | feature broken | feature not work | should have worked/told | can you call/help/tell | could not | could nobody | missing schema
        -3: would/i'd/we'd like .. refund/cancel/speak/talk/know/complain/report/money | would be wrong | would not | would expect | missing data/row/value/number
        -3: good/great guide | would rather
        """

    private static let praise = """
        [praise]
        3: love it | love this | love the | great/good/amazing/awesome/fantastic/excellent/wonderful/brilliant/nice/super app/product/service/job/work/tool/team/experience/answers
        3: excellent | awesome | amazing | fantastic | wonderful | perfect | brilliant | outstanding | superb | well done | flawless
        3: keep it up | keep up .. work | highly recommend | recommend it | recommend to | thank you .. much/for great/fantastic
        3: work/works/worked great/well/perfectly/nicely/flawlessly/fine/smoothly/like charm | best .. tool/app/product/service/ever
        3: impressed | impressive | five/5 stars | life saver | lifesaver | kudos | big/huge/great improvement/step/help | step forward
        3: delighted | extremely/am/quite happy/pleased/satisfied | happy/pleased/satisfied with | much better/easier | exceed .. expectations | pleasure
        3: no complaint | nothing to complain | thumbs up | can't live without | saved/saves/saving .. time/hours/day | so much easier
        3: made/makes .. easier/better/happy | well .. made/thought/designed | big thanks | many thanks | thank you all | spot on
        2: love | great | thank | thanks | recommend | helpful | i like/liked | satisfied | enjoy | smooth | smoothly
        2: reliable | quick and easy | appreciate | cool | glad | pleasant | easier | happy | solid | best | super | improved | neat | tidy
        2: 10/10 | a joy | top notch | world class | good stuff | good
        1: nice | like | better | easy | fast | well | finally | quick | simple | fine | patient | friendly
        3: game changer | could not be happier | exactly what .. need/needed/wanted | simply works | hats off | bravo | congrats | congratulations
        3: pleasantly surprised | best decision | real help/improvement | keeps getting better | can recommend | thrilled | grateful | 10 out of 10
        3: incredible | marvellous | splendid | terrific | beautiful | remarkable | first class | love how | extremely good | gem | runs smoothly
        2: thumbs | good work | good experience | like how | nothing to add | makes .. life
        -3: not great/good/love/like/happy/satisfied/recommend/helpful/impressed/perfect/better/enjoy/thank/well/easy/fast | no good
        -3: would .. great/nice/awesome/good/love/lovely/better/helpful/perfect | used to love/like/work | thank/thanks in advance
        -3: great if | nice if | good if | could .. better/great | far from | less than | i like to | sounds great
        -3: nice to have | as good as | old .. better | no thanks | all is well | good luck | best regards/wishes | kind regards
        -2: but | however | although | except | unfortunately | only if | yet | good at
        """
}
