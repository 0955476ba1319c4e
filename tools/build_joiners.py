"""Train the model of Persian joiners and write src/rasad/clean/joiners.json.xz.

    python tools/build_joiners.py DATA src/rasad/clean/joiners.json.xz

DATA is the folder that holds lex-fa-hazm, ud-fa-perdt and ud-fa-seraji (see NOTICE). Needs python-crfsuite, which the
package itself does not: the model is a chain of two labels, and its weights are written out as plain tables. Learns
from PerDT's training words and development set, Seraji's development set and hazm's words; the test sets stay unseen.
"""

import itertools
import lzma
import math
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec
import pycrfsuite

from rasad.clean.joiners import Joiners, joiner_places, position_keys
from rasad.script import JOINER

_TOKEN = re.compile(f"[^\\W\\d_]+(?:{JOINER}[^\\W\\d_]+)*")
_PERSIAN = str.maketrans("يىكأإؤئةۀ", "ییکااویهه", "ٌٍَُِّْٰٕٔ\u064b\u200d")
_SCALE = 20
_IMPERSONAL = {"توان", "باید", "بایست", "بایستی"}
_PARTICIPLES = (
    "شده",
    "کرده",
    "داده",
    "گرفته",
    "خورده",
    "رفته",
    "زده",
    "دیده",
    "آمده",
    "یافته",
    "نشده",
    "داشته",
)
_PAST, _PRESENT = ("", "م", "ی", "یم", "ید", "ند", "ه"), ("م", "ی", "د", "یم", "ید", "ند")


def read(path: Path) -> str:
    """Return the words of a packed file with Persian letters, vowel signs dropped."""
    return lzma.decompress(path.read_bytes()).decode().translate(_PERSIAN)


def sentences(path: Path) -> Iterator[str]:
    """Yield the sentences of a treebank in CoNLL-U."""
    for line in read(path).splitlines():
        if line.startswith("# text = "):
            yield line.removeprefix("# text = ")


def words_in(text: str) -> Counter[str]:
    """Count the words of a text, joiners inside."""
    return Counter(_TOKEN.findall(text))


def read_hazm(folder: Path) -> dict[str, tuple[int, str]]:
    """Return hazm's words with frequency and part of speech."""
    found: dict[str, tuple[int, str]] = {}
    for line in read(folder / "words.dat.xz").splitlines():
        word, frequency, part = line.split("\t")
        found[word] = (int(frequency) + found.get(word, (0, ""))[0], part)
    return found


def verb_forms(folder: Path) -> set[str]:
    """Return the forms that can follow می, made from hazm's verb stems."""
    found = set()
    for line in read(folder / "verbs.dat.xz").split():
        past, _, present = line.partition("#")
        if len(past) > 1 and past.isalpha():
            found.update(past + ending for ending in _PAST)
        if present and present.isalpha():
            # گو: می‌گوید, but شو: می‌شود; the stem does not tell which, and a form too many does no harm.
            stems = {"ا": [f"{present}ی"], "و": [present, f"{present}ی"]}.get(present[-1], [present])
            found.update(stem + ending for stem in stems for ending in _PRESENT)
    return {form for form in found if len(form) > 1} | _IMPERSONAL


def classify(hazm: Mapping[str, tuple[int, str]], counted: Counter[str], verbs: set[str]) -> dict[str, str]:
    """Give every word without joiners a class: its part of speech and how frequent it is."""
    classes = {}
    for word, (frequency, part) in hazm.items():
        if JOINER not in word and " " not in word:
            letter = (
                "N"
                if part[0] == "N"
                else "A"
                if part.startswith("AJ") or "ADV" in part
                else "0"
                if part == "0"
                else "X"
            )
            size = sum(frequency >= limit for limit in (1, 1000, 100_000, 3_000_000))
            classes[word] = f"{letter}{size}"
    for word, count in counted.items():
        if JOINER not in word and count > 2:
            classes.setdefault(word, "T1")
    for form in verbs:
        classes[form] = f"V{classes.get(form, 'V0')[1]}"
        for prefix in "بن":
            classes.setdefault(prefix + form, "Y0")
    return classes


def commonest(counted: Counter[str]) -> dict[str, str]:
    """Return the commonest spelling of each word, by the word without joiners; of equals, the one with more of them."""
    found: dict[str, str] = {}
    for form, _ in sorted(counted.items(), key=lambda pair: (pair[1], pair[0].count(JOINER), pair[0])):
        found[form.replace(JOINER, "")] = form
    return found


def keys_of(word: str, classes: Mapping[str, str]) -> list[list[str]]:
    """Return the model's attributes for each place of a word, the template's number before its key."""
    return [[f"{n} {key}" for n, key in enumerate(keys)] for keys in position_keys(word, classes)]


