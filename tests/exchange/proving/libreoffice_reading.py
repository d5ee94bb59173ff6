"""Run by a Python that has LibreOffice's UNO: reads files as LibreOffice does after accepting or rejecting all.

usage: libreoffice_reading.py JOBS.json RESULTS.json PIPE
JOBS is a list of [path, "accept" | "reject"]; RESULTS gets a list of lists of paragraphs, in the same order, null where
LibreOffice does not open the file.
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


def main() -> None:
    jobs = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    context = connect(sys.argv[3])
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    hidden = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    hidden.Name, hidden.Value = "Hidden", True
    results: list[list[str] | None] = []
    for path, deed in jobs:
        try:
            document = desktop.loadComponentFromURL(Path(path).as_uri(), "_blank", 0, (hidden,))
        except uno.getClass("com.sun.star.lang.IllegalArgumentException"):
            document = None
        if document is None or not document.supportsService("com.sun.star.text.TextDocument"):
            results.append(None)
            continue
        command = ".uno:AcceptAllTrackedChanges" if deed == "accept" else ".uno:RejectAllTrackedChanges"
        dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        results.append(paragraphs(document.Text))
        document.close(True)
    Path(sys.argv[2]).write_text(json.dumps(results, ensure_ascii=False), encoding="utf-8")
    desktop.terminate()


main()
