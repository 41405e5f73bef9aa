"""One module per PBX: a translator between its wire and the vocabulary, without any I/O."""
