extension English {
    static let wishes = """
        = core wish
        It would be great if {it} had a dark mode.|Please add an export to Excel to {it}.|Could you add Apple Pay?
        I'd love to have a wish list.
        A way to save filters in {it} would help.|Can you add a search field to {it}?
        Please let us sort the list in {it}.|I miss a print button in {it}.
        Any plans for an app for tablets?|It would be nice to get a mail when something changes in {it}.
        Could {it} remember my last choice?
        We would like to have more than one delivery address.|Keyboard shortcuts for {it}, please.
        Suggestion: show the totals at the top of {it}.
        Please add {matter} to {it}.|Is a widget planned?|Could you offer invoices as one PDF per month?
        An undo in {it} would save lives.
        Feature idea: reorder with one click.|We need roles and rights in {it}.
        I wish {it} could do several things at once.|Could you support more languages?
        Please bring back the old list view as an option.|A calendar view in {it} would be lovely.
        Would be cool to scan a barcode in {it}.
        Notifications that can be turned off one by one, please.|Can we have a bigger font as a setting?
        Please add a filter by date.
        It'd be handy to copy an old order.|A dashboard of our own figures would be nice.
        -Why is there still no dark mode?|-I asked for an export years ago, still nothing.
        -Every competitor has a search there, you do not.|Our team would like comments in {it}.
        Could {it} show the delivery date earlier?
        Please consider a monthly summary by mail.|It would help if {it} worked offline.
        = developer wish
        Webhooks for {label} would be great, we poll {path} at the moment.|Could {path} support a bulk call?
        Please add an updated_since filter to {path}.
        An official SDK for Go would be nice.|Could you publish an OpenAPI file for {label}?
        Cursor paging on {path} would help us.|Idempotency keys for {path}, please.
        A sandbox with test data for {label} would help.|Please add ETags to {path}.
        = subject wish
        Suggestion|Feature request|Idea for {noun}|Wish|Dark mode|Export to Excel|A suggestion|Could you add this?
        feature idea|Small wish for {noun}
        = short wish
        please add dark mode|more filters please|would love an export|needs a search|add Apple Pay please
        a wish list would be nice|widget please
        more languages please|an undo button would be great|-still no dark mode|let me sort the list
        offline mode would be cool
        could use a calendar|a tablet version please
        = more wish
        Others have it already.|~Not urgent, of course.|It need not be perfect.|I would even pay a little more.
        ~It's only nice to have.
        Should be easy, I guess.|I can be a test person.|I'm sure others would like it too.
        At the moment I use a spreadsheet.
        """
    static let questions = """
        = core how_to
        How do I change my address in {it}?|Where can I download an invoice?|How can I add a second user?
        Is there a way to cancel an order?
        How do I export the list from {it}?|What do I have to do for {doing}?|Can I change the language of {it}?
        How do I reset my password?
        Where do I find {noun}?|I am new here, how does {it} work?|How can I merge two accounts?
        Can somebody explain {it} to me?
        What is the difference between the two buttons in {it}?|How do I return only one of three items?
        Where do I enter a voucher?
        How do I turn off the notifications?|Is it possible to plan a delivery for later?|How can I see old orders?
        What does "pending" mean?
        How do I set up {it} for a new colleague?|I need help with {matter}, what are the steps?
        How do I get rid of the pop-up?
        Can you show me how {doing} works?|Where is the setting for the time zone?
        How long does {matter} usually take?|Which format does the upload need?
        -I have been looking for an hour: where do I change my card?|-Why is it so hard to find out how to cancel?
        Do we have a training for {it}?
        How do I undo what I just did?|Can I use my account on two phones?|How do I print a label?
        = developer how_to
        How do we rotate the key for {label}?|What is the right way to page through {path}?
        Which endpoint gives me the status of an order?
        How do we test against {label} without touching production?|How should we retry on {path}?
        Is there a way to filter {path} by date?
        How do I pass the tenant to {label}?|What's the maximum page size on {path}?
        = subject how_to
        How do I…?|Question|How does {it} work?|Question about {noun}|Where do I find this?|Short question
        Help with {noun}|How to
        = short how_to
        how do I change my address?|where is the invoice?|how does this work?|how do I cancel?
        Where can I see old orders?|can't find the setting
        how to export?|what does pending mean?|how do I use it?|do I need an account?|how do I reach a person
        = more how_to
        I looked in the help already.|I am probably just blind.|It must be somewhere.|A link is enough.
        A colleague thought you would know.
        I do not want to break anything.|I tried the menu.|It's my first time with it.
        = core privacy_question
        Where is our data stored?|What do you do with my data?|Please delete all my data.
        Do you use our chats to train models?
        I would like to know what data you hold about me.|How long do you keep our logs?
        We need a data processing agreement.
        Is {it} GDPR compliant?|Our data protection officer asks where {it} runs.|Who can read what I type into {it}?
        Do you pass data on to third parties?|Can I use {it} with customer data?|Please send me a copy of my data.
        Is my chat with {it} recorded?
        Do you have a SOC 2 report?|We need a list of your subprocessors.|Is our data leaving the EU?
        How can we opt out of the analysis?
        What happens to uploaded documents in {it}?|I want my account and everything in it removed.
        Are card details stored with you?
        Which legal basis do you rely on for {it}?|Our auditor needs a proof that logs are deleted.
        Are the answers of {it} checked by people?
        -I have asked twice now to have my data deleted.|-Why do you need my date of birth for {it}?
        Can you confirm that our prompts are not stored?
        Do we need consent of our customers for {it}?|How is the data in {it} encrypted?
        Can we get an audit log for {it}?|Where can I withdraw my consent?
        = subject privacy_question
        Privacy|Data protection|Deletion of my data|GDPR request|Question on data storage|DPA|Where is our data?
        Right of access|SOC 2|data retention
        = short privacy_question
        where does my data go?|is this private?|is my chat stored?|delete my data please|who reads this?
        are you training on this?|GDPR?
        what about privacy?|do you store that?
        = more privacy_question
        It's for our audit.|We need it in writing.|A link to the policy is not enough.|Our lawyers insist.
        It is about {matter}.
        We need it by the end of the month.|I could not find it in your policy.|It is about customer data.
        """
}
