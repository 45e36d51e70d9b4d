"""What a run of the rules has to say: findings with fingerprints, how many were known before, and what was checked."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from factcheck.check.file_rules import FILE_RULES
from factcheck.check.finding import Finding, Severity
from factcheck.check.rules import Rule, all_rules

BASELINE = "factcheck/baseline/1"


@dataclass(frozen=True, slots=True)
class Report:
    """The findings to report, each with its fingerprint.

    `root` leads from the working directory to their files, `source_root` from the root of the repository.
    Formats for people show notes only if `notes` says that they were asked for; they count them always.
    `known` findings stand in the baseline and are not among them; `gone` ones stand there and were not found.
    `passed` names what was looked at and is right; where it is None, that is every rule that found nothing.
    """

    findings: tuple[tuple[str, Finding], ...]
    rules: Mapping[str, Rule]
    checked: str
    root: str = ""
    source_root: str = ""
    fail_on: Severity = Severity.ERROR
    notes: bool = True
    baseline: bool = False
    known: int = 0
    gone: int = 0
    command: str = "check"
    passed: tuple[str, ...] | None = None

    @property
    def failed(self) -> bool:
        """Whether anything found is as bad as what the run is to fail on."""
        return any(finding.severity >= self.fail_on for _, finding in self.findings)

    def shown(self) -> list[Finding]:
        """The findings for people to read."""
        return [finding for _, finding in self.findings if self.notes or finding.severity > Severity.NOTE]

    def path(self, finding: Finding) -> str:
        """The finding's file as seen from the working directory."""
        return self.root + finding.place.file

    def source_path(self, finding: Finding) -> str:
        """The finding's file as seen from the root of the repository, for what shows it beside the source."""
        return self.source_root + finding.place.file

    def counts(self) -> str:
        """`2 errors, 1 warning`, or `no findings`."""
        numbers = Counter(finding.severity for _, finding in self.findings)
        parts = [
            f"{numbers[one]} {one.word}{'' if numbers[one] == 1 else 's'}" for one in reversed(Severity) if numbers[one]
        ]
        return ", ".join(parts) or ("no new findings" if self.baseline else "no findings")

    def baseline_words(self) -> list[str]:
        """What is to be said of the baseline, a sentence each."""
        told = []
        if self.known:
            told.append(f"{self.known} known from the baseline, not shown")
        if self.gone:
            told.append(f"{self.gone} of the baseline no longer found: write it anew with --write-baseline")
        return told


def known_rules(today: date) -> dict[str, Rule]:
    """Every code a finding can have: the rules of records, and those of the files they stand in."""
    of_files = {name: Rule(name, Severity.ERROR, text, lambda _register: iter(())) for name, text in FILE_RULES.items()}
    return dict(sorted((all_rules(today) | of_files).items()))


def fingerprinted(findings: Iterable[Finding]) -> Iterator[tuple[str, Finding]]:
    """Each finding with a fingerprint that survives moved lines, moved files and changed numbers in its message."""
    times: Counter[str] = Counter()
    for finding in findings:
        where = finding.record or finding.place.file
        said = "\n".join((finding.rule, where, re.sub(r"\d+", "#", finding.message)))
        times[said] += 1
        digest = hashlib.sha256(f"{said}\n{times[said]}".encode(errors="surrogatepass")).hexdigest()
        yield digest[:32], finding


def selected(
    findings: Iterable[tuple[str, Finding]], select: Collection[str], ignore: Collection[str]
) -> list[tuple[str, Finding]]:
    """The findings whose rule is selected (all, where nothing is) and not ignored."""
    return [
        (fingerprint, finding)
        for fingerprint, finding in findings
        if (not select or finding.rule in select) and finding.rule not in ignore
    ]


def baseline_text(findings: Iterable[tuple[str, Finding]]) -> str:
    """A baseline that knows these findings, for `--write-baseline`; the words beside each print are for people."""
    known = {fingerprint: f"{finding.rule}: {finding.message}" for fingerprint, finding in findings}
    return json.dumps({"format": BASELINE, "findings": known}, ensure_ascii=True, indent=2, sort_keys=True) + "\n"


def read_baseline(text: str) -> set[str]:
    """The fingerprints a baseline knows. Raises ValueError, with a sentence, where the text is no baseline."""
    try:
        read = json.loads(text)
    except ValueError as error:
        raise ValueError(f"it is not JSON: {error}") from None
    except RecursionError:
        raise ValueError("its brackets are nested too deep") from None
    if not isinstance(read, dict) or read.get("format") != BASELINE or not isinstance(read.get("findings"), dict):
        raise ValueError(f"it has no `format` {BASELINE}; write one with --write-baseline")
    return set(read["findings"])
