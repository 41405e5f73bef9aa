"""What somebody who helps needs to know of one Callpop, without anybody's names and numbers."""
