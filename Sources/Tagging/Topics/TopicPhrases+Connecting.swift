extension TopicPhrases {
    /// Of other people's systems.
    static let connecting = """
        [integration]
        3: integration | integrate | webhook | sdk | connector | third party | graphql | plugin | plug in | zapier | salesforce
        3: slack | microsoft/ms teams | teams channel | sap | jira | zendesk | servicenow | shopify | hubspot | power bi | kafka
        3: terraform | kubernetes | snowflake | databricks | s3 bucket | postman | swagger | openapi | saml | oidc | ldap | scim
        3: sso | single sign on | identity provider/server | oauth | callback url | token exchange | cors | soap | sftp | mqtt
        3: api client/version/change | breaking change | migrate | migration | deprecated | deprecate | client library
        3: with/into/from/to erp/crm/warehouse/gateway/proxy/pipeline/backend | erp | crm | connect .. erp/crm/own
        3: python/java/javascript/node/go/ruby/php client/library/sdk/service/package | incompatible | interoperability
        3: talk/talking/talks to .. own/other/system/server | import/imported into | not .. parse | sync/synced/syncing .. with/to/from
        3: dropped/removed/renamed/changed .. field/schema/payload/format | schema .. change/missing/different | payload
        2: sync | synchronise | import | compatible | compatibility | schema | mapping | legacy system | json | xml | embed
        2: not work with | works with our | version mismatch | partner system | upstream | handshake
        2: rest api | our own/existing/internal system/tool/service | message queue | adapter | middleware
        2: connection test | configure/configuring .. provider
        1: gateway | backend | warehouse | pipeline | header | endpoint | queue | topic | proxy | identity | client | api | connect | version | csv | setup | config | library | field | format | event | export to | timestamp
        3: wsdl | grpc | websocket | mcp | langchain | sharepoint | google sheets | data warehouse
        2: docker | helm | azure | aws | github | outlook | whatsapp
        -3: connect .. support/agent/human | please connect | on the other hand | upstream a2 | topic of | off topic | time sync
        -2: no .. integration issue | header of | footer and header | client asked | json file upload
        -2: new topic | offline sync | made .. endpoint | up .. endpoint | token endpoint | endpoint documentation | in the header
        """
}
