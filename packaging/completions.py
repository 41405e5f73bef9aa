"""What bash, zsh and fish offer behind ``callpop`` and Tab.

All three find the verb by going through the words that are there: what follows an option that has a
value is that value, and no verb.
"""

from collections.abc import Iterator, Sequence

from grammar import Option, Verb, grammar


def bash() -> str:
    """For ``bash-completion/completions/callpop``."""
    program = grammar()
    verbs, values = _verbs(program), _with_value(program)
    return f"""\
# bash completion for callpop
_callpop() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD - 1]}} verb= word words= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${{COMP_WORDS[i]}}
        case "$verb $word" in
{
        _case(
            [f" {verb}" if " " not in verb else verb for verb in verbs],
            'verb="${verb:+$verb }$word"; continue',
            " " * 12,
        )
    }
        esac
        case $word in
{_case(values, "((i++))", " " * 12)}
        esac
    done
    case "$verb|$prev" in
{_bash_values(program)}
    esac
    case $verb in
{_bash_words(program)}
    esac
    # shellcheck disable=SC2207
    COMPREPLY+=($(compgen -W "$words" -- "$cur"))
}}
complete -F _callpop callpop
"""


def _bash_values(program: Verb) -> str:
    lines = []
    for verb, option in _options_with_value(program):
        if option.is_file:
            do = 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return'
        elif option.words:
            words = " ".join(option.words)
            do = f'mapfile -t COMPREPLY < <(compgen -W "{words}" -- "$cur"); return'
        else:
            do = "return"
        lines.append(_case([f"{verb.path}|{name}" for name in option.names], do, " " * 8))
    return "\n".join(lines)


def _bash_words(program: Verb) -> str:
    lines = []
    for verb in program.all():
        do = f'words="{" ".join(word for word, _ in _offered(verb))}"'
        if any(place.is_file for place in verb.places):
            do += '; compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur")'
        lines.append(_case([verb.path], do, " " * 8))
    return "\n".join(lines)


def zsh() -> str:
    """For ``site-functions/_callpop``."""
    program = grammar()
    verbs, values = _verbs(program), _with_value(program)
    return f"""\
#compdef callpop
_callpop() {{
    local verb= word
    local -a offered
    integer i
    for ((i = 2; i < CURRENT; i++)); do
        word=$words[i]
        case "$verb $word" in
{
        _case(
            [f" {verb}" if " " not in verb else verb for verb in verbs],
            'verb="${verb:+$verb }$word"; continue',
            " " * 12,
        )
    }
        esac
        case $word in
{_case(values, "((i++))", " " * 12)}
        esac
    done
    case "$verb|$words[CURRENT-1]" in
{_zsh_values(program)}
    esac
    case $verb in
{_zsh_words(program)}
    esac
    _describe -V callpop offered
}}
_callpop "$@"
"""


def _zsh_values(program: Verb) -> str:
    lines = []
    for verb, option in _options_with_value(program):
        if option.is_file:
            do = "_files; return"
        elif option.words:
            do = f"compadd -- {' '.join(option.words)}; return"
        else:
            do = f"_message {_quoted(option.value)}; return"
        lines.append(_case([f"{verb.path}|{name}" for name in option.names], do, " " * 8))
    return "\n".join(lines)


def _zsh_words(program: Verb) -> str:
    lines = []
    for verb in program.all():
        told = (f"{word}:{meaning}".rstrip(":") for word, meaning in _offered(verb))
        do = f"offered=({' '.join(map(_quoted, told))})"
        if any(place.is_file for place in verb.places):
            do += "; _files"
        lines.append(_case([verb.path], do, " " * 8))
    return "\n".join(lines)


def fish() -> str:
    """For ``vendor_completions.d/callpop.fish``."""
    return "\n".join(_fish(grammar())) + "\n"


def _fish(program: Verb) -> Iterator[str]:
    verbs = " ".join(map(_quoted, _verbs(program)))
    values = " ".join(_with_value(program))
    yield f"""\
function __callpop_at --argument-names wanted
    set -l verb
    set -l skipping
    for word in (commandline -opc)[2..]
        if set -q skipping[1]
            set -e skipping
        else if contains -- (string join -- ' ' $verb $word) {verbs}
            set verb (string join -- ' ' $verb $word)
        else if contains -- $word {values}
            set skipping yes
        end
    end
    test "$verb" = "$wanted"
end
complete -c callpop -f"""
    for verb in program.all():
        at = f'__callpop_at "{verb.path}"'
        here = f"complete -c callpop -n {_quoted(at)}"
        for below in verb.verbs:
            yield f"{here} -a {below.name} -d {_quoted(below.purpose)}"
        for place in verb.places:
            if place.is_file:
                yield f"{here} -F"
            elif place.words:
                yield f"{here} -a {_quoted(' '.join(place.words))}"
        for option in verb.options:
            yield f"{here}{''.join(_fish_name(name) for name in option.names)}" + (
                f"{_fish_value(option)} -d {_quoted(option.help)}"
            )


def _fish_name(name: str) -> str:
    return f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"


def _fish_value(option: Option) -> str:
    if option.is_file:
        return " -rF"
    if option.words:
        return f" -x -a {_quoted(' '.join(option.words))}"
    return " -x" if option.value else ""


# What they have in common


def _verbs(program: Verb) -> list[str]:
    return [verb.path for verb in program.all() if verb.path]


def _offered(verb: Verb) -> Iterator[tuple[str, str]]:
    """Words that may come next, and what they mean."""
    for below in verb.verbs:
        yield below.name, below.purpose
    for place in verb.places:
        for word in place.words:
            yield word, ""
    for option in verb.options:
        for name in option.names:
            yield name, option.help


def _options_with_value(program: Verb) -> Iterator[tuple[Verb, Option]]:
    for verb in program.all():
        for option in verb.options:
            if option.value:
                yield verb, option


def _with_value(program: Verb) -> list[str]:
    names = (name for _, option in _options_with_value(program) for name in option.names)
    return list(dict.fromkeys(names))


def _case(words: Sequence[str], do: str, indent: str) -> str:
    return f"{indent}{'|'.join(_quoted(word) for word in words)}) {do} ;;"


def _quoted(text: str) -> str:
    """For all three shells: fish alone knows an escape within single quotes."""
    return "'" + text.replace("'", "’") + "'"
