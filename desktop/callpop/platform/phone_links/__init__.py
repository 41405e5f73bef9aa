"""Being the program that opens phone links."""
