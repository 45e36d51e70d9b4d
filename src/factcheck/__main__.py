"""`python -m factcheck`."""

from factcheck.cli import main

if __name__ == "__main__":  # not in the other processes of a large build
    main()
