"""Finding what a command names: a claim, a question, a metric, with a word of help where nothing fits."""

from typing import TYPE_CHECKING

from factcheck.cli import session

if TYPE_CHECKING:
    from factcheck.records import Register


def claim(register: "Register", name: str) -> str:
    """The id of the claim; stops with status 2 and the nearest ids where there is none."""
    from factcheck.check.finding import did_you_mean

    if name in register.claims:
        return name
    if name in register.questions:
        first, *_ = register.questions[name].claims or ("",)
        session.stop(f"'{name}' is a question; name one of its claims, such as {first}")
    return session.stop(
        f"there is no claim '{name}'; {did_you_mean(name, register.claims) or 'see `factcheck show --notes`'}"
    )


def subject(register: "Register", name: str) -> str:
    """The id of the subject, by any of its names; stops with status 2 where there is none."""
    from factcheck.records.names import find_subject, nearest

    found = find_subject(register, name)
    if found is None:
        session.stop(f"there is no subject '{name}'; {nearest(register, name) or 'see `factcheck list`'}")
    return found


def elsewhere(register: "Register", name: str) -> str:
    """Which command answers for a name that is no subject but a claim, a party, a metric or a device; or nothing."""
    from factcheck.records.names import find_party
    from factcheck.records.spelling import folded

    wanted = folded(name)
    if wanted in register.claims:
        return f"it is a claim: factcheck show {register.claims[wanted].question}, or factcheck trace {wanted}"
    if (party := find_party(register, name)) is not None:
        return f"it is a party: factcheck list --by {party}"
    if wanted in register.metrics:
        return f"it is a metric: factcheck list --metric {wanted}"
    if wanted in register.devices:
        return "it is a device: factcheck list --metric accelerator-count"
    return ""


def metric(register: "Register", name: str) -> str:
    """The id of the metric, in any case and spacing; stops with status 2 where there is none."""
    from factcheck.check.finding import did_you_mean
    from factcheck.records.spelling import folded

    if (wanted := folded(name)) not in register.metrics:
        near = did_you_mean(wanted, register.metrics)
        session.stop(f"there is no metric '{name}'; {near or 'known: ' + ', '.join(sorted(register.metrics))}")
    return wanted


def party(register: "Register", name: str) -> str:
    """The id of the party, by any of its names; stops with status 2 where there is none."""
    from factcheck.check.finding import did_you_mean
    from factcheck.records.names import find_party

    found = find_party(register, name)
    if found is None:
        near = did_you_mean(name.casefold(), register.parties)
        session.stop(f"there is no party '{name}'; {near or 'known: ' + ', '.join(sorted(register.parties))}")
    return found


def device(register: "Register", name: str) -> str:
    """The id of the device, by its id or name in any case; stops with status 2 where there is none."""
    from factcheck.check.finding import did_you_mean

    found = {one.name.lower(): one.id for one in register.devices.values()} | {one: one for one in register.devices}
    if name.lower() not in found:
        near = did_you_mean(name.lower(), register.devices)
        session.stop(f"there is no device '{name}'; {near or 'see devices.yaml'}")
    return found[name.lower()]
