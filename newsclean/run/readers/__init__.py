"""Every kind of file as a stream of records, each with its place; what cannot be read is a record that says so."""

from newsclean.run.readers.reading import Reading, records

__all__ = ["Reading", "records"]
