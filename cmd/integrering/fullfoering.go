package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"
)

type fullfoering struct {
	Skall string `arg:"" name:"SKALL" enum:"bash,zsh,fish" help:"bash, zsh eller fish."`
}

// Help gives the examples.
func (fullfoering) Help() string {
	return "source <(integrering fullfoering bash)\n" +
		"source <(integrering fullfoering zsh)\n" +
		"integrering fullfoering fish > ~/.config/fish/completions/integrering.fish"
}

// Run is called by kong.
func (k *fullfoering) Run(m *miljoe) error {
	switch k.Skall {
	case "fish":
		skrivFish(m.ut, m.modell)
	case "zsh":
		skriv(m.ut, "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n")
		skrivBash(m.ut, m.modell)
	default:
		skrivBash(m.ut, m.modell)
	}
	return m.ut.Flush()
}

// skrivBash writes a function that offers commands, the flags of a command, and the words that a flag or argument can be. A file name
// is left to the shell.
func skrivBash(ut io.Writer, modell *kong.Application) {
	var kommandoer []string
	var valg, flagg strings.Builder
	for _, k := range modell.Children {
		kommandoer = append(kommandoer, k.Name)
		var navn []string
		for _, f := range alleFlagg(k) {
			navn = append(navn, "--"+f.Name)
			if f.Enum != "" {
				skriv(&valg, "    %s:--%s) ord='%s' ;;\n", k.Name, f.Name, ordene(f.Value))
			}
		}
		skriv(&flagg, "    %s:-*) ord='%s' ;;\n", k.Name, strings.Join(navn, " "))
		for _, p := range k.Positional {
			if p.Enum != "" {
				skriv(&flagg, "    %s:*) ord='%s' ;;\n", k.Name, ordene(p))
			}
		}
	}
	skriv(ut, `_integrering() {
  local ord='' naa="${COMP_WORDS[COMP_CWORD]}" forrige="${COMP_WORDS[COMP_CWORD-1]}"
  if [ "$naa" = = ]; then naa=''; elif [ "$forrige" = = ]; then forrige="${COMP_WORDS[COMP_CWORD-2]}"; fi
  if [ "$COMP_CWORD" -eq 1 ]; then ord='%s'; fi
  case "${COMP_WORDS[1]}:$forrige" in
%s  esac
  if [ -z "$ord" ]; then case "${COMP_WORDS[1]}:$naa" in
%s  esac; fi
  COMPREPLY=($(compgen -W "$ord" -- "$naa"))
}
complete -o default -F _integrering integrering
`, strings.Join(kommandoer, " "), valg.String(), flagg.String())
}

func skrivFish(ut io.Writer, modell *kong.Application) {
	for _, k := range modell.Children {
		skriv(ut, "complete -c integrering -n __fish_use_subcommand -f -a %s -d '%s'\n", k.Name, k.Help)
		naar := fmt.Sprintf("complete -c integrering -n '__fish_seen_subcommand_from %s'", k.Name)
		for _, f := range alleFlagg(k) {
			verdi := " -x"
			switch {
			case f.IsBool():
				verdi = ""
			case f.Enum != "":
				verdi = fmt.Sprintf(" -x -a '%s'", ordene(f.Value))
			}
			skriv(ut, "%s -l %s%s -d '%s'\n", naar, f.Name, verdi, f.Help)
		}
		if len(k.Positional) == 0 {
			skriv(ut, "%s -f\n", naar)
		}
		for _, p := range k.Positional {
			if p.Enum != "" {
				skriv(ut, "%s -f -a '%s'\n", naar, ordene(p))
			}
		}
	}
}

// ordene returns the words that a flag or an argument can be.
func ordene(v *kong.Value) string {
	return strings.TrimSpace(strings.ReplaceAll(v.Enum, ",", " "))
}
