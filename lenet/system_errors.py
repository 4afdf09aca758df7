"""What the operating system says against a file by a number, in words for the user: why, and what to do."""

from __future__ import annotations

import errno

REASONS = {
    errno.ENOENT: "there is no such file or folder; check the path",
    errno.EACCES: "access is denied; check its permissions or choose another place",
    errno.EPERM: "access is denied; check its permissions or choose another place",
    errno.EEXIST: "something else is in its place; remove that or choose another place",
    errno.EISDIR: "it is a folder; name a file",
    errno.ENOTDIR: "a part of its path is a file, not a folder; check the path",
    errno.ELOOP: "its symbolic links lead in a circle; name the file itself",
    errno.ENAMETOOLONG: "its name is too long; choose a shorter one",
    errno.EINVAL: "no file can have this name here; choose another name",
    errno.EILSEQ: "no file can have this name here; choose another name",
    errno.ENOSPC: "the disk is full; make room or choose another place",
    errno.EDQUOT: "the disk quota is used up; make room or choose another place",
    errno.EROFS: "the disk is read-only; choose another place",
    errno.EFBIG: "it would be larger than this disk allows; choose another place",
    errno.EIO: "the disk reports a fault; choose another place, and copy what matters from this disk",
    errno.EBUSY: "another program is using it; close that and try again",
    errno.ENODEV: "the disk is not there any more; connect it again or choose another place",
    errno.ESTALE: "the network drive is not there any more; connect it again or choose another place",
    errno.ETIMEDOUT: "the network drive does not answer; connect it again or choose another place",
    errno.EHOSTDOWN: "the network drive does not answer; connect it again or choose another place",
    errno.ENOTCONN: "the network drive does not answer; connect it again or choose another place",
    errno.EMFILE: "too many files are open; close other programs and try again",
    errno.ENFILE: "too many files are open; close other programs and try again",
    errno.ENOMEM: "there is not enough memory; close other programs and try again",
}
"""Ends of sentences, by the number of the error."""
