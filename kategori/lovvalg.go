package kategori

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// LovvalgGrunnlag is what decides which act a person is under. A zero field is not given.
type LovvalgGrunnlag struct {
	Lovdato             date.Date
	Oppholdstillatelser []Oppholdstillatelse
	AnkomstNorge        date.Date
}

// Lovvalg is the act that a person is under.
type Lovvalg struct {
	Utfall      lov.Utfall // Oppfylt: Lov is the act; Uavklart: it cannot be told
	Lov         lov.Lov
	Indeks      int       // of the first permit that can ground a right, -1: none
	Innvilgelse date.Date // of it
	Tolkninger  lov.Tolkninger
}

// Lovvalg returns the act that a person is under: integreringsloven for a permit or an arrival from 1 January 2021, else
// introduksjonsloven.
//
// Integreringsloven § 52, integreringsforskriften § 72 første and andre ledd. The first permit that can ground a right decides (T51);
// the day itself is included (T20). The version is picked by g.Lovdato: before 1 January 2021 everyone is under introduksjonsloven, by its
// § 2, and before 1 September 2004, when it became binding on every kommune, it is Uavklart with nothing missing. The outcome is Uavklart
// too, with the missing facts in m, without a permit and for one under the act of 1988 unless the arrival decides.
func (r *Regler) Lovvalg(g *LovvalgGrunnlag, m *lov.Mangler, sp *lov.Spor) Lovvalg {
	l := Lovvalg{Indeks: -1}
	foer := len(*m)
	tillatelse, ankomst, gjenvaerende := r.Ikrafttredelse.Paa(g.Lovdato), r.Ankomst.Paa(g.Lovdato), paa(&r.Gjenvaerende, g.Lovdato)
	switch {
	case gjenvaerende == nil:
		return l
	case gjenvaerende.Hjemmel.Lov == lov.Introduksjonsloven: // by the act itself
		sp.Legg(&regelFoer2021, gjenvaerende, lov.Oppfylt, lov.FaktumLovdato.PaaDag(g.Lovdato))
		l.Utfall, l.Lov = lov.Oppfylt, lov.Introduksjonsloven
		return l
	case tillatelse == nil || ankomst == nil:
		return l
	}
	etter := func(d, grense date.Date) bool {
		if d == grense {
			l.Tolkninger.Legg(20)
		}
		return d > grense || d == grense && !r.Streng
	}
	aapen := false // a permit that is not known may be the first, before the day
	rett := harRett(g.Oppholdstillatelser)
	for i := range g.Oppholdstillatelser {
		switch o := &g.Oppholdstillatelser[i]; {
		case kanGiRett(o) == lov.Nei, rett && bareplikt(o):
		case mangler(o) != "":
			if o.Vedtaksdato == 0 || !etter(o.Vedtaksdato, tillatelse.Verdi.Dag) {
				aapen = true
			}
		case l.Indeks < 0 || o.Vedtaksdato < l.Innvilgelse:
			l.Indeks, l.Innvilgelse = i, o.Vedtaksdato
		}
	}
	// A permit that is not known can only be earlier than the first one: it does not matter when that is before the day already.
	ny := l.Indeks >= 0 && etter(l.Innvilgelse, tillatelse.Verdi.Dag)
	kjent := l.Indeks >= 0 && (!aapen || !ny)
	ny = ny && kjent
	if kjent && sp != nil {
		sp.Legg(&regelTillatelse, &tillatelse.Rad, lov.OppfyltHvis(ny),
			FaktumTillatelse.Er(int64(l.Indeks)), FaktumHjemmel.Er(int64(g.Oppholdstillatelser[l.Indeks].Hjemmel)), FaktumInnvilgelse.PaaDag(l.Innvilgelse), FaktumGrense.PaaDag(tillatelse.Verdi.Dag))
	}
	if ny {
		l.Utfall, l.Lov = lov.Oppfylt, lov.Integreringsloven
		return l
	}
	kom := g.AnkomstNorge != 0 && etter(g.AnkomstNorge, ankomst.Verdi.Dag)
	if g.AnkomstNorge != 0 && sp != nil {
		sp.Legg(&regelAnkomst, &ankomst.Rad, lov.OppfyltHvis(kom), FaktumAnkomst.PaaDag(g.AnkomstNorge), FaktumGrense.PaaDag(ankomst.Verdi.Dag))
	}
	switch {
	case kom:
		l.Utfall, l.Lov = lov.Oppfylt, lov.Integreringsloven
	case kjent && g.AnkomstNorge != 0:
		sp.Legg(&regelGjenvaerende, gjenvaerende, lov.Oppfylt)
		l.Utfall, l.Lov = lov.Oppfylt, lov.Introduksjonsloven
	case g.AnkomstNorge == 0 && kjent:
		m.Mangler(lov.Til("ankomstNorge"))
	case l.Indeks < 0 && len(g.Oppholdstillatelser) > 0, aapen:
		for i := range g.Oppholdstillatelser {
			o := &g.Oppholdstillatelser[i]
			if sp != nil && o.Hjemmel == Utl1988 {
				sp.Legg(&regelUtl1988, &tillatelse.Rad, lov.Uavklart, FaktumTillatelse.Er(int64(i)))
			}
			if felt := mangler(o); felt != "" && (l.Indeks < 0 || o.Vedtaksdato == 0 || !etter(o.Vedtaksdato, tillatelse.Verdi.Dag)) {
				m.Mangler(lov.I("oppholdstillatelser", i, felt))
			}
		}
	}
	if l.Utfall == lov.Uavklart && len(*m) == foer {
		m.Mangler(lov.Til("oppholdstillatelser"))
	}
	return l
}

