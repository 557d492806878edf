"""Stores on a terminal, in a pipe and as JSON."""

from collections.abc import Mapping, Sequence
from typing import Any

from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.tables import draw_facts, draw_table, plain_facts
from voiceinvoice.store.copying import Brought
from voiceinvoice.store.whole import Condition


def is_sound(condition: Condition) -> bool:
    """Nothing is missing, every record has the present form, and the kept sums are right."""
    return not (condition.missing or condition.outdated or condition.wrong_sums)


def condition_view(condition: Condition) -> View:
    """A store: labelled facts; `--quiet` leaves the names of missing indexes."""
    return View(
        data=lambda: _condition_data(condition),
        plain=lambda: plain_facts(_facts(condition)),
        quiet=lambda: condition.missing,
        drawn=lambda: draw_facts(_facts(condition)),
    )


def brought_view(brought: Mapping[str, Brought], digests: Mapping[str, str], places: Sequence[str]) -> View:
    """What came of a copy or an import, by kind of record: new, replaced, same and the digest."""
    rows = [
        (name, str(one.new), str(one.replaced), str(one.same), digests.get(name, "")) for name, one in brought.items()
    ]
    return View(
        data=lambda: {
            "from": places[0],
            "to": places[1],
            "collections": {
                name: {"new": one.new, "replaced": one.replaced, "same": one.same, "digest": digests.get(name)}
                for name, one in brought.items()
            },
        },
        plain=lambda: ("\t".join(row) for row in rows),
        quiet=lambda: [str(sum(one.new + one.replaced for one in brought.values()))],
        drawn=lambda: draw_table(
            ("Records", "New", "Replaced", "Same", "SHA-256"),
            [(*row[:4], row[4][:12]) for row in rows],
            right=("New", "Replaced", "Same"),
        ),
    )


def done_view(what: str, counts: Mapping[str, int], place: str) -> View:
    """How many records of each kind something was done with, and where they are."""
    facts = [(name, str(count)) for name, count in counts.items()]
    return View(
        data=lambda: {"done": what, "place": place, "counts": counts},
        plain=lambda: plain_facts(facts),
        quiet=lambda: [place],
        drawn=lambda: draw_facts([(what.capitalize(), place), *facts]),
    )


def _facts(condition: Condition) -> list[tuple[str, str]]:
    return [
        ("store", condition.place),
        ("version", f"{condition.kind} {condition.version}"),
        ("latency", f"{condition.milliseconds:.1f} ms"),
        *((name, str(count)) for name, count in condition.records.items()),
        ("missing indexes", ", ".join(condition.missing) or "none"),
        ("wrong sums", ", ".join(condition.wrong_sums) or "none"),
        ("older records", str(condition.outdated)),
        ("validators", condition.validators),
        ("owner", condition.home_owner),
        *(("notice", f"{message} {hint}") for message, hint in condition.limits),
    ]


def _condition_data(condition: Condition) -> dict[str, Any]:
    return {
        "kind": condition.kind,
        "place": condition.place,
        "version": condition.version,
        "milliseconds": round(condition.milliseconds, 1),
        "records": condition.records,
        "missing_indexes": condition.missing,
        "wrong_sums": condition.wrong_sums,
        "outdated": condition.outdated,
        "validators": condition.validators,
        "owner": condition.home_owner,
        "notices": [{"message": message, "hint": hint} for message, hint in condition.limits],
    }
