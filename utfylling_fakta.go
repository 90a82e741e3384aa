package integrering

import (
	"cmp"
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// faktum is a fact that can be filled in, by its kind; the zero value is none.
type faktum struct {
	jaNei   *lov.JaNei
	hjemmel *kategori.Hjemmel
	dag     *date.Date
	slag    dagslag
	siste   date.Date // the last that the day may be, zero for any
}

// dagslag is what a day is held against.
type dagslag uint8

const (
	hendelsesdag dagslag = iota // the other days of the participant
	botidsdag                   // and those two years after it
	foedselsdag                 // birthdays
	soeknadsdag                 // the five years of the referanseperson
	referansedag                // from which they run
)

// foerste returns the first of what is missing that can be filled in: yes or no before a hjemmel, and that before a day.
func (u *utfylling) foerste(mangler []lov.Sti) (f faktum) {
	for _, s := range mangler {
		ny := u.faktum(s)
		switch {
		case ny.jaNei != nil && *ny.jaNei == lov.Ukjent:
			return ny
		case ny.hjemmel != nil && *ny.hjemmel == 0 && f.hjemmel == nil, ny.dag != nil && *ny.dag == 0 && f == faktum{}:
			f = ny
		}
	}
	return f
}

// faktum returns the fact at s, none for a list and for what is of another kind.
func (u *utfylling) faktum(s lov.Sti) faktum {
	d, i := &u.deltaker, int(s.Indeks)-1
	switch {
	case i < 0:
		return d.faktum(s)
	case s.Liste == "oppholdstillatelser":
		return tillatelsesfaktum(&d.Oppholdstillatelser[i], s.Felt)
	}
	switch s.Liste + "/" + s.Felt {
	case "bosettinger/etterAvtale":
		return faktum{jaNei: &d.Bosettinger[i].EtterAvtale}
	case "bosettinger/fra":
		return faktum{dag: &d.Bosettinger[i].Fra, slag: botidsdag, siste: d.Bosettinger[i].Til}
	case "krav/dato":
		return faktum{dag: &d.Krav[i].Dato}
	case "arbeidsforhold/fra":
		return faktum{dag: &d.Arbeidsforhold[i].Fra, siste: d.Arbeidsforhold[i].Til}
	case "arbeidsforhold/tilbudsdato":
		a := &d.Arbeidsforhold[i]
		return faktum{dag: &a.Tilbudsdato, siste: cmp.Or(a.Fra, a.Til)}
	case "vedtak/vedtaksdato":
		return faktum{dag: &d.Vedtak[i].Vedtaksdato}
	case "vedtak/startdato":
		return faktum{dag: &d.Vedtak[i].Startdato, siste: d.Vedtak[i].Sluttdato}
	case "avslutninger/dato":
		return faktum{dag: &d.Avslutninger[i].Dato}
	case "folkeregister/dato":
		return faktum{dag: &d.Folkeregister[i].Dato}
	}
	return faktum{}
}

func (d *Deltaker) faktum(s lov.Sti) faktum {
	switch s {
	case lov.Til("eoesEllerNordisk"):
		return faktum{jaNei: &d.EoesEllerNordisk}
	case lov.Til("behovForGrunnleggendeKvalifisering"):
		return faktum{jaNei: &d.BehovForGrunnleggendeKvalifisering}
	case lov.Til("ensligMindreaarig"):
		return faktum{jaNei: &d.EnsligMindreaarig}
	case lov.Til("foedselsdato"):
		return faktum{dag: &d.Foedselsdato, slag: foedselsdag}
	case lov.Til("ankomstNorge"):
		return faktum{dag: &d.AnkomstNorge, slag: botidsdag}
	}
	return faktum{}
}

func tillatelsesfaktum(o *kategori.Oppholdstillatelse, felt string) faktum {
	switch felt {
	case "fornybar":
		return faktum{jaNei: &o.Fornybar}
	case "barnefamilie":
		return faktum{jaNei: &o.Barnefamilie}
	case "grunnlagForPermanent":
		return faktum{jaNei: &o.GrunnlagForPermanent}
	case "referanseperson/permanent":
		return faktum{jaNei: &o.Referanseperson.Permanent}
	case "hjemmel":
		return faktum{hjemmel: &o.Hjemmel}
	case "referanseperson/hjemmel":
		return faktum{hjemmel: &o.Referanseperson.Hjemmel}
	case "vedtaksdato":
		return faktum{dag: &o.Vedtaksdato, slag: botidsdag}
	case "soeknadsdato":
		return faktum{dag: &o.Soeknadsdato, slag: soeknadsdag}
	case "referanseperson/bosattIKommuneFra":
		return faktum{dag: &o.Referanseperson.BosattIKommuneFra, slag: referansedag}
	case "referanseperson/vedtaksdato":
		return faktum{dag: &o.Referanseperson.Vedtaksdato, slag: referansedag}
	}
	return faktum{}
}

// dagene appends the days on which something turns for f, in order, and one before them. What lies after the day looked at is all one.
func (u *utfylling) dagene(dd []date.Date, f *faktum) []date.Date {
	siste := u.som.per + 1
	if f.siste != 0 {
		siste = min(siste, f.siste)
	}
	legg := func(dager ...date.Date) {
		for _, d := range dager {
			if 1 < d && d < siste {
				dd = append(dd, d)
			}
		}
	}
	rundt := func(d date.Date) {
		if legg(d); d.Day() == 1 || d.Day() >= 28 { // as months are counted, the turn may lie beside it
			legg(d-1, d+1)
		}
	}
	foer := func(maaneder int) {
		for _, d := range u.fylt.tid.dager {
			rundt(calendar.AddMonths(d, -maaneder))
		}
	}
	u.finnDager()
	switch f.slag {
	case botidsdag:
		legg(u.fylt.tid.dager...)
		for _, t := range [...]*lov.Tabell[lov.Tall]{u.r.kategori.ToAarFoerste.I(u.som.lov), u.r.kategori.ToAarTredje.I(u.som.lov)} {
			for _, v := range t.Versjoner {
				foer(int(v.Verdi))
			}
		}
	case foedselsdag:
		for _, v := range u.r.kategori.Maalgruppe.I(u.som.lov).Versjoner {
			foer(12 * v.Verdi.Fra)
			foer(12 * v.Verdi.Til)
			foer(12 * (v.Verdi.Til + 1))
		}
	case soeknadsdag, referansedag:
		u.femAar(f.slag, rundt)
	case hendelsesdag:
		legg(u.fylt.tid.dager...)
	}
	dd = append(dd, siste)
	slices.Sort(dd)
	if dd[0] > 2 {
		dd = slices.Insert(dd, 0, dd[0]-1)
	}
	return slices.Compact(dd)
}

// finnDager fills u.fylt.tid.dager with the days of the participant.
func (u *utfylling) finnDager() {
	k := &u.fylt
	k.tid.dager = k.bruddager(k.tid.dager[:0], u.r, &u.deltaker, 1)
	k.tid.dager = u.r.kategori.Brudd(k.tid.dager, &k.kategoriGrunnlag, 1)
	k.tid.dager = append(k.tid.dager, u.som.per, u.som.per+1)
}

// femAar calls f with the days that are five years after the ones from which they may run, or before the applications, and the days after.
func (u *utfylling) femAar(slag dagslag, f func(date.Date)) {
	legg := func(d date.Date, maaneder int) {
		d = calendar.AddMonths(d, maaneder)
		f(d)
		f(d + 1)
	}
	for _, v := range u.r.kategori.FemAar.I(u.som.lov).Versjoner {
		for i := range u.deltaker.Oppholdstillatelser {
			o := &u.deltaker.Oppholdstillatelser[i]
			if slag == soeknadsdag {
				legg(o.Referanseperson.BosattIKommuneFra, v.Verdi.Maaneder)
				legg(o.Referanseperson.Vedtaksdato, v.Verdi.Maaneder)
			} else {
				legg(o.Soeknadsdato, -v.Verdi.Maaneder)
			}
		}
	}
}
