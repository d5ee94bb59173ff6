"""Akoma Ntoso 3.0 (OASIS LegalDocML): instruments as the XML that parliaments and the United Nations exchange."""
