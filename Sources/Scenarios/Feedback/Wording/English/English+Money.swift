extension English {
    static let money = """
        = core surprising_bill
        Our bill is {percent}% higher than last month.|Why is our invoice so high?
        I was charged {amount}, that cannot be right.
        The invoice of {amount} surprised us.|We pay twice as much as usual and did nothing different.
        What are these {amount} for?
        You debited {amount} instead of the usual amount.|Costs of {it} exploded {since}.
        I got a bill of {amount} and nearly fell off my chair.
        Our monthly costs doubled {since}.|I do not understand the last invoice.
        There is an item of {amount} on the invoice that nobody can explain.
        We used {it} as always and pay {amount} more.|Our credit was used up by the {few}th of the month.
        !You charged us twice.
        The invoice does not match our usage.|Where does the {amount} come from?
        Budget alert: {percent}% over, because of {it}.
        I am being charged for things I did not use.|Usage shows {many} calls more than we made.
        Our finance team asks about {amount}.
        The costs per request went up {since}, why?|Nobody told us that {it} is that expensive.
        We expected {amount} and got three times that.
        My card was charged {amount} {when}.|The price on the site and on the bill differ.
        An invoice like that without a warning?
        {It} eats our budget {since}.|We are billed for failed requests too, it seems.
        Is the AI stuff billed extra {since}?
        !{amount} were taken from my account without any reason.|The bill for {it} is a shock.
        Our usage chart jumps {since}, our usage did not.
        =The last invoice was somewhat higher than expected, could you explain it?
        Do you charge for retries? The bill looks like it.
        I was billed for a month in which we hardly used {it}.
        Double booking on my card {when}: {amount} and {amount}.
        Please explain {amount} for {it}.|Something on your side counts wrongly, the bill is {percent}% up.
        We stopped using it and still get invoices.|How do you get to {amount}? By our count it's a third of that.
        Invoice came {when}: {amount}. Last month it was a fraction of that.
        The bill has more zeros than I am used to.
        = developer surprising_bill
        Token usage on {it} doubled {since} with the same prompts.
        Cost per call on {label} is up by {percent}% {since}.
        Are requests routed to a bigger model {since}? Our cost jumped.
        We get billed for retries that your gateway makes on {path}.
        Usage export for {label} shows {many} requests that are not in our logs.
        Spend on {it} hit our cap {when}, traffic was flat.
        = subject surprising_bill
        Invoice too high|Bill|Question about our invoice|Unexpected costs|Charged twice|{amount}?|Why so expensive?
        Costs of {noun}|wrong invoice
        Costs exploded|Billing|Invoice does not match usage
        = short surprising_bill
        bill doubled|too expensive all of a sudden|charged twice|hidden costs|unexpected charge of {amount}
        invoice {very} high|costs out of control
        Where do {amount} come from?|bill shock|was charged for nothing|costs went up {since}|-rip-off
        they took {amount}|watch your bill!
        = more surprising_bill
        ^Our traffic was flat.|Last month it was normal.|Nothing was announced.|A warning would have been nice.
        The breakdown explains nothing.
        We did not change our plan.|I cannot find a list of what was used.|There is no limit one can set.
        The numbers on the dashboard are lower.
        It started in the middle of the month.|I have the old invoices here to compare.|^We checked our own logs.
        = core price_rise
        The new prices are too high.|Another price rise, the second this year.|{percent}% more, for what?
        The price increase is hard to swallow.
        I don't see why it should cost more now.|You raised the price and the product is the same.
        We got the mail about the new prices. Not happy.
        Too expensive since the new plan.|For that money I get two of your competitors.
        Small shops cannot afford the new prices.
        The new plan costs us {amount} more a month.|I liked the old price.|Prices go up, service goes down.
        Loyal customers pay more than new ones, why?
        Your new price list is an insult.|{amount} a month is too much for what it does.
        The features we use are only in the expensive plan now.
        We have to think about whether it is still worth it.|The free plan was fine, now it is gone.
        Shipping got more expensive again.
        First cheap, then everyone is hooked, then expensive.|Inflation is one thing, {percent}% is another.
        =Saw the new prices, a bit steep for us.
        The increase was announced far too late.|Is there a discount for old customers?
        Why do we pay for seats nobody uses?
        The yearly price rose by {percent}%, without any new feature.|If it gets dearer again we leave.
        Can we stay on the old plan?
        = subject price_rise
        Price increase|New prices|Too expensive|Old plan|{percent}% more?|Your new price list
        Cancel because of the price|Pricing
        = short price_rise
        too expensive|got too expensive|price went up again|not worth {amount}|new prices are too high
        good but overpriced|cheaper elsewhere
        {percent}% more for nothing|pricey|-greedy|used to be affordable
        = more price_rise
        Others are cheaper.|We only use a fraction of it.|My boss will not sign that.|Nothing got better.
        We have been with you from the start.
        Please reconsider.|A small plan would be nice.|I compared three offers.
        """
}
