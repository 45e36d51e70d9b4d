"""Pages that answer 200 and are not the page: walls, challenges, empty shells and polite ways of saying "gone".

Asked only when the number is not on the page, so that an article *about* paywalls or missing pages is never misjudged
for a number it prints.
"""

import re
from urllib.parse import urlsplit

from factcheck.evidence.page import Page
from factcheck.evidence.state import State

# A page longer than this is the article itself, whatever words it also uses.
_SHORT = 2_500
_BARE = 150  # letters; a Chinese character counts for three

_CHALLENGE = re.compile(
    r"just a moment|checking your browser|verify (?:that )?you are (?:a )?human|are you a robot|captcha|access denied"
    r"|request blocked|unusual traffic|attention required|not available in your (?:country|region|location)"
    r"|请完成安全验证|安全验证|доступ ограничен|вы не робот",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"subscribe (?:to|now to) (?:continue|read|unlock)|(?:subscribers?|members?)[ -]only|to continue reading"
    r"|already a subscriber|log ?in to (?:continue|read)|sign in to (?:continue|read|view)"
    r"|create (?:a free|an) account to"
    r"|tylko dla subskrybent|dostęp dla subskrybent|wykup dostęp|zaloguj się, aby"
    r"|только для подписчиков|оформите подписку|exclusivo para assinantes|assine para (?:continuar|ler)"
    r"|订阅后(?:继续)?阅读|登录后(?:查看|阅读)|付费阅读",
    re.IGNORECASE,
)
_NEEDS_SCRIPT = re.compile(
    r"(?:enable|requires?|need|turn on) javascript|javascript (?:is )?(?:required|disabled|to run this app)"
    r"|włącz(?:yć)? (?:obsługę )?javascript|включите (?:поддержку )?javascript|habilite o javascript|ative o javascript"
    r"|(?:启用|开启|请打开) ?javascript",
    re.IGNORECASE,
)
_NOT_THERE = re.compile(
    r"\b(?:404|410)\b|(?:page|article|file|site) (?:could )?(?:not (?:be )?found|no longer exists)"
    r"|nothing (?:was )?found here"
    r"|no longer available|has been (?:removed|deleted)|domain (?:name )?is for sale|buy this domain"
    r"|nie znaleziono|strona nie istnieje|не найдена|страница удалена|не существует"
    r"|página não (?:foi )?encontrada|não existe|页面不存在|找不到(?:该)?页面|文章已(?:被)?删除|内容已删除",
    re.IGNORECASE,
)


# Where a redirect leads that asks for something before it shows the page: x.org/login, consent.x.org.
_GATE = re.compile(r"(?:^|[./_-])(?:consent|log-?in|sign-?in|sso|captcha|challenge|paywall)(?:[./_-]|$)", re.IGNORECASE)


def is_a_gate(address: str) -> bool:
    """Whether an address is that of a login, a consent form or the like."""
    parts = urlsplit(address)
    return _GATE.search(f"{parts.hostname or ''}{parts.path}") is not None


def instead_of_the_page(page: Page) -> tuple[State, str] | None:
    """What stands where the page should be, and in which state that leaves the citation; None for a real page."""
    title, _, body = page.text.partition("\n")
    short = len(page.text) < _SHORT
    opening = page.text if short else title
    if _CHALLENGE.search(opening):
        return State.REFUSED, "the site asks for proof of being human"
    if page.walled or (short and _PAYWALL.search(page.text)):
        return State.REFUSED, "the page stands behind a paywall or a login"
    if _NOT_THERE.search(title if body else page.text) or (
        len(page.text) < _SHORT // 4 and _NOT_THERE.search(page.text)
    ):
        return State.GONE, "the page answers, but says that it is not there"
    if _NEEDS_SCRIPT.search(opening) or (page.scripts and _letters(body) < _BARE):
        return State.UNREADABLE, "the page shows its text only to a browser that runs its scripts"
    if not page.text.strip():
        return State.UNREADABLE, "the page holds no text"
    return None


def _letters(text: str) -> int:
    return sum(3 if character >= "\u3000" else 1 for character in text if character.isalnum())
