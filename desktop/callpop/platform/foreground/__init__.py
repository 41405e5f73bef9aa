"""The windows of other programs: which has the focus, and what is selected in them."""
