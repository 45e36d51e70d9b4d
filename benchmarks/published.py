"""Our Particle Data Group scale factor against the published ones, from the group's own database (package pdg)."""

from typing import Any

from factcheck.judge.diagnostics import pdg_scale_factor

_AVERAGE = "AC"  # "our average" in the group's own coding: a plain weighted mean, with its scale factor


def main(most: int = 4000) -> None:
    """Print how many published scale factors were computed anew, and how near they come."""
    try:
        import pdg
    except ImportError:
        print("\nThe check against published averages needs the package pdg: pip install 'factcheck-ai[bench]'")
        return
    api = pdg.connect()
    near = made = 0
    differences = []
    for node in api.get_all():
        found = _pair(node)
        if found is None:
            continue
        ours, theirs = found
        made += 1
        differences.append(abs(ours - theirs) / theirs)
        near += differences[-1] <= 0.05
        if made >= most:
            break
    differences.sort()
    middle = differences[len(differences) // 2] if differences else 0.0
    share = 100 * near / max(1, made)
    print(f"\nPDG edition {api.info('edition')}: {made} published averages with symmetric errors, computed anew:")
    print(f"scale factor within 5 % of the published one for {near} ({share:.0f} %)")
    print(f"median difference {100 * middle:.2g} %")


def _pair(node: Any) -> tuple[float, float] | None:
    """Our scale factor and theirs, where an average was made of three measurements or more; None elsewhere."""
    try:
        theirs = next(
            (one.scale_factor or 1.0 for one in node.summary_values() if one.value_type_key == _AVERAGE), None
        )
        if theirs is None:
            return None
        used = [value for one in node.get_measurements() for value in one.values() if value.used_in_average]
    except (AttributeError, TypeError, ValueError):
        return None
    pairs = [(one.value, (one.error_positive, one.error_negative)) for one in used]
    if len(pairs) < 3 or any(value is None or None in errors or min(errors) <= 0 for value, errors in pairs):
        return None
    ours, _ = pdg_scale_factor([float(value) for value, _ in pairs], [float(sum(errors) / 2) for _, errors in pairs])
    return (ours, float(theirs)) if ours is not None else None


if __name__ == "__main__":
    main()
