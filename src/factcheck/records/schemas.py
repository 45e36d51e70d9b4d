"""The JSON Schema of every kind of file a curator writes, from the models that check it."""

import json
from typing import Any

from pydantic import TypeAdapter

from factcheck.records import written

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
KINDS: dict[str, Any] = {
    "question": written.QuestionFile,
    "sources": written.SourcesFile,
    "metrics": written.MetricsFile,
    "devices": written.DevicesFile,
    "parties": written.PartiesFile,
    "subjects": written.SubjectsFile,
    "relations": written.RelationsFile,
}


def text(kind: str) -> str:
    """The schema of one kind as indented JSON. Raises KeyError for an unknown kind."""
    return dumps(KINDS[kind], f"A factcheck {kind} file")


def dumps(model: Any, title: str) -> str:
    """The JSON Schema of any model pydantic understands."""
    schema = {"$schema": _DIALECT, **TypeAdapter(model).json_schema(), "title": title}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
