"""What a number is found to count."""

from dataclasses import dataclass


@dataclass(slots=True)
class Binding:
    """What stands right of a number: canonical unit or raw noun, prefix power, device, and the end of it all."""

    unit: str | None = None
    power: int = 0
    end: int = 0
    noun: str | None = None
    device: str | None = None
    rate: str | None = None
    span: tuple[int, int] | None = None
