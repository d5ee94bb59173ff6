"""Run by a Python that has LibreOffice's UNO: reads files as LibreOffice does after accepting or rejecting all.

usage: libreoffice_reading.py JOBS.json RESULTS.jsonl PIPE
JOBS is a list of [path, "accept" | "reject"]; RESULTS gets a line for each as it is done: a list of paragraphs, or null
where LibreOffice does not open the file.
The office must already listen on the named pipe. Tests run this file; it is not collected.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import uno


def connect(pipe: str) -> Any:
    """The office's component context, once it listens (it takes a few seconds to start)."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    no_connection = uno.getClass("com.sun.star.connection.NoConnectException")
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except no_connection:
            time.sleep(0.25)  # nothing announces that another process listens
    raise TimeoutError("LibreOffice does not listen")


def paragraphs(text: Any) -> list[str]:
    """Paragraphs of a text in order, tables row by row."""
    lines: list[str] = []
    items = text.createEnumeration()
    while items.hasMoreElements():
        item = items.nextElement()
        if item.supportsService("com.sun.star.text.TextTable"):
            for name in item.getCellNames():
                lines += paragraphs(item.getCellByName(name))
        else:
            lines.append(item.getString())
    return lines


def read(desktop: Any, dispatcher: Any, path: str, deed: str) -> list[str] | None:
    """One file's paragraphs after accepting or rejecting all."""
    hidden = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    hidden.Name, hidden.Value = "Hidden", True
    try:
        document = desktop.loadComponentFromURL(Path(path).as_uri(), "_blank", 0, (hidden,))
    except uno.getClass("com.sun.star.lang.IllegalArgumentException"):
        return None
    if document is None or not document.supportsService("com.sun.star.text.TextDocument"):
        return None
    command = ".uno:AcceptAllTrackedChanges" if deed == "accept" else ".uno:RejectAllTrackedChanges"
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
    found = paragraphs(document.Text)
    document.close(True)
    return found


def main() -> None:
    jobs = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    context = connect(sys.argv[3])
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    with Path(sys.argv[2]).open("w", encoding="utf-8") as results:
        for path, deed in jobs:
            found = read(desktop, dispatcher, path, deed)
            results.write(json.dumps(found, ensure_ascii=False) + "\n")
            results.flush()  # the next file may be the one that LibreOffice dies of
    desktop.terminate()


main()
