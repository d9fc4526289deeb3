extension English {
    /// What agents write for colleagues: observations, true causes, wrong guesses.
    static let notes = """
        = note
        Customer is annoyed, please handle with care.|Called back, no answer.|Waiting for customer.
        Third ticket like this today.|Asked for details.
        Not sure which team this belongs to.|Moved to tier 2.|Long-standing customer, be kind.
        Has a meeting with us next week, sales is informed.
        Possibly a duplicate, could not find the other one.|VIP account.|Will check again tomorrow.
        Can someone from engineering have a look?
        Let's wait for more reports.|User error? Not sure.|Nothing on the status page yet.|Template answer sent.
        = note technical
        I can see the errors in the log, {label} is answering badly {since}.
        {label} looks unhealthy on the dashboard {since}.
        Cannot reproduce. Works for me.|Probably the customer's network.|Told them to clear the cache, just in case.
        Engineering says it's {label}.
        Looks like the same thing as the other tickets about {label}.|Guess: bad deploy of {label} {when}.
        Could be DNS again.
        On-call is looking at {label}.|I think it's their VPN.
        Checked {request}: it went through to {label} and failed there.
        Found the request {request}, upstream answered late.|Status code was {status} according to our log.
        It only affects {detail}, as far as I can tell.
        Graphs for {label} are fine, so I suspect the client.|Upstream of {label} is the bottleneck, says the on-call.
        Gateway is fine, the problem is behind it.
        Asked #{label}-team, no reply yet.|Network team says no packet loss.
        Maybe certificates? They expire this month.|Not the CDN, checked.
        = note slow slow_export
        Response times of {label} went up {since}, see graph.
        Took {milliseconds} ms in our log, so the customer is right.|Slow query in {label}, says the DBA.
        Customer has a huge account, could be normal for them.|Caching was changed last week, maybe that.
        = note failing outage timed_out
        Error rate of {label} is up {since}.|Pods of {label} are restarting.
        Database of {label} was at its connection limit.
        {label} is timing out against its own backend.|Fail-over did not kick in.
        Provider has an incident, see their status page.
        = note rate_limited
        Limits were lowered by mistake {when}, I think.|They share a key between {few} systems.
        Plan says {many} per minute, they are below.
        They retry without any pause, told them so.|Counter is per consumer, not per key.
        = note sign_in_failing
        Token checks fail since the key rotation.|Clock skew on one node?|Account is active, nothing locked.
        They use an old client id, but it worked until {when}.
        Session store was restarted {when}.|Wrong password, if you ask me.
        = note order_rejected
        Validation was tightened {when}, {detail} is no longer accepted.|Schema change in {label}, not announced.
        Order looks valid to me.
        Fraud rules maybe?|Address check is too strict again.|Reproduced with {detail}.
        = note bot
        Read the chat, the bot really lost it.|Prompt was changed {when}, might be that.|New model since this week.
        Chat {conversation} shows it nicely.
        Looks like the context gets cut.|Retrieval finds nothing for {matter}.
        Guardrail triggers on {matter}, false positive.|Answer was fine in my opinion.
        Bot team is informed.|User wrote in mixed languages, perhaps that.|Fallback model answered here.
        Knowledge base article on {matter} is outdated.
        = note money
        Usage really went up, per our numbers.|Retries are billed, known problem.|Billing says correct.
        Offered a credit of {amount}.
        Traffic went to the expensive model {since}.|Prompt got longer {when}, tokens doubled.
        They added users last month.
        = note security
        {many} failed sign-ins from a few networks, looks like stuffing.|Own pen test? Ask them.
        No successful foreign login found.|Forwarded to security.
        Sounds like phishing.|Reset forced, sessions ended.
        = note product
        Known, on the backlog.|Matter of taste.|Forwarded to design.|Number is indeed wrong, import ran twice.
        Docs team has it.
        We really did not answer for a week.|Checked with the data team, they see it too.|Cache was stale, I think.
        = note wish
        Added to the wish list, {some} votes so far.|Roadmap says next year.|Product says no for now.|Nice idea.
        = note how_to
        Sent link to the help.|Training would help them.|The menu really is hard to find.|Explained on the phone.
        = note privacy_question
        Legal has to answer that.|Asked the data protection officer.|Standard contract sent.
        Deletion request, deadline is a month.
        = note happy
        Nice one, shared with the team.|May we use that as a quote? Asked.|Forwarded to {label} team.
        = note chatter
        Spam?|Nothing to do.|Auto-reply, closed.|Answered, closed.
        """
}
