"""The stages that touch everything, as pure functions over Arrow batches; processes or Spark run them.

A stage's function never knows how many rows it is given at once, only that keys come whole. Nothing here is
imported by the program's core; PySpark is imported by `provenance.engines.spark` alone.
"""
