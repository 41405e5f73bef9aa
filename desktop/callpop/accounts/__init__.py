"""What the user set up: accounts and settings on disk, secrets in the keyring."""
