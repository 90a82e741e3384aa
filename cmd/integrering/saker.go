package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/saker"
)

type kjoerSaker struct {
	Mappe string `arg:"" name:"MAPPE" help:"Mappen med sakene (filer som slutter på .yaml, også i mappene under)."`

	Bare []string `placeholder:"ID" help:"Kjør bare saken med denne id-en; kan gjentas."`
	lesevalg
	spraakvalg
	formatvalg
}

// Help gives the examples.
func (kjoerSaker) Help() string {
	return "integrering saker saker/pakke\n" +
		"integrering saker --bare I-1 --tolkning T01=dagen-foer saker/pakke"
}

// errAvvik gives the exit status that a finding gives.
var errAvvik = fmt.Errorf("en sak avviker: %w", errFunn)

// Run is called by kong.
func (k *kjoerSaker) Run(m *miljoe) error {
	r, err := k.regelverk()
	if err != nil {
		return err
	}
	alle, err := lesSaker(k.Mappe)
	if err != nil {
		return err
	}
	if alle, err = bareSaker(alle, k.Bare); err != nil {
		return err
	}
	if !k.json() {
		skrivHypoteser(m.ut, r, k.spraak())
	}
	var sum saker.Oppsummering
	avvikende := []sakdokument{}
	for res := range saker.KjoerAlle(alle, r) {
		res.Sak.Fil = filepath.Join(k.Mappe, filepath.FromSlash(res.Sak.Fil))
		sum.Legg(&res)
		if k.json() {
			avvikende = append(avvikende, dokumenter(&res)...)
		} else {
			skriv(m.ut, "%s", res.Tekst(k.spraak()))
		}
	}
	if k.json() {
		hypotetisk, navn := r.Hypotetisk()
		skrivJSON(m.ut, kjoeringsdokument{hypotetisk, navn, sum.Saker, sum.Vurderinger, sum.Avviker, avvikende})
	} else {
		skriv(m.ut, "%s\n", sum.Tekst(k.spraak()))
	}
	if sum.Avviker > 0 {
		return errAvvik
	}
	return nil
}

// lesSaker reads the cases of a folder; the error lists every fault of every file.
func lesSaker(mappe string) ([]saker.Sak, error) {
	info, err := os.Stat(mappe)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, inndatafeil{mappe + ": mappen finnes ikke"}
	case err != nil:
		return nil, inndatafeil{mappe + ": mappen kunne ikke leses"}
	case !info.IsDir():
		return nil, inndatafeil{mappe + ": forventet en mappe"}
	}
	alle, err := saker.Les(os.DirFS(mappe))
	if feil, ok := errors.AsType[saker.Feilliste](err); ok {
		for i := range feil {
			f := &feil[i]
			f.Fil = filepath.Join(mappe, filepath.FromSlash(f.Fil))
			if f.Foerst.Fil != "" {
				f.Foerst.Fil = filepath.Join(mappe, filepath.FromSlash(f.Foerst.Fil))
			}
		}
		return nil, inndatafeil{feil.Error()}
	}
	return alle, nil
}

// bareSaker returns the cases with the ids, all of them when there are none.
func bareSaker(alle []saker.Sak, ider []string) ([]saker.Sak, error) {
	if ider == nil {
		return alle, nil
	}
	for _, id := range ider {
		if !slices.ContainsFunc(alle, func(s saker.Sak) bool { return s.ID == id }) {
			return nil, bruksfeil{"--bare: forventet id-en til en sak i mappen"}
		}
	}
	return slices.DeleteFunc(alle, func(s saker.Sak) bool { return !slices.Contains(ider, s.ID) }), nil
}

// kjoeringsdokument is a run as JSON.
type kjoeringsdokument struct {
	Hypotetisk  bool          `json:"hypotetisk"`
	Hypoteser   []string      `json:"hypoteser,omitempty"`
	Saker       int           `json:"saker"`
	Vurderinger int           `json:"vurderinger"`
	Avviker     int           `json:"avviker"`
	Avvik       []sakdokument `json:"avvik"`
}

// sakdokument is one question of a case whose answer differs.
type sakdokument struct {
	Sak        string            `json:"sak"`
	Tittel     string            `json:"tittel"`
	Navn       string            `json:"navn,omitempty"`
	Fil        string            `json:"fil"`
	Linje      int               `json:"linje"`
	Per        string            `json:"per"`
	Lovdato    string            `json:"lovdato,omitempty"`
	Tolkninger map[string]string `json:"tolkninger,omitempty"`
	Avvik      []avvikdokument   `json:"avvik"`
}

type avvikdokument struct {
	Sti     string          `json:"sti"`
	Ventet  json.RawMessage `json:"ventet"`
	Fikk    json.RawMessage `json:"fikk"`
	Feil    string          `json:"feil,omitempty"`
	Hjemmel []lov.Referanse `json:"hjemmel,omitempty"`
}

// dokumenter returns the questions of a case whose answers differ.
func dokumenter(res *saker.Resultat) (ut []sakdokument) {
	forrige := -1
	for i := range res.Avvik {
		a := &res.Avvik[i]
		if q := &res.Sak.Spoersmaal[a.Spoersmaal]; a.Spoersmaal != forrige {
			forrige = a.Spoersmaal
			d := sakdokument{Sak: res.Sak.ID, Tittel: res.Sak.Tittel, Navn: q.Navn, Fil: res.Sak.Fil, Linje: q.Linje, Per: calendar.Format(q.Per)}
			if q.Lovdato != 0 {
				d.Lovdato = calendar.Format(q.Lovdato)
			}
			for _, t := range q.Tolkninger {
				if d.Tolkninger == nil {
					d.Tolkninger = map[string]string{}
				}
				d.Tolkninger[t.ID] = t.Verdi
			}
			ut = append(ut, d)
		}
		siste := &ut[len(ut)-1]
		siste.Avvik = append(siste.Avvik, avvikdokument{a.Sti, ellerNull(a.Ventet), ellerNull(a.Fikk), a.Feil, a.Hjemler()})
	}
	return ut
}

func ellerNull(s string) json.RawMessage {
	if s == "" {
		s = "null"
	}
	return json.RawMessage(s)
}