// harRett reports whether a permit can ground a right, and not a duty alone.
func harRett(oo []Oppholdstillatelse) bool {
	for i := range oo {
		if o := &oo[i]; kanGiRett(o) != lov.Nei && !bareplikt(o) {
			return true
		}
	}
	return false
}

// bareplikt reports whether a permit grounds the duty to norsk alone (integreringsloven § 28 bokstav a and b): such a permit decides
// only where there is no other.
func bareplikt(o *Oppholdstillatelse) bool { return o.Hjemmel == Utl23 || o.Hjemmel == Utl25 }

// kanGiRett reports whether a permit can ground a right or a duty after integreringsloven §§ 9, 27 or 28 or § 8 tredje ledd.
func kanGiRett(o *Oppholdstillatelse) lov.JaNei {
	switch o.Hjemmel {
	case 0:
		return lov.Ukjent
	case Utl62: // permanent already, on the ground of an earlier permit
		return lov.Nei
	case AnnenHjemmel:
		return o.GrunnlagForPermanent
	case Utl38_1, Utl53_1b, Utl53_2, Utl53_3: // § 9 første ledd bokstav c and g: fornybar
		return o.Fornybar
	}
	return lov.Ja
}

// mangler returns the field that leaves it open whether and when a permit can ground a right; empty when nothing does.
func mangler(o *Oppholdstillatelse) string {
	switch {
	case kanGiRett(o) == lov.Nei:
		return ""
	case o.Hjemmel == 0, o.Hjemmel == Utl1988: // whether the act of 1988 gave what counts, the code does not tell
		return "hjemmel"
	case kanGiRett(o) == lov.Ukjent && o.Hjemmel == AnnenHjemmel:
		return "grunnlagForPermanent"
	case kanGiRett(o) == lov.Ukjent:
		return "fornybar"
	case o.Vedtaksdato == 0:
		return "vedtaksdato"
	}
	return ""
}

// KollektivPaa reports whether the permit in force on d, the newest granted by then, is one under utlendingsloven § 34. Ukjent comes
// with the missing facts in m: gyldigFra does not stand in for a vedtaksdato that is not given, since a permit may be granted on another
// day than it begins. Of permits granted on the same day one under § 34 goes first. A permit that is revoked counts through the day of
// the final decision (T53).
func KollektivPaa(oo []Oppholdstillatelse, d date.Date, m *lov.Mangler) lov.JaNei {
	if len(oo) == 0 {
		m.Mangler(lov.Til("oppholdstillatelser"))
		return lov.Ukjent
	}
	var nyeste date.Date
	for i := range oo {
		if f := oo[i].Vedtaksdato; f <= d {
			nyeste = max(nyeste, f)
		}
	}
	svar := lov.Nei
	for i := range oo {
		if nyeste != 0 && oo[i].Vedtaksdato == nyeste {
			svar = sterkest(svar, oo[i].kollektiv(d))
		}
	}
	kjent := svar
	for i := range oo {
		o := &oo[i]
		f := o.Vedtaksdato
		switch {
		case f == 0 && o.kollektiv(d) != kjent: // may be the newest
			m.Mangler(lov.I("oppholdstillatelser", i, "vedtaksdato"))
			svar = lov.Ukjent
		case f == nyeste && kjent == lov.Ukjent && o.Hjemmel == 0:
			m.Mangler(lov.I("oppholdstillatelser", i, "hjemmel"))
		}
	}
	return svar
}

// kollektiv reports whether a permit gives collective protection on d, when it is the one in force.
func (o *Oppholdstillatelse) kollektiv(d date.Date) lov.JaNei {
	switch {
	case o.GyldigTil != 0 && o.GyldigTil < d, o.TilbakekaltFra != 0 && o.TilbakekaltFra < d:
		return lov.Nei
	case o.Hjemmel == 0:
		return lov.Ukjent
	}
	return lov.JaHvis(o.Hjemmel == Utl34)
}

// sterkest returns yes before what is not known, and that before no.
func sterkest(a, b lov.JaNei) lov.JaNei {
	switch {
	case a == lov.Ja || b == lov.Ja:
		return lov.Ja
	case a == lov.Ukjent || b == lov.Ukjent:
		return lov.Ukjent
	}
	return lov.Nei
}

