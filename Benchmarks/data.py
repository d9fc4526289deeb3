"""The data of the benchmarks: made by `hypercare-scenarios`, or given by BENCH_DATA."""
import glob
import json
import os
import shutil
import subprocess

NGINX_FORMAT = ('$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent '
                '"$http_referer" "$http_user_agent" $request_time $upstream_response_time')

#: Calls of one day at scale 1, and what the maker is told, for each set.
SETS = {
    "kong": (2_000_000, ["--gateway", "kong_ai_proxy:zstd"]),
    "kong-shuffled": (2_000_000, ["--gateway", "kong_ai_proxy:zstd", "--shuffle-members"]),
    "nginx": (5_000_000, ["--gateway", "nginx_timed:zstd", "--no-upstream-retries"]),
}


class DataSet:
    """Files of one job, with their size as text."""

    def __init__(self, name, files, text_bytes):
        self.name = name
        self.job = name.split("-")[0]
        self.files = files
        self.text_bytes = text_bytes

    def joined(self, others):
        return DataSet(self.name, self.files + [file for other in others for file in other.files],
                       self.text_bytes + sum(other.text_bytes for other in others))


def made(maker, cache, name, scale, start="2026-03-03", seed=7, progress=print):
    """A set made by the project's maker; made once and kept in the cache folder."""
    calls, options = SETS[name]
    folder = os.path.join(cache, f"{name}-{scale:g}-{start}-{seed}")
    note = os.path.join(folder, "made.json")
    command = [maker, "logs", "--output", folder, "--seed", str(seed), "--start", start, "--days", "1",
               "--calls-per-day", f"{calls * scale:.0f}", "--world", "large", "--rotation", "hourly", *options]
    if not is_current(note, command, maker):
        shutil.rmtree(folder, ignore_errors=True)
        progress(f"  making {folder}")
        result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        progress(f"  {result['calls']:,} calls, {result['text_bytes'] / 1e6:,.0f} MB of text in {result['seconds']:.1f} s")
        with open(note, "w") as file:
            json.dump({"command": command, "maker_bytes": os.path.getsize(maker), **result}, file)
    with open(note) as file:
        return DataSet(name, files_of(folder), json.load(file)["text_bytes"])


def is_current(note, command, maker):
    try:
        with open(note) as file:
            known = json.load(file)
    except (OSError, ValueError):
        return False
    return known["command"] == command and known["maker_bytes"] == os.path.getsize(maker)


def given(folder, name, cache, progress=print):
    """The set `FOLDER/<job>/zst/*` of data made elsewhere."""
    files = files_of(os.path.join(folder, name, "zst"))
    if not files:
        return None
    note = os.path.join(cache, f"size-{abs(hash_text(''.join(files))):x}.json")
    if not os.path.exists(note):
        progress(f"  measuring {folder}/{name}")
        os.makedirs(cache, exist_ok=True)
        with open(note, "w") as file:
            json.dump({"text_bytes": text_bytes(files)}, file)
    with open(note) as file:
        return DataSet(name, files, json.load(file)["text_bytes"])


def files_of(folder):
    found = [path for path in sorted(glob.glob(os.path.join(folder, "*"))) if not path.endswith(".json")]
    return [os.path.abspath(path) for path in found]


def hash_text(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & (1 << 64) - 1
    return value


def text_bytes(files):
    """The decoded size, counted by the command-line tool."""
    total = 0
    process = subprocess.Popen(["zstd", "-dcq", *files], stdout=subprocess.PIPE)
    while piece := process.stdout.read(1 << 22):
        total += len(piece)
    if process.wait() != 0:
        raise SystemExit(f"zstd cannot read {files[0]} and the others")
    return total


def crowd(cache, count):
    """One plain file in which every call has a path and a consumer of its own."""
    path = os.path.join(cache, f"crowd-{count}.ndjson")
    if not os.path.exists(path):
        os.makedirs(cache, exist_ok=True)
        with open(path + ".part", "w", buffering=1 << 20) as file:
            for index in range(count):
                file.write(
                    f'{{"started_at":{1772524800000 + index * 3_600_000 // count},"client_ip":"198.18.{index >> 8 & 255}.{index & 255}",'
                    f'"request":{{"method":"GET","uri":"/files/name{index}x/view","size":200}},"response":{{"status":200,"size":900}},'
                    f'"latencies":{{"request":{index % 900},"kong":1,"proxy":{index % 900}}},"consumer":{{"username":"consumer-{index}"}}}}\n')
        os.rename(path + ".part", path)
    return DataSet("kong-crowd", [os.path.abspath(path)], os.path.getsize(path))
