package sluttmaal

import (
	"fmt"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Ramme is how long a programme can last and how far it can be extended, in months.
type Ramme struct{ Maaneder, Forlengelse int }

// String returns the months as «24 (+12)».
func (r Ramme) String() string { return fmt.Sprintf("%d (+%d)", r.Maaneder, r.Forlengelse) }

// ParseVerdi implements [lov.Verdileser]: «24 (+12)».
func (r *Ramme) ParseVerdi(s string) error {
	m := Maal{Maaneder: r.Maaneder, Forlengelse: r.Forlengelse}
	err := m.ParseVerdi(s)
	r.Maaneder, r.Forlengelse = m.Maaneder, m.Forlengelse
	return err
}

// Korona is what the covid act gave those with fullført videregående opplæring as goal, and the first day of oppstart that it reached.
type Korona struct {
	Ramme
	Oppstart date.Date
}

// introduksjonsprogram is [Regler.VarighetTil] under introduksjonsloven.
func (r *Regler) introduksjonsprogram(g *Grunnlag, v *Varighet, m *lov.Mangler, sp *lov.Spor) {
	rad := r.Introduksjon.Paa(g.Lovdato)
	if rad == nil {
		r.Introduksjon.SporUtenfor(sp, g.Lovdato)
		return
	}
	ramme, hjemmel := rad.Verdi, &rad.Rad
	if len(g.Registreringer) > 0 {
		if v.Indeks = r.gjeldende(g, m); v.Indeks < 0 {
			v.Likt = true
			return
		}
		reg := &g.Registreringer[v.Indeks]
		v.Kode = reg.Kode
		k, er := r.korona(g, reg)
		if er != lov.Nei {
			v.Tolkninger.Legg(59)
		}
		switch {
		case er == lov.Ukjent && !r.ToPlussEtt:
			felt := "fra"
			if r.Finn(reg.Kode) == nil {
				felt = "kode"
			}
			m.Mangler(lov.I("sluttmaal", v.Indeks, felt))
			return
		case er == lov.Ja && !r.ToPlussEtt:
			ramme, hjemmel = k.Verdi.Ramme, &k.Rad
		}
		r.fortellMaal(g, v, er, &rad.Rad, sp)
	}
	v.Maaneder, v.Forlengelse, v.Rad, v.Utfall = ramme.Maaneder, ramme.Forlengelse, hjemmel, lov.Oppfylt
	sp.Legg(&regelIntroduksjon, hjemmel, lov.Beregnet, vedtak.FaktumStartdato.PaaDag(g.Startdato),
		FaktumMaaneder.Er(int64(v.Maaneder)), FaktumForlengelse.Er(int64(v.Forlengelse)))
}

// korona reports whether a goal is one that the covid act gave a third year: fullført videregående opplæring, registered while the act
// was in force, of a programme that began early enough for it; with the version that says so.
func (r *Regler) korona(g *Grunnlag, reg *Registrering) (*lov.Versjon[Korona], lov.JaNei) {
	maal := r.Finn(reg.Kode)
	if maal != nil && !fullfoertVgo(maal) || !r.koronaNaar(g) {
		return nil, lov.Nei
	}
	if maal == nil || reg.Fra == 0 {
		return nil, lov.Ukjent
	}
	k := r.Korona.Paa(min(reg.Fra, g.Lovdato))
	return k, lov.JaHvis(k != nil && k.Verdi.Oppstart <= g.Startdato)
}

// koronaNaar reports whether any version of the covid act, by the law of g.Lovdato, reaches the start of the programme.
func (r *Regler) koronaNaar(g *Grunnlag) bool {
	for i := range r.Korona.Versjoner {
		if k := &r.Korona.Versjoner[i]; k.Fra <= g.Lovdato && k.Verdi.Oppstart <= g.Startdato {
			return true
		}
	}
	return false
}

// fortellMaal writes what a registered goal does: what the covid act says of it when it is of the kind that the act is about, else nothing,
// by rad.
func (r *Regler) fortellMaal(g *Grunnlag, v *Varighet, er lov.JaNei, rad *lov.Rad, sp *lov.Spor) {
	if sp == nil {
		return
	}
	reg := &g.Registreringer[v.Indeks]
	fakta := [...]lov.Faktum{FaktumRegistrering.Er(int64(v.Indeks)), FaktumKode.Er(int64(v.Kode)), FaktumFra.PaaDag(reg.Fra), vedtak.FaktumStartdato.PaaDag(g.Startdato)}
	if fullfoertVgo(r.Finn(v.Kode)) && reg.Fra != 0 {
		dag := min(reg.Fra, g.Lovdato)
		if k := r.Korona.Paa(dag); k != nil {
			sp.Legg(&regelKorona, &k.Rad, lov.OppfyltHvis(er == lov.Ja && !r.ToPlussEtt), fakta[:]...)
			return
		}
		r.Korona.SporUtenfor(sp, dag)
	}
	sp.Legg(&regelIngenVirkning, rad, lov.IkkeOppfylt, fakta[:]...)
}

// fullfoertVgo reports whether a goal is fullført videregående opplæring as NIR had it while the covid act was in force.
func fullfoertVgo(maal *lov.Versjon[Maal]) bool {
	return maal != nil && maal.Verdi.Vgo && maal.Verdi.Gammelt
}

// introduksjonslengde tells the months of two registrations apart; false when they cannot be told.
func (r *Regler) introduksjonslengde(g *Grunnlag, reg *Registrering) (Ramme, bool) {
	if r.ToPlussEtt {
		return Ramme{}, true
	}
	k, er := r.korona(g, reg)
	if er == lov.Ja {
		return k.Verdi.Ramme, true
	}
	return Ramme{}, er == lov.Nei
}

// aapentKorona reports whether a goal is open under introduksjonsloven: the covid act gave programmes that began early enough one of the
// goals of that time.
func (r *Regler) aapentKorona(g *Grunnlag, k Kode) lov.Utfall {
	rad := r.Korona.Paa(g.Lovdato)
	switch {
	case rad == nil || !r.Finn(k).Verdi.Gammelt:
		return lov.IkkeOppfylt
	case g.Startdato == 0:
		return lov.Uavklart
	}
	return lov.OppfyltHvis(rad.Verdi.Oppstart <= g.Startdato)
}
