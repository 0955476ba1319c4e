"""Measure how texts are made ready: folding, joiners restored, language told, beside hazm, shekar, parsivar.

    python benchmarks/text.py             all figures; each peer that is installed is measured in the same run
    python benchmarks/text.py joiners     those whose name has the word

Speed is measured on varied reports, in MB of UTF-8 a second. Joiners are measured on the test sentences of two
treebanks: their joiners are deleted, or replaced by spaces, and those put back are compared, place by place. Both
come from ../shared/data; where that folder is absent, this says so and ends.
"""

import itertools
import json
import lzma
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from rasad.clean.joiners import load_joiners, restore_joiners, word_places
from rasad.clean.language import detect_language
from rasad.clean.normalize import fold_text
from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.script import FOLD, JOINER, fold

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
TREEBANKS = {
    "PerDT": "ud-fa-perdt/fa_perdt-ud-test.conllu.xz",
    "Seraji": "ud-fa-seraji/fa_seraji-ud-test.conllu.xz",
}
NEWS = {"fa": ("news-fa-fars-languageml", "news-fa-nsurl-text"), "ar": ("news-ar-ant",)}
_SLOW = 0.3  # MB given to peers, which are slow
_SWAPPED = {"fa": str.maketrans("یک", "يك"), "ar": str.maketrans("يكى", "یکی")}

Restorer = Callable[[str], str]


def main(wanted: str) -> int:
    """Print the figures of all parts whose name has a word in it."""
    if not DATA.is_dir():
        print("no treebanks and reports: ../shared/data is not here")
        return 0
    for name, part in {
        "fold": _print_folding,
        "joiners": _print_joiners,
        "language": _print_languages,
    }.items():
        if wanted in name:
            print(f"\n{name}")
            part()
    return 0


def reports(language: str, megabytes: float) -> list[str]:
    """Return varied reports of a language, as many as make up a size."""
    return _first(itertools.chain.from_iterable(map(_texts, NEWS[language])), megabytes)


def _first(texts: Iterable[str], megabytes: float) -> list[str]:
    """Return the first texts, as many as make up a size."""
    found, size = [], 0.0
    for text in texts:
        found.append(text)
        size += _megabytes([text])
        if size > megabytes:
            break
    return found


