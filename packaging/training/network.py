"""The network of ``reader/entities/network.py`` in torch, to be trained."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from conll import TAGS
from torch import Tensor, nn

from reader.entities.encoding import LETTERS, UNKNOWN, Tables
from reader.entities.network import Floats

CLITICS, LETTER, FACTS = 8, 24, 64
CONVOLUTIONS = ((3, 48), (5, 32))
MEMORY = 160
CUT = 100
"""Longer sentences are cut for training."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a network is trained. What is hidden is hidden by lot, anew each time."""

    epochs: int = 15
    rate: float = 3e-3
    together: int = 32
    drop: float = 0.5
    drop_facts: float = 0.2
    hide_words: float = 0.06
    """Whose vector is hidden, so that the vector of unknown words is learnt."""
    hide_facts: float = 0.0
    """Of whose facts all are hidden, so that lists and rules are not believed blindly."""
    hide_names: float = 0.0
    """Of words in names, whose vector and facts are hidden: strangers are named around them."""
    hide_others: float = 0.0
    """The same of words outside names."""
    averaging: float = 0.995
    """How much of the mean of the weights each step keeps."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence as numbers, a row a word, with its tags."""

    word: np.ndarray
    clitics: np.ndarray
    letters: np.ndarray
    facts: np.ndarray
    tags: np.ndarray

    def cut(self) -> list["Example"]:
        parts = (self.word, self.clitics, self.letters, self.facts, self.tags)
        return [Example(*(p[i : i + CUT] for p in parts)) for i in range(0, len(self.word), CUT)]


