extension English {
    /// What agents answer, and customers after them.
    static let desk = """
        = replygreeting
        Hi {name},|Hello {name},|Dear {name},|Hi,|Hello,|Good morning,|Hi there,|Hi {name}, thanks for writing.
        Hello and thanks for your message.
        = replysignoff
        Best regards, your support team|Kind regards, Support|Best, the help desk|Your support team|Thanks, Support
        Regards, the service team|Cheers, the help desk|Kind regards, Customer Care|Best wishes, your help desk
        Have a good day, Customer Care|All the best, the support team
        = reply first
        Thank you for getting in touch, we are looking into it.
        Sorry for the trouble, I have passed this on to the team in charge.
        I am sorry to hear that, let me check and come back to you.|Thanks for the report, we take it seriously.
        We have received your message and will answer as soon as we know more.|Thanks for letting us know, I'm on it.
        I understand that this is annoying, please give me a moment to look at it.
        Thank you for your patience, a colleague will take over.
        = reply first_technical
        Thanks for reporting this. I can see something on our side with {it} and have asked the engineers.
        Sorry about that! We are checking {it} right now.
        Thank you, other customers have told us something similar, we are looking into {it}.
        I could not reproduce it on my side yet, but I have forwarded it to the team behind {it}.
        Our monitoring looks normal, so I want to look closer.
        I've opened a case with our engineers for {it}.|Thanks for the details, that helps. We are checking the logs.
        = reply first_bot
        I am sorry that {it} was not of any help. Let me answer instead.
        Thanks for the feedback on {it}, we read every one of these chats.
        That is not how {it} should behave, I am passing the chat on.
        Sorry for the odd answer. What exactly would you like to know?
        = reply first_money
        Thank you, I have asked our billing team to check your invoice.
        I understand your concern, I am looking at the usage behind the invoice.
        Sorry for the surprise. I'll go through the items with the billing team.
        = reply first_security
        Thank you for the warning. We have ended all sessions as a precaution.
        Please change your password now, we are checking the sign-ins.
        We take this very seriously and our security team is informed.
        = reply first_asking
        Thanks for your question! I'll check with the team and come back to you.|Good question, let me find out.
        Thanks for the idea, I have added it to our list.
        = reply first_happy
        Thank you so much, that made our day!|That's lovely to read, I'll pass it on to the team.
        Thanks for the kind words!
        = reply first_chatter
        Thanks for your message, is there something we can do for you?|Thank you, noted.
        Hello! Your message arrived, how can we help?
        = reply ask
        Could you tell me when exactly it happened and what you saw?|Could you send us a screenshot, please?
        May I ask you for a few more details?
        Does it still happen?|Could you try again and tell me whether it is any better?|Which account is it about?
        = reply ask_technical
        Could you send me a request id or the exact time?|Which browser or app version do you use?
        Does it happen every time or only now and then?
        Does it happen on another network too?|Could you tell me whether all of your users are affected?
        Is it only {it}, or other parts as well?
        Could you share the full response, without your key please?|Since when do you see this, and how often?
        = reply ask_bot
        Could you tell me what you asked, word for word?|Do you have the id of the conversation?
        Was that in the app or on the website?
        = reply ask_money
        Which invoice number is it about?|Which amount did you expect?|Which period are you looking at?
        = reply ask_security
        Did you recognise any of the devices in the list?|Do several people share the account?
        When did you last change the password?
        = reply around
        As a work-around you could try again in a few minutes.
        Until it is solved, please use the website instead of the app.
        In the meantime a colleague can do it by hand for you, just send us the details.
        It may help to log out and in again.
        = reply around_technical
        Until this is fixed, smaller requests seem to get through.
        A retry after some seconds works for most customers at the moment.
        Please try to split it into smaller parts until we have a fix.
        If you can, avoid full hours for your batch until then.
        For the time being you can use the old page, it does not depend on {it}.
        Please add a pause between retries, that should help for now.
        = reply around_bot
        Until then you can reach a person by writing "agent" in the chat.
        It helps to put everything into one message for now.
        Please start a new chat, that should help for the moment.
        = reply around_money
        We have put the invoice on hold until this is clear.|You can set a budget limit under Settings, Billing.
        = reply wait
        We are still working on it, thank you for your patience.|No news yet, sorry. I have asked again.
        The engineers have narrowed it down, a fix is being tested.
        It takes longer than we hoped, I will keep you posted.
        I just checked: it is still open, but with high priority.
        I understand your frustration. We will write as soon as there is something new.
        Still being looked at, I'll be back by tomorrow.
        = reply solved
        This should be solved now, could you please try again?|The problem has been fixed. Sorry for the trouble.
        Good news: it's solved. I am closing this ticket.
        We have corrected it. Thanks for your patience!|It works again on our side, please tell us if not.
        Done! Let me know if there is anything else.
        = reply solved_technical
        The team has fixed the cause and {it} has been normal since.
        We rolled back a change and {it} is back to normal.|It was a fault on our side with {it}, it's fixed now.
        {It} has recovered, we are watching it. Sorry for the disruption.
        The engineers tell me that {it} is stable again.
        We have added capacity for {it}, it should be fine now.
        = reply solved_bot
        We have corrected the instructions of the bot, it should do better now.
        I have answered your question in the chat myself, and the bot was adjusted.
        The bot has been set back to its earlier behaviour.
        = reply solved_money
        The difference will be credited with the next invoice.
        We have corrected the invoice, you find the new one in your account.|I refunded {amount} to you.
        The calculation is correct, I have attached the breakdown.
        = reply solved_security
        The attempts were blocked and nobody got in.|We found no foreign sign-in. Please keep two-factor on.
        = reply ask_asking ask_happy ask_chatter
        Could you tell me a little more about what you have in mind?|Which account is it for?
        May I ask what you need it for?
        = reply around_asking
        Until then you can use the export under Settings.
        For the moment a colleague can do it for you, just send us the details.
        = reply solved_asking
        I have answered your question in detail by mail.|It is described in the help, the link is in the attachment.
        We have passed it on, more than that I cannot promise.|You find it under Settings, Account.
        = reply solved_happy solved_chatter
        Thank you again, I am closing this one.|Thanks, all noted.
        = customer solved_asking
        Thanks, that answers it.|Great, found it.|Perfect, thank you.|Ah, there it is. Thanks!
        Okay, understood. Thank you!
        = customer solved_money
        Thank you, the new invoice is right.|Credit has arrived, thanks.|Okay, now I understand the numbers.|Thanks for clearing that up.
        = customer solved_happy solved_chatter
        You are welcome.|Thanks!|All right, bye.
        = customer unsolved_asking
        That was not what I asked.|I cannot find that menu.|-Any answer yet?|I still need to know.
        Could you explain it step by step?
        = customer unsolved_money
        I do not agree with that.|-Still waiting for my money.|The invoice is still wrong.
        Any news from your billing team?
        = customer unsolved_bot
        Same again today.|It answered the same nonsense.|I tried it once more, no difference.|-I only want an answer.
        = customer unsolved_security
        It goes on.|Again this night.|-Nobody has called me.|The list still shows a strange device.
        = customer unsolved_product
        Still like that.|No change here.|-Any news?|I already sent you that.
        = customer unsolved_happy unsolved_chatter
        Any news?|Thanks.|No hurry.
        = customer solved
        Works again, thank you!|Thanks, all good now.|Solved, thanks for the quick help.
        Yes, it is fine again. Thank you.|Confirmed, you can close it.
        Great, thanks!|Took a while, but it works now.|Perfect, thank you very much.
        It's working, thanks. What was it?|ok works|Thanks, looks good so far.
        Yes, better now. I hope it stays that way.|Super, thanks a lot!|All fine now, cheers.
        = customer unsolved
        Still the same.|No change here.|It is still not working.|-Any news?|-Hello? Is anybody there?
        I tried what you said, it did not help.
        It got better for a moment, now it is back.|I already sent you that.|-I wrote that in my first message.
        Here is what you asked for: it was {when}.
        Happens every time, on all devices.|It's about {it}, as I said.
        Thanks for looking into it. When can I expect an answer?
        Only {it}, everything else works.|-That is not an answer to my question.|Happened again just now.
        Same on another network.
        -How long will it take?|No, not solved.|It was {when}, I don't know more exactly.
        Chrome, newest version, but the others as well.
        """
}
