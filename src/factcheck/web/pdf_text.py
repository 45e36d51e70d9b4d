"""PDF to text with pypdf, which is an extra: without it a PDF is unreadable, and the reason says what to install."""

from io import BytesIO

from factcheck.web.extracted import Extracted

_MOST_PAGES = 300


def extracted(data: bytes) -> Extracted:
    """The text of the first 300 pages."""
    try:
        from pypdf import PdfReader
    except ImportError:
        return Extracted(fault="it is a PDF; to read those: pip install 'factcheck-ai[pdf]'", passing=True)
    try:
        reader = PdfReader(BytesIO(data))
        title = str(reader.metadata.title or "") if reader.metadata else ""
        pages = [page.extract_text() for page in reader.pages[:_MOST_PAGES]]
    except MemoryError:
        raise
    except Exception as error:
        return Extracted(fault=f"it is a PDF that cannot be read ({type(error).__name__})")
    # A line of a PDF is a line of print, not a block: words that a line break divides belong together.
    text = "\n\n".join(" ".join(page.replace("-\n", "-").split("\n")) for page in pages)
    if not text.strip():
        return Extracted(fault="it is a PDF without text, such as a scan")
    return Extracted(title, text)