// The facts of lovvalg.
var (
	FaktumTillatelse  = lov.Felt{Navn: "tillatelse", Slag: lov.Peker, Liste: "oppholdstillatelser", Tekst: lov.Tekst{"oppholdstillatelse nummer", "opphaldsløyve nummer", "residence permit number"}}
	FaktumHjemmel     = lov.Felt{Navn: "hjemmel", Slag: lov.Kodet, Verk: &Oppholdshjemler, Tekst: lov.Tekst{"hjemmel", "heimel", "legal basis"}}
	FaktumInnvilgelse = lov.Felt{Navn: "innvilget", Slag: lov.Dag, Tekst: lov.Tekst{"innvilget", "innvilga", "granted"}}
	FaktumAnkomst     = lov.Felt{Navn: "ankomst", Slag: lov.Dag, Tekst: lov.Tekst{"ankomst til Norge", "kome til Noreg", "arrival in Norway"}}
	FaktumGrense      = lov.Felt{Navn: "grense", Slag: lov.Dag, Tekst: lov.Tekst{"loven gjelder fra", "lova gjeld frå", "the act applies from"}}
)

// The rules of lovvalg as they are told.
var (
	regelTillatelse = lov.Regel{
		ID: "lovvalg/tillatelse",
		Tekst: lov.Tekst{
			"Oppholdstillatelsen ({hjemmel}) ble innvilget {innvilget}, {grense} eller senere: integreringsloven gjelder.",
			"Opphaldsløyvet ({hjemmel}) vart innvilga {innvilget}, {grense} eller seinare: integreringslova gjeld.",
			"The residence permit ({hjemmel}) was granted on {innvilget}, on {grense} or later: the Integration Act applies.",
		},
		Ellers: lov.Tekst{
			"Oppholdstillatelsen ({hjemmel}) ble innvilget {innvilget} og regnes som gitt før loven trådte i kraft {grense}.",
			"Opphaldsløyvet ({hjemmel}) vart innvilga {innvilget} og blir rekna som gitt før lova tok til å gjelde {grense}.",
			"The residence permit ({hjemmel}) was granted on {innvilget} and counts as granted before the act took effect on {grense}.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumHjemmel, &FaktumInnvilgelse, &FaktumGrense},
	}
	regelUtl1988 = lov.Regel{
		ID: "lovvalg/utl-1988",
		Tekst: lov.Tekst{
			"Oppholdstillatelse nummer {tillatelse} er gitt etter utlendingsloven av 1988. Det kan ikke sies om den er av et slag som teller.",
			"Opphaldsløyve nummer {tillatelse} er gitt etter utlendingslova av 1988. Det kan ikkje seiast om det er av eit slag som tel.",
			"Residence permit number {tillatelse} was granted under the Immigration Act of 1988. It cannot be told whether it is of a kind that counts.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse},
	}
	regelFoer2021 = lov.Regel{
		ID: "lovvalg/foer-integreringsloven",
		Tekst: lov.Tekst{
			"Introduksjonsloven gjelder {lovdato} for alle: integreringsloven var ennå ikke trådt i kraft.",
			"Introduksjonslova gjeld {lovdato} for alle: integreringslova hadde enno ikkje teke til å gjelde.",
			"The Introduction Act applies to everyone on {lovdato}: the Integration Act had not yet taken effect.",
		},
		Felter: []*lov.Felt{&lov.FaktumLovdato},
	}
	regelGjenvaerende = lov.Regel{
		ID: "lovvalg/gjenvaerende",
		Tekst: lov.Tekst{
			"Introduksjonsloven gjelder fortsatt for den som verken fikk tillatelse eller kom til Norge etter at integreringsloven trådte i kraft.",
			"Introduksjonslova gjeld framleis for den som verken fekk løyve eller kom til Noreg etter at integreringslova tok til å gjelde.",
			"The Introduction Act still applies to a person who neither was granted a permit nor arrived in Norway after the Integration Act took effect.",
		},
	}
	regelAnkomst = lov.Regel{
		ID: "lovvalg/ankomst",
		Tekst: lov.Tekst{
			"Personen kom til Norge {ankomst}, {grense} eller senere: integreringsloven gjelder.",
			"Personen kom til Noreg {ankomst}, {grense} eller seinare: integreringslova gjeld.",
			"The person arrived in Norway on {ankomst}, on {grense} or later: the Integration Act applies.",
		},
		Ellers: lov.Tekst{
			"Personen kom til Norge {ankomst} og regnes som kommet før loven trådte i kraft {grense}.",
			"Personen kom til Noreg {ankomst} og blir rekna som komen før lova tok til å gjelde {grense}.",
			"The person arrived in Norway on {ankomst} and counts as arrived before the act took effect on {grense}.",
		},
		Felter: []*lov.Felt{&FaktumAnkomst, &FaktumGrense},
	}
)
