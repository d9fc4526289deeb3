"""Our side of the comparison: `hypercare run`, and its table read back."""
import glob
import os
import shutil

from data import NGINX_FORMAT
from peers import sum_up


class Product:
    """The program, and the folder in which its workspaces come and go."""

    def __init__(self, program, scratch, jobs):
        self.program = program
        self.scratch = scratch
        self.jobs = jobs

    @property
    def workspace(self):
        return os.path.join(self.scratch, "workspace")

    def command(self, data, *options):
        """A run over a fresh workspace. NGINX's own format has to be named in a pipeline file."""
        shutil.rmtree(self.workspace, ignore_errors=True)
        source = [self.pipeline(data)] if data.job == "nginx" else data.files
        return [self.program, "run", *source, "--workspace", self.workspace, "--jobs", str(self.jobs), "--quiet", *options]

    def pipeline(self, data):
        path = os.path.join(self.scratch, "bench.yaml")
        with open(path, "w") as file:
            file.write("version: 1\nname: bench\nsources:\n  - name: edge\n    kind: calls\n    paths:\n")
            file.writelines(f"      - '{name}'\n" for name in data.files)
            file.write(f"    format:\n      nginx: '{NGINX_FORMAT}'\n")
        return path

    def totals(self):
        """What calls_minute adds up to, read by DuckDB."""
        import duckdb
        rows = duckdb.connect().execute(f"""
            select status, sum(calls), sum(request_bytes), sum(response_bytes), sum(input_tokens), sum(output_tokens),
                sum(cost_usd), count(*) from read_parquet({self.table_files()!r}) group by status""").fetchall()
        return sum_up(rows)

    def table_files(self, name="calls_minute"):
        """The table's files; a fresh workspace has no others than the live ones."""
        return sorted(glob.glob(f"{self.workspace}/tables/{name}/**/*.parquet", recursive=True))
