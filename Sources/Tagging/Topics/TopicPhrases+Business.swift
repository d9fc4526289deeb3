extension TopicPhrases {
    /// Of money, law, people, wishes and thanks.
    static let business = """
        [billing_cost]
        3: invoice | invoiced | billing | bill | billed | overcharge | overcharged | charged twice | double charge
        3: double charged | charge twice | refund | refunded | subscription | pricing | price increase
        3: expensive | overpriced | cost too much | costs too much | hidden fee | fee | fees | payment | paid twice
        3: credit card charge | cancellation fee | cancel subscription | free trial | token cost | cost per
        3: cost of token | cost increase | budget overrun | exchange rate fee | charge | charged | wrong charge
        3: exorbitant | rip off | ripoff | money back | auto renew | renewal
        2: price | pay | paid | cost | money | plan upgrade | tier | discount | coupon | vat | tax | credit card
        2: debit | transaction fee | surcharge | budget | spend | purchase order | quota cost | premium | cheap
        2: worth money | waste of money | account charged | statement | payout | top up | cash withdrawal
        2: exchange rate | wallet
        1: card | credit | bank | euro | dollar | buy | bought | usd | eur
        -2: in charge | free of charge | battery charge | phone charge | not charge phone | charge phone
        -2: charging port | pay attention | charger
        [compliance]
        3: gdpr | hipaa | compliance | compliant | regulation | regulatory | regulator | audit | auditor | audit trail
        3: audit log | data retention | retention period | right to erasure | right to be forgotten | delete my data
        3: delete all my data | data deletion | data processing agreement | dpa | legal requirement | legal team
        3: legal department | lawyer | lawsuit | ccpa | pci dss | pci | soc 2 | soc2 | iso 27001 | consent
        3: data residency | data protection officer | data protection | data subject | terms of service
        3: policy violation | ai act | accessibility law | wcag | personal information without | kyc | aml | sanction
        3: data sovereignty | subject access request
        2: legal | law | privacy policy | privacy notice | store personal data | personal data | data leave
        2: stored outside | stored in us | eu server | retention | archive for year | policy | license | licence
        2: disclosure | certified | certification | cookie banner | opt out | tracking | eu
        1: privacy | personal | delete | store | record
        -2: return policy | refund policy
        [support]
        3: customer service | customer support | support team | support agent | support ticket | support staff
        3: no reply from | no response from | no answer from | never replied | nobody answer | nobody replied
        3: no one replied | no one answer | nobody respond | no one respond | not respond to ticket | ticket closed
        3: closed my ticket | helpdesk | help desk | hotline | call center | call centre | talk to human
        3: speak to human | speak to someone | talk to person | real person | human agent | representative
        3: wait for reply | waiting for reply | waiting for response | waiting for answer | first response
        3: unanswered | escalate | still waiting for | rude | unhelpful | live chat | on hold | contact you
        3: contact support | reach support | passed around | sent from one | transferred
        2: support | agent | ticket | reply | replied | respond | response from | answer my email | help me
        2: call back | contact | staff | resolved quick | helpful staff | email back | phone | colleague on phone
        2: complaint | follow up | friendly
        1: help | answer | email | wait | service | call | human
        -3: add support | support for | please support | support python | not support | browser support | supports
        [usability]
        3: confusing | hard to use | difficult to use | not intuitive | unintuitive | counterintuitive
        3: user unfriendly | not user friendly | clunky | cumbersome | user experience | usability | too many click
        3: hard to find | difficult to find | hard to navigate | bad ux | ux | poor ui | cluttered | hard to read
        3: accessibility | screen reader
        2: ui | interface | layout | navigation | navigate | menu | intuitive | user friendly | easy to use
        2: simple to use | design | confused | not obvious | not clear where | cannot find button | where button
        2: complicated | complex to | awkward | annoying to | tiny font | font | dark mode hard
        2: ugly | click through | many step | too many step | dropdown | scroll | buried | hidden in menu
        2: inconvenient | tedious | mobile view | small screen | redesign | old version better | new layout
        2: new design
        1: button | screen | page | click | find | hard | difficult | easy | simple | look | tab | form
        -2: easy to reproduce
        [feature_request]
        3: feature request | please add | would like to see | would love to see | would be great if | would be nice if
        3: would be nice to | would be helpful if | would be useful | it would be good | it would be great
        3: it'd be great | it'd be nice | wish there | wish could | i wish | missing feature | add support for
        3: support for would | any plan to | plan to support | please support | please implement | please include
        3: suggestion | could you add | can you add | please allow | allow us to | option to | need option
        3: should be able | should have | should be possible | would be awesome | add option | add ability
        3: ability to | consider add
        2: add feature | new feature | feature | enhancement | roadmap | propose | proposal | request to add | lack
        2: missing option | no way to | there no way | not possible to | can we have | can we get | let us | let me
        2: suggest | hope to see | want to see | need ability | implement | add filter | add export | wishlist | bulk
        2: future version | next version | next release | please bring back | bring back
        1: add | support | option | allow | would | could | nice | please | want | need | wish | instead
        -2: customer support | support team | wrong
        [praise]
        3: love it | love this | love the | great app | great product | great service | great job | great work
        3: great tool | excellent | awesome | amazing | fantastic | wonderful | perfect | brilliant | outstanding
        3: superb | well done | keep up good work | good job | nice work | highly recommend | thank you so much
        3: works great | work great | work perfectly | works like charm | best app | best tool
        3: impressed | five stars | 5 stars | super helpful | big improvement | much better | flawless
        3: life saver | lifesaver | kudos | great improvement | delighted
        2: love | great | thank | thanks | recommend | helpful | good app | nice app | works well | work well
        2: like it | like the | happy with | satisfied | pleased | enjoy | smooth | reliable
        2: saves time | save time | easy to use | user friendly | quick and easy | fast and | finally | solid
        2: appreciate | cool | good
        1: nice | best | like | happy | better | easy | fast | well
        -3: not great | not good | no good | would be great | would be nice | would be awesome | would be good
        -3: not love | not like | not happy | not satisfied | not recommend | not work well | used to love
        -3: used to like | not helpful | thank in advance | thanks in advance | not impressed | no thanks | not better
        -3: would love | not perfect | be better | not thank | not enjoy | if could | great if | nice if | good if
        -3: but
        """
}
