"""What macOS is told of the program: its Info.plist, with the kinds of files that it opens."""

from dataclasses import dataclass
from typing import Any

from installers import COPYRIGHT
from reader.version import APPLICATION_ID, VERSION

OLDEST = "13.0"
"""The oldest macOS that the wheels of Qt and PDFium are built for, as their names say."""
LIBRARY_KIND = "io.github.warraq.library"
LIBRARY_MIME = "application/x-warraq-library"
LIBRARY_ICON = "warraq-library.icns"
FOLDERS = (
    *("DesktopFolder", "DocumentsFolder", "DownloadsFolder"),
    *("NetworkVolumes", "RemovableVolumes"),
)
"""Where macOS asks the user before a program may read files that were not chosen in a dialog."""
WHY_FOLDERS = "Warraq reads here the articles that you import or watch for."


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of article files, as Linux and the web name it, and as macOS does."""

    mime: str
    identifier: str
    suffixes: tuple[str, ...]
    name: str = ""
    """Of a kind that not every macOS knows by itself: it must be declared."""
    is_like: str = "public.data"


# The kinds of the desktop file in packaging/linux: what is added there is added here.
KINDS = (
    Kind("text/plain", "public.plain-text", ("txt", "text")),
    Kind("text/html", "public.html", ("html", "htm")),
    Kind("application/xhtml+xml", "public.xhtml", ("xhtml",)),
    Kind("application/pdf", "com.adobe.pdf", ("pdf",)),
    Kind("application/rtf", "public.rtf", ("rtf",)),
    Kind("application/msword", "com.microsoft.word.doc", ("doc",)),
    Kind(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "org.openxmlformats.wordprocessingml.document",
        ("docx",),
    ),
    Kind("application/vnd.oasis.opendocument.text", "org.oasis-open.opendocument.text", ("odt",)),
    Kind("application/epub+zip", "org.idpf.epub-container", ("epub",)),
    Kind("message/rfc822", "public.email-message", ("eml",)),
    Kind("application/x-mimearchive", "org.ietf.mhtml", ("mht", "mhtml"), "Web archive (MHTML)"),
    Kind(
        "text/markdown",
        "net.daringfireball.markdown",
        ("md", "markdown"),
        "Markdown text",
        "public.plain-text",
    ),
    Kind("application/mbox", "org.ietf.mbox", ("mbox",), "Mailbox (mbox)"),
    Kind("application/rss+xml", "org.rssboard.rss", ("rss",), "RSS feed", "public.xml"),
    Kind("application/atom+xml", "org.ietf.atom", ("atom",), "Atom feed", "public.xml"),
)


def info_plist(version: str = VERSION) -> dict[str, Any]:
    """Return what PyInstaller's BUNDLE is to write into Info.plist beside its own lines."""
    return {
        "CFBundleIdentifier": APPLICATION_ID,
        "CFBundleName": "Warraq",
        "CFBundleDisplayName": "Warraq",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "ar"],
        "LSHasLocalizedDisplayName": True,
        "LSApplicationCategoryType": "public.app-category.news",
        "LSMinimumSystemVersion": OLDEST,
        "NSPrincipalClass": "NSApplication",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # or it could not be dark
        "NSHumanReadableCopyright": COPYRIGHT,
        "CFBundleDocumentTypes": [_library_document(), *map(_article_document, KINDS)],
        "UTExportedTypeDeclarations": [_library_declaration()],
        "UTImportedTypeDeclarations": [_declaration(kind) for kind in KINDS if kind.name],
        **{f"NS{folder}UsageDescription": WHY_FOLDERS for folder in FOLDERS},
    }


def _library_document() -> dict[str, Any]:
    return {
        "CFBundleTypeName": "Warraq library",
        "CFBundleTypeRole": "Editor",
        "CFBundleTypeIconFile": LIBRARY_ICON,
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [LIBRARY_KIND],
    }


def _article_document(kind: Kind) -> dict[str, Any]:
    """Offer the program for a kind of files whose usual program is another."""
    return {
        "CFBundleTypeName": kind.name or kind.identifier,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": [kind.identifier],
    }


def _library_declaration() -> dict[str, Any]:
    library = Kind(
        LIBRARY_MIME,
        LIBRARY_KIND,
        ("warraq",),
        "Warraq library",
        "public.database",
    )
    return _declaration(library) | {"UTTypeIconFile": LIBRARY_ICON}


def _declaration(kind: Kind) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": kind.identifier,
        "UTTypeDescription": kind.name,
        "UTTypeConformsTo": [kind.is_like],
        "UTTypeTagSpecification": {
            "public.filename-extension": list(kind.suffixes),
            "public.mime-type": [kind.mime],
        },
    }
