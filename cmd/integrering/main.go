// Command integrering computes what integreringsloven gives one participant or many, what is wrong with a registration, and the days on
// which an answer changes by itself. It runs legal cases, and prints code lists, the rules in force, the calendar and the JSON Schemas. Texts for people are in bokmål unless --spraak says otherwise.
//
// The exit status is 0 when the work is done, also when an answer is uavklart; 1 when kontroll has a finding of alvor feil, or saker a case
// that differs; 2 for bad input or usage, and when output cannot be written; 3 with --krev-avklart when an answer is uavklart.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/alecthomas/kong"
	"github.com/rickb777/date/v2"
	"golang.org/x/term"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, time.Now))
}

const (
	statusFunn     = 1
	statusFeil     = 2
	statusUavklart = 3
)

// kommandolinje is the grammar of the command line.
type kommandolinje struct {
	Hjelp   hjelpeflagg   `name:"help" short:"h" help:"Vis hjelp og eksempel."`
	Versjon versjonsflagg `name:"versjon" help:"Vis versjonen."`

	Vurder      vurder      `cmd:"" help:"Vurder én deltaker, eller én på hver linje."`
	Kontroll    kontroll    `cmd:"" help:"Vis bare funnene: det NIR vil avvise, det loven forbyr, og det som vil koste."`
	Grenser     grenser     `cmd:"" help:"Vis hver dag et svar om deltakeren endrer seg, fra hva, til hva og hvorfor."`
	Koder       koder       `cmd:"" help:"Vis kodelistene, funnkodene og tolkningene."`
	Regelverk   regelverk   `cmd:"" help:"Vis reglene som gjelder en dag, med hjemmel og kilde."`
	Kalender    kalender    `cmd:"" help:"Vis fridagene i et år og antall virkedager i hver måned."`
	Virkedager  virkedager  `cmd:"" help:"Tell virkedagene i en periode."`
	Saker       kjoerSaker  `cmd:"" help:"Kjør juridiske saker (YAML) og vis hva som avviker fra dem."`
	Skjema      skjema      `cmd:"" help:"Skriv JSON-skjemaet for deltaker, vurdering, sak eller hypotese."`
	Fullfoering fullfoering `cmd:"" help:"Skriv et skript som lar skallet fullføre kommandoer og flagg."`
}

// miljoe is what a command meets of the world outside.
type miljoe struct {
	inn      io.Reader
	ut       *bufio.Writer
	feil     io.Writer
	framgang io.Writer // where progress is shown; nil when nobody watches
	naa      func() time.Time
	modell   *kong.Application
}

// dagen returns d, or today when d is not given.
func (m *miljoe) dagen(d dag) date.Date {
	if d != 0 {
		return date.Date(d)
	}
	aar, maaned, dag := m.naa().Date()
	return lov.D(aar, int(maaned), dag)
}

// aapne opens the file, or standard input for "-", and returns the name that messages use.
func (m *miljoe) aapne(fil string) (io.ReadCloser, string, error) {
	if fil == "-" {
		return io.NopCloser(m.inn), "standard inn", nil
	}
	if strings.ContainsAny(fil, "{\n") { // a document in the place of a file, which no message may repeat
		return nil, "", bruksfeil{"FIL: forventet navnet på en fil, eller - for å lese standard inn"}
	}
	f, err := os.Open(fil)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fil, inndatafeil{fil + ": filen finnes ikke"}
	case errors.Is(err, fs.ErrPermission):
		return nil, fil, inndatafeil{fil + ": ingen tilgang til å lese filen"}
	case err != nil:
		return nil, fil, kanIkkeLese(fil)
	}
	return f, fil, nil
}

// inndatafeil is what is wrong with the input: a message on each line.
type inndatafeil struct{ melding string }

func (e inndatafeil) Error() string { return e.melding }

func kanIkkeLese(fil string) error { return inndatafeil{fil + ": filen kunne ikke leses"} }

// bruksfeil is a fault of the command line, in bokmål.
type bruksfeil struct{ melding string }

func (e bruksfeil) Error() string { return e.melding }

var errUavklart = errors.New("en vurdering er uavklart")

// run is the whole command; it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer, now func() time.Time) int {
	m := &miljoe{inn: stdin, ut: bufio.NewWriter(stdout), feil: stderr, naa: now}
	if erTerminal(stderr) && !erTerminal(stdout) {
		m.framgang = stderr
	}
	err := m.kjoer(args)
	if skrivefeil := m.ut.Flush(); skrivefeil != nil {
		if !errors.Is(skrivefeil, syscall.EPIPE) && !errors.Is(skrivefeil, io.ErrClosedPipe) {
			skriv(stderr, "utdata kunne ikke skrives\n")
		}
		return statusFeil
	}
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errFunn):
		return statusFunn
	case errors.Is(err, errUavklart):
		return statusUavklart
	}
	skriv(stderr, "%s\n", err)
	return statusFeil
}

