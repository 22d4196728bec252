"""What the user's corrections say together: of two that contradict, the newer holds."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

from reader.entities.clusters import Clusters, Ground
from reader.model import Correction, EntityKind, Name, Verb


@dataclass(slots=True)
class Rulings:
    kinds: dict[str, EntityKind] = field(default_factory=dict)
    """Of keys that the user has added as names."""
    dismissed: set[tuple[str, int | None, int | None]] = field(default_factory=set)
    """Keys that name nobody: everywhere, in one article, or at one place of it."""
    pairs: list[tuple[Verb, str, str]] = field(default_factory=list)
    """Who is the same and who is not, the newest first."""
    paired: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Whom the user has named together with a key, as the same or not."""
    guests: set[str] = field(default_factory=set)
    """Keys that the user has said to name whom another key names: that one's name is shown."""
    retyped: dict[str, EntityKind] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)

    def dismisses(self, key: str) -> bool:
        """Tell whether a key names nobody, wherever it stands."""
        return (key, None, None) in self.dismissed

    def dismisses_in(self, article_id: int, name: Name) -> bool:
        """Tell whether a name names nobody in one article, or where it stands in it."""
        return not self.dismissed.isdisjoint(
            ((name.key, article_id, None), (name.key, article_id, name.span.start))
        )

    def apply(self, clusters: Clusters, among: Container[str] | None = None) -> None:
        """Join and keep apart as the user says; if `among` is given, these keys only."""
        for verb, key, other in self.pairs:
            if among is None or key in among:
                clusters.add(key)
                clusters.add(other)
                if verb is Verb.APART:
                    clusters.keep_apart(key, other)
                elif clusters.join(key, other, Ground.USER):
                    clusters.by_user.update((key, other))


def rulings(corrections: Sequence[Correction]) -> Rulings:
    said = Rulings()
    for correction in corrections:
        _take(said, correction)
    said.pairs.reverse()
    return said


def _take(said: Rulings, correction: Correction) -> None:
    key = correction.key
    match correction.verb:
        case Verb.ADD | Verb.ALIAS | Verb.SAME | Verb.APART:
            _take_pair(said, correction)
        case Verb.DISMISS:
            said.dismissed.add((key, correction.article_id, correction.start))
        case Verb.RETYPE if correction.kind is not None:
            said.retyped.pop(key, None)
            said.retyped[key] = correction.kind
        case Verb.RENAME if correction.name is not None:
            said.renamed.pop(key, None)
            said.renamed[key] = correction.name


def _take_pair(said: Rulings, correction: Correction) -> None:
    key, other = correction.key, correction.other
    if correction.verb in (Verb.ADD, Verb.ALIAS):
        said.dismissed = set(_without(said.dismissed, key))
        if correction.kind is not None:
            said.kinds[key] = correction.kind
    if other is not None:
        verb = Verb.APART if correction.verb is Verb.APART else Verb.SAME
        said.pairs.append((verb, key, other))
        said.paired[key].add(other)
        said.paired[other].add(key)
        said.guests.discard(other)
        if verb is Verb.SAME:
            said.guests.add(key)


def _without(
    dismissed: Iterable[tuple[str, int | None, int | None]], key: str
) -> Iterable[tuple[str, int | None, int | None]]:
    """Yield the dismissals but those of the key everywhere."""
    return (said for said in dismissed if said != (key, None, None))
