"""The peers' side of the comparison: the roll-up of `calls_minute` in DuckDB and chDB.

Every peer computes the whole key of `calls_minute` (minute, service, route, method, status,
provider, model, upstream, region) with the number of calls, errors, bytes, tokens and cost, the sum
and four percentiles of the duration, and the distinct consumers and clients, and writes Parquet
with zstd. The columns are given, so no peer spends time on guessing them. A route is the gateway's
route name, else the path without its query and with its ids folded.

Run as a program, this file does one peer's job once:  peers.py JOB PEER OUTPUT THREADS FILE…
"""
import os
import sys

#: A path segment that is a UUID, a decimal number, or 12 and more hexadecimal digits.
IDS = r"/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9]+|[0-9a-f]{12,})\b"
QUANTILES = "0.5, 0.9, 0.95, 0.99"

DUCKDB_KONG_COLUMNS = {
    "started_at": "BIGINT",
    "client_ip": "VARCHAR",
    "request": "STRUCT(uri VARCHAR, method VARCHAR, size BIGINT)",
    "response": "STRUCT(status INTEGER, size BIGINT)",
    "latencies": "STRUCT(request BIGINT)",
    "service": "STRUCT(name VARCHAR)",
    "route": "STRUCT(name VARCHAR)",
    "consumer": "STRUCT(username VARCHAR)",
    "tries": "STRUCT(ip VARCHAR, port INTEGER)[]",
    "ai": "STRUCT(proxy STRUCT(meta STRUCT(provider_name VARCHAR, request_model VARCHAR),"
          " usage STRUCT(prompt_tokens BIGINT, completion_tokens BIGINT, cost DOUBLE)))",
}
CHDB_KONG_TUPLE = [
    ("started_at", "UInt64"),
    ("client_ip", "String"),
    ("request", "Tuple(uri String, method String, size UInt64)"),
    ("response", "Tuple(status UInt16, size UInt64)"),
    ("latencies", "Tuple(request UInt64)"),
    ("service", "Tuple(name String)"),
    ("route", "Tuple(name String)"),
    ("consumer", "Tuple(username String)"),
    ("tries", "Array(Tuple(ip String, port UInt32))"),
    ("ai", "Tuple(proxy Tuple(meta Tuple(provider_name String, request_model String),"
           " usage Tuple(prompt_tokens UInt64, completion_tokens UInt64, cost Float64)))"),
]
ACCESS_LOG_COLUMNS = [
    ("client", "VARCHAR", "String"), ("ident", "VARCHAR", "String"), ("usr", "VARCHAR", "String"),
    ("stamp", "VARCHAR", "String"), ("zone", "VARCHAR", "String"), ("req", "VARCHAR", "String"),
    ("status", "INTEGER", "UInt16"), ("bytes", "BIGINT", "UInt64"), ("referrer", "VARCHAR", "String"),
    ("agent", "VARCHAR", "String"), ("seconds", "DOUBLE", "Float64"), ("upstream_seconds", "VARCHAR", "String"),
]


# ---------------------------------------------------------------- DuckDB
def duckdb_connection(threads):
    import duckdb
    connection = duckdb.connect()
    connection.execute(f"set threads = {threads}")
    connection.execute("set preserve_insertion_order = false")
    return connection


def duckdb_rollup(source, output):
    """The roll-up over a sub-query that gives one row per call."""
    return f"""
        copy (
            select minute, service, route, method, status, provider, model, upstream, '' as region,
                count(*) as calls,
                count(*) filter (status between 400 and 499) as client_errors,
                count(*) filter (status >= 500) as server_errors,
                sum(request_bytes) as request_bytes, sum(response_bytes) as response_bytes,
                sum(input_tokens) as input_tokens, sum(output_tokens) as output_tokens, sum(cost) as cost,
                sum(duration) as duration_sum, approx_quantile(duration, [{QUANTILES}]) as duration_quantiles,
                approx_count_distinct(consumer) as consumers, approx_count_distinct(client) as clients
            from ({source}) group by all
        ) to '{output}' (format parquet, compression zstd)"""


def duckdb_kong(files, output, threads):
    columns = ", ".join(f"{name}: '{kind}'" for name, kind in DUCKDB_KONG_COLUMNS.items())
    source = f"""
        select started_at // 60000 as minute, service.name as service,
            coalesce(route.name, regexp_replace(split_part(request.uri, '?', 1), '{IDS}', '/:id', 'g')) as route,
            request.method as method, response.status as status,
            ai.proxy.meta.provider_name as provider, ai.proxy.meta.request_model as model,
            tries[-1].ip || ':' || tries[-1].port as upstream,
            request.size as request_bytes, response.size as response_bytes,
            ai.proxy.usage.prompt_tokens as input_tokens, ai.proxy.usage.completion_tokens as output_tokens,
            ai.proxy.usage.cost as cost, latencies.request as duration,
            consumer.username as consumer, client_ip as client
        from read_json({files!r}, format = 'newline_delimited', columns = {{{columns}}})"""
    duckdb_connection(threads).execute(duckdb_rollup(source, output)).fetchall()


def duckdb_nginx(files, output, threads):
    columns = ", ".join(f"{name}: '{kind}'" for name, kind, _ in ACCESS_LOG_COLUMNS)
    source = f"""
        select stamp[2:18] as minute, '' as service,
            regexp_replace(split_part(split_part(req, ' ', 2), '?', 1), '{IDS}', '/:id', 'g') as route,
            split_part(req, ' ', 1) as method, status, '' as provider, '' as model, '' as upstream,
            0 as request_bytes, bytes as response_bytes, 0 as input_tokens, 0 as output_tokens, 0 as cost,
            seconds as duration, nullif(usr, '-') as consumer, client
        from read_csv({files!r}, delim = ' ', quote = '"', escape = '', header = false, auto_detect = false,
            columns = {{{columns}}})"""
    duckdb_connection(threads).execute(duckdb_rollup(source, output)).fetchall()


