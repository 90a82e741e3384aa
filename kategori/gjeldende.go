package kategori

import "github.com/rickb777/date/v2"

// utledTillatelse finds the permit in force and what it is to § 8: the newest that is granted, if it has not expired or been revoked.
func (b *bilde) utledTillatelse() {
	if b.g.NorskStatsborgerFra != 0 && b.g.NorskStatsborgerFra <= b.dag && !b.tilFrist {
		b.fakta |= erStatsborger
		return
	}
	if b.g.Oppholdstillatelser == nil {
		b.fakta |= mengde(b.finn(feltTillatelser, 0))
		return
	}
	for i := range b.g.Oppholdstillatelser {
		if b.gitt(i) && (b.tillatelse < 0 || b.foran(i, b.tillatelse)) {
			b.tillatelse = i
		}
	}
	for i := range b.g.Oppholdstillatelser {
		if b.gitt(i) && b.innvilget(i) == b.innvilget(b.tillatelse) {
			b.merkUtloep(i, b.tilbakekalt(i))
			b.merkFemAar(i)
		}
	}
	if b.tillatelse < 0 || b.egenSlutt(b.tillatelse) < b.dag && !b.tilFrist {
		b.fakta |= utenTillatelse
		return
	}
	b.klasse = b.klassen(b.tillatelse)
	b.fakta |= b.gjeldende(b.klasse)
}

// gjeldende returns what a permit in force is to the decision table.
func (b *bilde) gjeldende(k klasse) mengde {
	switch {
	case k == klasseAnnen:
		return annenTillatelse
	case k == klasseFamilie:
		return erFamilie
	case k == klasse(BokstavE) && !b.introduksjon():
		return erKollektiv
	case (k == klasse(BokstavF) || k == klasse(BokstavG)) && b.r.UtenAvtalekrav.Paa(b.g.Lov, b.lov) != nil:
		return kreverIkkeAvtale
	}
	return kreverAvtale
}

// gitt reports whether permit i is granted by the day.
func (b *bilde) gitt(i int) bool {
	v := b.innvilget(i)
	return v != 0 && v <= b.dag
}

// egenSlutt returns the last day of permit i by itself: gyldigTil (T64), and the day of the final decision on tilbakekall (T53).
func (b *bilde) egenSlutt(i int) date.Date {
	if til := b.g.Oppholdstillatelser[i].GyldigTil; til != 0 && !b.r.TilVedtak {
		return min(til, b.tilbakekalt(i))
	}
	return b.tilbakekalt(i)
}

func (b *bilde) tilbakekalt(i int) date.Date {
	if t := b.g.Oppholdstillatelser[i].TilbakekaltFra; t != 0 {
		return t
	}
	return evig
}

// slutt returns the last day on which permit i is the one in force.
func (b *bilde) slutt(i int) date.Date {
	slutt := b.tilbakekalt(i)
	for j := range b.g.Oppholdstillatelser {
		if j == i || !b.gitt(j) {
			continue
		}
		if b.innvilget(j) == b.innvilget(i) { // which of them goes first may turn on it
			b.merkUtloep(i, b.tilbakekalt(i))
			b.merkUtloep(j, b.tilbakekalt(j))
		}
		if b.foran(j, i) {
			slutt = min(slutt, b.innvilget(j)-1)
		}
	}
	b.merkUtloep(i, slutt)
	return min(slutt, b.egenSlutt(i))
}

// merkUtloep names T64 when permit i ran out by the day and before it would otherwise have ended.
func (b *bilde) merkUtloep(i int, slutt date.Date) {
	if til := b.g.Oppholdstillatelser[i].GyldigTil; til != 0 && til < min(slutt, b.dag) {
		b.tolkninger.Legg(64)
	}
}

// foran reports whether permit i goes before permit j: the one granted last, and of two granted on one day one that is in force, then
// one under § 34, then the one that comes first in § 9 and § 8 tredje ledd, then the one that lasts longer, then the
// first in the list.
func (b *bilde) foran(i, j int) bool {
	if vi, vj := b.innvilget(i), b.innvilget(j); vi != vj {
		return vi > vj
	}
	si, sj := b.egenSlutt(i), b.egenSlutt(j)
	if gi, gj := si >= b.dag, sj >= b.dag; gi != gj {
		return gi
	}
	if ki, kj := b.klassen(i).rang(), b.klassen(j).rang(); ki != kj {
		return ki < kj
	}
	return si > sj || si == sj && i < j
}
