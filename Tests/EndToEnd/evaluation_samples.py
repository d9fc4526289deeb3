"""Truths and findings for the tests of the evaluation, and a maker and a product that only pretend."""
import copy
import json
import pathlib
import sys
from datetime import datetime, timedelta, timezone

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURE = ROOT / "fixtures" / "evaluation"
sys.path.insert(0, str(ROOT / "Benchmarks" / "evaluation"))

import findings  # noqa: E402
import truth  # noqa: E402

START = datetime(2026, 3, 2, tzinfo=timezone.utc)
DAYS = 6


def document():
    return copy.deepcopy(json.loads((FIXTURE / "truth.json").read_text(encoding="utf-8")))


def sample():
    return truth.built(document())


def at(text):
    """`2 10:30` is 2 March, 10:30 UTC."""
    day, clock = text.split()
    return datetime.fromisoformat(f"2026-03-{int(day):02}T{clock}:00+00:00")


def finding(name, start, end, *causes, **more):
    """A finding with its causes as dictionaries, best first."""
    start, end = (at(one) if isinstance(one, str) else one for one in (start, end))
    more.setdefault("first_sign", start)
    return findings.Finding(name, start=start, end=end, causes=tuple(map(truth.attribute_set, causes)), **more)


def perfect(known):
    """What a product says that knows everything."""
    told = []
    for one in known.incidents:
        complaints = one.complaints
        told.append(findings.Finding(
            "F-" + one.id, one.start, one.start, one.end, (sorted(one.answers, key=sorted)[0],),
            topic=sorted(complaints.topics)[0] if complaints else None,
            lag_minutes=complaints.lag_median_minutes if complaints else None))
    return tuple(told)


def tiles(hours, *causes):
    """One finding after the other, all the time, for every cause."""
    whole = timedelta(hours=hours)
    return tuple(
        finding(f"{place}-{index}", START + index * whole, START + (index + 1) * whole, cause)
        for place, cause in enumerate(causes) for index in range(DAYS * 24 // hours))


#: Every attribute set that is an answer somewhere in the sample, one each.
ANSWERS = ({"upstream": "fraud-2:8443"}, {"route": "/v1/returns/{id}"}, {"provider": "openai"}, {"prompt_version": "14"})


def write_table(workspace, name, columns, rows):
    """A Delta table of a product that only pretends; columns are pairs of a name and an Arrow type."""
    import pyarrow
    from deltalake import write_deltalake

    schema = pyarrow.schema(columns)
    folder = pathlib.Path(workspace) / "tables" / name
    folder.mkdir(parents=True)
    write_deltalake(str(folder), pyarrow.Table.from_pylist(rows, schema=schema))


def incident_columns():
    import pyarrow

    moment = pyarrow.timestamp("us", tz="UTC")
    return [
        ("incident_id", pyarrow.string()), ("kind", pyarrow.string()), ("first_sign", moment), ("start", moment),
        ("end", moment), ("severity", pyarrow.string()), ("causes", pyarrow.string()), ("metrics", pyarrow.string()),
        ("is_expected", pyarrow.bool_())]


def correlation_columns():
    import pyarrow

    return [
        ("incident_id", pyarrow.string()), ("topic", pyarrow.string()), ("lag_minutes", pyarrow.float64()),
        ("rank", pyarrow.int32())]


def incident_row(name, start, end, causes, **more):
    return {
        "incident_id": name, "kind": "level_shift", "first_sign": start, "start": start, "end": end, "severity": "major",
        "causes": json.dumps(causes), "metrics": '["duration_p95_ms"]', "is_expected": False, **more}


# ---------------------------------------------------------------- programs that pretend
def make(words):
    """`make SCENARIO --seed N --days D --output DIR`, from the fixture; a scenario named `broken` fails."""
    scenario, options = words[0], dict(zip(words[1::2], words[2::2]))
    if "broken" in pathlib.Path(scenario).name:
        sys.exit("scenario.yaml, line 3: no such kind")
    folder = pathlib.Path(options["--output"])
    (folder / "truth").mkdir(parents=True)
    told = document() | {"seed": int(options["--seed"])}
    told["to"] = (START + timedelta(days=int(options["--days"]))).strftime("%Y-%m-%dT%H:%M:%SZ")
    (folder / "truth" / "truth.json").write_text(json.dumps(told), encoding="utf-8")
    (folder / "truth" / "feedback.ndjson").write_bytes((FIXTURE / "feedback.ndjson").read_bytes())
    (folder / "pipeline.yaml").write_text(f"version: 1\nname: seed {told['seed']}\nworkspace: workspace\n", encoding="utf-8")


def run(words, mood):
    """`run PIPELINE`: finds the first incident, unless its mood is another."""
    pipeline = pathlib.Path(words[0])
    if (pipeline.parent / "truth").exists():
        sys.exit("the truth lies about")
    seed = int(pipeline.read_text(encoding="utf-8").split("seed ")[1].split()[0])
    if mood == "crash-on-3" and seed == 3:
        sys.exit(70)
    if mood == "hang":
        import time

        time.sleep(60)
    if mood != "mute":
        rows = [incident_row("A", at("2 10:12"), at("2 11:05"), [{"upstream": "fraud-2:8443"}])]
        if mood == "nonsense":
            rows.append(incident_row("B", at("2 10:12"), at("2 09:00"), []))
        write_table(pipeline.parent / "workspace", "incidents", incident_columns(), rows)
    sys.exit(3 if mood == "rejects" else 0)


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2:])
    else:
        run(sys.argv[3:], sys.argv[1])
