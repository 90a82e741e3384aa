package sluttmaal

import (
	"errors"
	"strings"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

var (
	errMaaneder = errors.New("forventet måneder på formen 36 (+12), høyst 120 og 120")
	errUkrainsk = errors.New("forventet et antall måneder fra 1 til 120")
	errGrense   = errors.New("forventet en dag som finnes, på formen ÅÅÅÅ-MM-DD")
)

const maksMaaneder = 120

// ParseVerdi implements [lov.Verdileser]: the months of the programme and of a forlengelse, «36 (+12)». All else about the goal stands.
func (m *Maal) ParseVerdi(s string) error {
	program, forlengelse, _ := strings.Cut(strings.TrimSuffix(s, ")"), " (+")
	antall, err := lov.ParseTall(program)
	ekstra, feil := lov.ParseTall(forlengelse)
	if err != nil || feil != nil || antall < 1 || antall > maksMaaneder || ekstra > maksMaaneder {
		return errMaaneder
	}
	m.Maaneder, m.Forlengelse = antall, ekstra
	return nil
}

// ParseVerdi implements [lov.Verdileser]: months, "12".
func (u *Ukrainsk) ParseVerdi(s string) error {
	n, err := lov.ParseTall(strings.TrimSuffix(s, " (+0)"))
	if err != nil || n < 1 || n > maksMaaneder {
		return errUkrainsk
	}
	u.Maaneder = n
	return nil
}

// ParseVerdi implements [lov.Verdileser]: a day, 2026-01-01.
func (g *Grense) ParseVerdi(s string) error {
	d, err := calendar.Parse(s)
	if err != nil {
		return errGrense
	}
	g.Dag = d
	return nil
}
