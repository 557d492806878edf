"""Names of clients and services in the forms that speech models take them, to spell what they would not know."""

from collections.abc import Iterable

from voiceinvoice.domain.checks import one_line

_LONGEST_NAME = 80
_MOST_NAMES = 200


def spoken_names(names: Iterable[str], *, longest: int) -> list[str]:
    """The names, each once, on one line and without `<` and `>`, together at most `longest` characters.

    One keyword with such a sign, or with a line end, makes OpenAI reject the whole request.
    """
    kept: dict[str, str] = {}
    room = longest
    for name in names:
        clean = one_line(name.replace("<", " ").replace(">", " "))
        if not clean or len(clean) > _LONGEST_NAME or clean.casefold() in kept:
            continue
        if len(clean) + 2 > room or len(kept) == _MOST_NAMES:
            break
        kept[clean.casefold()] = clean
        room -= len(clean) + 2
    return list(kept.values())
