"""What a single word may be in somebody's name."""

from reader.entities.inflection import looks_inflected
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind
from reader.text.words import ARTICLE, readings

HEARD = 8
"""Words that an encyclopaedia has less often may be foreign names."""
_SERVANT = 7
"""Letters more than which has «عبدالحميد», written in one."""
_TANWIN = "\u064b"


class NameWords:
    """Judges the folded words of one passage."""

    def __init__(self, passage: Passage, lists: Lexicon) -> None:
        self._lists = lists
        self._stop = lists.triggers["stop"]
        self._links = lists.triggers["links"]
        self._titles = lists.triggers["titles"]
        self._saying = lists.triggers["saying"]
        self._complements = lists.triggers["complements"]
        self._before = lists.together("papers", "places")
        self._never = _adverbs(passage) | self._stop

    def is_title(self, word: str) -> bool:
        """Tell «وزير», «ورئيس»."""
        return word in self._titles or any(
            clitics and rest in self._titles for clitics, rest in readings(word)
        )

    def is_title_joined(self, word: str) -> bool:
        """Tell a title, a verb of saying or a word of the language behind one letter."""
        return word[1:] in self._titles or word[1:] in self._stop or word[1:] in self._saying

    def is_first_name(self, word: str) -> bool:
        """Tell a word that may begin a name by itself."""
        flags = self._lists.units.get(word, "")
        if self._lists.kind(word) is EntityKind.PLACE or word in self._stop or word in self._saying:
            return False
        if word in ("عبد", "ابو") or (word.startswith("عبدال") and len(word) > _SERVANT):
            return True
        if self._lists.is_common(word):
            return False
        return bool(flags) and ("G" in flags or "g" in flags or "f" in flags)

    def may_start(self, word: str, *, alone: bool) -> bool:
        """Tell a word with which a name may begin; `alone`: where one is expected."""
        if word in self._stop or word in self._titles or word in self._complements:
            return False
        if word in self._lists.nationalities or len(word) < 2:
            return False
        if self._lists.kind(word) in (EntityKind.PLACE, EntityKind.ORGANISATION):
            is_name_too = word not in self._lists.core and word in self._lists.units
            if not (alone and is_name_too):
                return False
        if word in ("عبد", "ابو", "بن", "ابن", "ام"):
            return True
        return not alone or self.is_part(word)

    def may_follow(self, word: str, place: int) -> bool:
        """Tell a word that may be the one so many words behind a name's first."""
        flags = self._lists.units.get(word, "")
        if self._lists.core.get(word) is EntityKind.PERSON:
            return True
        if word in self._lists.nationalities:
            return place == 1 and "S" in flags
        if self._lists.kind(word) in (EntityKind.PLACE, EntityKind.ORGANISATION):
            return place == 1 and bool(flags) and (word not in self._lists.core or "S" in flags)
        return self.is_part(word) and not self.is_joined(word)

    def is_part(self, word: str) -> bool:
        """Tell whether a word may be part of somebody's name."""
        lists = self._lists
        if word in lists.name_words:
            return True
        flags = lists.units.get(word, "")
        if lists.is_common(word):
            both = {"G", "S"} <= set(flags)
            if "f" in flags and lists.count(word) < 1 << 8:
                return True
            return bool({"G", "S"} & set(flags)) and lists.count(word) < 1 << (12 if both else 10)
        if flags:
            return True
        return self.is_unknown(word)

    def stands_alone(self, word: str) -> bool:
        """Tell a word that names somebody by itself."""
        lists = self._lists
        if word in lists.weak or word in lists.core:
            return (lists.core.get(word) or lists.weak[word]) is EntityKind.PERSON
        if word in self._links or len(word) < 3 or word.startswith("لل"):
            return False
        flags = lists.units.get(word, "")
        if lists.is_common(word) or self.is_joined(word):
            return False
        return bool(flags) or word in lists.name_words or self.is_unknown(word)

    def is_sure(self, word: str) -> bool:
        """Tell a word that is rather a name than an adjective with the article."""
        return not word.startswith(ARTICLE) or word in self._lists.name_words

    def is_coordinated(self, word: str) -> bool:
        """Tell «وإيمرسون» after a name: a word that is not known save without its و."""
        rest = word[1:]
        lists = self._lists
        if not word.startswith("و") or len(word) < 4 or lists.count(rest) < lists.count(word):
            return False
        if word in lists.units or rest in self._stop or rest in self._titles:
            return False
        if "G" in lists.units.get(rest, ""):
            return True
        if len(word) < 5:
            # «جون كيري وجون كيربي»
            return lists.is_given(rest) and lists.count(rest) > 8 * lists.count(word)
        if lists.is_common(rest) or lists.kind(rest) or rest in lists.nationalities:
            return False
        return rest in lists.units or rest in lists.name_words or self.is_unknown(rest)

    def is_of_language(self, word: str) -> bool:
        """Tell a word that is in no name, or that ends one."""
        if word in self._never or word in self._titles or word in self._complements:
            return True
        if word in self._saying or word.startswith("لل") or not word.isalpha():
            return True
        if word not in self._lists.units and (self._has_ending(word) or _is_verb(word)):
            return True
        return word.startswith(("بال", "كال", "فال")) and word not in self._lists.units

    def _has_ending(self, word: str) -> bool:
        """Tell «وحزبه», «وفدا»: a noun of somebody's behind و, a noun in the accusative."""
        noun = word[1:].removesuffix("ها").removesuffix("ه") if word[0] == "و" else word
        if noun != word and noun != word[1:] and self._lists.is_common(noun):
            return True
        return word.endswith("ا") and len(word) > 3 and self._lists.is_common(word[:-1])

    def is_strange(self, word: str, *, shape: bool = True) -> bool:
        """Tell a word that is neither known nor begins like a verb or with a clitic.

        Without `shape` it may end like a plural or dual.
        """
        rest = word[1:]
        if word[0] == "و" or word[:2] in (ARTICLE, "لل"):
            return False
        if not (self.is_unheard(word) if shape else self._is_unseen(word)):
            return False
        if word[0] in "يتن" and any(first + rest in self._lists.levels for first in ("", *"يتنا")):
            return False
        return word[0] not in "فبلك" or not (rest in self._lists.levels or word[1:3] == ARTICLE)

    def is_unheard(self, word: str) -> bool:
        """Tell a word that neither the encyclopaedia nor a dictionary of endings explains."""
        heard = self._lists.count(word) >= HEARD or word in self._never
        return not heard and len(word) > 3 and self.is_unknown(word)

    def _is_unseen(self, word: str) -> bool:
        """Tell a word of which the encyclopaedia has no trace, be it a plural or dual."""
        if word in self._never or word in self._lists.levels or len(word) < 4:
            return False
        stems = [word[:-2]] if word.endswith(("ان", "ون", "ين")) else []
        return bool(stems) and all(self._lists.count(stem) < 1 << 6 for stem in stems)

    def is_unknown(self, word: str) -> bool:
        """Tell a word that no text of the encyclopaedia has: a foreign or a rare name."""
        if len(word) < 3 or word[0].isdigit() or word[0].isascii():
            return False
        count = self._lists.count(word)
        if count >= 1 << 8:
            return False
        return not self.is_joined(word) and not looks_inflected(word, self._lists)

    def is_joined(self, word: str) -> bool:
        """Tell a word whose clitic is attested: «وروسيا»."""
        if word in self._lists.units or word in self._lists.name_words:
            return False
        if word[0] in "لب" and word[1:] in self._before:
            return True
        lists, count = self._lists, self._lists.count(word)
        return any(
            clitics and (lists.count(rest) > max(8, 2 * count) or lists.is_common(rest))
            for clitics, rest in readings(word)
        )


def _is_verb(word: str) -> bool:
    """Tell «اندسوا», they did, but not «كوروساوا»."""
    return word.endswith("وا") and len(word) > 4 and word[-3] not in "اغ"


def _adverbs(passage: Passage) -> frozenset[str]:
    """Return the words printed with the ending of «مبتسماً»: none is a foreign name."""
    if _TANWIN not in passage.text:
        return frozenset()
    return frozenset(
        word.key
        for word in passage.words
        if _TANWIN in passage.text[word.span.start : word.span.end]
    )
