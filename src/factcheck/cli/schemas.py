"""`factcheck schema`: the JSON Schemas of what curators write and of what programs read."""

from pathlib import Path

from factcheck.cli import session


def run(kind: str | None, everything: Path | None) -> int:
    """Print the schema of `kind`, or write all of them into a folder."""
    from factcheck.check.finding import did_you_mean

    if kind is not None and everything is not None:
        session.stop("give a KIND or --all DIR, not both")
    texts = _texts()
    if everything is not None:
        session.make_folder(everything)
        for name, text in texts.items():
            session.write(text, everything / f"{name}.schema.json")
        return session.CLEAN
    if kind is None:
        session.stop(f"which kind? one of: {', '.join(texts)}")
    if kind not in texts:
        session.stop(f"there is no kind '{kind}'; {did_you_mean(kind, texts) or 'known: ' + ', '.join(texts)}")
    session.write(texts[kind], None)
    return session.CLEAN


def _texts() -> dict[str, str]:
    from factcheck.records import schemas
    from factcheck.render import (
        comparison_shapes,
        differences,
        explanation_shapes,
        trace_shapes,
        wire,
        wire_comparison,
        wire_explanation,
        wire_shapes,
        wire_trace,
    )
    from factcheck.render.findings import json_text

    return {
        **{kind: schemas.text(kind) for kind in schemas.KINDS},
        "register": schemas.dumps(wire_shapes.RegisterWire, wire.FORMAT),
        "comparison": schemas.dumps(comparison_shapes.ComparisonWire, wire_comparison.FORMAT),
        "trace": schemas.dumps(trace_shapes.TraceWire, wire_trace.FORMAT),
        "explanation": schemas.dumps(explanation_shapes.ExplanationWire, wire_explanation.FORMAT),
        "findings": schemas.dumps(json_text.FindingsWire, json_text.FORMAT),
        "changes": schemas.dumps(differences.ChangesWire, differences.FORMAT),
    }
