"""Organisations by grammar: a noun that opens the name of a body, what it is in charge of, whose it is."""

from rasad.extract.found import Found
from rasad.extract.people.body_names import MARKS, PEOPLE, closing_of, qualifies_definite
from rasad.extract.people.body_words import JOINTS, is_plain, over_joint
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_finite
from rasad.vocabulary.schema import Body, Named, Portfolio

_LONGEST = 9
_HEADS = {
    "agency": "head_of_organisation",
    "bank": "head_of_organisation",
    "central_bank": "central_bank_governor",
    "committee": "committee_chair",
    "council": "head_of_organisation",
    "court": "judiciary_head",
    "government": "head_of_government",
    "military": "military_chief",
    "ministry": "minister",
    "office": "head_of_organisation",
    "parliament": "parliament_speaker",
}  # of organisations that belong to a state; a party, a company, an alliance does not
_FREE_HEADS = {"party": "party_leader", "movement": "party_leader", "armed_group": "armed_group_leader"}
MINISTRY = "ministry"
_LINKS = JOINTS.union(MARKS)
_ONTO = frozenset({"", "و", "ل", "ب", "ف"})
_DEFINITE = ("ال", "وال", "بال", "لل", "فال")
_HELD = frozenset({"presidency", "premiership"})
_WHOLE = frozenset({"government", "parliament", "presidency", "premiership"})
"""Kinds whose noun names the body by itself, so that few words may follow: مجلس, الحكومة."""


class BodyPhrase(Found, frozen=True):
    """Say that words `first` up to `end` name an organisation.

    `head` is the office of its leader, `of` the state or region that the words name, `national` whether
    it belongs to a state at all, `several` whether they name more than one (a joint commission),
    `portfolio` the office code of the minister whose ministry it is, `known` the id of its row.
    """

    first: int
    end: int
    kind: str
    head: str
    of: str | None
    national: bool
    several: bool = False
    portfolio: str | None = None
    known: str | None = None


def read_portfolio(ground: Ground, word: int) -> tuple[int, str] | None:
    """Return the end and office code of what a ministry is in charge of, from a word on.

    Of several (`وزیر صنعت، معدن و تجارت`, `وزير البيئة والمياه والزراعة`) the first that has a code of its own counts.
    """
    match = ground.portfolios.get(word)
    if (
        match is None
        or not isinstance(match.row, Portfolio)
        or (match.prefix and not match.prefix.endswith("ل"))
    ):
        return None
    code, end = match.row.office, match.end
    while end < len(ground.words):
        joint = ground.words[end] in {"و", "،", ","}
        following = ground.portfolios.get(end + 1 if joint else end)
        if following is None or not isinstance(following.row, Portfolio):
            break
        if not joint and not following.prefix.startswith("و") and ground.arabic:
            break
        if joint and end + 1 in ground.offices:
            break
        if code == "minister":
            code = following.row.office
        end = following.end
    return end, code


def read_body(ground: Ground, word: int) -> BodyPhrase | None:
    """Return the organisation that a word opens, known or by grammar."""
    body, known = ground.bodies.get(word), ground.organisations.get(word)
    if known and (body is None or known.end > body.end) and isinstance(known.row, Named):
        return _known(ground, word)
    if body is None or not isinstance(body.row, Body):
        return None
    row = body.row
    if row.kind == MINISTRY:
        portfolio = read_portfolio(ground, body.end)
        if portfolio is None:
            return _unlisted_ministry(ground, word, body.end)
        end, code = portfolio
        of, end, _ = _whose(ground, end)
        return BodyPhrase(word, end, row.kind, code, of, national=True, portfolio=code)
    if row.kind in _WHOLE:
        end, of, several = _qualified(ground, body.end)
    else:
        end, of, several = _extend(ground, body.end, free=not row.national)
        end = _leave_verb(ground, body.end, end)
    return BodyPhrase(word, end, row.kind, row.head, of, row.national, several)


def _unlisted_ministry(ground: Ground, word: int, charge: int) -> BodyPhrase | None:
    """Return the Arabic ministry of a charge that no list has: وزارة التوحيد الكورية الجنوبية."""
    if not ground.arabic or not ground.at(charge).startswith("ال") or not is_plain(ground, charge):
        return None
    of, end, _ = _whose(ground, charge + 1)
    if not of or charge in ground.states:
        return None
    return BodyPhrase(word, end, MINISTRY, "minister", of, national=True, portfolio=ground.words[charge])


def read_ministry(ground: Ground, word: int) -> BodyPhrase | None:
    """Return the ministry that Arabic calls by its charge alone: المتحدث باسم الخارجية, أعلنت الدفاع الروسية.

    A charge that is masculine (الدفاع) is a ministry where the adjective of the state behind it is feminine.
    """
    match = ground.portfolios.get(word)
    if (
        not ground.arabic
        or match is None
        or not isinstance(match.row, Portfolio)
        or match.prefix not in _ONTO
    ):
        return None
    state = ground.states.get(match.end)
    stated = state is not None and state.how == "demonym" and ground.words[state.end - 1].endswith("یه")
    own = ground.words[word][len(match.prefix) :] in ground.lists["ministries_by_charge"]
    if not own and not stated:
        return None
    of, end, _ = _whose(ground, match.end)
    office = match.row.office
    return BodyPhrase(word, end, MINISTRY, office, of, national=True, portfolio=office)


