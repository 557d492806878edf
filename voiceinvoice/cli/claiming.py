"""Taking over what was made on this machine before somebody signed in."""

from voiceinvoice.auth.session import Account
from voiceinvoice.cli.context import AppContext
from voiceinvoice.domain.errors import Conflict
from voiceinvoice.store import owner_of
from voiceinvoice.store.claiming import Claimed, claim, claimable


def offer_claim(app: AppContext, account: Account, *, is_agreed: bool, is_new: bool) -> None:
    """After a login: claims where that was agreed to by flag, asks a person at the first login, else says how.

    A collision is said and leaves the person signed in.
    """
    waiting = claimable(app.store, owner_of(app.places.data), account.owner)
    if not waiting:
        return
    if not is_agreed:
        if not (is_new and app.console.can_prompt):
            app.console.say(f"{in_words(waiting)} made here before stay apart. `voiceinvoice claim` takes them over.")
            return
        if not app.console.confirm(f"Take over {in_words(waiting)} made here before you signed in?"):
            app.console.say("They stay as they are. `voiceinvoice claim` takes them over later.")
            return
    try:
        app.console.say(f"Took over {in_words(take_over(app, account))}.")
    except Conflict as failure:
        app.console.warn(f"{failure.message} {failure.hint}")


def take_over(app: AppContext, account: Account) -> Claimed:
    """Hands this machine's records to the account. Raises Conflict where both have a name or number."""
    return claim(app.store, owner_of(app.places.data), account.owner)


def in_words(records: Claimed) -> str:
    """`3 invoices, 1 client and the business's details`."""
    counts = [(records.invoices, "invoice"), (records.clients, "client"), (records.services, "service")]
    counts.append((records.runs, "run"))
    parts = [f"{count} {noun}{'s' * (count != 1)}" for count, noun in counts if count]
    if records.business:
        parts.append("the business's details")
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts) or "nothing"
