package frist

import (
	"fmt"
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Korona is a forlengelse that the covid rules gave, besides the third year, to programmes that began in a period and were running on
// a day (T52). That the programme was running is for kommunen, and a vedtak made while the rule applied stands.
type Korona struct {
	Maaneder int
	Fra, Til date.Date // of oppstart, both included; Fra zero: no first day
	IProgram date.Date
}

// String returns the months and the days of oppstart, «4 måneder for oppstart 2019-01-01–2019-12-31».
func (k Korona) String() string {
	fra := ""
	if k.Fra != 0 {
		fra = calendar.Format(k.Fra)
	}
	return fmt.Sprintf("%d måneder for oppstart %s–%s", k.Maaneder, fra, calendar.Format(k.Til))
}

const maksKorona = 12

var errKorona = fmt.Errorf("forventet et antall måneder fra 1 til %d", maksKorona)

// ParseVerdi implements [lov.Verdileser]: the months, "4". All else stands, also when it is written behind them.
func (k *Korona) ParseVerdi(s string) error {
	tall, _, _ := strings.Cut(s, " ")
	n, err := lov.ParseTall(tall)
	ny := *k
	ny.Maaneder = n
	if err != nil || n < 1 || n > maksKorona || s != tall && s != ny.String() {
		return errKorona
	}
	*k = ny
	return nil
}

// The tables of the covid rules.
const (
	koronaFoer2019    = iota // began before 1 January 2019
	korona2019               // began in the first half of 2019
	koronaHoesten2019        // began in the second half of 2019
	korona2020               // began in the first three months of 2020
	antallKorona
)

func koronatabeller() [antallKorona]lov.Tabell[Korona] {
	paragraf2 := lov.Referanse{Lov: lov.Koronaloven, Paragraf: 2}
	siste := lov.D(2023, 7, 31)
	aaret2019, halvaaret := lov.D(2019, 1, 1), lov.D(2019, 7, 1)
	utvidet := lov.D(2021, 6, 18)
	return [...]lov.Tabell[Korona]{
		koronaFoer2019: tabell("forlengelse-korona-foer-2019",
			versjon(lov.D(2020, 8, 1), siste, paragraf2, kildeKorona2020, Korona{6, 0, aaret2019 - 1, lov.D(2020, 8, 1)})),
		korona2019: tabell("forlengelse-korona-2019",
			versjon(utvidet, siste, paragraf2, kildeKoronaSommer2021, Korona{4, aaret2019, halvaaret - 1, lov.D(2021, 1, 1)}),
			versjon(lov.D(2021, 3, 12), utvidet-1, paragraf2, kildeKorona2021, Korona{4, aaret2019, halvaaret - 1, lov.D(2021, 1, 1)}),
		),
		koronaHoesten2019: tabell("forlengelse-korona-hoesten-2019",
			versjon(utvidet, siste, paragraf2, kildeKoronaSommer2021, Korona{4, halvaaret, lov.D(2019, 12, 31), lov.D(2021, 7, 1)})),
		korona2020: tabell("forlengelse-korona-2020",
			versjon(lov.D(2022, 1, 24), lov.D(2025, 6, 30), lov.Referanse{Lov: lov.Koronaforskriften, Paragraf: 1}, kildeKorona2022,
				Korona{4, lov.D(2020, 1, 1), lov.D(2020, 3, 31), lov.D(2022, 1, 1)})),
	}
}

// gir reports whether the rule reaches a programme that began on d, with a forlengelse of as many months.
func (k *Korona) gir(d date.Date, maaneder uint8) bool {
	return k.Fra <= d && d <= k.Til && int(maaneder) == k.Maaneder
}

// korona returns the covid rule that a forlengelse was decided by, nil when it was not.
func (r *Regler) korona(g *GjennomfoeringGrunnlag, v *vedtak.Vedtak) *lov.Versjon[Korona] {
	if g.Lov != lov.Introduksjonsloven {
		return nil
	}
	for i := range r.Korona {
		if k := r.Korona[i].Paa(min(v.Vedtaksdato, g.Lovdato)); k != nil && k.Verdi.gir(g.Anker.Startdato, v.Maaneder) {
			return k
		}
	}
	return nil
}

// manglerKorona asks for the vedtaksdato of each forlengelse that may have been decided by a covid rule, and reports whether there is one.
func (r *Regler) manglerKorona(g *GjennomfoeringGrunnlag, m *lov.Mangler) (mangler bool) {
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		if v.Type != vedtak.Forlengelse || !v.IProgrammet() || !v.Innvilget() || !v.Virker(g.FoersteAvslutning) || v.Vedtaksdato != 0 || !r.kanVaereKorona(g, v) {
			continue
		}
		m.Mangler(lov.I("vedtak", i, "vedtaksdato"))
		mangler = true
	}
	return mangler
}

// kanVaereKorona reports whether some day would make a forlengelse one by a covid rule.
func (r *Regler) kanVaereKorona(g *GjennomfoeringGrunnlag, v *vedtak.Vedtak) bool {
	for i := range r.Korona {
		for j := range r.Korona[i].Versjoner {
			if k := &r.Korona[i].Versjoner[j]; g.Lov == lov.Introduksjonsloven && k.Fra <= g.Lovdato && k.Verdi.gir(g.Anker.Startdato, v.Maaneder) {
				return true
			}
		}
	}
	return false
}
