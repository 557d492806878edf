"""`db`: the store as a whole, all owners in it."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.options import Force, Json, Quiet
from voiceinvoice.cli.progress import open_bar
from voiceinvoice.cli.views.db import brought_view, condition_view, done_view, is_sound
from voiceinvoice.domain.errors import OutputFailed, UsageError
from voiceinvoice.store import owner_of
from voiceinvoice.store.address import address_of, is_server, masked
from voiceinvoice.store.documents import COLLECTIONS
from voiceinvoice.store.whole import WholeStore, open_whole

Folder = Annotated[
    Path, typer.Argument(help="A folder of JSON lines, a file for each kind of record.", metavar="FOLDER")
]
_PLACE = (
    "mongodb://…, sqlite:///PATH, a path, or local for the file of this machine; the configured store unless given."
)


def init(ctx: typer.Context, json: Json = False, quiet: Quiet = False) -> None:
    """Prepare the configured store: the file, or a server's collections, indexes and validators. Safe to repeat.

    The first one to prepare a server's database gives it this machine's owner, so that other machines open the same
    books where nobody signs in.

    \b
    Example:
      MONGODB_URI=mongodb://localhost/books voiceinvoice db init
    """
    app = _configured(ctx, json=json, quiet=quiet)
    with closing(open_whole(app.store_url)) as store:
        store.prepare()
        if is_server(app.store_url) and not store.home_owner():
            store.keep_home_owner(owner_of(app.places.data))
        condition = store.condition()
    app.console.say(f"{condition.place} is ready.")
    app.console.show(condition_view(condition))


def status(ctx: typer.Context, json: Json = False, quiet: Quiet = False) -> None:
    """Show the store's server or file, version, latency, records and indexes. Exit code 1 where something is missing.

    \b
    Examples:
      voiceinvoice db status
      voiceinvoice db status --json
    """
    app = _configured(ctx, json=json, quiet=quiet)
    with closing(open_whole(app.store_url)) as store:
        condition = store.condition()
    app.console.show(condition_view(condition))
    if not is_sound(condition):
        app.console.warn(
            "Something is missing: `voiceinvoice db init` makes it, `db migrate` brings records and sums up to date."
        )
        raise typer.Exit(1)


def copy(
    ctx: typer.Context,
    source: Annotated[str, typer.Option("--from", help=f"Where the records are: {_PLACE}", metavar="URL")] = "",
    target: Annotated[str, typer.Option("--to", help="Where they go; as --from.", metavar="URL")] = "",
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Copy everything from one store to another, and check that it arrived.

    Ids, numbers and revisions stay as they are. The same command again completes an interrupted copy and brings what
    was added since; records that differ are never overwritten, but for older copies of the same record.

    \b
    Examples:
      voiceinvoice db copy --from local
      voiceinvoice db copy --to sqlite:///home/ann/books.db
    """
    app = _configured(ctx, json=json, quiet=quiet)
    urls = [_url_of(app, source), _url_of(app, target)]
    if urls[0] == urls[1]:
        raise UsageError("Both stores are the same.", hint="Name the other one with --from or --to.")
    from voiceinvoice.store.copying import copy as copy_records
    from voiceinvoice.store.copying import verify

    with closing(open_whole(urls[0])) as here, closing(open_whole(urls[1])) as there:
        with open_bar(app.console, "Copying", _records(here)) as step:
            brought = copy_records(here, there, step)
        with open_bar(app.console, "Checking", _records(here)) as step:
            digests = verify(here, there, step)
        if not there.home_owner() and (owner := here.home_owner() or owner_of(app.places.data)):
            there.keep_home_owner(owner)
    app.console.show(brought_view(brought, digests, [masked(url) for url in urls]))
    app.console.say("Every record arrived: counts and digests agree.")


def export(ctx: typer.Context, folder: Folder, json: Json = False, quiet: Quiet = False) -> None:
    """Write all records as JSON lines, as `mongoexport` does; `mongoimport` reads them.

    \b
    Examples:
      voiceinvoice db export backup/
      mongoimport --collection invoices backup/invoices.jsonl
    """
    app = _configured(ctx, json=json, quiet=quiet)
    from voiceinvoice.store.exporting import export as write_files

    with closing(open_whole(app.store_url)) as store, open_bar(app.console, "Exporting", _records(store)) as step:
        counts = write_files(store, folder, step)
    app.console.show(done_view("exported", counts, str(folder)))


def import_(ctx: typer.Context, folder: Folder, json: Json = False, quiet: Quiet = False) -> None:
    """Read records that were exported, here or by `mongoexport`. Records that differ are not overwritten.

    \b
    Example:
      voiceinvoice db import backup/
    """
    app = _configured(ctx, json=json, quiet=quiet)
    from voiceinvoice.store.exporting import import_files

    with closing(open_whole(app.store_url)) as store, open_bar(app.console, "Importing", 0) as step:
        brought = import_files(folder, store, step)
    app.console.show(brought_view(brought, {}, [str(folder), masked(app.store_url)]))


def backup(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="The copy to make.", metavar="FILE")],
    force: Force = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Copy the embedded store to a file, also while others write to it. To restore it, put it in the store's place.

    \b
    Examples:
      voiceinvoice db backup books-2026-11.db
      VOICEINVOICE_STORE_URL=books-2026-11.db voiceinvoice invoices list
    """
    app = _configured(ctx, json=json, quiet=quiet)
    if is_server(app.store_url):
        raise UsageError("A server makes its own backups.", hint="Use mongodump, or `voiceinvoice db export FOLDER`.")
    if file.exists() and not force:
        raise OutputFailed(f"{file} is there already.", hint="Name another file, or replace it with --force.")
    from voiceinvoice.store.sqlite_whole import back_up

    back_up(Path(address_of(app.store_url)), file)
    with closing(open_whole(str(file))) as made:
        if not made.home_owner():
            made.keep_home_owner(owner_of(app.places.data))
        counts = {collection: made.count(collection) for collection in COLLECTIONS}
    app.console.show(done_view("backed up", counts, str(file)))


def migrate(ctx: typer.Context, json: Json = False, quiet: Quiet = False) -> None:
    """Write records of earlier versions in the present form, and add up anew what is kept for the dashboard.

    Reading brings records up to date too, but does not keep that.

    \b
    Example:
      voiceinvoice db migrate
    """
    app = _configured(ctx, json=json, quiet=quiet)
    from voiceinvoice.store.copying import migrate as write_back

    with closing(open_whole(app.store_url)) as store, open_bar(app.console, "Migrating", _records(store)) as step:
        store.prepare()
        changed = write_back(store, step)
        mended = store.mend_sums()
    app.console.show(done_view("migrated", {"records": changed, "sums": mended}, masked(app.store_url)))


def _configured(ctx: typer.Context, *, json: bool, quiet: bool) -> AppContext:
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    return app


def _url_of(app: AppContext, text: str) -> str:
    if text == "local":
        return f"sqlite://{app.places.database}"
    if text and masked(text) != text:
        app.console.warn(
            "Others on this machine can see a password on the command line; MONGODB_URI keeps it from them."
        )
    return text or app.store_url


def _records(store: WholeStore) -> int:
    return sum(store.count(collection) for collection in COLLECTIONS)
