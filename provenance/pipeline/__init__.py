"""The order of the stages, and the questions a person asks of the result.

Documents in; a report, an answer about one quotation, or a checked article out.
"""

from provenance.pipeline.ask import Answer, Place, trace
from provenance.pipeline.check import Checked, Stretch, check
from provenance.pipeline.index import Index
from provenance.pipeline.stages import build_report

__all__ = ["Answer", "Checked", "Index", "Place", "Stretch", "build_report", "check", "trace"]