func (m *miljoe) kjoer(args []string) error {
	k, err := kong.New(new(kommandolinje), kong.Name("integrering"), kong.NoDefaultHelp(), kong.Vars{"kodelister": kodelistenavn()},
		kong.Description("integrering regner ut hva integreringsloven gir en deltaker, og sier hvorfor."))
	if err != nil {
		return err
	}
	m.modell = k.Model
	if len(args) == 0 {
		skrivHjelp(m.ut, k.Model.Node)
		return nil
	}
	kommando, err := k.Parse(args)
	if err == nil {
		err = kommando.Run(m)
	}
	node := k.Model.Node
	var p *kong.ParseError
	if errors.As(err, &p) {
		kommando = p.Context
	}
	if valgt := kommando.Selected(); valgt != nil {
		node = valgt
	}
	var bruk bruksfeil
	switch {
	case errors.Is(err, errHjelp):
		skrivHjelp(m.ut, node)
		return nil
	case errors.Is(err, errVersjon):
		skriv(m.ut, "integrering %s\n", integrering.Versjon)
		return nil
	case p != nil:
		return bruksfeil{fmt.Sprintf("%s\n«%s --help» viser bruk og eksempel", paaNorsk(p), node.FullPath())}
	case errors.As(err, &bruk):
		return bruksfeil{fmt.Sprintf("%s\n«%s --help» viser bruk og eksempel", bruk, node.FullPath())}
	}
	return err
}

// erTerminal reports whether w is a terminal.
func erTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// dag is a day on the command line; zero is not given.
type dag date.Date

// UnmarshalText implements [encoding.TextUnmarshaler] with [calendar.ParseBytes].
func (d *dag) UnmarshalText(b []byte) error {
	v, err := calendar.ParseBytes(b)
	if err != nil {
		return bruksfeil{"forventet en dag som finnes, på formen ÅÅÅÅ-MM-DD, fra 1900-01-01 til 2150-12-31"}
	}
	*d = dag(v)
	return nil
}

// spraakvalg and formatvalg are flags that several commands have.
type spraakvalg struct {
	Spraak string `enum:"nb,nn,en" default:"nb" help:"Språket i teksten: bokmål (ellers), nynorsk eller engelsk."`
}

func (s spraakvalg) spraak() lov.Spraak {
	v, _ := lov.ParseSpraak(s.Spraak)
	return v
}

type formatvalg struct {
	Format string `enum:"tekst,json" default:"tekst" help:"Tekst for mennesker (ellers) eller JSON for maskiner."`
}

func (f formatvalg) json() bool { return f.Format == "json" }

type tolkningsvalg struct {
	Tolkning []string `sep:"none" placeholder:"T01=dagen-foer" help:"Velg en annen tolkning av et åpent punkt; kan gjentas. «integrering koder tolkninger» viser dem."`
}

// regelverk returns the rules with the chosen readings.
func (t tolkningsvalg) regelverk() (*integrering.Regelverk, error) {
	return lesevalg{tolkningsvalg: t}.regelverk()
}

// lesevalg is the flags of the commands that compute by rules and readings.
type lesevalg struct {
	tolkningsvalg
	hypotesevalg
}

// regelverk returns the rules with the chosen readings.
func (v lesevalg) regelverk() (*integrering.Regelverk, error) {
	return regelvalg{lesevalg: v}.regelverk()
}

// regelvalg is the flags of the commands that give findings.
type regelvalg struct {
	lesevalg
	Alvor []string `sep:"none" placeholder:"KODE=info|advarsel|feil|av" help:"Gi et funn et annet alvor, eller slå det av; kan gjentas. «integrering koder funn» viser kodene."`
}

// regelverk returns the rules with the chosen readings and severities; the error names all that cannot be chosen.
func (v regelvalg) regelverk() (*integrering.Regelverk, error) {
	r, err := v.hypotese()
	if err != nil {
		return nil, err
	}
	var feil []string
	for _, flagg := range []struct {
		navn, form string
		valg       []string
		med        func(r integrering.Regelverk, hva, verdi string) (integrering.Regelverk, error)
	}{
		{"--tolkning", "T01=dagen-foer", v.Tolkning, integrering.Regelverk.Med},
		{"--alvor", "KODE=info", v.Alvor, medAlvor},
	} {
		for _, valg := range flagg.valg {
			hva, verdi, ok := strings.Cut(valg, "=")
			if !ok {
				feil = append(feil, flagg.navn+": forventet formen "+flagg.form)
				continue
			}
			ny, err := flagg.med(r, hva, verdi)
			if err != nil {
				feil = append(feil, flagg.navn+": "+err.Error())
				continue
			}
			r = ny
		}
	}
	if feil != nil {
		return nil, bruksfeil{strings.Join(feil, "\n")}
	}
	return &r, nil
}

func medAlvor(r integrering.Regelverk, kode, alvor string) (integrering.Regelverk, error) {
	a, ok := lov.ParseAlvor(alvor)
	if !ok {
		return r, errors.New("forventet en av info, advarsel, feil, av")
	}
	return r.MedFunn(kode, a)
}
