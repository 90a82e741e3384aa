package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"time"

	"github.com/rickb777/date/v2"
	"github.com/schollz/progressbar/v3"

	"github.com/nirregler/integrering"
)

// stroem evaluates a deltaker per line. Whatever whole lines one read gives are a parti, so that a line is answered as soon as no more
// input is ready; the partier are worked on side by side and written in their order.
type stroem struct {
	regelverk    *integrering.Regelverk
	per, lovdato date.Date
	trygg        bool
	utdata       integrering.Utdata
}

// lesebit is how much is read at a time.
const lesebit = 128 << 10

// parti is some whole lines and what came of them. It is used again when it is written.
type parti struct {
	inn    []byte
	foer   int // lines before the first
	ut     []byte
	linjer int
	feil   int // lines at fault
	foerst int // the number of the first of them
	ferdig chan struct{}

	uavklart bool
}

// kjoer evaluates everything in inn. It returns when all is written, or when writing fails; a Read that waits is then left to itself.
func (s *stroem) kjoer(m *miljoe, inn io.Reader, navn string, krevAvklart bool) error {
	arbeidere := runtime.GOMAXPROCS(0)
	ledige := make(chan *parti, 2*arbeidere)
	arbeid := make(chan *parti, cap(ledige))
	koe := make(chan *parti, cap(ledige))
	stopp := make(chan struct{})
	defer close(stopp)
	for range cap(ledige) {
		ledige <- &parti{ferdig: make(chan struct{}, 1)}
	}
	for range arbeidere {
		go func() {
			a := arbeider{stroem: s}
			for p := range arbeid {
				a.vurder(p)
				p.ferdig <- struct{}{}
			}
		}()
	}
	var lesefeil error
	go func() {
		defer close(koe)
		defer close(arbeid)
		lesefeil = lesPartier(inn, ledige, stopp, func(p *parti) {
			arbeid <- p
			koe <- p
		})
	}()
	var linjer, feil, foerst int
	uavklart := false
	framgang := nyFramgang(m.framgang)
	for p := range koe {
		<-p.ferdig
		_, _ = m.ut.Write(p.ut)
		if m.ut.Flush() != nil {
			return nil // m.ut keeps its error
		}
		if feil == 0 {
			foerst = p.foerst
		}
		linjer, feil, uavklart = linjer+p.linjer, feil+p.feil, uavklart || p.uavklart
		_ = framgang.Add(p.linjer)
		ledige <- p
	}
	_ = framgang.Finish()
	switch {
	case lesefeil != nil:
		return kanIkkeLese(navn)
	case feil > 0:
		return inndatafeil{fmt.Sprintf("%s: feil i %d av %d linjer, først i linje %d; feilene står i utdata", navn, feil, linjer, foerst)}
	case krevAvklart && uavklart:
		return errUavklart
	}
	return nil
}

// nyFramgang returns a counter of lines on w; one that shows nothing when w is nil.
func nyFramgang(w io.Writer) *progressbar.ProgressBar {
	if w == nil {
		w = io.Discard
	}
	return progressbar.NewOptions(-1, progressbar.OptionSetWriter(w), progressbar.OptionSetVisibility(w != io.Discard),
		progressbar.OptionSetDescription("linjer"), progressbar.OptionShowCount(), progressbar.OptionShowIts(),
		progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionOnCompletion(func() { skriv(w, "\n") }))
}

// lesPartier sends what is read as partier of whole lines, until the end of inn or until stopp is closed.
func lesPartier(inn io.Reader, ledige <-chan *parti, stopp <-chan struct{}, send func(*parti)) error {
	l := linjeleser{inn: inn}
	var rest []byte
	for linjer := 0; ; {
		var p *parti
		select {
		case p = <-ledige:
		case <-stopp:
			return nil
		}
		p.inn, p.foer = append(p.inn[:0], rest...), linjer
		slutt, err := 0, error(nil)
		for slutt == 0 && err == nil {
			p.inn, slutt, err = l.les(p.inn)
		}
		if errors.Is(err, io.EOF) {
			slutt = len(p.inn)
		}
		rest = append(rest[:0], p.inn[slutt:]...)
		p.inn = p.inn[:slutt]
		linjer += bytes.Count(p.inn, []byte("\n"))
		send(p)
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
	}
}

// linjeleser reads lines. Of one longer than maksLest only the beginning is kept.
type linjeleser struct {
	inn     io.Reader
	forLang bool // the rest of the line is skipped
}

// les appends what one Read gives to b, and returns where the whole lines in b end; 0 when it has none. Before the call it has none.
func (l *linjeleser) les(b []byte) (lest []byte, slutt int, err error) {
	foer := len(b)
	b = slices.Grow(b, lesebit)
	n, err := l.inn.Read(b[foer : foer+lesebit])
	nytt := b[foer : foer+n]
	if l.forLang {
		i := bytes.IndexByte(nytt, '\n')
		if l.forLang = i < 0; l.forLang {
			i = n
		}
		nytt = nytt[:copy(nytt, nytt[i:])]
	}
	b = b[:foer+len(nytt)]
	if i := bytes.LastIndexByte(nytt, '\n'); i >= 0 {
		slutt = foer + i + 1
	} else if len(b) > maksLest {
		l.forLang = true
	}
	return b, slutt, err
}

