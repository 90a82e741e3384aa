package kategori

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

// utledAlder finds the age at innvilgelse (§ 8 første ledd andre punktum, T67).
func (b *bilde) utledAlder() {
	if b.g.Foedselsdato == 0 {
		b.fakta |= verdier[faktumAlder]
	}
	gruppe := b.aldersgruppe()
	if b.g.Oppholdstillatelser == nil {
		b.fakta |= b.alder(&gruppe, 0, b.dag)
		return
	}
	annen, annenGrunn := b.foersteParagraf9()
	b.innvilgelse, b.grunn = b.foersteAvSammeGrunn()
	if b.r.FoersteTillatelse {
		b.innvilgelse, b.grunn, annen = annen, annenGrunn, b.innvilgelse
	}
	alder := b.alder(&gruppe, b.innvilgelse, b.innvilgelse)
	if annen != b.innvilgelse && b.alder(&gruppe, annen, annen) != alder {
		b.tolkninger.Legg(67)
	}
	b.fakta |= alder
}

// aldersgruppe is the first day on which a person is in the age group, and the first on which it is above it, by each reading of T23:
// «mellom 18 og 55» is from the 18th birthday through the day before the 56th, or through the 55th. Zero without a date of birth.
type aldersgruppe struct{ foerst, over, overAnnen date.Date }

func (b *bilde) aldersgruppe() (a aldersgruppe) {
	f, gruppe := b.g.Foedselsdato, b.r.Maalgruppe.Paa(b.g.Lov, b.lov).Verdi
	if f == 0 {
		return a
	}
	a = aldersgruppe{fylt(f, gruppe.Fra), fylt(f, gruppe.Til+1), fylt(f, gruppe.Til) + 1}
	if b.r.PaaDagen {
		a.over, a.overAnnen = a.overAnnen, a.over
	}
	return a
}

// alder returns the ages that someone granted a permit from one day to another, both included, may have had; none without a date of
// birth.
func (b *bilde) alder(a *aldersgruppe, fra, til date.Date) (m mengde) {
	if a.foerst == 0 {
		return 0
	}
	if fra < a.foerst {
		m |= under18
	}
	if til >= a.foerst && fra < a.over {
		m |= iAldersgruppen
	}
	if til >= a.over {
		m |= overAldersgruppen
	}
	if (til >= a.over) != (til >= a.overAnnen) {
		b.tolkninger.Legg(23)
	}
	return m
}

// fylt returns the birthday on which someone fills the years; one on 29 February falls on the 28th in a common year (T23).
func fylt(f date.Date, aar int) date.Date { return calendar.AddMonths(f, 12*aar) }

// foersteAvSammeGrunn returns the innvilgelse of the permit in force, and for a renewal on the same ground that of the first (T67).
func (b *bilde) foersteAvSammeGrunn() (date.Date, int) {
	foerst, grunn := b.innvilget(b.tillatelse), b.tillatelse
	if b.g.Oppholdstillatelser[b.tillatelse].Fornyelse == lov.Nei {
		return foerst, grunn
	}
	var nyest date.Date // the last grant that is registered as no renewal
	for j := range b.g.Oppholdstillatelser {
		if b.g.Oppholdstillatelser[j].Fornyelse == lov.Nei && b.sammeGrunn(j) {
			nyest = max(nyest, b.innvilget(j))
		}
	}
	for j := range b.g.Oppholdstillatelser {
		if b.sammeGrunn(j) && nyest <= b.innvilget(j) && b.innvilget(j) < foerst {
			foerst, grunn = b.innvilget(j), j
		}
	}
	return foerst, grunn
}

// sammeGrunn reports whether permit j is an earlier one on the ground of the permit in force: the same hjemmel, or only the same letter
// when the one in force is registered as a renewal.
func (b *bilde) sammeGrunn(j int) bool {
	if j == b.tillatelse || !b.gitt(j) || b.innvilget(j) > b.innvilget(b.tillatelse) {
		return false
	}
	if b.g.Oppholdstillatelser[b.tillatelse].Fornyelse != lov.Ja && b.hjemmel(j) != b.hjemmel(b.tillatelse) {
		return false
	}
	return b.klassen(j) == b.klasse
}

// foersteParagraf9 returns the innvilgelse of the first permit under § 9.
func (b *bilde) foersteParagraf9() (date.Date, int) {
	foerst, grunn := b.innvilget(b.tillatelse), b.tillatelse
	for j := range b.g.Oppholdstillatelser {
		if b.gitt(j) && b.innvilget(j) < foerst && b.klassen(j).paragraf9() {
			foerst, grunn = b.innvilget(j), j
		}
	}
	return foerst, grunn
}