def read_short_ministry(ground: Ground, word: int) -> BodyPhrase | None:
    """Return the ministry that is called by its field and its state alone: الخارجية الروسية."""
    match = ground.portfolios.get(word)
    if match is None or not ground.words[word].startswith("ال"):
        return None
    portfolio = read_portfolio(ground, word)
    state = ground.states.get(portfolio[0]) if portfolio else None
    if portfolio is None or state is None or state.how != "demonym":
        return None
    of, end, _ = _whose(ground, portfolio[0])
    return BodyPhrase(word, end, MINISTRY, portfolio[1], of, national=True, portfolio=portfolio[1])


def _qualified(ground: Ground, word: int) -> tuple[int, str | None, bool]:
    """Go on over what may qualify a body that is whole by itself: adjectives of its kind and the state it is of."""
    adjectives = ground.lists["body_adjectives"]
    end, of = word, None
    while end < min(len(ground.words), word + _LONGEST):
        state = ground.states.get(end)
        if state is not None and not of:
            found, after, several = _whose(ground, end)
            if after == end:
                break
            end, of = after, found
            if several:
                return end, None, True
        elif ground.words[end] in adjectives:
            end += 1
        else:
            break
    return end, of, False


def _leave_verb(ground: Ground, start: int, end: int) -> int:
    """Leave out the noun of a compound verb of Persian: کمیته کشاورزی مقرر شد, but not شورای عالی معماری گفت."""
    if ground.arabic or end == start or end >= len(ground.words) or end in ground.cues:
        return end
    return end - 1 if is_finite(ground, ground.words[end]) and end - 1 not in ground.states else end


def _known(ground: Ground, word: int) -> BodyPhrase | None:
    """Return a known organisation as a phrase."""
    match = ground.organisations[word]
    row = match.row
    if not isinstance(row, Named) or match.weak:
        return None
    of = row.of or (row.country if row.kind in _HEADS else None)
    state = ground.states.get(match.end)
    own = state is not None and state.how == "same"  # خروج از اتحادیه اروپا این کشور را ضعیف می‌کند
    end = match.end if own else _whose(ground, match.end)[1]
    head = _HEADS.get(row.kind) or _FREE_HEADS.get(row.kind, "head_of_organisation")
    field = None
    if row.kind == MINISTRY and word in ground.bodies and not ground.arabic:
        field = read_portfolio(ground, ground.bodies[word].end)  # معاون پیشین وزارت خارجه آمریکا
    portfolio = field[1] if field is not None else None
    return BodyPhrase(word, end, row.kind, head, of, of is not None, portfolio=portfolio, known=row.id)


def _whose(ground: Ground, word: int) -> tuple[str | None, int, bool]:
    """Return the state that a body belongs to as its name goes on, the end, and whether there are several."""
    state = ground.states.get(word)
    if state is None or state.prefix.startswith(("و", "ف")) or state.how == "seat":
        return None, word, False
    if ground.arabic and state.how == "demonym" and ground.words[state.end - 1].endswith(PEOPLE):
        return None, word, False  # حثت وزارة الخارجية المصريين
    end = state.end
    following = ground.states.get(end)
    if following and following.code == state.code and following.how == state.how and not following.prefix:
        end = following.end
    joint = ground.states.get(end + 1) if ground.at(end) == "و" else None
    if joint and joint.how == state.how == "name":
        return None, joint.end, True
    return state.code or state.how, end, False


def _extend(ground: Ground, word: int, *, free: bool) -> tuple[int, str | None, bool]:
    """Go on over the words of a body's name: its end, its state, whether it belongs to several."""
    words, bodies, arabic = ground.words, ground.bodies, ground.arabic
    limit = min(len(words), word + _LONGEST)
    if not arabic:  # «... اتحادیه اروپا ضعیف‌تر هستیم» دولت انگلیس: a heading has ended
        limit = min(limit, ground.text.sentences[ground.text.sentence_of[word - 1]].end)
    end, of = word, None
    # المتحدث باسم المفوضية سالم دلوان: what has the article goes on with adjectives, or with ل
    definite = arabic and words[word - 1].startswith(_DEFINITE)
    while end < limit:
        here = words[end]
        if arabic and end in bodies and getattr(bodies[end].row, "kind", "") in _HELD:
            inner = read_body(ground, end)  # ديوان رئاسة الجمهورية
            return (inner.end, inner.of, False) if inner is not None else (end, of, False)
        if end in ground.states:
            found, after, several = _whose(ground, end)
            if after == end:
                break
            end = after
            if several:
                return end, None, True
            of = of or found
            if not (end < limit and arabic and _qualifies(ground, end)):
                break
            continue
        if here in _LINKS:
            joined = over_joint(ground, end, limit) if end > word and here in JOINTS else end
            closing = closing_of(ground, end) if here in MARKS else None
            if joined > end:
                end = joined
                continue
            if closing is not None and closing < limit:
                end, definite = closing + 1, True
                continue
        if definite and not qualifies_definite(ground, end, first=end == word and word - 1 in bodies):
            break
        if not is_plain(ground, end, free=free):
            break
        definite = definite and not here.startswith("ل")
        end += 1
    return end, of, False


def _qualifies(ground: Ground, word: int) -> bool:
    """Tell whether an adjective of a body stands at a word: القوات اليمنية المشتركة, but not القوات اليمنية العشرات."""
    here = ground.words[word]
    shaped = here.startswith("ال") and here.endswith(("یه", "ی", "که", "له", "ده"))
    listed = here in ground.lists["body_adjectives"]
    return listed or (shaped and word not in ground.states and is_plain(ground, word))
