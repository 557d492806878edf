"""Factur-X: a PDF/A-3b whose page and whose data say the same, judged by our own check and by others' programs."""

import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from e_invoice_samples import SELLER, e_invoice, matrix
from msgspec.structs import replace
from pdf_reading import objects_of, stream_of, text_of
from pdf_samples import invoice_of, item
from pdfa_checking import findings
from PIL import Image, ImageCms
from test_xml import broken
from tools import need

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.render.facturx import render_facturx
from voiceinvoice.render.pdf import render_pdf
from voiceinvoice.render.pdf.srgb import srgb_profile
from voiceinvoice.render.xml import render_xml
from voiceinvoice.render.xml.profiles import FACTURX
from voiceinvoice.validate import validate

from paying_samples import SWISS

SWISS_SELLER = replace(SELLER, iban=SWISS.iban, address=SWISS.address, currency="CHF")
#: What PDF/A-1b, all that PDFBox judges, forbids and PDF/A-3b allows or asks for: an attached file, fonts without
#: CIDSet, and the number of the part.
ONLY_IN_PART_3 = {"1.4.7", "1.2.9", "3.1.11", "7.11.2"}


def many_pages() -> Invoice:
    """Three pages, several scripts, text that shaping reorders, a bold word of another script."""
    texts = ("Łódź, Київ", "नमस्ते दुनिया", "שלום עולם", "Straße «fi ffl»")
    items = [item(f"{texts[i % 4]} {i}", 1, 10 + i) for i in range(80)]
    base = e_invoice("VAT 19%")
    lines = invoice_of(*[replace(one, tax=base.lines[0].tax) for one in items], currency="EUR")
    return replace(base, lines=lines.lines, taxes=lines.taxes, seller=replace(SELLER, name="Студия & Sons (ω)"))


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Files of every kind that a page can be."""
    folder = tmp_path_factory.mktemp("facturx")
    Image.new("RGBA", (200, 80), (200, 30, 60, 90)).save(folder / "clear.png")
    Image.new("CMYK", (200, 80), (90, 10, 0, 30)).save(folder / "print.jpg")
    invoices = {
        "plain": e_invoice("VAT 19%"),
        "several": matrix()["several rates, discounts"],
        "paid": matrix()["paid in full"],
        "credit": matrix()["credit of several rates, discounts, whole"],
        "credited": matrix()["S credited in part"],
        "many": many_pages(),
        "clear": e_invoice("zero", seller=replace(SELLER, logo=str(folder / "clear.png"))),
        "print": e_invoice("exempt: books", seller=replace(SELLER, logo=str(folder / "print.jpg"))),
        "codes": e_invoice("VAT 19%", seller=replace(SELLER, payment_link="https://pay.example/{number}")),
        "bold": e_invoice("VAT 19%", seller=replace(SELLER, theme="bold", accent="#ffd400")),
        "letter": e_invoice("VAT 19%", seller=replace(SELLER, theme="letter", logo=str(folder / "print.jpg"))),
        "swiss": e_invoice("VAT 19%", seller=SWISS_SELLER, currency="CHF"),
    }
    for name, invoice in invoices.items():
        (folder / f"{name}.pdf").write_bytes(render_facturx(invoice))
    return {name: folder / f"{name}.pdf" for name in invoices}


def test_our_own_check_finds_nothing(samples: dict[str, Path]) -> None:
    """Guards every clause of PDF/A-3b that our files could break, without any other program."""
    assert {name: findings(path.read_bytes()) for name, path in samples.items()} == {name: [] for name in samples}


def test_our_own_check_would_have_noticed(samples: dict[str, Path]) -> None:
    """Guards the guard: the plain PDF is no PDF/A, and parts taken out of a good file are missed."""
    assert {finding.split()[0] for finding in findings(render_pdf(e_invoice("VAT 19%")))} == {"6.2.3", "6.6.2.1"}
    for part, clause in (("/OutputIntents", "6.2.3"), ("/Metadata", "6.6.2.1"), ("/AF", "6.8")):
        with pikepdf.open(samples["plain"]) as pdf:
            del pdf.Root[part]
            kept = BytesIO()
            pdf.save(kept)
        assert any(finding.startswith(clause) for finding in findings(kept.getvalue())), part


def test_the_data_inside_is_the_xml_and_valid(samples: dict[str, Path]) -> None:
    """Guards the attachment: found by its name, equal to the CII document, valid, the same as the page."""
    report = validate(samples["plain"].read_bytes())
    assert (report.attachment, report.number, broken(report)) == ("factur-x.xml", "INV-2026-0042", [])
    with pikepdf.open(samples["plain"]) as pdf:
        attached = pdf.attachments["factur-x.xml"]
        assert attached.get_file().read_bytes() == render_xml(e_invoice("VAT 19%"), FACTURX)
        assert str(attached.obj.AFRelationship) == "/Alternative"
        packet = pdf.Root.Metadata.read_bytes().decode()
    for said in ("<fx:DocumentType>INVOICE<", "<fx:DocumentFileName>factur-x.xml<", "<fx:Version>1.0<"):
        assert said in packet
    assert "<fx:ConformanceLevel>EN 16931<" in packet


def test_the_page_is_the_plain_page(samples: dict[str, Path]) -> None:
    """Guards people's half: the same words as without the data, and all that the data says of taxes and payment."""
    text = text_of(samples["plain"].read_bytes())
    assert text == text_of(render_pdf(e_invoice("VAT 19%")))
    for said in (
        "IBAN DE89 3704 0044 0532 0130 00",
        "BIC COBADEFFXXX",
        "Ihr Zeichen 04011000-12345-34",
        "Leistungsdatum",
    ):
        assert said in text
    exempt = text_of(render_pdf(e_invoice("exempt: § 19 UStG")))
    assert "Steuerfrei (§ 19 UStG) 0 % auf 1.308,70" in exempt


