"""Read a large dump, packed or not, line by line, from any place where reading stopped before."""

import bz2
import hashlib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

import msgspec

from rasad.errors import VocabularyError

_CHUNK = 1 << 17
_HEAD = 1 << 16
_END = b"]"  # the last line of a JSON array with an item a line
_GO_ON = "; complete the download and run the same command, which goes on from here"
_GZIP, _BZIP2 = b"\x1f\x8b", b"BZh"


class Reached(msgspec.Struct, frozen=True):
    """Say up to where lines were read: `skip` bytes of what is packed in the part that begins at byte `part`.

    A packed file is one part or several, one behind the other; within a part it can be read from its beginning only.
    """

    part: int = 0
    skip: int = 0


class Batch(NamedTuple):
    """Hold some whole lines, the place behind them, and how many bytes of the file were read for them."""

    lines: list[bytes]
    behind: Reached
    read: int


class _Decoder(Protocol):
    """Unpack one part of a file; zlib's and bz2's decoders are such."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, /) -> bytes: ...


class _Plain:
    """Stand for a decoder where nothing is packed."""

    eof = False
    unused_data = b""

    def decompress(self, data: bytes, /) -> bytes:
        """Return the bytes as they are."""
        return data


def fingerprint(path: Path) -> str:
    """Return a hash of the file's beginning: a download that went on is the same dump, one of another week is not."""
    try:
        with path.open("rb") as file:
            return hashlib.sha256(file.read(_HEAD)).hexdigest()[:16]
    except OSError as error:
        raise VocabularyError(f"{path}: cannot be read: {error.strerror}; check the path") from error


def batches(path: Path, start: Reached) -> Iterator[Batch]:
    """Yield the lines of a file behind a place; raises VocabularyError where the file is damaged or cut off."""
    boundary, tail, skip = start, b"", start.skip
    with path.open("rb") as file:
        for part, produced, data in _unpacked(path, file, start.part):
            chunk = data
            if skip:
                chunk, skip = data[skip:], max(0, skip - len(data))
            lines = (tail + chunk).split(b"\n")
            tail = lines.pop()
            if lines:
                boundary = Reached(part, produced - len(tail))
                yield Batch(lines, boundary, file.tell())
        if tail.strip() == _END:
            yield Batch([tail], boundary, file.tell())
        elif tail.strip():
            raise VocabularyError(f"{path}: is cut off{_GO_ON}")


def _unpacked(path: Path, file: BinaryIO, start: int) -> Iterator[tuple[int, int, bytes]]:
    """Yield unpacked bytes, with the part that they are in and how many of it there are up to their end."""
    magic = file.read(3)
    file.seek(start)
    part, produced, fed = start, 0, False
    decoder = _decoder(magic)
    while raw := file.read(_CHUNK):
        while raw:
            try:
                data = decoder.decompress(raw)
            except (zlib.error, OSError, EOFError) as error:
                at = file.tell() - len(raw)
                raise VocabularyError(
                    f"{path}: is damaged near byte {at} ({error}); download it again and run the same command"
                ) from error
            produced, fed = produced + len(data), True
            if not isinstance(decoder, _Plain) and decoder.eof:
                yield part, produced, data
                raw = decoder.unused_data.lstrip(b"\0")
                decoder, fed = _decoder(magic), bool(raw)
                part, produced = file.tell() - len(raw), 0
            else:
                yield part, produced, data
                raw = b""
    if fed and not isinstance(decoder, _Plain):
        raise VocabularyError(
            f"{path}: is cut off; complete the download and run the same command, which goes on"
        )


def _decoder(magic: bytes) -> _Decoder:
    """Return what unpacks a file that begins with some bytes."""
    if magic.startswith(_GZIP):
        return zlib.decompressobj(wbits=31)
    return bz2.BZ2Decompressor() if magic.startswith(_BZIP2) else _Plain()
