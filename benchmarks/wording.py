"""Names, titles, phrases and notes as a register holds them, varied by chance and each told apart by its number."""

import random

_GIVEN = (
    *("Ada", "Bram", "Chiara", "Dmitri", "Elif", "Farid", "Greta", "Hana", "Ines", "Jonas", "Kavya", "Liang"),
    *("Marta", "Nnamdi", "Olga", "Pavel", "Qiu", "Rosa", "Sven", "Tomoko", "Usha", "Vera", "Wanjiru", "Yusuf"),
)
_FAMILY = (
    *(
        "Abe",
        "Berg",
        "Castro",
        "Dvorak",
        "Eze",
        "Fischer",
        "Gupta",
        "Horvat",
        "Ibarra",
        "Jansen",
        "Kowalski",
        "Lindqvist",
    ),
    *("Moreau", "Nowak", "Okafor", "Petrov", "Quist", "Rossi", "Sato", "Tanaka", "Ueda", "Varga", "Weber", "Zhou"),
)
_STEM = (
    "Nor",
    "Vel",
    "Tri",
    "Cal",
    "Ox",
    "Lum",
    "Ster",
    "Arc",
    "Quan",
    "Hel",
    "Mir",
    "Tal",
    "Ben",
    "Kor",
    "Sol",
    "Zen",
)
_ENDING = ("ova", "ith", "exa", "aris", "ium", "onic", "data", "mind", "forge", "scale", "light", "works")
_TOWNS = (
    *("Memphis", "Hangzhou", "Oslo", "Reno", "Pune", "Leeds", "Gdańsk", "Osaka", "Porto", "Tromsø", "Abilene", "Ulm"),
    *("Fukuoka", "Lagos", "Quito", "Riga", "Tallinn", "Hefei", "Dublin", "Mesa", "Lyon", "Brno", "Perth", "Busan"),
)
_PAPERS = ("filing", "customs list", "lease", "tender", "letter to investors", "court record", "permit", "power study")
_SAYERS = ("A clerk", "The supplier", "A former engineer", "The auditor", "An agency", "The landlord", "A broker")
_DOINGS = (
    *("counted racks from photographs", "added up the orders", "asked two customers", "read the invoices"),
    *("divided the power by that of one board", "took the figure from an earlier talk", "listed what was delivered"),
    *("left out what was on loan", "included spare boards", "rounded to what fits a headline"),
)
_DOUBTS = (
    *("boards that wait in storage may be among them", "the export model is not told apart", "the date is not given"),
    *("half of it had not been switched on", "the lease ends before the year does", "a sister company shares the hall"),
    *("nobody else has seen the list", "the same sum appears in an older memo", "the unit may be servers"),
)
_HEDGES = ("", "", "", "about ", "roughly ", "around ", "more than ", "at least ", "nearly ", "up to ")
_KINDS = ("GPUs", "GPUs", "chips", "accelerators")
_CHIPS = {"h100": "H100", "h800": "H800", "hopper": "Hopper"}


def phrase(chance: random.Random, amount: int, device: str) -> str:
    """A count of chips as somebody may state it."""
    digits = f"{amount:,}" if chance.random() < 0.7 else f"{amount / 1_000:g}k"
    return f"{chance.choice(_HEDGES)}{digits} {_CHIPS[device]} {chance.choice(_KINDS)}"


def note(chance: random.Random, number: int) -> str:
    """What a register says beside the number: who did what, and what is in doubt; `number` is that of a document."""
    pick = chance.choice
    found = f"{pick(_SAYERS)} in {pick(_TOWNS)} {pick(_DOINGS)} for {pick(_PAPERS)} {number}; {pick(_DOUBTS)}."
    return f"{found} Told to {pick(_GIVEN)} {pick(_FAMILY)}." if chance.random() < 0.4 else found


def title(chance: random.Random, number: int) -> str:
    """The title of a publication."""
    return f"The {chance.choice(_PAPERS)} of {firm(chance, number)} in {chance.choice(_TOWNS)}"


def cluster(chance: random.Random, number: int) -> str:
    """What a question may ask about."""
    return f"hall {number + 1} of {firm(chance, number)} in {chance.choice(_TOWNS)}"


def firm(chance: random.Random, number: int) -> str:
    """The name of a company; `number` tells those of one sound apart."""
    return f"{chance.choice(_STEM)}{chance.choice(_ENDING)} {number}"


def person(chance: random.Random, number: int) -> str:
    """The name of somebody; `number` gives the initials between, so that nobody has a namesake."""
    initials = f"{chr(65 + number % 26)}. {chr(65 + number // 26 % 26)}. {chr(65 + number // 676 % 26)}."
    return f"{chance.choice(_GIVEN)} {initials} {chance.choice(_FAMILY)}"