def test_the_file_is_sound_and_its_id_knows_the_data(samples: dict[str, Path]) -> None:
    """Guards structure as for plain pages; two files that differ only in their data have different ids."""
    for path in samples.values():
        for body in objects_of(path.read_bytes()).values():
            if b"stream\n" in body:
                stream_of(body)
    ids = {render_facturx(e_invoice("VAT 19%", client=client)).partition(b"/ID")[2][:80] for client in _two_clients()}
    assert len(ids) == 2


def _two_clients() -> list[object]:
    client = e_invoice("VAT 19%").client
    return [client, replace(client, legal_id="0002:999999999")]


def test_the_colours_are_srgb() -> None:
    """Guards the built profile: LittleCMS reads it, and its colours are those of LittleCMS's own sRGB, to one step."""
    import zlib

    ours = ImageCms.ImageCmsProfile(BytesIO(zlib.decompress(srgb_profile())))
    assert "sRGB" in ImageCms.getProfileName(ours)
    colours = Image.new("RGB", (16, 16))
    colours.putdata([(r * 60, g * 60, b * 60) for r in range(4) for g in range(8) for b in range(8)])
    seen = ImageCms.profileToProfile(colours, ours, ImageCms.createProfile("sRGB"))
    differences = [
        abs(a - b)
        for one, other in zip(colours.get_flattened_data(), seen.get_flattened_data(), strict=True)
        for a, b in zip(one, other, strict=True)
    ]
    assert max(differences) <= 1


def test_qpdf_finds_no_fault(samples: dict[str, Path]) -> None:
    """Guards the syntax, by a program that reads every object."""
    for path in samples.values():
        done = subprocess.run([need("qpdf"), "--check", path], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_verapdf_calls_them_compliant(samples: dict[str, Path]) -> None:
    """Guards PDF/A-3b by the reference validator."""
    command = [need("verapdf"), "--flavour", "3b", "--format", "text", *samples.values()]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    verdicts = [line.split()[0] for line in done.stdout.splitlines()]
    assert verdicts == ["PASS"] * len(samples), done.stdout + done.stderr


def test_preflight_minds_only_what_part_3_allows(samples: dict[str, Path]) -> None:
    """Guards PDF/A by a second, independent judge: PDFBox knows part 1, so only the differences may be found."""
    for name, path in samples.items():
        if name == "clear":  # transparency, which part 1 forbids
            continue
        done = subprocess.run([need("preflight"), path], capture_output=True, text=True, check=False)
        codes = {line.split(" ")[0] for line in done.stdout.splitlines() if " : " in line and line[0].isdigit()}
        assert codes == ONLY_IN_PART_3, (name, done.stdout + done.stderr)
