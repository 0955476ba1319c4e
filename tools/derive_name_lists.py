"""Derive the word lists by which names are told from other words, from openly licensed data.

    python tools/derive_name_lists.py DATA src/rasad/vocabulary

DATA is the folder that holds the sources named in NOTICE. Writes name_words.txt, given_names.txt and
common_words.txt for each language. A word counts as a name where a source lists or tags it as one, and
as common where running text uses it otherwise; a word may be both (صالح, ظریف), and the rules decide.
"""

import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from rasad.script import fold
from rasad.vocabulary.inflect import arabic_verb

_LETTERS = re.compile(r"[^\W\d_]+")
_OWN = Path(__file__).parent / "words"
_RARE = 60  # how often hazm's corpus has a word that may be a foreign name


def read(path: Path) -> str:
    """Return a file's text, unpacked where it is compressed."""
    raw = path.read_bytes()
    return (lzma.decompress(raw) if path.suffix == ".xz" else raw).decode("utf-8-sig")


def tagged(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield (word, is part of a person's name) of a file with one word and its tags a line."""
    for line in read(path).splitlines():
        parts = re.split(r"[\t ]+", line.strip())
        if len(parts) > 1 and _LETTERS.fullmatch(fold(parts[0])):
            tags = [tag[2:5] for tag in parts[1:] if tag[1:2] == "-"]
            yield parts[0], "PER" in tags


def treebank(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield (word, is a proper noun) of a file in CoNLL-U."""
    for line in read(path).splitlines():
        parts = line.split("\t")
        if len(parts) == 10 and _LETTERS.fullmatch(fold(parts[1])):
            yield parts[1], parts[3] == "PROPN"


def transliterated(data: Path) -> Iterator[str]:
    """Yield the Arabic spellings of single names of persons from two transliteration sets."""
    for line in read(data / "names-en-ar-amazon/pairs.tsv.xz").splitlines():
        english, arabic, _ = line.split("\t")
        word = arabic.replace(" ", "")
        if re.fullmatch(r"[a-z'-]{3,}", english) and len(word) > 2:
            yield word


def coded_actors(data: Path) -> Iterator[list[str]]:
    """Yield the words of the persons in the Arabic actor dictionary: entries of two to four words."""
    for line in read(data / "events-ar-petrarch/actor_dict_ar_v4.txt").splitlines():
        if line[:1] in {"\t", " ", "["}:
            continue
        entry = line.split("[")[0].strip().strip("_").split("_")
        if 2 <= len(entry) <= 4 and all(_LETTERS.fullmatch(word) for word in entry):
            yield entry


def verb_patterns(data: Path) -> Iterator[str]:
    """Yield the words of the Arabic event coder's verbs and agents, which are no names."""
    for line in read(data / "events-ar-petrarch/CAMEO.ar.0.5.txt").splitlines():
        yield from _LETTERS.findall(re.sub(r"[\u064b-\u0652]|&\w+|~|_", " ", line.replace("_", " ")))
    for line in read(data / "events-ar-petrarch/agents.all.ar_v3.txt").splitlines():
        yield from _LETTERS.findall(line.split("[")[0].replace("_", " "))


def own(name: str) -> list[str]:
    """Return the words of one of our own lists, comments left out."""
    lines = (_OWN / name).read_text("utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def own_arabic() -> Iterator[str]:
    """Yield our own common words of Arabic: verbs conjugated, then words as they are."""
    verbs, words = (_OWN / "more_common.ar.txt").read_text("utf-8").split("=")
    yield from _conjugated(verbs.split("\n", 1)[1])
    yield from words.split()


def own_verbs() -> Iterator[str]:
    """Yield the forms of further verbs of Arabic, of which those that are names too are none of a verb (جادل, نمر)."""
    yield from _conjugated((_OWN / "more_verbs.ar.txt").read_text("utf-8").split("\n", 1)[1])


def _conjugated(pairs: str) -> Iterator[str]:
    """Yield the forms of verbs told by past and present."""
    for pair in pairs.strip().split("|"):
        past, present = pair.split()
        yield from arabic_verb(past, present)


def write(path: Path, words: Iterable[str], about: str) -> None:
    """Write a list, one word a line, one spelling for each folded form, sorted."""
    kept: dict[str, str] = {}
    for word in words:
        kept.setdefault(fold(word), word)
    body = "\n".join(kept[key] for key in sorted(kept) if len(key) > 1 and "\u0600" < key[0] < "\u0700")
    path.write_text(
        f"# {about}\n# Made by tools/derive_name_lists.py; sources and licences are in NOTICE.\n{body}\n",
        "utf-8",
    )


def hazm_words(data: Path) -> Counter[str]:
    """Count hazm's words of a known class, and the forms of its verbs, as common ones.

    Its rare nouns hold foreign names (ویلسون, ریکاردو): those that are transliterated from English are left out.
    """
    common = Counter[str]()
    foreign = {fold(word) for word in transliterated(data)}
    for line in read(data / "lex-fa-hazm/words.dat.xz").splitlines():
        word, frequency, kinds = line.split("\t")[:3]
        if kinds == "N" and int(frequency or 0) < _RARE and fold(word) in foreign:
            continue
        if (kinds != "0" and int(frequency or 0) > 0) or fold(word).endswith(("ها", "های", "ترین")):
            common[fold(word)] += 3
    for line in read(data / "lex-fa-hazm/verbs.dat.xz").splitlines():
        past, _, present = line.partition("#")
        for form in (
            past,
            past + "ه",
            past + "ند",
            "می" + past,
            "می" + present + "د",
            "می" + present + "ند",
            past + "ن",
        ):
            common[fold(form)] += 3
    return common


def persian(data: Path, target: Path) -> None:
    """Make the Persian lists."""
    counts, as_name = Counter[str](), Counter[str]()
    pairs = [*tagged(data / "ner-fa-parstwiner/train.txt"), *tagged(data / "ner-fa-parstwiner/dev.txt")]
    for name in ("dev", "test"):
        pairs += tagged(data / f"ud-fa-perdt/{name}_with_NER_tag.txt.xz")
    for word, is_name in pairs:
        counts[fold(word)] += 1
        as_name[fold(word)] += is_name
    proper, elsewhere = Counter[str](), Counter[str]()
    for part in ("dev", "test"):
        for word, is_name in treebank(data / f"ud-fa-perdt/fa_perdt-ud-{part}.conllu.xz"):
            (proper if is_name else elsewhere)[fold(word)] += 1
    given = [
        line
        for sex in ("male", "female")
        for line in read(data / f"names-fa-given-armanyazdi/{sex}_fa.txt").split()
    ]
    names = {word for word, n in as_name.items() if n * 5 >= counts[word] and (n > 1 or n == counts[word])}
    names |= {fold(word) for word in given}
    common = hazm_words(data)
    known = Counter(common)
    for word in _LETTERS.findall(fold(read(data / "ud-fa-perdt/train_raw_tokens_one_per_line.txt.xz"))):
        common[word] += 1
    for word, n in counts.items():
        common[word] += n - as_name[word]
    for word, n in proper.items():
        if n > elsewhere[word] and (word in names or not known[word]):
            common[word] = (
                0  # proper nouns of the treebank are no common words, but for parts of others (رژیم, قوه)
            )
    write(target / "name_words.txt", sorted(names), "Words of Persian text that are parts of persons' names.")
    chosen = [*own("given_names.fa.txt"), *(word for word in given if common[fold(word)] < 40)]
    write(target / "given_names.txt", chosen, "Given names in Persian spelling.")
    sure = {fold(word) for word in own("given_names.fa.txt")} - {
        fold(word) for word in own("ambiguous_given.fa.txt")
    }
    for word in sure:
        if (counts[word] - as_name[word]) * 2 < counts[word] or counts[word] < 6:
            common[word] = 0
    kept = (word for word, n in common.items() if n > 2 and (word not in names or n > 3 * as_name[word]))
    kept = {*kept, *map(fold, own("ambiguous_given.fa.txt")), *map(fold, own("more_common.fa.txt"))}
    write(
        target / "common_words.txt", sorted(kept), "Words of Persian that are used otherwise than as names."
    )


def arabic(data: Path, target: Path) -> None:
    """Make the Arabic lists."""
    counts, as_name = Counter[str](), Counter[str]()
    for part in ("train", "val"):
        for word, is_name in tagged(data / f"ner-ar-wojood-sample/{part}.txt"):
            counts[fold(word)] += 1
            as_name[fold(word)] += is_name
    common = Counter[str]()
    for word, n in counts.items():
        common[word] += n - as_name[word]
    for word, is_name in treebank(data / "ud-ar-pud/ar_pud-ud-test.conllu.xz"):
        if not is_name:
            common[fold(word)] += 1
    for word in verb_patterns(data):
        common[fold(word)] += 1
    names = {fold(word) for word in transliterated(data)}
    for line in read(data / "names-ar-en-google/ar2en-train.txt").splitlines():
        names.add(fold(line.split("\t")[0]))
    names |= {word for word, n in as_name.items() if n * 3 >= counts[word]}
    first = Counter[str](fold(entry[0]) for entry in coded_actors(data) if fold(entry[0]) in names)
    given = {fold(word) for word in own("given_names.ar.txt")}
    given |= {word for word, n in first.items() if n >= 3 and not common[word]}
    common.update(map(fold, own_arabic()))
    common.update(set(map(fold, own_verbs())) - names - given)
    ambiguous = {fold(word) for word in own("ambiguous_given.ar.txt")}
    for word in {fold(word) for word in own("given_names.ar.txt")} - ambiguous:
        del common[word]
    words = sorted({word for word in names if len(word) > 2} | given)
    write(target / "name_words.txt", words, "Words of Arabic text that are parts of persons' names.")
    write(target / "given_names.txt", sorted(given), "Given names in Arabic spelling.")
    write(
        target / "common_words.txt", sorted(common), "Words of Arabic that are used otherwise than as names."
    )


if __name__ == "__main__":
    source, vocabulary = Path(sys.argv[1]), Path(sys.argv[2])
    persian(source, vocabulary / "fa")
    arabic(source, vocabulary / "ar")
