"""Elements added in the order in which they are to stand; their names are written with their prefix, `cbc:ID`."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement, tostring

#: What an element can say.
Value = str | int | Decimal | date
# What XML 1.0 cannot hold.
_UNSAYABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def document(name: str, namespaces: Mapping[str, str]) -> Element:
    """The root of a document; an empty prefix is the default namespace."""
    return Element(name, {f"xmlns:{prefix}" if prefix else "xmlns": uri for prefix, uri in namespaces.items()})


def write(root: Element) -> bytes:
    """The document in UTF-8."""
    text: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return text + b"\n"


def add(parent: Element, path: str, value: Value = "", **attributes: str) -> Element:
    """An element at the end of `parent`, within new ones for each name before the last of `path` (`a/b/c`)."""
    for name in path.split("/"):
        parent = SubElement(parent, name)
    for name, text in attributes.items():
        parent.set(name, text)
    if value != "":
        parent.text = _UNSAYABLE.sub("", f"{value:f}" if isinstance(value, Decimal) else str(value))
    return parent


def add_filled(parent: Element, path: str, value: str, **attributes: str) -> None:
    """The same, but nothing for an empty value."""
    if value:
        add(parent, path, value, **attributes)


def scheme(code: str) -> dict[str, str]:
    """The attribute that says who issued an identifier; none where that is not known."""
    return {"schemeID": code} if code else {}
