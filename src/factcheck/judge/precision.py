"""How many digits the judge calculates with: its own choice, whatever the caller's decimal context says."""

from decimal import Context

# Numbers have up to sixty digits (judge.rows): their sums, differences and products with short factors are exact.
EXACT = Context(prec=80)
# Quotients, roots and other results of which nobody printed a digit.
ROUNDED = Context(prec=28)
