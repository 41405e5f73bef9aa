"""The PBXs and a CRM as local servers: for the demo, the tests, and whoever writes a connector."""