class Network(nn.Module):
    def __init__(self, tables: Tables, vectors: Floats) -> None:
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=True)
        self.clitics = nn.Embedding(len(tables.clitics), CLITICS)
        self.letters = nn.Embedding(len(tables.letters) + 2, LETTER, padding_idx=0)
        self.convolutions = nn.ModuleList(
            nn.Conv1d(LETTER, out, width, padding=width // 2) for width, out in CONVOLUTIONS
        )
        self.facts = nn.Linear(len(tables.facts), FACTS)
        size = vectors.shape[1] + CLITICS + sum(out for _, out in CONVOLUTIONS) + FACTS
        self.memory = nn.LSTM(size, MEMORY, batch_first=True, bidirectional=True)
        self.out = nn.Linear(2 * MEMORY + FACTS, len(TAGS))
        self.drop, self.drop_facts = nn.Dropout(), nn.Dropout()
        self.moves = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.first = nn.Parameter(torch.zeros(len(TAGS)))

    def forward(
        self, word: Tensor, clitics: Tensor, letters: Tensor, facts: Tensor, lengths: Tensor
    ) -> Tensor:
        batch, longest, _ = letters.shape
        spelt = self.letters(letters.reshape(batch * longest, LETTERS)).transpose(1, 2)
        spelt = torch.cat([layer(spelt).amax(2) for layer in self.convolutions], 1)
        spelt = torch.relu(spelt).reshape(batch, longest, -1)
        told = torch.relu(self.facts(self.drop_facts(facts)))
        joined = torch.cat([self.vectors(word), self.clitics(clitics), spelt, told], -1)
        packed = nn.utils.rnn.pack_padded_sequence(
            self.drop(joined), lengths, batch_first=True, enforce_sorted=False
        )
        state, _ = nn.utils.rnn.pad_packed_sequence(
            self.memory(packed)[0], batch_first=True, total_length=longest
        )
        scores: Tensor = self.out(self.drop(torch.cat([state, told], -1)))
        return scores

    def loss(self, scores: Tensor, tags: Tensor, there: Tensor) -> Tensor:
        """Return the negative log-likelihood of the chain of tags."""
        right = (scores.gather(2, tags[..., None])[..., 0] * there).sum(1)
        right = right + (self.moves[tags[:, :-1], tags[:, 1:]] * there[:, 1:]).sum(1)
        right = right + self.first[tags[:, 0]]
        total = scores[:, 0] + self.first
        for i in range(1, scores.shape[1]):
            longer = torch.logsumexp(total[:, :, None] + self.moves, 1) + scores[:, i]
            total = torch.where(there[:, i, None] > 0, longer, total)
        return (torch.logsumexp(total, 1) - right).mean()


def made(tables: Tables, vectors: Floats, seed: int) -> Network:
    """Return a network that knows nothing yet."""
    torch.manual_seed(seed)
    return Network(tables, vectors)


def train(network: Network, examples: Sequence[Example], seed: int, settings: Settings) -> None:
    """Train a network; its weights become the mean of those of late steps."""
    torch.manual_seed(seed)
    lots = random.Random(seed)
    network.drop.p, network.drop_facts.p = settings.drop, settings.drop_facts
    weights = [w for w in network.parameters() if w.requires_grad]
    optimiser = torch.optim.AdamW(weights, lr=settings.rate, weight_decay=1e-4)
    count = settings.epochs * -(-len(examples) // settings.together)
    rate = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, settings.rate, total_steps=count, pct_start=0.1
    )
    means = [w.detach().clone() for w in weights]
    network.train()
    for epoch in range(settings.epochs):
        total = 0.0
        for group in _groups(examples, lots, settings.together):
            loss = _loss(network, group, settings)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(weights, 5.0)
            optimiser.step()
            rate.step()
            total += loss.item() * len(group)
            _average(means, weights, settings.averaging)
        print(f"  epoch {epoch + 1}: loss {total / len(examples):.3f}", flush=True)
    _average(weights, means, 0)


@torch.no_grad()
def _average(means: Sequence[Tensor], weights: Sequence[Tensor], kept: float) -> None:
    for mean, weight in zip(means, weights, strict=True):
        mean.lerp_(weight.detach(), 1 - kept)


def _groups(examples: Sequence[Example], lots: random.Random, together: int) -> list[list[Example]]:
    """Return the examples in groups of about one length, shuffled."""
    order = sorted(examples, key=lambda e: len(e.word) + lots.random() * 8)
    groups = [order[i : i + together] for i in range(0, len(order), together)]
    lots.shuffle(groups)
    return groups


def _loss(network: Network, group: Sequence[Example], settings: Settings) -> Tensor:
    longest = max(len(e.word) for e in group)
    lengths = torch.tensor([len(e.word) for e in group])
    there = (torch.arange(longest)[None] < lengths[:, None]).float()
    word, clitics, letters, facts, tags = (
        _padded([getattr(e, part) for e in group], longest)
        for part in ("word", "clitics", "letters", "facts", "tags")
    )
    word, facts = _hidden(word, facts, tags, letters, settings)
    return network.loss(network(word, clitics, letters, facts, lengths), tags, there)


def _hidden(
    word: Tensor, facts: Tensor, tags: Tensor, letters: Tensor, settings: Settings
) -> tuple[Tensor, Tensor]:
    """Return the vectors' numbers and the facts without what is hidden."""
    chance = torch.where(tags > 0, settings.hide_names, settings.hide_others)
    both = (torch.rand(word.shape) < chance) & (letters[..., 1] > 0)
    words = both | (torch.rand(word.shape) < settings.hide_words)
    whole = both | (torch.rand(word.shape) < settings.hide_facts)
    return word.masked_fill(words & (word > UNKNOWN), UNKNOWN), facts * ~whole[..., None]


def _padded(rows: Sequence[np.ndarray], longest: int) -> Tensor:
    return torch.tensor(
        np.stack([np.pad(r, [(0, longest - len(r))] + [(0, 0)] * (r.ndim - 1)) for r in rows])
    )


def weights(network: Network) -> dict[str, Floats]:
    """Return the weights as the program reads them: inputs first, the sigmoids' gates halved."""
    state = {name: tensor.detach().numpy() for name, tensor in network.state_dict().items()}
    found = {
        "clitics": state["clitics.weight"],
        "letters": state["letters.weight"],
        "facts": state["facts.weight"].T,
        "factsb": state["facts.bias"],
        "out": state["out.weight"].T,
        "outb": state["out.bias"],
        "moves": state["moves"],
        "first": state["first"],
    }
    for i, (width, out) in enumerate(CONVOLUTIONS):
        kernel = state[f"convolutions.{i}.weight"]  # out, in, width
        found[f"conv{width}"] = kernel.transpose(2, 1, 0).reshape(-1, out)
        found[f"conv{width}b"] = state[f"convolutions.{i}.bias"]
    ways = ("", "_reverse")
    found["in"] = np.stack([_gates(state[f"memory.weight_ih_l0{way}"]).T for way in ways])
    found["again"] = np.stack([_gates(state[f"memory.weight_hh_l0{way}"]).T for way in ways])
    found["bias"] = np.stack(
        [_gates(state[f"memory.bias_ih_l0{w}"] + state[f"memory.bias_hh_l0{w}"]) for w in ways]
    )
    return found


def _gates(rows: Floats) -> Floats:
    """Return the gates in the order in, forget, out, new: sigmoid(x) is (1 + tanh(x / 2)) / 2."""
    into, forget, new, out = np.split(rows, 4)
    return np.concatenate([into / 2, forget / 2, out / 2, new])
