"""Names of persons: where a run of words is a name, by its words and by what stands beside it."""

from rasad.extract.found import Found
from rasad.extract.people.bounds import BREAKS, GLUE, NEVER
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_shapes import ends_subject
from rasad.extract.people.name_weights import weigh_word
from rasad.extract.people.name_words import breaks, is_common, is_listed, is_other, is_sign, is_surname, stem
from rasad.extract.people.surnames import are_borne_out, end_surname
from rasad.vocabulary.schema import Named

_LONGEST, _SHORTEST_NISBA = 7, 4
_BRACKET = 5  # words before a name at the most where the bracket may open that closes within it


class Run(Found, frozen=True):
    """Say that words `first` up to `end` are a person's name; `clitic` letters of the first word are not.

    `strong` says that the place itself makes it a name: beside an office, after an honorific.
    """

    first: int
    end: int
    clitic: str = ""
    strong: bool = True
    known: str | None = None
    handle: bool = False


def skip_honorifics(ground: Ground, word: int) -> int:
    """Return the first word after the titles of address that begin at a word."""
    while (match := ground.honorifics.get(word)) is not None:
        word = match.end
        marks = {".", "/"} if len(ground.words[word - 1]) == 1 else {"/"}
        if word < len(ground.words) and ground.words[word] in marks:
            word += 1  # د. محمد, اللواء/ محمد
    return word


def read_name(ground: Ground, word: int, *, strong: bool = True) -> Run | None:
    """Return the name that begins at a word (titles of address left out), or None.

    In a strong place (beside an office) unknown words are names; elsewhere a given name must begin.
    """
    first = skip_honorifics(ground, word) if word in ground.honorifics else word
    strong = strong or first > word
    here, arabic = ground.at(first), ground.arabic
    if arabic and strong and here.startswith("ال") and _qualifies(ground, first):
        first += 1
        here = ground.at(first)
    if here == "#":
        first += 1
        here = ground.at(first)
    if arabic:
        if here.startswith("ال") and _is_described(ground, first):
            return None
    elif here.isascii() and here != "@" and (here.isalpha() or is_sign(ground, first)):
        return None  # also رهبران دیجیتالی (Digital Leaders)
    if here == "@" and first + 1 < len(ground.words):
        account = ground.handles.get(first + 1)
        return Run(first, first + 2, handle=True, known=getattr(account.row, "id", None) if account else None)
    known = ground.people.get(first)
    if known is not None and not known.weak and known.end - known.first > 1:
        return Run(first, _goes_on(ground, known.end), known.prefix, known=getattr(known.row, "id", None))
    may_open = here and _may_open(ground, first, strong=strong)
    return _gather(ground, first, strong=strong) if may_open else None


def _may_open(ground: Ground, first: int, *, strong: bool) -> bool:
    """Tell whether a name may begin at a word, by what little it takes to ask."""
    here = ground.words[first]
    bound = ground.bounds.get(here)
    if bound == NEVER:
        return False
    clitic, name = stem(ground, first)
    if not strong:
        following = ground.at(first + 1)
        alone = not following or (following != ")" and ground.bounds.get(following) == NEVER)
        if alone or name not in ground.given:
            return False
    if clitic or (bound is not None and bound != BREAKS):
        return True
    if bound == BREAKS:
        plain = here not in ground.eastern and here not in ground.particles
    else:
        plain = first in ground.barriers or (here not in ground.namelike and is_listed(ground, here))
    return not plain or here + ground.at(first + 1) in ground.given  # جمال الدين, ولی الله


def _gather(ground: Ground, first: int, *, strong: bool) -> Run | None:
    """Return the name that the words from `first` on make together, or None."""
    end, weight, limit = first, 0, min(len(ground.words), first + _LONGEST)
    while end < limit and (value := weigh_word(ground, end, first, strong=strong)) is not None:
        weight += value
        end += 1
    if end > first + 1:
        end = _trim(ground, first, end)
    elif end == first or ground.words[first] in GLUE or ground.words[first] in ground.particles:
        return None
    if not ground.arabic and (end > first + 1 or _is_titled(ground, first)):
        end = end_surname(ground, first, end)
    elif ground.arabic and end == first + 1 and (closed := _bracketed(ground, first)) is not None:
        return closed
    if end == first + 1 and not strong:
        return None
    if end - first == 2 and ground.arabic and _reigns(ground, first):
        end = first + 1
    surname = ground.surnames.get(first)
    famous = surname is not None and surname.end == end and not surname.weak
    if end == first or not ((strong and famous) or _is_name(ground, first, end, weight, strong=strong)):
        return None
    clitic, _ = stem(ground, first)
    if surname is not None and famous:
        return Run(first, end, clitic, strong=strong, known=getattr(surname.row, "id", None))
    marked = known_row(ground, first, end) if ground.arabic else None
    return Run(first, end, clitic, strong=strong, known=marked.id if marked else None)


