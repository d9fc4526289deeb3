extension TopicPhrases {
    /// Of what people read, and what they were taught.
    static let learning = [documentation, training]

    private static let documentation = """
        [documentation]
        3: documentation | docs | doc | readme | api reference | manual | user guide | handbook | tutorial | changelog
        3: undocumented | not documented/described/listed/explained in | document missing | release note | knowledge base
        3: nowhere .. explain/describe/document/mention/list/say | explain/describe/document/mention nowhere | faq
        3: code/request/usage/working example/sample/snippet | example/sample code/request | help page/article/center/centre/text
        3: guide/tutorial/page/article/manual/reference/example .. outdated/wrong/missing/old/silent/incomplete/unclear/misleading
        3: outdated/missing/better/more/wrong guide/example/instruction/description/explanation | how to guide | quickstart | getting started
        3: reference .. not/lacks/misses | dead/broken link | meaning of .. field/parameter/option/code/column
        2: documented | guide | example | sample | instruction | explanation | reference | wiki | article | specification
        2: how do i | how do we | how can i | how can we | how should i | where can i find/read | explain how | what .. mean
        2: not explain | not describe | not clear how | unclear how/what | parameter/field/code/option mean | chapter | readme typo
        2: which/what scope/parameter/header/field/permission/format .. need/require/use | is it documented | typo
        2: description | listed nowhere | found nothing about | link
        1: unclear | page | explain | read | how to | describe | list | field | written
        3: documented | guide | instruction | no example | without example | explain/explained .. badly/poorly | screenshot .. old/outdated | step by step
        3: not find .. information/anything/explanation/description/how | no information/word on/about/how | says/say nothing about | spec/specification .. missing/wrong
        2: spec | described | screenshot | no mention | comment in code
        3: javadoc | cookbook | docstring | sample app | reference page
        -3: upload/identity document | document upload/analysis | export document | case/cost in point | legal document
        -2: documentation fine/good/great | link to pay | links to pages | set example | for example | how do i cancel/pay/contact
        -2: {bot} .. link/article/document/reference | document .. quote/long
        """

    private static let training = """
        [training_gap]
        3: {nobody} .. show/showed/shown/taught/teach/train/explain/introduce/brief/instruct | {nobody} ever told
        3: never/not/hardly/barely .. show/shown/taught/trained/instructed/briefed/introduced/told how/onboarded
        3: {people} .. not know/understand/realise/realize/aware | {people} .. unsure/unaware/no idea/untrained/clueless
        3: {people} .. not/never .. told/learn/learned/learnt | not been told | {people} .. no idea how
        3: training | trained | untrained | train staff/team/people/users | course | workshop | webinar | onboarding | refresher
        3: new hire/colleague/staff/employee/joiner/starter/team member .. learn/train/through/know/need/struggle
        3: walk .. through | learning curve | steep learning | lack of training/guidance | deep end | trial and error | self taught
        3: not know how/what | no idea how/what | how supposed | show me/us how | teach us/me | introduction .. tool/console/system
        3: no guidance/introduction/briefing | gave/given .. introduction | explained to us/me/staff | hand over session
        2: train | learn how | learn | coach | teach | new hire/staff/colleague/employee/starter/joiner | guidance | introduction
        2: not understand how/why/what | not aware | unaware | did not know | rollout | roll out | we went live | go live
        2: instructed | briefing | cheat sheet | best practice | knew how | everyone ask how | still copy/use/do .. by hand
        2: old way | struggle .. understand/use | nobody uses/use | unsure what/how
        1: understand | know | colleague | team | staff | new | supervisor | launch
        3: learn/learned/found/discovered .. by accident/chance | figure/find/work .. out ourselves/myself/themselves/alone/on own | {nobody} .. know/knows/knew/understand/understands
        3: without .. introduction/explanation/training/instruction/briefing | never knew | asked/ask/asking .. colleague/each other | onboard
        2: figure/figuring .. out | overwhelmed | demo | video | informed | used to the old | mentor | how to use | learning
        3: not know .. existed/exists/until/could | no clue how/what | learn/learned/learning .. by ourselves/myself/themselves | guessing how | never heard of
        2: no clue | more help getting started | beginners | for beginners | taught
        3: upskill | trainer | seminar | lesson | learning path | academy | instructor | classroom | e learning
        2: skill | learning material
        -4: training data | train/trained/training .. model/llm/ai/data | model training | trained on our data
        -3: train ticket | train station | of course | course of | new feature | {nobody} told .. refund/why | not know who
        -2: {bot} .. not know/understand | nobody in | explained everything to | knowledge base
        """
}
