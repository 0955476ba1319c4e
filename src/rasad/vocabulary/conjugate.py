"""Conjugate Persian and Arabic verbs from the forms a dictionary gives, as far as news uses them."""

from collections.abc import Iterator

from rasad.script import JOINER

_SHADDA = "\u0651"
_NUNATION = "\u064d"  # the two kasras that end a defective participle: داعٍ
_ACCUSATIVE = "اً"
_ENCLITICS = ("ه", "ها", "هم", "هما")


def persian_verb(past: str, present: str, *, negative: bool = False) -> list[str]:
    """Conjugate a Persian verb from its stems; `negative` gives the negated forms alone (ندانست, نمی‌داند).

    The present stem has the ی that vowels take before endings, where it does (گوی, افزای, but شو). Source: the
    regular paradigm of any Persian grammar (Windfuhr and Perry 2009, section 4).
    """
    no, stem = _joined("ن", past) if negative else ("", past)
    imperfect = f"{'نمی' if negative else 'می'}{JOINER}"
    perfect, will = f"{no}{stem}ه", "نخواه" if negative else "خواه"
    made = [f"{no}{stem}{ending}" for ending in ("", "ند", "م", "یم")]
    made += [
        perfect,
        f"{perfect} است",
        f"{perfect} بود",
        f"{perfect} بودند",
        f"{perfect} باشد",
        f"{perfect} باشند",
    ]
    made += [f"{perfect}{JOINER}{ending}" for ending in ("است", "اند", "ام", "ایم", "بود")]
    made += [f"{imperfect}{past}{ending}" for ending in ("", "ند", "م", "یم", f"ه{JOINER}اند", "ه است")]
    made += [f"{imperfect}{present}{ending}" for ending in ("د", "ند", "م", "یم")]
    made += [f"{will}{ending} {past}" for ending in ("د", "ند", "م", "یم")]
    if negative:
        return [*made, *("".join([*_joined("ن", present), ending]) for ending in ("د", "ند"))]
    made += ["".join([*_joined("ب", present), ending]) for ending in ("د", "ند")]
    return [*made, *(f"{present}{ending}" for ending in ("د", "ند", "م", "یم"))]


def _joined(prefix: str, stem: str) -> tuple[str, str]:
    """Return the prefix ن or ب and a stem as they join: نگفت, but نیامد and نیفزود."""
    if stem[0] == "آ":
        return f"{prefix}ی", f"ا{stem[1:]}"
    return (f"{prefix}ی", stem[1:]) if stem[0] == "ا" else (prefix, stem)


def arabic_verb(past: str, present: str) -> list[str]:
    """Conjugate an Arabic verb from its third person masculine singular, past and present.

    A doubled verb is written with its shadda (ردّ, أقرّ), so that رددنا can be told from قلنا. Source:
    Ryding 2005, chapters 21 to 30.
    """
    return [*_arabic_past(past), *_arabic_present(present.replace(_SHADDA, ""))]


def _arabic_past(past: str) -> Iterator[str]:
    """Yield the past in the third person and the first plural: قال, قالت, قالا, قالتا, قالوا, قلنا.

    The feminine plural is left out: news hardly has it, and it is spelt like much else (أثنين, لمن).
    """
    base, last = past.replace(_SHADDA, ""), past[-1]
    if last in "اى":
        # دعا: دعت, دعوا, دعونا; نفى: نفت, نفوا, نفينا.
        stem, glide = base[:-1], "و" if last == "ا" else "ي"
        yield from (
            base,
            f"{stem}ت",
            f"{stem}تا",
            f"{stem}وا",
            f"{stem}{glide}ا",
            f"{stem}{glide}نا",
        )
        return
    if last == "ي":
        # نسي: نسيت, نسوا.
        yield from (base, f"{base}ت", f"{base}تا", f"{base[:-1]}وا", f"{base}ا", f"{base}نا")
        return
    if last == _SHADDA:
        before = f"{base}{base[-1]}"
    elif len(base) > 2 and base[-2] == "ا":
        before = f"{base[:-2]}{last}"  # قال, أشار: the long vowel is short before a consonant
    else:
        before = base
    dual = f"{base[:-1]}آ" if last == "أ" else f"{base}ا"
    yield from (base, f"{base}ت", f"{base}تا", f"{base}وا", dual, f"{before}نا")
    if last == "أ":
        yield f"{base[:-1]}ؤوا"


def _arabic_present(present: str) -> Iterator[str]:
    """Yield the present in the persons of news, indicative and subjunctive: يقول, يقولون, يقولوا.

    The jussive is left out: it is negative in news (لم يقل), and يجب is "must" more often than "answer".
    """
    root = present[1:]
    defective = root[-1] in "يوى"
    bare = root[:-1] if defective else root
    dual = f"{bare}ي" if root[-1] == "ى" else root
    for person in "يتنأ":
        yield f"{person}{root}"
    for person in "يت":
        yield from (f"{person}{bare}ون", f"{person}{bare}وا", f"{person}{dual}ان", f"{person}{dual}ا")


def arabic_with_objects(past: str, present: str) -> Iterator[str]:
    """Yield the forms of an Arabic verb that carry a pronoun as object: وصفته, يتهمه, اعتبرها, دعاهم.

    The masculine past of three letters is left out: رفضه is "his refusal" more often than "he refused it".
    """
    base, now = past.replace(_SHADDA, ""), present.replace(_SHADDA, "")
    long = base[:-1] + "ا" if base[-1] == "ى" else base
    feminine = f"{base[:-1] if base[-1] in 'اى' else base}ت"
    current = now[1:-1] + "ا" if now[-1] == "ى" else now[1:]
    plural = current[:-1] if now[-1] in "يوى" else current
    many = base[:-1] if base[-1] in "اى" else base
    hosts = [feminine, f"{many}و", f"ي{current}", f"ت{current}", f"ن{current}", f"ي{plural}ون"]
    if len(base) > 3 or base[-1] in "اى":
        hosts.append(long)
    for host in hosts:
        for enclitic in _ENCLITICS:
            yield f"{host}{enclitic}"


def arabic_participle(form: str) -> list[str]:
    """Give an active participle the forms in which it stands beside a verb: مؤكداً, مؤكدة, مؤكدين, مؤكدتين.

    A defective one is written with its two kasras (داعٍ: داعيا, داعية, داعين). The nominative is left out:
    من المؤكد أن is "it is certain that". One written in the accusative stands in no other form: مذكراً reminds,
    but مذكرة is a memorandum.
    """
    if form.endswith(_ACCUSATIVE):
        return [form]
    head, _, tail = form.partition(" ")
    stem, glide = (head[:-1], "ي") if head[-1] == _NUNATION else (head, "")
    endings = (f"{glide}ا", f"{glide}ة", "ين", f"{glide}تين", f"{glide}ين")
    return [" ".join(filter(None, (f"{stem}{ending}", tail))) for ending in dict.fromkeys(endings)]
