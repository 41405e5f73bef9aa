"""The demo CRM's pages as HTML; everything that came from outside is escaped."""

from collections.abc import Iterable
from html import escape

from callpop.simulators.clients import Client

_STYLE = """
:root { color-scheme: light dark; --surface:#FAFAF8; --raised:#FFF; --line:#DDDDD8; --text:#1C1E21;
  --muted:#5C626B; --accent:#1F5FBF; --on-accent:#FFF; --tint:#E8F0FD; }
@media (prefers-color-scheme: dark) { :root { --surface:#1B1D20; --raised:#26292D; --line:#3A3E44;
  --text:#ECEDEE; --muted:#A6ACB5; --accent:#7FB2FF; --on-accent:#10233F; --tint:#2A3B57; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--text);
  font: 15px/1.5 Inter, system-ui, sans-serif; }
header { display: flex; gap: 12px; align-items: center; padding: 16px 24px;
  border-bottom: 1px solid var(--line); background: var(--raised); font-weight: 600; }
header a { color: inherit; text-decoration: none; }
header span { color: var(--muted); font-weight: 400; }
main { max-width: 720px; margin: 32px auto; padding: 0 24px; }
.card { background: var(--raised); border: 1px solid var(--line); border-radius: 12px;
  padding: 24px; }
.who { display: flex; gap: 16px; align-items: center; margin-bottom: 16px; }
.face { width: 56px; height: 56px; border-radius: 50%; background: var(--tint); flex: none;
  color: var(--accent); display: grid; place-items: center; font-size: 20px; font-weight: 600; }
h1 { font-size: 24px; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
p { margin: 0; color: var(--muted); overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 8px 24px; margin: 0 0 24px; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere;
  font-variant-numeric: tabular-nums; }
label { display: block; margin-bottom: 16px; color: var(--muted); }
input { display: block; width: 100%; margin-top: 4px; padding: 8px 12px; font: inherit;
  color: var(--text); background: var(--surface); border: 1px solid var(--line);
  border-radius: 6px; }
button, .button { display: inline-block; padding: 8px 16px; border: 0; border-radius: 6px;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600;
  text-decoration: none; cursor: pointer; }
ul { list-style: none; margin: 0; padding: 0; }
li + li { border-top: 1px solid var(--line); }
li a { display: flex; justify-content: space-between; gap: 16px; padding: 12px 0;
  color: inherit; text-decoration: none; }
"""


def client_page(client: Client) -> str:
    """One client's card."""
    rows = [("Phone", client.number), ("Company", client.company), ("Client", f"No. {client.id}")]
    listed = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in rows if value
    )
    body = (
        f'<div class="card"><div class="who"><div class="face" aria-hidden="true">'
        f"{escape(_initials(client.name))}</div><div><h1>{escape(client.name)}</h1>"
        f"<p>{escape(client.company or '')}</p></div></div><dl>{listed}</dl>"
        '<a class="button" href="/">All clients</a></div>'
    )
    return _page(client.name, body)


def form_page(phone: str, problem: str = "") -> str:
    """The form for a new contact, the number filled in."""
    said = f'<p role="alert">{escape(problem)}</p>' if problem else ""
    body = (
        f'<div class="card"><h1>New contact</h1>{said}<form method="post" action="/clients">'
        '<br><label>Name<input name="name" required maxlength="200" autofocus></label>'
        '<label>Company<input name="company" maxlength="200"></label>'
        f'<label>Phone<input name="phone" required maxlength="40" value="{escape(phone)}"></label>'
        "<button>Save</button></form></div>"
    )
    return _page("New contact", body)


def list_page(clients: Iterable[Client]) -> str:
    """All clients."""
    rows = "".join(
        f'<li><a href="/clients/{escape(client.id)}"><span>{escape(client.name)}</span>'
        f"<span>{escape(client.number)}</span></a></li>"
        for client in clients
    )
    return _page("Clients", f'<div class="card"><h1>Clients</h1><ul>{rows}</ul></div>')


def missing_page() -> str:
    """There is no such page."""
    return _page("Not found", '<div class="card"><h1>There is no such client</h1></div>')


def _page(title: str, body: str) -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)} · Demo CRM</title><style>{_STYLE}</style></head><body>"
        '<header><a href="/">Demo CRM</a><span>part of the Callpop demo</span></header>'
        f"<main>{body}</main></body></html>"
    )


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()[:2]).upper()