// arbeider evaluates partier, one at a time, in memory of its own.
type arbeider struct {
	*stroem
	leser     integrering.Leser
	linje     integrering.Linje
	vurdering integrering.Vurdering
	varianter map[string]*integrering.Regelverk // by the readings that lines chose
	valg      []byte
	feil      bytes.Buffer
}

func (a *arbeider) vurder(p *parti) {
	p.ut, p.linjer, p.feil, p.foerst, p.uavklart = p.ut[:0], 0, 0, 0, false
	for linje := range bytes.Lines(p.inn) {
		p.linjer++
		nr := p.foer + p.linjer
		if nr == 1 {
			linje = bytes.TrimPrefix(linje, []byte("\xef\xbb\xbf"))
		}
		linje = bytes.TrimRight(linje, "\r\n")
		if len(bytes.TrimLeft(linje, " \t\r")) == 0 {
			continue
		}
		if feil := a.vurderLinje(p, linje); feil != nil {
			if p.feil++; p.feil == 1 {
				p.foerst = nr
			}
			a.skrivFeil(p, nr, feil)
		}
	}
}

// vurderLinje appends the vurdering of one line to p.ut, or returns the faults.
func (a *arbeider) vurderLinje(p *parti, linje []byte) []integrering.Feil {
	if err := a.leser.LesLinje(&a.linje, linje); err != nil {
		return feilene(err)
	}
	r, feil := a.variant()
	if feil != nil {
		return feil
	}
	per, lovdato := a.per, a.lovdato
	if a.linje.Per != 0 {
		per = a.linje.Per
	}
	if a.linje.Lovdato != 0 {
		lovdato = a.linje.Lovdato
	}
	v, d := &a.vurdering, &a.linje.Deltaker
	if err := r.VurderTil(v, d, per, lovdato); err != nil {
		if ikkeDekket(r, per, lovdato) != nil {
			return []integrering.Feil{a.lovdatofeil(err)}
		}
		return feilene(err)
	}
	v.Lest(linje)
	if a.trygg {
		r.Trygg(v, d)
	}
	p.uavklart = p.uavklart || v.Uavklart(a.utdata)
	p.ut = append(v.AppendJSON(p.ut, a.utdata), '\n')
	return nil
}

// lovdatofeil returns what is not covered, with where the law date comes from: the line when it says, else the flag.
func (a *arbeider) lovdatofeil(err error) integrering.Feil {
	f := feilene(err)[0]
	switch {
	case a.linje.Lovdato != 0:
		f.Sti = "/lovdato"
	case a.lovdato == 0 && a.linje.Per != 0:
		f.Sti = "/per"
	default:
		f.Melding = lovdatoflagg(a.lovdato) + ": " + f.Melding
	}
	return f
}

// maksVarianter bounds the memory that readings chosen by lines can take.
const maksVarianter = 256

// variant returns the rules with the readings that the line chose.
func (a *arbeider) variant() (*integrering.Regelverk, []integrering.Feil) {
	if len(a.linje.Tolkninger) == 0 {
		return a.regelverk, nil
	}
	a.valg = a.valg[:0]
	for _, t := range a.linje.Tolkninger {
		a.valg = append(append(append(append(a.valg, t.ID...), '='), t.Verdi...), '\n')
	}
	if r, ok := a.varianter[string(a.valg)]; ok {
		return r, nil
	}
	r := *a.regelverk
	var feil []integrering.Feil
	for _, t := range a.linje.Tolkninger {
		ny, err := r.Med(t.ID, t.Verdi)
		if err != nil {
			feil = append(feil, integrering.Feil{Kode: "ukjent-kode", Sti: "/tolkninger/" + t.ID, Melding: err.Error()})
			continue
		}
		r = ny
	}
	if feil != nil {
		return nil, feil
	}
	if a.varianter == nil || len(a.varianter) == maksVarianter {
		a.varianter = map[string]*integrering.Regelverk{}
	}
	a.varianter[string(a.valg)] = &r
	return &r, nil
}

type feildokument struct {
	Skjema string       `json:"skjema"`
	Linje  int          `json:"linje"`
	ID     string       `json:"id,omitempty"`
	Feil   []feililinje `json:"feil"`
}

type feililinje struct {
	Kode    string `json:"kode"`
	Sti     string `json:"sti"`
	Melding string `json:"melding"`
}

// skrivFeil appends the document "feil/1" to p.ut.
func (a *arbeider) skrivFeil(p *parti, nr int, feil []integrering.Feil) {
	dok := feildokument{Skjema: "feil/1", Linje: nr, ID: a.linje.Deltaker.ID}
	for _, f := range feil {
		dok.Feil = append(dok.Feil, feililinje{f.Kode, f.Sti, f.Melding})
	}
	a.feil.Reset()
	e := json.NewEncoder(&a.feil)
	e.SetEscapeHTML(false)
	_ = e.Encode(dok) // text and numbers always encode
	p.ut = append(p.ut, a.feil.Bytes()...)
}
