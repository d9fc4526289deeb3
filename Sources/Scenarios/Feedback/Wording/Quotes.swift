/// What programs print, as developers paste it; the same in every language.
enum Quotes {
    static let lexicon = Lexicon(language: "en", [text])

    /// The list that suits what the caller got.
    static func list(for occasion: FeedbackOccasion) -> String {
        switch (occasion.status, occasion.experience) {
        case (429, _): "limit"
        case (401, _), (403, _): "access"
        case (400, _), (404, _), (409, _), (422, _): "invalid"
        case (504, _), (408, _): "timeout"
        case (500...599, _): "server"
        case (_, .rateLimited): "limit"
        case (_, .signInFailing): "access"
        case (_, .orderRejected): "invalid"
        case (_, .timedOut): "timeout"
        case (_, .slow), (_, .slowExport): "slow"
        default: "plain"
        }
    }

    private static let text = """
        = quote limit
        HTTP/1.1 429 Too Many Requests
        {{"message":"API rate limit exceeded"}}
        {{"error":{{"type":"rate_limit_error","message":"Too many requests"[|,"request_id":"{request}"]}}}}
        RateLimitError: Error code: 429
        AxiosError: Request failed with status code 429
        retry-after: {some}|x-ratelimit-remaining-minute: 0
        WARN retry {few}/6 after 429 from {label}
        [POST|GET|] {path} -> 429 (attempt {few})
        = quote access
        HTTP/1.1 {status}
        {{"message":"Invalid authentication credentials"}}
        {{"message":"Unauthorized"[|,"request_id":"{request}"]}}
        {{"error":"invalid_token","error_description":"token expired"}}
        httpx.HTTPStatusError: Client error '401 Unauthorized' for url '{path}'
        [POST|GET|] {path} -> [401|401|403] in {milliseconds} ms
        AuthenticationError: Error code: 401
        www-authenticate: Bearer error="invalid_token"
        ERROR login: token endpoint of {label} said 401, giving up after {few} tries
        = quote invalid
        HTTP/1.1 {status}
        {{"error":"validation_failed","field":"[items|address|type|currency|delivery]"}}
        {{"code":"order_rejected","message":"unprocessable"[|,"request_id":"{request}"]}}
        {{"errors":[["line {few}: value not allowed"]]}}
        AxiosError: Request failed with status code {status}
        POST {path} -> {status} in {milliseconds} ms
        requests.exceptions.HTTPError: {status} Client Error for url: {path}
        = quote timeout
        HTTP/1.1 504 Gateway Timeout
        {{"message":"The upstream server is timing out"[|,"request_id":"{request}"]}}
        context deadline exceeded (Client.Timeout exceeded while awaiting headers)
        httpx.ReadTimeout: The read operation timed out
        java.net.SocketTimeoutException: Read timed out
        AxiosError: timeout of 30000ms exceeded
        curl: (28) Operation timed out after {milliseconds} milliseconds with 0 bytes received
        openai.APITimeoutError: Request timed out.
        [POST|GET|] {path} -> 504 after {milliseconds} ms
        upstream request timeout
        = quote slow
        time_starttransfer: {seconds}
        [POST|GET|] {path} 200 {milliseconds}ms
        INFO {label} call took {milliseconds} ms (budget 2000)
        WARN slow response: {path} {milliseconds} ms
        p95 last hour: {milliseconds} ms, p95 last week: {many} ms
        duration_ms={milliseconds} status=200[| request_id={request}]
        x-kong-upstream-latency: {milliseconds}
        WARN response from {label} above threshold
        = quote server
        HTTP/1.1 {status}
        {{"message":"An unexpected error occurred"[|,"request_id":"{request}"]}}
        {{"error":{{"code":{status},"message":"internal error"}}}}
        {{"message":"An invalid response was received from the upstream server"}}
        failure to get a peer from the ring-balancer
        upstream connect error or disconnect/reset before headers
        AxiosError: Request failed with status code {status}
        httpx.HTTPStatusError: Server error '{status}' for url '{path}'
        requests.exceptions.HTTPError: {status} Server Error for url: {path}
        [POST|GET|] {path} -> {status} in {milliseconds} ms
        openai.InternalServerError: Error code: {status}
        org.springframework.web.client.HttpServerErrorException: {status}
        = quote plain
        {{"status":"error"[|,"request_id":"{request}"]}}
        [POST|GET|] {path} -> {status}
        ECONNRESET: socket hang up
        java.io.IOException: unexpected end of stream
        ERROR {label}: unexpected response, see attachment
        JSON parse error at line 1 column {few}
        TypeError: cannot read properties of undefined (reading 'data')
        """
}