def _is_titled(ground: Ground, word: int) -> bool:
    """Tell whether a title that is no saint's stands before a word."""
    return word - 1 in ground.titles and ground.words[word - 1] not in ground.lists["holy_titles"]


def known_row(ground: Ground, first: int, end: int) -> Named | None:
    """Return the row of somebody known whose name has marks between its words: دونالد #ترمب, كيم جونغ-أون."""
    told = [here for here in ground.words[first:end] if here not in GLUE]
    if len(told) == end - first or len(told) < 2:
        return None
    for entry in ground.lexicon.forms.get(" ".join(told), ()):
        if entry.subject == "people" and not entry.weak and isinstance(entry.row, Named):
            return entry.row
    return None


def _bracketed(ground: Ground, first: int) -> Run | None:
    """Return a name of which brackets add the first part alone: (الرئيس دونالد) ترامب, (مايك) بومبيو."""
    surname = first + 2
    opened = "(" in ground.words[max(0, first - _BRACKET) : first]
    if ground.at(first + 1) != ")" or not opened or ground.words[first] not in ground.given:
        return None
    match, here = ground.surnames.get(surname), ground.at(surname)
    if match is not None and not match.weak and not match.prefix:
        return Run(first, match.end, known=getattr(match.row, "id", None))
    foreign = here in ground.namelike and not is_listed(ground, here) and not breaks(ground, surname)
    return Run(first, surname + 1) if foreign else None


def _qualifies(ground: Ground, word: int) -> bool:
    """Tell whether an adjective of an office stands before a name: القاضي العربي علاء, but not الرئيس الأميركي الزعيم كيم."""
    here, following = ground.words[word], ground.at(word + 1)
    if following not in ground.given or here in ground.given or not is_listed(ground, here):
        return False
    return not any(entry.subject == "offices" for entry in ground.lexicon.forms.get(here[2:], ()))


def _reigns(ground: Ground, first: int) -> bool:
    """Tell whether one name of a king is followed by another word: منذ تولي الملك سلمان الحكم."""
    last = ground.words[first + 1]
    crowned = first > 0 and ground.words[first - 1] in ground.lists["crowns"]
    servant = ground.words[first] == "عبد"  # الملك عبد الكريم
    return crowned and not servant and last.startswith("ال") and last[2:] in ground.common


def _goes_on(ground: Ground, end: int) -> int:
    """Return where a known name ends that goes on with ancestors or the house: محمد بن سلمان بن عبدالعزيز آل سعود."""
    words = ground.words
    while end + 1 < len(words) and words[end] in ground.lists["descent"] and not breaks(ground, end + 1):
        end += 2
    if (
        end < len(words)
        and words[end].startswith("ال")
        and words[end][2:] in ground.given
        and end not in ground.offices
        and end not in ground.states
        and end not in ground.localities  # سعد الدين الحريري الرياض
        and end not in ground.stops  # جان إيف لودريان الخميس
        and not _is_described(ground, end)
    ):
        end += 1
    return end


def _is_described(ground: Ground, word: int) -> bool:
    """Tell whether a word with the article is an adjective of what ل tells: المؤيد لبريكسيت."""
    if ground.words[word][2:] not in ground.common:
        return False
    following = ground.at(word + 1)
    return following.startswith("ل") and len(following) > 3


def is_foreign(ground: Ground, run: Run) -> bool:
    """Tell whether the words of an Arabic name are no others: given names, names of other tongues, unlisted ones without article."""
    words = [here for here in ground.words[run.first : run.end] if here not in GLUE]
    sure = [
        here
        for here in words
        if here in ground.given or (here in ground.namelike and not is_listed(ground, here))
    ]
    rest = [here for here in words if here not in sure and here not in ground.particles]
    return bool(sure) and not any(here.startswith("ال") or is_listed(ground, here) for here in rest)


