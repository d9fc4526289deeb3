/// LLM vendors under the names of OpenTelemetry's semantic conventions.
enum Provider {
    /// The folded spelling; an unknown one stays as logged.
    static func folded(_ text: [UInt8]) -> [UInt8] {
        let word = String(decoding: text, as: UTF8.self).lowercased()
        guard let folded = spellings[word] else { return text }
        return Array(folded.utf8)
    }

    private static let spellings: [String: String] = [
        "openai": "openai", "open_ai": "openai", "text-completion-openai": "openai",
        "anthropic": "anthropic", "claude": "anthropic",
        "azure": "azure.ai.openai", "azure_openai": "azure.ai.openai",
        "azure-openai": "azure.ai.openai",
        "azureopenai": "azure.ai.openai", "azure_text": "azure.ai.openai",
        "azure_ai": "azure.ai.inference", "az.ai.openai": "azure.ai.openai",
        "az.ai.inference": "azure.ai.inference",
        "bedrock": "aws.bedrock", "aws_bedrock": "aws.bedrock", "aws-bedrock": "aws.bedrock",
        "amazon_bedrock": "aws.bedrock", "bedrock_converse": "aws.bedrock",
        "gemini": "gcp.gemini", "google": "gcp.gemini", "google_gemini": "gcp.gemini",
        "google-ai-studio": "gcp.gemini",
        "vertex_ai": "gcp.vertex_ai", "vertexai": "gcp.vertex_ai", "vertex": "gcp.vertex_ai",
        "google_vertex": "gcp.vertex_ai", "google-vertex-ai": "gcp.vertex_ai",
        "cohere": "cohere", "cohere_chat": "cohere", "mistral": "mistral_ai",
        "mistralai": "mistral_ai",
        "mistral_ai": "mistral_ai", "deepseek": "deepseek", "groq": "groq",
        "perplexity": "perplexity",
        "perplexity-ai": "perplexity", "xai": "x_ai", "x_ai": "x_ai", "grok": "x_ai",
        "watsonx": "ibm.watsonx.ai", "ibm.watsonx.ai": "ibm.watsonx.ai",
    ]
}
