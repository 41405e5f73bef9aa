"""The windows: Qt only, and no rule of the desk in any of them."""