def train(samples: Mapping[str, int], classes: Mapping[str, str]) -> tuple[list[dict[str, int]], list[int]]:
    """Train the chain and return its tables, one a template, and its scores for pairs of labels."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for form, repeats in samples.items():
        word, places = form.replace(JOINER, ""), set(joiner_places(form))
        if len(word) > 1:
            attributes = keys_of(word, classes)
            labels = [str(int(n in places)) for n in range(1, len(word))]
            for _ in range(repeats):
                trainer.append(attributes, labels)
    trainer.set_params({"c1": 0.3, "c2": 0.01, "max_iterations": 100, "feature.possible_transitions": True})
    with tempfile.TemporaryDirectory() as folder:
        place = str(Path(folder) / "joiners.crf")
        trainer.train(place)
        tagger = pycrfsuite.Tagger()
        tagger.open(place)
        learned = tagger.info()
        tagger.close()
    summed: defaultdict[tuple[int, str], float] = defaultdict(float)
    for (attribute, label), weight in learned.state_features.items():
        template, _, key = attribute.partition(" ")
        summed[int(template), key] += weight if label == "1" else -weight
    count = 1 + max(template for template, _ in summed)
    tables: list[dict[str, int]] = [{} for _ in range(count)]
    for (template, key), weight in sorted(summed.items()):
        if round(weight * _SCALE):
            tables[template][key] = round(weight * _SCALE)
    return tables, [
        round(learned.transitions[pair] * _SCALE) for pair in (("0", "0"), ("0", "1"), ("1", "0"), ("1", "1"))
    ]


def loose_pairs(
    joined: Iterable[str], running: str, counted: Counter[str], hazm: Mapping[str, tuple[int, str]]
) -> Iterator[str]:
    """Yield the forms of two parts that running text may well write as two words.

    A form that the treebanks lack is bound if one of its parts is no word by itself (آمیز, نشین), or if hazm has met
    it and it does not end in a participle (کاشته شده may be a passive).
    """
    words = _TOKEN.findall(running)
    pairs = Counter(itertools.pairwise(words))
    for form in joined:
        left, *rest = form.split(JOINER)
        if len(rest) == 1:
            apart = pairs[left, rest[0]] * 8 > counted[form]
            bound = counted[form] or not (counted[left] and counted[rest[0]])
            met = hazm.get(form, (0, ""))[0] and not rest[0].endswith(_PARTICIPLES)
            if apart or not (bound or met):
                yield form.replace(JOINER, "")


def main(data: Path, target: Path) -> None:
    """Train, settle what the lists know, and write the model."""
    perdt = read(data / "ud-fa-perdt/train_raw_tokens_one_per_line.txt.xz")
    perdt += "\n".join(sentences(data / "ud-fa-perdt/fa_perdt-ud-dev.conllu.xz"))
    seraji = "\n".join(sentences(data / "ud-fa-seraji/fa_seraji-ud-dev.conllu.xz"))
    hazm, verbs = read_hazm(data / "lex-fa-hazm"), verb_forms(data / "lex-fa-hazm")
    counted = words_in(perdt) + words_in(seraji)
    classes, seen = classify(hazm, counted, verbs), commonest(counted)

    weighted = counted + words_in(
        seraji
    )  # a thirtieth of PerDT's words, another annotator's habits: counted double
    samples = {form: 1 + int(math.log2(count)) for form, count in weighted.items()}
    for word, (frequency, _) in hazm.items():
        if word.replace(JOINER, "") not in seen and " " not in word and (JOINER in word or frequency):
            samples[word] = 1
    tables, moves = train(samples, classes)

    joined = {form for form in seen.values() if JOINER in form}
    joined |= {
        form
        for form in hazm
        if JOINER in form and form.replace(JOINER, "") not in classes.keys() | seen.keys()
    }
    model = Joiners(
        weights=tables,
        moves=tuple(moves),
        lexicon=classes,
        settled={},
        loose=frozenset(),
        seconds=frozenset(),
    )
    undecided = {word for word in classes if word not in seen and model.places(word)}
    by_class: defaultdict[str, list[str]] = defaultdict(list)
    for word, tag in sorted(classes.items()):
        by_class[tag].append(word)
    stored = {
        "weights": tables,
        "moves": moves,
        "classes": {tag: " ".join(found) for tag, found in sorted(by_class.items())},
        "open": " ".join(sorted(undecided)),
        "joined": " ".join(sorted(joined)),
        "loose": " ".join(sorted(loose_pairs(joined, f"{perdt}\n{seraji}", counted, hazm))),
    }
    target.write_bytes(lzma.compress(msgspec.json.encode(stored), preset=9 | lzma.PRESET_EXTREME))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
