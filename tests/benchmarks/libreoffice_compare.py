"""Run by a Python that has LibreOffice's UNO: has LibreOffice compare two Word files.

usage: libreoffice_compare.py BASE.docx NEW.docx OUT.docx PIPE
The office must already listen on the named pipe; it is told to end.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import uno


def connect(pipe: str) -> Any:
    """The office's component context, once it listens."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            time.sleep(0.25)  # nothing announces that another process listens
    raise TimeoutError("LibreOffice does not listen")


def named(name: str, value: object) -> Any:
    """A property value."""
    made = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


def main() -> None:
    base, new, out = (Path(argument).resolve().as_uri() for argument in sys.argv[1:4])
    context = connect(sys.argv[4])
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    document = desktop.loadComponentFromURL(new, "_blank", 0, (named("Hidden", True),))
    frame = document.CurrentController.Frame
    dispatcher.executeDispatch(
        frame, ".uno:CompareDocuments", "", 0, (named("URL", base), named("NoAcceptDialog", True))
    )
    document.storeToURL(out, (named("FilterName", "MS Word 2007 XML"),))
    document.close(True)
    desktop.terminate()


main()
