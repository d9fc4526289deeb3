/// Phrases that tell a topic, by their meaning: written for it, not counted from any text.
///
/// Topics such as lost context, invented answers or missing training have no public data to learn from. A phrase weighs
/// 3 where it settles the topic, 2 where it speaks for it alone, 1 where it needs another; negative ones take wrong
/// readings back: a forgotten password is no forgotten context.
enum TopicPhrases {
    static let all = PhraseText.templates(
        ([families] + faults + trust + assistants + learning + [connecting] + money + people + wishes).joined(
            separator: "\n")
    ) { word in Topic(word: String(word))?.rawValue }

    /// Those of severities too. Made once, since there are about ten thousand.
    static let table = PhraseTable(all + SeverityPhrases.all)

    /// Topics and severities.
    static let subjects = Topic.allCases.count + FeedbackSeverity.allCases.count

    /// Words that may stand for one another.
    private static let families = """
        {bot} = bot | chatbot | assistant | ai | model | llm | gpt | copilot | chat bot
        {nobody} = nobody | no one | noone | none
        {negated} = not | never | no longer | unable | fail
        {service} = service | site | website | system | api | server | gateway | portal | app | platform | production | endpoint | backend | everything | console
        {told} = told | tell | said | say | explain | gave | given | provide | mention | answer | type | enter | sent
        {wrong} = wrong | incorrect | inaccurate | outdated | stale | inconsistent | false | off
        {datum} = data | number | figure | total | sum | value | balance | amount | count | statistic | metric | record | row | stock | inventory | address | date | timestamp | currency | rate | entry | percentage | chart | report | result | price | name | status | location
        {detail} = quantity | size | weight | product | item | unit | category | translation | transcription | title | email | phone number | contact | branch | delivery date | schedule | hours | time | day | month | year | id | sku | forecast | prediction | score | calculation | conversion | quote | tracking | details | info | order | results | numbers
        {cited} = source | document | page | article | policy | paragraph | case | study | clause | section | law | rule | regulation | standard | norm | report | guideline | contract | product | number | price | date | book | author | ticket | email | manual
        {other} = another | other | others | someone else | different | foreign
        {people} = staff | team | agent | colleague | people | user | employee | operator | supervisor | everyone | we | they
        {helper} = support | helpdesk | help desk | customer service | customer care | hotline | service desk | support team | agent
        {act} = work | load | open | save | display | render | start | launch | submit | install | play | store | appear | update | refresh | upload | download | show
        {do} = delete | remove | edit | create | print | export | search | scroll | select | click | change | close | attach | send | submit | sort | copy | paste | register | finish | complete | cancel | switch | swipe | type | accept | apply | trigger | fire | run | process | validate | recognise | recognize | detect | parse | convert | return | redirect | deliver | arrive | receive | generate | resize | react | stay | filter | sync
        """
}
