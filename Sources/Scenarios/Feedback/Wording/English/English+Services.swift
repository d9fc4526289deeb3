extension English {
    static let services = """
        = service catalog
        the product page|the catalogue|the product list|the item page|the product catalogue
        = service search
        the search|search|the search box|your product search|the search function|the search bar
        = service carts
        the cart|my basket|the shopping cart|the basket|my cart
        = service orders
        the order page|the order form|the order status page|the ordering part
        = service payments
        the payment page|checkout|the checkout|the payment step
        = service fraud-check
        the fraud check|the risk check|the order check|the verification step|that security check
        = service customers
        my account|the account page|the customer profile|my profile|the customer record
        = service shipping
        the shipping page|delivery tracking|the tracking page|parcel tracking|the delivery status
        = service returns
        the returns page|the return form|the returns portal
        = service partners
        the partner portal|the supplier portal|the partner area|the inventory page|the stock feed|the price upload
        = service sessions
        the login|the sign-in page|the login page|the login screen
        = service reports
        the sales report|reporting|the report page|the reporting screen|the sales dashboard|the report
        = service assistant
        the assistant|the chat assistant|the chatbot|your AI assistant|the shopping assistant|the chat
        = service returns-bot
        the returns bot|the return chat|the refund bot|the returns chatbot|the bot for returns
        = service documents-ai
        the document summary|the summariser|the document AI|the summary feature|the PDF summary tool
        = service copilot
        the copilot|Copilot|the copilot panel|the AI copilot|the copilot thing
        = service developer
        the {label} API|{label}|the {label} service|the {label} endpoint|{path}|your {label} API|{path}
        = service other
        {plain}|the {plain} page|the {plain} part|the {plain} thing
        = service nothing
        the site|your site|the app|the system|the whole thing
        = doing
        using {it}|working with {it}
        = doing catalog
        browsing the shop|opening a product|looking at an item|scrolling through the products
        = doing search
        searching for anything|looking something up|searching|typing in a search
        = doing carts
        opening my cart|putting something in the basket|changing the quantity in the cart|adding an item
        = doing orders
        placing an order|ordering|submitting the order|looking at my order
        = doing payments
        paying|checking out|paying by card|confirming the payment
        = doing customers
        opening my account|changing my address|updating my details
        = doing shipping
        tracking my parcel|checking where my delivery is|looking up a shipment
        = doing returns
        sending something back|starting a return|registering a return
        = doing partners
        uploading our prices|checking our stock|syncing the inventory|updating prices
        = doing sessions
        logging in|signing in|getting into my account
        = doing reports
        pulling the sales report|opening the numbers|running a report|exporting the figures
        = doing assistant
        asking the assistant|chatting with the bot|asking a simple question
        = doing returns-bot
        asking about my return|chatting with the returns bot|asking the bot about a refund
        = doing documents-ai
        getting a summary|summarising a contract|uploading a document
        = doing copilot
        asking the copilot|running the copilot|working with the copilot
        = matter returns
        returns|a return|my return|sending something back
        = matter warranty
        the warranty|a warranty claim|my warranty
        = matter shipping
        shipping|delivery times|my delivery
        = matter delivery
        delivery|my delivery|a late parcel
        = matter refund
        a refund|my refund|getting my money back
        = matter refunds
        refunds|my refund|getting my money back
        = matter payment
        a payment|paying by invoice|my payment
        = matter order
        my order|an order|an order I placed
        = error developer
        a {status}|HTTP {status}|{status}|a {status}
        = error plain
        an error message|an error|"something went wrong"|a red error box|an error page|some error
        = seconds
        seconds|[sec|s]
        = seconds minute
        a minute|about a minute|a full minute|almost a minute
        = fragment very
        really|super|painfully|very|extremely|so|terribly|unbelievably
        = fragment again
        [ again| again| once again|]
        = fragment sorry
        sorry|honestly|seriously|come on
        """
    static let moments = """
        = when recent
        just now|a few minutes ago|right now|a moment ago
        = when clock
        at {clock}|around {clock}|at about {clock}|today at {clock}
        = when night
        last night|during the night|tonight in the small hours
        = when morning
        this morning|earlier this morning|first thing this morning|this morning around {clock}
        = when noon
        around noon|at lunchtime|over lunch|around midday
        = when afternoon
        this afternoon|earlier this afternoon|after lunch
        = when evening
        this evening|tonight|earlier this evening
        = when yesterday
        yesterday|yesterday at {clock}|yesterday around {clock}
        = when y_night
        the night before last|yesterday very early
        = when y_morning
        yesterday morning|yesterday before lunch
        = when y_noon
        yesterday around noon|yesterday at lunchtime
        = when y_afternoon
        yesterday afternoon|yesterday in the afternoon
        = when y_evening
        yesterday evening|last night|yesterday late
        = when weekday
        a few days ago|the other day|on {date}
        = weekday
        on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday
        = sinceweekday
        since Monday|since Tuesday|since Wednesday|since Thursday|since Friday|since Saturday|since Sunday
        = when older
        last week|the week before|on {date}|a while ago
        = when unknown
        the other day|recently|last time|today
        = since recent
        for the last few minutes|for 10 minutes now|since just now|for the last quarter of an hour
        = since clock
        since {clock}|since about {clock}|since around {clock}|from about {clock} on|from {clock} onwards
        = since night
        since last night|since the early hours
        = since morning
        since this morning|since early this morning|all morning|the whole morning
        = since noon
        since noon|since lunchtime|since around midday
        = since afternoon
        since this afternoon|all afternoon|since after lunch
        = since evening
        since this evening|all evening|the whole evening
        = since yesterday
        since yesterday|since yesterday around {clock}
        = since y_night
        since yesterday
        = since y_morning
        since yesterday morning
        = since y_noon
        since yesterday noon|since lunch yesterday
        = since y_afternoon
        since yesterday afternoon
        = since y_evening
        since yesterday evening|since last night
        = since weekday
        for a few days now|for days now|for some days now
        = since older
        for more than a week|since last week|since {date}|for ages
        = since unknown
        lately|for a while now|recently|these days|for some time now
        = date
        {month} {day}|{day} {month}|the {day}. of {month}
        = month
        January|February|March|April|May|June|July|August|September|October|November|December
        """
}
