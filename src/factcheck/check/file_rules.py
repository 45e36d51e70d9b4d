"""What each code says that reading a file can give: the rules a text keeps before it is a record."""

FILE_RULES: dict[str, str] = {
    "bad-value": "A value is of the kind its key asks for: an id, a date, one of a list of words.",
    "byte-order-mark": "A file begins with its text, not with a byte order mark.",
    "empty-file": "A file in the register holds a record.",
    "empty-value": "A key has a value: what is not known is left out. `null`, `~` and nothing at all are no values.",
    "file-too-large": "A file has at most a million bytes and a hundred thousand values: nothing can choke the reader.",
    "hidden-character": (
        "Text holds no control, zero-width or direction-changing characters: what a reviewer sees is what is there."
    ),
    "lost-claims": "The head of a question is sound; where it is not, its claims cannot be loaded either.",
    "merge-conflict": "A file is merged: the lines that git leaves where two sides disagree are gone.",
    "missing-file": "A register has `metrics.yaml`, `devices.yaml`, `parties.yaml` and `subjects.yaml`.",
    "missing-key": "A record has every key it needs, and a reason wherever one is asked for.",
    "not-a-file": "What stands in the register is a plain file: no pipe, device or socket.",
    "not-utf8": "Files are UTF-8.",
    "repeated-id": "An id is used once in the whole register.",
    "repeated-key": "A key stands once in a record. YAML would keep the last one silently.",
    "second-document": "A file is one YAML document.",
    "symbolic-link": "Files stand in the register themselves: a link may lead out of it, or round in a circle.",
    "too-deep": "A record is at most 32 levels deep.",
    "too-many-faults": "A file has few faults: beyond two hundred in a file, or five hundred of a rule, none is shown.",
    "unexpected-file": "Every YAML file stands where its kind of record belongs.",
    "unknown-key": "A record has only keys that mean something; a misspelt key would be evidence that nobody reads.",
    "unreadable-file": "Every file of the register can be read.",
    "yaml-alias": "Values are written out. An alias can make five hundred bytes into gigabytes.",
    "yaml-anchor": "Values are written out; anchors serve only aliases.",
    "yaml-key": "A key is a word.",
    "yaml-merge": "Values are written out; a merge key hides where they come from.",
    "yaml-syntax": "A file is YAML.",
    "yaml-tag": "Values are plain text: a tag asks a program to make something else of them.",
}
