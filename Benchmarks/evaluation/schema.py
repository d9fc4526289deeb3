"""Checks a document against a JSON Schema, for the words that our schemas use.

A word that is not known here is an error of the schema, so none is passed over in silence.
"""
from __future__ import annotations

import json
import re
from typing import Any

_NOTES = {"$schema", "$id", "$defs", "title", "description", "examples"}
_TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def problems(document: Any, schema: dict[str, Any], root: dict[str, Any] | None = None, path: str = "") -> list[str]:
    """What is wrong, each with its place (`incidents[2].from: …`); empty if nothing is."""
    root = root or schema
    found: list[str] = []
    for word, rule in schema.items():
        if word in _NOTES:
            continue
        if word not in _RULES:
            raise ValueError(f"schema: the word {word!r} is not understood")
        found += _RULES[word](document, rule, root, path)
    return found


def _reference(document: Any, rule: str, root: dict[str, Any], path: str) -> list[str]:
    target: Any = root
    for step in rule.removeprefix("#/").split("/"):
        target = target[step]
    return problems(document, target, root, path)


def _type(document: Any, rule: str | list[str], _root: dict[str, Any], path: str) -> list[str]:
    names = [rule] if isinstance(rule, str) else rule
    return [] if any(_is_type(document, name) for name in names) else _one(path, f"{_text(document)} is no {' or '.join(names)}")


def _is_type(document: Any, name: str) -> bool:
    if name in ("number", "integer"):
        is_number = isinstance(document, (int, float)) and not isinstance(document, bool)
        return is_number and (name == "number" or document == int(document))
    return isinstance(document, _TYPES[name])


def _const(document: Any, rule: Any, _root: dict[str, Any], path: str) -> list[str]:
    return [] if document == rule else _one(path, f"{_text(document)} where {_text(rule)} must stand")


def _enum(document: Any, rule: list[Any], _root: dict[str, Any], path: str) -> list[str]:
    return [] if document in rule else _one(path, f"{_text(document)} is none of {', '.join(map(_text, rule))}")


def _required(document: Any, rule: list[str], _root: dict[str, Any], path: str) -> list[str]:
    if not isinstance(document, dict):
        return []
    return [problem for name in rule if name not in document for problem in _one(path, f"{name} is missing")]


def _properties(document: Any, rule: dict[str, Any], root: dict[str, Any], path: str) -> list[str]:
    if not isinstance(document, dict):
        return []
    present = [name for name in rule if name in document]
    return [problem for name in present for problem in problems(document[name], rule[name], root, _join(path, name))]


def _additional(document: Any, rule: dict[str, Any], root: dict[str, Any], path: str) -> list[str]:
    """Only beside no `properties`: the rule of all members of a map."""
    if not isinstance(document, dict):
        return []
    return [problem for name, value in document.items() for problem in problems(value, rule, root, _join(path, name))]


def _items(document: Any, rule: dict[str, Any], root: dict[str, Any], path: str) -> list[str]:
    if not isinstance(document, list):
        return []
    return [problem for index, value in enumerate(document) for problem in problems(value, rule, root, f"{path}[{index}]")]


def _any_of(document: Any, rule: list[dict[str, Any]], root: dict[str, Any], path: str) -> list[str]:
    tried = [problems(document, choice, root, path) for choice in rule]
    return [] if any(not one for one in tried) else min(tried, key=len)


def _pattern(document: Any, rule: str, _root: dict[str, Any], path: str) -> list[str]:
    if not isinstance(document, str) or re.search(rule, document):
        return []
    return _one(path, f"{_text(document)} does not match {rule}")


def _minimum(document: Any, rule: float, _root: dict[str, Any], path: str) -> list[str]:
    return _one(path, f"{document} is below {rule}") if _is_type(document, "number") and document < rule else []


def _min_items(document: Any, rule: int, _root: dict[str, Any], path: str) -> list[str]:
    return _one(path, f"fewer than {rule}") if isinstance(document, list) and len(document) < rule else []


def _unique(document: Any, rule: bool, _root: dict[str, Any], path: str) -> list[str]:
    texts = [json.dumps(one, sort_keys=True) for one in document] if isinstance(document, list) and rule else []
    return _one(path, "an item stands twice") if len(set(texts)) < len(texts) else []


def _one(path: str, what: str) -> list[str]:
    return [f"{path or 'document'}: {what}"]


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _text(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."


_RULES = {
    "$ref": _reference, "type": _type, "const": _const, "enum": _enum, "required": _required,
    "properties": _properties, "additionalProperties": _additional, "items": _items, "anyOf": _any_of,
    "pattern": _pattern, "minimum": _minimum, "minItems": _min_items, "uniqueItems": _unique,
}
