extension TopicPhrases {
    /// Of what is paid.
    static let money = [
        """
        [billing_cost]
        3: invoice | billing | bill | billed | overcharge | overcharged | refund | refunded | reimburse | subscription | pricing
        3: charge/charged/billed/paid/debited/pay .. twice/double/again/second time | double charge/charged/billing
        3: price increase/rise/hike | expensive | overpriced | pricey | costly | unaffordable | cost/costs too much | too much money
        3: hidden/extra/additional/late/cancellation/transaction/transfer/service fee/cost/charge | fee | payment | charge | charged
        3: money/deposit .. back | took/take/taken/deducted/withdrew .. money/dollar/euro/card/account | deducted
        3: free trial | cost per | cost of token | token cost/price/bill | token .. bill/invoice/cost | cost .. token/double/triple/explode
        3: budget .. over/overrun/used/exceeded/warn/limit | spending/spend/cost limit | rip off | ripoff | renewal | auto renew
        3: per seat | seat price | licence/license fee/cost | receipt | vat | debit | direct debit | credit note | payout
        3: yearly/annual/monthly plan | downgrade .. plan | upgrade .. plan | cancel .. subscription/plan/contract/membership
        3: exchange rate fee | wrong charge | value for money | waste of money | worth .. money/price | same/reduced/lower price
        2: price | priced | pay | paid | cost | money | tier | discount | coupon | voucher | tax | credit card | surcharge | budget
        2: spend | purchase order | premium | cheap | cheaper | statement | top up | wallet | trial | cancelled | renew
        2: dollar | euro | usd | eur | gbp | pound | cash withdrawal | exchange rate | quota cost | overdrawn | accounting
        1: card | credit | bank | buy | bought | plan | purchase | vendor | account | usage | deposit
        3: credits .. expire/left/remaining/run/ran/out | out of credits | tariff | rate card | overage | chargeback | prepaid | instalment | installment | price per
        3: paywall | in app purchase | free plan/tier/version | finance department/team | unit price | usage based
        2: sepa | iban | seat | finance | quotation | spent
        3: dunning | credit limit | markup | chargeable | list price | spending | expense
        2: licence fee | paying
        -4: in charge | free of charge | battery/phone charge | charge phone/battery | charging port/cable | charger | pay attention
        -3: no hidden fees | not expensive | neither expensive | no charge | not need .. refund | {bot} .. refund/price/discount | pay off
        -3: renew .. certificate | bill gates | at all cost | refund policy .. invented | second cost | click cost | card number
        -2: priced fairly | price .. wrong/outdated/stale | wrong price | exchange rate .. stale/outdated | new payment feature | policy
        """
    ]
}
