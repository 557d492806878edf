"""One file of data for each language that the engine reads."""

from voiceinvoice.extract.offline.languages.english import ENGLISH

LEXICONS = {ENGLISH.code: ENGLISH}
