"""python-docx on the same content; prints one JSON line."""
import json
import resource
import sys
import time

folder, repeats = sys.argv[1], int(sys.argv[2])
started = time.perf_counter()
from docx import Document  # noqa: E402
from docx.shared import Inches  # noqa: E402

loaded = time.perf_counter() - started
content = json.load(open(folder + "/content.json", encoding="utf-8"))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def make():
    document = Document()
    document.add_heading(content["title"], 0)
    for table in content["tables"]:
        document.add_heading(table["title"], 1)
        rows = document.add_table(rows=1, cols=6)
        for cell, text in zip(rows.rows[0].cells, ["Stelling", "1", "2", "3", "4", "5"]):
            cell.text = text
        for row in table["rows"]:
            for cell, value in zip(rows.add_row().cells, [row["text"], *row["counts"]]):
                cell.text = str(value)
    for part in content["parts"]:
        document.add_heading(part["title"], 1)
        for text in part["texts"]:
            document.add_paragraph(text)
        for quote in part["quotes"]:
            document.add_paragraph(quote, style="List Bullet")
    document.add_picture(folder + "/plate.png", width=Inches(6.25))
    document.save(folder + "/python-docx.docx")


times = []
for _ in range(repeats):
    begin = time.perf_counter()
    make()
    times.append((time.perf_counter() - begin) * 1000)
later = min(times[1:], default=0)
megabytes = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
print(json.dumps({"load": loaded * 1000, "first": times[0], "later": later, "megabytes": megabytes}))
