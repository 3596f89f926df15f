"""The benchmarks of `plainview bench`: each compares against something real, in the same run."""