# ---------------------------------------------------------------- chDB
def chdb_files(files):
    """One pattern for all files: chDB's `file` takes no list."""
    folder = os.path.dirname(files[0])
    return files[0] if len(files) == 1 else f"{folder}/{{{','.join(os.path.basename(f) for f in files)}}}"


def chdb_rollup(source, output, threads, settings=""):
    import chdb
    chdb.query(f"""
        insert into function file('{output}', 'Parquet')
        select minute, service, route, method, status, provider, model, upstream, '' as region,
            count() as calls, countIf(status between 400 and 499) as client_errors,
            countIf(status >= 500) as server_errors,
            sum(request_size) as request_bytes, sum(response_size) as response_bytes,
            sum(prompt_tokens) as input_tokens, sum(completion_tokens) as output_tokens, sum(call_cost) as cost,
            sum(duration) as duration_sum, quantilesTDigest({QUANTILES})(duration) as duration_quantiles,
            uniqCombined(nullIf(consumer, '')) as consumers, uniqCombined(client) as clients
        from ({source})
        group by minute, service, route, method, status, provider, model, upstream
        settings max_threads = {threads}, output_format_parquet_compression_method = 'zstd',
            input_format_skip_unknown_fields = 1, input_format_null_as_default = 1,
            input_format_json_ignore_unknown_keys_in_named_tuple = 1,
            input_format_json_defaults_for_missing_elements_in_named_tuple = 1 {settings}""")


CHDB_IDS = IDS.replace("\\", "\\\\")
CHDB_KONG_SELECT = f"""
    select intDiv(started_at, 60000) as minute, service.name as service,
        if(route.name = '', replaceRegexpAll(cutQueryString(request.uri), '{CHDB_IDS}', '/:id'), route.name) as route,
        request.method as method, response.status as status,
        ai.proxy.meta.provider_name as provider, ai.proxy.meta.request_model as model,
        if(empty(tries), '', concat(tries[-1].1, ':', toString(tries[-1].2))) as upstream,
        request.size as request_size, response.size as response_size,
        ai.proxy.usage.prompt_tokens as prompt_tokens, ai.proxy.usage.completion_tokens as completion_tokens,
        ai.proxy.usage.cost as call_cost, latencies.request as duration,
        consumer.username as consumer, client_ip as client
    from """


def chdb_tuples_kong(files, output, threads):
    columns = ", ".join(f"{name} {kind}" for name, kind in CHDB_KONG_TUPLE)
    chdb_rollup(CHDB_KONG_SELECT + f"file('{chdb_files(files)}', 'JSONEachRow', '{columns}')", output, threads)


def chdb_extract_kong(files, output, threads):
    """One String per line and one JSONExtract of everything that is needed."""
    kind = "Tuple(" + ", ".join(f"{name} {kind}" for name, kind in CHDB_KONG_TUPLE) + ")"
    names = ", ".join(f"r.{index + 1} as {name}" for index, (name, _) in enumerate(CHDB_KONG_TUPLE))
    source = f"""(select {names} from (select JSONExtract(line, '{kind}') as r
        from file('{chdb_files(files)}', 'LineAsString', 'line String')))"""
    chdb_rollup(CHDB_KONG_SELECT + source, output, threads)


def chdb_nginx(files, output, threads):
    columns = ", ".join(f"{name} {kind}" for name, _, kind in ACCESS_LOG_COLUMNS)
    source = f"""
        select substring(stamp, 2, 17) as minute, '' as service,
            replaceRegexpAll(cutQueryString(splitByChar(' ', req)[2]), '{CHDB_IDS}', '/:id') as route,
            splitByChar(' ', req)[1] as method, status, '' as provider, '' as model, '' as upstream,
            0 as request_size, bytes as response_size, 0 as prompt_tokens, 0 as completion_tokens, 0 as call_cost,
            seconds as duration, if(usr = '-', '', usr) as consumer, client
        from file('{chdb_files(files)}', 'CustomSeparated', '{columns}')"""
    settings = """, format_custom_escaping_rule = 'CSV', format_custom_field_delimiter = ' ',
        format_custom_row_after_delimiter = '\\n'"""
    chdb_rollup(source, output, threads, settings)


PEERS = {
    "kong": {"duckdb": duckdb_kong, "chdb tuples": chdb_tuples_kong, "chdb extract": chdb_extract_kong},
    "nginx": {"duckdb": duckdb_nginx, "chdb": chdb_nginx},
}


def totals(parquet):
    """What a peer's result adds up to, for the comparison of results."""
    import duckdb
    rows = duckdb.connect().execute(f"""
        select status, sum(calls), sum(request_bytes), sum(response_bytes), sum(input_tokens), sum(output_tokens),
            sum(cost), count(*) from read_parquet('{parquet}') group by status""").fetchall()
    return sum_up(rows)


def sum_up(rows):
    """Rows of status, calls, request bytes, response bytes, input and output tokens, cost, groups."""
    def column(index):
        return sum(row[index] or 0 for row in rows)
    return {
        "calls": int(column(1)), "statuses": {int(row[0]): int(row[1]) for row in rows if row[0] is not None},
        "request_bytes": int(column(2)), "response_bytes": int(column(3)), "input_tokens": int(column(4)),
        "output_tokens": int(column(5)), "cost": float(column(6)), "groups": int(column(7)),
    }


if __name__ == "__main__":
    job, peer, output, threads = sys.argv[1:5]
    PEERS[job][peer](sys.argv[5:], output, int(threads))