def _is_borne_out(ground: Ground, first: int, end: int) -> bool:
    """Tell whether a given name that is a common word too has a word beside it that is sure to be a name's."""
    for here in ground.words[first + 1 : end]:
        if here in ground.given and here not in ground.common:
            return True
        if is_surname(ground, here) or here in ground.endings or here in ground.particles:
            return True
        if here in ground.namelike and not is_listed(ground, here):
            return True
        if here.startswith("ال") and here.endswith("ی") and ground.arabic:
            return True  # صباح الخالدي
    return not ground.arabic and not any(
        is_other(ground, word) or word in ground.localities for word in range(first + 1, end)
    )


def _stands_alone(ground: Ground, word: int) -> bool:
    """Tell whether one word of Arabic beside an office or a title is a name: الرئيس ماكرون, but not رئيس الوزراء بتجميد."""
    _, here = stem(ground, word)
    if (
        here in ground.namelike
        or here in ground.given
        or here != ground.words[word]
        or word in ground.surnames
    ):
        return True
    return len(here) > 4 and here[0] not in "بلفوتیسکن" and not here.startswith("ال")


def _is_word_too(ground: Ground, word: int) -> bool:
    """Tell whether a lone given name of Arabic is rather the common word: كان مدير الوكالة ثناء."""
    here = ground.words[word]
    known = word in ground.people or word in ground.surnames
    return here in ground.given and here in ground.common and not known


def _trim(ground: Ground, first: int, end: int) -> int:
    """Leave out what cannot end a name: a hash, a hyphen, a particle, a common word after two names."""
    if end - first == 2 and ground.words[end - 1] == "ابی":
        return end  # شينزو آبي
    if ground.words[first] in ground.eastern and ground.words[end - 1] in ground.syllables:
        return end
    while end > first and (ground.words[end - 1] in GLUE or ground.words[end - 1] in ground.particles):
        if not ground.arabic and end - first > 2 and ground.words[end - 1] in ground.endings:
            return end  # مرشد لو
        end -= 1
    while (
        end - first > 2
        and is_common(ground, ground.words[end - 1])
        and ground.words[end - 1] not in ground.given
    ):
        last = ground.words[end - 1]
        if last.endswith("الله") or (ground.arabic and ends_subject(ground, end - 1)):
            break  # عبد الأمير يارالله; طارق ويليام صعب إن
        house = last.startswith("ال") and last[2:] in ground.given  # صباح خالد الصباح
        lineage = ground.arabic and ground.words[end - 3] == "بن" and last.startswith("ال")
        before = ground.words[end - 2]
        surname = ground.arabic and last.startswith("ال") and end - 1 in ground.surnames
        named = house or lineage or surname or last in ground.endings
        if named or before in ground.particles or before in GLUE:
            break
        nisba = end in ground.offices and last.endswith("ی") and len(last) > _SHORTEST_NISBA
        nisba = nisba or (end in ground.offices and end - 1 in ground.states)  # علی الهیار ترکمن معاون وزیر
        lists = ground.lists
        if not ground.arabic and (nisba or before in lists["surname_titles"] or last in lists["nisbas"]):
            break  # محمدحسین صفار هرندی وزیر; علیرضا شیخ عطار
        end -= 1
    return end


def _is_praise(ground: Ground, first: int, clitic: str) -> bool:
    """Tell whether words are بحمد الله."""
    return clitic == "ب" and ground.words[first] == "بحمد" and ground.at(first + 1) == "الله"


def _is_name(ground: Ground, first: int, end: int, weight: int, *, strong: bool) -> bool:
    """Tell whether the words gathered make a name in their place."""
    if strong and ground.arabic and end - first == 1:
        if ground.words[first] == "الله":
            return False
        titled = first - 1 in ground.titles
        return weight >= 1 and _stands_alone(ground, first) and (titled or not _is_word_too(ground, first))
    if strong:
        return weight >= 1
    clitic, here = stem(ground, first)
    if clitic and (_is_praise(ground, first, clitic) or ground.words[first - 1] in {"«", '"', "“"}):
        return False  # also سفينة "لايف لاين"
    if here not in ground.given or here == "الله" or (clitic and here in ground.common):
        return False  # ومني المالكي بخسارة: an ambiguous name with a clitic is the common word
    if first in ground.stops and ground.at(first + 1).startswith("ال") and ground.at(first + 1) != "الله":
        return False  # شهر رمضان الكريم
    if here in ground.common and not _is_borne_out(ground, first, end):
        return False  # أسماء لعضويته, جان باختگان
    sure = weight >= 3
    return end - first >= 2 and (sure if ground.arabic else are_borne_out(ground, first, end, sure=sure))
