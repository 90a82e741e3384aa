package main

import (
	"errors"
	"io"
	"regexp"
	"strings"
	"text/tabwriter"

	"github.com/alecthomas/kong"
)

var (
	errHjelp   = errors.New("hjelp")
	errVersjon = errors.New("versjon")
)

// hjelpeflagg and versjonsflagg stop the parsing before anything that is missing is missed.
type hjelpeflagg bool

// BeforeReset is called by kong when the flag is given.
func (hjelpeflagg) BeforeReset() error { return errHjelp }

type versjonsflagg bool

// BeforeReset is called by kong when the flag is given.
func (versjonsflagg) BeforeReset() error { return errVersjon }

// skrivHjelp writes the help of a command, or of the whole program.
func skrivHjelp(ut io.Writer, node *kong.Node) {
	w := tabwriter.NewWriter(ut, 0, 0, 3, ' ', 0)
	bruk := []string{node.FullPath()}
	if len(node.Children) > 0 {
		bruk = append(bruk, "KOMMANDO")
	}
	for _, p := range node.Positional {
		bruk = append(bruk, argumentnavn(p))
	}
	for _, f := range alleFlagg(node) {
		if f.Required {
			bruk = append(bruk, flaggnavn(f))
		}
	}
	skriv(w, "%s\n\nBruk: %s [flagg]\n", node.Help, strings.Join(bruk, " "))
	if len(node.Children) > 0 {
		skriv(w, "\nKommandoer:\n")
		for _, k := range node.Children {
			skriv(w, "  %s\t%s\n", k.Name, k.Help)
		}
	}
	if len(node.Positional) > 0 {
		skriv(w, "\nArgument:\n")
		for _, p := range node.Positional {
			skriv(w, "  %s\t%s\n", argumentnavn(p), p.Help)
		}
	}
	skriv(w, "\nFlagg:\n")
	for _, f := range alleFlagg(node) {
		skriv(w, "  %s\t%s\n", flaggnavn(f), f.Help)
	}
	skriv(w, "\nEksempel:\n")
	for e := range strings.SplitSeq(eksempel(node), "\n") {
		skriv(w, "  %s\n", e)
	}
	if len(node.Children) > 0 {
		skriv(w, "\n«%s KOMMANDO --help» viser flagg og eksempel for en kommando.\n", node.Name)
	}
	_ = w.Flush() // ut keeps its own error
}

func eksempel(node *kong.Node) string {
	if node.Detail != "" {
		return node.Detail
	}
	return "integrering vurder deltaker.json"
}

func alleFlagg(node *kong.Node) []*kong.Flag {
	var alle []*kong.Flag
	if node.Parent != nil {
		alle = append(alle, node.Flags...)
		node = node.Parent
	}
	return append(alle, node.Flags...)
}

func argumentnavn(p *kong.Positional) string {
	navn := p.Name
	if !p.Required {
		navn = "[" + navn + "]"
	}
	return navn
}

func flaggnavn(f *kong.Flag) string {
	navn := "--" + f.Name
	if f.Short != 0 {
		navn = "-" + string(f.Short) + ", " + navn
	}
	switch {
	case f.IsBool():
		return navn
	case f.Enum != "" && f.IsSlice():
		return navn + "=" + f.Enum
	case f.Enum != "":
		return navn + "=" + strings.ReplaceAll(f.Enum, ",", "|")
	}
	return navn + "=" + f.FormatPlaceHolder()
}

// kongfeil says kong's messages in bokmål. What the user wrote is left out, save the name of a flag.
var kongfeil = []struct {
	kong  *regexp.Regexp
	norsk string
}{
	{regexp.MustCompile(`(?s)^unexpected argument .*, did you mean (?:one of )?("[a-z", ]+)\?$`), "uventet argument; mente du $1?"},
	{regexp.MustCompile(`(?s)^unexpected argument .*`), "uventet argument"},
	{regexp.MustCompile(`^unknown flag (--?[a-zæøå-]+), did you mean (?:one of )?("[a-z", -]+)\?$`), "ukjent flagg $1; mente du $2?"},
	{regexp.MustCompile(`^unknown flag (--?[a-zæøå-]+)$`), "ukjent flagg $1"},
	{regexp.MustCompile(`(?s)^unknown flag .*`), "ukjent flagg"},
	{regexp.MustCompile(`(?s)^(--[a-z-]+): expected .*`), "$1: forventet en verdi"},
	{regexp.MustCompile(`(?s)^(--[a-z-]+): bool value must be .*`), "$1: forventet ingen verdi"},
	{regexp.MustCompile(`^missing flags: (.*)$`), "mangler $1"},
	{regexp.MustCompile(`^expected "<([A-Z]+)>"$`), "mangler argumentet $1"},
	{regexp.MustCompile(`(?s)^(--[a-z-]+|\[?<[A-Z]+>\]?) must be one of (?:"",)?("[a-z0-9",-]+) but got .*`), "$1: forventet en av $2"},
}

// tegn takes away the marks that kong puts around words and names.
var tegn = strings.NewReplacer(`","`, ", ", `"`, "", "[<", "", ">]", "", "<", "", ">", "")

// paaNorsk returns the message of a fault that kong found.
func paaNorsk(err error) string {
	if _, egen := errors.AsType[bruksfeil](err); egen {
		return tegn.Replace(err.Error())
	}
	for _, f := range kongfeil {
		if treff := f.kong.FindStringSubmatchIndex(err.Error()); treff != nil {
			return tegn.Replace(string(f.kong.ExpandString(nil, f.norsk, err.Error(), treff)))
		}
	}
	return "kommandolinjen kunne ikke leses"
}
