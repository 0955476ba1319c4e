"""Write vocabulary/fa/finite_verbs.txt: the last words of finite Persian verbs, by which clauses end.

Reads hazm's verb list (MIT, see NOTICE), one `past#present` a line:

    python tools/build_finite_verbs.py verbs.dat.xz src/rasad/vocabulary/fa/finite_verbs.txt
"""

import lzma
import sys
from pathlib import Path

from rasad.script import JOINER, fold
from rasad.vocabulary.inflect import persian_verb

# Third person forms of to be and of the auxiliaries, which the list's stems do not make.
_AUXILIARIES = (
    "است هست هستند نیست نیستند بود بودند نبود نبودند باشد باشند شد شدند شود شوند نشد نشود اند".split()
)


def main(verbs: Path, target: Path) -> None:
    """Conjugate every verb and keep the last word of each form, folded, sorted."""
    found = set(_AUXILIARIES)
    for line in lzma.decompress(verbs.read_bytes()).decode().split():
        past, _, present = line.partition("#")
        if len(past) < 2 or not present or not present.isalpha() or not past.isalpha():
            continue
        for form in persian_verb(past, present):
            word = fold(form.split(" ")[-1])
            found.update((word, fold(f"ن{form.replace(JOINER, '')}").split(" ")[-1]))
    target.write_text(
        "# Derived from hazm, MIT; made by tools/build_finite_verbs.py\n" + "\n".join(sorted(found)) + "\n",
        "utf-8",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