def _texts(name: str) -> Iterator[str]:
    with lzma.open(DATA / name / "docs.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def sentences(treebank: str) -> list[str]:
    """Return the sentences of a treebank in CoNLL-U."""
    with lzma.open(DATA / TREEBANKS[treebank], "rt", encoding="utf-8") as lines:
        mark = "# text = "
        return [line.removeprefix(mark).strip().strip(JOINER) for line in lines if line.startswith(mark)]


def _print_folding() -> None:
    """Print the speed of folding and of all that makes a text ready, with that of plain `str.translate`."""
    for language in NEWS:
        texts = reports(language, 5)
        documents = [Document(source="", text=text) for text in texts]
        works: dict[str, Callable[[], object]] = {
            "fold, with offsets": lambda texts=texts: _each(fold_text, texts),
            "str.translate, the same table": lambda texts=texts: _each(_translate, texts),
            "prepare (fold, language, sentences)": lambda documents=documents: _each(prepare, documents),
        }
        for name, work in works.items():
            print(f"  {language} {name:<38}{_speed(work, texts):>8.1f} MB/s")


def _print_joiners() -> None:
    """Print, for us and each peer, F1 on deleted and spaced joiners, wrong inserts in correct text, and speed."""
    load_joiners()
    texts = [text.replace(JOINER, "") for text in reports("fa", 8)]
    heads = " ".join(f"{name + ' deleted':>15}{'spaced':>8}{'wrong':>8}" for name in TREEBANKS)
    print(f"  {'':<10}{heads}   MB/s   (F1, F1, wrong inserts in 10,000 words of correct text)")
    own = 0.0
    for name, restore in {"rasad": restore_joiners, **_peers()}.items():
        own_turn = restore is restore_joiners
        sample = texts if own_turn else _first(texts, _SLOW)
        figures = []
        for treebank in TREEBANKS:
            found = sentences(treebank)
            figures += [score(found, "", restore), score(found, " ", restore), wrong(found, restore)]
        word_places.cache_clear()
        speed = _speed(lambda restore=restore, sample=sample: [restore(text) for text in sample], sample)  # type: ignore[misc]
        own = own or speed
        row = "".join(f"{figures[n]:>16.1f}{figures[n + 1]:>8.1f}{figures[n + 2]:>8.1f}" for n in (0, 3))
        print(
            f"  {name:<10}{row}{speed:>7.2f}"
            + ("" if own_turn else f"   ours is {own / speed:.0f} times as fast")
        )


def score(found: Iterable[str], in_place: str, restore: Restorer) -> float:
    """Return F1, in per cent, of the places of joiners put back where they had been replaced."""
    right = wanted = given = 0
    for sentence in found:
        gold, made = _places(sentence), _places(restore(sentence.replace(JOINER, in_place)))
        right, wanted, given = right + len(gold & made), wanted + len(gold), given + len(made)
    return 200 * right / (wanted + given)


def wrong(found: list[str], restore: Restorer) -> float:
    """Return how many joiners are put into 10,000 words of correct text, sentence by sentence."""
    added = sum(len(_places(restore(sentence)) - _places(sentence)) for sentence in found)
    return 1e4 * added / sum(len(sentence.split()) for sentence in found)


def _places(text: str) -> set[int]:
    """Return where joiners stand, counted in letters, so that other changes of a peer do not count."""
    places, letters = set(), 0
    for character in text:
        if character == JOINER:
            places.add(letters)
        letters += sum(folded.isalnum() for folded in fold(character))
    return places


def _peers() -> dict[str, Restorer]:
    """Return the normalisers of the peers that are installed."""
    found: dict[str, Restorer] = {}
    if find_spec("hazm"):
        found["hazm"] = import_module("hazm").Normalizer().normalize
    if find_spec("shekar"):
        found["shekar"] = import_module("shekar").Normalizer().normalize
    if find_spec("parsivar"):
        parsivar = import_module("parsivar")
        found["parsivar"] = parsivar.Normalizer().normalize
        found["parsivar+"] = parsivar.Normalizer(statistical_space_correction=True).normalize
    return found


def _print_languages() -> None:
    """Print how many runs of a few words, of reports and treebanks, are told right, letters as received and swapped."""
    runs = {"fa": [sentence for name in TREEBANKS for sentence in sentences(name)], "ar": reports("ar", 0.6)}
    for count in (3, 5, 10, 20):
        for language, texts in runs.items():
            pieces = [piece for text in texts for piece in _runs(text, count)]
            swapped = [piece.translate(_SWAPPED[language]) for piece in pieces]
            rights = [
                Counter(detect_language(piece, fold(piece)) for piece in each)[language]
                for each in (pieces, swapped)
            ]
            shares = [100 * right / len(pieces) for right in rights]
            print(
                f"  {language} {count:>2} words: {shares[0]:.1f} %, letters swapped {shares[1]:.1f} % of {len(pieces)}"
            )
    for language in NEWS:
        texts = reports(language, 5)
        pairs = [(text, fold(text)) for text in texts]
        begun = time.process_time()
        told = Counter(itertools.starmap(detect_language, pairs))
        took = time.process_time() - begun
        print(
            f"  {language} whole reports: {100 * told[language] / len(texts):.1f} %, {len(texts) / took:,.0f} reports/s"
        )


def _runs(text: str, count: int) -> Iterator[str]:
    """Yield each run of so many words on end."""
    words = text.split()
    for first in range(0, len(words) - count + 1, count):
        yield " ".join(words[first : first + count])


def _each(work: Callable[[Any], object], given: Iterable[Any]) -> None:
    """Do some work on one thing after another and keep nothing, as a batch of reports is read."""
    for one in given:
        work(one)


def _translate(text: str) -> str:
    return text.translate(FOLD)


def _megabytes(texts: Iterable[str]) -> float:
    return sum(len(text.encode("utf-8", "surrogatepass")) for text in texts) / 1e6


def _speed(work: Callable[[], object], texts: list[str]) -> float:
    """Return how many MB some work goes through in a second of the processor, once."""
    begun = time.process_time()
    work()
    return _megabytes(texts) / (time.process_time() - begun)


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
