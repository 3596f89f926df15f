"""Rights of members as resumable workflows: what was asked, by when it must be answered, and the steps it takes."""
