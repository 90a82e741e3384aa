package kategori

import (
	"errors"
	"strings"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

var (
	errAldersgruppe = errors.New("forventet en aldersgruppe på formen 18–60, fra 0 til 120 år")
	errGrense       = errors.New("forventet en dag som finnes, på formen ÅÅÅÅ-MM-DD")
)

const maksAlder = 120

// ParseVerdi implements [lov.Verdileser]: «18–60» or "18-60".
func (a *Aldersgruppe) ParseVerdi(s string) error {
	nedre, oevre, _ := strings.Cut(strings.Replace(s, "–", "-", 1), "-")
	fra, err := lov.ParseTall(nedre)
	til, feil := lov.ParseTall(oevre)
	if err != nil || feil != nil || fra > til || til > maksAlder {
		return errAldersgruppe
	}
	*a = Aldersgruppe{fra, til}
	return nil
}

// ParseVerdi implements [lov.Verdileser]: a day, 2021-01-01.
func (g *Grense) ParseVerdi(s string) error {
	d, err := calendar.Parse(s)
	if err != nil {
		return errGrense
	}
	g.Dag = d
	return nil
}

// ParseVerdi implements [lov.Verdileser]: months, «60» or «60, dagen med».
func (f *Femaar) ParseVerdi(s string) error {
	maaneder, dagenMed := strings.CutSuffix(s, ", dagen med")
	n, err := lov.ParseTall(maaneder)
	if err == nil {
		*f = Femaar{n, dagenMed}
	}
	return err
}
