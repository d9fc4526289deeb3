/// The layouts of the LiteLLM proxy: its callbacks' payload and its spend table.
enum LiteLLMTemplates {
    /// Times are epoch seconds; the answer itself is not logged.
    static let standard = [
        #"{"id":"chatcmpl-{answer_uuid}","trace_id":"{trace_uuid}","call_type":"⟨embeddings|aembedding⟩⟨!embeddings|acompletion⟩","#,
        #""cache_hit":⟨cached|true⟩⟨!cached|false⟩,"stream":⟨stream|true⟩⟨!stream|false⟩,"status":"⟨failed|failure⟩⟨!failed|success⟩","#,
        #""custom_llm_provider":"{provider}","saved_cache_cost":0.0,"startTime":{start_seconds6},"endTime":{end_seconds6},"#,
        #""completionStartTime":{first_seconds6},"response_time":{duration_seconds6},"model":"{answer_model}","#,
        #""metadata":{"user_api_key_hash":⟨consumer|"{key_hash}"⟩⟨!consumer|null⟩,"user_api_key_alias":⟨consumer|"{consumer_name}"⟩⟨!consumer|null⟩,"#,
        #""user_api_key_team_id":"team-{service_name}","user_api_key_user_id":null,"user_api_key_org_id":null,"#,
        #""requester_ip_address":"{client}","spend_logs_metadata":null},"cache_key":null,"response_cost":{cost},"#,
        #""total_tokens":{total_tokens},"prompt_tokens":{input_tokens},"completion_tokens":{output_tokens},"#,
        #""request_tags":["User-Agent: {user_agent}"],"end_user":"","api_base":"https://{endpoint}","model_group":"{model}","#,
        #""model_id":"{route_id}","requester_ip_address":"{client}","messages":"redacted-by-litellm","#,
        #""response":⟨failed|null⟩⟨!failed|{"id":"chatcmpl-{answer_uuid}","model":"{answer_model}","object":"chat.completion","#,
        #""choices":[{"finish_reason":"{finish_reason}","index":0,"message":{"content":"redacted-by-litellm","role":"assistant"}}],"#,
        #""usage":{"completion_tokens":{output_tokens},"prompt_tokens":{input_tokens},"total_tokens":{total_tokens},"#,
        #""prompt_tokens_details":{"cached_tokens":{cached_tokens}}}}⟩,"#,
        #""model_parameters":{"stream":⟨stream|true⟩⟨!stream|false⟩,"max_tokens":1024},"#,
        #""model_map_information":{"model_map_key":"{answer_model}","model_map_value":{"max_input_tokens":{context_tokens},"mode":"chat"}},"#,
        #""error_str":⟨failed|"litellm.APIError: {provider_class}"⟩⟨!failed|null⟩,"#,
        #""error_information":⟨failed|{"error_code":"{status}","error_class":"APIError","llm_provider":"{provider}","error_message":"{provider_class}"}⟩⟨!failed|null⟩}"#,
    ].joined()

    /// Times have no zone; nested documents stand in strings.
    static let spend = [
        #"{"request_id":"chatcmpl-{answer_uuid}","session_id":"{session_uuid}","call_type":"⟨embeddings|aembedding⟩⟨!embeddings|acompletion⟩","#,
        #""api_key":"{key_hash}","cache_hit":"⟨cached|True⟩⟨!cached|False⟩","startTime":"{start_day} {start_time}.{start_fraction6}","#,
        #""endTime":"{end_day} {end_time}.{end_fraction6}","completionStartTime":"{first_day} {first_time}.{first_fraction6}","#,
        #""model":"{answer_model}","user":"","team_id":"team-{service_name}","organization_id":"","#,
        #""metadata":"{\"user_api_key_alias\": ⟨consumer|\"{consumer_name}\"⟩⟨!consumer|null⟩, \"usage_object\": {\"completion_tokens\": {output_tokens}, \"prompt_tokens\": {input_tokens}, \"total_tokens\": {total_tokens}}, \"status\": ⟨failed|\"failure\", \"error_information\": {\"error_code\": \"{status}\"}⟩⟨!failed|\"success\"⟩}","#,
        #""cache_key":"Cache OFF","spend":{cost},"total_tokens":{total_tokens},"prompt_tokens":{input_tokens},"#,
        #""completion_tokens":{output_tokens},"request_tags":"[]","end_user":"","api_base":"https://{endpoint}","#,
        #""model_group":"{model}","model_id":"{route_id}","requester_ip_address":"{client}","custom_llm_provider":"{provider}","#,
        #""messages":"{}","response":"{}","proxy_server_request":"{}","status":"⟨failed|failure⟩⟨!failed|success⟩","#,
        #""mcp_namespaced_tool_name":null,"agent_id":null}"#,
    ].joined()
}
