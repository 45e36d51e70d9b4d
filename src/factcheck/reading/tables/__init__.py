"""Tables generated from CLDR and ICU by tools/make_reading_tables.py."""
