extension TopicPhrases {
    /// Of assistants, learning and connecting.
    static let assistants = """
        [context_failure]
        3: already told | already said | already explain | already gave | already answer | already provide
        3: already mention | told you already | ask again | ask same question | same question again | keep ask
        3: keeps ask | repeat myself | repeat everything | start over | start from scratch | lose context
        3: lost context | loses context | forgot context | forget context | forgot what | forgets what
        3: forgot everything | forget everything | no memory | not remember | cannot remember | not recall
        3: lost track | lose track | lost thread | loses thread | previous message | earlier message
        3: earlier in conversation | context window | context length | out of context | mid conversation
        3: middle of conversation | halfway through conversation | mix up conversation | conversation history
        3: after few message | goldfish | ignored what | ignore what | ignore my previous | not follow conversation
        3: context limit | truncated context | said earlier | mentioned earlier | told earlier | third time explain
        3: lost conversation
        2: forgot | forget | context | remember | again and again | conversation | earlier | previous question
        2: previous answer | over and over | first message | beginning of chat | two message ago | follow up question
        2: new topic | switch topic | repeat | repeated question
        1: chat | bot | again | same question | message | thread
        -3: forgot password | forgot my password | forget password | reset password | remember password | remember me
        -3: forgot pin | forgot passcode | forgot username
        [hallucination]
        3: hallucinate | hallucination | made up | make up | makes up | making up | made it up | invented | invents
        3: invent | fabricate | fabricated | nonexistent | non existent | not exist | does not exist | fictional
        3: fake citation | fake source | fake reference | fake url | false information | confidently wrong
        3: confident but wrong | wrong but confident | nonsense answer | bot wrong answer | wrong answer
        3: incorrect answer | gave wrong information | wrong information | misinformation | misleading answer
        3: never happened | never said | not in document | not in source | no such | bogus | imaginary | untrue
        3: answer is false | factually | claims that | ai lied | bot lied | lie
        2: fake | false | pretend | nonsense | confident | cite | citation | wrong fact | made | bot told wrong
        2: promise refund | policy not | contradict | out of thin air | thin air | assistant said | bot said
        2: chatbot said | ai said | model said | bot claim | assistant claim
        1: bot | assistant | chatbot | ai | model | answer | wrong | llm | gpt
        -2: make up for | fake review | fake profile | makeup
        [documentation]
        3: documentation | docs | readme | api reference | manual | user guide | tutorial | changelog | undocumented
        3: not documented | document missing | example code | code example | code sample | sample code | help page
        3: help article | knowledge base | faq | how to guide | release notes | guide outdated | outdated guide
        2: document | guide | example | instruction | how do i | how to | how can i | where can i find | explain how
        2: explanation | describe | reference | wiki | article | not explain | not clear how | unclear how
        2: specification | quickstart | getting started | parameter mean | what does
        1: unclear | page | example | explain | read
        -2: upload document | identity document | document upload | my document | export document
        [training_gap]
        3: nobody showed | nobody told | nobody explain | no one showed | no one told | no one explain | no training
        3: never trained | not trained | need training | training session | more training | training material
        3: staff not know | agent not know how | team not know how | do not know how | don't know how | new colleague
        3: onboarding | new employee | new hire | new staff | workshop | webinar | learn how | learning curve
        3: hand over | handover | never shown | not been shown | lack of training | untrained | walk me through
        3: walk us through | refresher | steep learning | retrain | train our | trained on
        2: training | train | not know how | not understand how | no idea how | how supposed | coach | course | learn
        2: teach | show me how | show us how | we were told | instructed | unaware | not aware | did not know
        2: didn't know | rollout | go live | explained to us | everyone ask how | not sure how
        1: understand | know | colleague | team | staff | new
        -2: train ticket | training data | train model
        [integration]
        3: integration | integrate | webhook | sdk | oauth flow | sso integration | connector | third party
        3: api client | rest api | graphql | plugin | zapier | slack | salesforce | callback url | postman | terraform
        3: kafka | s3 bucket | api version | breaking change | migrate | migration | swagger | openapi
        3: endpoint deprecate | client library
        2: api | endpoint | sync | import | export to | connect to | connection to | compatible | compatibility
        2: incompatible | interoperability | our system | our erp | our crm | erp | crm | payload | json schema
        2: schema | python client | java client | javascript client | mapping | hook | partner system | upstream
        2: legacy system | gateway config | embed | plug in | token exchange | version mismatch | not work with
        2: work with
        1: connect | client | version | json | xml | csv | setup | config | library
        -2: connect to support
        """
}
