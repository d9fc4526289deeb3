extension TopicPhrases {
    /// Of help by people, and of what is hard to use.
    static let people = [support, usability]

    private static let support = """
        [support]
        3: customer service/support/care | support team/agent/ticket/staff/request/case/chat | helpdesk | help desk | hotline
        3: service desk | call center/centre | no/never/not/nobody/without .. reply/replied/response from/answer from
        3: {nobody} .. answer/answered/replied/reply/responded/respond/pick/picks/call/calls/care/cares/help/helps
        3: never .. answer/answered/replied/responded/called/got back | no/not .. answer/reply/response .. ticket/mail/email/question/request
        3: still no answer/reply/response | still waiting for | waiting .. weeks/days for/reply/response/answer | unanswered | first response
        3: talk/speak .. human/person/someone/somebody/people | real person | human agent/being | representative | live chat/agent
        3: on hold | hung up | hang up on | closed .. ticket/case/request | ticket/case/request .. closed | without solving
        3: canned/standard/template/copied/automatic/generic answer/reply/response | passed/sent/transferred/bounced .. from/around/department
        3: call/calls/called/ring me/us/you back | call back | callback | rude | unfriendly | impolite | unhelpful | incompetent
        3: contact/reach .. support/you/someone/anyone | whom .. reach/contact/ask/call | {helper} .. slow/helpful/great/patient/friendly/solved/useless/excellent/nice
        3: solved/resolved/fixed .. problem/issue .. within/quickly/minutes | helpful/friendly/patient/competent staff/people/agent/support/team/lady/guy
        2: support | reply | replied | department | escalate | escalation | complaint | contact | phone number | fourth mail
        2: answer my email/mail/question | email back | response from | agent .. no idea/rude/helpful/friendly | phone call | ticket .. open/days/weeks/month
        2: not .. help me | third/fourth/second mail/email/call | need somebody/someone | wait .. reply/answer | friendly
        1: help | answer | email | wait | service | call | human | ticket | agent | phone | respond | staff | mail
        3: get/gets/got/getting back to me/us | {nobody} .. back to me/us | took/takes/take .. days/weeks/hours to reply/respond/answer | ignored my ticket/email/mail/request
        3: reply/response/answer .. within/took/after .. day/hour/week/minute | answered within/quickly | ghosted | first/second level | request .. ignored/unanswered
        2: ignored .. email/ticket/mail | outsourced | courteous | professional staff/agent/team | kind staff/agent | days to respond
        3: answering machine | account manager | service team | hold music
        2: assistance | waiting line | office hours
        -3: add/please support | support for/of | not support | browser/language/python support | support hardware/dark/more
        -3: {bot} .. answer/reply/respond | answer .. wrong/false | to support .. format/version | support fine | api call | call fail | calls time
        -2: response time | no response from server/api/service | gateway answer | asks for | email address | reply field
        """

    private static let usability = """
        [usability]
        3: confusing | confuse | not intuitive | intuitive | unintuitive | counterintuitive | user unfriendly | user friendly
        3: clunky | cumbersome | fiddly | user experience | usability | ux | poor ui | cluttered | crowded | user interface
        3: hard/difficult/tricky/impossible/tedious/easy/awkward/simple to find/use/read/understand/navigate/see/reach/operate/spot/tap
        3: too many/so many/extra/number of/many click/step/tap/screen/popup/field/menu | get/gets/got lost in | screen reader
        3: not/never/cannot .. find .. button/menu/setting/option/page/where/way | hidden/buried/hides .. menu/under/behind/in/level
        3: where .. button/menu/setting/option/link | old version/layout/design/look .. better/clearer/nicer | new layout/design/look
        3: look/looks .. same/ugly/messy/dated | accessibility | not obvious | not clear where | font .. small/tiny/grey | hit .. wrong
        3: cut off | scroll sideways | tiny font/button/text/print | poor contrast | moved .. again | keyboard .. not | not .. keyboard
        2: ui | interface | layout | navigation | navigate | menu | easy to use | design | confused | complicated | awkward
        2: annoying | irritating | maddening | frustrating | ugly | font | contrast | dropdown | scroll | label | tooltip | wording
        2: click | tap | gesture | popup | pop up | inconvenient | tedious | mobile view | small screen | redesign | on phone
        2: accidentally | by mistake tap | shortcut | drag and drop | mess | messy | mandatory | wizard | form .. not say | side by side
        2: discover | tidy | neat | mean nothing | hard to | difficult to | unclear | overview | clearer
        1: button | screen | page | find | hard | difficult | easy | simple | look | tab | form | dialog | icon | field
        3: overcomplicated | convoluted | readable | unreadable | legible | illegible | jargon | breadcrumb | self explanatory | user flow | unclear label
        3: search/searching/searched/look/looking .. for .. button/menu/setting/option/page | where did .. go | colour/color blind | inconsistent design/ui/layout
        2: simplify | simpler | step | zoom | undo | back button | sidebar | terminology | readability | text/font/screen/page/window .. small/long/wide/narrow | colour | color | notification too many
        2: interface .. clean/modern/simple/nice | dashboard .. busy/full/crowded | navigating | not see where
        3: two/three/four/five/six/seven/eight/ten/dozen click/step/menu/screen/page/tap | ages/forever to find | overwhelming | misleading label/icon/name/button/text
        3: button/link/option/setting/menu .. hidden/invisible/small/far | form .. long/endless | too complicated/complex | never know where/which/what .. click/button/menu
        2: hidden | invisible | required field | date picker | unclear which/what/where | not find .. export/search/filter/button | endless list
        3: ergonomic | ergonomics
        2: cursor | hover
        -3: easy to reproduce | form of | no way to find | find out | not easy to reach support | find nothing about | design partner
        -2: search result | white/blank/empty page/screen | press/pressing | page two | status page | page .. load/open | new page
        """
}
