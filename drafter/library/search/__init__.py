"""Full-text search: queries, first hits while typing, ranking, snippets, facets; synonyms; searches a person keeps."""

from drafter.library.search.facets import Facets
from drafter.library.search.fields import Filters, Narrowed, is_range
from drafter.library.search.one_library import LibrarySearcher, SearchHit
from drafter.library.search.searcher import Searcher
from drafter.library.search.snippets import SNIPPET_LENGTH, snippet
from drafter.library.store.reading import SearchInterrupted

__all__ = [
    "SNIPPET_LENGTH",
    "Facets",
    "Filters",
    "LibrarySearcher",
    "Narrowed",
    "SearchHit",
    "SearchInterrupted",
    "Searcher",
    "is_range",
    "snippet",
]
