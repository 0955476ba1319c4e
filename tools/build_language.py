"""Count by which words and letters Persian and Arabic are told apart, and write src/rasad/clean/language.json.

    python tools/build_language.py DATA src/rasad/clean/language.json

DATA is the folder that holds ud-fa-perdt, ud-fa-seraji, ud-ar-pud and ner-ar-wojood-sample (see NOTICE). Each entry
is ten times the logarithm of how much likelier Persian text has the word, or the three letters, than Arabic text.
All is counted folded, so that swapped letters (ي/ی, ك/ک) change nothing.
"""

import json
import lzma
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from rasad.script import fold

_WORD = re.compile(r"[^\W\d_]+")
_WORDS_KEPT, _LETTERS_KEPT = 4000, 4000


def read(path: Path) -> str:
    """Return a file's text, unpacked where it is packed."""
    raw = path.read_bytes()
    return (lzma.decompress(raw) if path.suffix == ".xz" else raw).decode()


def sentences(path: Path) -> Iterator[str]:
    """Yield the sentences of a treebank in CoNLL-U."""
    for line in read(path).splitlines():
        if line.startswith("# text = "):
            yield line.removeprefix("# text = ")


def odds(persian: Mapping[str, float], arabic: Mapping[str, float], kept: int) -> dict[str, int]:
    """Return the entries that tell most, by the logarithm of the ratio of rates."""
    persian_total, arabic_total = sum(persian.values()), sum(arabic.values())
    found = {}
    for entry in persian.keys() | arabic.keys():
        one, other = persian.get(entry, 0) / persian_total, arabic.get(entry, 0) / arabic_total
        if max(persian.get(entry, 0), arabic.get(entry, 0)) > 3:
            ratio = math.log((one + 1e-5) / (other + 1e-5))
            found[entry] = (abs(ratio) * (one + other), round(10 * ratio))
    best = sorted(found, key=lambda entry: (-found[entry][0], entry))[:kept]
    return {entry: found[entry][1] for entry in sorted(best) if found[entry][1]}


def letters(words: Counter[str]) -> Counter[str]:
    """Count three letters on end, each word as often as the logarithm of its count tells."""
    counted: Counter[str] = Counter()
    for word, count in words.items():
        padded = f" {word} "
        for n in range(len(padded) - 2):
            counted[padded[n : n + 3]] += 1 + int(math.log2(count))
    return counted


def main(data: Path, target: Path) -> None:
    """Count both languages and write the table."""
    persian = read(data / "ud-fa-perdt/train_raw_tokens_one_per_line.txt.xz")
    persian += "\n".join(sentences(data / "ud-fa-seraji/fa_seraji-ud-dev.conllu.xz"))
    arabic = "\n".join(sentences(data / "ud-ar-pud/ar_pud-ud-test.conllu.xz"))
    for name in ("train", "val"):
        lines = read(data / f"ner-ar-wojood-sample/{name}.txt").splitlines()
        arabic += "\n" + " ".join(line.split(" ")[0] for line in lines)
    counted = [Counter(_WORD.findall(fold(text))) for text in (persian, arabic)]
    table = {
        "words": odds(counted[0], counted[1], _WORDS_KEPT),
        "letters": odds(letters(counted[0]), letters(counted[1]), _LETTERS_KEPT),
    }
    target.write_text(json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
