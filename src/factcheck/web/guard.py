"""Which addresses may be connected to; asked of the very address that the connection then uses.

A name is resolved once, every address it has is checked, and the socket is opened to a checked address, so that no
second look-up can answer otherwise (DNS rebinding) and every redirect passes here again.
"""

import asyncio
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

import httpcore

# `ipaddress.is_global` calls these public (checked on 3.11); none of them is a web server anybody cites.
_DENIED = tuple(
    ip_network(block)
    for block in (
        "0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip
# Somebody's own network: these, and nothing else that is not public, are what `--allow-private` opens. Link-local
# addresses stay shut, since they are where clouds keep the keys of a machine.
_OWN = tuple(
    map(
        ip_network,
        ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "100.64.0.0/10", "fc00::/7", "::1/128"),
    )
)
_PORTS = frozenset({80, 443})


class BlockedError(Exception):
    """An address that must not be opened; the message says why."""


@dataclass(frozen=True, slots=True)
class Guard:
    """What may be connected to: public addresses on ports 80 and 443, unless `private` opens the rest."""

    private: bool = False

    def check_port(self, port: int) -> None:
        """Raise BlockedError for a port where no web page is."""
        if not self.private and port not in _PORTS:
            raise BlockedError(f"port {port} is not one of a web page (80, 443); --allow-private allows any")

    def check_address(self, address: str) -> None:
        """Raise BlockedError for an address that is not a public one."""
        if not is_public(address) and not (self.private and is_own(address)):
            raise BlockedError(f"{address} is not a public address")

    async def resolved(self, host: str, port: int) -> list[str]:
        """Every address of `host`, all of them checked. Raises BlockedError, or OSError where there is none."""
        self.check_port(port)
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
        for address in addresses:
            self.check_address(address)
        return addresses


def is_public(text: str) -> bool:
    """Whether an IP address belongs to the public internet; an IPv4 address inside an IPv6 one is judged by itself."""
    address = _address(text)
    if address is None or any(address in block for block in _DENIED if block.version == address.version):
        return False
    unusual = address.is_multicast or address.is_reserved or address.is_loopback or address.is_link_local
    return address.is_global and not unusual


def is_own(text: str) -> bool:
    """Whether an IP address belongs to a network of one's own: private, shared or loopback."""
    address = _address(text)
    return address is not None and any(address in block for block in _OWN if block.version == address.version)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address


class GuardedNetwork(httpcore.AsyncNetworkBackend):
    """Opens sockets only to addresses the guard let pass."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:  # fmt: skip
        """Resolve, check, connect to what was checked; the next address if one does not answer."""
        try:
            addresses = await self._guard.resolved(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"no address for '{host}'") from error
        for index, address in enumerate(addresses):
            try:
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if index == len(addresses) - 1:
                    raise
        raise httpcore.ConnectError(f"no address for '{host}'")

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ARG002 - the signature is httpcore's
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.AsyncNetworkStream:
        """Never: a URL must not reach a socket of this machine."""
        raise BlockedError(f"'{path}' is a socket of this machine")

    async def sleep(self, seconds: float) -> None:
        """Wait between httpcore's own attempts."""
        await asyncio.sleep(seconds)
