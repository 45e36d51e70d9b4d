"""The network: pages asked for politely and safely, and turned into text. Nothing about a claim is judged here."""
