"""`python -m tests.bench.run [RECORDS]`: what the runner costs on top of the library, what a second worker gains, and
whether memory stays flat.

Records are the pages of shared/corpora/news, over and over. The library's own time is that of the same records cleaned
and written as JSON in one process. Processor seconds are compared for the cost, since they hold on a busy machine;
the wall clock for the gain, which needs two free cores to show. Starting (interpreter, imports, weights) is measured by
a run over one record and taken off.
"""

import gzip
import json
import resource
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from newsclean.run.recipe import Recipe
from newsclean.run.records import JsonLine, Place
from newsclean.run.worker import clean_chunk
from tests.shared import SHARED

RECORDS = 600


def pages():
    folder = SHARED / "corpora" / "news"
    if not folder.exists():
        sys.exit(f"needs {folder}: pages that belong to others")
    for line in (folder / "pages.jsonl").read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        path = folder / "html" / f"{page['id']}.html.gz"
        if path.exists():
            html = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
            yield json.dumps({"id": page["id"], "url": page["url"], "html": html}).encode() + b"\n"


def bare(lines):
    """Processor and wall seconds of the library alone, with everything loaded before."""
    clean = partial(clean_chunk, recipe=Recipe())
    records = [JsonLine(Place(0, n, "pages", "line", n + 1), line) for n, line in enumerate(lines)]
    clean(tuple(records[:3]))
    cpu, wall = time.process_time(), time.perf_counter()
    for record in records:
        clean((record,))
    return time.process_time() - cpu, time.perf_counter() - wall


def runner(folder, source, jobs):
    """Processor and wall seconds of a whole run, all its processes together, and the largest one's memory in MB."""
    out = folder / "out.jsonl"
    command = [sys.executable, "-m", "newsclean", "run", str(source), "-o", str(out), "-j", str(jobs), "--force"]
    before, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.perf_counter() - wall, after.ru_maxrss / 1024


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS
    some = list(pages())
    lines = [some[n % len(some)] for n in range(count)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for label, part in (("one", lines[:1]), ("quarter", lines[: count // 4]), ("all", lines)):
            (folder / f"{label}.jsonl").write_bytes(b"".join(part))
        size = (folder / "all.jsonl").stat().st_size
        print(f"{count} pages, {size / 1e6:,.0f} MB")
        cpu, wall = bare(lines)
        print(f"library alone         {cpu:7.1f} cpu s  {wall:7.1f} s  {count / cpu:6.1f} pages per cpu second")
        start = runner(folder, folder / "one.jsonl", 1)
        small = runner(folder, folder / "quarter.jsonl", 1)
        one = runner(folder, folder / "all.jsonl", 1)
        start_two = runner(folder, folder / "one.jsonl", 2)
        two = runner(folder, folder / "all.jsonl", 2)
        print(f"one worker            {one[0]:7.1f} cpu s  {one[1]:7.1f} s  (start: {start[0]:.1f} cpu s)")
        print(f"two workers           {two[0]:7.1f} cpu s  {two[1]:7.1f} s  (start: {start_two[0]:.1f} cpu s)")
        print(f"cost of the runner    {(one[0] - start[0]) / cpu - 1:+7.1%} of the library's own (wanted: 15 %)")
        gain = (one[1] - start[1]) / (two[1] - start_two[1])
        print(f"gain of two workers   {gain:7.2f} times one (wanted: 1.8, on two free cores)")
        print(f"largest process       {small[2]:7.0f} MB for a quarter, {one[2]:.0f} MB for all of the pages")


if __name__ == "__main__":
    main()
