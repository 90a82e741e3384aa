package kategori

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

// botid is how long someone has lived in a kommune.
type botid struct {
	fra        date.Date // the first day that counts, zero: none yet
	tillatelse int       // the permit that makes it count
	bosetting  int
	grense     date.Date // the first day on which two years have passed
}

// ute reports whether the two years have passed: «mindre enn to år når vedtak etter § 12 treffes» (T25).
func (t *botid) ute(d date.Date) bool { return t.fra != 0 && t.grense <= d }

// utledBotid finds when the two years of § 8 første ledd began: on the first day lived in any kommune with a § 9 permit (T25).
func (b *bilde) utledBotid() {
	var permit botid // as T25 tillatelse reads it
	for i := range b.g.Oppholdstillatelser {
		if !b.teller(i) {
			continue
		}
		v := b.innvilget(i)
		if permit.fra == 0 || v < permit.fra || v == permit.fra && b.foran(i, permit.tillatelse) {
			permit = botid{fra: v, tillatelse: i, bosetting: -1}
		}
		slutt := b.slutt(i)
		for k := range b.g.Bosettinger {
			fra, naa := max(v, b.fra(k)), &b.foerste
			if !b.bosatt(k) || fra > slutt || fra > bosattTil(&b.g.Bosettinger[k]) {
				continue
			}
			if naa.fra == 0 || fra < naa.fra || fra == naa.fra && b.heller(k, naa.bosetting) {
				*naa = botid{fra: fra, tillatelse: i, bosetting: k}
			}
		}
	}
	if b.utenBotid(permit.fra) {
		return
	}
	annen := permit.fra
	if b.r.FraTillatelse {
		annen = b.foerste.fra
		if b.foerste = permit; permit.fra != 0 {
			b.foerste.fra = max(permit.fra, b.ankomst())
		}
	} else if annen != 0 {
		annen = max(annen, b.g.AnkomstNorge)
	}
	b.foerste.grense, b.annenBotid = b.toAar(&b.r.ToAarFoerste, b.foerste.fra), annen
	ute := b.foerste.ute(b.dag)
	if annen != b.foerste.fra && (b.r.ArbeidetsSlutt || b.g.Bosettinger == nil || ute != (annen != 0 && b.toAar(&b.r.ToAarFoerste, annen) <= b.dag)) {
		b.tolkninger.Legg(25)
	}
	b.legg(lov.JaHvis(ute), utenforFoerste, innenFoerste)
}

// utenBotid gives the two years the values they may have when permits or bosettinger are not given, and reports whether that was so. They
// cannot have begun before the first permit or the first bosetting there is.
func (b *bilde) utenBotid(permit date.Date) bool {
	if b.g.Oppholdstillatelser != nil && (b.g.Bosettinger != nil || b.r.FraTillatelse) {
		return false
	}
	b.tolkninger.Legg(25)
	b.fakta |= innenFoerste
	if !b.r.FraTillatelse {
		permit = max(permit, b.tredje.fra)
	}
	if b.toAar(&b.r.ToAarFoerste, permit) <= b.dag {
		b.fakta |= utenforFoerste
	}
	return true
}

// teller reports whether permit i makes the time lived in a kommune count: one under § 9, under bokstav d from the first renewal when
// T60 says so.
func (b *bilde) teller(i int) bool {
	if !b.gitt(i) {
		return false
	}
	k := b.klassen(i)
	if k == klasse(BokstavD) {
		b.tolkninger.Legg(60)
		return !b.r.FraFornyelse || b.fornyelse(i)
	}
	return k.paragraf9()
}

// fornyelse reports whether permit i is a renewal: as registered, else when there is an earlier one with the same hjemmel.
func (b *bilde) fornyelse(i int) bool {
	if j := b.g.Oppholdstillatelser[i].Fornyelse; j != lov.Ukjent {
		return j == lov.Ja
	}
	for j := range b.g.Oppholdstillatelser {
		if b.gitt(j) && b.innvilget(j) < b.innvilget(i) && b.hjemmel(j) == b.hjemmel(i) {
			return true
		}
	}
	return false
}

// toAar returns the day on which the two years of a ledd are full, evig when the law has no such limit or none is asked for; zero for the
// zero day.
func (b *bilde) toAar(t *lov.Lover[lov.Tall], fra date.Date) date.Date {
	v := t.Paa(b.g.Lov, b.lov)
	if v == nil || b.utenTid {
		return evig
	}
	return calendar.AddMonths(fra, int(v.Verdi))
}
