"""Events in the columns of POLECAT, the data set that PLOVER 2.0 is published in: tab-separated, None where nothing is told.

Names and codes of several stand in one cell with "; " between them, as POLECAT has them. Columns that need what no
report tells (Intensity, COW numbers, GeoNames) are None. PLOVER's types are under CC BY-SA 4.0, see NOTICE.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from rasad.reading import EventMention, Reading, Referent
from rasad.record.archive import printable
from rasad.record.entries import STATE
from rasad.record.export.readings import with_record_ids
from rasad.record.store import Record

COLUMNS: Final = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
    "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw",
    "Wikipedia Actor ID",
    "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors",
    "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
    "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename",
    "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language",
    "Version",
)  # fmt: skip
_NOTHING: Final = "None"
_BETWEEN: Final = "; "
_RECIPIENTS: Final = frozenset({"recipient", "host"})
# The quad categories of the manual; of SANCTION see docs/decisions/plover.md.
_QUADS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), "VERBAL COOPERATION"),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT"), "MATERIAL COOPERATION"),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), "VERBAL CONFLICT"),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), "MATERIAL CONFLICT"),
}
# POLECAT has contexts for what our readings tell by realis.
_REALIS: Final[Mapping[str, str]] = {
    "historical": "historical",
    "planned": "future",
    "conditional": "hypothetical",
}
_SECTORS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("LEG", re.compile(r"parliament|deputy_speaker|member_of_parliament")),
    ("JUD", re.compile(r"judiciary|judge|prosecutor")),
    ("MIL", re.compile(r"military|army|commander|defence")),
    ("SPY", re.compile(r"intelligence")),
    ("REL", re.compile(r"religious|cleric|friday")),
    ("MED", re.compile(r"journalist|editor")),
    ("GOV", re.compile(r".")),
)
_LANGUAGES: Final[Mapping[str, str]] = {"fa": "Persian", "ar": "Arabic", "ckb": "Kurdish", "en": "English"}
# ISO 3166-1, alpha-2 and alpha-3 together, as CLDR pairs them.
_ALPHA_3: Final[Mapping[str, str]] = {
    each[:2]: each[2:]
    for each in (
        "ADAND AEARE AFAFG AGATG ALALB AMARM AOAGO ARARG ATAUT AUAUS AZAZE BABIH BBBRB BDBGD BEBEL BFBFA "
        "BGBGR BHBHR BIBDI BJBEN BNBRN BOBOL BRBRA BSBHS BTBTN BWBWA BYBLR BZBLZ CACAN CDCOD CFCAF CGCOG "
        "CHCHE CICIV CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM "
        "DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FMFSM FRFRA GAGAB GBGBR GDGRD GEGEO "
        "GHGHA GMGMB GNGIN GQGNQ GRGRC GTGTM GWGNB GYGUY HKHKG HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR "
        "ININD IQIRQ IRIRN ISISL ITITA JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR "
        "KWKWT KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA "
        "MEMNE MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MRMRT MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM "
        "NENER NGNGA NINIC NLNLD NONOR NPNPL NRNRU NZNZL OMOMN PAPAN PEPER PGPNG PHPHL PKPAK PLPOL PSPSE "
        "PTPRT PWPLW PYPRY QAQAT ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SISVN SKSVK "
        "SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SYSYR SZSWZ TDTCD TGTGO THTHA TJTJK TLTLS TMTKM "
        "TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA USUSA UYURY UZUZB VAVAT VCVCT VEVEN VNVNM "
        "VUVUT WSWSM XKXKK YEYEM ZAZAF ZMZMB ZWZWE"
    ).split()
}


def polecat_lines(record: Record) -> Iterator[str]:
    """Yield the header, then a line for each event that a report tells; one event told twice has one id twice."""
    yield _line(COLUMNS)
    for reading, ids in record.linked_readings():
        told = with_record_ids(reading, ids)
        for event in told.events:
            cells = _cells(event, told)
            yield _line(cells.get(column) or _NOTHING for column in COLUMNS)


def _line(cells: Iterable[str]) -> str:
    written = io.StringIO(newline="")
    csv.writer(written, dialect="excel-tab", lineterminator="\n").writerow(
        " ".join(cell.split()) for cell in cells
    )
    return written.getvalue()


class _Side(NamedTuple):
    """Gather those of one side of an event."""

    who: tuple[Referent, ...]
    reading: Reading

    def cells(self, side: str) -> dict[str, str]:
        sectors = [sector for each in self.who for sector in _sectors(each)]
        return {
            f"{side} Name": _joined(_name(each, "en") for each in self.who),
            f"{side} Country": _joined(dict.fromkeys(code for each in self.who for code in _countries(each))),
            f"Primary {side} Sector": next(iter(sectors), ""),
            f"{side} Sectors": _joined(dict.fromkeys(sectors)),
            f"{side} Title": _joined(
                held.office.replace("_", " ") for each in self.who for held in each.positions
            ),
            f"{side} Name Raw": _joined(self._raw(each) for each in self.who),
        }

    def _raw(self, referent: Referent) -> str:
        told = referent.mentions[0]
        return printable(self.reading.document.text[told.start : told.end])


def _cells(event: EventMention, reading: Reading) -> dict[str, str]:
    """Return the cells of one event by column; those left out are told by nobody."""
    known = {referent.id: referent for referent in reading.referents}
    took_part = [(known[each.referent], each.role) for each in event.participants if each.referent in known]
    actors = [who for who, role in took_part if role not in _RECIPIENTS]
    recipients = [who for who, role in took_part if role in _RECIPIENTS]
    if not recipients and len(actors) > 1:  # two met: POLECAT has the first as actor
        actors, recipients = actors[:1], actors[1:]
    place = known.get(event.place or "")
    outlet = known.get(reading.outlet or "")
    contexts = [*event.plover.contexts, _REALIS.get(event.realis, "")]
    return {
        "Event ID": event.id,
        "Event Date": event.date.first.isoformat() if event.date else "",
        "Event Type": event.plover.type,
        "Event Mode": event.plover.mode or "",
        "Quad Code": _QUADS[event.plover.type],
        "Contexts": _joined(contexts),
        **_Side(tuple(actors), reading).cells("Actor"),
        **_Side(tuple(recipients), reading).cells("Recipient"),
        "Placename": _name(place, "en") if place else "",
        "Country": _joined(_countries(place)) if place else "",
        "Raw Placename": _name(place, reading.language) if place else "",
        "Source": printable(_name(outlet, "en") if outlet else reading.document.source),
        "Publication Date": reading.published.first.isoformat() if reading.published else "",
        "Story People": _joined(_names_of("person", reading)),
        "Story Organizations": _joined(_names_of("organisation", reading)),
        "Story Locations": _joined([*_names_of("country", reading), *_names_of("place", reading)]),
        "Language": _LANGUAGES.get(reading.language, reading.language),
        "Version": reading.rules,
    }


def _joined(cells: Iterable[str]) -> str:
    return _BETWEEN.join(cell for cell in cells if cell)


def _name(referent: Referent, language: str) -> str:
    """Return a name, in this language where there is one; nothing for somebody known by a role alone."""
    return referent.names.get(language) or next(iter(referent.names.values()), "")


def _names_of(kind: str, reading: Reading) -> Iterator[str]:
    return (_name(each, "en") for each in reading.referents if each.kind == kind)


def _countries(referent: Referent) -> list[str]:
    """Return the states that somebody acts for or something belongs to, as alpha-3 codes."""
    codes = [held.of for held in referent.positions if not held.former] or [referent.country]
    return [_ALPHA_3[code[:2]] for code in codes if code and STATE.fullmatch(code) and code[:2] in _ALPHA_3]


def _sectors(referent: Referent) -> list[str]:
    """Return what an office belongs to: government where nothing nearer is told."""
    if referent.kind == "country":
        return ["GOV"]
    offices = [held.office for held in referent.positions]
    return [next(sector for sector, pattern in _SECTORS if pattern.search(office)) for office in offices]
