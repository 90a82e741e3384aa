package kategori

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// utledBosetting finds the bosetting that decides «etter avtale» (T68) and when the two years of tredje ledd began.
func (b *bilde) utledBosetting() {
	if b.g.Bosettinger == nil {
		b.fakta |= verdier[faktumBosatt] | verdier[faktumAvtale] | verdier[faktumTredje]
		return
	}
	foerste, nyeste := -1, -1
	for k := range b.g.Bosettinger {
		if !b.bosatt(k) {
			continue
		}
		if foerste < 0 || b.tidligere(k, foerste) {
			foerste = k
		}
		if nyeste < 0 || b.heller(k, nyeste) {
			nyeste = k
		}
	}
	if nyeste < 0 {
		b.fakta |= ikkeBosatt
		return
	}
	b.bosetting = nyeste
	annen := foerste
	if b.r.FoersteBosetting {
		b.bosetting, annen = annen, b.bosetting
	}
	avtale := b.g.Bosettinger[b.bosetting].EtterAvtale
	if avtale != b.g.Bosettinger[annen].EtterAvtale {
		b.tolkninger.Legg(68)
	}
	b.tredje = botid{fra: b.fra(foerste), tillatelse: -1, bosetting: foerste}
	b.tredje.grense = b.toAar(&b.r.ToAarTredje, b.tredje.fra)
	b.fakta |= erBosatt
	b.legg(avtale, etterAvtale, utenAvtale)
	b.legg(lov.JaHvis(b.tredje.ute(b.dag)), utenforTredje, innenTredje)
}

// bosatt reports whether bosetting k has begun by the day.
func (b *bilde) bosatt(k int) bool {
	v := b.fra(k)
	return v != 0 && v <= b.dag
}

// avgjoer reports whether bosetting k, rather than another, decides «etter avtale» (T68).
func (b *bilde) avgjoer(k, annen int) bool {
	if b.r.FoersteBosetting {
		return b.tidligere(k, annen)
	}
	return b.heller(k, annen)
}

// tidligere reports whether bosetting k, rather than another, is the first.
func (b *bilde) tidligere(k, annen int) bool {
	if fk, fa := b.fra(k), b.fra(annen); fk != fa {
		return fk < fa
	}
	return b.heller(k, annen)
}

// heller reports whether bosetting k goes before another: one that begins later, then one that lasts longer, then one by agreement.
func (b *bilde) heller(k, annen int) bool {
	x, y := &b.g.Bosettinger[k], &b.g.Bosettinger[annen]
	if fx, fy := b.fra(k), b.fra(annen); fx != fy {
		return fx > fy
	}
	if sx, sy := bosattTil(x), bosattTil(y); sx != sy {
		return sx > sy
	}
	return x.EtterAvtale == lov.Ja && y.EtterAvtale != lov.Ja || x.EtterAvtale == lov.Ukjent && y.EtterAvtale == lov.Nei
}

func bosattTil(s *Bosetting) date.Date {
	if s.Til == 0 {
		return evig
	}
	return s.Til
}
