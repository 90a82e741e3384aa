package saker

import (
	"errors"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

// Les reads every case of every file *.yaml in fsys and its folders, by path and then as they stand. The error is a [Feilliste] with every
// fault of every file: what is not YAML or not "sak/1", unknown and repeated fields, an id used twice, a source that is missing or does not
// parse, an answer that no vurdering can hold, a deltaker that [integrering.Les] refuses, and a folder without a case.
func Les(fsys fs.FS) ([]Sak, error) {
	skjema := skjemaet()
	return les(fsys, &skjema)
}

func les(fsys fs.FS, skjema *node) ([]Sak, error) {
	l := pakkeleser{norge: integrering.Norge(), ider: map[string]Sted{}}
	l.kontroll = kontroll{defs: skjema.finn("$defs"), meld: l.meld}
	_ = fs.WalkDir(fsys, ".", func(fil string, d fs.DirEntry, err error) error { // what cannot be read is a fault of the list
		l.naa = Feil{Fil: fil}
		switch {
		case err != nil:
			l.meld(plass{}, "", "kunne ikke leses")
		case d.IsDir():
		case path.Ext(fil) == ".yaml":
			l.les(fsys, fil)
		case path.Ext(fil) == ".yml":
			l.meld(plass{}, "", "forventet endelsen .yaml")
		}
		return nil
	})
	if l.feil == nil && l.saker == nil {
		l.naa = Feil{Fil: "."}
		l.meld(plass{}, "", "forventet minst én sak, i en fil med endelsen .yaml")
	}
	if l.feil != nil {
		return nil, l.feil.ordnet()
	}
	return l.saker, nil
}

// pakkeleser reads the files of a folder.
type pakkeleser struct {
	kontroll kontroll
	norge    integrering.Regelverk // which readings there are
	ider     map[string]Sted
	naa      Feil // the file and the case that are being read
	saker    []Sak
	feil     Feilliste
}

func (l *pakkeleser) meld(p plass, sti, melding string) {
	f := l.naa
	f.Linje, f.Kolonne, f.Sti, f.Melding = p.linje, p.kolonne, sti, melding
	l.feil = append(l.feil, f)
}

func (l *pakkeleser) les(fsys fs.FS, fil string) {
	data, err := fs.ReadFile(fsys, fil)
	if err != nil {
		l.meld(plass{}, "", "kunne ikke leses")
		return
	}
	var y yamlleser
	dok := y.les(data)
	for _, f := range y.feil {
		l.meld(f.plass, "", f.melding)
	}
	switch {
	case dok == nil:
	case dok.slag == liste:
		if len(dok.elementer) == 0 {
			l.meld(dok.plass, "", "forventet minst én sak")
		}
		for i := range dok.elementer {
			l.sak(&dok.elementer[i], i+1)
		}
	default:
		l.sak(dok, 1)
	}
}

var idform = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.-]*$`)

func (l *pakkeleser) sak(n *node, nr int) {
	fil := l.naa.Fil
	l.naa = Feil{Fil: fil, Sak: "nr. " + strconv.Itoa(nr)}
	id := tekstI(n, "sak")
	if idform.MatchString(id) {
		l.naa.Sak = id
	}
	l.kontroll.verdi(n, l.kontroll.defs.finn(defSak), "")
	if foerst, brukt := l.ider[id]; brukt {
		l.meld(n.finn("sak").plass, "/sak", "forventet en id som ingen annen sak har")
		l.feil[len(l.feil)-1].Foerst = foerst
	} else if id != "" {
		l.ider[id] = Sted{fil, n.linje}
	}
	s := Sak{ID: id, Tittel: tekstI(n, "tittel"), Fordi: strings.TrimSpace(tekstI(n, "fordi")), Fil: fil, Linje: n.linje}
	if k := n.finn("kilde"); k != nil {
		for i := range k.elementer {
			s.Kilder = append(s.Kilder, kilde(&k.elementer[i]))
		}
	}
	s.Spoersmaal = l.spoersmaalene(n)
	l.saker = append(l.saker, s)
}

// tekstI returns a field that is a text, empty when it is not there or something else.
func tekstI(n *node, navn string) string {
	if f := n.finn(navn); f != nil && f.slag == tekst {
		return f.verdi
	}
	return ""
}

func dagI(n *node, navn string) date.Date {
	d, _ := calendar.Parse(tekstI(n, navn)) // the schema has said what is wrong with it
	return d
}

func kilde(n *node) Kilde {
	k := Kilde{Tekst: tekstI(n, "tekst")}
	_ = k.Klasse.UnmarshalText([]byte(tekstI(n, "klasse"))) // the schema has said what is wrong
	k.Hjemmel, _ = lov.ParseReferanse(tekstI(n, "hjemmel"))
	return k
}

// spoersmaalene returns what a case asks: by itself, and each of its ogsaa.
func (l *pakkeleser) spoersmaalene(n *node) []Spoersmaal {
	foerste := Spoersmaal{Per: dagI(n, "per"), Lovdato: dagI(n, "lovdato"), Tolkninger: l.tolkninger(n, "")}
	deltaker := n.finn("deltaker")
	if deltaker != nil {
		foerste.Deltaker = l.deltaker(deltaker, "", nil)
	}
	foerste.svarer(n)
	alle := []Spoersmaal{foerste}
	ogsaa := n.finn("ogsaa")
	if ogsaa == nil {
		return alle
	}
	for i := range ogsaa.elementer {
		e, sti := &ogsaa.elementer[i], "/ogsaa/"+strconv.Itoa(i)
		s := foerste
		s.Navn = tekstI(e, "navn")
		if e.finn("per") != nil {
			s.Per = dagI(e, "per")
		}
		if e.finn("lovdato") != nil {
			s.Lovdato = dagI(e, "lovdato")
		}
		if e.finn("tolkninger") != nil {
			s.Tolkninger = l.tolkninger(e, sti)
		}
		if endring := e.finn("deltaker"); endring != nil && deltaker != nil {
			s.Deltaker = l.deltaker(deltaker, sti, endring)
		}
		s.svarer(e)
		alle = append(alle, s)
	}
	return alle
}

// svarer takes the answer that n expects.
func (s *Spoersmaal) svarer(n *node) {
	s.Linje, s.svar, s.feil = n.linje, n.finn("svar"), ""
	if f := n.finn("feil"); f != nil {
		s.feil = tekstI(f, "kode")
	}
}

// tolkninger returns the readings that n chooses.
func (l *pakkeleser) tolkninger(n *node, sti string) (valgt []integrering.ValgtTolkning) {
	t := n.finn("tolkninger")
	if t == nil {
		return nil
	}
	for _, f := range t.felter {
		if f.slag != tekst && f.slag != tall { // this has been said
			continue
		}
		if _, err := l.norge.Med(f.navn, f.verdi); err != nil {
			l.meld(f.plass, sti+"/tolkninger"+trygt(f.navn), err.Error())
		}
		valgt = append(valgt, integrering.ValgtTolkning{ID: f.navn, Verdi: f.verdi})
	}
	return valgt
}

// deltaker reads a deltaker by the library's own reader, with the fields of endring, which may be nil, in the place of its own.
func (l *pakkeleser) deltaker(n *node, sti string, endring *node) (d integrering.Deltaker) {
	dok := *n
	if n.slag == objekt {
		dok.felter = slices.Clone(n.felter)
		if n.finn("skjema") == nil {
			dok.sett("skjema", ord(integrering.SkjemaDeltakerID))
		}
	}
	if endring != nil {
		dok = endret(&dok, endring)
	}
	var liste integrering.Feilliste
	errors.As(integrering.LesInn(&d, dok.appendJSON(nil)), &liste)
	for _, f := range liste {
		der := dok.langs(f.Sti)
		if der.feil {
			continue
		}
		hvor := "/deltaker"
		foerste, _, _ := strings.Cut(strings.TrimPrefix(f.Sti, "/"), "/")
		if endring != nil && endring.finn(foerste) != nil {
			hvor = sti + hvor
		}
		l.meld(der.plass, hvor+f.Sti, f.Melding)
	}
	return d
}

// endret returns an object with the fields of endring in the place of its own; null takes a field away.
func endret(n, endring *node) node {
	ny := *n
	for _, f := range endring.felter {
		if f.slag == intet {
			ny = ny.utenFelt(f.navn)
		} else {
			ny.sett(f.navn, f.node)
		}
	}
	return ny
}
