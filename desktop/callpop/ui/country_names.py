"""Countries by their names, as far as people who use Callpop call there."""

from PySide6.QtCore import QCoreApplication, QLocale


def country_name(code: str) -> str:
    """The name of the country with these two letters, in the agent's language where it is known
    here."""
    known = _known().get(code.upper())
    if known is not None:
        return known
    territory = QLocale.codeToTerritory(code)
    anywhere = territory == QLocale.Country.AnyTerritory
    return code if anywhere else QLocale.territoryToString(territory)


def _known() -> dict[str, str]:
    return {
        "AT": QCoreApplication.translate("Country", "Austria"),
        "AZ": QCoreApplication.translate("Country", "Azerbaijan"),
        "BE": QCoreApplication.translate("Country", "Belgium"),
        "BG": QCoreApplication.translate("Country", "Bulgaria"),
        "BR": QCoreApplication.translate("Country", "Brazil"),
        "CA": QCoreApplication.translate("Country", "Canada"),
        "CH": QCoreApplication.translate("Country", "Switzerland"),
        "CN": QCoreApplication.translate("Country", "China"),
        "CZ": QCoreApplication.translate("Country", "Czechia"),
        "DE": QCoreApplication.translate("Country", "Germany"),
        "DK": QCoreApplication.translate("Country", "Denmark"),
        "EE": QCoreApplication.translate("Country", "Estonia"),
        "ES": QCoreApplication.translate("Country", "Spain"),
        "FI": QCoreApplication.translate("Country", "Finland"),
        "FR": QCoreApplication.translate("Country", "France"),
        "GB": QCoreApplication.translate("Country", "United Kingdom"),
        "GE": QCoreApplication.translate("Country", "Georgia"),
        "GR": QCoreApplication.translate("Country", "Greece"),
        "HU": QCoreApplication.translate("Country", "Hungary"),
        "IE": QCoreApplication.translate("Country", "Ireland"),
        "IL": QCoreApplication.translate("Country", "Israel"),
        "IT": QCoreApplication.translate("Country", "Italy"),
        "KZ": QCoreApplication.translate("Country", "Kazakhstan"),
        "LT": QCoreApplication.translate("Country", "Lithuania"),
        "LV": QCoreApplication.translate("Country", "Latvia"),
        "MD": QCoreApplication.translate("Country", "Moldova"),
        "NL": QCoreApplication.translate("Country", "Netherlands"),
        "NO": QCoreApplication.translate("Country", "Norway"),
        "PL": QCoreApplication.translate("Country", "Poland"),
        "PT": QCoreApplication.translate("Country", "Portugal"),
        "RO": QCoreApplication.translate("Country", "Romania"),
        "RU": QCoreApplication.translate("Country", "Russia"),
        "SE": QCoreApplication.translate("Country", "Sweden"),
        "SI": QCoreApplication.translate("Country", "Slovenia"),
        "SK": QCoreApplication.translate("Country", "Slovakia"),
        "TR": QCoreApplication.translate("Country", "Türkiye"),
        "UA": QCoreApplication.translate("Country", "Ukraine"),
        "US": QCoreApplication.translate("Country", "United States"),
        "UZ": QCoreApplication.translate("Country", "Uzbekistan"),
    }
